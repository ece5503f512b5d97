/** Paths that follow arrows: from each cell to some cell that its arrow points at, through all cells. */
import { Constraint, Csp } from "../../../../assembly/solve/csp/csp";
import { Rng } from "../../../../assembly/random";

/** Eight directions, clockwise from up. */
export const DIRECTIONS: i32 = 8;
/** Steps of which a random path takes one. */
const STEPS: i32 = 10;

const DOWN: StaticArray<i32> = [-1, -1, 0, 1, 1, 1, 0, -1];
const RIGHT: StaticArray<i32> = [0, 1, 1, 1, 0, -1, -1, -1];

export function downOf(direction: i32): i32 {
  return DOWN[direction];
}

export function rightOf(direction: i32): i32 {
  return RIGHT[direction];
}

/** A rectangle of cells with arrows; dark cells take no part, and arrows pass over them. */
export class ArrowBoard {
  cells: i32;
  isDark: StaticArray<bool>;
  /** By cell: where its arrow points; -1 in dark cells and in the last one. */
  direction: StaticArray<i32>;
  /** By cell: its place on the path, from 0; -1 in dark cells. */
  place: StaticArray<i32>;
  /** How many cells the path has. */
  length: i32 = 0;
  /** The last cell of the path. */
  last: i32 = -1;

  constructor(public rows: i32, public columns: i32) {
    this.cells = rows * columns;
    this.isDark = new StaticArray<bool>(rows * columns);
    this.direction = new StaticArray<i32>(rows * columns).fill(-1);
    this.place = new StaticArray<i32>(rows * columns).fill(-1);
  }

  /** The cells that a direction leads to from a cell, the nearest first. */
  ray(cell: i32, direction: i32): i32[] {
    const found: i32[] = [];
    let row = cell / this.columns + DOWN[direction];
    let column = (cell % this.columns) + RIGHT[direction];
    while (row >= 0 && row < this.rows && column >= 0 && column < this.columns) {
      const next = row * this.columns + column;
      if (!this.isDark[next]) found.push(next);
      row += DOWN[direction];
      column += RIGHT[direction];
    }
    return found;
  }

  /** Lays a random path through all cells but so many dark ones, and the arrows along it; false when it got stuck. */
  lay(rng: Rng, dark: i32): bool {
    const shaded = rng.sample(dark, this.cells);
    for (let i = 0; i < dark; i++) this.isDark[shaded[i]] = true;
    this.length = this.cells - dark;
    let cell = rng.int(0, this.cells - 1);
    if (this.isDark[cell]) return false;
    this.place[cell] = 0;
    for (let place = 1; place < this.length; place++) {
      // Of a few steps the one to the cell that fewest others lead to: cells at the border are not left behind.
      let best = -1;
      let bestDirection = 0;
      let fewest = i32.MAX_VALUE;
      for (let tries = 0; tries < STEPS; tries++) {
        const direction = rng.int(0, DIRECTIONS - 1);
        const ahead = this.free(cell, direction);
        if (ahead.length == 0) continue;
        const next = rng.pick<i32>(ahead);
        let ways = 0;
        for (let d = 0; d < DIRECTIONS; d++) ways += this.free(next, d).length;
        if (ways >= fewest) continue;
        fewest = ways;
        best = next;
        bestDirection = direction;
      }
      if (best < 0) return false;
      this.direction[cell] = bestDirection;
      cell = best;
      this.place[cell] = place;
    }
    this.last = cell;
    return true;
  }

  private free(cell: i32, direction: i32): i32[] {
    const found: i32[] = [];
    const ahead = this.ray(cell, direction);
    for (let i = 0; i < ahead.length; i++) {
      if (this.place[ahead[i]] < 0) found.push(ahead[i]);
    }
    return found;
  }
}

/** The problem of numbering the cells: the variable of a cell is which of the cells ahead follows it. */
export class Signposts {
  csp: Csp;
  numbering: Numbering;

  constructor(board: ArrowBoard) {
    const cells = board.cells;
    const ahead: i32[][] = [];
    const csp = new Csp(cells, 0xff);
    for (let cell = 0; cell < cells; cell++) {
      const ray: i32[] = board.direction[cell] < 0 ? [] : board.ray(cell, board.direction[cell]);
      ahead.push(ray);
      csp.allow(cell, ray.length == 0 ? 1 : ((<u32>1) << ray.length) - 1);
    }
    for (let cell = 0; cell < cells; cell++) {
      if (board.isDark[cell] || board.place[cell] == 0) continue;
      const scope: i32[] = [];
      const values: i32[] = [];
      for (let from = 0; from < cells; from++) {
        const value = ahead[from].indexOf(cell);
        if (value < 0) continue;
        scope.push(from);
        values.push(value);
      }
      csp.add(new Followed(StaticArray.fromArray<i32>(scope), values));
    }
    const numbering = new Numbering(board, ahead);
    csp.add(numbering);
    this.csp = csp;
    this.numbering = numbering;
  }
}

/** Exactly one of the cells whose arrow points at a cell leads there. */
class Followed extends Constraint {
  constructor(scope: StaticArray<i32>, private values: i32[]) {
    super(scope);
  }

