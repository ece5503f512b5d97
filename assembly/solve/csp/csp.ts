/**
 * Finite-domain constraint solving: propagation to a fixed point, then depth-first search on the variable with the fewest values
 * left. Domains are bit masks and every change is trailed, so that the search allocates nothing. Searches are bounded by the
 * number of nodes, counted here, and so end at the same step on every host.
 */
import { Rng } from "../../random";

/** What holds between some variables. Value `v` of a variable is bit `v` of its domain. */
export abstract class Constraint {
  /** A constraint that is switched off holds for everything: how generators try what happens without a clue. */
  isActive: bool = true;
  /** Place in the problem. */
  index: i32 = -1;
  /** How hard it is to apply, from 0 to `TIERS - 1`: what is easier always goes first. */
  tier: i32 = 0;

  constructor(public scope: StaticArray<i32>) {}

  /** Removes values that cannot be; false when nothing is left. It is called again whenever a domain of its scope has shrunk. */
  abstract propagate(csp: Csp): bool;
}

/** How many grades of constraints there are: single rules, rules in combination, and what needs the whole board in view. */
export const TIERS: i32 = 3;

/** How a search ended when it spent all its nodes. */
export const EXHAUSTED: i32 = -1;

export class Csp {
  /** The values that are left, by variable. */
  domain: StaticArray<u32>;
  /** Values by variable of the last solutions that `count` found, the newest first: at most two. */
  first: StaticArray<i32>;
  second: StaticArray<i32>;
  /** Nodes of the last search: 0 when propagation alone decided. */
  nodes: i32 = 0;
  constraints: Constraint[] = [];
  private initial: StaticArray<u32>;
  private watchers: StaticArray<i32> = [];
  private watchStart: StaticArray<i32> = [];
  /** Constraints of a higher tier than this take no part. */
  reach: i32 = TIERS - 1;
  /** How often constraints of each tier have shrunk a domain since `start`. */
  steps: StaticArray<i32> = new StaticArray<i32>(TIERS);
  /** A ring of waiting constraints for each tier. */
  private queue: StaticArray<i32> = [];
  private isQueued: StaticArray<bool> = [];
  private head: StaticArray<i32> = new StaticArray<i32>(TIERS);
  private waiting: StaticArray<i32> = new StaticArray<i32>(TIERS);
  /** The tier of the constraint that propagates. */
  private running: i32 = 0;
  private trailVariable: StaticArray<i32>;
  private trailDomain: StaticArray<u32>;
  private trailLength: i32 = 0;
  private limit: i32 = 0;
  private found: i32 = 0;
  private cap: i32 = 0;
  private order: Rng | null = null;

  /** `variables` variables with the values of `full`, at most 32 of them. */
  constructor(public variables: i32, public full: u32) {
    this.domain = new StaticArray<u32>(variables);
    this.initial = new StaticArray<u32>(variables);
    this.first = new StaticArray<i32>(variables);
    this.second = new StaticArray<i32>(variables);
    // A path through the search removes each value of each variable at most once.
    const most = variables * popcnt<i32>(<i32>full) + 1;
    this.trailVariable = new StaticArray<i32>(most);
    this.trailDomain = new StaticArray<u32>(most);
    for (let i = 0; i < variables; i++) {
      this.domain[i] = full;
      this.initial[i] = full;
    }
  }

  /** Adds a constraint; all of them before the first search. */
  add(constraint: Constraint): void {
    constraint.index = this.constraints.length;
    this.constraints.push(constraint);
  }

  /** The values that a variable may have before anything is propagated. */
  allow(variable: i32, mask: u32): void {
    this.initial[variable] = mask;
  }

  /** What `allow` has set, or all values. */
  allowed(variable: i32): u32 {
    return this.initial[variable];
  }

