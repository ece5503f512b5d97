/** Pieces of a board with a known size and a known cell each. */
import { Constraint, Csp } from "./csp";

/** Distances that stand for out of reach. */
const FAR: i32 = 1 << 20;

/**
 * The nodes that take a value hang together around a known one and are as many as the size says. A node from which every way to the
 * known one needs more open nodes than are missing does not belong. Tier 1.
 */
export class Island extends Constraint {
  private degree: i32;
  private mask: u32;
  /** Open nodes on the way from the known one; nodes to go on from with as many, and with one more. */
  private steps: StaticArray<i32>;
  private near: StaticArray<i32>;
  private next: StaticArray<i32>;

  /**
   * @param scope the variable of each node
   * @param beside neighbours by node, equally many places a node; -1 where there is none
   * @param start the known node
   */
  constructor(scope: StaticArray<i32>, private beside: StaticArray<i32>, private start: i32, value: i32, public size: i32) {
    super(scope);
    this.degree = beside.length / scope.length;
    this.mask = (<u32>1) << value;
    this.steps = new StaticArray<i32>(scope.length);
    this.near = new StaticArray<i32>(scope.length);
    this.next = new StaticArray<i32>(scope.length);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    const nodes = this.scope.length;
    let sure = 0;
    for (let i = 0; i < nodes; i++) {
      sure += <i32>(unchecked(csp.domain[unchecked(this.scope[i])]) == this.mask);
      unchecked((this.steps[i] = FAR));
    }
    if (sure > this.size) return false;
    const missing = this.size - sure;
    unchecked((this.steps[this.start] = 0));
    unchecked((this.near[0] = this.start));
    let count = 1;
    let reached = 0;
    for (let step = 0; count > 0; step++) {
      let following = 0;
      while (count > 0) {
        const node = unchecked(this.near[--count]);
        reached++;
        sure -= <i32>(unchecked(csp.domain[unchecked(this.scope[node])]) == this.mask);
        for (let side = 0; side < this.degree; side++) {
          const other = unchecked(this.beside[this.degree * node + side]);
          if (other < 0 || unchecked(this.steps[other]) != FAR) continue;
          const domain = unchecked(csp.domain[unchecked(this.scope[other])]);
          if (domain == this.mask) {
            unchecked((this.steps[other] = step));
            unchecked((this.near[count++] = other));
          } else if (step < missing && (domain & this.mask) != 0) {
            unchecked((this.steps[other] = step + 1));
            unchecked((this.next[following++] = other));
          }
        }
      }
      const spent = this.near;
      this.near = this.next;
      this.next = spent;
      count = following;
    }
    if (sure > 0 || reached < this.size) return false;
    for (let i = 0; i < nodes; i++) {
      const variable = unchecked(this.scope[i]);
      if (unchecked(this.steps[i]) == FAR ? !csp.keep(variable, ~this.mask) : reached == this.size && !csp.keep(variable, this.mask)) return false;
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
