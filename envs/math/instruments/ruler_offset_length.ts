import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { StraightScale } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Length of the drawn part of the ruler, in canvas units. */
const LENGTH: f64 = 790;

/** What is asked of the bars. */
const enum Asked {
  Length = 0,
  /** Of two bars, how much longer the upper one is. */
  Difference = 1,
  /** The gap between two bars that lie one behind the other. */
  Gap = 2,
}

const ASKED: StaticArray<string> = ["length", "difference", "gap"];

/** How long is the bar on the ruler? It need not start at 0, and the ruler may be broken off or run backwards. */
export class RulerOffsetLength extends Environment {
  private perUnit: i32 = 0;
  private grain: i32 = 0;
  private starts: string = "";
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
  private y: f64 = 0;
  private tilt: f64 = 0;

  configure(knobs: Knobs): void {
    const inch = knobs.word("unit", ["cm", "cm", "cm", "cm", "cm", "cm", "inch", "inch", "cm", "inch"]) == "inch";
    const sixteenths = knobs.int("ticks in a unit", [2, 10, 10, 10, 10, 10, 8, 16, 10, 16]);
    this.perUnit = sixteenths;
    this.units = inch ? 6 : 10;
    this.grain = knobs.int("ends fall on every so many ticks", [1, 1, 5, 1, 1, 1, 1, 1, 1, 1]);
    this.starts = knobs.word("bar starts", ["at 0", "at 0", "anywhere", "anywhere", "anywhere", "anywhere", "anywhere", "anywhere", "anywhere", "anywhere"]);
    this.isBroken = knobs.from("ruler broken off", 4);
    this.mayRunBack = knobs.from("ruler may run right to left", 5);
    this.labelEvery = knobs.int("units between labels", [1, 1, 1, 1, 1, 2, 1, 1, 2, 2]);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("asked", ["length", "length", "length", "length", "length", "length", "length", "length", "difference", "gap"]),
    );
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 448;
    const steps = this.units * this.perUnit / this.grain;
    this.first = this.isBroken ? rng.int(2, 30) : 0;
    this.runsBack = this.mayRunBack && rng.chance(0.5);
    this.y = rng.range(240, 275);
    this.tilt = this.isBroken ? rng.range(-7, 7) : 0;
    const least = max(1, this.perUnit / this.grain);
    if (this.asked == Asked.Length) {
      const fromZero = this.starts == "at 0";
      const length = rng.int(least, steps - (fromZero ? 0 : 2));
      const start = fromZero ? 0 : rng.int(1, steps - 1 - length);
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
    return true;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    scene.enter(Frame.at(448, this.y).turned(this.tilt));
    const left = -LENGTH / 2;
    // The wood reaches beyond the scale; a broken ruler ends in a jag.
    const height: f64 = 112;
    const edge = Paint.fill(style.surface).edge(style.ink, style.stroke(2));
    if (this.isBroken) {
      scene.polygon(
        [
          left - 34, 0, -left + 34, 0, -left + 26, height * 0.3, -left + 38, height * 0.6, -left + 28, height,
          left - 28, height, left - 38, height * 0.6, left - 26, height * 0.3,
        ],
        edge,
      );
    } else scene.rect(left - 26, 0, LENGTH + 52, height, edge);
    const scale = new StraightScale(left, 0, -left, 0);
    const count = this.units * this.perUnit;
    for (let i = 0; i <= count; i++) {
      const share = <f64>i / <f64>count;
      const position = this.runsBack ? count - i : i;
      scale.tick(scene, share, 0, -tickLength(position, this.perUnit), Paint.line(style.ink, style.stroke(position % this.perUnit == 0 ? 2.4 : 1.6)));
      const value = this.first + position / this.perUnit;
      if (position % this.perUnit == 0 && value % this.labelEvery == 0) scale.label(scene, value.toString(), share, -62, 22, style.ink);
    }
    scale.label(scene, this.unitName(), 0.5 / <f64>this.units, -92, 18, style.ink);
    for (let i = 0; i < this.ends.length; i += 2) {
      const from = left + (LENGTH * <f64>this.ends[i]) / <f64>count;
      const to = left + (LENGTH * <f64>this.ends[i + 1]) / <f64>count;
      const row: f64 = this.asked == Asked.Difference && i == 0 ? 1 : 0;
      scene.rect(from, -52 - row * 62, to - from, 46, style.accentFill().edge(style.ink, style.stroke(1.6)));
      // Thin lines lead from the ends down to the scale.
      const guide = Paint.line(style.ink, style.stroke(1.4)).dashed(5, 4);
      scene.line(from, -6 - row * 62, from, 0, guide);
      scene.line(to, -6 - row * 62, to, 0, guide);
    }
    scene.leave();
  }