  propagate(csp: Csp): bool {
    let possible = 0;
    let only = -1;
    for (let i = 0; i < this.scope.length; i++) {
      const bit = (<u32>1) << this.values[i];
      const mask = csp.domain[this.scope[i]];
      if ((mask & bit) == 0) continue;
      possible++;
      only = i;
      if (mask == bit) {
        for (let other = 0; other < this.scope.length; other++) {
          if (other != i && !csp.keep(this.scope[other], ~((<u32>1) << this.values[other]))) return false;
        }
        return true;
      }
    }
    return possible > 1 || (possible == 1 && csp.keep(this.scope[only], (<u32>1) << this.values[only]));
  }
}

/** Cells known to follow each other make chains; given numbers run through them, and two chains join where their numbers do. */
class Numbering extends Constraint {
  /** By cell: its given place on the path, -1 for none. */
  given: StaticArray<i32>;
  /** By cell: the first and the last cell of its chain; by first cell: how many cells it has, and its own place, -1 while unknown. */
  private head: StaticArray<i32>;
  private tail: StaticArray<i32>;
  private size: StaticArray<i32>;
  private place: StaticArray<i32>;
  private isLed: StaticArray<bool>;
  private taken: StaticArray<bool>;

  constructor(private board: ArrowBoard, private ahead: i32[][]) {
    super(allOf(board.cells));
    this.tier = 1;
    const cells = board.cells;
    this.given = new StaticArray<i32>(cells).fill(-1);
    this.head = new StaticArray<i32>(cells);
    this.tail = new StaticArray<i32>(cells);
    this.size = new StaticArray<i32>(cells);
    this.place = new StaticArray<i32>(cells);
    this.isLed = new StaticArray<bool>(cells);
    this.taken = new StaticArray<bool>(board.length);
  }

  /** Whether the last propagation has found a cell's number. */
  knows(cell: i32): bool {
    return this.place[this.head[cell]] >= 0;
  }

  /** The cell that surely follows a cell; -1 while that is open. */
  private after(csp: Csp, cell: i32): i32 {
    const mask = csp.domain[cell];
    return this.ahead[cell].length == 0 || (mask & (mask - 1)) != 0 ? -1 : this.ahead[cell][ctz<i32>(<i32>mask)];
  }

  propagate(csp: Csp): bool {
    return this.chain(csp) && this.join(csp);
  }

  private chain(csp: Csp): bool {
    const board = this.board;
    this.isLed.fill(false);
    this.taken.fill(false);
    for (let cell = 0; cell < board.cells; cell++) {
      const next = this.after(csp, cell);
      if (next >= 0) this.isLed[next] = true;
    }
    let seen = 0;
    for (let start = 0; start < board.cells; start++) {
      if (board.isDark[start] || this.isLed[start]) continue;
      let place = -1;
      let size = 0;
      for (let cell = start; ; size++) {
        this.head[cell] = start;
        if (this.given[cell] >= 0) {
          if (place >= 0 && place != this.given[cell] - size) return false;
          place = this.given[cell] - size;
          if (place < 0) return false;
        }
        const next = this.after(csp, cell);
        if (next < 0) {
          this.tail[start] = cell;
          break;
        }
        cell = next;
      }
      size++;
      seen += size;
      this.size[start] = size;
      this.place[start] = place;
      if (place < 0) continue;
      if (place + size > board.length) return false;
      for (let k = place; k < place + size; k++) {
        if (this.taken[k]) return false;
        this.taken[k] = true;
      }
    }
    // What no chain holds goes round in a ring.
    return seen == board.length;
  }

  private join(csp: Csp): bool {
    const board = this.board;
    for (let start = 0; start < board.cells; start++) {
      if (board.isDark[start] || this.isLed[start]) continue;
      const end = this.tail[start];
      const ahead = this.ahead[end];
      let keep: u32 = 0;
      for (let i = 0; i < ahead.length; i++) {
        const other = ahead[i];
        if ((csp.domain[end] >> i) & 1 && !this.isLed[other] && other != start && this.canJoin(start, other)) keep |= (<u32>1) << i;
      }
      if (ahead.length > 0 && !csp.keep(end, keep)) return false;
    }
    return true;
  }

  /** Whether the chain that starts at `b` can follow the one that starts at `a`. */
  private canJoin(a: i32, b: i32): bool {
    const first = this.place[a];
    const second = this.place[b];
    if (first >= 0 && second >= 0) return second == first + this.size[a];
    if (first >= 0) return this.isFree(first + this.size[a], this.size[b]);
    return second < 0 || this.isFree(second - this.size[a], this.size[a]);
  }

  private isFree(from: i32, count: i32): bool {
    if (from < 0 || from + count > this.board.length) return false;
    for (let k = from; k < from + count; k++) {
      if (this.taken[k]) return false;
    }
    return true;
  }
}

function allOf(count: i32): StaticArray<i32> {
  const all = new StaticArray<i32>(count);
  for (let i = 0; i < count; i++) all[i] = i;
  return all;
}
