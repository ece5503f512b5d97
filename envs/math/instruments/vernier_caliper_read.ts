import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Millimetres of the main scale that are in sight, and canvas units a millimetre. */
const WINDOW: i32 = 24;
const MILLIMETRE: f64 = 34;

/** What is asked of the readings. */
const enum Asked {
  Reading = 0,
  /** The second reading less the error that the first one, with closed jaws, shows. */
  Corrected = 1,
  /** The second reading less the first. */
  Difference = 2,
  /** Half of the second reading (outside) less the first (inside). */
  Wall = 3,
}

const ASKED: StaticArray<string> = ["reading", "corrected", "difference", "wall"];

/** What does the vernier caliper measure? One vernier tick meets a tick of the main scale; closed jaws may show a zero error. */
export class VernierCaliperRead extends Environment {
  private divisions: i32 = 0;
  private mainEvery: i32 = 0;
  private vernierEvery: i32 = 0;
  private isInCentimetres: bool = false;
  private farthest: i32 = 0;
  private mayBeNegative: bool = false;
  private asked: Asked = Asked.Reading;

  /** In hundredths of a millimetre; the first of two rows comes first. */
  private readings: i32[] = [];
  /** Millimetres at the left end of each row's window. */
  private lefts: i32[] = [];
  private shift: f64 = 0;

