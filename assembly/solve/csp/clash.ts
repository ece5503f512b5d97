/** Variables that may not share a value, which ones depending on the value. */
import { Constraint, Csp } from "./csp";

/** Which variables may not have a value when a variable has it: sets of at most 64 variables as bits. */
export class Clashes {
  private masks: StaticArray<u64>;

  constructor(public variables: i32, values: i32) {
    assert(variables <= 64, "a set of variables is a word");
    this.masks = new StaticArray<u64>(variables * values);
  }

  /** Lets two variables clash when both have a value. */
  add(a: i32, b: i32, value: i32): void {
    this.masks[value * this.variables + a] |= (<u64>1) << b;
    this.masks[value * this.variables + b] |= (<u64>1) << a;
  }

  @inline
  of(variable: i32, value: i32): u64 {
    return unchecked(this.masks[value * this.variables + variable]);
  }

  /** All variables, as the scope of a constraint. */
  scope(): StaticArray<i32> {
    const scope = new StaticArray<i32>(this.variables);
    for (let i = 0; i < scope.length; i++) scope[i] = i;
    return scope;
  }
}

/** What a variable has, those that clash with it have not. */
export class Apart extends Constraint {
  constructor(private clashes: Clashes) {
    super(clashes.scope());
  }

  propagate(csp: Csp): bool {
    for (let variable = 0; variable < this.clashes.variables; variable++) {
      const mask = unchecked(csp.domain[variable]);
      if ((mask & (mask - 1)) != 0) continue;
      if (!exclude(csp, mask, this.clashes.of(variable, ctz<i32>(<i32>mask)))) return false;
    }
    return true;
  }
}

/** Groups in each of which every value that is allowed there occurs: what clashes with all places that a group has for a value has it not. */
export class PlacesApart extends Constraint {
  constructor(private clashes: Clashes, private groups: StaticArray<i32>[]) {
    super(clashes.scope());
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    for (let g = 0; g < this.groups.length; g++) {
      const group = unchecked(this.groups[g]);
      let values: u32 = 0;
      for (let i = 0; i < group.length; i++) values |= unchecked(csp.domain[unchecked(group[i])]);
      for (let rest = values; rest != 0; rest &= rest - 1) {
        const bit = rest & (0 - rest);
        let common = u64.MAX_VALUE;
        for (let i = 0; i < group.length; i++) {
          const variable = unchecked(group[i]);
          if ((unchecked(csp.domain[variable]) & bit) != 0) common &= this.clashes.of(variable, ctz<i32>(<i32>bit));
        }
        if (!exclude(csp, bit, common)) return false;
      }
    }
    return true;
  }
}

/** Takes a value from a set of variables. */
function exclude(csp: Csp, value: u32, from: u64): bool {
  for (let rest = from; rest != 0; rest &= rest - 1) {
    if (!csp.keep(<i32>ctz<u64>(rest), ~value)) return false;
  }
  return true;
}