  /** Keeps the values of `mask`, inside of `propagate` or before `settle`; false when none is left. */
  @inline
  keep(variable: i32, mask: u32): bool {
    const before = unchecked(this.domain[variable]);
    const after = before & mask;
    return after == before ? true : this.shrink(variable, before, after);
  }

  /** Whether a variable has one value left. */
  @inline
  isDecided(variable: i32): bool {
    const mask = unchecked(this.domain[variable]);
    return (mask & (mask - 1)) == 0;
  }

  /** Whether every variable has one value left. */
  get isSettled(): bool {
    for (let i = 0; i < this.variables; i++) if (!this.isDecided(i)) return false;
    return true;
  }

  private shrink(variable: i32, before: u32, after: u32): bool {
    if (after == 0) return false;
    unchecked((this.trailVariable[this.trailLength] = variable));
    unchecked((this.trailDomain[this.trailLength] = before));
    this.trailLength++;
    unchecked((this.domain[variable] = after));
    unchecked(this.steps[this.running]++);
    const end = unchecked(this.watchStart[variable + 1]);
    for (let i = unchecked(this.watchStart[variable]); i < end; i++) this.enqueue(unchecked(this.watchers[i]));
    return true;
  }

  /** Lets a constraint propagate in the next `settle`. */
  wake(constraint: Constraint): void {
    this.enqueue(constraint.index);
  }

  private enqueue(constraint: i32): void {
    if (unchecked(this.isQueued[constraint])) return;
    unchecked((this.isQueued[constraint] = true));
    const tier = unchecked(this.constraints[constraint]).tier;
    const size = this.isQueued.length;
    let at = unchecked(this.head[tier]) + unchecked(this.waiting[tier]);
    if (at >= size) at -= size;
    unchecked((this.queue[tier * size + at] = constraint));
    unchecked(this.waiting[tier]++);
  }

  /** Propagates what is in reach until nothing changes, the easier tiers first; false on a contradiction. */
  settle(): bool {
    const size = this.isQueued.length;
    let tier = 0;
    while (tier <= this.reach) {
      if (unchecked(this.waiting[tier]) == 0) {
        tier++;
        continue;
      }
      const head = unchecked(this.head[tier]);
      const index = unchecked(this.queue[tier * size + head]);
      unchecked((this.head[tier] = head + 1 == size ? 0 : head + 1));
      unchecked(this.waiting[tier]--);
      unchecked((this.isQueued[index] = false));
      const constraint = unchecked(this.constraints[index]);
      this.running = tier;
      tier = 0;
      if (!constraint.isActive || constraint.propagate(this)) continue;
      this.drain();
      return false;
    }
    return true;
  }

  private drain(): void {
    for (let i = 0; i < this.isQueued.length; i++) unchecked((this.isQueued[i] = false));
    for (let tier = 0; tier < TIERS; tier++) {
      unchecked((this.head[tier] = 0));
      unchecked((this.waiting[tier] = 0));
    }
  }

  /** Starts from the allowed values and propagates all constraints; false on a contradiction. Also what logic alone can do. */
  start(): bool {
    if (this.watchStart.length == 0) this.wire();
    this.trailLength = 0;
    this.drain();
    for (let tier = 0; tier < TIERS; tier++) unchecked((this.steps[tier] = 0));
    for (let i = 0; i < this.variables; i++) {
      unchecked((this.domain[i] = this.initial[i]));
      if (unchecked(this.domain[i]) == 0) return false;
    }
    for (let i = 0; i < this.constraints.length; i++) this.enqueue(i);
    return this.settle();
  }