  configure(knobs: Knobs): void {
    this.divisions = knobs.int("vernier divisions", [10, 10, 10, 10, 10, 10, 20, 20, 20, 20]);
    this.mainEvery = knobs.int("millimetres between labels", [5, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    this.vernierEvery = knobs.int("vernier ticks between labels", [1, 1, 5, 5, 5, 5, 10, 10, 10, 10]);
    this.isInCentimetres = knobs.from("main scale numbered in centimetres", 3);
    this.farthest = knobs.int("longest reading in millimetres", [20, 30, 60, 60, 150, 100, 100, 100, 100, 100]);
    this.mayBeNegative = knobs.from("zero error may be negative", 7);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("asked", ["reading", "reading", "reading", "reading", "reading", "corrected", "reading", "corrected", "difference", "wall"]),
    );
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 448;
    const step = 100 / this.divisions;
    this.shift = rng.range(-24, 24);
    const rows = this.asked == Asked.Reading ? 1 : 2;
    for (let i = 0; i < rows; i++) {
      const isZero = this.asked == Asked.Corrected && i == 0;
      let reading = rng.int(2, this.farthest) * 100 + rng.int(0, this.divisions - 1) * step;
      if (isZero) {
        reading = rng.int(1, 9 * this.divisions / 10) * step;
        if (this.mayBeNegative && rng.chance(0.5)) reading = -reading;
      } else if (i == 1 && this.asked != Asked.Corrected) {
        reading = this.readings[0] + rng.int(2, 30) * 100 + rng.int(0, this.divisions - 1) * step;
      }
      this.readings.push(reading);
      this.lefts.push(isZero ? -3 : floorDiv(reading) - rng.int(1, 2));
    }
    return true;
  }

  draw(scene: Scene): void {
    const rows = this.readings.length;
    for (let i = 0; i < rows; i++) {
      const y = rows == 1 ? 218.0 + this.shift : 114.0 + 218.0 * <f64>i + this.shift / 6;
      scene.enter(Frame.at(448 - (MILLIMETRE * <f64>WINDOW) / 2, y));
      this.drawRow(scene, this.readings[i], this.lefts[i]);
      const style = scene.style;
      if (rows == 2) {
        const text = this.asked == Asked.Corrected ? (i == 0 ? "jaws closed" : "on the part") : i == 0 ? "inside" : "outside";
        scene.text(text, 0, -92, 20, style.ink, Align.Left, 1, true);
      }
      scene.leave();
    }
  }

  /** Main scale above the line, vernier below it. */
  private drawRow(scene: Scene, reading: i32, left: i32): void {
    const style = scene.style;
    const length = MILLIMETRE * <f64>WINDOW;
    scene.rect(-14, -74, length + 28, 74, Paint.fill(style.surface).edge(style.ink, style.stroke(1.6)));
    const zero = (<f64>reading / 100.0 - <f64>left) * MILLIMETRE;
    // Twenty divisions span 19 mm, ten span 9 mm.
    const spacing = MILLIMETRE * (1 - 1 / <f64>this.divisions);
    scene.rect(zero - 16, 0, spacing * <f64>this.divisions + 32, 66, Paint.fill(style.surface).edge(style.ink, style.stroke(1.6)));
    const main = new StraightScale(0, 0, length, 0);
    const thin = Paint.line(style.ink, style.stroke(1.4));
    for (let i = 0; i <= WINDOW; i++) {
      const value = left + i;
      if (value < 0) continue;
      const share = <f64>i / <f64>WINDOW;
      main.tick(scene, share, 0, value % 10 == 0 ? 36 : value % 5 == 0 ? 28 : 20, thin);
      if (value % this.mainEvery == 0) {
        const text = (this.isInCentimetres ? value / 10 : value).toString();
        main.label(scene, text, share, 54, 20, style.ink);
      }
    }
    scene.text(this.isInCentimetres ? "cm" : "mm", length + 6, -92, 20, style.ink, Align.Right, 1, style.bold);
    const vernier = new StraightScale(zero, 0, zero + spacing * <f64>this.divisions, 0);
    for (let i = 0; i <= this.divisions; i++) {
      const share = <f64>i / <f64>this.divisions;
      vernier.tick(scene, share, 0, i % this.vernierEvery == 0 ? -30 : i % (this.divisions / 2) == 0 ? -26 : -20, thin);
      // Twenty divisions are numbered in tenths, as on real calipers: 0 to 10.
      if (i % this.vernierEvery == 0) vernier.label(scene, (this.divisions == 20 ? i / 2 : i).toString(), share, -46, 20, style.ink);
    }
  }

  /** In thousandths of a millimetre. */
  private result(): i32 {
    const r = this.readings;
    if (this.asked == Asked.Reading) return r[0] * 10;
    const difference = (r[1] - r[0]) * 10;
    return this.asked == Asked.Wall ? difference / 2 : difference;
  }

  question(words: Words): string {
    words.set(
      "rules",
      "The zero of the lower scale (the vernier) shows the place on the main scale; the one vernier tick that meets a main tick counts the steps to add, each " + (this.divisions == 10 ? "0.1 mm" : "0.05 mm") + "." + (this.isInCentimetres ? " The main scale is numbered in centimetres, with a tick every millimetre." : " The main scale has a tick every millimetre."),
    );
    if (this.asked == Asked.Reading) {
      return words.say(["What does the caliper read, in mm? {rules}", "Read the vernier caliper in mm. {rules}", "Which length in mm is the caliper set to? {rules}", "Give the reading of the caliper in mm. {rules}"]);
    }
    if (this.asked == Asked.Corrected) {
      words.set("error", "With closed jaws the caliper should read 0; what it reads instead is its zero error, which is negative when the vernier's zero lies left of the main zero.");
      return words.say([
        "What is the true length of the part in mm, corrected for the zero error? {error} {rules}",
        "Take the zero error into account: how long is the part, in mm? {error} {rules}",
        "Find the length of the part in mm after removing the zero error. {error} {rules}",
        "Which length in mm does the part really have? {error} {rules}",
      ]);
    }
    if (this.asked == Asked.Difference) {
      return words.say([
        "By how many mm is the outside diameter larger than the inside diameter? {rules}",
        "What is the outside diameter minus the inside diameter, in mm? {rules}",
        "Read both settings and subtract the inside one from the outside one. How many mm is it? {rules}",
        "How many mm does the outside reading exceed the inside reading by? {rules}",
      ]);
    }
    return words.say([
      "A round tube was measured inside and outside. How thick is its wall, in mm? The wall is half the difference of the diameters. {rules}",
      "What is the wall thickness of the tube in mm, half the difference of its outside and inside diameters? {rules}",
      "Find how thick the wall of the measured tube is, in mm: half of outside diameter minus inside diameter. {rules}",
      "The readings are the inside and the outside diameter of a tube. Half of their difference is its wall: how many mm? {rules}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.result(), 3, 0, "mm");
  }

  complexity(): f64 {
    return (
      <f64>this.readings.length * (2.0 + 0.1 * <f64>this.divisions) + 0.1 * <f64>this.mainEvery + 0.08 * <f64>this.vernierEvery +
      (this.isInCentimetres ? 0.8 : 0.0) + <f64>this.farthest * 0.004 + (this.mayBeNegative ? 0.7 : 0.0) + 0.8 * <f64>this.asked +
      (this.divisions == 20 && this.asked == Asked.Reading ? 2.5 : 0.0)
    );
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.readings.length; i++) parts.push(hundredths(this.readings[i]) + " mm");
    if (this.asked == Asked.Reading) return "The main scale and the vernier give " + parts[0] + ".";
    return "The readings are " + parts.join(" and ") + "; their difference " + (this.asked == Asked.Wall ? "halved " : "") + "is the answer.";
  }
}

/** The whole millimetres at or below a number of hundredths. */
function floorDiv(hundredths: i32): i32 {
  return (hundredths - ((hundredths % 100) + 100) % 100) / 100;
}

function hundredths(value: i32): string {
  const magnitude = abs(value);
  const rest = magnitude % 100;
  return (value < 0 ? "-" : "") + (magnitude / 100).toString() + "." + (rest < 10 ? "0" : "") + rest.toString();
}
