import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { ClockFace, clockText, Numerals, NUMERALS, sampleFace, sampleTilt } from "./family";

/** Which angle is asked for. */
const enum Asked {
  Smaller = 0,
  /** The rest of the full turn. */
  Larger = 1,
  /** From the hour hand clockwise to the minute hand. */
  Clockwise = 2,
}

const ASKED: StaticArray<string> = ["the smaller one", "the larger one", "clockwise from the hour hand"];

/** What angle do the hands of the clock make? The hour hand moves with the minutes, so half degrees occur. */
export class ClockAngleBetween extends Environment {
  private step: i32 = 0;
  private known: i32 = 0;
  private numerals: Numerals = Numerals.All;
  private tilt: i32 = 0;
  private asked: Asked = Asked.Smaller;
  private clocks: i32 = 0;

  /** Minutes since 12 o'clock, of each clock. */
  private times: i32[] = [];
  private faces: ClockFace[] = [];

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 10, 15, 5, 2, 1, 1, 1, 1, 1]);
    this.known = knobs.int("the minute hand is off every so many minutes", [0, 30, 30, 10, 5, 5, 5, 5, 5, 5]);
    this.numerals = <Numerals>knobs.choice("numerals", NUMERALS, [
      Numerals.All, Numerals.All, Numerals.All, Numerals.All, Numerals.All, Numerals.Quarters, Numerals.Quarters, Numerals.None, Numerals.Quarters, Numerals.None,
    ]);
    this.tilt = knobs.int("degrees the clock may be turned", [0, 0, 0, 0, 0, 0, 0, 180, 0, 180]);
    this.asked = <Asked>knobs.choice("angle", ASKED, [
      Asked.Smaller, Asked.Smaller, Asked.Smaller, Asked.Smaller, Asked.Smaller, Asked.Larger, Asked.Clockwise, Asked.Clockwise, Asked.Smaller, Asked.Clockwise,
    ]);
    this.clocks = knobs.int("clocks, their angles added", [1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    this.width = 448 * this.clocks;
    this.height = 448;
    for (let i = 0; i < this.clocks; i++) {
      const time = rng.int(0, 720 / this.step - 1) * this.step;
      if (this.known > 0 && time % this.known == 0) return false;
      // More often than not the way clockwise is the longer one, so that the direction matters.
      if (this.asked == Asked.Clockwise && clockwise(time) <= 360 && rng.chance(0.7)) return false;
      this.times.push(time);
      this.faces.push(sampleFace(rng, <f64>i * 448.0, 0, 448, this.numerals, sampleTilt(rng, this.tilt)));
    }
    return true;
  }

  /** Another time on one clock. */
  makeTwin(rng: Rng): bool {
    const time = rng.int(0, 720 / this.step - 1) * this.step;
    this.times[rng.int(0, this.clocks - 1)] = time;
    return this.known == 0 || time % this.known != 0;
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.clocks; i++) this.faces[i].draw(scene, this.times[i] * 60, false, i);
  }

  /** Half degrees of the angle that is asked for. */
  private angleOf(time: i32): i32 {
    const turn = clockwise(time);
    if (this.asked == Asked.Clockwise) return turn;
    const smaller = min(turn, 720 - turn);
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
    words.set("rules", this.rules());
    if (this.clocks == 1) {
      return words.say([
        "What is the {angle} of the clock, in degrees? {rules}",
        "Find the {angle}. {rules}",
        "Give, in degrees, the {angle} of this clock. {rules}",
        "How many degrees is the {angle}? {rules}",
        "Calculate the {angle} at the time shown. {rules}",
        "A clock stands as in the picture. How large is the {angle}, in degrees? {rules}",
        "Read the time, then work out the {angle}. {rules}",
        "Can you tell how many degrees the {angle} measures? {rules}",
      ]);
    }
    return words.say([
      "What is the {angle} for each of the two clocks, added up, in degrees? {rules}",
      "Take the {angle} on each clock. What do the two come to, in degrees? {rules}",
      "Find the {angle} of the left clock and of the right clock, and add the two. {rules}",
      "Give, in degrees, the sum over both clocks of the {angle}. {rules}",
      "For either clock, work out the {angle}. How many degrees are the two together? {rules}",
      "Two clocks, two angles: on each take the {angle}. What is their sum in degrees? {rules}",
      "Calculate the {angle} on both clocks and state the total in degrees. {rules}",
      "How many degrees do you get when you add the {angle} of the first clock to that of the second? {rules}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.total() * 5, 1, 0, "°");
  }

  private rules(): string {
    const parts: string[] = [];
    if (this.numerals == Numerals.None) parts.push("The small triangle on a face marks twelve.");
    if (this.tilt > 0) parts.push(this.clocks == 1 ? "The clock hangs tilted." : "The clocks hang tilted.");
    parts.push("The time is a whole number of minutes, and the hour hand moves on evenly with them. Give the exact value.");
    return parts.join(" ");
  }

  /** The other angle, and slips by an hour. */
  foils(): Answer[] {
    const all = 720 * this.clocks;
    const values = [all - this.total(), this.total() + 60, this.total() - 60];
    const foils: Answer[] = [];
    for (let i = 0; i < values.length; i++) if (values[i] > 0 && values[i] < all) foils.push(new DecimalAnswer(values[i] * 5, 1, 0, "°"));
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.times.length; i++) {
      const time = this.times[i];
      const turn = clockwise(time);
      const goesBack = this.asked == Asked.Smaller ? turn > 360 : this.asked == Asked.Larger && turn <= 360;
      point(scene, i);
      this.faces[i].drawTurn(scene, <f64>time / 720.0, <f64>(goesBack ? turn - 720 : turn) / 720.0);
      this.faces[i].nameHand(scene, halves(time) + "°", <f64>time / 720.0, 0.44);
      this.faces[i].nameHand(scene, halves(time % 60 * 12) + "°", <f64>(time % 60) / 60.0, 0.74);
    }
    note(scene, halves(this.total()) + "°");
  }

  /**
   * For each clock the work of telling its time, half degrees of the hour hand, and what the angle asks for beyond a difference:
   * the rest of the full turn, or a direction, the more so where it passes 12.
   */
  complexity(): f64 {
    let work = <f64>(this.clocks - 1);
    for (let i = 0; i < this.times.length; i++) {
      const time = this.times[i];
      work += this.faces[i].work(time) + (time % 2 == 1 ? 1.5 : 0.0);
      if (this.asked == Asked.Larger) work += 1;
      else if (this.asked == Asked.Clockwise) work += time % 60 * 12 < time ? 3.0 : 2.0;
    }
    return work;
  }

  explain(): string {
    const parts: string[] = [];
    const angles: string[] = [];
    for (let i = 0; i < this.times.length; i++) {
      const time = this.times[i];
      angles.push(halves(this.angleOf(time)) + "°");
      parts.push(
        "At " + clockText(time * 60, false) + " the hour hand stands at " + halves(time) + "° and the minute hand at " +
        halves(time % 60 * 12) + "° clockwise from 12, which makes " + angles[i],
      );
    }
    return parts.join(". ") + (this.clocks == 1 ? "." : ". " + angles.join(" + ") + " = " + halves(this.total()) + "°.");
  }
}

/** Half degrees from the hour hand clockwise to the minute hand, at a time in minutes. */
function clockwise(time: i32): i32 {
  return (time % 60 * 12 - time + 720) % 720;
}

/** Half degrees as text. */
function halves(value: i32): string {
  return (value / 2).toString() + (value % 2 == 1 ? ".5" : "");
}
