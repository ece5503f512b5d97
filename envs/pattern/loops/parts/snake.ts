/** Snakes: paths of cells that do not touch themselves, and how many of them fit what is known of their cells. */
import { Rng } from "../../../../assembly/random";
import { sides } from "../../../../assembly/solve/csp/connected";

/** What a hurried reader takes for a total that is missing. */
const UNKNOWN: i32 = 2;

/** A board on which a snake lies, and a search for snakes cell by cell from a head. */
export class SnakeBoard {
  cells: i32;
  isBlocked: StaticArray<bool>;
  /** Cells that the snake covers in each row and column; -1 where that is not known. */
  inRow: StaticArray<i32>;
  inColumn: StaticArray<i32>;
  private path: i32[] = [];
  private rowOf: StaticArray<i32>;
  private columnOf: StaticArray<i32>;
  private isUsed: StaticArray<bool>;
  /** Neighbours of each cell, four places a cell; -1 beyond the board. */
  private around: StaticArray<i32>;
  /** How many of them the snake covers. */
  private touched: StaticArray<i32>;
  private usedInRow: StaticArray<i32>;
  private usedInColumn: StaticArray<i32>;
  private mark: StaticArray<i32>;
  private stamp: i32 = 0;
  private open: StaticArray<i32>;
  private reachedInRow: StaticArray<i32>;
  private reachedInColumn: StaticArray<i32>;
  private nodes: i32 = 0;
  private found: i32 = 0;
  private tail: i32 = -1;

  /** With `isApart` not even corners touch, but for those of a bend. */
  constructor(public rows: i32, public columns: i32, public isApart: bool) {
    this.cells = rows * columns;
    this.isBlocked = new StaticArray<bool>(rows * columns);
    this.inRow = new StaticArray<i32>(rows);
    this.inColumn = new StaticArray<i32>(columns);
    this.isUsed = new StaticArray<bool>(rows * columns);
    this.around = sides(rows, columns);
    this.rowOf = new StaticArray<i32>(rows * columns);
    this.columnOf = new StaticArray<i32>(rows * columns);
    this.touched = new StaticArray<i32>(rows * columns);
    this.usedInRow = new StaticArray<i32>(rows);
    this.usedInColumn = new StaticArray<i32>(columns);
    this.mark = new StaticArray<i32>(rows * columns);
    this.open = new StaticArray<i32>(rows * columns);
    this.reachedInRow = new StaticArray<i32>(rows);
    this.reachedInColumn = new StaticArray<i32>(columns);
    for (let cell = 0; cell < rows * columns; cell++) {
      this.rowOf[cell] = cell / columns;
      this.columnOf[cell] = cell % columns;
    }
  }

  /** The cell that a step leads to; -1 beyond the board. */
  @inline
  beside(cell: i32, direction: i32): i32 {
    return this.around[4 * cell + direction];
  }

  /** Whether a snake that ends at `from` may go on to `to`, beside it: this touches no other part of it. */
  private fits(to: i32, from: i32): bool {
    if (this.isUsed[to] || this.isBlocked[to] || this.touched[to] > 1) return false;
    if (!this.isApart) return true;
    const row = to / this.columns;
    const column = to % this.columns;
    const before = this.path.length > 1 ? this.path[this.path.length - 2] : -1;
    for (let k = 0; k < 4; k++) {
      const r = row + ((k & 1) == 0 ? 1 : -1);
      const c = column + (k < 2 ? 1 : -1);
      if (r < 0 || r >= this.rows || c < 0 || c >= this.columns) continue;
      const cell = r * this.columns + c;
      if (this.isUsed[cell] && cell != from && cell != before) return false;
    }
    return true;
  }

  private enter(cell: i32): void {
    this.path.push(cell);
    this.isUsed[cell] = true;
    this.usedInRow[cell / this.columns]++;
    this.usedInColumn[cell % this.columns]++;
    this.touch(cell, 1);
  }

  private leave(): void {
    const cell = this.path.pop();
    this.isUsed[cell] = false;
    this.usedInRow[cell / this.columns]--;
    this.usedInColumn[cell % this.columns]--;
    this.touch(cell, -1);
  }

  private touch(cell: i32, change: i32): void {
    for (let direction = 0; direction < 4; direction++) {
      const next = this.beside(cell, direction);
      if (next >= 0) this.touched[next] += change;
    }
  }

  private clear(): void {
    this.path = [];
    this.isUsed.fill(false);
    this.touched.fill(0);
    this.usedInRow.fill(0);
    this.usedInColumn.fill(0);
  }

  /** A random snake that grows at its tail until it is `length` long; empty when it gets stuck before. */
  random(rng: Rng, length: i32): i32[] {
    this.clear();
    this.enter(rng.int(0, this.cells - 1));
    while (this.path.length < length) {
      const cell = this.path[this.path.length - 1];
      const steps: i32[] = [];
      for (let direction = 0; direction < 4; direction++) {
        const next = this.beside(cell, direction);
        if (next >= 0 && this.fits(next, cell)) steps.push(next);
      }
      if (steps.length == 0) return [];
      this.enter(rng.pick<i32>(steps));
    }
    return this.path.slice(0);
  }

