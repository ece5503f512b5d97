/** Visibility along a line: how many values are larger than all before them. */
import { Constraint, Csp } from "./csp";

/**
 * All orders of the values `0 ... size - 1`, by how many of each are visible from the front. An order is a mask: bit
 * `place * size + value` for each of its places, so that it fits some domains when it has no bit outside of theirs. Size is at most 8.
 */
export class Lines {
  /** Orders by clue, from 0. */
  byClue: u64[][] = [];

  constructor(public size: i32) {
    for (let clue = 0; clue <= size; clue++) this.byClue.push([]);
    this.extend(0, 0, 0, -1, 0);
  }

  private extend(line: u64, at: i32, used: i32, tallest: i32, seen: i32): void {
    if (at == this.size) {
      this.byClue[seen].push(line);
      return;
    }
    for (let value = 0; value < this.size; value++) {
      if ((used & (1 << value)) != 0) continue;
      const bit = (<u64>1) << (at * this.size + value);
      this.extend(line | bit, at + 1, used | (1 << value), max(tallest, value), seen + <i32>(value > tallest));
    }
  }
}

/** As many values of the line are visible from its front as the clue says. */
export class Visible extends Constraint {
  private lines: u64[];
  private all: u64;

  constructor(scope: StaticArray<i32>, lines: Lines, public clue: i32) {
    super(scope);
    this.lines = lines.byClue[clue];
    this.all = ((<u64>1) << lines.size) - 1;
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    let possible: u64 = 0;
    for (let i = 0; i < size; i++) possible |= (<u64>unchecked(csp.domain[unchecked(scope[i])])) << (i * size);
    let supported: u64 = 0;
    for (let k = 0; k < this.lines.length; k++) {
      const line = unchecked(this.lines[k]);
      if ((line & ~possible) == 0) supported |= line;
    }
    for (let i = 0; i < size; i++) {
      if (!csp.keep(unchecked(scope[i]), <u32>((supported >> (i * size)) & this.all))) return false;
    }
    return true;
  }
}
