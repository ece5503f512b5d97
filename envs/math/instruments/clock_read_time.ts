import { Answer } from "../../../assembly/answer/answer";
import { TimeAnswer } from "../../../assembly/answer/time";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { ClockFace, clockText, Numerals, NUMERALS, sampleFace } from "./family";

/** What time does the clock show? Hands stand exactly where the time puts them, and the hour hand moves with the minutes. */
export class ClockReadTime extends Environment {
  private step: i32 = 0;
  private numerals: Numerals = Numerals.All;
  private turned: i32 = 0;
  private hasSecondHand: bool = false;

  /** Seconds since 12 o'clock. */
  private time: i32 = 0;
  private face: ClockFace = new ClockFace(0, 0, 1, Numerals.All);

  configure(knobs: Knobs): void {
    this.step = knobs.int("steps of minutes", [30, 15, 5, 5, 1, 1, 1, 1, 1, 1]);
    this.numerals = <Numerals>NUMERALS.indexOf(
      knobs.word("numerals", ["all", "all", "all", "quarters", "all", "quarters", "none", "none", "quarters", "none"]),
    );
    this.turned = knobs.int("degrees the clock may be turned", [0, 0, 0, 0, 0, 0, 0, 180, 60, 180]);
    this.hasSecondHand = knobs.from("second hand", 8);
  }

  sample(rng: Rng): bool {
    this.time = rng.int(0, 720 / this.step - 1) * this.step * 60;
    if (this.hasSecondHand) this.time += rng.int(0, 59);
    let turn: f64 = 0;
    // Off upright clearly enough to be seen.
    if (this.turned > 0) turn = <f64>(rng.int(8, this.turned) * (rng.chance(0.5) ? 1 : -1));
    this.face = sampleFace(rng, 0, 0, this.width, this.numerals, turn);
    return true;
  }

  draw(scene: Scene): void {
    this.face.draw(scene, this.time, this.hasSecondHand);
  }

  question(words: Words): string {
    words.set("rules", this.rules());
    return words.say([
      "What time does the clock show? {rules}",
      "Read the time from the clock. {rules}",
      "Which time do the hands of the clock point to? {rules}",
      "Tell the time that this clock shows. {rules}",
    ]);
  }

  answer(): Answer {
    return new TimeAnswer(
        this.time / 3600 == 0 ? 12 : this.time / 3600, this.time / 60 % 60,
        this.hasSecondHand ? this.time % 60 : -1,
      );
  }

  private rules(): string {
    const parts: string[] = ["Give it as a 12-hour time, with hours from 1 to 12."];
    const hands = "The short thick hand shows the hours and moves on evenly with the minutes; the long one shows the minutes";
    parts.push(hands + (this.hasSecondHand ? " and moves on evenly too; the thinnest shows the seconds." : "."));
    if (this.numerals == Numerals.None) parts.push("The small triangle on the face marks 12.");
    if (this.turned > 0) parts.push("The clock may hang tilted.");
    return parts.join(" ");
  }

  complexity(): f64 {
    const unlabelled = this.numerals == Numerals.All ? 0 : this.numerals == Numerals.Quarters ? 8 : 11;
    const minute = this.time / 60 % 60;
    // How far the minute hand is from a quarter: what must be counted off.
    const counted = min(minute % 15, 15 - minute % 15);
    return 20.0 / <f64>this.step + <f64>unlabelled + 0.3 * <f64>counted + (this.face.turn == 0 ? 0.0 : 6.0) + (this.hasSecondHand ? 12.0 : 0.0);
  }

  explain(): string {
    const minute = this.time / 60 % 60;
    const hour = this.time / 3600 == 0 ? 12 : this.time / 3600;
    return (
      "The hour hand lies at or after " + hour.toString() + ", the minute hand at or after " + minute.toString() + " minutes: " +
      clockText(this.time, this.hasSecondHand) + "."
    );
  }
}
