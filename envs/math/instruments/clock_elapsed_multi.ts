import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { ClockFace, Numerals, NUMERALS, sampleFace } from "./family";

const DAY: i32 = 1440;
const CAPTIONS_2: StaticArray<string> = ["start", "end"];
const CAPTIONS_4: StaticArray<string> = ["take-off 1", "landing 1", "take-off 2", "landing 2"];

/** How long does it take from clock to clock? Clocks show local times, before or after noon, and may stand in different time zones. */
export class ClockElapsedMulti extends Environment {
  private step: i32 = 0;
  private longest: i32 = 0;
  private legs: i32 = 0;
  private zones: string = "";
  private mayCross: bool = false;
  private numerals: Numerals = Numerals.All;

  /** Minutes of each leg. */
  private durations: i32[] = [];
  /** Of each clock: local minutes since midnight, and minutes that its zone is ahead of UTC. */
  private local: i32[] = [];
  private ahead: i32[] = [];
  private faces: ClockFace[] = [];

  configure(knobs: Knobs): void {
    this.legs = knobs.int("stretches of time", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.step = knobs.int("steps of minutes", [15, 5, 5, 1, 1, 1, 5, 1, 1, 1]);
    this.longest = knobs.int("longest stretch in hours", [4, 5, 12, 12, 12, 14, 8, 9, 12, 14]);
    this.mayCross = knobs.from("noon or midnight may pass", 2);
    this.zones = knobs.word("time zones", ["no", "no", "no", "no", "hours", "halves", "hours", "hours", "halves", "halves"]);
    this.numerals = <Numerals>NUMERALS.indexOf(
      knobs.word("numerals", ["all", "all", "all", "quarters", "all", "quarters", "all", "all", "quarters", "none"]),
    );
  }

  sample(rng: Rng): bool {
    let zone = this.sampleZone(rng, -1);
    // Minutes since some midnight UTC.
    let now = rng.int(0, DAY / this.step - 1) * this.step;
    for (let leg = 0; leg < this.legs; leg++) {
      const duration = rng.int(1, this.longest * 60 / this.step) * this.step;
      this.durations.push(duration);
      this.add(now, zone);
      now += duration;
      if (this.zones != "no") zone = this.sampleZone(rng, zone);
      this.add(now, zone);
      now += rng.int(3, 40) * 5;
    }
    if (!this.mayCross && (this.local[0] >= 720) != (this.local[1] >= 720)) return false;
    const count = this.local.length;
    for (let i = 0; i < count; i++) {
      const face = sampleFace(rng, <f64>(i % 2) * 336.0 + 28, this.top(i / 2), 272, this.numerals, 0);
      this.faces.push(face);
    }
    return true;
  }

  private top(row: i32): f64 {
    return this.legs == 1 ? 150 : row == 0 ? 0 : 336;
  }

  private add(time: i32, zone: i32): void {
    this.local.push(((time + zone) % DAY + DAY) % DAY);
    this.ahead.push(zone);
  }

  /** A zone in minutes ahead of UTC, another one than `other` and at most nine hours from it. */
  private sampleZone(rng: Rng, other: i32): i32 {
    if (this.zones == "no") return 0;
    let zone = other;
    while (zone == other || (other != -1 && abs(zone - other) > 540)) {
      zone = this.zones == "halves" ? rng.int(-20, 24) * 30 : rng.int(-10, 12) * 60;
    }
    return zone;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.local.length; i++) {
      this.faces[i].draw(scene, this.local[i] % 720 * 60, false);
      const x = <f64>(i % 2) * 336.0 + 164;
      const y = this.top(i / 2) + 290;
      const name = (this.legs == 1 ? CAPTIONS_2 : CAPTIONS_4)[i];
      const half = this.local[i] < 720 ? "am" : "pm";
      scene.text(name + " · " + half, x, y, 22, style.ink, 1, 1, true);
      if (this.zones != "no") scene.text(zoneName(this.ahead[i]), x, y + 28, 22, style.ink, 1, 1, style.bold);
    }
  }

  private total(): i32 {
    let sum = 0;
    for (let i = 0; i < this.durations.length; i++) sum += this.durations[i];
    return sum;
  }

  question(words: Words): string {
    let rules = "Every clock shows local time; am is from midnight to noon, pm from noon to midnight. ";
    if (this.zones != "no") rules += "Below each clock stands how far its place is ahead of or behind UTC. ";
    rules += this.legs == 1 ? "The end is less than a day after the start." : "Each flight takes less than a day.";
    words.set("rules", rules);
    if (this.legs == 1) {
      return words.say(["How many minutes pass from the start to the end? {rules}", "How long is it from start to end, in minutes? {rules}", "What is the time between the start and the end, in minutes? {rules}", "Work out how many minutes lie between start and end. {rules}"]);
    }
    return words.say([
      "How many minutes in total do the two flights take, each from its take-off to its landing? {rules}",
      "A traveller takes two flights. How many minutes do they spend in the air altogether? {rules}",
      "Add up the times of the first and of the second flight, from take-off to landing. How many minutes is it? {rules}",
      "For how many minutes do the two flights last together, without the wait between them? {rules}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.total(), "min");
  }

  complexity(): f64 {
    let crossed = 0;
    for (let i = 0; i < this.local.length; i += 2) crossed += <i32>(this.local[i + 1] < this.local[i] || (this.local[i] < 720) != (this.local[i + 1] < 720));
    const zones = this.zones == "no" ? 0.0 : this.zones == "hours" ? 2.5 : 4.0;
    const each = 2.0 + zones + (this.step == 1 ? 1.0 : this.step == 5 ? 0.6 : 0.2) + 0.4 * <f64>this.numerals;
    return each * <f64>this.legs + 0.5 * <f64>crossed + (this.mayCross ? 0.5 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.durations.length; i++) {
      const from = this.local[i * 2] - this.ahead[i * 2];
      const to = this.local[i * 2 + 1] - this.ahead[i * 2 + 1];
      parts.push("from " + dayTime(from) + " to " + dayTime(to) + " UTC are " + this.durations[i].toString() + " min");
    }
    return parts.join("; ") + (this.durations.length > 1 ? "; together " + this.total().toString() + " min." : ".");
  }
}

/** A zone as text: UTC, UTC+2, UTC−3:30. */
function zoneName(ahead: i32): string {
  if (ahead == 0) return "UTC+0";
  const magnitude = abs(ahead);
  return "UTC" + (ahead < 0 ? "-" : "+") + (magnitude / 60).toString() + (magnitude % 60 == 0 ? "" : ":30");
}

/** A time of day on 24 hours. */
function dayTime(minutes: i32): string {
  const time = (minutes % DAY + DAY) % DAY;
  return (time / 60).toString() + (time % 60 < 10 ? ":0" : ":") + (time % 60).toString();
}