  /** How many ways to go on a snake has at each of its cells but the last, in all. */
  ways(snake: i32[]): i32 {
    this.clear();
    let ways = 0;
    for (let k = 0; k + 1 < snake.length; k++) {
      this.enter(snake[k]);
      for (let direction = 0; direction < 4; direction++) {
        const next = this.beside(snake[k], direction);
        if (next >= 0 && this.fits(next, snake[k]) && this.hasRoom(next)) ways++;
      }
    }
    return ways;
  }

  /** Whether always going to where the totals leave most, until there is no way on or the tail is reached, makes this snake. */
  isHurried(snake: i32[], tail: i32): bool {
    this.clear();
    this.enter(snake[0]);
    let k = 1;
    while (true) {
      const cell = this.path[k - 1];
      let best = -1;
      let most = 0;
      for (let direction = 0; direction < 4; direction++) {
        const next = this.beside(cell, direction);
        if (next < 0 || !this.fits(next, cell)) continue;
        const row = this.rowOf[next];
        const column = this.columnOf[next];
        const left = (this.inRow[row] < 0 ? UNKNOWN : this.inRow[row]) - this.usedInRow[row] + (this.inColumn[column] < 0 ? UNKNOWN : this.inColumn[column]) - this.usedInColumn[column];
        if (left <= most) continue;
        most = left;
        best = next;
      }
      if (best < 0 || cell == tail) return k == snake.length;
      if (k == snake.length || best != snake[k]) return false;
      this.enter(best);
      k++;
    }
  }

  /** Whether the totals leave room for a cell. */
  private hasRoom(cell: i32): bool {
    const row = this.rowOf[cell];
    const column = this.columnOf[cell];
    return (this.inRow[row] < 0 || this.usedInRow[row] < this.inRow[row]) && (this.inColumn[column] < 0 || this.usedInColumn[column] < this.inColumn[column]);
  }

  /** Counts the snakes from a head to a tail (any with -1) that fit the totals, up to two; -1 when `limit` nodes did not suffice. */
  count(head: i32, tail: i32, limit: i32): i32 {
    this.clear();
    this.tail = tail;
    this.nodes = limit;
    this.found = 0;
    if (!this.hasRoom(head)) return 0;
    this.enter(head);
    return this.grow() ? this.found : -1;
  }

  /** Goes on from the last cell; false when the nodes are spent. */
  private grow(): bool {
    if (--this.nodes < 0) return false;
    const cell = this.path[this.path.length - 1];
    if ((this.tail < 0 || cell == this.tail) && this.path.length > 1 && this.isFull()) {
      this.found++;
      if (this.found > 1) return true;
    }
    if (cell == this.tail || !this.canFill(cell)) return true;
    for (let direction = 0; direction < 4; direction++) {
      const next = this.beside(cell, direction);
      if (next < 0 || !this.fits(next, cell) || !this.hasRoom(next)) continue;
      this.enter(next);
      const isDone = this.grow();
      this.leave();
      if (!isDone) return false;
      if (this.found > 1) return true;
    }
    return true;
  }

  private isFull(): bool {
    for (let r = 0; r < this.rows; r++) if (this.inRow[r] >= 0 && this.usedInRow[r] != this.inRow[r]) return false;
    for (let c = 0; c < this.columns; c++) if (this.inColumn[c] >= 0 && this.usedInColumn[c] != this.inColumn[c]) return false;
    return true;
  }

  /** Whether what can be reached from the last cell suffices for every total, and holds the tail. */
  private canFill(from: i32): bool {
    this.reachedInRow.fill(0);
    this.reachedInColumn.fill(0);
    this.stamp++;
    let waiting = 1;
    this.open[0] = from;
    this.mark[from] = this.stamp;
    for (let k = 0; k < waiting; k++) {
      for (let direction = 0; direction < 4; direction++) {
        const next = this.beside(this.open[k], direction);
        if (next < 0 || this.mark[next] == this.stamp || this.isUsed[next] || this.isBlocked[next] || !this.hasRoom(next)) continue;
        // Beside the older part of the snake no cell can follow.
        if (this.touched[next] > (this.open[k] == from ? 1 : 0)) continue;
        this.mark[next] = this.stamp;
        this.open[waiting++] = next;
        this.reachedInRow[this.rowOf[next]]++;
        this.reachedInColumn[this.columnOf[next]]++;
      }
    }
    if (this.tail >= 0 && this.mark[this.tail] != this.stamp) return false;
    for (let r = 0; r < this.rows; r++) if (this.inRow[r] > this.usedInRow[r] + this.reachedInRow[r]) return false;
    for (let c = 0; c < this.columns; c++) if (this.inColumn[c] > this.usedInColumn[c] + this.reachedInColumn[c]) return false;
    return true;
  }

  /**
   * Where a walk from a head stops: the number of steps that are a snake, all of them when it is one. Its first cell does not count.
   *
   * @param path receives the cells, the head first
   */
  play(head: i32, steps: i32[], path: i32[]): i32 {
    this.clear();
    this.enter(head);
    path.push(head);
    for (let k = 0; k < steps.length; k++) {
      const cell = this.path[this.path.length - 1];
      const next = this.beside(cell, steps[k]);
      if (next < 0 || !this.fits(next, cell)) return k;
      this.enter(next);
      path.push(next);
    }
    return steps.length;
  }

  /** Whether the cells that were played last fit every total. */
  get fitsTotals(): bool {
    return this.isFull();
  }
}
