import { Answer } from "../../../assembly/answer/answer";
import { TimeAnswer } from "../../../assembly/answer/time";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { ClockFace, clockText, Numerals, NUMERALS, sampleFace, sampleTilt } from "./family";

/** What time does the clock show? Hands stand exactly where the time puts them, and the hour hand moves with the minutes. */
export class ClockReadTime extends Environment {
  private step: i32 = 0;
  private known: i32 = 0;
  private numerals: Numerals = Numerals.All;
  private tilt: i32 = 0;
  private hasSecondHand: bool = false;

  /** Seconds since 12 o'clock. */
  private time: i32 = 0;
  private face: ClockFace = new ClockFace(0, 0, 1, Numerals.All);

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 15, 5, 5, 1, 1, 1, 1, 1, 1]);
    this.known = knobs.int("the minute hand is off every so many minutes", [0, 30, 15, 15, 5, 5, 5, 5, 5, 5]);
    this.numerals = <Numerals>knobs.choice("numerals", NUMERALS, [
      Numerals.All, Numerals.All, Numerals.All, Numerals.Quarters, Numerals.All, Numerals.Quarters, Numerals.None, Numerals.None, Numerals.Quarters, Numerals.None,
    ]);
    this.tilt = knobs.int("degrees the clock may be turned", [0, 0, 0, 0, 0, 0, 0, 180, 60, 180]);
    this.hasSecondHand = knobs.from("second hand", 8);
  }

  sample(rng: Rng): bool {
    this.width = 448;
    this.height = 448;
    if (!this.set(rng)) return false;
    this.face = sampleFace(rng, 0, 0, this.width, this.numerals, sampleTilt(rng, this.tilt));
    return true;
  }

  /** Draws a time; false when it could be read without a count. */
  private set(rng: Rng): bool {
    const minutes = rng.int(0, 720 / this.step - 1) * this.step;
    if (this.known > 0 && minutes % this.known == 0) return false;
    this.time = minutes * 60 + (this.hasSecondHand ? rng.int(1, 59) : 0);
    return true;
  }

  /** Another time on the same clock. */
  makeTwin(rng: Rng): bool {
    return this.set(rng);
  }

  draw(scene: Scene): void {
    this.face.draw(scene, this.time, this.hasSecondHand, 0);
  }

  question(words: Words): string {
    words.set("rules", this.rules());
    return words.say([
      "What time does the clock show? {rules}",
      "Read the time from the clock. {rules}",
      "Which time do the hands of the clock point to? {rules}",
      "Tell the time that this clock shows. {rules}",
      "What's the time on this clock? {rules}",
      "Someone glances at this clock. What time is it? {rules}",
      "Write down the time at which the hands stand like this. {rules}",
      "Work out from the positions of its hands what time the clock gives. {rules}",
    ]);
  }

  answer(): Answer {
    return this.timeOf(this.time);
  }

  private timeOf(seconds: i32): TimeAnswer {
    const time = seconds % 43200;
    return new TimeAnswer(time / 3600, time / 60 % 60, this.hasSecondHand ? time % 60 : -1);
  }

  private rules(): string {
    const parts: string[] = ["The short thick hand shows the hours, the long one the minutes" + (this.hasSecondHand ? " and the thinnest the seconds." : ".")];
    if (this.numerals == Numerals.None) parts.push("The small triangle on the face marks 12.");
    if (this.tilt > 0) parts.push("The clock hangs tilted.");
    parts.push("Hours run from 1 to 12.");
    return parts.join(" ");
  }

  /** The two hands taken for each other. */
  foils(): Answer[] {
    return [this.timeOf(this.time / 300 % 12 * 3600 + this.time / 720 % 60 * 60 + this.time % 60)];
  }

  solution(scene: Scene): void {
    point(scene, 0);
    this.face.nameHand(scene, hourOf(this.time).toString() + " h", <f64>this.time / 43200.0, 0.42);
    this.face.nameHand(scene, (this.time / 60 % 60).toString() + " min", <f64>(this.time % 3600) / 3600.0, 0.74);
    if (this.hasSecondHand) this.face.nameHand(scene, (this.time % 60).toString() + " s", <f64>(this.time % 60) / 60.0, 0.78);
    note(scene, clockText(this.time, this.hasSecondHand));
  }

  get needsUpright(): bool {
    return true;
  }

  /** The work of telling the time, and another mark to find for the second hand. */
  complexity(): f64 {
    return this.face.work(this.time / 60) + (this.hasSecondHand ? 5.0 : 0.0);
  }

  explain(): string {
    return (
      "The short hand lies at or after " + hourOf(this.time).toString() + ", the long hand at or after " + (this.time / 60 % 60).toString() + " minutes" +
      (this.hasSecondHand ? ", the thinnest at " + (this.time % 60).toString() + " seconds" : "") + ": it is " + clockText(this.time, this.hasSecondHand) + "."
    );
  }
}

/** The hour of a time in seconds, 1 to 12. */
function hourOf(seconds: i32): i32 {
  return seconds < 3600 ? 12 : seconds / 3600;
}
