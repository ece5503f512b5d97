/**
 * Which environment comes next. Item g of a stream is a function of the stream's name and g alone: it can be reached
 * directly, and workers that take every m-th item share one exact mixture.
 *
 * Items come in windows. In every window each part of the mixture has the same number of slots, in an order of its own;
 * within a part, environments come in rounds without repetition.
 */
import { Failure } from "../failure";
import { Rng } from "../random";
import { Entry } from "../suite";
import { Json, JsonKind, JsonWriter } from "../text/json";

/** Least and most slots of a window when parts have weights: proportions are exact to one in this many. */
const WEIGHTED_WINDOW: i32 = 120;
const LONGEST_WINDOW: i32 = 4096;
const MEMBERS: StaticArray<string> = ["envs", "families", "buckets", "without"];

/** A part of the mixture: environments that share a weight. */
class Part {
  /** Indices into the mixture's environments. */
  members: i32[] = [];
  /** Slots of each window. */
  slots: i32 = 0;

  constructor(public name: string, public weight: f64) {}
}

export class Mixture {
  /** Ids, in the order of the suite. */
  envs: string[] = [];
  private parts: Part[] = [];
  private window: i32 = 0;

  /** The request that it was made from, to be made again. */
  private constructor(private source: Json | null) {}

  /**
   * All environments when `json` is absent; else an object with `envs`, `families` or `buckets` (a list, or a record of
   * weights) and `without` (ids, families or buckets to leave out). What is held out comes in the split `held-out`, and in no
   * other.
   */
  static from(json: Json | null, suite: Entry[], split: i32, failure: Failure): Mixture | null {
    const mixture = new Mixture(json);
    if (json !== null && json.kind != JsonKind.Record) {
      failure.set("bad_mixture", "the mixture is no object", "members are " + MEMBERS.join(", "));
      return null;
    }
    let kind = "";
    if (json !== null) {
      for (let i = 0; i < json.keys.length; i++) {
        const key = json.keys[i];
        if (!MEMBERS.includes(key) || (key != "without" && kind != "")) {
          failure.set("bad_mixture", "the mixture's " + key.substring(0, 64) + " is unknown or one too many", "give one of envs, families and buckets, and without");
          return null;
        }
        if (key != "without") kind = key;
      }
    }
    const chosen: Json | null = json !== null && kind != "" ? json.get(kind) : null;
    const without = json !== null ? namesOf(json.get("without")) : [];
    if (without === null || (chosen !== null && !mixture.openParts(chosen))) {
      failure.set("bad_mixture", "a mixture is made of lists of names, or of records of positive weights", 'such as {"buckets": {"spatial": 2, "counting": 1}} or {"without": ["mazes"]}');
      return null;
    }
    if (chosen === null) mixture.parts.push(new Part("", 1));
    for (let i = 0; i < without.length; i++) {
      if (mixture.names(suite, without[i])) continue;
      failure.set("bad_mixture", "nothing to leave out is called " + without[i].substring(0, 64), "name an environment, a family or a bucket");
      return null;
    }
    for (let i = 0; i < suite.length; i++) {
      const entry = suite[i];
      if (without.includes(entry.id) || without.includes(entry.family) || without.includes(entry.bucket)) continue;
      const name = kind == "envs" ? entry.id : kind == "families" ? entry.family : kind == "buckets" ? entry.bucket : "";
      for (let k = 0; k < mixture.parts.length; k++) {
        if (mixture.parts[k].name != name) continue;
        mixture.parts[k].members.push(mixture.envs.length);
        mixture.envs.push(entry.id);
      }
    }
    for (let k = 0; k < mixture.parts.length; k++) {
      if (mixture.parts[k].members.length > 0) continue;
      failure.set("bad_mixture", "the mixture's " + mixture.parts[k].name.substring(0, 64) + " names no environment of the split", "the op catalog with a split lists its ids, families and buckets");
      return null;
    }
    if (mixture.share()) return mixture;
    failure.set("bad_mixture", "the weights are too far apart", "the largest is at most 2000 times the least");
    return null;
  }

  private names(suite: Entry[], name: string): bool {
    for (let i = 0; i < suite.length; i++) {
      if (suite[i].id == name || suite[i].family == name || suite[i].bucket == name) return true;
    }
    return false;
  }

  private openParts(chosen: Json): bool {
    if (chosen.items.length == 0) return false;
    if (chosen.kind == JsonKind.List) {
      const names = namesOf(chosen);
      if (names === null) return false;
      for (let i = 0; i < names.length; i++) {
        if (names.indexOf(names[i]) != i) return false;
        this.parts.push(new Part(names[i], 1));
      }
      return true;
    }
    if (chosen.kind != JsonKind.Record) return false;
    for (let i = 0; i < chosen.items.length; i++) {
      const weight = chosen.items[i];
      if (weight.kind != JsonKind.Number || !(weight.number > 0 && weight.number <= 1000000)) return false;
      this.parts.push(new Part(chosen.keys[i], weight.number));
    }
    return true;
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
    this.window = parts.length == 1 ? parts[0].members.length : isEven ? parts.length : min(LONGEST_WINDOW, max(WEIGHTED_WINDOW, max(parts.length * 8, <i32>Math.ceil(total / least))));
    let left = this.window;
    const remainders: f64[] = [];
    for (let k = 0; k < parts.length; k++) {
      const exact = (<f64>this.window * parts[k].weight) / total;
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

  /** Which environment item `index` of the stream has: an index into `envs`. */
  at(stream: Rng, index: i64): i32 {
    const window = index / <i64>this.window;
    const order = stream.split("window " + window.toString()).permutation(this.window);
    let slot = order[<i32>(index % <i64>this.window)];
    let k = 0;
    while (slot >= this.parts[k].slots) slot -= this.parts[k++].slots;
    const part = this.parts[k];
    const count = <i64>part.members.length;
    const turn = window * <i64>part.slots + <i64>slot;
    const round = stream.split("round " + part.name + " " + (turn / count).toString());
    return part.members[round.permutation(<i32>count)[<i32>(turn % count)]];
  }

  write(json: JsonWriter): void {
    const source = this.source;
    if (source === null) json.open().close();
    else json.value(source);
  }
}

/** The texts of a list; empty when it is absent, null when it is something else. */
function namesOf(json: Json | null): string[] | null {
  if (json === null) return [];
  if (json.kind != JsonKind.List) return null;
  const names: string[] = [];
  for (let i = 0; i < json.items.length; i++) {
    if (json.items[i].kind != JsonKind.Text) return null;
    names.push(json.items[i].text);
  }
  return names;
}
