/** What a curriculum knows of one environment. */
import { LEVELS } from "../knobs";
import { Rng } from "../random";
import { Json, JsonKind, JsonWriter } from "../text/json";
import { beta } from "./beta";
import { Choice, Preset } from "./preset";

/** Sums over the groups that were reported at one level. */
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

  read(json: Json): bool {
    if (json.kind != JsonKind.List || json.items.length != 11) return false;
    for (let i = 0; i < 11; i++) {
      if (json.items[i].kind != JsonKind.Number || json.items[i].number < -1e12 || json.items[i].number > 1e12) return false;
    }
    this.groups = <i32>json.items[0].number;
    this.replies = <i32>json.items[1].number;
    this.allRight = <i32>json.items[2].number;
    this.allWrong = <i32>json.items[3].number;
    this.collapsed = <i32>json.items[4].number;
    this.accuracy = json.items[5].number;
    this.score = json.items[6].number;
    this.format = json.items[7].number;
    this.ambiguous = json.items[8].number;
    this.length = json.items[9].number;
    this.lengths = <i32>json.items[10].number;
    return true;
  }

  write(json: JsonWriter): void {
    json.openList()
      .integer(this.groups).integer(this.replies).integer(this.allRight).integer(this.allWrong).integer(this.collapsed)
      .score(this.accuracy).score(this.score).score(this.format).score(this.ambiguous).score(this.length).integer(this.lengths)
      .closeList();
  }
}

/** One environment's place in the curriculum. */
export class Source {
  level: i32 = 0;
  /** Mean accuracy and weight of the groups in the window, the oldest first: a, w, a, w ... */
  window: f64[] = [];
  /** Groups reported since the level last moved. */
  atLevel: i32 = 0;
  /** Right and wrong replies that each level's posterior remembers. */
  right: i32[] = [];
  wrong: i32[] = [];
  records: LevelRecord[] = [];

  constructor(public env: string, preset: Preset) {
    this.level = preset.low;
    for (let level = 0; level < LEVELS; level++) {
      this.right.push(0);
      this.wrong.push(0);
      this.records.push(new LevelRecord());
    }
  }

  /** Whether anything was reported. */
  get isTouched(): bool {
    for (let level = 0; level < LEVELS; level++) {
      if (this.records[level].groups > 0) return true;
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
      const rate = beta(rng, this.right[level] + 1, this.wrong[level] + 1);
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
      this.remember(level, right, replies - right, preset.memory);
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

  /** Adds replies to a level's posterior, and forgets in proportion beyond `memory`. */
  private remember(level: i32, right: i32, wrong: i32, memory: i32): void {
    let a = this.right[level] + right;
    let b = this.wrong[level] + wrong;
    while (a + b > memory) {
      a >>= 1;
      b >>= 1;
    }
    this.right[level] = a;
    this.wrong[level] = b;
  }

  read(json: Json): bool {
    const level = json.get("level");
    const window = json.get("window");
    const since = json.get("since");
    const posterior = json.get("posterior");
    const records = json.get("records");
    if (level === null || !isBetween(level, 0, LEVELS - 1) || since === null || !isBetween(since, 0, i32.MAX_VALUE)) return false;
    if (window === null || window.kind != JsonKind.List || window.items.length > 1024 || posterior === null || posterior.kind != JsonKind.List) return false;
    if (posterior.items.length != 0 && posterior.items.length != 2 * LEVELS) return false;
    if (records === null || records.kind != JsonKind.Record) return false;
    this.level = <i32>level.number;
    this.atLevel = <i32>since.number;
    for (let i = 0; i < window.items.length; i++) {
      if (window.items[i].kind != JsonKind.Number) return false;
      this.window.push(window.items[i].number);
    }
    for (let i = 0; i < posterior.items.length; i++) {
      if (!isBetween(posterior.items[i], 0, 1024)) return false;
      const value = <i32>posterior.items[i].number;
      if (i % 2 == 0) this.right[i / 2] = value;
      else this.wrong[i / 2] = value;
    }
    for (let i = 0; i < records.keys.length; i++) {
      const digit = records.keys[i].length == 1 ? records.keys[i].charCodeAt(0) - 0x30 : -1;
      if (digit < 0 || digit >= LEVELS || !this.records[digit].read(records.items[i])) return false;
    }
    return true;
  }

  /** Writes what there is to know; levels without groups are left out. */
  write(json: JsonWriter): void {
    json.open().key("env").text(this.env).key("level").integer(this.level).key("since").integer(this.atLevel).key("window").openList();
    for (let i = 0; i < this.window.length; i++) json.score(this.window[i]);
    json.closeList().key("posterior").openList();
    let isKnown = false;
    for (let level = 0; level < LEVELS; level++) isKnown = isKnown || this.right[level] + this.wrong[level] > 0;
    for (let level = 0; level < LEVELS && isKnown; level++) json.integer(this.right[level]).integer(this.wrong[level]);
    json.closeList().key("records").open();
    for (let level = 0; level < LEVELS; level++) {
      if (this.records[level].groups == 0) continue;
      json.key(level.toString());
      this.records[level].write(json);
    }
    json.close().close();
  }
}

/** Whether a value is an integer in a range, both ends included. */
export function isBetween(json: Json, low: i32, high: i32): bool {
  return json.kind == JsonKind.Number && json.isInteger && json.number >= <f64>low && json.number <= <f64>high;
}
