import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { arrow, line, note, point, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";

/** Height of the ruler, of a bar, and of a row of bars, in pixels. */
const HEIGHT: f64 = 100;
const BAR: f64 = 44;
const ROW: f64 = 60;

/** What is asked of the bars. */
const enum Asked {
  Length = 0,
  /** Of two bars, how much longer the upper one is. */
  Difference = 1,
  /** The gap between two bars that lie one behind the other. */
  Gap = 2,
}

const ASKED: StaticArray<string> = ["the length of a bar", "the difference of two bars", "the gap between two bars"];

/** How long is the bar on the ruler? It need not start at 0, and the ruler may be broken off or run backwards. */
export class RulerOffsetLength extends Environment {
  private perUnit: i32 = 0;
  private grain: i32 = 0;
  private startsAtZero: bool = false;
  private isInch: bool = false;
  private labelEvery: i32 = 0;
  private isBroken: bool = false;
  private mayRunBack: bool = false;
  private asked: Asked = Asked.Length;

  /** The value at the left end of the drawn ruler, in units, and how many units are drawn. */
  private first: i32 = 0;
  private units: i32 = 0;
  private runsBack: bool = false;
  /** Ends of the bars in ticks from the left end of the drawn ruler. */
  private ends: i32[] = [];
  /** Of the drawn part of the ruler, in pixels. */
  private length: f64 = 0;
  private tilt: f64 = 0;

  configure(knobs: Knobs): void {
    this.isInch = knobs.flag("inches", [false, false, false, false, false, false, true, true, true, true]);
    this.perUnit = knobs.int("ticks in a unit", [2, 10, 10, 10, 10, 10, 8, 16, 16, 16]);
    this.units = knobs.int("units in sight", [14, 10, 10, 10, 10, 10, 6, 6, 6, 6]);
    this.grain = knobs.int("ends fall on every so many ticks", [1, 1, 5, 1, 1, 1, 1, 1, 1, 1]);
    this.startsAtZero = knobs.flag("the bar starts at 0", [true, true, false, false, false, false, false, false, false, false]);
    this.isBroken = knobs.from("ruler broken off", 4);
    this.mayRunBack = knobs.from("ruler may run right to left", 5);
    this.labelEvery = knobs.int("units between labels", [1, 1, 1, 1, 1, 2, 1, 1, 2, 2]);
    this.asked = <Asked>knobs.choice("asked", ASKED, [
      Asked.Length, Asked.Length, Asked.Length, Asked.Length, Asked.Length, Asked.Length, Asked.Length, Asked.Length, Asked.Gap, Asked.Difference,
    ]);
  }

  sample(rng: Rng): bool {
    this.width = this.isBroken ? 896 : 672;
    this.height = this.isBroken ? 448 : 224;
    this.length = <f64>this.width - rng.range(100, 110);
    const steps = this.units * this.perUnit / this.grain;
    this.first = this.isBroken ? rng.int(2, 30) : 0;
    this.runsBack = this.mayRunBack && rng.chance(0.5);
    this.tilt = this.isBroken ? rng.range(3, 7) * (rng.chance(0.5) ? 1.0 : -1.0) : 0;
    const least = max(1, this.perUnit / this.grain);
    if (this.asked == Asked.Length) {
      const length = rng.int(least, steps - (this.startsAtZero ? 0 : 2));
      const start = this.startsAtZero ? 0 : rng.int(1, steps - 1 - length);
      this.ends = [start * this.grain, (start + length) * this.grain];
    } else if (this.asked == Asked.Difference) {
      // The upper bar is the longer one.
      const difference = rng.int(2, 50);
      const shorter = rng.int(15, 60);
      if (shorter + difference > steps - 4) return false;
      const a = rng.int(1, steps - 2 - shorter - difference);
      const b = rng.int(1, steps - 2 - shorter);
      if (a == b) return false;
      this.ends = [a, a + shorter + difference, b, b + shorter];
    } else {
      const gap = rng.int(6, 50);
      const a = rng.int(1, 20);
      const b = a + rng.int(8, 30);
      const d = b + gap + rng.int(8, 30);
      if (d >= steps) return false;
      this.ends = [a, b, b + gap, d];
    }
    return this.isOffNumbers();
  }

  /** Moves one of the ends that are asked about. */
  makeTwin(rng: Rng): bool {
    const e = this.ends;
    const end = this.asked == Asked.Length ? 1 : this.asked == Asked.Difference ? 2 * rng.int(0, 1) + 1 : rng.int(1, 2);
    e[end] += rng.int(-12, 12) * this.grain;
    for (let i = 1; i < e.length; i += 2) if (e[i] - e[i - 1] < this.perUnit / 2) return false;
    const last = this.units * this.perUnit;
    return e[1] < last && e[e.length - 1] < last && this.ticks() >= (this.asked == Asked.Gap ? 6 : 2) && this.isOffNumbers();
  }

  /** Whether no end lies at a number, where it would be read off without a count. */
  private isOffNumbers(): bool {
    if (this.grain > 1) return this.ends[0] % this.perUnit != 0 || this.ends[1] % this.perUnit != 0;
    for (let i = this.startsAtZero ? 1 : 0; i < this.ends.length; i++) if (this.ends[i] % this.perUnit == 0) return false;
    return true;
  }

  /** Above which edge of the ruler a bar lies. */
  private rowOf(end: i32): f64 {
    return this.asked == Asked.Difference && end < 2 ? 1 : 0;
  }

  /** The ruler's own frame: the origin is the middle of its upper edge. */
  private placed(): Frame {
    // Ruler and bars stand in the middle, turned as they are.
    const half = this.length / 2 + 30;
    let top = Math.min(this.turnedY(-half, 0), this.turnedY(half, 0));
    const bottom = Math.max(this.turnedY(-half, HEIGHT), this.turnedY(half, HEIGHT));
    for (let i = 0; i < this.ends.length; i++) top = Math.min(top, this.turnedY(this.endX(i), -6 - ROW * this.rowOf(i) - BAR));
    return Frame.at(<f64>this.width / 2, (<f64>this.height - top - bottom) / 2).turned(this.tilt);
  }

  /** How far down a place of the ruler lies once it is turned. */
  private turnedY(x: f64, y: f64): f64 {
    return x * sine(this.tilt) + y * cosine(this.tilt);
  }

  private endX(end: i32): f64 {
    return this.length * (<f64>this.ends[end] / <f64>(this.units * this.perUnit) - 0.5);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.enter(this.placed());
    const left = -this.length / 2;
    // The wood reaches beyond the scale; a broken ruler ends in a jag.
    const edge = Paint.fill(style.surface).edge(style.ink, style.stroke(2));
    if (this.isBroken) {
      scene.polygon(
        [
          left - 30, 0, -left + 30, 0, -left + 22, HEIGHT * 0.3, -left + 34, HEIGHT * 0.6, -left + 24, HEIGHT,
          left - 24, HEIGHT, left - 34, HEIGHT * 0.6, left - 22, HEIGHT * 0.3,
        ],
        edge,
      );
    } else scene.rect(left - 24, 0, this.length + 48, HEIGHT, edge);
    const scale = new StraightScale(left, 0, -left, 0);
    const count = this.units * this.perUnit;
    for (let i = 0; i <= count; i++) {
      const share = <f64>i / <f64>count;
      const position = this.runsBack ? count - i : i;
      scale.tick(scene, share, 0, -tickLength(position, this.perUnit), Paint.line(style.ink, style.stroke(position % this.perUnit == 0 ? 2.4 : 1.6)));
      const value = this.first + position / this.perUnit;
      if (position % this.perUnit == 0 && value % this.labelEvery == 0) scale.label(scene, value.toString(), share, -58, 20, style.ink);
    }
    scale.label(scene, this.unitName(), 0.5 / <f64>this.units, -84, 18, style.ink);
    for (let i = 0; i < this.ends.length; i += 2) {
      const from = this.endX(i), to = this.endX(i + 1);
      const up = -6 - ROW * this.rowOf(i);
      scene.tag(i / 2);
      scene.rect(from, up - BAR, to - from, BAR, Paint.fill(style.accent).edge(style.ink, style.stroke(1.6)));
      // Thin lines lead from the ends down to the scale.
      const guide = Paint.line(style.ink, style.stroke(1.4)).dashed(5, 4);
      scene.line(from, up, from, 0, guide);
      scene.line(to, up, to, 0, guide);
    }
    scene.tag(-1);
    scene.leave();
  }

  private unitName(): string {
    return this.isInch ? "inch" : "cm";
  }

  /** The answer in ticks. */
  private ticks(): i32 {
    const e = this.ends;
    if (this.asked == Asked.Length) return e[1] - e[0];
    return this.asked == Asked.Difference ? e[1] - e[0] - (e[3] - e[2]) : e[2] - e[1];
  }

  question(words: Words): string {
    words.set("unit", this.isInch ? "inches" : "centimetres");
    words.set("rules", "Ends lie exactly at ticks. Give the exact value.");
    if (this.asked == Asked.Length) {
      return words.say([
        "How long is the bar, in {unit}? {rules}",
        "What is the length of the bar in {unit}? {rules}",
        "Measure the bar in {unit}. {rules}",
        "Read off the ruler how long the bar is, in {unit}. {rules}",
        "A bar lies along a ruler. Find its length in {unit}. {rules}",
        "What does the bar measure from end to end, in {unit}? {rules}",
        "How many {unit} of the ruler does the bar cover? {rules}",
        "Compare the two ends of the bar with the scale: how many {unit} long is it? {rules}",
      ]);
    }
    if (this.asked == Asked.Difference) {
      return words.say([
        "How much longer is the upper bar than the lower bar, in {unit}? {rules}",
        "By how many {unit} does the length of the upper bar exceed that of the lower bar? {rules}",
        "What is the difference between the lengths of the upper and the lower bar, in {unit}? {rules}",
        "Measure both bars: how many {unit} is the upper one longer? {rules}",
        "The upper bar is cut to the length of the lower one. How many {unit} come off? {rules}",
        "Find the length of each bar and subtract the lower bar's from the upper bar's. What is left, in {unit}? {rules}",
        "How many {unit} would the lower bar have to grow to be as long as the upper bar? {rules}",
        "Give the difference in length between the upper bar and the lower bar in {unit}. {rules}",
      ]);
    }
    return words.say([
      "How wide is the gap between the two bars, in {unit}? {rules}",
      "What is the distance between the facing ends of the two bars, in {unit}? {rules}",
      "Measure the gap between the bars in {unit}. {rules}",
      "How many {unit} lie between the two bars? {rules}",
      "Something is to fit exactly between the bars. How wide must it be, in {unit}? {rules}",
      "Find the width of the gap that the bars leave, in {unit}. {rules}",
      "How far would the right bar have to move to close the gap, in {unit}? {rules}",
      "Read where the left bar ends and where the right one begins: what is the distance between them, in {unit}? {rules}",
    ]);
  }

  answer(): Answer {
    return this.lengthOf(this.ticks());
  }

  /** A length in ticks; four decimal places hold sixteenths exactly. */
  private lengthOf(ticks: i32): DecimalAnswer {
    return new DecimalAnswer(<i64>ticks * (10000 / this.perUnit), 4, 0, this.isInch ? "in" : "cm");
  }

  /** Ticks from the zero of the ruler to an end. */
  private readingOf(end: i32): i32 {
    const position = this.runsBack ? this.units * this.perUnit - this.ends[end] : this.ends[end];
    return this.first * this.perUnit + position;
  }

  /** Slips by a unit, by half of one, and by both. */
  foils(): Answer[] {
    const ticks = this.ticks();
    const half = this.perUnit / 2;
    return [this.lengthOf(ticks + this.perUnit), this.lengthOf(ticks + half), this.lengthOf(ticks + this.perUnit + half)];
  }

  solution(scene: Scene): void {
    scene.enter(this.placed());
    for (let i = 0; i < this.ends.length; i++) {
      if (this.asked == Asked.Gap && (i == 0 || i == 3)) continue;
      point(scene, i / 2);
      line(scene, this.endX(i), -6 - ROW * this.rowOf(i), this.endX(i), 40);
    }
    const result = decimal(this.lengthOf(this.ticks())) + " " + this.unitName();
    if (this.asked == Asked.Gap) {
      arrow(scene, this.endX(1), -20, this.endX(2), -20);
    } else {
      for (let i = 0; i < this.ends.length; i += 2) {
        write(scene, decimal(this.lengthOf(this.ends[i + 1] - this.ends[i])), (this.endX(i) + this.endX(i + 1)) / 2, -6 - ROW * this.rowOf(i) - BAR / 2);
      }
    }
    scene.leave();
    if (this.asked != Asked.Length) note(scene, result);
  }

  /**
   * The work of reading every end that is wanted (counted from the nearest longer tick; inches are read as fractions) and of
   * subtracting them; more on a ruler that is broken off and tilted, or that runs backwards, and where a number is left out.
   */
  complexity(): f64 {
    let work = this.startsAtZero ? 0.0 : 1.0;
    if (this.isBroken) work += 1.5;
    if (this.runsBack) work += 1.5;
    for (let i = 0; i < this.ends.length; i++) {
      // The outer ends of a gap are only told from the inner ones.
      if (this.asked == Asked.Gap && (i == 0 || i == 3)) work += 0.75;
      else work += this.endWork(this.readingOf(i));
    }
    return work + (this.asked == Asked.Difference ? 1.0 : 0.0);
  }

  private endWork(reading: i32): f64 {
    const past = reading % this.perUnit;
    if (reading == 0) return 0.5;
    const unlabelled = (reading / this.perUnit) % this.labelEvery == 0 ? 0.0 : 0.5;
    if (past == 0) return 1 + unlabelled;
    if (past * 2 == this.perUnit) return (this.isInch ? 2.0 : 1.5) + unlabelled;
    if (!this.isInch) return 2 + 0.25 * <f64>min(past % 5, 5 - (past % 5)) + unlabelled;
    const sixteenths = past * (16 / this.perUnit);
    return (sixteenths % 4 == 0 ? 3.0 : sixteenths % 2 == 0 ? 3.5 : 4.0) + unlabelled;
  }

  explain(): string {
    const e = this.ends;
    const parts: string[] = [];
    if (this.asked == Asked.Gap) {
      parts.push("The left bar ends at " + decimal(this.lengthOf(this.readingOf(1))) + " and the right one begins at " + decimal(this.lengthOf(this.readingOf(2))));
    } else {
      for (let i = 0; i < e.length; i += 2) {
        const name = this.asked == Asked.Length ? "The bar" : i == 0 ? "The upper bar" : "the lower bar";
        parts.push(name + " goes from " + decimal(this.lengthOf(this.readingOf(i))) + " to " + decimal(this.lengthOf(this.readingOf(i + 1))));
      }
    }
    return (
      parts.join(", ") + (this.asked == Asked.Length ? ": it is " : this.asked == Asked.Gap ? ": the gap is " : ": the difference is ") +
      decimal(this.lengthOf(this.ticks())) + (this.isInch ? " inches" : " cm") + (this.asked == Asked.Length ? " long." : this.asked == Asked.Gap ? " wide." : ".")
    );
  }
}

/** A length as people write it. */
function decimal(length: DecimalAnswer): string {
  const whole = (length.mantissa / 10000).toString();
  let rest = (10000 + length.mantissa % 10000).toString().substring(1);
  while (rest.endsWith("0")) rest = rest.substring(0, rest.length - 1);
  return rest == "" ? whole : whole + "." + rest;
}

/** Longer ticks at units, halves, and quarters of an inch. */
function tickLength(position: i32, perUnit: i32): f64 {
  if (position % perUnit == 0) return 40;
  if (perUnit == 2 || position % (perUnit / 2) == 0) return 30;
  if (perUnit == 10) return 18;
  return position % (perUnit / 4) == 0 ? 23 : position % 2 == 0 ? 17 : 12;
}
