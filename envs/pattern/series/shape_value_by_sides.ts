import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { corners } from "../../../assembly/kit/glyphs/figure";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Examples, Formula } from "../../../assembly/solve/rules/formulas";
import { Words } from "../../../assembly/words";

/** What can be counted on a shape. */
const enum Part {
  Sides = 0,
  Dots = 1,
  Outlines = 2,
}
const NAMES: StaticArray<string> = ["sides", "dots", "outlines"];
const LEAST: StaticArray<i32> = [3, 1, 1];
const MOST: StaticArray<i32> = [8, 9, 3];

/** Lengths of the ring and of a shape, in canvas units: from the middle to the shapes, their radius, from outline to outline, dots, and size of numbers. */
const REACH_ACROSS: f64 = 262;
const REACH_DOWN: f64 = 232;
const RADIUS: f64 = 58;
const STEP: f64 = 9;
const DOT: f64 = 4.8;
const PITCH: f64 = 12;
const SIZE: f64 = 28;
/** Numbers that are tried for the shapes, and the largest that a shape may have. */
const TRIES: i32 = 60;
const LARGEST: i32 = 99;

/** Which number belongs to a shape, when the numbers of the others follow from what can be counted on them? */
export class ShapeValueBySides extends Environment {
  private items: i32 = 0;
  private relevant: i32 = 0;
  private varied: i32 = 0;
  private withProducts: bool = false;
  private withConstant: bool = false;
  private mostDots: i32 = 0;

  private formula: Formula = new Formula();
  /** The parts that vary, those that count for the number first. */
  private parts: i32[] = [];
  /** How many of each part the shapes have, shape by shape, and their numbers; one is missing. */
  private counted: i32[][] = [];
  private numbers: i32[] = [];
  private missing: i32 = 0;

