/**
 * Exact cover: which rows hold every primary column exactly once, and every secondary column at most once? Algorithm X on links
 * that dance (Knuth, "Dancing Links", 2000), in flat arrays and without recursion. A search is bounded by its steps, counted here,
 * and so ends at the same step on every host.
 */
import { EXHAUSTED } from "../csp/csp";

/** How far a search has come. */
const enum Progress {
  /** Nothing is covered: the next solution is the first. */
  Idle = 0,
  /** What `solution` holds is covered. */
  Paused = 1,
  /** There are no more solutions, or no more steps. */
  Over = 2,
}

export class ExactCover {
  /** The rows of the solution that `next` found last, in the order in which they were chosen. */
  solution: i32[] = [];
  /** Rows tried since the search began. */
  steps: i32 = 0;
  /** Whether the search ended for want of steps: it may have missed solutions. */
  isSpent: bool = false;
  /** How many columns there are, primary and secondary. */
  columns: i32;
  /** The columns of all rows one after the other, and where each row starts; from 1 on, for 0 is the root of the links. */
  private cells: i32[] = [];
  private starts: i32[] = [0];
  /** The links: of columns to the left and right, of nodes up and down. Nodes up to `columns` are heads; the rest are cells of rows. */
  private left: StaticArray<i32> = [];
  private right: StaticArray<i32> = [];
  private up: StaticArray<i32> = [];
  private down: StaticArray<i32> = [];
  /** Of each node its column and its row, and of each column how many rows are left. */
  private head: StaticArray<i32> = [];
  private row: StaticArray<i32> = [];
  private size: StaticArray<i32> = [];
  /** The node that is tried at each depth. */
  private trial: StaticArray<i32> = [];
  private depth: i32 = 0;
  private limit: i32 = 0;
  private stage: Progress = Progress.Idle;

  /** Columns are numbered from 0: first those that must be covered, then those that may be. */
  constructor(public primary: i32, secondary: i32 = 0) {
    this.columns = primary + secondary;
  }

  /** How many rows there are. */
  get rows(): i32 {
    return this.starts.length - 1;
  }

  /** Adds a row by its columns, of which no two are equal and at least one is given; all of them before the first search. Returns its number. */
  add(columns: i32[]): i32 {
    assert(this.head.length == 0, "rows are added before the first search");
    assert(columns.length > 0, "a row has a column");
    for (let i = 0; i < columns.length; i++) {
      assert(columns[i] >= 0 && columns[i] < this.columns, "a row has an unknown column");
      this.cells.push(columns[i] + 1);
    }
    this.starts.push(this.cells.length);
    return this.rows - 1;
  }

  /** The columns of a row, as they were added. */
  columnsOf(row: i32): StaticArray<i32> {
    const columns = new StaticArray<i32>(this.starts[row + 1] - this.starts[row]);
    for (let i = 0; i < columns.length; i++) columns[i] = this.cells[this.starts[row] + i] - 1;
    return columns;
  }

  /** Counts solutions up to `cap`, in at most `limit` steps; `EXHAUSTED` when that did not suffice. */
  count(cap: i32, limit: i32): i32 {
    let found = 0;
    this.begin(limit);
    while (found < cap && this.next()) found++;
    return this.isSpent ? EXHAUSTED : found;
  }

  /** Starts a search of at most `limit` steps, whatever the last one was doing. */
  begin(limit: i32): void {
    if (this.head.length == 0) this.link();
    if (this.stage == Progress.Paused) {
      while (this.depth > 0) {
        this.releaseRow(this.trial[--this.depth]);
        this.uncover(this.head[this.trial[this.depth]]);
      }
    }
    this.stage = Progress.Idle;
    this.steps = 0;
    this.limit = limit;
    this.isSpent = false;
  }

  /** Goes on to the next solution; false when there is none, or when the steps are spent. */
  next(): bool {
    if (this.stage == Progress.Over) return false;
    let isForward = this.stage == Progress.Idle;
    while (true) {
      if (isForward) {
        const column = this.choose();
        if (column == 0) {
          this.record();
          this.stage = Progress.Paused;
          return true;
        }
        this.cover(column);
        unchecked((this.trial[this.depth] = column));
      } else {
        if (this.depth == 0) {
          this.stage = Progress.Over;
          return false;
        }
        this.releaseRow(unchecked(this.trial[--this.depth]));
      }
      // The next row of the column at this depth, if there is one and a step to try it with.
      const node = unchecked(this.down[unchecked(this.trial[this.depth])]);
      isForward = node > this.columns && this.mayStep();
      if (isForward) {
        unchecked((this.trial[this.depth] = node));
        this.takeRow(node);
        this.depth++;
      } else {
        this.uncover(node > this.columns ? unchecked(this.head[node]) : node);
      }
    }
  }

