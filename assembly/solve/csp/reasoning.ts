/**
 * What reasoning a puzzle needs. The rules of a puzzle have tiers (`Constraint.tier`), and beyond them a value can be supposed and
 * refuted: look-ahead of bounded depth. A puzzle that is solved so has one solution, since nothing is removed but what cannot be.
 * Grading on the instance as Simon Tatham's Portable Puzzle Collection does it.
 */
import { Constraint, Csp, TIERS } from "./csp";

/** What it costs to exclude a value: by a rule of each tier, and by refuting it at depth 1 and deeper. */
const COST: StaticArray<i32> = [1, 3, 5];
const SUPPOSED: StaticArray<i32> = [6, 20];

/** Suppositions that one solution may take: more is beyond patience. */
const TRIALS: i32 = 200;

/** Something that a puzzle shows and that may be taken away: a given value, or rules that hang on a clue. */
export class Clue {
  isShown: bool = true;

  private constructor(private variable: i32, private value: i32, private free: u32, private rules: Constraint[]) {}

  /** A variable whose value is given; without the clue it has one of the values of `free`. */
  static given(variable: i32, value: i32, free: u32 = u32.MAX_VALUE): Clue {
    return new Clue(variable, value, free, []);
  }

  /** What is written somewhere, with all rules that follow from it, and with the value that a variable has for it. */
  static of(rules: Constraint[], variable: i32 = -1, value: i32 = 0): Clue {
    return new Clue(variable, value, u32.MAX_VALUE, rules);
  }

  /** Shows the clue, or takes it away. */
  show(csp: Csp, isShown: bool): void {
    this.isShown = isShown;
    if (this.variable >= 0) csp.allow(this.variable, isShown ? (<u32>1) << this.value : csp.full & this.free);
    for (let i = 0; i < this.rules.length; i++) this.rules[i].isActive = isShown;
  }

  /** Shows the clue to a problem that is being solved; false on a contradiction. */
  reveal(csp: Csp): bool {
    this.show(csp, true);
    for (let i = 0; i < this.rules.length; i++) csp.wake(this.rules[i]);
    return (this.variable < 0 || csp.keep(this.variable, (<u32>1) << this.value)) && csp.settle();
  }

  /** Whether it is about something that the domains leave open. */
  concerns(csp: Csp): bool {
    if (this.variable >= 0 && !csp.isDecided(this.variable)) return true;
    for (let i = 0; i < this.rules.length; i++) {
      const scope = this.rules[i].scope;
      for (let k = 0; k < scope.length; k++) {
        if (!csp.isDecided(scope[k])) return true;
      }
    }
    return false;
  }
}

/** Solutions by rules that the removal of clues may take. */
const PROOFS: i32 = 8;
/** Nodes that tell quickly whether there is one solution. */
const SEARCH: i32 = 40;

/** A solver of a given strength, and what its last solution took. */
export class Reasoner {
  /** Values that were excluded by supposing them, at depth 1 and deeper. */
  supposed: StaticArray<i32> = new StaticArray<i32>(2);
  private steps: StaticArray<i32> = new StaticArray<i32>(TIERS);
  private trials: i32 = 0;
  private proofs: i32 = 0;

  /**
   * @param reach the highest tier of rules that it applies
   * @param depth how deep it supposes values; 0 for not at all
   */
  constructor(private csp: Csp, public reach: i32, public depth: i32) {}

  /** Whether every value is found; they are then what the domains of the problem hold. */
  solve(): bool {
    const csp = this.csp;
    const reach = csp.reach;
    this.trials = 0;
    this.supposed.fill(0);
    csp.reach = this.reach;
    let isSound = csp.start();
    // Whether there is one solution at all is told faster by a short search.
    if (isSound && this.depth > 0 && this.open > 0) isSound = csp.count(2, SEARCH) == 1 && csp.start();
    for (let depth = 1; isSound && depth <= this.depth && this.open > 0; depth++) isSound = this.explore(depth);
    csp.reach = reach;
    for (let tier = 0; tier < TIERS; tier++) this.steps[tier] = csp.steps[tier];
    return isSound && this.open == 0;
  }

  /** How many values were excluded by rules of a tier. */
  stepsOf(tier: i32): i32 {
    return this.steps[tier];
  }

  /** The effort of the last solution: what each excluded value costs by the easiest way to exclude it. */
  get work(): i32 {
    let sum = 0;
    for (let tier = 0; tier < TIERS; tier++) sum += COST[tier] * this.steps[tier];
    return sum + SUPPOSED[0] * this.supposed[0] + SUPPOSED[1] * this.supposed[1];
  }

