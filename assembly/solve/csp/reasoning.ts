/**
 * What reasoning a puzzle needs. The rules of a puzzle have tiers (`Constraint.tier`), and beyond them a value can be supposed and
 * refuted: look-ahead of bounded depth. A puzzle that is solved so has one solution, since nothing is removed but what cannot be.
 * Grading on the instance as Simon Tatham's Portable Puzzle Collection does it.
 */
import { Constraint, Csp, TIERS } from "./csp";

/** What it costs to exclude a value: by a rule of each tier, and by refuting it at depth 1 and deeper. */
const COST: StaticArray<i32> = [1, 3, 5];
const SUPPOSED: StaticArray<i32> = [10, 30];

/** Suppositions that one solution may take. */
const TRIALS: i32 = 2000;

/** Something that a puzzle shows and that may be taken away: a given value, or rules that hang on a clue. */
export class Clue {
  isShown: bool = true;

  private constructor(private variable: i32, private value: i32, private rules: Constraint[]) {}

  /** A variable whose value is given. */
  static given(variable: i32, value: i32): Clue {
    return new Clue(variable, value, []);
  }

  /** What is written somewhere, with all rules that follow from it. */
  static of(rules: Constraint[]): Clue {
    return new Clue(-1, 0, rules);
  }

  /** Shows the clue, or takes it away. */
  show(csp: Csp, isShown: bool): void {
    this.isShown = isShown;
    if (this.variable >= 0) csp.allow(this.variable, isShown ? (<u32>1) << this.value : csp.full);
    for (let i = 0; i < this.rules.length; i++) this.rules[i].isActive = isShown;
  }

  /** Whether anything that the clue is about is undecided. */
  isOpen(csp: Csp): bool {
    if (this.variable >= 0 && popcnt<u32>(csp.domain[this.variable]) > 1) return true;
    for (let i = 0; i < this.rules.length; i++) {
      const scope = this.rules[i].scope;
      for (let k = 0; k < scope.length; k++) if (popcnt<u32>(csp.domain[scope[k]]) > 1) return true;
    }
    return false;
  }

  /** Shows the clue to a solver that goes on from what it knows; false on a contradiction. */
  reveal(csp: Csp): bool {
    this.show(csp, true);
    if (this.variable >= 0 && !csp.keep(this.variable, (<u32>1) << this.value)) return false;
    for (let i = 0; i < this.rules.length; i++) if (!csp.wake(this.rules[i])) return false;
    return csp.settle();
  }
}

/** A solver of a given strength, and what its last solution took. */
export class Reasoner {
  /** Values that were excluded by supposing them, at depth 1 and deeper. */
  supposed: StaticArray<i32> = new StaticArray<i32>(2);
  private steps: StaticArray<i32> = new StaticArray<i32>(TIERS);
  private trials: i32 = 0;

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
   * Shows hidden clues in the order given, each where rules alone are stuck, until they find the solution: what they have found stays
   * found, so that this costs little more than solving once.
   *
   * @returns whether the solution is found
   */
  reveal(clues: Clue[]): bool {
    const csp = this.csp;
    const reach = csp.reach;
    csp.reach = this.reach;
    let isSound = csp.start();
    for (let k = 0; isSound && k < clues.length && !csp.isSettled; k++) {
      if (!clues[k].isShown && clues[k].isOpen(csp)) isSound = clues[k].reveal(csp);
    }
    csp.reach = reach;
    return isSound && csp.isSettled;
  }

  /**
   * Takes clues away in the order given, as long as this solver finds the solution without them, until `wanted` are left or each has
   * been tried. They go in blocks: a block that is needed is halved.
   *
   * @returns how many are left
   */
  strip(clues: Clue[], wanted: i32): i32 {
    let left = 0;
    for (let i = 0; i < clues.length; i++) left += <i32>clues[i].isShown;
    let block = max(1, clues.length / 3);
    for (let from = 0; from < clues.length && left > wanted; ) {
      const size = min(block, min(clues.length - from, left - wanted));
      const removed = this.remove(clues, from, from + size);
      left -= removed;
      // Where little can go, smaller blocks fail more cheaply.
      if (removed < size) block = max(1, block / 2);
      from += size;
    }
    return left;
  }

  /** Takes away what can go of the clues `from ... to - 1`; returns how many went. */
  private remove(clues: Clue[], from: i32, to: i32): i32 {
    for (let i = from; i < to; i++) clues[i].show(this.csp, false);
    if (this.solve()) return to - from;
    for (let i = from; i < to; i++) clues[i].show(this.csp, true);
    if (to - from == 1) return 0;
    const middle = (from + to) >> 1;
    return this.remove(clues, from, middle) + this.remove(clues, middle, to);
  }

  /** How many variables have several values left, after `solve`. */
  get open(): i32 {
    const domain = this.csp.domain;
    let count = 0;
    for (let i = 0; i < domain.length; i++) {
      const mask = unchecked(domain[i]);
      count += <i32>((mask & (mask - 1)) != 0);
    }
    return count;
  }

  /** Supposes values in turn and excludes those that are refuted, until a whole round refutes none; false on a contradiction. */
  private explore(depth: i32): bool {
    const csp = this.csp;
    let idle = 0;
    for (let variable = 0; idle < csp.variables; variable = variable + 1 == csp.variables ? 0 : variable + 1) {
      idle++;
      const mask = unchecked(csp.domain[variable]);
      if ((mask & (mask - 1)) == 0) continue;
      for (let rest = mask; rest != 0; rest &= rest - 1) {
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
