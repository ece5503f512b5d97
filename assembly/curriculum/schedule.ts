/** How strict boxes are judged while the training goes on: a threshold on their overlap that rises, kept with the curriculum's state. */
import { Preset, Reward } from "../answer/reward";
import { Failure } from "../failure";
import { Json, JsonKind, JsonWriter } from "../text/json";

const NAMES: StaticArray<string> = ["v-triune", "medloc-r1"];
const MEMBERS: StaticArray<string> = ["name", "groups", "low", "high", "step", "target", "window", "reported", "threshold", "means"];
const LONGEST_WINDOW: i32 = 256;

export class Schedule {
  /** Of `v-triune`: the groups of the whole run, of which the share that was reported is the progress. */
  private groups: i32 = 0;
  /** Of `medloc-r1`: the first and the last threshold, and by how much it rises. */
  private low: f64 = 0.5;
  private high: f64 = 0.95;
  private step: f64 = 0.05;
  /** Of `medloc-r1`: the mean accuracy of a full window of groups from which it rises. */
  private target: f64 = 0.7;
  private window: i32 = 16;
  /** Groups that were reported. */
  private reported: i32 = 0;
  private threshold: f64 = 0;
  /** Mean accuracies of the groups since the threshold last rose, as many as the window has. */
  private means: f64[] = [];

  private constructor(private name: string) {}

  /**
   * The schedule of a request or of a state; null when there is none. With a failure when it is wrong: `{"name": "v-triune", "groups"}`, the three steps of
   * V-Triune's Dynamic IoU, or `{"name": "medloc-r1"}`, which follows the performance, with any of `low`, `high`, `step`, `target` and `window`.
   */
  static from(json: Json | null, failure: Failure): Schedule | null {
    if (json === null || json.kind == JsonKind.Null) return null;
    const name = json.kind == JsonKind.Text ? json.text : json.textOf("name");
    if (!NAMES.includes(name)) {
      failure.set("unknown_schedule", "there is no such schedule", "schedule has a name, " + NAMES.join(" or "));
      return null;
    }
    const schedule = new Schedule(name);
    for (let i = 0; i < json.keys.length; i++) {
      if (json.keys[i] == "name" || schedule.set(json.keys[i], json.items[i])) continue;
      failure.set("bad_parameter", "the schedule's " + json.keys[i].substring(0, 64) + " is unknown or out of range", "parameters are groups for v-triune; low, high, step, target and window for medloc-r1");
      return null;
    }
    if (name == "v-triune" && schedule.groups == 0) {
      failure.set("bad_parameter", "the schedule v-triune lacks groups", "groups is how many the whole run will report");
      return null;
    }
    if (schedule.low > schedule.high) {
      failure.set("bad_parameter", "low is above high", "the threshold rises from low to high");
      return null;
    }
    schedule.threshold = Math.max(schedule.threshold, schedule.low);
    return schedule;
  }

  private set(key: string, value: Json): bool {
    if (!MEMBERS.includes(key)) return false;
    if (key == "means") {
      if (value.kind != JsonKind.List || value.items.length >= LONGEST_WINDOW) return false;
      for (let i = 0; i < value.items.length; i++) {
        if (!isShare(value.items[i])) return false;
        this.means.push(value.items[i].number);
      }
      return true;
    }
    if (key == "groups" || key == "window" || key == "reported") {
      const least: f64 = key == "reported" ? 0 : 1, most: f64 = key == "window" ? LONGEST_WINDOW : i32.MAX_VALUE;
      if (!value.isInteger || value.number < least || value.number > most) return false;
      if (key == "groups") this.groups = <i32>value.number;
      else if (key == "window") this.window = <i32>value.number;
      else this.reported = <i32>value.number;
      return true;
    }
    if (!isShare(value)) return false;
    if (key == "low") this.low = value.number;
    else if (key == "high") this.high = value.number;
    else if (key == "step") this.step = value.number;
    else if (key == "target") this.target = value.number;
    else this.threshold = value.number;
    return true;
  }

  /** How far the run is, 0 to 1; 0 where its length is not known. */
  get progress(): f64 {
    return this.groups == 0 ? 0 : Math.min(1, <f64>this.reported / <f64>this.groups);
  }

  /** The overlap that is asked for now. */
  get current(): f64 {
    if (this.name != "v-triune") return this.threshold;
    const reward = new Reward(Preset.Dynamic);
    reward.progress = this.progress;
    return reward.currentThreshold();
  }

  /** Learns of a group; of those without boxes only the number counts. */
  learn(mean: f64, isOfBoxes: bool): void {
    this.reported++;
    if (!isOfBoxes || this.name == "v-triune") return;
    this.means.push(mean);
    if (this.means.length < this.window) return;
    let sum: f64 = 0;
    for (let i = 0; i < this.means.length; i++) sum += this.means[i];
    if (sum / <f64>this.means.length >= this.target && this.threshold < this.high) {
      this.threshold = Math.min(this.high, this.threshold + this.step);
      this.means = [];
    } else this.means.shift();
  }

  /** Writes all of it, so that a state says by itself how it goes on. */
  write(json: JsonWriter): void {
    json.open().key("name").text(this.name);
    if (this.name == "v-triune") json.key("groups").integer(this.groups);
    else {
      json.key("low").score(this.low).key("high").score(this.high).key("step").score(this.step).key("target").score(this.target).key("window").integer(this.window)
        .key("threshold").score(this.threshold).key("means").openList();
      for (let i = 0; i < this.means.length; i++) json.score(this.means[i]);
      json.closeList();
    }
    json.key("reported").integer(this.reported).close();
  }
}

function isShare(value: Json): bool {
  return value.kind == JsonKind.Number && value.number >= 0 && value.number <= 1;
}
