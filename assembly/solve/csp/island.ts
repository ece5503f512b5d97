/** Pieces of a board with a known size and a known cell each. */
import { Constraint, Csp } from "./csp";

/** Distances that stand for out of reach. */
const FAR: i32 = 1 << 20;

/**
 * The nodes that take a value are as many as its size says, and none lies further from its surely known nodes than the missing ones
 * can reach. Together with `Connected` they are a piece of that size. Tier 1.
 */
export class Island extends Constraint {
  private degree: i32;
  private mask: u32;
  private steps: StaticArray<i32>;
  private queue: StaticArray<i32>;

  /**
   * @param scope the variable of each node
   * @param beside neighbours by node, equally many places a node; -1 where there is none
   */
  constructor(scope: StaticArray<i32>, private beside: StaticArray<i32>, value: i32, public size: i32) {
    super(scope);
    this.degree = beside.length / scope.length;
    this.mask = (<u32>1) << value;
    this.steps = new StaticArray<i32>(scope.length);
    this.queue = new StaticArray<i32>(scope.length);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    const nodes = this.scope.length;
    let sure = 0;
    for (let i = 0; i < nodes; i++) {
      const isSure = unchecked(csp.domain[unchecked(this.scope[i])]) == this.mask;
      unchecked((this.steps[i] = isSure ? 0 : FAR));
      if (isSure) unchecked((this.queue[sure++] = i));
    }
    if (sure > this.size) return false;
    if (sure == 0) return true;
    const missing = this.size - sure;
    let end = sure;
    for (let k = 0; k < end; k++) {
      const node = unchecked(this.queue[k]);
      const next = unchecked(this.steps[node]) + 1;
      if (next > missing) break;
      for (let side = 0; side < this.degree; side++) {
        const other = unchecked(this.beside[this.degree * node + side]);
        if (other < 0 || unchecked(this.steps[other]) != FAR || (unchecked(csp.domain[unchecked(this.scope[other])]) & this.mask) == 0) continue;
        unchecked((this.steps[other] = next));
        unchecked((this.queue[end++] = other));
      }
    }
    if (end < this.size) return false;
    for (let i = 0; i < nodes; i++) {
      const variable = unchecked(this.scope[i]);
      if (unchecked(this.steps[i]) == FAR ? !csp.keep(variable, ~this.mask) : end == this.size && !csp.keep(variable, this.mask)) return false;
    }
    return true;
  }
}

/** Neighbours that both belong to pieces belong to the same one: of two values, at least one is of `sea`, or they are equal. */
export class Shore extends Constraint {
  constructor(a: i32, b: i32, private sea: u32) {
    super([a, b]);
  }

  propagate(csp: Csp): bool {
    const a = unchecked(this.scope[0]);
    const b = unchecked(this.scope[1]);
    const first = unchecked(csp.domain[a]);
    const second = unchecked(csp.domain[b]);
    return ((first & this.sea) != 0 || csp.keep(b, first | this.sea)) && ((second & this.sea) != 0 || csp.keep(a, second | this.sea));
  }
}
