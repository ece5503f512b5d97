/** Variables that are 0 or 1, as bits of the domain 1 and 2, and the ways in which some of them may be set together. */
import { Constraint, Csp } from "./csp";

/** Some variables follow one of several patterns: keeps what occurs in any of them. At most 32 variables. */
export class Patterns extends Constraint {
  /** Places that are 0, by pattern; empty where these are all that are not 1. */
  private off: u32[] = [];

  /** @param on the places that are 1, by pattern: bits go by the places in the scope, all others are 0; shared, and not changed where none is added */
  constructor(scope: StaticArray<i32>, private on: u32[] = []) {
    super(scope);
  }

  /** Adds a pattern to those that were added; a place that neither has may hold either value. */
  add(on: u32, off: u32): Patterns {
    this.on.push(on);
    this.off.push(off);
    return this;
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    const all = <u32>(((<u64>1) << size) - 1);
    let canOn: u32 = 0;
    let canOff: u32 = 0;
    for (let i = 0; i < size; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      canOn |= ((mask >> 1) & 1) << i;
      canOff |= (mask & 1) << i;
    }
    let nextOn: u32 = 0;
    let nextOff: u32 = 0;
    for (let k = 0; k < this.on.length; k++) {
      const on = unchecked(this.on[k]);
      const off = this.off.length == 0 ? all & ~on : unchecked(this.off[k]);
      if ((on & ~canOn) != 0 || (off & ~canOff) != 0) continue;
      nextOn |= ~off;
      nextOff |= ~on;
    }
    if (((nextOn | nextOff) & all) != all) return false;
    const changed = ((canOn & ~nextOn) | (canOff & ~nextOff)) & all;
    for (let rest = changed; rest != 0; rest &= rest - 1) {
      const i = ctz<i32>(<i32>rest);
      const mask = (((nextOn >> i) & 1) << 1) | ((nextOff >> i) & 1);
      if (!csp.keep(unchecked(scope[i]), mask)) return false;
    }
    return true;
  }
}
