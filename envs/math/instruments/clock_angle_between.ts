import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { ClockFace, clockText, Numerals, NUMERALS, sampleFace } from "./family";

/** Which angle is asked for. */
const enum Asked {
  Smaller = 0,
  /** The rest of the full turn. */
  Larger = 1,
  /** From the hour hand clockwise to the minute hand. */
  Clockwise = 2,
}

const ASKED: StaticArray<string> = ["smaller", "larger", "clockwise"];

/** What angle do the hands of the clock make? The hour hand moves with the minutes, so half degrees occur. */
export class ClockAngleBetween extends Environment {
  private step: i32 = 0;
  private numerals: Numerals = Numerals.All;
  private turned: i32 = 0;
  private asked: Asked = Asked.Smaller;
  private clocks: i32 = 0;

  /** Minutes since 12 o'clock, of each clock. */
  private times: i32[] = [];
  private faces: ClockFace[] = [];

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 15, 10, 5, 2, 1, 1, 1, 1, 1]);
    this.numerals = <Numerals>NUMERALS.indexOf(
      knobs.word("numerals", ["all", "all", "all", "all", "all", "quarters", "quarters", "none", "quarters", "none"]),
    );
    this.turned = knobs.int("degrees the clock may be turned", [0, 0, 0, 0, 0, 0, 0, 180, 0, 180]);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("angle", ["smaller", "smaller", "smaller", "smaller", "smaller", "larger", "clockwise", "clockwise", "smaller", "clockwise"]),
    );
    this.clocks = knobs.int("clocks, their angles added", [1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    for (let i = 0; i < this.clocks; i++) {
      this.times.push(rng.int(0, 720 / this.step - 1) * this.step);
      const turn = this.turned > 0 ? <f64>(rng.int(8, this.turned) * (rng.chance(0.5) ? 1 : -1)) : 0;
      if (this.clocks == 1) this.faces.push(sampleFace(rng, 0, 0, this.width, this.numerals, turn));
      else this.faces.push(sampleFace(rng, <f64>i * 336.0, <f64>rng.int(0, 336), 336, this.numerals, turn));
    }
    return true;
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.clocks; i++) this.faces[i].draw(scene, this.times[i] * 60, false);
  }

  /** Half degrees from the hour hand of a clock clockwise to its minute hand, or the angle that is asked for. */
  private angleOf(time: i32): i32 {
    const clockwise = (time % 60 * 12 - time + 720) % 720;
    if (this.asked == Asked.Clockwise) return clockwise;
    const smaller = min(clockwise, 720 - clockwise);
    return this.asked == Asked.Smaller ? smaller : 720 - smaller;
  }

  private total(): i32 {
    let sum = 0;
    for (let i = 0; i < this.times.length; i++) sum += this.angleOf(this.times[i]);
    return sum;
  }

  question(words: Words): string {
    words.set("angle", this.asked == Asked.Smaller ? "smaller angle between the hour hand and the minute hand"
      : this.asked == Asked.Larger ? "larger angle between the hour hand and the minute hand"
      : "angle from the hour hand clockwise to the minute hand");
    words.set("clocks", this.clocks == 1 ? "of the clock" : "for each of the two clocks, added up");
    words.set("rules", this.rules());
    return words.say([
      "What is the {angle} {clocks}, in degrees? {rules}",
      "Find the {angle} {clocks}. {rules}",
      "Give, in degrees, the {angle} {clocks}. {rules}",
      "How many degrees is the {angle} {clocks}? {rules}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.total() * 5, 1, 0, "°");
  }

  private rules(): string {
    const parts: string[] = [];
    if (this.asked == Asked.Clockwise) parts.push("It is less than a full turn" + (this.clocks == 1 ? "." : " for each clock."));
    parts.push("The hands stand exactly where a whole minute puts them, and the hour hand moves on evenly with the minutes. Give the exact value.");
    if (this.numerals == Numerals.None) parts.push("The small triangle on the face marks twelve.");
    if (this.turned > 0) parts.push("A clock may hang tilted.");
    return parts.join(" ");
  }

  complexity(): f64 {
    const unlabelled = this.numerals == Numerals.All ? 0 : this.numerals == Numerals.Quarters ? 3 : 5;
    let places: f64 = 0;
    for (let i = 0; i < this.times.length; i++) places += <f64>(this.times[i] % 5 == 0 ? 0 : 1) + <f64>(this.times[i] % 2);
    return (
      10.0 * <f64>this.clocks + 30.0 / <f64>(this.step + 2) + <f64>unlabelled + 1.5 * <f64>this.asked + 0.1 * places +
      (this.turned > 0 ? 3.0 : 0.0)
    );
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.times.length; i++) {
      const time = this.times[i];
      parts.push(
        "at " + clockText(time * 60, false) + " the hour hand stands at " + halves(time) + "° and the minute hand at " +
        halves(time % 60 * 12) + "° from 12, which makes " + halves(this.angleOf(time)) + "°",
      );
    }
    return parts.join("; ") + ".";
  }
}

/** Half degrees as text. */
function halves(value: i32): string {
  return (value / 2).toString() + (value % 2 == 1 ? ".5" : "");
}
