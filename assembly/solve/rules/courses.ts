/**
 * The hidden rules of series: how one attribute runs from frame to frame. The grammar is wider than what is sampled from it; for the
 * frames shown it lists every value that a rule which fits gives to another place, so that a series whose rules disagree there can be
 * turned down.
 *
 * A rule counts as fitting when it says at least one thing more of the values shown than it was made up from: five values do not
 * confirm a cycle of five.
 */
import { Rng } from "../../random";
import { Attribute, Nature } from "./attribute";

/** How the attribute of a series runs. */
export const enum Course {
  /** The same everywhere. */
  Constant = 0,
  /** The same step from frame to frame. */
  Step = 1,
  /** Two or three different values that repeat. */
  Cycle = 2,
  /** Two steps that take turns. */
  Alternating = 3,
  /** Each step is larger by the same amount than the one before. */
  Growing = 4,
  /** Every other frame takes its own step. */
  Interleaved = 5,
}

/** Longest series that can be made. */
const LONGEST: i32 = 16;
/** By how much the first two frames of interleaved series differ at most. */
const LAG: i32 = 3;
/** How many parameters of a rule are tried at most for one attribute, a step either way for each: of numbers that have no end in sight. */
const WIDEST: i32 = 24;

/** What the rules that fit say of one place. */
export class Told {
  /** The values, each once. */
  values: i32[] = [];

  add(value: i32): void {
    if (!this.values.includes(value)) this.values.push(value);
  }

  /** Whether all rules that fit give one value, and there is one that fits. */
  isOnly(value: i32): bool {
    return this.values.length == 1 && this.values[0] == value;
  }
}

/** A series of one attribute, of which some values are shown. */
export class Shown {
  private known: i32 = 0;
  private first: i32 = -1;

  /**
   * @param values one a frame
   * @param isShown which of them can be seen
   */
  constructor(
    private attribute: Attribute,
    private values: i32[],
    private isShown: bool[],
  ) {
    for (let i = 0; i < values.length; i++) {
      if (!isShown[i]) continue;
      this.known++;
      if (this.first < 0) this.first = i;
    }
  }

  /** All values that rules which fit the values shown give to a place; below the least value of a scale there is nothing. */
  at(place: i32): Told {
    const told = new Told();
    this.cycles(place, told);
    if (this.attribute.nature == Nature.Kinds) return told;
    this.steps(place, told);
    this.interleaved(place, told);
    if (this.attribute.nature == Nature.Scale) {
      this.bounces(place, told);
      this.sums(place, told);
      this.multiples(place, told);
    }
    return told;
  }

  private take(told: Told, value: i32): void {
    const found = this.attribute.around(value);
    if (found >= this.attribute.least) told.add(found);
  }

  /** How far steps reach that may lie behind the values shown. */
  private get reach(): i32 {
    return min(this.attribute.turn - 1, WIDEST);
  }

  /** Whether a step and its opposite come to the same after a turn. */
  private get comesAround(): bool {
    return this.attribute.nature == Nature.Ring || this.attribute.nature == Nature.Walled;
  }

  private isAt(place: i32, value: i32): bool {
    return !this.isShown[place] || this.values[place] == this.attribute.around(value);
  }

  /** Values that repeat, a constant among them. */
  private cycles(place: i32, told: Told): void {
    for (let period = 1; period < this.known; period++) {
      let fits = true;
      let from = -1;
      let classes = 0;
      for (let i = 0; i < period && fits; i++) {
        let held = -1;
        for (let k = i; k < this.values.length && fits; k += period) {
          if (!this.isShown[k]) continue;
          if (held < 0) {
            held = k;
            classes++;
          } else fits = this.values[k] == this.values[held];
        }
        if (i == place % period) from = held;
      }
      if (fits && from >= 0 && classes < this.known) told.add(this.values[from]);
    }
  }

  /** Steps that are the same, take turns, or grow evenly: all are "first, second" with a change of the first. */
  private steps(place: i32, told: Told): void {
    const reach = this.reach;
    const low = this.comesAround ? 0 : -reach;
    // Where the first three frames are shown, they tell the first two steps, but for steps that may have met a wall.
    const isTold = this.attribute.nature != Nature.Walled && this.known > 2 && this.isShown[0] && this.isShown[1] && this.isShown[2];
    const first = isTold ? this.values[1] - this.values[0] : low;
    const second = isTold ? this.values[2] - this.values[1] : low;
    for (let a = first; a <= (isTold ? first : reach); a++) {
      if (this.known > 2 && this.holdsSteps(a, a, 0)) this.take(told, this.stepped(place, a, a, 0));
      if (this.known < 4) continue;
      for (let b = second; b <= (isTold ? second : reach); b++) {
        if (b == a) continue;
        if (this.holdsSteps(a, b, 0)) this.take(told, this.stepped(place, a, b, 0));
        if (this.holdsSteps(a, a, b - a)) this.take(told, this.stepped(place, a, a, b - a));
      }
    }
  }

