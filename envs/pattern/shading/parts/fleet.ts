/** Ships on a board of square cells: value 1 of a cell is part of a ship. */
import { Constraint, Csp } from "../../../../assembly/solve/csp/csp";

const WATER: u32 = 1;
const SHIP: u32 = 2;

/**
 * The ships of a board, straight and one cell wide, are those of a fleet: `fleet[length]` of each length. That ships do not touch is for
 * other rules to say; here a run of cells between water is a ship, and a single cell with water on four sides.
 */
export class Fleet extends Constraint {
  /** Ships that are complete, by length. */
  private complete: StaticArray<i32>;
  /** The length of the longest ship that is still to come. */
  private longest: i32 = 0;

  /** `cells` are those of the board, in reading order. */
  constructor(cells: StaticArray<i32>, private rows: i32, private columns: i32, private fleet: StaticArray<i32>) {
    super(cells);
    this.complete = new StaticArray<i32>(fleet.length);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    this.complete.fill(0);
    let isDecided = true;
    for (let cell = 0; cell < this.scope.length; cell++) {
      const mask = csp.domain[cell];
      isDecided = isDecided && mask != 3;
      if (mask == SHIP && this.isLone(csp, cell)) this.complete[1]++;
    }
    if (!this.runs(csp, false)) return false;
    let longest = 0;
    for (let length = 1; length < this.fleet.length; length++) {
      if (this.complete[length] > this.fleet[length]) return false;
      if (this.complete[length] < this.fleet[length]) longest = length;
    }
    if (isDecided) return longest == 0;
    this.longest = longest;
    return this.runs(csp, true);
  }

  /** Whether all cells beside a cell are water. */
  private isLone(csp: Csp, cell: i32): bool {
    const row = cell / this.columns;
    const column = cell % this.columns;
    return (
      (row == 0 || csp.domain[cell - this.columns] == WATER) && (row == this.rows - 1 || csp.domain[cell + this.columns] == WATER) &&
      (column == 0 || csp.domain[cell - 1] == WATER) && (column == this.columns - 1 || csp.domain[cell + 1] == WATER)
    );
  }

  /**
   * Walks along the runs of two cells or more that are surely ships. First counts those that are complete; then ends those that are as long
   * as the longest ship to come. False where a run is longer than any ship.
   */
  private runs(csp: Csp, hasCounted: bool): bool {
    for (let line = 0; line < this.rows + this.columns; line++) {
      const isRow = line < this.rows;
      const step = isRow ? 1 : this.columns;
      const start = isRow ? line * this.columns : line - this.rows;
      const size = isRow ? this.columns : this.rows;
      for (let from = 0; from < size; from++) {
        if (csp.domain[start + from * step] != SHIP) continue;
        let to = from;
        while (to + 1 < size && csp.domain[start + (to + 1) * step] == SHIP) to++;
        const length = to - from + 1;
        const isOpenBefore = from > 0 && csp.domain[start + (from - 1) * step] != WATER;
        const isOpenAfter = to + 1 < size && csp.domain[start + (to + 1) * step] != WATER;
        if (length >= this.fleet.length) return false;
        if (!hasCounted) {
          if (length > 1 && !isOpenBefore && !isOpenAfter) this.complete[length]++;
        } else if (isOpenBefore || isOpenAfter) {
          if (length > 1 && length > this.longest) return false;
          if (length > 1 && length == this.longest) {
            if (isOpenBefore && !csp.keep(start + (from - 1) * step, WATER)) return false;
            if (isOpenAfter && !csp.keep(start + (to + 1) * step, WATER)) return false;
          }
        }
        from = to;
      }
    }
    return true;
  }
}
