import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { arrow, label, point, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { ClockFace, Numerals, NUMERALS, sampleFace } from "./family";

/** How far apart the zones of the clocks may be. */
const enum Zones {
  Same = 0,
  Hours = 1,
  HalfHours = 2,
}

const ZONES: StaticArray<string> = ["one", "whole hours apart", "half hours apart"];

const DAY: i32 = 1440;
const CAPTIONS_2: StaticArray<string> = ["start", "end"];
const CAPTIONS_4: StaticArray<string> = ["take-off 1", "landing 1", "take-off 2", "landing 2"];

/** How long does it take from clock to clock? Clocks show local times, before or after noon, and may stand in different time zones. */
export class ClockElapsedMulti extends Environment {
  private step: i32 = 0;
  private longest: i32 = 0;
  private legs: i32 = 0;
  private zones: Zones = Zones.Same;
  private known: i32 = 0;
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
    this.step = knobs.int("steps of minutes", [15, 5, 5, 1, 1, 1, 1, 1, 1, 1]);
    this.known = knobs.int("minute hands are off every so many minutes", [0, 15, 15, 5, 5, 5, 5, 5, 5, 5]);
    this.longest = knobs.int("longest stretch in hours", [4, 5, 12, 12, 12, 14, 8, 9, 12, 14]);
    this.mayCross = knobs.from("noon or midnight may pass", 2);
    this.zones = <Zones>knobs.choice("time zones", ZONES, [
      Zones.Same, Zones.Same, Zones.Same, Zones.Same, Zones.Hours, Zones.HalfHours, Zones.Hours, Zones.Hours, Zones.HalfHours, Zones.HalfHours,
    ]);
    this.numerals = <Numerals>knobs.choice("numerals", NUMERALS, [
      Numerals.All, Numerals.All, Numerals.All, Numerals.Quarters, Numerals.All, Numerals.Quarters, Numerals.All, Numerals.Quarters, Numerals.Quarters, Numerals.None,
    ]);
  }

  sample(rng: Rng): bool {
    this.width = 672;
    this.height = this.legs == 1 ? 448 : 672;
    let zone = this.sampleZone(rng, -1);
    // Minutes since some midnight UTC.
    let now = rng.int(0, DAY / this.step - 1) * this.step;
    for (let leg = 0; leg < this.legs; leg++) {
      const duration = rng.int(1, this.longest * 60 / this.step) * this.step;
      this.durations.push(duration);
      this.add(now, zone);
      now += duration;
      if (this.zones != Zones.Same) zone = this.sampleZone(rng, zone);
      this.add(now, zone);
      now += rng.int(3, 40) * 5;
    }
    if (!this.mayCross && (this.local[0] >= 720) != (this.local[1] >= 720)) return false;
    const side = this.legs == 1 ? 318.0 : 270.0;
    for (let i = 0; i < this.local.length; i++) {
      if (this.known > 0 && this.local[i] % this.known == 0) return false;
      this.faces.push(sampleFace(rng, 336.0 * (<f64>(i % 2) + 0.5) - side / 2, this.top(i / 2), side, this.numerals, 0));
    }
    return true;
  }

  /** Another time on the last clock. */
  makeTwin(rng: Rng): bool {
    const leg = this.legs - 1;
    const duration = rng.int(1, this.longest * 60 / this.step) * this.step;
    const end = (this.local[2 * leg + 1] + duration - this.durations[leg] + DAY) % DAY;
    this.local[2 * leg + 1] = end;
    this.durations[leg] = duration;
    return (this.known == 0 || end % this.known != 0) && (this.mayCross || this.local[0] >= 720 == end >= 720);
  }

  /** The upper edge of a row's clocks: they and the lines of text below them stand in the middle. */
  private top(row: i32): f64 {
    if (this.legs == 2) return 336.0 * <f64>row + 2;
    return this.zones == Zones.Same ? 46 : 32;
  }

  private add(time: i32, zone: i32): void {
    this.local.push(((time + zone) % DAY + DAY) % DAY);
    this.ahead.push(zone);
  }

  /** A zone in minutes ahead of UTC, another one than `other` and at most nine hours from it. */
  private sampleZone(rng: Rng, other: i32): i32 {
    if (this.zones == Zones.Same) return 0;
    let zone = other;
    while (zone == other || (other != -1 && abs(zone - other) > 540)) {
      zone = this.zones == Zones.HalfHours ? rng.int(-20, 24) * 30 : rng.int(-10, 12) * 60;
    }
    return zone;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    for (let i = 0; i < this.local.length; i++) {
      const face = this.faces[i];
      face.draw(scene, this.local[i] % 720 * 60, false, i);
      const y = this.top(i / 2) + (this.legs == 1 ? 340.0 : 280.0);
      const half = this.local[i] < 720 ? "am" : "pm";
      scene.text(this.nameOf(i) + " · " + half, face.x, y, 22, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
      if (this.zones != Zones.Same) scene.text(zoneName(this.ahead[i]), face.x, y + 27, 22, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
  }

  private nameOf(clock: i32): string {
    return (this.legs == 1 ? CAPTIONS_2 : CAPTIONS_4)[clock];
  }

  private total(): i32 {
    let sum = 0;
    for (let i = 0; i < this.durations.length; i++) sum += this.durations[i];
    return sum;
  }

  question(words: Words): string {
    let rules = "From midnight to noon it is am, from noon to midnight pm. ";
    if (this.zones != Zones.Same) rules += "Clocks show local time; below each stands how far it is ahead of (+) or behind (-) UTC. ";
    if (this.numerals == Numerals.None) rules += "The small triangle on a face marks twelve. ";
    rules += this.legs == 1 ? "The end is less than a day after the start." : "Each flight takes less than a day.";
    words.set("rules", rules);
    if (this.legs == 1) {
      return words.say([
        "How many minutes pass from the start to the end? {rules}",
        "How long is it from start to end, in minutes? {rules}",
        "What is the time between the start and the end, in minutes? {rules}",
        "Work out how many minutes lie between start and end. {rules}",
        "The two clocks show when something starts and when it ends. How many minutes does it last? {rules}",
        "It starts at the time on one clock and is over at the time on the other. How many minutes is that? {rules}",
        "Give the duration from start to end in minutes. {rules}",
        "Subtract the starting time from the time at the end. How many minutes have gone by? {rules}",
      ]);
    }
    return words.say([
      "How many minutes in total do the two flights take, each from its take-off to its landing? {rules}",
      "A traveller takes two flights. How many minutes do they spend in the air altogether? {rules}",
      "Add up the times of the first and of the second flight, from take-off to landing. How many minutes is it? {rules}",
      "For how many minutes do the two flights last together, without the wait between them? {rules}",
      "What is the total flying time in minutes? {rules}",
      "Find how long each of the two flights takes and give the sum in minutes. {rules}",
      "The stopover does not count: how many minutes is the plane in the air on both flights together? {rules}",
      "The clocks show two take-offs and two landings. Work out the minutes flown in all. {rules}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.total(), "min");
  }

  /** The zones left out, the zones counted the wrong way, and an hour too many or too few. */
  foils(): Answer[] {
    let shown = 0, reversed = 0;
    for (let i = 0; i < this.durations.length; i++) {
      const shift = this.ahead[2 * i + 1] - this.ahead[2 * i];
      shown += ((this.durations[i] + shift) % DAY + DAY) % DAY;
      reversed += ((this.durations[i] + 2 * shift) % DAY + DAY) % DAY;
    }
    return [
      new IntegerAnswer(shown, "min"), new IntegerAnswer(reversed, "min"),
      new IntegerAnswer(this.total() + 60, "min"), new IntegerAnswer(abs(this.total() - 60), "min"),
    ];
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.local.length; i++) {
      point(scene, i);
      const face = this.faces[i];
      const time = dayTime(this.local[i] - this.ahead[i]) + (this.zones == Zones.Same ? "" : " UTC");
      write(scene, time, face.x, face.y + face.radius * 0.52);
    }
    for (let i = 0; i < this.legs; i++) {
      const from = this.faces[2 * i], to = this.faces[2 * i + 1];
      arrow(scene, from.x + from.radius + 4, from.y, to.x - to.radius - 8, to.y);
      label(scene, this.durations[i].toString() + " min", (from.x + to.x) / 2, from.y, 6);
    }
    if (this.legs > 1) write(scene, this.total().toString() + " min", 336, 336);
  }

  get needsUpright(): bool {
    return true;
  }

  /** For each stretch the work of telling both times, to subtract them, an hour to borrow, noon or midnight in between, and zones to even out. */
  complexity(): f64 {
    let work = <f64>(this.legs - 1);
    for (let i = 0; i < this.local.length; i += 2) {
      const from = this.local[i], to = this.local[i + 1];
      const shift = this.ahead[i + 1] - this.ahead[i];
      work += 1 + 0.5 * (this.faces[i].work(from) + this.faces[i + 1].work(to));
      if (to % 60 < from % 60) work += 0.5;
      if (to < from || (from < 720) != (to < 720)) work += 1;
      if (shift != 0) work += shift % 60 == 0 ? 3.0 : 4.5;
    }
    return work;
  }

  explain(): string {
    const parts: string[] = [];
    const zone = this.zones == Zones.Same ? "" : " UTC";
    for (let i = 0; i < this.durations.length; i++) {
      const from = this.local[i * 2] - this.ahead[i * 2];
      const to = this.local[i * 2 + 1] - this.ahead[i * 2 + 1];
      parts.push("From " + dayTime(from) + " to " + dayTime(to) + zone + " it is " + this.durations[i].toString() + " min");
    }
    return parts.join(". ") + (this.durations.length > 1 ? ". Together that is " + this.total().toString() + " min." : ".");
  }
}

/** A zone as text: UTC, UTC+2, UTC-3:30. */
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