  /** How far a place lies from the first frame: steps `a` and `b` in turn, and each step longer by `more` than the one before. */
  private offset(place: i32, a: i32, b: i32, more: i32): i32 {
    return ((place + 1) >> 1) * a + (place >> 1) * b + (more * place * (place - 1)) / 2;
  }

  private stepped(place: i32, a: i32, b: i32, more: i32): i32 {
    return this.values[this.first] + this.offset(place, a, b, more) - this.offset(this.first, a, b, more);
  }

  private holdsSteps(a: i32, b: i32, more: i32): bool {
    for (let i = this.first + 1; i < this.values.length; i++) {
      if (!this.isAt(i, this.stepped(i, a, b, more))) return false;
    }
    return true;
  }

  /** Frames of odd and of even number, each with a step of its own, of which the half asked for shows one. */
  private interleaved(place: i32, told: Told): void {
    if (this.known < 5 || !this.hasStep(1 - (place & 1))) return;
    const parity = place & 1;
    if (!this.showsStep(parity)) return;
    const from = this.firstOf(parity);
    for (let step = -this.reach; step <= this.reach; step++) {
      if (this.holdsEvery(parity, from, step)) this.take(told, this.values[from] + ((place - from) / 2) * step);
    }
  }

  private firstOf(parity: i32): i32 {
    for (let i = parity; i < this.values.length; i += 2) if (this.isShown[i]) return i;
    return -1;
  }

  /** Whether two frames are shown that follow each other in their half: a step that is never seen makes nobody think of it. */
  private showsStep(parity: i32): bool {
    for (let i = parity; i + 2 < this.values.length; i += 2) if (this.isShown[i] && this.isShown[i + 2]) return true;
    return false;
  }

  private hasStep(parity: i32): bool {
    const from = this.firstOf(parity);
    for (let step = -this.reach; from >= 0 && step <= this.reach; step++) {
      if (this.holdsEvery(parity, from, step)) return true;
    }
    return false;
  }

  private holdsEvery(parity: i32, from: i32, step: i32): bool {
    for (let i = parity; i < this.values.length; i += 2) {
      if (!this.isAt(i, this.values[from] + ((i - from) / 2) * step)) return false;
    }
    return true;
  }

  /** To and fro between two values by a step that divides their distance, when it is seen to turn back. */
  private bounces(place: i32, told: Told): void {
    if (this.known < 5 || !this.turnsBack()) return;
    let low = i32.MAX_VALUE;
    let high = i32.MIN_VALUE;
    for (let i = 0; i < this.values.length; i++) {
      if (!this.isShown[i]) continue;
      low = min(low, this.values[i]);
      high = max(high, this.values[i]);
    }
    // Both ends have been seen.
    for (let step = 1; step <= high - low; step++) {
      if ((high - low) % step != 0) continue;
      const turns = (high - low) / step;
      for (let phase = 0; phase < 2 * turns; phase++) {
        let fits = true;
        for (let i = 0; i < this.values.length && fits; i++) fits = this.isAt(i, bounced(low, step, turns, i + phase));
        if (fits) this.take(told, bounced(low, step, turns, place + phase));
      }
    }
  }

  private turnsBack(): bool {
    for (let i = 1; i + 1 < this.values.length; i++) {
      if (!this.isShown[i - 1] || !this.isShown[i] || !this.isShown[i + 1]) continue;
      if ((this.values[i] - this.values[i - 1]) * (this.values[i + 1] - this.values[i]) < 0) return true;
    }
    return false;
  }

  /** Each value the sum, or the difference, of the two before it. */
  private sums(place: i32, told: Told): void {
    if (this.known < 4) return;
    for (let sign = -1; sign <= 1; sign += 2) {
      // A place that is not shown follows from the two before it; the first two have to be seen.
      if (!this.isShown[0] || !this.isShown[1]) continue;
      const run: i32[] = [this.values[0], this.values[1]];
      let fits = true;
      for (let i = 2; i <= max(place, this.values.length - 1) && fits; i++) {
        run.push(sign > 0 ? run[i - 2] + run[i - 1] : run[i - 2] - run[i - 1]);
        fits = i >= this.values.length || this.isAt(i, run[i]);
      }
      if (fits) this.take(told, run[place]);
    }
  }

  /** Each value two or three times the one before it. */
  private multiples(place: i32, told: Told): void {
    if (this.known < 2 || !this.isShown[0]) return;
    for (let factor = 2; factor <= 3; factor++) {
      let value = this.values[0];
      let result = value;
      let fits = true;
      for (let i = 1; i <= max(place, this.values.length - 1) && fits; i++) {
        value *= factor;
        fits = i >= this.values.length || this.isAt(i, value);
        if (i == place) result = value;
      }
      if (fits) this.take(told, result);
    }
  }
}

/** The place `at` of a walk from `low` up by `turns` steps and down again. */
function bounced(low: i32, step: i32, turns: i32, at: i32): i32 {
  const along = at % (2 * turns);
  return low + step * (along <= turns ? along : 2 * turns - along);
}