  configure(knobs: Knobs): void {
    this.items = knobs.int("shapes", [6, 6, 6, 6, 6, 6, 7, 7, 8, 8]);
    this.relevant = knobs.int("parts that count", [1, 1, 2, 2, 2, 3, 3, 3, 3, 3]);
    this.varied = knobs.int("parts that vary", [1, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.withProducts = knobs.flag("products", [true, true, true, false, true, true, false, true, true, true]);
    this.withConstant = knobs.flag("a constant", [true, true, false, true, true, false, true, true, true, true]);
    this.mostDots = knobs.int("most dots", [4, 4, 5, 5, 6, 6, 6, 6, 6, 9]);
  }

  sample(rng: Rng): bool {
    this.formula = Formula.random(rng, this.relevant, this.withProducts, this.withConstant);
    this.parts = [Part.Sides, Part.Dots, Part.Outlines].slice(0, this.varied);
    this.missing = rng.int(0, this.items - 1);
    const common: i32[] = [rng.int(3, 8), 0, 1];
    // Where the sides alone count, no two shapes have as many: nobody can copy.
    const sides = rng.permutation(MOST[Part.Sides] - LEAST[Part.Sides] + 1);
    for (let i = 0; i < this.items; i++) {
      let found = false;
      for (let tries = 0; tries < TRIES && !found; tries++) {
        const own = common.slice(0);
        for (let k = 0; k < this.varied; k++) own[this.parts[k]] = rng.int(LEAST[this.parts[k]], this.parts[k] == Part.Dots ? this.mostDots : MOST[this.parts[k]]);
        if (this.relevant == 1) own[Part.Sides] = LEAST[Part.Sides] + sides[i];
        const number = this.formula.of(this.inputs(own));
        found = number >= 1 && number <= LARGEST && !this.numbers.includes(number);
        if (!found) continue;
        this.counted.push(own);
        this.numbers.push(number);
      }
      if (!found) return false;
    }
    return this.isOnly();
  }

  /** What the formula starts from, of what can be counted on a shape. */
  private inputs(own: i32[]): i32[] {
    const inputs: i32[] = [];
    for (let k = 0; k < this.relevant; k++) inputs.push(own[this.parts[k]]);
    return inputs;
  }

  /** Whether every formula of anything that varies gives the missing number. */
  private isOnly(): bool {
    const results = this.numbers.slice(0);
    results.splice(this.missing, 1);
    const examples = new Examples(results, 1);
    for (let k = 0; k < this.varied; k++) {
      const values: i32[] = [];
      for (let i = 0; i < this.items; i++) if (i != this.missing) values.push(this.counted[i][this.parts[k]]);
      values.push(this.counted[this.missing][this.parts[k]]);
      // What happens to be the same everywhere varies not at all for a reader.
      if (areSame(values)) return false;
      examples.add(values);
    }
    return examples.solve()[0].length == 1;
  }

  draw(scene: Scene): void {
    for (let i = 0; i < this.items; i++) {
      const angle = -90.0 + (360.0 * <f64>i) / <f64>this.items;
      scene.enter(Frame.at(this.width / 2 + REACH_ACROSS * cosine(angle), this.height / 2 - 14 + REACH_DOWN * sine(angle)));
      this.drawShape(scene, i);
      scene.leave();
    }
  }

  private drawShape(scene: Scene, index: i32): void {
    const style = scene.style;
    const own = this.counted[index];
    const sides = own[Part.Sides];
    // A triangle reaches less far down than up.
    const isTriangle = sides == 3;
    const low = isTriangle ? 12.0 : 0.0;
    const line = Paint.line(style.ink, style.stroke(2.5));
    const fill = Paint.fill(style.surface).edge(style.ink, style.stroke(2.5));
    for (let k = 0; k < own[Part.Outlines]; k++) {
      const radius = (RADIUS - <f64>k * STEP) * (isTriangle ? 1.16 : 1.0);
      // An even number of sides stands on one of them.
      const start = -90.0 + (sides % 2 == 0 ? 180.0 / <f64>sides : 0.0);
      scene.polygon(corners(0, low, radius, radius, sides, start), k == 0 ? fill : line);
    }
    const dots = own[Part.Dots];
    const rows = (dots + 2) / 3;
    for (let k = 0; k < dots; k++) {
      const row = k / 3;
      const inRow = min(3, dots - 3 * row);
      const x = (<f64>(k % 3) - <f64>(inRow - 1) / 2) * PITCH, y = (<f64>row - <f64>(rows - 1) / 2) * PITCH + low;
      scene.circle(x, y, DOT, Paint.fill(style.ink));
    }
    scene.text(index == this.missing ? "?" : this.numbers[index].toString(), 0, RADIUS + 24, SIZE, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
  }

  question(words: Words): string {
    return words.say([
      "Each shape has a number below it, which follows from what can be counted on the shape by one rule. Which number replaces the question mark?",
      "What is the missing number? Every number belongs to the shape above it by the same rule.",
      "The numbers in the ring are no accident: a shape's number can be worked out from the shape alone, always in the same way. Find the one that is missing.",
      "Find out how the shapes get their numbers, and give the number of the shape with the question mark.",
      "One shape has lost its number. Work out from the others what it was.",
      "Count what there is to count on each shape, look for the rule that leads to the numbers, and apply it to the shape without one.",
      "A designer numbers shapes by a formula. Some of what varies from shape to shape may not matter. Which number does the shape without one get?",
      "Say which number the shape with the question mark must have, if it is numbered like its neighbours.",
    ]);
  }

  private get result(): i32 {
    return this.numbers[this.missing];
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The number of a neighbour, everything counted together, and numbers nearby. */
  foils(): Answer[] {
    const own = this.counted[this.missing];
    let sum = 0;
    for (let k = 0; k < this.varied; k++) sum += own[this.parts[k]];
    return counts([sum, this.numbers[(this.missing + 1) % this.items], this.result + 2, this.result - 1]);
  }

  /** The formula in words, and with what is counted on the shape without a number. */
  private workings(): string {
    const names: string[] = [];
    const values: string[] = [];
    for (let k = 0; k < this.relevant; k++) {
      names.push(NAMES[this.parts[k]]);
      values.push(this.counted[this.missing][this.parts[k]].toString());
    }
    return "number = " + this.formula.text(names) + ": " + this.formula.text(values) + " = " + this.result.toString();
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, this.workings());
  }

  /** Operations to be found, products counted twice; parts that vary, those that count twice; and what there is to be counted. */
  complexity(): f64 {
    let marks = 0;
    for (let i = 0; i < this.items; i++) for (let k = 0; k < this.varied; k++) marks += this.counted[i][this.parts[k]];
    return <f64>(4 * this.formula.work + 2 * (this.relevant + this.varied)) + <f64>marks / 10;
  }

  explain(): string {
    return "For every shape, " + this.workings() + ". The missing number is " + this.result.toString() + ".";
  }
}

function areSame(values: i32[]): bool {
  for (let i = 1; i < values.length; i++) if (values[i] != values[0]) return false;
  return true;
}
