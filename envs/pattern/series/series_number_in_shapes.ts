import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Examples, Formula } from "../../../assembly/solve/rules/formulas";
import { Words } from "../../../assembly/words";

/** How the numbers of a figure are set out. */
const enum Layout {
  /** Circles on spokes around the one in the middle. */
  Spokes = 0,
  /** Circles at the corners of a polygon, one in its middle. */
  Corners = 1,
  /** A wheel cut into sectors around a hub. */
  Wheel = 2,
}
const LAYOUTS: i32 = 3;

/** Lengths of a figure, in canvas units: from its middle to the numbers around, radii of circles, hub and wheel, size of numbers. */
const REACH: f64 = 98;
const CIRCLE: f64 = 36;
const HUB: f64 = 42;
const WHEEL: f64 = 134;
const SIZE: f64 = 34;
/** Numbers that are tried for one figure, and wanted ones that are tried for the whole picture. */
const TRIES: i32 = 40;
const DRAWS: i32 = 6;
/** Up to here a missing number is looked for. */
const LARGEST: i32 = 30;
/** No result is larger. */
const MOST: i32 = 99;

const PAIR: StaticArray<string> = ["left", "right"];
const TRIPLE: StaticArray<string> = ["top", "right", "left"];
const QUADRUPLE: StaticArray<string> = ["top", "right", "bottom", "left"];

/** Which number is missing from a figure whose middle number follows from the others as in the figures beside it? */
export class SeriesNumberInShapes extends Environment {
  private inputs: i32 = 0;
  private figures: i32 = 0;
  private withProducts: bool = false;
  private withConstant: bool = false;
  private isOuter: bool = false;
  private largest: i32 = 0;

  private layout: Layout = Layout.Spokes;
  private formula: Formula = new Formula();
  /** The numbers around, figure by figure; and those in the middle. The last figure lacks a number. */
  private around: i32[][] = [];
  private middles: i32[] = [];
  /** The number around that is missing; -1 for the middle one. */
  private missing: i32 = -1;

  configure(knobs: Knobs): void {
    this.inputs = knobs.int("numbers around the middle", [2, 2, 2, 2, 3, 3, 3, 3, 4, 4]);
    this.figures = knobs.int("figures", [4, 4, 4, 4, 4, 4, 6, 6, 6, 6]);
    this.largest = knobs.int("largest number around", [8, 12, 12, 12, 12, 12, 12, 12, 15, 15]);
    this.withProducts = knobs.flag("products", [true, true, false, true, true, true, true, true, true, true]);
    this.withConstant = knobs.flag("a constant", [false, false, true, true, false, false, true, true, false, false]);
    this.isOuter = knobs.flag("a number around is missing", [false, false, false, false, false, true, false, true, false, true]);
  }

  sample(rng: Rng): bool {
    if (this.figures == 6) this.width = 896;
    this.layout = <Layout>rng.int(0, LAYOUTS - 1);
    // Two corners make no polygon.
    if (this.inputs == 2 && this.layout == Layout.Corners) this.layout = Layout.Spokes;
    this.formula = Formula.random(rng, this.inputs, this.withProducts, this.withConstant);
    this.missing = this.isOuter ? rng.int(0, this.inputs - 1) : -1;
    // Formulas that small numbers alone come from are as frequent as others: what changes from try to try is the number wanted.
    for (let tries = 0; tries < DRAWS; tries++) {
      if (this.fillAll(rng, this.isOuter ? rng.int(1, this.largest) : rng.int(1, 2 * this.largest + 8))) return true;
    }
    return false;
  }

  /** Draws the numbers of all figures; false when there are none, or several numbers could be missing. */
  private fillAll(rng: Rng, wanted: i32): bool {
    this.around = [];
    this.middles = [];
    for (let i = this.figures - 1; i >= 0; i--) {
      if (!this.fill(rng, i == this.figures - 1 ? wanted : -1)) return false;
    }
    this.around.reverse();
    this.middles.reverse();
    return this.isOnly();
  }

