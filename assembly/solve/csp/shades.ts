/** Rules of boards on which a cell is shaded or not. Where values are counted, value 1 is shaded and 0 is not. */
import { Constraint, Csp } from "./csp";

const EMPTY: u32 = 1;
const SHADED: u32 = 2;

/** Not all of some variables take a value of a mask: no two neighbours both shaded, no square of four, no three alike in a line. */
export class NotAll extends Constraint {
  constructor(scope: StaticArray<i32>, private mask: u32) {
    super(scope);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    let free = -1;
    for (let i = 0; i < scope.length; i++) {
      const domain = unchecked(csp.domain[unchecked(scope[i])]);
      if ((domain & this.mask) == 0) return true;
      if ((domain & ~this.mask) == 0) continue;
      if (free >= 0) return true;
      free = unchecked(scope[i]);
    }
    return free >= 0 && csp.keep(free, ~this.mask);
  }
}

/** Every square of two by two cells of a board, as a rule that not all four take a value of `mask`. */
export function addNoSquare(csp: Csp, rows: i32, columns: i32, mask: u32): void {
  for (let cell = 0; cell < (rows - 1) * columns; cell++) {
    if (cell % columns < columns - 1) csp.add(new NotAll([cell, cell + 1, cell + columns, cell + columns + 1], mask));
  }
}

/**
 * The weights of the shaded cells add up to a total of at most 63. The exact version (tier 1) keeps what occurs in any way to make the
 * total; the other one (tier 0) compares what is missing with what is left.
 */
export class WeightedSum extends Constraint {
  /** Sums, as bits, that the cells up to a place can have; and that lead on to the total from there. */
  private before: StaticArray<u64>;
  private after: StaticArray<u64>;

  constructor(scope: StaticArray<i32>, private weights: StaticArray<i32>, public total: i32, private isExact: bool) {
    super(scope);
    this.before = new StaticArray<u64>(scope.length + 1);
    this.after = new StaticArray<u64>(scope.length + 1);
    this.tier = isExact ? 1 : 0;
  }

  /** The sum of the weights of what is shaded. */
  static of(scope: StaticArray<i32>, weights: StaticArray<i32>, values: StaticArray<i32>): i32 {
    let sum = 0;
    for (let i = 0; i < scope.length; i++) sum += weights[i] * values[scope[i]];
    return sum;
  }

  propagate(csp: Csp): bool {
    return this.isExact ? this.compare(csp) : this.bound(csp);
  }

  private bound(csp: Csp): bool {
    const scope = this.scope;
    let missing = this.total;
    let left = 0;
    for (let i = 0; i < scope.length; i++) {
      const domain = unchecked(csp.domain[unchecked(scope[i])]);
      if (domain == SHADED) missing -= unchecked(this.weights[i]);
      else if (domain != EMPTY) left += unchecked(this.weights[i]);
    }
    if (missing < 0 || left < missing) return false;
    for (let i = 0; i < scope.length; i++) {
      const variable = unchecked(scope[i]);
      const weight = unchecked(this.weights[i]);
      if (unchecked(csp.domain[variable]) != (EMPTY | SHADED)) continue;
      if (weight > missing && !csp.keep(variable, EMPTY)) return false;
      if (weight > left - missing && !csp.keep(variable, SHADED)) return false;
    }
    return true;
  }

  private compare(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    unchecked((this.before[0] = 1));
    for (let i = 0; i < size; i++) {
      const domain = unchecked(csp.domain[unchecked(scope[i])]);
      const sums = unchecked(this.before[i]);
      unchecked((this.before[i + 1] = ((domain & EMPTY) != 0 ? sums : 0) | ((domain & SHADED) != 0 ? sums << this.weights[i] : 0)));
    }
    unchecked((this.after[size] = (<u64>1) << this.total));
    for (let i = size - 1; i >= 0; i--) {
      const domain = unchecked(csp.domain[unchecked(scope[i])]);
      const sums = unchecked(this.after[i + 1]);
      unchecked((this.after[i] = ((domain & EMPTY) != 0 ? sums : 0) | ((domain & SHADED) != 0 ? sums >> this.weights[i] : 0)));
    }
    for (let i = 0; i < size; i++) {
      const sums = unchecked(this.before[i]);
      const onward = unchecked(this.after[i + 1]);
      const keep = ((sums & onward) != 0 ? EMPTY : 0) | (((sums << unchecked(this.weights[i])) & onward) != 0 ? SHADED : 0);
      if (!csp.keep(unchecked(scope[i]), keep)) return false;
    }
    return true;
  }
}

/**
 * Two counts whose cells overlap: what one has more than the other is what their own cells differ by. Follows from both rules, and is idle
 * when one of them is. Tier 1. `Overlap` of counts bounds the shared cells as well, for a fifth more time: too much where it decides nothing.
 */
export class Excess extends Constraint {
  private own: i32;
  private difference: i32;

  /** `first` and `second`, whose scopes ascend, count `firstTotal` and `secondTotal` shaded cells. */
  constructor(private first: Constraint, firstTotal: i32, private second: Constraint, secondTotal: i32) {
    const own = Excess.less(first.scope, second.scope);
    super(StaticArray.fromArray<i32>(own.concat(Excess.less(second.scope, first.scope))));
    this.own = own.length;
    this.difference = firstTotal - secondTotal;
    this.tier = 1;
  }

  private static less(a: StaticArray<i32>, b: StaticArray<i32>): i32[] {
    const rest: i32[] = [];
    let k = 0;
    for (let i = 0; i < a.length; i++) {
      while (k < b.length && b[k] < a[i]) k++;
      if (k == b.length || b[k] != a[i]) rest.push(a[i]);
    }
    return rest;
  }

  propagate(csp: Csp): bool {
    if (!this.first.isActive || !this.second.isActive) return true;
    const scope = this.scope;
    // Shaded cells of the first count less those of the second: the least and the most that is possible.
    let least = 0;
    let most = 0;
    for (let i = 0; i < scope.length; i++) {
      const domain = unchecked(csp.domain[unchecked(scope[i])]);
      const isSure = <i32>((domain & EMPTY) == 0);
      const isPossible = <i32>((domain & SHADED) != 0);
      least += i < this.own ? isSure : -isPossible;
      most += i < this.own ? isPossible : -isSure;
    }
    if (this.difference < least || this.difference > most) return false;
    if (this.difference > least && this.difference < most) return true;
    for (let i = 0; i < scope.length; i++) {
      const variable = unchecked(scope[i]);
      if (unchecked(csp.domain[variable]) != (EMPTY | SHADED)) continue;
      if (!csp.keep(variable, (i < this.own) == (this.difference == most) ? SHADED : EMPTY)) return false;
    }
    return true;
  }
}
