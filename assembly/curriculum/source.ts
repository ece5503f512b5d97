/** What a curriculum knows of one environment. */
import { LEVELS } from "../knobs";
import { Rng } from "../random";
import { VlqReader, VlqWriter } from "../text/vlq";
import { beta } from "./beta";
import { Choice, Preset } from "./preset";

/** Groups of the longest window that a preset may ask for. */
const LONGEST_WINDOW: i64 = 256;
/** Replies that a posterior may remember. */
const LONGEST_MEMORY: i64 = 1024;
const MOST: i64 = i32.MAX_VALUE;
/** Replies of the groups that most runs report. */
const USUAL: i64 = 8;

/** What is known of one level: sums over the groups that were reported at it, and its posterior. */
export class LevelRecord {
  groups: i32 = 0;
  replies: i32 = 0;
  allRight: i32 = 0;
  allWrong: i32 = 0;
  /** Groups whose replies all gave the same answer. */
  collapsed: i32 = 0;
  accuracy: f64 = 0;
  score: f64 = 0;
  format: f64 = 0;
  ambiguous: f64 = 0;
  /** Of the replies whose length was reported, in the caller's unit. */
  length: f64 = 0;
  lengths: i32 = 0;
  /** Right and wrong replies that the posterior remembers. */
  right: i32 = 0;
  wrong: i32 = 0;

  /** Adds replies to the posterior, and forgets in proportion beyond `memory`. */
  remember(right: i32, wrong: i32, memory: i32): void {
    let a = this.right + right;
    let b = this.wrong + wrong;
    while (a + b > memory) {
      a >>= 1;
      b >>= 1;
    }
    this.right = a;
    this.wrong = b;
  }

  /** Adds another level's sums. */
  add(other: LevelRecord): void {
    this.groups += other.groups;
    this.replies += other.replies;
    this.allRight += other.allRight;
    this.allWrong += other.allWrong;
    this.collapsed += other.collapsed;
    this.accuracy += other.accuracy;
    this.score += other.score;
    this.format += other.format;
    this.ambiguous += other.ambiguous;
    this.length += other.length;
    this.lengths += other.lengths;
  }

  /** Most sums are near another one, or a multiple of it: what is written is how far they are from there. */
  write(numbers: VlqWriter): void {
    numbers
      .integer(this.groups).integer(<i64>this.replies - <i64>this.groups * USUAL)
      .integer(this.allRight).integer(this.allWrong).integer(this.collapsed)
      .real(this.accuracy).real(this.score - this.accuracy).real(<f64>this.replies - this.format).real(this.ambiguous)
      .real(this.length).integer(<i64>this.replies - <i64>this.lengths);
    if (this.isRemembered) numbers.integer(this.right).integer(this.wrong);
  }

  read(numbers: VlqReader, isRemembered: bool): bool {
    const groups = numbers.integer(1, MOST);
    const replies = groups * USUAL + numbers.integer(-USUAL * MOST, MOST);
    this.groups = <i32>groups;
    this.replies = <i32>replies;
    this.allRight = <i32>numbers.integer(0, MOST);
    this.allWrong = <i32>numbers.integer(0, MOST);
    this.collapsed = <i32>numbers.integer(0, MOST);
    this.accuracy = numbers.real();
    this.score = numbers.real() + this.accuracy;
    this.format = <f64>replies - numbers.real();
    this.ambiguous = numbers.real();
    this.length = numbers.real();
    const lengths = replies - numbers.integer(-MOST, MOST);
    this.lengths = <i32>lengths;
    if (isRemembered) {
      this.right = <i32>numbers.integer(0, LONGEST_MEMORY);
      this.wrong = <i32>numbers.integer(0, LONGEST_MEMORY);
    }
    return numbers.isSound && replies > 0 && replies <= MOST && lengths >= 0 && lengths <= MOST;
  }

  get isRemembered(): bool {
    return this.right + this.wrong > 0;
  }
}

/** One environment's place in the curriculum. */
export class Source {
  level: i32;
  /** Mean accuracy and weight of the groups in the window, the oldest first: a, w, a, w ... */
  private window: f64[] = [];
  /** Groups reported since the level last moved. */
  atLevel: i32 = 0;
  /** By level; null where nothing was reported. */
  records: StaticArray<LevelRecord | null> = new StaticArray<LevelRecord | null>(LEVELS);