  /** Draws the numbers of one more figure; the one asked for is given where it is not negative. */
  private fill(rng: Rng, wanted: i32): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const numbers: i32[] = [];
      for (let i = 0; i < this.inputs; i++) numbers.push(wanted >= 0 && i == this.missing ? wanted : rng.int(1, this.largest));
      const middle = this.formula.of(numbers);
      if (middle < 1 || middle > MOST || this.middles.includes(middle)) continue;
      if (wanted >= 0 && !this.isOuter && middle != wanted) continue;
      this.around.push(numbers);
      this.middles.push(middle);
      return true;
    }
    return false;
  }

  /** Whether every formula that fits the complete figures gives the missing number. */
  private isOnly(): bool {
    const last = this.figures - 1;
    const open = this.isOuter ? LARGEST : 1;
    const examples = new Examples(this.middles.slice(0, last), open);
    for (let i = 0; i < this.inputs; i++) {
      const values: i32[] = [];
      for (let k = 0; k < last; k++) values.push(this.around[k][i]);
      for (let k = 0; k < open; k++) values.push(i == this.missing ? k + 1 : this.around[last][i]);
      examples.add(values);
    }
    const told = examples.solve();
    if (!this.isOuter) return told[0].length == 1;
    for (let k = 0; k < open; k++) {
      if (told[k].includes(this.middles[last]) != (k + 1 == this.result)) return false;
    }
    return true;
  }

  private get result(): i32 {
    const last = this.figures - 1;
    return this.isOuter ? this.around[last][this.missing] : this.middles[last];
  }

  draw(scene: Scene): void {
    const columns = this.figures / 2;
    const cell = this.width / <f64>columns;
    const scale = Math.min(cell, this.height / 2.0) / 320;
    for (let i = 0; i < this.figures; i++) {
      const x = (<f64>(i % columns) + 0.5) * cell;
      const y = (<f64>(i / columns) + 0.5) * (this.height / 2);
      scene.enter(Frame.at(x, y + (this.layout == Layout.Wheel || this.inputs == 4 ? 0.0 : 20.0)).scaled(scale));
      this.drawFigure(scene, i);
      scene.leave();
    }
  }

  /** Degrees from the middle to one of the numbers around it. */
  private angle(i: i32): f64 {
    // Two numbers stand above the middle, or share a wheel from side to side.
    if (this.inputs == 2) return this.layout == Layout.Wheel ? 180.0 * <f64>(1 - i) : 215.0 + 110.0 * <f64>i;
    return -90.0 + (360.0 * <f64>i) / <f64>this.inputs;
  }

  private drawFigure(scene: Scene, index: i32): void {
    const style = scene.style;
    const thin = Paint.line(style.ink, style.stroke(3));
    const disc = Paint.fill(style.surface).edge(style.ink, style.stroke(3));
    const count = this.inputs;
    const isWheel = this.layout == Layout.Wheel;
    if (isWheel) scene.circle(0, 0, WHEEL, disc);
    const rim: f64[] = [];
    for (let i = 0; i < count; i++) {
      const x = REACH * cosine(this.angle(i)), y = REACH * sine(this.angle(i));
      rim.push(x);
      rim.push(y);
      if (this.layout == Layout.Spokes) scene.line(0, 0, x, y, thin);
      if (!isWheel) continue;
      const cut = this.angle(i) + 180.0 / <f64>count;
      scene.line(0, 0, WHEEL * cosine(cut), WHEEL * sine(cut), thin);
    }
    if (this.layout == Layout.Corners) scene.polygon(rim, thin);
    const isLast = index == this.figures - 1;
    for (let i = 0; i < count; i++) {
      if (!isWheel) scene.circle(rim[2 * i], rim[2 * i + 1], CIRCLE, disc);
      scene.text(isLast && i == this.missing ? "?" : this.around[index][i].toString(), rim[2 * i], rim[2 * i + 1], SIZE, style.ink);
    }
    scene.circle(0, 0, HUB, Paint.fill(style.background).edge(style.ink, style.stroke(4)));
    scene.text(isLast && !this.isOuter ? "?" : this.middles[index].toString(), 0, 0, SIZE, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
  }

  question(words: Words): string {
    return words.say([
      "In each figure the number in the middle follows from the numbers around it by the same rule. Which number replaces the question mark?",
      "What is the missing number? All figures obey one rule.",
      "The same calculation leads from the outer numbers to the middle one in every figure. Work out the number that belongs at the question mark.",
      "Find the rule that the complete figures share, and with it the number that is missing from the last one.",
      "A puzzle magazine prints these figures: the middle number is always got from the others in the same way. What must stand in place of the question mark?",
      "How do the numbers of a figure hang together? Use what you find to give the missing number.",
      "One number has been left out. Give it, so that the last figure follows the rule of all the others.",
      "Each figure was filled in by one formula, with the position of a number deciding its part in it. Determine the number hidden by the question mark.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The outer numbers added up, the figure before copied, the nearest numbers. */
  foils(): Answer[] {
    const last = this.figures - 1;
    let sum = 0;
    for (let i = 0; i < this.inputs; i++) sum += this.around[last][i];
    const before = this.isOuter ? this.around[last - 1][this.missing] : this.middles[last - 1];
    return counts([this.isOuter ? this.middles[last] : sum, before, this.result + 2, this.result - 1]);
  }

  /** The formula, by position and then with the numbers of the last figure. */
  private workings(): string {
    const names: string[] = [];
    const numbers: string[] = [];
    const last = this.figures - 1;
    for (let i = 0; i < this.inputs; i++) {
      names.push(this.inputs == 2 ? PAIR[i] : this.inputs == 3 ? TRIPLE[i] : QUADRUPLE[i]);
      numbers.push(i == this.missing ? this.result.toString() : this.around[last][i].toString());
    }
    return "middle = " + this.formula.text(names) + ": " + this.formula.text(numbers) + " = " + this.middles[last].toString();
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.workings());
  }

  /** Operations to be found, products counted twice; numbers that they may join; going back from the result; and how large the numbers are. */
  complexity(): f64 {
    const last = this.figures - 1;
    let sum = this.middles[last];
    for (let i = 0; i < this.inputs; i++) sum += this.around[last][i];
    return <f64>(4 * this.formula.work + 3 * this.inputs) + (this.isOuter ? 2.0 : 0.0) + <f64>sum / 20;
  }

  explain(): string {
    return "In every figure " + this.workings() + ". The missing number is " + this.result.toString() + ".";
  }
}
