/** Regions that are their own images under a half-turn: the value of a cell says whose region it is in. */
import { Constraint, Csp } from "./csp";

/** The cells with one value are symmetric about a centre, and each is reached from the middle over cells that may have the value. */
export class Symmetric extends Constraint {
  private isReached: StaticArray<bool>;
  private open: i32[] = [];

  /**
   * @param opposite the cell opposite each cell; -1 where that is beyond the board
   * @param core a cell at the centre: without it no cell has the value
   * @param beside the cells beside each cell, four entries a cell; -1 beyond the board
   */
  constructor(scope: StaticArray<i32>, private value: i32, private opposite: StaticArray<i32>, private core: i32, private beside: StaticArray<i32>) {
    super(scope);
    this.isReached = new StaticArray<bool>(scope.length);
  }

  propagate(csp: Csp): bool {
    const bit = (<u32>1) << this.value;
    for (let cell = 0; cell < this.scope.length; cell++) {
      const mask = unchecked(csp.domain[cell]);
      if ((mask & bit) == 0) continue;
      const other = unchecked(this.opposite[cell]);
      if (other < 0 || (unchecked(csp.domain[other]) & bit) == 0) {
        if (!csp.keep(cell, ~bit)) return false;
      } else if (mask == bit && !csp.keep(other, bit)) return false;
    }
    this.isReached.fill(false);
    if ((csp.domain[this.core] & bit) != 0) {
      this.isReached[this.core] = true;
      this.open.push(this.core);
    }
    while (this.open.length > 0) {
      const cell = this.open.pop();
      for (let side = 4 * cell; side < 4 * cell + 4; side++) {
        const next = unchecked(this.beside[side]);
        if (next < 0 || unchecked(this.isReached[next]) || (unchecked(csp.domain[next]) & bit) == 0) continue;
        unchecked((this.isReached[next] = true));
        this.open.push(next);
      }
    }
    for (let cell = 0; cell < this.scope.length; cell++) {
      if (!unchecked(this.isReached[cell]) && !csp.keep(cell, ~bit)) return false;
    }
    return true;
  }
}