  /**
   * Chooses clues from which this solver finds the solution: the first `start` in the order given, those of the others that help where
   * rules are stuck, and of all these at least `wanted` remain after some were taken away again. Rules alone decide until the end, where
   * suppositions make up for some clues: `hard` of them are tried.
   *
   * @returns false when all clues together do not suffice
   */
  choose(clues: Clue[], start: i32, wanted: i32, hard: i32 = 0): bool {
    const csp = this.csp;
    const depth = this.depth;
    const reach = csp.reach;
    this.depth = 0;
    for (let i = 0; i < clues.length; i++) clues[i].show(csp, i < start);
    this.solve();
    csp.reach = this.reach;
    for (let i = start; i < clues.length && this.open > 0; i++) {
      if (clues[i].concerns(csp) && !clues[i].reveal(csp)) return false;
    }
    csp.reach = reach;
    const isSolved = this.open == 0;
    if (isSolved) this.strip(shownOf(clues), wanted, PROOFS);
    this.depth = depth;
    if (isSolved && depth > 0) this.strip(shownOf(clues), wanted, hard);
    return isSolved;
  }

  /**
   * Takes shown clues away in the order given, as long as this solver finds the solution without them, until `wanted` are left or `proofs`
   * solutions were looked for. They go in blocks: a block that is needed is halved.
   */
  strip(clues: Clue[], wanted: i32, proofs: i32): void {
    this.proofs = proofs;
    let left = clues.length;
    let block = this.depth > 0 ? 1 : max(1, clues.length / 3);
    for (let from = 0; from < clues.length && left > wanted && this.proofs > 0; ) {
      const size = min(block, min(clues.length - from, left - wanted));
      const removed = this.remove(clues, from, from + size);
      left -= removed;
      // Where little can go, smaller blocks fail more cheaply.
      if (removed < size) block = max(1, block / 2);
      from += size;
    }
  }

  /** Takes away what can go of the clues `from ... to - 1`; returns how many went. */
  private remove(clues: Clue[], from: i32, to: i32): i32 {
    if (this.proofs-- <= 0) return 0;
    for (let i = from; i < to; i++) clues[i].show(this.csp, false);
    if (this.solve()) return to - from;
    for (let i = from; i < to; i++) clues[i].show(this.csp, true);
    if (to - from == 1) return 0;
    const middle = (from + to) >> 1;
    return this.remove(clues, from, middle) + this.remove(clues, middle, to);
  }

  /** How many variables have several values left, after `solve`. */
  get open(): i32 {
    let count = 0;
    for (let i = 0; i < this.csp.variables; i++) count += <i32>!this.csp.isDecided(i);
    return count;
  }

  /** Supposes values in turn and excludes those that are refuted, until a whole round refutes none; false on a contradiction. */
  private explore(depth: i32): bool {
    const csp = this.csp;
    let idle = 0;
    for (let variable = 0; idle < csp.variables; variable = variable + 1 == csp.variables ? 0 : variable + 1) {
      idle++;
      if (csp.isDecided(variable)) continue;
      for (let rest = unchecked(csp.domain[variable]); rest != 0; rest &= rest - 1) {
        const bit = rest & (0 - rest);
        if ((unchecked(csp.domain[variable]) & bit) == 0) continue;
        if (this.trials >= TRIALS) return true;
        if (!this.isRefuted(variable, bit, depth)) continue;
        unchecked(this.supposed[min(depth, 2) - 1]++);
        if (!csp.keep(variable, ~bit) || !csp.settle()) return false;
        idle = 0;
      }
    }
    return true;
  }

  /** Whether a value leads to a contradiction. The domains stay as they are. */
  private isRefuted(variable: i32, bit: u32, depth: i32): bool {
    const csp = this.csp;
    this.trials++;
    const mark = csp.mark;
    // What is done for the sake of a supposition is part of it.
    const first = csp.steps[0], second = csp.steps[1], third = csp.steps[2];
    const shallow = this.supposed[0], deep = this.supposed[1];
    const isPossible = csp.keep(variable, bit) && csp.settle() && (depth == 1 || this.explore(depth - 1));
    csp.undo(mark);
    csp.steps[0] = first;
    csp.steps[1] = second;
    csp.steps[2] = third;
    this.supposed[0] = shallow;
    this.supposed[1] = deep;
    return !isPossible;
  }
}

function shownOf(clues: Clue[]): Clue[] {
  const shown: Clue[] = [];
  for (let i = 0; i < clues.length; i++) {
    if (clues[i].isShown) shown.push(clues[i]);
  }
  return shown;
}