  private wire(): void {
    const start = new StaticArray<i32>(this.variables + 1);
    for (let c = 0; c < this.constraints.length; c++) {
      const scope = this.constraints[c].scope;
      for (let k = 0; k < scope.length; k++) start[scope[k] + 1]++;
    }
    for (let i = 0; i < this.variables; i++) start[i + 1] += start[i];
    const fill = new StaticArray<i32>(this.variables);
    this.watchers = new StaticArray<i32>(start[this.variables]);
    for (let c = 0; c < this.constraints.length; c++) {
      const scope = this.constraints[c].scope;
      for (let k = 0; k < scope.length; k++) {
        const variable = scope[k];
        this.watchers[start[variable] + fill[variable]++] = c;
      }
    }
    this.watchStart = start;
    this.queue = new StaticArray<i32>(TIERS * (this.constraints.length + 1));
    this.isQueued = new StaticArray<bool>(this.constraints.length + 1);
  }

  /**
   * Counts solutions up to `cap`, in at most `limit` nodes; `EXHAUSTED` when that did not suffice. With a stream, values are
   * tried in random order, which makes the first solution a random one.
   */
  count(cap: i32, limit: i32, order: Rng | null = null): i32 {
    this.nodes = 0;
    this.found = 0;
    this.cap = cap;
    this.limit = limit;
    this.order = order;
    if (!this.start()) return 0;
    return this.descend() ? this.found : EXHAUSTED;
  }

  /** Whether the problem has a solution in which `variable` is not `value`; 1, 0 or `EXHAUSTED`. */
  otherwise(variable: i32, value: i32, limit: i32): i32 {
    const held = unchecked(this.initial[variable]);
    const rest = held & ~((<u32>1) << value);
    if (rest == 0) return 0;
    unchecked((this.initial[variable] = rest));
    const result = this.count(1, limit);
    unchecked((this.initial[variable] = held));
    return result;
  }

  /** Searches below the present domains; false when the limit was reached. */
  private descend(): bool {
    let variable = -1;
    let fewest = 33;
    for (let i = 0; i < this.variables; i++) {
      const left = popcnt<i32>(<i32>unchecked(this.domain[i]));
      if (left > 1 && left < fewest) {
        fewest = left;
        variable = i;
        if (left == 2) break;
      }
    }
    if (variable < 0) {
      this.record();
      return true;
    }
    let values = unchecked(this.domain[variable]);
    const order = this.order;
    while (values != 0) {
      if (++this.nodes > this.limit) return false;
      const bit = order === null ? values & (0 - values) : randomBit(order, values);
      values ^= bit;
      const mark = this.mark;
      let isDone = true;
      if (this.keep(variable, bit) && this.settle()) isDone = this.descend();
      this.undo(mark);
      if (!isDone) return false;
      if (this.found >= this.cap) return true;
    }
    return true;
  }

  private record(): void {
    const held = this.second;
    this.second = this.first;
    this.first = held;
    for (let i = 0; i < this.variables; i++) unchecked((held[i] = ctz<i32>(<i32>this.domain[i])));
    this.found++;
  }

  /** A place to which `undo` brings the domains back. */
  get mark(): i32 {
    return this.trailLength;
  }

  undo(mark: i32): void {
    while (this.trailLength > mark) {
      this.trailLength--;
      unchecked((this.domain[this.trailVariable[this.trailLength]] = this.trailDomain[this.trailLength]));
    }
  }
}

/** One of the bits that are set. */
function randomBit(rng: Rng, mask: u32): u32 {
  let skip = rng.int(0, popcnt<i32>(<i32>mask) - 1);
  let rest = mask;
  while (skip-- > 0) rest &= rest - 1;
  return rest & (0 - rest);
}

/** The variables differ. Where there are as many values as variables, each value also finds its only place. */
export class AllDifferent extends Constraint {
  private isPermutation: bool;

