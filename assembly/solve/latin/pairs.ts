/** Graeco-Latin squares: two Latin squares on top of each other, in which no pair of values occurs twice. */
import { Rng } from "../../random";
import { AllDifferent, Constraint, Csp } from "../csp/csp";

/** Multiplication in the field with four elements; addition there is exclusive or. */
const TIMES: StaticArray<i32> = [0, 0, 0, 0, 0, 1, 2, 3, 0, 2, 3, 1, 0, 3, 1, 2];

/**
 * A random pair of orthogonal Latin squares of order 3, 4 or 5: two lines of the finite plane, with rows, columns and values
 * shuffled (Bose, 1938). Value `first * order + second` by cell.
 */
export function orthogonalPair(rng: Rng, order: i32): StaticArray<i32> {
  const slopes = rng.sample(2, order - 1);
  const rows = rng.permutation(order);
  const columns = rng.permutation(order);
  const firsts = rng.permutation(order);
  const seconds = rng.permutation(order);
  const pairs = new StaticArray<i32>(order * order);
  for (let r = 0; r < order; r++) {
    for (let c = 0; c < order; c++) {
      const first = along(slopes[0] + 1, rows[r], columns[c], order);
      const second = along(slopes[1] + 1, rows[r], columns[c], order);
      pairs[r * order + c] = firsts[first] * order + seconds[second];
    }
  }
  return pairs;
}

/** slope x row + column in the field of that order. */
function along(slope: i32, row: i32, column: i32, order: i32): i32 {
  return order == 4 ? TIMES[slope * 4 + row] ^ column : (slope * row + column) % order;
}

/** The values whose first (or second) part is the given one. */
export function pairsWith(part: i32, isFirst: bool, order: i32): u32 {
  let mask: u32 = 0;
  for (let k = 0; k < order; k++) mask |= (<u32>1) << (isFirst ? part * order + k : k * order + part);
  return mask;
}

/** One part of the pairs differs along a line, and each value of it finds its only place. */
class PartsDifferent extends Constraint {
  constructor(scope: StaticArray<i32>, private parts: StaticArray<u32>) {
    super(scope);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    for (let part = 0; part < this.parts.length; part++) {
      const mask = unchecked(this.parts[part]);
      let places = 0;
      let last = -1;
      let settled = -1;
      for (let i = 0; i < scope.length; i++) {
        const domain = unchecked(csp.domain[unchecked(scope[i])]);
        if ((domain & mask) == 0) continue;
        places++;
        last = unchecked(scope[i]);
        if ((domain & ~mask) != 0) continue;
        if (settled >= 0) return false;
        settled = last;
      }
      if (places == 0) return false;
      if (settled >= 0) {
        for (let i = 0; i < scope.length; i++) {
          const variable = unchecked(scope[i]);
          if (variable != settled && !csp.keep(variable, ~mask)) return false;
        }
      } else if (places == 1 && !csp.keep(last, mask)) return false;
    }
    return true;
  }
}

/** The square of pairs as a constraint problem: variable `row * order + column`, value `first * order + second`. */
export function pairSquare(order: i32): Csp {
  const cells = order * order;
  const csp = new Csp(cells, ((<u32>1) << cells) - 1);
  const all = new StaticArray<i32>(cells);
  for (let i = 0; i < cells; i++) all[i] = i;
  csp.add(new AllDifferent(all, cells));
  const firsts = new StaticArray<u32>(order);
  const seconds = new StaticArray<u32>(order);
  for (let part = 0; part < order; part++) {
    firsts[part] = pairsWith(part, true, order);
    seconds[part] = pairsWith(part, false, order);
  }
  for (let k = 0; k < order; k++) {
    const row = new StaticArray<i32>(order);
    const column = new StaticArray<i32>(order);
    for (let i = 0; i < order; i++) {
      row[i] = k * order + i;
      column[i] = i * order + k;
    }
    csp.add(new PartsDifferent(row, firsts));
    csp.add(new PartsDifferent(row, seconds));
    csp.add(new PartsDifferent(column, firsts));
    csp.add(new PartsDifferent(column, seconds));
  }
  return csp;
}
