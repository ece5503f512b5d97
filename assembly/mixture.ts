/**
 * Which environment comes next. Item g of a stream is a function of the stream's name and g alone: it can be reached
 * directly, and workers that take every m-th item share one exact mixture.
 *
 * Items come in windows. In every window each part of the mixture has the same number of slots, in an order of its own;
 * within a part, environments come in rounds without repetition.
 */
import { Failure, hasOnly } from "./failure";
import { Digest, siphash } from "./hash";
import { Rng } from "./random";
import { ALL, known, Names, namesOf } from "./selection";
import { Entry } from "./suite";
import { Bytes } from "./text/bytes";
import { Json, JsonKind, JsonWriter } from "./text/json";

/** Least and most slots of a window when parts have weights: proportions are exact to one in this many. */
const WEIGHTED_WINDOW: i32 = 120;
const LONGEST_WINDOW: i32 = 4096;
/** The members of a mixture. */
export const MIXTURE: string[] = ["envs", "without"];
/** The key of the fingerprints: digits of pi. */
const ROOT = new Digest(0x452821e638d01377, 0xbe5466cf34e90c6c);

/** A part of the mixture: environments that share a weight. */
export class Part {
  /** Indices into the mixture's entries. */
  members: i32[] = [];
  /** Slots of each window. */
  slots: i32 = 0;
  /** The round that was drawn last, and its order: the next item is mostly of the same. */
  private round: i64 = -1;
  private order: i32[] = [];

  constructor(public name: string, public weight: f64) {}

  /** The member of a turn. */
  at(stream: Rng, turn: i64): i32 {
    const count = <i64>this.members.length;
    const round = turn / count;
    if (round != this.round) {
      this.round = round;
      this.order = stream.split("round " + this.name + " " + round.toString()).permutation(<i32>count);
    }
    return this.members[this.order[<i32>(turn % count)]];
  }
}

export class Mixture {
  /** In the order of the suite. */
  entries: Entry[] = [];
  /** In the order of their names. */
  parts: Part[] = [];
  private slots: i32 = 0;
  /** The window that was drawn last, and its order. */
  private window: i64 = -1;
  private order: i32[] = [];
  /** The fingerprint, once it was asked for. */
  private digits: string = "";

  /** The request that it was made from, to be made again. */
  private constructor(private source: Json | null) {}

  /**
   * All environments when `json` is absent; else an object with `envs` (names, each of which becomes a part: a list for equal
   * shares, or a record of weights) and `without` (names to leave out). An environment that several parts name is of the first.
   */
  static from(json: Json | null, suite: Entry[], failure: Failure): Mixture | null {
    const mixture = new Mixture(json);
    if (json !== null && json.kind != JsonKind.Record) {
      failure.set("bad_mixture", "the mixture is no object", 'such as {"envs": {"spatial": 2, "counting": 1}, "without": ["transfer"]}');
      return null;
    }
    if (json !== null && !hasOnly(json, MIXTURE, failure)) return null;
    const chosen: Json | null = json !== null ? json.get("envs") : null;
    const names = chosen !== null && chosen.kind == JsonKind.Record ? known(chosen.keys, suite, failure) : namesOf(chosen, [ALL], suite, failure);
    const without = namesOf(json !== null ? json.get("without") : null, [], suite, failure);
    if (names === null || without === null || !mixture.open(names, chosen, failure)) return null;
    for (let i = 0; i < suite.length; i++) {
      const at = names.indexOf(suite[i]);
      if (at < 0 || without.indexOf(suite[i]) >= 0) continue;
      mixture.parts[at].members.push(mixture.entries.length);
      mixture.entries.push(suite[i]);
    }
    for (let k = 0; k < mixture.parts.length; k++) {
      if (mixture.parts[k].members.length > 0) continue;
      failure.set("bad_mixture", "no environment is left for the mixture's " + mixture.parts[k].name, "an environment counts for the first name in envs, unless without names it");
      return null;
    }
    if (mixture.share()) return mixture;
    failure.set("bad_mixture", "the weights are too far apart", "the largest is at most 2000 times the least");
    return null;
  }

  /** Opens a part for every name; false with a failure when there is none, or a weight is no positive number. */
  private open(names: Names, chosen: Json | null, failure: Failure): bool {
    for (let i = 0; i < names.list.length; i++) {
      let weight: f64 = 1;
      if (chosen !== null && chosen.kind == JsonKind.Record) weight = chosen.items[i].kind == JsonKind.Number ? chosen.items[i].number : 0;
      if (!(weight > 0 && weight <= 1000000)) break;
      this.parts.push(new Part(names.list[i], weight));
    }
    if (this.parts.length > 0 && this.parts.length == names.list.length) return true;
    failure.set("bad_mixture", "a mixture is made of a list of names, or of a record of positive weights", 'such as {"envs": {"spatial": 2, "counting": 1}} or {"without": ["mazes"]}');
    return false;
  }

  /** Gives each part its slots of a window, by largest remainders; false when one gets none. */
  private share(): bool {
    const parts = this.parts;
    let total: f64 = 0;
    let least = f64.MAX_VALUE;
    let isEven = true;
    for (let k = 0; k < parts.length; k++) {
      total += parts[k].weight;
      least = Math.min(least, parts[k].weight);
      isEven = isEven && parts[k].weight == parts[0].weight;
    }
    // Equal weights need no more slots than parts; a lone part has a window as long as its round.
    this.slots = parts.length == 1 ? parts[0].members.length : isEven ? parts.length : min(LONGEST_WINDOW, max(WEIGHTED_WINDOW, max(parts.length * 8, <i32>Math.ceil(total / least))));
    let left = this.slots;
    const remainders: f64[] = [];
    for (let k = 0; k < parts.length; k++) {
      const exact = (<f64>this.slots * parts[k].weight) / total;
      parts[k].slots = <i32>Math.floor(exact);
      remainders.push(exact - Math.floor(exact));
      left -= parts[k].slots;
    }
    while (left > 0) {
      let largest = 0;
      for (let k = 1; k < parts.length; k++) {
        if (remainders[k] > remainders[largest]) largest = k;
      }
      parts[largest].slots++;
      remainders[largest] = -1;
      left--;
    }
    for (let k = 0; k < parts.length; k++) {
      if (parts[k].slots == 0) return false;
    }
    return true;
  }

  /** Which environment item `index` of the stream has: an index into `entries`. */
  at(stream: Rng, index: i64): i32 {
    const window = index / <i64>this.slots;
    if (window != this.window) {
      this.window = window;
      this.order = stream.split("window " + window.toString()).permutation(this.slots);
    }
    let slot = this.order[<i32>(index % <i64>this.slots)];
    let k = 0;
    while (slot >= this.parts[k].slots) slot -= this.parts[k++].slots;
    return this.parts[k].at(stream, window * <i64>this.parts[k].slots + <i64>slot);
  }

  /** 32 hexadecimal digits that identify the environments, so that a state need not list them. */
  get fingerprint(): string {
    if (this.digits != "") return this.digits;
    const bytes = new Bytes(32768);
    for (let i = 0; i < this.entries.length; i++) bytes.text(this.entries[i].id).byte(0x0a);
    this.digits = siphash(bytes.start, bytes.length, ROOT).hex();
    return this.digits;
  }

  write(json: JsonWriter): void {
    const source = this.source;
    if (source === null) json.open().close();
    else json.value(source);
  }
}