  /** Counts a step; false when none is left, and then all that is tried is taken back. */
  private mayStep(): bool {
    if (this.steps == this.limit) this.isSpent = true;
    else this.steps++;
    return !this.isSpent;
  }

  private record(): void {
    this.solution = new Array<i32>(this.depth);
    for (let i = 0; i < this.depth; i++) this.solution[i] = this.row[this.trial[i]];
  }

  /** The open primary column with the fewest rows, of several the first; 0 when all are covered. */
  private choose(): i32 {
    let best = 0;
    let fewest = i32.MAX_VALUE;
    for (let column = unchecked(this.right[0]); column != 0; column = unchecked(this.right[column])) {
      const size = unchecked(this.size[column]);
      if (size >= fewest) continue;
      fewest = size;
      best = column;
    }
    return best;
  }

  private cover(column: i32): void {
    const left = unchecked(this.left[column]);
    const right = unchecked(this.right[column]);
    unchecked((this.right[left] = right));
    unchecked((this.left[right] = left));
    for (let node = unchecked(this.down[column]); node != column; node = unchecked(this.down[node])) {
      const end = this.end(node);
      for (let other = this.start(node); other < end; other++) {
        if (other == node) continue;
        const up = unchecked(this.up[other]);
        const down = unchecked(this.down[other]);
        unchecked((this.down[up] = down));
        unchecked((this.up[down] = up));
        unchecked(this.size[unchecked(this.head[other])]--);
      }
    }
  }

  /** Takes back what `cover` did, in the opposite order. */
  private uncover(column: i32): void {
    for (let node = unchecked(this.up[column]); node != column; node = unchecked(this.up[node])) {
      for (let other = this.end(node) - 1, start = this.start(node); other >= start; other--) {
        if (other == node) continue;
        unchecked((this.down[this.up[other]] = other));
        unchecked((this.up[this.down[other]] = other));
        unchecked(this.size[unchecked(this.head[other])]++);
      }
    }
    unchecked((this.right[this.left[column]] = column));
    unchecked((this.left[this.right[column]] = column));
  }

  /** Covers the other columns of a node's row. */
  private takeRow(node: i32): void {
    const end = this.end(node);
    for (let other = this.start(node); other < end; other++) {
      if (other != node) this.cover(unchecked(this.head[other]));
    }
  }

  private releaseRow(node: i32): void {
    for (let other = this.end(node) - 1, start = this.start(node); other >= start; other--) {
      if (other != node) this.uncover(unchecked(this.head[other]));
    }
  }

  /** The first node of a node's row, and the one after its last: the nodes of a row follow each other. */
  @inline
  private start(node: i32): i32 {
    return this.columns + 1 + unchecked(this.starts[unchecked(this.row[node])]);
  }

  @inline
  private end(node: i32): i32 {
    return this.columns + 1 + unchecked(this.starts[unchecked(this.row[node]) + 1]);
  }

  /** Makes the links, once all rows are there. */
  private link(): void {
    const nodes = this.columns + 1 + this.cells.length;
    this.left = new StaticArray<i32>(this.columns + 1);
    this.right = new StaticArray<i32>(this.columns + 1);
    this.size = new StaticArray<i32>(this.columns + 1);
    this.up = new StaticArray<i32>(nodes);
    this.down = new StaticArray<i32>(nodes);
    this.head = new StaticArray<i32>(nodes);
    this.row = new StaticArray<i32>(nodes);
    this.trial = new StaticArray<i32>(this.primary + 1);
    for (let column = 0; column <= this.columns; column++) {
      // What may stay open is never chosen: it stands alone.
      const isSecondary = column > this.primary;
      this.left[column] = isSecondary ? column : column == 0 ? this.primary : column - 1;
      this.right[column] = isSecondary ? column : column == this.primary ? 0 : column + 1;
      this.up[column] = column;
      this.down[column] = column;
    }
    let node = this.columns + 1;
    for (let row = 0; row < this.rows; row++) {
      for (let i = this.starts[row]; i < this.starts[row + 1]; i++) {
        const column = this.cells[i];
        const above = this.up[column];
        this.head[node] = column;
        this.row[node] = row;
        this.up[node] = above;
        this.down[node] = column;
        this.down[above] = node;
        this.up[column] = node;
        this.size[column]++;
        node++;
      }
    }
  }
}
