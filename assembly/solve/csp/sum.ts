/** Different numbers from 1 to 9 with a given sum, as in cross sums. Values from 0 stand for the numbers from 1. */
import { Constraint, Csp } from "./csp";

const NUMBERS: i32 = 9;

export class DistinctSum extends Constraint {
  /** The sets of numbers that have the sum, as masks of values. */
  private sets: StaticArray<u32>;

  constructor(scope: StaticArray<i32>, public total: i32) {
    super(scope);
    const masks: u32[] = [];
    for (let mask: u32 = 0; mask < 1 << NUMBERS; mask++) {
      if (popcnt<i32>(<i32>mask) == scope.length && sumOf(mask) == total) masks.push(mask);
    }
    this.sets = StaticArray.fromArray<u32>(masks);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    let known: u32 = 0;
    let possible: u32 = 0;
    for (let i = 0; i < size; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      possible |= mask;
      if ((mask & (mask - 1)) != 0) continue;
      if ((known & mask) != 0) return false;
      known |= mask;
    }
    let some: u32 = 0;
    let all: u32 = (1 << NUMBERS) - 1;
    for (let k = 0; k < this.sets.length; k++) {
      const set = unchecked(this.sets[k]);
      if ((set & known) != known || (set & ~possible) != 0) continue;
      some |= set;
      all &= set;
    }
    if (some == 0) return false;
    const open = some & ~known;
    let once: u32 = 0;
    let twice: u32 = 0;
    for (let i = 0; i < size; i++) {
      const variable = unchecked(scope[i]);
      const mask = unchecked(csp.domain[variable]);
      if ((mask & (mask - 1)) == 0) continue;
      if (!csp.keep(variable, open)) return false;
      twice |= once & mask & open;
      once |= mask & open;
    }
    // A number that every set has, and only one place can take.
    const needed = all & ~known;
    if ((needed & ~once) != 0) return false;
    const single = needed & ~twice;
    if (single == 0) return true;
    for (let i = 0; i < size; i++) {
      const variable = unchecked(scope[i]);
      const mask = unchecked(csp.domain[variable]) & single;
      if (mask == 0) continue;
      if ((mask & (mask - 1)) != 0 || !csp.keep(variable, mask)) return false;
    }
    return true;
  }
}

/** The sum of the numbers of a mask. */
function sumOf(mask: u32): i32 {
  let sum = 0;
  for (let rest = mask; rest != 0; rest &= rest - 1) sum += ctz<i32>(<i32>rest) + 1;
  return sum;
}