  private unitName(): string {
    return this.perUnit == 8 || this.perUnit == 16 ? "inch" : "cm";
  }

  /** The answer in ticks. */
  private ticks(): i32 {
    const e = this.ends;
    if (this.asked == Asked.Length) return e[1] - e[0];
    return this.asked == Asked.Difference ? e[1] - e[0] - (e[3] - e[2]) : e[2] - e[1];
  }

  question(words: Words): string {
    const unit = this.unitName();
    words.set("unit", unit == "cm" ? "centimetres" : "inches");
    words.set("rules", "Ends lie exactly on tick marks. Give the exact value.");
    if (this.asked == Asked.Length) {
      return words.say(["How long is the bar, in {unit}? {rules}", "What is the length of the bar in {unit}? {rules}", "Measure the bar in {unit}. {rules}", "Read off the ruler how long the bar is, in {unit}. {rules}"]);
    }
    if (this.asked == Asked.Difference) {
      return words.say([
        "How much longer is the upper bar than the lower bar, in {unit}? {rules}",
        "By how many {unit} does the length of the upper bar exceed that of the lower bar? {rules}",
        "What is the difference between the lengths of the two bars, in {unit}? {rules}",
        "Measure both bars: how many {unit} is the upper one longer? {rules}",
      ]);
    }
    return words.say([
      "How wide is the gap between the two bars, in {unit}? {rules}",
      "What is the distance between the facing ends of the two bars, in {unit}? {rules}",
      "Measure the gap between the bars in {unit}. {rules}",
      "How many {unit} lie between the two bars? {rules}",
    ]);
  }

  answer(): Answer {
    const unit = this.unitName();
    // 10,000 ticks' worth of decimal places hold sixteenths exactly.
    const answer = new DecimalAnswer(<i64>this.ticks() * (10000 / this.perUnit), 4, 0, unit == "cm" ? unit : "in");
    return answer;
  }

  complexity(): f64 {
    let readings: f64 = 0;
    for (let i = 0; i < this.ends.length; i++) readings += this.ends[i] % this.perUnit == 0 ? 0.5 : 1.0;
    return (
      Math.sqrt(<f64>this.perUnit) + readings + (this.starts == "at 0" ? 0.0 : 1.0) + (this.grain == 1 ? 1.0 : 0.0) + (this.isBroken ? 1.5 : 0.0) +
      (this.mayRunBack ? 1.2 : 0.0) + <f64>(this.labelEvery - 1) * 0.6 + (this.unitName() == "inch" ? 2.0 : 0.0) + 2.5 * <f64>this.asked
    );
  }

  explain(): string {
    const count = this.units * this.perUnit;
    const parts: string[] = [];
    for (let i = 0; i < this.ends.length; i++) {
      const position = this.runsBack ? count - this.ends[i] : this.ends[i];
      parts.push((this.first + position / this.perUnit).toString() + " and " + (position % this.perUnit).toString() + "/" + this.perUnit.toString());
    }
    return "The ends lie at " + parts.join(", ") + ": " + this.ticks().toString() + "/" + this.perUnit.toString() + " " + this.unitName() + ".";
  }
}

/** Longer ticks at units, halves, and quarters of an inch. */
function tickLength(position: i32, perUnit: i32): f64 {
  if (position % perUnit == 0) return 40;
  if (perUnit == 2 || position % (perUnit / 2) == 0) return 30;
  if (perUnit == 10) return 18;
  return position % (perUnit / 4) == 0 ? 23 : position % 2 == 0 ? 17 : 12;
}
