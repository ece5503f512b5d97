/** Two neighbouring values that stand in a relation, or in none of those that would have been marked. Values from 0 stand for 1 ... */
import { Constraint, Csp } from "./csp";

/** Relations of two numbers. */
export const enum Nearness {
  /** Neither of the others. */
  None = 0,
  /** They differ by 1. */
  Consecutive = 1,
  /** One is twice the other. */
  Double = 2,
}

/** Whether two numbers stand in a relation that a mark may show; 1 and 2 do so in both ways. */
export function areNear(nearness: Nearness, a: i32, b: i32): bool {
  const isConsecutive = abs(a - b) == 1;
  const isDouble = a == 2 * b || b == 2 * a;
  return nearness == Nearness.None ? !isConsecutive && !isDouble : nearness == Nearness.Consecutive ? isConsecutive : isDouble;
}

/** The numbers of two variables stand in a relation. */
export class Near extends Constraint {
  /** The values that go with each value of the other variable. */
  private partners: StaticArray<u32>;

  constructor(a: i32, b: i32, nearness: Nearness, values: i32) {
    super([a, b]);
    this.partners = new StaticArray<u32>(values);
    for (let i = 0; i < values; i++) {
      for (let k = 0; k < values; k++) {
        if (areNear(nearness, i + 1, k + 1)) this.partners[i] |= (<u32>1) << k;
      }
    }
  }

  propagate(csp: Csp): bool {
    const a = unchecked(this.scope[0]);
    const b = unchecked(this.scope[1]);
    return csp.keep(b, this.partnersOf(unchecked(csp.domain[a]))) && csp.keep(a, this.partnersOf(unchecked(csp.domain[b])));
  }

  private partnersOf(mask: u32): u32 {
    let result: u32 = 0;
    for (let rest = mask; rest != 0; rest &= rest - 1) result |= unchecked(this.partners[ctz<i32>(<i32>rest)]);
    return result;
  }
}