/** The ways in which a course can run over some frames, as offsets from the first one, for courses that take steps. */
function patternsOf(course: Course, length: i32, largest: i32): i32[][] {
  const patterns: i32[][] = [];
  for (let a = -largest; a <= largest; a++) {
    for (let b = -largest; b <= largest; b++) {
      if (a == 0 || (course == Course.Step) != (b == 0)) continue;
      if ((course == Course.Alternating || course == Course.Interleaved) && (a == b || a == -b)) continue;
      if (course == Course.Growing && abs(b) > 1) continue;
      if (course != Course.Interleaved) {
        const run = patternOf(course, a, b, 0, length);
        if (run !== null) patterns.push(run);
        continue;
      }
      for (let lag = -LAG; lag <= LAG; lag++) patterns.push(patternOf(course, a, b, lag, length)!);
    }
  }
  return patterns;
}

/** Offsets from the first frame; null for a growing step that passes nought, where the series would turn back. */
function patternOf(course: Course, a: i32, b: i32, lag: i32, length: i32): i32[] | null {
  const run: i32[] = [0];
  for (let i = 1; i < length; i++) {
    if (course == Course.Interleaved) {
      run.push((i & 1) == 0 ? (i >> 1) * a : lag + (i >> 1) * b);
      continue;
    }
    const step = course == Course.Growing ? a + (i - 1) * b : course == Course.Alternating && (i & 1) == 0 ? b : a;
    if (course == Course.Growing && (step == 0 || step > 0 != a > 0)) return null;
    run.push(run[i - 1] + step);
  }
  return run;
}

/** What a course of an attribute can look like, given how many frames there are and which are shown. */
export class Courses {
  private patterns: i32[][];
  /** The values that the place asked for can have: what an answer, and a wrong one, is drawn from. */
  ends: i32[] = [];

  /**
   * @param isShown which frames can be seen
   * @param place the frame asked for
   * @param period of a cycle
   * @param largest step; the first one of a series whose steps grow
   */
  constructor(
    private attribute: Attribute,
    private course: Course,
    private isShown: bool[],
    private place: i32,
    private period: i32,
    largest: i32,
  ) {
    assert(isShown.length <= LONGEST, "a series has 16 frames at most");
    const hasSteps = course != Course.Cycle && course != Course.Constant;
    this.patterns = hasSteps ? patternsOf(course, isShown.length, largest) : [];
    for (let value = attribute.least; value <= attribute.most; value++) {
      let fits = !hasSteps;
      for (let i = 0; i < this.patterns.length && !fits; i++) fits = this.fits(this.patterns[i], value);
      if (fits) this.ends.push(value);
    }
  }

  /** The patterns that stay within the attribute when the place asked for has a value. */
  private fitting(end: i32): i32[] {
    const found: i32[] = [];
    for (let i = 0; i < this.patterns.length; i++) if (this.fits(this.patterns[i], end)) found.push(i);
    return found;
  }

  private fits(offsets: i32[], end: i32): bool {
    if (this.attribute.nature == Nature.Ring || this.attribute.nature == Nature.Walled) return true;
    const from = end - offsets[this.place];
    for (let i = 0; i < offsets.length; i++) if (!this.attribute.has(from + offsets[i])) return false;
    return true;
  }

  private run(offsets: i32[], end: i32): i32[] {
    const values: i32[] = [];
    for (let i = 0; i < offsets.length; i++) values.push(this.attribute.around(end + offsets[i] - offsets[this.place]));
    return values;
  }

  /** Values, one a frame, that run as wanted and have `end` where it is asked for, beyond any doubt; null when chance gave none. */
  draw(rng: Rng, end: i32): i32[] | null {
    if (this.course == Course.Constant) {
      const values: i32[] = [];
      for (let i = 0; i < this.isShown.length; i++) values.push(end);
      return this.isTold(values) ? values : null;
    }
    if (this.course == Course.Cycle) {
      for (let tries = 0; tries < DRAWS; tries++) {
        const values = this.cycle(rng, end);
        if (this.isTold(values)) return values;
      }
      return null;
    }
    const order = rng.shuffle<i32>(this.fitting(end));
    for (let i = 0; i < order.length && i < DRAWS; i++) {
      const values = this.run(this.patterns[order[i]], end);
      if (this.isTold(values)) return values;
    }
    return null;
  }

  private cycle(rng: Rng, end: i32): i32[] {
    const others = rng.shuffle<i32>(this.attribute.all());
    others.splice(others.indexOf(end), 1);
    const values: i32[] = [];
    for (let i = 0; i < this.isShown.length; i++) {
      const turn = (i - this.place + LONGEST * this.period) % this.period;
      values.push(turn == 0 ? end : others[turn - 1]);
    }
    return values;
  }

  private isTold(values: i32[]): bool {
    return new Shown(this.attribute, values, this.isShown).at(this.place).isOnly(values[this.place]);
  }
}

/** Draws before a course is given up. */
const DRAWS: i32 = 24;
