/** Counts of variables that take one of some values, and what two counts say together. */
import { Constraint, Csp } from "./csp";

/** At least and at most so many variables take one of the wanted values. */
export class Count extends Constraint {
  /**
   * @param wanted the values that count, as bits; value 1 of variables that are 0 or 1
   */
  constructor(scope: StaticArray<i32>, public least: i32, public most: i32, public wanted: u32 = 2) {
    super(scope);
  }

  propagate(csp: Csp): bool {
    const scope = this.scope;
    const wanted = this.wanted;
    let sure = 0;
    let possible = 0;
    for (let i = 0; i < scope.length; i++) {
      const mask = unchecked(csp.domain[unchecked(scope[i])]);
      if ((mask & wanted) == 0) continue;
      possible++;
      sure += <i32>((mask & ~wanted) == 0);
    }
    if (sure > this.most || possible < this.least) return false;
    if (sure == possible || (sure < this.most && possible > this.least)) return true;
    // Enough are sure, and the others are not to be; or none can be spared.
    const isFull = sure == this.most;
    for (let i = 0; i < scope.length; i++) {
      const variable = unchecked(scope[i]);
      const mask = unchecked(csp.domain[variable]);
      if ((mask & wanted) == 0 || (mask & ~wanted) == 0) continue;
      if (!csp.keep(variable, isFull ? ~wanted : wanted)) return false;
    }
    return true;
  }
}

/**
 * Two counts of the same values that share variables: how many of the shared ones can count follows from each, and bounds what is left
 * for the variables of the other alone. Active only while both are.
 */
export class Overlap extends Constraint {
  /** The scope holds the variables of the first count alone, the shared ones, and those of the second alone: where the last two start. */
  private shared: i32;
  private second: i32;

  private constructor(scope: StaticArray<i32>, private a: Count, private b: Count, shared: i32, second: i32) {
    super(scope);
    this.tier = 1;
    this.shared = shared;
    this.second = second;
  }

  /** The overlap of two counts, of which `isOfFirst` tells the variables of the first; null where they share fewer than two, or are of the same. */
  static of(a: Count, b: Count, isOfFirst: StaticArray<bool>): Overlap | null {
    let shared = 0;
    for (let i = 0; i < b.scope.length; i++) shared += <i32>isOfFirst[b.scope[i]];
    if (shared < 2 || (shared == a.scope.length && shared == b.scope.length)) return null;
    const alone = a.scope.length - shared;
    const scope = new StaticArray<i32>(a.scope.length + b.scope.length - shared);
    let first = 0;
    for (let i = 0; i < a.scope.length; i++) {
      if (!b.scope.includes(a.scope[i])) scope[first++] = a.scope[i];
    }
    let both = alone;
    let second = a.scope.length;
    for (let i = 0; i < b.scope.length; i++) scope[isOfFirst[b.scope[i]] ? both++ : second++] = b.scope[i];
    return new Overlap(scope, a, b, alone, a.scope.length);
  }

  propagate(csp: Csp): bool {
    const a = this.a;
    const b = this.b;
    if (!a.isActive || !b.isActive) return true;
    const end = this.scope.length;
    const ofA = this.range(csp, 0, this.shared);
    const ofBoth = this.range(csp, this.shared, this.second);
    const ofB = this.range(csp, this.second, end);
    const least = max(low(ofBoth), max(a.least - high(ofA), b.least - high(ofB)));
    const most = min(high(ofBoth), min(a.most - low(ofA), b.most - low(ofB)));
    if (least > most) return false;
    return (
      this.bound(csp, this.shared, this.second, ofBoth, least, most) &&
      this.bound(csp, 0, this.shared, ofA, a.least - most, a.most - least) &&
      this.bound(csp, this.second, end, ofB, b.least - most, b.most - least)
    );
  }

  /** How many variables of a part of the scope count surely, in the upper half, and possibly, in the lower half. */
  private range(csp: Csp, from: i32, to: i32): i32 {
    const wanted = this.a.wanted;
    let sure = 0;
    let possible = 0;
    for (let i = from; i < to; i++) {
      const mask = unchecked(csp.domain[unchecked(this.scope[i])]);
      if ((mask & wanted) == 0) continue;
      possible++;
      sure += <i32>((mask & ~wanted) == 0);
    }
    return (sure << 16) | possible;
  }

  /** At least and at most so many of a part of the scope count. */
  private bound(csp: Csp, from: i32, to: i32, range: i32, least: i32, most: i32): bool {
    if (high(range) < least || low(range) > most) return false;
    if (low(range) == high(range) || (low(range) < most && high(range) > least)) return true;
    const wanted = this.a.wanted;
    const keep = low(range) >= most ? ~wanted : wanted;
    for (let i = from; i < to; i++) {
      const variable = unchecked(this.scope[i]);
      const mask = unchecked(csp.domain[variable]);
      if ((mask & wanted) == 0 || (mask & ~wanted) == 0) continue;
      if (!csp.keep(variable, keep)) return false;
    }
    return true;
  }
}

@inline
function low(range: i32): i32 {
  return range >> 16;
}

@inline
function high(range: i32): i32 {
  return range & 0xffff;
}

/** Adds the overlaps of each of some counts with each of some others of the same values; or of every two of them, where both are the same list. */
export function addOverlaps(csp: Csp, some: Count[], others: Count[]): void {
  const isOfFirst = new StaticArray<bool>(csp.variables);
  for (let i = 0; i < some.length; i++) {
    const scope = some[i].scope;
    for (let v = 0; v < scope.length; v++) isOfFirst[scope[v]] = true;
    for (let k = some === others ? i + 1 : 0; k < others.length; k++) {
      const overlap = Overlap.of(some[i], others[k], isOfFirst);
      if (overlap !== null) csp.add(overlap);
    }
    for (let v = 0; v < scope.length; v++) isOfFirst[scope[v]] = false;
  }
}
