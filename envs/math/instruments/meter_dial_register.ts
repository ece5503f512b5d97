import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Hundredths of a digit that a pointer may lie past it: never on a digit's line. */
const NEAR: i32 = 10;
const FAR: i32 = 90;

/** What does the register of a utility meter read? Each dial counts ten times as fast as the one on its left, some of them backwards. */
export class MeterDialRegister extends Environment {
  private dials: i32 = 0;
  private alternates: bool = false;
  private isMixed: bool = false;
  private labels: i32 = 0;
  private nearness: i32 = 0;
  private isWrapped: bool = false;

  private digits: i32[] = [];
  /** How far the last dial's pointer lies past its digit, in hundredths. */
  private rest: i32 = 0;
  /** Whether a dial counts counter-clockwise. */
  private backwards: bool[] = [];
  private shift: f64 = 0;
  private size: f64 = 1;

  configure(knobs: Knobs): void {
    this.dials = knobs.int("dials", [2, 3, 3, 4, 4, 4, 5, 5, 6, 6]);
    this.alternates = knobs.from("alternate dials count backwards", 2);
    this.isMixed = knobs.from("any dial may count backwards", 6);
    this.labels = knobs.int("digits between labels", [1, 1, 1, 1, 1, 5, 1, 5, 1, 5]);
    this.nearness = knobs.int("percent of digits that leave a pointer near a mark", [0, 0, 10, 20, 30, 30, 40, 50, 60, 70]);
    this.isWrapped = knobs.from("leading zeros may occur", 4);
  }

  sample(rng: Rng): bool {
    const flip = rng.chance(0.5);
    let wasNear = false;
    for (let i = 0; i < this.dials; i++) {
      // A 9 or 0 after a dial leaves that dial's pointer close to a mark, on a side that the digit after it must keep visible.
      const isNear = i > 0 && !wasNear && rng.int(1, 100) <= this.nearness;
      if (isNear) this.digits.push(rng.chance(0.5) ? 9 : 0);
      else if (wasNear) this.digits.push(this.digits[i - 1] == 9 ? rng.int(0, 5) : rng.int(4, 9));
      else this.digits.push(rng.int(i == 0 && !this.isWrapped ? 1 : 0, 9));
      wasNear = isNear;
      this.backwards.push(this.isMixed ? rng.chance(0.5) : this.alternates && (i % 2 == 1) != flip);
    }
    this.rest = rng.int(NEAR, FAR);
    this.shift = rng.range(-8, 8);
    this.size = rng.range(0.94, 1);
    // Pointers must not lie so near a mark that the eye cannot tell the side.
    for (let i = 0; i < this.dials; i++) {
      const past = this.pastDigit(i);
      if (past < 0.035 || past > 0.965) return false;
    }
    return true;
  }

  /** The share of the way to the next digit that a dial's pointer has gone. */
  private pastDigit(dial: i32): f64 {
    let past = <f64>this.rest / 100.0;
    for (let i = this.dials - 1; i > dial; i--) past = (<f64>this.digits[i] + past) / 10.0;
    return past;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    // Up to three dials stand in one row, more in two.
    const columns = this.dials <= 3 ? this.dials : (this.dials + 1) / 2;
    const rows = this.dials <= 3 ? 1 : 2;
    const cell = Math.min(310.0, 672.0 / <f64>columns);
    const radius = (cell / 2 - 14) * this.size;
    for (let i = 0; i < this.dials; i++) {
      const row = i / columns;
      const inRow = row == 0 ? columns : this.dials - columns;
      const x = 336.0 + (<f64>(i % columns) - <f64>(inRow - 1) / 2) * cell;
      const y = 336.0 + (<f64>row - <f64>(rows - 1) / 2) * (cell + 12) + this.shift * (rows == 1 ? 8.0 : 1.0);
      const dial = new Dial(x, y, radius * 0.72, -90, this.backwards[i] ? -360 : 360);
      scene.circle(x, y, radius, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
      dial.ticks(scene, 10, 1, 0, Paint.line(style.ink, style.stroke(2.5)), radius * 0.12, Paint.line(style.ink, style.stroke(2.5)));
      for (let digit = 0; digit < 10; digit += this.labels) {
        dial.label(scene, digit.toString(), <f64>digit / 10.0, radius * 0.855, Math.max(21, radius * 0.2), style.ink);
      }
      // Where only 0 and 5 are labelled, a 1 shows which way the dial counts.
      if (this.labels > 1) dial.label(scene, "1", 0.1, radius * 0.855, Math.max(21, radius * 0.2), style.ink);
      const at = (<f64>this.digits[i] + this.pastDigit(i)) / 10.0;
      dial.hand(scene, at, radius * 0.62, radius * 0.14, Paint.line(style.accent, Math.max(4, radius * 0.045)));
      scene.circle(x, y, radius * 0.07, Paint.fill(style.accent));
    }
  }

  private value(): i32 {
    let value = 0;
    for (let i = 0; i < this.dials; i++) value = value * 10 + this.digits[i];
    return value;
  }

  question(words: Words): string {
    words.set(
      "rules",
      "The dials are the digits of one number, in reading order with the highest digit first. On each dial take the digit that the pointer has passed last; " +
      "dials count in the direction in which their own digits rise, which may differ.",
    );
    return words.say(["What does the meter read? {rules}", "Read the meter. {rules}", "Which number does this register show? {rules}", "Give the reading of the meter. {rules}"]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.value());
  }

  complexity(): f64 {
    let effort: f64 = 0;
    for (let i = 0; i < this.dials; i++) {
      const past = this.pastDigit(i);
      effort += 2.0 + (this.backwards[i] ? 0.8 : 0.0) + (past < 0.1 || past > 0.9 ? 0.7 : 0.0) + (this.labels > 1 ? 0.25 : 0.0);
    }
    return effort + (this.isMixed ? 0.5 : 0.0) + (this.isWrapped ? 0.5 : 0.0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.dials; i++) parts.push(this.digits[i].toString() + (this.backwards[i] ? " (counts backwards)" : ""));
    return "From the first dial on, the pointers have passed " + parts.join(", ") + ": " + this.value().toString() + ".";
  }
}
