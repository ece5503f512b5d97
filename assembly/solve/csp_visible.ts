/** Visibility along a line: how many values are larger than all before them. */
import { Constraint, Csp } from "./csp";

/** All orders of the values `0 ... size - 1`, one after the other, and how many of each are visible from the front. */
export class Lines {
  values: StaticArray<u8>;
  visible: StaticArray<u8>;
  count: i32 = 0;

  constructor(public size: i32) {
    let total = 1;
    for (let i = 2; i <= size; i++) total *= i;
    this.values = new StaticArray<u8>(total * size);
    this.visible = new StaticArray<u8>(total);
    this.extend(new StaticArray<i32>(size), 0, 0, -1, 0);
  }

  private extend(line: StaticArray<i32>, at: i32, used: i32, tallest: i32, seen: i32): void {
    if (at == this.size) {
      for (let i = 0; i < at; i++) this.values[this.count * this.size + i] = <u8>line[i];
      this.visible[this.count++] = <u8>seen;
      return;
    }
    for (let value = 0; value < this.size; value++) {
      if ((used & (1 << value)) != 0) continue;
      line[at] = value;
      this.extend(line, at + 1, used | (1 << value), max(tallest, value), seen + <i32>(value > tallest));
    }
  }
}

/** As many values of the line are visible from its front as the clue says. */
export class Visible extends Constraint {
  private supported: StaticArray<u32>;

  constructor(scope: StaticArray<i32>, private lines: Lines, public clue: i32) {
    super(scope);
    this.supported = new StaticArray<u32>(scope.length);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    const supported = this.supported;
    const values = this.lines.values;
    const visible = this.lines.visible;
    for (let i = 0; i < size; i++) unchecked((supported[i] = 0));
    for (let line = 0; line < this.lines.count; line++) {
      if (<i32>unchecked(visible[line]) != this.clue) continue;
      const at = line * size;
      let i = 0;
      while (i < size && ((unchecked(csp.domain[unchecked(scope[i])]) >> <u32>unchecked(values[at + i])) & 1) != 0) i++;
      if (i < size) continue;
      for (i = 0; i < size; i++) unchecked((supported[i] |= (<u32>1) << <u32>values[at + i]));
    }
    for (let i = 0; i < size; i++) {
      if (!csp.keep(unchecked(scope[i]), unchecked(supported[i]))) return false;
    }
    return true;
  }
}
