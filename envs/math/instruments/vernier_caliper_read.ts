import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { line, note, point, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** From the line where the scales meet up to the top of what is drawn, and down to its bottom. */
const ABOVE: f64 = 100;
const BELOW: f64 = 66;

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

const ASKED: StaticArray<string> = ["the reading", "the part without the zero error", "the difference of diameters", "the wall of a tube"];

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
  /** Millimetres of the main scale that are in sight. */
  private window: i32 = 0;
  /** Pixels a millimetre, and from row to row. */
  private millimetre: f64 = 0;
  private rowHeight: f64 = 0;

  configure(knobs: Knobs): void {
    this.divisions = knobs.int("vernier divisions", [10, 10, 10, 10, 10, 10, 20, 20, 20, 20]);
    this.mainEvery = knobs.int("millimetres between labels", [5, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    this.vernierEvery = knobs.int("vernier ticks between labels", [1, 1, 5, 5, 5, 5, 10, 10, 10, 10]);
    this.isInCentimetres = knobs.from("main scale numbered in centimetres", 3);
    this.farthest = knobs.int("longest reading in millimetres", [20, 30, 60, 60, 150, 100, 100, 100, 100, 100]);
    this.mayBeNegative = knobs.from("zero error may be negative", 7);
    this.asked = <Asked>knobs.choice("asked", ASKED, [
      Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Corrected, Asked.Corrected, Asked.Corrected, Asked.Difference, Asked.Wall,
    ]);
  }

  sample(rng: Rng): bool {
    const rows = this.asked == Asked.Reading ? 1 : 2;
    // Ten divisions span 9 mm, twenty 19 mm.
    this.window = this.divisions == 10 ? 18 : 24;
    this.width = this.divisions == 10 ? 672 : 896;
    this.height = 224 * rows;
    this.millimetre = rng.range(33, 34.4);
    this.rowHeight = rng.range(196, 206);
    const step = 100 / this.divisions;
    for (let i = 0; i < rows; i++) {
      const isZero = this.asked == Asked.Corrected && i == 0;
      // Off whole millimetres: there, two ticks of the vernier would meet.
      const part = rng.int(1, this.divisions - 1) * step;
      let reading = rng.int(2, this.farthest) * 100 + part;
      if (isZero) reading = this.mayBeNegative && rng.chance(0.5) ? part - 100 : part;
      else if (i == 1 && this.asked != Asked.Corrected) reading = (this.readings[0] / 100 + rng.int(2, 30)) * 100 + part;
      this.readings.push(reading);
      this.lefts.push(isZero ? -3 : floorDiv(reading) - rng.int(1, 2));
    }
    return this.needsVernier();
  }

  /** Moves the vernier of the last row within its millimetre. */
  makeTwin(rng: Rng): bool {
    const row = this.readings.length - 1;
    this.readings[row] = floorDiv(this.readings[row]) * 100 + (rng.int(1, this.divisions - 1) * 100) / this.divisions;
    return this.needsVernier();
  }

  /** Whether no difference of whole millimetres is asked for. */
  private needsVernier(): bool {
    return this.readings.length == 1 || (this.readings[1] - this.readings[0]) % 100 != 0;
  }

  /** The frame of a row: the origin is the left end of the line where its scales meet. */
  private rowAt(row: i32): Frame {
    const rows = this.readings.length;
    const middle = <f64>this.height / 2 + (<f64>row - <f64>(rows - 1) / 2) * this.rowHeight;
    return Frame.at((<f64>this.width - this.millimetre * <f64>this.window) / 2, middle + (ABOVE - BELOW) / 2);
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.readings.length; i++) {
      scene.enter(this.rowAt(i));
      this.drawRow(scene, i);
      if (this.readings.length == 2) {
        const text = this.asked == Asked.Corrected ? (i == 0 ? "jaws closed" : "on the part") : i == 0 ? "inside" : "outside";
        scene.text(text, 0, -90, 20, scene.style.ink, Align.Left, Baseline.Middle, Face.Bold);
      }
      scene.leave();
    }
  }

  /** Where the vernier of a row begins, and from tick to tick of it. */
  private zeroOf(row: i32): f64 {
    return (<f64>this.readings[row] / 100.0 - <f64>this.lefts[row]) * this.millimetre;
  }

  private spacing(): f64 {
    return this.millimetre * (1 - 1 / <f64>this.divisions);
  }

  /** The tick of the vernier that meets one of the main scale. */
  private meeting(row: i32): i32 {
    const part = this.readings[row] - floorDiv(this.readings[row]) * 100;
    return part * this.divisions / 100;
  }

  /** Main scale above the line, vernier below it. */
  private drawRow(scene: Scene, row: i32): void {
    const style = scene.style;
    const length = this.millimetre * <f64>this.window;
    const left = this.lefts[row];
    scene.rect(-14, -74, length + 28, 74, Paint.fill(style.surface).edge(style.ink, style.stroke(1.6)));
    const zero = this.zeroOf(row);
    const span = this.spacing() * <f64>this.divisions;
    scene.rect(zero - 16, 0, span + 32, BELOW, Paint.fill(style.surface).edge(style.ink, style.stroke(1.6)));
    const main = new StraightScale(0, 0, length, 0);
    const thin = Paint.line(style.ink, style.stroke(1.4));
    for (let i = 0; i <= this.window; i++) {
      const value = left + i;
      if (value < 0) continue;
      const share = <f64>i / <f64>this.window;
      main.tick(scene, share, 0, value % 10 == 0 ? 36 : value % 5 == 0 ? 28 : 20, thin);
      if (value % this.mainEvery == 0) {
        const text = (this.isInCentimetres ? value / 10 : value).toString();
        main.label(scene, text, share, 54, 20, style.ink);
      }
    }
    scene.text(this.isInCentimetres ? "cm" : "mm", length + 6, -90, 20, style.ink, Align.Right, Baseline.Middle, style.face);
    scene.tag(row);
    const vernier = new StraightScale(zero, 0, zero + span, 0);
    for (let i = 0; i <= this.divisions; i++) {
      const share = <f64>i / <f64>this.divisions;
      vernier.tick(scene, share, 0, i % this.vernierEvery == 0 ? -30 : i % (this.divisions / 2) == 0 ? -26 : -20, thin);
      // Twenty divisions are numbered in tenths, as on real calipers: 0 to 10.
      if (i % this.vernierEvery == 0) vernier.label(scene, (this.divisions == 20 ? i / 2 : i).toString(), share, -46, 20, style.ink);
    }
    scene.tag(-1);
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
      "The zero of the lower scale, the vernier, shows the place on the main scale. The vernier tick that meets a main tick says how many times " +
      (this.divisions == 10 ? "0.1 mm" : "0.05 mm") + " to add to the main tick before that place." +
      (this.isInCentimetres ? " The main scale is numbered in centimetres and has a tick every millimetre." : " The main scale has a tick every millimetre."),
    );
    if (this.asked == Asked.Reading) {
      return words.say([
        "What does the caliper read, in mm? {rules}",
        "Read the vernier caliper in mm. {rules}",
        "Which length in mm is the caliper set to? {rules}",
        "Give the reading of the caliper in mm. {rules}",
        "A machinist measures a part with this vernier caliper. How many mm is it? {rules}",
        "How wide are the jaws open, in mm, going by these two scales? {rules}",
        "Find the length that the main scale and the vernier show together, in mm. {rules}",
        "What's the measurement here, in mm? {rules}",
      ]);
    }
    if (this.asked == Asked.Corrected) {
      words.set(
        "error",
        "With closed jaws the caliper should read 0; what it reads instead is its zero error." +
        (this.mayBeNegative ? " When the vernier's zero lies left of the main zero, the error is what the vernier adds, less 1 mm." : ""),
      );
      return words.say([
        "What is the true length of the part in mm, corrected for the zero error? {error} {rules}",
        "Take the zero error into account: how long is the part, in mm? {error} {rules}",
        "Find the length of the part in mm after removing the zero error. {error} {rules}",
        "Which length in mm does the part really have once the zero error is allowed for? {error} {rules}",
        "The caliper has a zero error. Correct the reading on the part for it and give the result in mm. {error} {rules}",
        "Subtract the zero error from what the caliper reads on the part. How many mm remain? {error} {rules}",
        "A part is measured with a caliper that has a zero error. What is the corrected measurement in mm? {error} {rules}",
        "How many mm long is the part, if the zero error is not counted? {error} {rules}",
      ]);
    }
    if (this.asked == Asked.Difference) {
      return words.say([
        "By how many mm is the outside diameter larger than the inside diameter? {rules}",
        "What is the outside diameter minus the inside diameter, in mm? {rules}",
        "Read both settings and subtract the inside one from the outside one. How many mm is it? {rules}",
        "By how many mm does the outside reading exceed the inside reading? {rules}",
        "A ring was measured inside and outside. How do its two diameters differ, in mm? {rules}",
        "Find the difference between the outside and the inside diameter in mm. {rules}",
        "How many mm must be added to the inside diameter to get the outside diameter? {rules}",
        "Take the reading marked inside away from the one marked outside. What is left, in mm? {rules}",
      ]);
    }
    return words.say([
      "A round tube was measured inside and outside. How thick is its wall, in mm? The wall is half the difference of the diameters. {rules}",
      "What is the wall thickness of the tube in mm, half the difference of its outside and inside diameters? {rules}",
      "Find how thick the wall of the measured tube is, in mm: half of outside diameter minus inside diameter. {rules}",
      "The readings are the inside and the outside diameter of a tube. Half of their difference is its wall: how many mm? {rules}",
      "A pipe's diameters were taken with a caliper. Calculate its wall thickness in mm, which is half of what they differ by. {rules}",
      "Subtract the inside diameter from the outside diameter and halve the result: how thick is the wall, in mm? {rules}",
      "How many mm of material are there between the inside and the outside of this tube, that is, how thick is its wall? It is half the difference of the two diameters. {rules}",
      "Work out the thickness of the tube's wall in mm. Both diameters are shown, and their difference counts the wall twice. {rules}",
    ]);
  }

  answer(): Answer {
    return this.millimetres(this.result());
  }

  private millimetres(thousandths: i32): DecimalAnswer {
    return new DecimalAnswer(thousandths, 3, 0, "mm");
  }

  /** The error added instead of subtracted; the inside diameter by itself; the difference not halved. */
  foils(): Answer[] {
    const r = this.readings;
    if (this.asked == Asked.Reading) return [];
    return [this.millimetres(this.asked == Asked.Corrected ? (r[1] + r[0]) * 10 : this.asked == Asked.Difference ? r[0] * 10 : this.result() * 2)];
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.readings.length; i++) {
      scene.enter(this.rowAt(i));
      const x = this.zeroOf(i) + this.spacing() * <f64>this.meeting(i);
      point(scene, i);
      line(scene, this.zeroOf(i), -16, this.zeroOf(i), 16);
      line(scene, x, -24, x, 24);
      write(scene, hundredths(this.readings[i]) + " mm", this.millimetre * <f64>this.window / 2, -90);
      scene.leave();
    }
    if (this.readings.length > 1) note(scene, thousandths(this.result()) + " mm");
  }

  /**
   * The work of each reading: millimetres counted from the nearest number, the ticks of the vernier looked along for the one that
   * meets, its number counted off; a change of units, a negative error, and what is done with two readings.
   */
  complexity(): f64 {
    let work = this.asked == Asked.Reading ? 0.0 : this.asked == Asked.Corrected ? 1.5 : this.asked == Asked.Difference ? 3.0 : 5.0;
    for (let i = 0; i < this.readings.length; i++) {
      const main = abs(floorDiv(this.readings[i])) % this.mainEvery;
      const tick = this.meeting(i) % this.vernierEvery;
      work += 1 + 0.1 * <f64>min(main, this.mainEvery - main) + 0.15 * <f64>this.divisions;
      if (this.vernierEvery > 1) work += 0.5 + 0.1 * <f64>min(tick, this.vernierEvery - tick);
      work += (this.mainEvery > 5 ? 0.5 : 0.0) + (this.isInCentimetres ? 0.8 : 0.0) + (this.readings[i] < 0 ? 2.0 : 0.0);
      // A third figure is read off the main scale.
      if (this.readings[i] >= 10000) work += 0.5;
    }
    return work;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.readings.length; i++) parts.push(hundredths(this.readings[i]) + " mm");
    if (this.asked == Asked.Reading) return "The main scale and the vernier together give " + parts[0] + ".";
    const result = thousandths(this.result()) + " mm";
    if (this.asked == Asked.Corrected) return "The caliper reads " + parts[1] + " on the part and " + parts[0] + " with closed jaws; the part is " + result + " long.";
    return (
      "The diameters are " + parts[0] + " inside and " + parts[1] + " outside; " +
      (this.asked == Asked.Wall ? "half of their difference is " : "their difference is ") + result + "."
    );
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

function thousandths(value: i32): string {
  return hundredths(value / 10) + (value % 10 == 0 ? "" : abs(value % 10).toString());
}