  constructor(preset: Preset) {
    this.level = preset.low;
  }

  /** The record of a level, begun when there is none. */
  at(level: i32): LevelRecord {
    const known = this.records[level];
    if (known !== null) return known;
    const record = new LevelRecord();
    this.records[level] = record;
    return record;
  }

  /** Whether anything was reported. */
  get isTouched(): bool {
    for (let level = 0; level < LEVELS; level++) {
      if (this.records[level] !== null) return true;
    }
    return false;
  }

  /** The level of the next instance. */
  next(rng: Rng, preset: Preset): i32 {
    if (preset.choice == Choice.Fixed) return rng.int(preset.low, preset.high);
    if (preset.choice == Choice.Sliding) return rng.int(max(preset.low, this.level - preset.span + 1), this.level);
    if (preset.choice == Choice.Bandit) return this.nearest(rng, preset);
    if (this.level > preset.low && rng.chance(preset.replay)) return rng.int(preset.low, this.level - 1);
    return this.level;
  }

  /** Thompson sampling toward a target rate: draws every level's success rate and takes the nearest. */
  private nearest(rng: Rng, preset: Preset): i32 {
    let best = preset.low;
    let least: f64 = 2;
    for (let level = preset.low; level <= preset.high; level++) {
      const known = this.records[level];
      const rate = known === null ? beta(rng, 1, 1) : beta(rng, known.right + 1, known.wrong + 1);
      const distance = Math.abs(rate - preset.target);
      if (distance < least) {
        least = distance;
        best = level;
      }
    }
    return best;
  }

  /** Takes a group's mean accuracy into account; `right` of `replies` replies were right. */
  learn(level: i32, accuracy: f64, weight: f64, right: i32, replies: i32, preset: Preset): void {
    this.atLevel++;
    if (preset.choice == Choice.Bandit) {
      this.at(level).remember(right, replies - right, preset.memory);
      this.level = level;
      return;
    }
    if (preset.choice == Choice.Fixed || level != this.level) return;
    this.window.push(accuracy);
    this.window.push(weight);
    if (this.window.length < preset.window * 2) return;
    let sum: f64 = 0;
    let total: f64 = 0;
    for (let i = 0; i < this.window.length; i += 2) {
      sum += this.window[i] * this.window[i + 1];
      total += this.window[i + 1];
    }
    const mean = total > 0 ? sum / total : 0;
    if (mean >= preset.promote && this.level < preset.high) this.move(1);
    else if (mean < preset.demote && this.level > preset.low) this.move(-1);
    else this.window = this.window.slice(2);
  }

  private move(by: i32): void {
    this.level += by;
    this.window = [];
    this.atLevel = 0;
  }

  /** Whether a group of the window weighs something else than 1. */
  private get isWeighted(): bool {
    for (let i = 1; i < this.window.length; i += 2) {
      if (this.window[i] != 1) return true;
    }
    return false;
  }

  /** Writes what there is to know: the place, then every level that has a record. */
  write(numbers: VlqWriter): void {
    const isWeighted = this.isWeighted;
    numbers.integer(this.level).integer(this.atLevel).integer(this.window.length + <i32>isWeighted);
    for (let i = 0; i < this.window.length; i++) {
      if (i % 2 == 0 || isWeighted) numbers.real(this.window[i]);
    }
    for (let level = 0; level < LEVELS; level++) {
      const record = this.records[level];
      if (record === null) continue;
      numbers.integer(level * 2 + <i32>record.isRemembered);
      record.write(numbers);
    }
  }

  /** Reads what `write` wrote; false when it is malformed. */
  read(numbers: VlqReader, preset: Preset): bool {
    this.level = min(max(<i32>numbers.integer(0, LEVELS - 1), preset.low), preset.high);
    this.atLevel = <i32>numbers.integer(0, MOST);
    const window = numbers.integer(0, LONGEST_WINDOW * 2 + 1);
    for (let i: i64 = 0; i + 1 < window; i += 2) {
      this.window.push(numbers.real());
      this.window.push(window % 2 == 1 ? numbers.real() : 1);
    }
    while (!numbers.isAtEnd) {
      const head = <i32>numbers.integer(0, LEVELS * 2 - 1);
      if (this.records[head >> 1] !== null || !this.at(head >> 1).read(numbers, (head & 1) == 1)) return false;
    }
    return numbers.isSound;
  }
}
