/** How levels move. Every preset is one set of parameters of the same mechanism, and every parameter can be set. */
import { Failure } from "../failure";
import { LEVELS } from "../knobs";
import { Json, JsonKind, JsonWriter } from "../text/json";

/** How the level of the next instance is chosen. */
export const enum Choice {
  /** The source's level, or with the chance `replay` one below it. */
  Ladder = 0,
  /** Uniformly among the `span` levels up to the source's. */
  Sliding = 1,
  /** Uniformly from `low` to `high`, whatever is reported. */
  Fixed = 2,
  /** The level whose success rate, drawn from its posterior, is nearest to `target`. */
  Bandit = 3,
}

const CHOICES: StaticArray<string> = ["ladder", "sliding", "fixed", "bandit"];
const PRESETS: StaticArray<string> = ["tron", "rlve", "fixed", "bandit", "exploratory"];
const MEMBERS: StaticArray<string> = ["preset", "choice", "group", "window", "promote", "demote", "replay", "span", "low", "high", "target", "memory", "collapsed"];

export class Preset {
  name: string = "tron";
  choice: i32 = Choice.Ladder;
  /** Replies a group is meant to have; a shorter or longer one counts as it is. */
  group: i32 = 8;
  /** Groups at the source's level before it may move. */
  window: i32 = 4;
  /** Mean accuracy of a full window from which the level rises. */
  promote: f64 = 0.8;
  /** Mean accuracy of a full window below which it falls; 0 for never. */
  demote: f64 = 0;
  /** Chance of an instance from a lower level. */
  replay: f64 = 0.3;
  /** Of `sliding`: how many levels are drawn from. */
  span: i32 = 4;
  /** Of `fixed`: the levels drawn from; for the others, where a source starts and the highest that it may reach. */
  low: i32 = 0;
  high: i32 = LEVELS - 1;
  /** Of `bandit`: the success rate that teaches most. */
  target: f64 = 0.5;
  /** Of `bandit`: replies that a level's posterior remembers. */
  memory: i32 = 32;
  /** The weight of a group whose replies all gave the same answer; 1 for no difference. */
  collapsed: f64 = 1;

  /** The published settings of a name; null when there is none. */
  static named(name: string): Preset | null {
    if (!PRESETS.includes(name)) return null;
    const preset = new Preset();
    preset.name = name;
    if (name == "rlve") {
      // 128 replies at the top level decide, as published: 16 groups of 8.
      preset.choice = Choice.Sliding;
      preset.window = 16;
      preset.promote = 0.9;
      preset.replay = 0;
    } else if (name == "fixed") {
      preset.choice = Choice.Fixed;
      preset.replay = 0;
    } else if (name == "bandit") {
      preset.choice = Choice.Bandit;
      preset.replay = 0;
    } else if (name == "exploratory") {
      preset.collapsed = 0.25;
    }
    return preset;
  }

  /** A preset by name, or an object with `preset` and any parameter; `tron` when absent. */
  static from(json: Json | null, failure: Failure): Preset | null {
    if (json === null) return Preset.named("tron");
    const name = json.kind == JsonKind.Text ? json.text : json.kind == JsonKind.Record ? json.textOf("preset", "tron") : "";
    const preset = Preset.named(name);
    if (preset === null) {
      failure.set("unknown_preset", "there is no such curriculum preset", "preset is " + PRESETS.join(", "));
      return null;
    }
    for (let i = 0; i < json.keys.length; i++) {
      if (preset.set(json.keys[i], json.items[i])) continue;
      failure.set("bad_parameter", "the preset's " + json.keys[i].substring(0, 64) + " is unknown or out of range", "parameters are " + MEMBERS.join(", ") + "; shares are 0 to 1, levels 0 to 9");
      return null;
    }
    if (preset.low > preset.high) {
      failure.set("bad_parameter", "low is above high", "levels run from 0 to 9, low at most high");
      return null;
    }
    return preset;
  }

  private set(key: string, value: Json): bool {
    if (key == "preset") return true;
    if (key == "choice") {
      if (value.kind != JsonKind.Text) return false;
      this.choice = CHOICES.indexOf(value.text);
      return this.choice >= 0;
    }
    if (value.kind != JsonKind.Number) return false;
    const number = value.number;
    const isShare = number >= 0 && number <= 1;
    const whole = value.isInteger && number >= 0 && number <= 4096 ? <i32>number : -1;
    if (key == "promote" && isShare) this.promote = number;
    else if (key == "demote" && isShare) this.demote = number;
    else if (key == "replay" && isShare) this.replay = number;
    else if (key == "target" && isShare) this.target = number;
    else if (key == "collapsed" && isShare) this.collapsed = number;
    else if (key == "group" && whole > 0) this.group = whole;
    else if (key == "window" && whole > 0 && whole <= 256) this.window = whole;
    else if (key == "memory" && whole > 1 && whole <= 1024) this.memory = whole;
    else if (key == "span" && whole > 0 && whole <= LEVELS) this.span = whole;
    else if (key == "low" && whole >= 0 && whole < LEVELS) this.low = whole;
    else if (key == "high" && whole >= 0 && whole < LEVELS) this.high = whole;
    else return false;
    return true;
  }

  /** Writes every parameter, so that a state says by itself how it moves. */
  write(json: JsonWriter): void {
    json.open()
      .key("preset").text(this.name)
      .key("choice").text(CHOICES[this.choice])
      .key("group").integer(this.group)
      .key("window").integer(this.window)
      .key("promote").score(this.promote)
      .key("demote").score(this.demote)
      .key("replay").score(this.replay)
      .key("span").integer(this.span)
      .key("low").integer(this.low)
      .key("high").integer(this.high)
      .key("target").score(this.target)
      .key("memory").integer(this.memory)
      .key("collapsed").score(this.collapsed)
      .close();
  }
}
