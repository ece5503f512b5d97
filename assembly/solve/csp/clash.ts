/** Variables that may not share a value, which ones depending on the value. */
import { Constraint, Csp } from "./csp";

/** Which variables may not have a value when a variable has it: sets of at most 64 variables as bits. */
export class Clashes {
  private masks: StaticArray<u64>;

  constructor(public variables: i32, public values: i32) {
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

/** Constraints on clashes, with the places that each value has left. */
abstract class ByPlaces extends Constraint {
  /** The variables that may have each value, as bits. */
  protected places: StaticArray<u64>;

  constructor(protected clashes: Clashes) {
    super(clashes.scope());
    this.places = new StaticArray<u64>(clashes.values);
  }

  protected findPlaces(csp: Csp): void {
    const places = this.places;
    places.fill(0);
    for (let variable = 0; variable < this.clashes.variables; variable++) {
      for (let rest = unchecked(csp.domain[variable]); rest != 0; rest &= rest - 1) {
        unchecked((places[ctz<i32>(<i32>rest)] |= (<u64>1) << variable));
      }
    }
  }

  /** Takes a value from a set of variables. */
  protected exclude(csp: Csp, value: i32, from: u64): bool {
    for (let rest = from & unchecked(this.places[value]); rest != 0; rest &= rest - 1) {
      if (!csp.keep(<i32>ctz<u64>(rest), ~((<u32>1) << value))) return false;
    }
    unchecked((this.places[value] &= ~from));
    return true;
  }
}

/** What a variable has, those that clash with it have not. */
export class Apart extends ByPlaces {
  propagate(csp: Csp): bool {
    this.findPlaces(csp);
    for (let variable = 0; variable < this.clashes.variables; variable++) {
      const mask = unchecked(csp.domain[variable]);
      if ((mask & (mask - 1)) != 0) continue;
      const value = ctz<i32>(<i32>mask);
      if (!this.exclude(csp, value, this.clashes.of(variable, value))) return false;
    }
    return true;
  }
}

/** Groups in each of which every value that is allowed there occurs: what clashes with all places that a group has for a value has it not. */
export class PlacesApart extends ByPlaces {
  private groups: StaticArray<u64>;

  constructor(clashes: Clashes, groups: StaticArray<i32>[]) {
    super(clashes);
    this.tier = 1;
    this.groups = new StaticArray<u64>(groups.length);
    for (let g = 0; g < groups.length; g++) {
      for (let i = 0; i < groups[g].length; i++) this.groups[g] |= (<u64>1) << groups[g][i];
    }
  }

  propagate(csp: Csp): bool {
    this.findPlaces(csp);
    for (let g = 0; g < this.groups.length; g++) {
      for (let value = 0; value < this.places.length; value++) {
        let rest = unchecked(this.groups[g]) & unchecked(this.places[value]);
        if (rest == 0) continue;
        let common = u64.MAX_VALUE;
        for (; rest != 0; rest &= rest - 1) common &= this.clashes.of(<i32>ctz<u64>(rest), value);
        if (common != 0 && !this.exclude(csp, value, common)) return false;
      }
    }
    return true;
  }
}