  constructor(scope: StaticArray<i32>, values: i32) {
    super(scope);
    this.isPermutation = scope.length == values;
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    let settled: u32 = 0;
    // Naked singles, until the known values no longer grow.
    while (true) {
      let known: u32 = 0;
      for (let i = 0; i < size; i++) {
        const mask = unchecked(csp.domain[unchecked(scope[i])]);
        if ((mask & (mask - 1)) != 0) continue;
        if ((known & mask) != 0) return false;
        known |= mask;
      }
      if (known == settled) break;
      settled = known;
      for (let i = 0; i < size; i++) {
        const variable = unchecked(scope[i]);
        const mask = unchecked(csp.domain[variable]);
        if ((mask & (mask - 1)) != 0 && (mask & known) != 0 && !csp.keep(variable, ~known)) return false;
      }
    }
    if (!this.isPermutation) return true;
    // Hidden singles: values that one variable alone can have.
    let once: u32 = 0;
    let twice: u32 = 0;
    for (let i = 0; i < size; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      twice |= once & mask;
      once |= mask;
    }
    if (popcnt<i32>(<i32>once) < size) return false;
    const single = once & ~twice & ~settled;
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

/** The first variable is less than the second. */
export class LessThan extends Constraint {
  constructor(low: i32, high: i32) {
    super([low, high]);
  }

  propagate(csp: Csp): bool {
    const low = unchecked(this.scope[0]);
    const high = unchecked(this.scope[1]);
    const least = ctz<u32>(unchecked(csp.domain[low]));
    if (!csp.keep(high, least == 31 ? 0 : ~(((<u32>2) << least) - 1))) return false;
    const most = 31 - clz<u32>(unchecked(csp.domain[high]));
    return csp.keep(low, ((<u32>1) << most) - 1);
  }
}

/** The values add up to a total: bounds, and every pair of values for the last two. */
export class SumIs extends Constraint {
  constructor(scope: StaticArray<i32>, public total: i32) {
    super(scope);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const size = scope.length;
    while (true) {
      let least = 0;
      let most = 0;
      for (let i = 0; i < size; i++) {
        const mask = unchecked(csp.domain[unchecked(scope[i])]);
        least += ctz<i32>(<i32>mask);
        most += 31 - clz<i32>(<i32>mask);
      }
      if (this.total < least || this.total > most) return false;
      let isChanged = false;
      for (let i = 0; i < size; i++) {
        const variable = unchecked(scope[i]);
        const mask = unchecked(csp.domain[variable]);
        const low = ctz<i32>(<i32>mask);
        const high = 31 - clz<i32>(<i32>mask);
        const floor = max(low, this.total - (most - high));
        const ceiling = min(high, this.total - (least - low));
        if (floor == low && ceiling == high) continue;
        if (floor > ceiling) return false;
        if (!csp.keep(variable, between(floor, ceiling))) return false;
        isChanged = true;
      }
      if (!isChanged) return this.pairs(csp, least);
    }
  }

  /** When two variables are open, each keeps what the other can complete. */
  private pairs(csp: Csp, least: i32): bool {
    const scope = this.scope;
    let a = -1;
    let b = -1;
    for (let i = 0; i < scope.length; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      if ((mask & (mask - 1)) == 0) continue;
      if (b >= 0) return true;
      if (a < 0) a = unchecked(scope[i]);
      else b = unchecked(scope[i]);
    }
    if (b < 0) return true;
    const first = unchecked(csp.domain[a]);
    const second = unchecked(csp.domain[b]);
    const rest = this.total - (least - ctz<i32>(<i32>first) - ctz<i32>(<i32>second));
    return csp.keep(a, complements(second, rest)) && csp.keep(b, complements(first, rest));
  }
}

/** The values `low ... high`, both included. */
export function between(low: i32, high: i32): u32 {
  return (high >= 31 ? 0xffffffff : ((<u32>1) << (high + 1)) - 1) & ~(((<u32>1) << low) - 1);
}

/** The values that some value of `mask` completes to `total`. */
function complements(mask: u32, total: i32): u32 {
  let result: u32 = 0;
  for (let rest = mask; rest != 0; rest &= rest - 1) {
    const other = total - ctz<i32>(<i32>rest);
    if (other >= 0 && other < 32) result |= (<u32>1) << other;
  }
  return result;
}
