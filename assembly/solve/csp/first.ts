/** What is seen first along a line with blank cells. */
import { Constraint, Csp } from "./csp";

/** The first variable of a line that is not blank has the given value; exactly one variable of the line is blank. */
export class FirstSeen extends Constraint {
  constructor(scope: StaticArray<i32>, private blank: i32, public clue: i32) {
    super([scope[0], scope[1]]);
  }

  propagate(csp: Csp): bool {
    const near = unchecked(this.scope[0]);
    const next = unchecked(this.scope[1]);
    const blank = (<u32>1) << this.blank;
    const clue = (<u32>1) << this.clue;
    // Blanks are single: behind a blank stands the clue at once.
    if (!csp.keep(near, blank | clue)) return false;
    if ((unchecked(csp.domain[near]) & clue) == 0) return csp.keep(next, clue);
    return (unchecked(csp.domain[next]) & clue) != 0 || csp.keep(near, clue);
  }
}
