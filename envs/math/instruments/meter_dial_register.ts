import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { note, point, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Hundredths of a digit that a pointer may lie past it: never on a digit's line. */
const NEAR: i32 = 10;
const FAR: i32 = 90;
/** Pixels of a dial and its surroundings. */
const CELL: i32 = 224;

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
  private size: f64 = 1;

  configure(knobs: Knobs): void {
    this.dials = knobs.int("dials", [2, 3, 3, 4, 4, 4, 5, 5, 6, 6]);
    this.alternates = knobs.from("alternate dials count backwards", 2);
    this.isMixed = knobs.from("any dial may count backwards", 6);
    this.labels = knobs.int("digits between labels", [1, 1, 1, 1, 1, 5, 1, 5, 1, 5]);
    this.nearness = knobs.int("percent of digits that leave a pointer near a mark", [0, 0, 10, 10, 40, 40, 50, 60, 70, 80]);
    this.isWrapped = knobs.from("leading zeros may occur", 4);
  }

  sample(rng: Rng): bool {
    this.width = CELL * this.columns();
    this.height = this.dials <= 3 ? CELL : 2 * CELL;
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
    this.size = rng.range(0.94, 1);
    return this.isClear();
  }

  /** Another last digit. */
  makeTwin(rng: Rng): bool {
    const before = this.digits[this.dials - 2];
    // A pointer close to a mark stays on the side that it is on.
    this.digits[this.dials - 1] = before == 9 ? rng.int(0, 5) : before == 0 ? rng.int(4, 9) : rng.int(0, 9);
    return this.isClear();
  }

  /** Whether no pointer lies so near a mark that the eye cannot tell the side. */
  private isClear(): bool {
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

  /** Up to three dials stand in one row, more in two. */
  private columns(): i32 {
    return this.dials <= 3 ? this.dials : (this.dials + 1) / 2;
  }

  /** The dial of a digit, and the ring that its ticks stand on. */
  private dialOf(index: i32): Dial {
    const columns = this.columns();
    const row = index / columns;
    const inRow = row == 0 ? columns : this.dials - columns;
    const x = <f64>this.width / 2 + (<f64>(index % columns) - <f64>(inRow - 1) / 2) * <f64>CELL;
    return new Dial(x, (<f64>row + 0.5) * <f64>CELL, this.radius() * 0.72, -90, this.backwards[index] ? -360 : 360);
  }

  private radius(): f64 {
    return (<f64>CELL / 2 - 10) * this.size;
  }

  /** Where a pointer stands, as a share of the full turn. */
  private pointerAt(dial: i32): f64 {
    return (<f64>this.digits[dial] + this.pastDigit(dial)) / 10.0;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const radius = this.radius();
    for (let i = 0; i < this.dials; i++) {
      const dial = this.dialOf(i);
      scene.tag(-1);
      scene.circle(dial.x, dial.y, radius, Paint.fill(style.surface).edge(style.ink, style.stroke(2.6)));
      dial.ticks(scene, 10, 1, 0, Paint.line(style.ink, style.stroke(2)), radius * 0.12, Paint.line(style.ink, style.stroke(2)));
      for (let digit = 0; digit < 10; digit += this.labels) {
        dial.label(scene, digit.toString(), <f64>digit / 10.0, radius * 0.855, Math.max(19, radius * 0.2), style.ink);
      }
      // Where only 0 and 5 are labelled, a 1 shows which way the dial counts.
      if (this.labels > 1) dial.label(scene, "1", 0.1, radius * 0.855, Math.max(19, radius * 0.2), style.ink);
      scene.tag(i);
      dial.hand(scene, this.pointerAt(i), radius * 0.66, radius * 0.14, Paint.line(style.accent, Math.max(3.4, radius * 0.045)));
      scene.circle(dial.x, dial.y, radius * 0.07, Paint.fill(style.accent));
    }
    scene.tag(-1);
  }

  private value(): i32 {
    let value = 0;
    for (let i = 0; i < this.dials; i++) value = value * 10 + this.digits[i];
    return value;
  }

  question(words: Words): string {
    words.set(
      "rules",
      "Each dial gives one digit: the one that its pointer has passed last. Read the dials line by line, the highest digit first." +
      (this.alternates ? " Some dials count counter-clockwise; their numbers show which." : ""),
    );
    return words.say([
      "What does the meter read? {rules}",
      "Read the meter. {rules}",
      "Which number does this register show? {rules}",
      "Give the reading of the meter. {rules}",
      "An electrician reads the dials of this meter. Which number goes into the report? {rules}",
      "What number do the pointers of the dials stand for? {rules}",
      "Take one digit from each dial and write down the number that they form. {rules}",
      "How many units has the meter counted so far? {rules}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.value());
  }

  /** Digits that a pointer has nearly reached, or just passed, taken for their neighbours. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    let place = 10;
    for (let i = this.dials - 2; i >= 0 && 10 * place < this.value(); i--) {
      foils.push(new IntegerAnswer(this.value() + place * (this.pastDigit(i) > 0.5 ? 1 : -1)));
      place *= 10;
    }
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.dials; i++) {
      const dial = this.dialOf(i);
      point(scene, i);
      write(scene, this.digits[i].toString(), dial.pointX(this.pointerAt(i) + 0.5, dial.radius * 0.5), dial.pointY(this.pointerAt(i) + 0.5, dial.radius * 0.5));
    }
    note(scene, this.value().toString());
  }

  /** Two steps for each dial, more where it counts counter-clockwise, where its pointer stands near a mark, and where the numbers next to it are missing. */
  complexity(): f64 {
    let work: f64 = 0;
    for (let i = 0; i < this.dials; i++) {
      const past = this.pastDigit(i);
      work += 2.0 + (this.backwards[i] ? 0.8 : 0.0) + (past < 0.1 || past > 0.9 ? 0.7 : 0.0) + (this.labels > 1 ? 0.35 : 0.0);
    }
    return work;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.dials; i++) parts.push(this.digits[i].toString() + (this.backwards[i] ? ", counted counter-clockwise" : ""));
    return "From the first dial on, the pointers have last passed " + parts.join("; ") + ". The meter reads " + this.value().toString() + ".";
  }
}
