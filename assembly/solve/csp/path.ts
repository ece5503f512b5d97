/** Paths through all cells of a rectangle, numbered from 1: made at random, and counted when some of their numbers are given. */
import { Rng } from "../../random";

/** Moves of a random path, by cells of the board. */
const MOVES: i32 = 14;

/** A rectangle of cells in which steps go to the side, and also diagonally when wanted. */
export class PathBoard {
  /** Neighbours of every cell, eight places a cell; -1 where there is none. */
  private beside: StaticArray<i32>;
  cells: i32;
  /** Numbers from 0 by cell, of the last two solutions that `count` found, the newest first. */
  first: StaticArray<i32>;
  second: StaticArray<i32>;
  private number: StaticArray<i32>;
  private cellOf: StaticArray<i32>;
  private nodes: i32 = 0;
  private found: i32 = 0;

  constructor(public rows: i32, public columns: i32, public isDiagonal: bool) {
    const cells = rows * columns;
    this.cells = cells;
    this.beside = new StaticArray<i32>(8 * cells).fill(-1);
    this.first = new StaticArray<i32>(cells);
    this.second = new StaticArray<i32>(cells);
    this.number = new StaticArray<i32>(cells);
    this.cellOf = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) {
      let count = 0;
      for (let dr = -1; dr <= 1; dr++) {
        for (let dc = -1; dc <= 1; dc++) {
          if ((dr == 0 && dc == 0) || (!isDiagonal && dr != 0 && dc != 0)) continue;
          const r = cell / columns + dr;
          const c = cell % columns + dc;
          if (r >= 0 && r < rows && c >= 0 && c < columns) this.beside[8 * cell + count++] = r * columns + c;
        }
      }
    }
  }

  /** Least steps from one cell to another. */
  private distance(a: i32, b: i32): i32 {
    const down = abs(a / this.columns - b / this.columns);
    const across = abs(a % this.columns - b % this.columns);
    return this.isDiagonal ? max(down, across) : down + across;
  }

  /**
   * The numbers from 0, by cell, of a random path through all cells: a path that winds row by row, whose ends bite into it again and
   * again (the backbite move of Mansfield, 1982).
   */
  random(rng: Rng): StaticArray<i32> {
    const cells = this.cells;
    const path = new StaticArray<i32>(cells);
    const at = new StaticArray<i32>(cells);
    for (let i = 0; i < cells; i++) {
      const row = i / this.columns;
      path[i] = row * this.columns + ((row & 1) == 0 ? i % this.columns : this.columns - 1 - (i % this.columns));
      at[path[i]] = i;
    }
    for (let k = 0; k < MOVES * cells; k++) {
      const isStart = rng.chance(0.5);
      const end = isStart ? path[0] : path[cells - 1];
      const bitten = this.beside[8 * end + rng.int(0, 7)];
      if (bitten < 0) continue;
      // What lies between the end and the bitten cell is turned round.
      const place = at[bitten];
      reverse(path, isStart ? 0 : place + 1, isStart ? place - 1 : cells - 1);
      for (let i = 0; i < cells; i++) at[path[i]] = i;
    }
    return at;
  }

  /**
   * Counts the paths that keep the given numbers, up to two; -1 when `limit` nodes did not suffice. The first and the last number must
   * be given.
   */
  count(solution: StaticArray<i32>, given: StaticArray<bool>, limit: i32): i32 {
    let start = 0;
    for (let cell = 0; cell < this.cells; cell++) {
      this.number[cell] = given[cell] ? solution[cell] : -1;
      this.cellOf[cell] = -1;
      if (solution[cell] == 0) start = cell;
    }
    for (let cell = 0; cell < this.cells; cell++) {
      if (given[cell]) this.cellOf[solution[cell]] = cell;
    }
    this.nodes = limit;
    this.found = 0;
    return this.walk(start, 0) ? this.found : -1;
  }

  /** Goes on from a cell with a number; false when the nodes are spent. */
  private walk(cell: i32, number: i32): bool {
    if (--this.nodes < 0) return false;
    const next = number + 1;
    if (next == this.cells) {
      const held = this.second;
      this.second = this.first;
      this.first = held;
      for (let i = 0; i < this.cells; i++) held[i] = this.number[i];
      this.found++;
      return true;
    }
    const fixed = this.cellOf[next];
    if (fixed >= 0) return this.distance(cell, fixed) > 1 || this.walk(fixed, next);
    let goal = next + 1;
    while (this.cellOf[goal] < 0) goal++;
    const target = this.cellOf[goal];
    for (let k = 0; k < 8; k++) {
      const step = this.beside[8 * cell + k];
      if (step < 0) break;
      if (this.number[step] >= 0 || this.distance(step, target) > goal - next) continue;
      this.number[step] = next;
      const isDone = this.walk(step, next);
      this.number[step] = -1;
      if (!isDone) return false;
      if (this.found > 1) return true;
    }
    return true;
  }
}

function reverse(path: StaticArray<i32>, from: i32, to: i32): void {
  let a = from;
  let b = to;
  while (a < b) {
    const held = path[a];
    path[a++] = path[b];
    path[b--] = held;
  }
}
