/** What a verdict pays. Named presets with a few settings; the formulae are in docs/answers.md. */
import { Json, JsonKind } from "../text/json";

/** The presets. */
export const enum Preset {
  Binary = 0,
  Signed = 1,
  Shaped = 2,
  Iou = 3,
  Dynamic = 4,
  Transforms = 5,
}

const NAMES: string[] = ["binary", "signed", "shaped", "iou", "dynamic", "transforms"];

/** What an object may set besides its preset. */
export const PARAMETERS: string[] = ["threshold", "progress", "schedule", "format_share", "format_length"];

/** A wrong reply under `shaped` gets at most this share of a right one. */
const SHAPED_CAP: f64 = 0.5;
/** A wrong reply under `transforms` stays below a right one. */
const MOST_BALANCE: f64 = 0.999;
/** More than this for the format would drown what the reply says. */
const LARGEST_FORMAT_SHARE: f64 = 0.2;
/** A schedule may have this many steps. */
const LONGEST_SCHEDULE: i32 = 64;
/** What a message repeats of a name is at most this long. */
const LONGEST_NAME: i32 = 64;

/** A reward preset with its settings. */
export class Reward {
  /** Of every preset: the overlap from which two boxes are the same; of `iou` also the partial credit from which a reply is paid. */
  threshold: f64 = 0.5;
  /** Of `dynamic`: how far the training is, 0 to 1. */
  progress: f64 = 0;
  /** Of `dynamic`: the ends of the phases, rising, and their thresholds; the last threshold holds from there on. */
  until: f64[] = [0.1, 0.25];
  thresholds: f64[] = [0.85, 0.95, 0.99];
  /** The share of the score that the format makes up, 0 to 0.2. */
  formatShare: f64 = 0;
  /** A reply with more characters than this gets nothing for its format; 0 for no bound. */
  formatLength: i32 = 0;

  constructor(public preset: i32) {}

  /** The preset of a name with its usual settings; null when there is none. */
  static named(name: string): Reward | null {
    const preset = NAMES.indexOf(name);
    return preset < 0 ? null : new Reward(preset);
  }

  /** The names of the presets, for messages. */
  static names(): string {
    return NAMES.join(", ");
  }

  /**
   * The preset of a request: absent for `binary`, a name, or an object `{"preset", "threshold", "progress", "schedule",
   * "format_share", "format_length"}`, where `schedule` is a list of `[until, threshold]` and ends with until = 1. Null when
   * it is none of these or a setting is out of its range.
   */
  static from(json: Json | null): Reward | null {
    if (json === null) return new Reward(Preset.Binary);
    if (json.kind == JsonKind.Text) return Reward.named(json.text);
    if (json.kind != JsonKind.Record) return null;
    const name = json.get("preset");
    if (name === null || name.kind != JsonKind.Text) return null;
    const reward = Reward.named(name.text);
    if (reward === null) return null;
    for (let i = 0; i < json.keys.length; i++) {
      const key = json.keys[i];
      if (key != "preset" && !reward.set(key, json.items[i])) return null;
    }
    return reward;
  }

  /** What is wrong with the reward of a request that `from` refuses. */
  static problem(json: Json): string {
    let name: Json | null = json;
    if (json.kind == JsonKind.Record) {
      name = json.get("preset");
      if (name === null) return "the reward has no preset";
    }
    if (name === null || name.kind != JsonKind.Text) return "the reward is neither a name nor an object";
    const reward = Reward.named(name.text);
    if (reward === null) return "no reward is called " + name.text.substring(0, LONGEST_NAME);
    for (let i = 0; i < json.keys.length; i++) {
      const key = json.keys[i];
      if (key == "preset" || reward.set(key, json.items[i])) continue;
      return PARAMETERS.includes(key) ? "the reward's " + key + " is out of its range" : "the reward has no parameter " + key.substring(0, LONGEST_NAME);
    }
    return "the reward cannot be read";
  }

  private set(key: string, value: Json): bool {
    if (key == "schedule") return this.setSchedule(value);
    if (value.kind != JsonKind.Number) return false;
    const number = value.number;
    if (key == "format_length") {
      if (!value.isInteger || number < 0 || number > 1e9) return false;
      this.formatLength = <i32>number;
      return true;
    }
    if (!(number >= 0 && number <= 1)) return false;
    if (key == "threshold") this.threshold = number;
    else if (key == "progress") this.progress = number;
    else if (key == "format_share" && number <= LARGEST_FORMAT_SHARE) this.formatShare = number;
    else return false;
    return true;
  }

  private setSchedule(value: Json): bool {
    if (value.kind != JsonKind.List || value.items.length == 0 || value.items.length > LONGEST_SCHEDULE) return false;
    const until: f64[] = [];
    const thresholds: f64[] = [];
    let before: f64 = 0;
    for (let i = 0; i < value.items.length; i++) {
      const phase = value.items[i];
      if (phase.kind != JsonKind.List || phase.items.length != 2) return false;
      const end = phase.items[0];
      const threshold = phase.items[1];
      if (end.kind != JsonKind.Number || threshold.kind != JsonKind.Number) return false;
      if (!(end.number > before && end.number <= 1 && threshold.number >= 0 && threshold.number <= 1)) return false;
      before = end.number;
      if (i < value.items.length - 1) until.push(end.number);
      thresholds.push(threshold.number);
    }
    if (before != 1) return false;
    this.until = until;
    this.thresholds = thresholds;
    return true;
  }

  /** The threshold that is in force: the caller's for `iou`, the phase's for `dynamic`. */
  currentThreshold(): f64 {
    if (this.preset != Preset.Dynamic) return this.threshold;
    let phase = 0;
    while (phase < this.until.length && this.progress >= this.until[phase]) phase++;
    return this.thresholds[phase];
  }

  /**
   * What a reply of `length` characters is paid. `readable` is false when no single value could be read; `balance` is what it has right
   * less what it has wrong, as a share of the key.
   */
  score(right: bool, readable: bool, partial: f64, wellFormed: bool, length: i32, balance: f64): f64 {
    const share = this.formatShare;
    const base = this.base(right, readable, partial, balance);
    if (share == 0) return base;
    const formatted = wellFormed && (this.formatLength == 0 || length <= this.formatLength);
    return (1 - share) * base + (formatted ? share : 0);
  }

  private base(right: bool, readable: bool, partial: f64, balance: f64): f64 {
    switch (this.preset) {
      case Preset.Signed:
        return right ? 1 : readable ? -0.5 : -1;
      case Preset.Shaped:
        return right ? 1 : SHAPED_CAP * partial;
      case Preset.Iou:
      case Preset.Dynamic:
        return partial >= this.currentThreshold() ? partial : 0;
      case Preset.Transforms:
        return right ? 1 : readable ? Math.min(balance, MOST_BALANCE) : -1;
      default:
        return right ? 1 : 0;
    }
  }
}
