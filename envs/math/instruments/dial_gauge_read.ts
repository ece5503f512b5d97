import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, note, point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Graduation, sampleGraduation, sampleTicks, tenths, Ticks, TICKS } from "./family";

/** What the readings are put together to. */
const enum Asked {
  Reading = 0,
  Sum = 1,
  /** The highest reading less the lowest. */
  Spread = 2,
}

const ASKED: StaticArray<string> = ["one reading", "the sum", "highest less lowest"];

/** Least degrees between the needle and the numbers of an inner scale, over which it passes. */
const CLEAR: f64 = 13;

/** One gauge: its scale or scales, and where the pointer stands. */
class Gauge {
  outer: Graduation = new Graduation(0, 1, 1, 1);
  inner: Graduation = new Graduation(0, 1, 1, 1);
  /** Ticks from the start of the scale. */
  at: i32 = 0;
  start: f64 = 0;
  sweep: f64 = 0;
}

/** What does the gauge read? Only some ticks carry numbers, the scale need not start at 0, and there may be several gauges. */
export class DialGaugeRead extends Environment {
  private majors: i32 = 0;
  private ticks: Ticks = Ticks.Two;
  private startsAnywhere: bool = false;
  private hasTenths: bool = false;
  private isDual: bool = false;
  private mayRunBack: bool = false;
  private count: i32 = 0;
  private asked: Asked = Asked.Reading;

  private gauges: Gauge[] = [];
  private asksInner: bool = false;

  configure(knobs: Knobs): void {
    this.majors = knobs.int("numbered steps", [5, 5, 6, 6, 5, 6, 5, 5, 5, 5]);
    this.ticks = <Ticks>knobs.choice("ticks in a numbered step", TICKS, [
      Ticks.Two, Ticks.FourOrFive, Ticks.FourOrFive, Ticks.FiveOrTen, Ticks.FiveOrTen, Ticks.FiveOrTen, Ticks.FiveOrTen, Ticks.FourOrFive, Ticks.FourOrFive, Ticks.Any,
    ]);
    this.startsAnywhere = knobs.from("scale may start anywhere", 2);
    this.hasTenths = knobs.from("tenths", 4);
    this.isDual = knobs.flag("two scales", [false, false, false, false, false, true, true, false, false, false]);
    this.mayRunBack = knobs.from("scale may run counter-clockwise", 6);
    this.count = knobs.int("gauges", [1, 1, 1, 1, 1, 1, 1, 2, 3, 4]);
    this.asked = <Asked>knobs.choice("asked", ASKED, [
      Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Reading, Asked.Sum, Asked.Spread, Asked.Sum,
    ]);
  }

  sample(rng: Rng): bool {
    this.width = this.count == 1 ? 448 : this.count == 2 ? 896 : 672;
    this.height = this.count < 3 ? 448 : 672;
    this.asksInner = this.isDual && rng.chance(0.5);
    for (let i = 0; i < this.count; i++) {
      const gauge = new Gauge();
      const minors = sampleTicks(rng, this.ticks);
      gauge.outer = sampleGraduation(rng, this.majors, minors, this.startsAnywhere, this.hasTenths);
      gauge.inner = sampleGraduation(rng, this.majors, minors, this.startsAnywhere, this.hasTenths);
      if (this.isDual && gauge.outer.step == gauge.inner.step) return false;
      gauge.at = gauge.outer.sampleBetween(rng);
      gauge.sweep = rng.range(200, 275);
      if (!this.isClear(gauge)) return false;
      gauge.start = 270 - gauge.sweep / 2 + rng.range(-12, 12);
      if (this.mayRunBack && rng.chance(0.6)) {
        gauge.start += gauge.sweep;
        gauge.sweep = -gauge.sweep;
      }
      this.gauges.push(gauge);
    }
    // The highest and the lowest reading are clearly apart.
    return this.asked != Asked.Spread || this.total() > 0;
  }

  /** Another place for one needle. */
  makeTwin(rng: Rng): bool {
    const gauge = rng.pick<Gauge>(this.gauges);
    gauge.at = gauge.outer.sampleBetween(rng);
    return this.isClear(gauge) && (this.asked != Asked.Spread || this.total() > 0);
  }

  /** Whether a needle leaves the numbers of two scales in sight. */
  private isClear(gauge: Gauge): bool {
    const minors = gauge.outer.minors;
    const past = gauge.at % minors;
    return !this.isDual || (<f64>min(past, minors - past) * Math.abs(gauge.sweep)) / <f64>gauge.outer.ticks >= CLEAR;
  }

  /** The dial of a gauge: its centre, and the ring that the ticks stand on. */
  private dialOf(index: i32): Dial {
    const columns = this.count == 1 ? 1 : 2;
    const cell = <f64>this.width / <f64>columns;
    const row = index / columns;
    const inRow = min(columns, this.count - row * columns);
    const x = <f64>this.width / 2 + (<f64>(index % columns) - <f64>(inRow - 1) / 2) * cell;
    const gauge = this.gauges[index];
    return new Dial(x, cell * (<f64>row + 0.5), this.radius() * (this.count < 3 ? 0.72 : 0.62), gauge.start, gauge.sweep);
  }

  /** Of the case. */
  private radius(): f64 {
    return (this.count < 3 ? 224.0 : 168.0) - 12;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const r = this.radius();
    for (let i = 0; i < this.count; i++) {
      const gauge = this.gauges[i];
      const dial = this.dialOf(i);
      const ring = dial.radius;
      scene.tag(-1);
      scene.circle(dial.x, dial.y, r, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
      // One scale has its numbers outside the ticks; a second one has them inside.
      const size = this.count < 3 ? 22.0 : 20.0;
      dial.ticks(
        scene, gauge.outer.ticks, gauge.outer.minors, r * 0.06, Paint.line(style.ink, style.stroke(1.8)), r * 0.11, Paint.line(style.ink, style.stroke(3)),
      );
      scene.arc(dial.x, dial.y, ring, gauge.start, gauge.sweep, Paint.line(style.ink, style.stroke(2)));
      for (let k = 0; k <= this.majors; k++) {
        const share = <f64>k / <f64>this.majors;
        dial.labelBeside(scene, gauge.outer.label(k), share, ring, size * 0.4, size, style.ink);
        if (this.isDual) dial.labelBeside(scene, gauge.inner.label(k), share, ring - r * 0.11, -size * 0.3, size * 0.9, style.ink);
      }
      scene.tag(i);
      dial.hand(scene, <f64>gauge.at / <f64>gauge.outer.ticks, ring * 0.97, r * 0.12, Paint.line(style.accent, Math.max(3.4, r * 0.02)));
      scene.circle(dial.x, dial.y, r * 0.05, Paint.fill(style.accent));
    }
    scene.tag(-1);
  }

  /** A reading in tenths. */
  private reading(gauge: Gauge): i32 {
    return (this.asksInner ? gauge.inner : gauge.outer).tenthsAt(gauge.at);
  }

  private total(): i32 {
    let sum = 0;
    let highest = i32.MIN_VALUE;
    let lowest = i32.MAX_VALUE;
    for (let i = 0; i < this.gauges.length; i++) {
      const reading = this.reading(this.gauges[i]);
      sum += reading;
      highest = max(highest, reading);
      lowest = min(lowest, reading);
    }
    return this.asked == Asked.Spread ? highest - lowest : sum;
  }

  question(words: Words): string {
    words.set("scale", this.isDual ? (this.asksInner ? " on the inner scale" : " on the outer scale") : "");
    words.set("rules", (this.isDual ? "The numbers of the outer scale stand outside the ticks, those of the inner scale inside. " : "") + (this.count == 1 ? "The needle points exactly at a tick." : "Every needle points exactly at a tick."));
    if (this.asked == Asked.Reading) {
      return words.say([
        "What does the gauge read{scale}? {rules}",
        "Read the gauge{scale}. {rules}",
        "Which value does the needle show{scale}? {rules}",
        "Give the reading of the gauge{scale}. {rules}",
        "What number is the needle pointing at{scale}? {rules}",
        "An engineer notes down what this instrument shows{scale}. Which number is it? {rules}",
        "Work out the value of one tick and read the needle{scale}. {rules}",
        "State the measurement that the dial indicates{scale}. {rules}",
      ]);
    }
    if (this.asked == Asked.Sum) {
      return words.say([
        "What is the sum of the readings of all the gauges? {rules}",
        "Read every gauge and add the readings up. What do you get? {rules}",
        "Add up what the gauges show. {rules}",
        "What do the readings of the gauges come to in total? {rules}",
        "How much do all the gauges show together? {rules}",
        "Take one reading from each gauge and give their total. {rules}",
        "If you add the values that the needles point at, what is the result? {rules}",
        "Find the combined reading of the gauges: the values of all of them, summed. {rules}",
      ]);
    }
    return words.say([
      "By how much does the highest reading exceed the lowest one? {rules}",
      "What is the difference between the highest and the lowest reading? {rules}",
      "Subtract the lowest reading from the highest one. What do you get? {rules}",
      "How far apart are the highest and the lowest of the readings? {rules}",
      "Read all the gauges. How much more does the one with the highest value show than the one with the lowest? {rules}",
      "Find the range of the readings, that is, the highest less the lowest. {rules}",
      "One gauge shows the most, one the least. How much lies between the highest and the lowest of them? {rules}",
      "What's the gap between the highest and the lowest value shown? {rules}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.total(), 1);
  }

  /** A tick too many or too few, the other scale, and a gauge by itself. */
  foils(): Answer[] {
    const outer = this.gauges[0].outer;
    const tick = (this.asksInner ? this.gauges[0].inner : outer).step / outer.minors;
    const foils: Answer[] = [new DecimalAnswer(this.total() + tick, 1), new DecimalAnswer(this.total() - tick, 1)];
    if (this.isDual) foils.push(new DecimalAnswer((this.asksInner ? outer : this.gauges[0].inner).tenthsAt(this.gauges[0].at), 1));
    for (let i = 0; i < this.count && this.count > 1; i++) foils.push(new DecimalAnswer(this.reading(this.gauges[i]), 1));
    return foils;
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.count; i++) {
      const gauge = this.gauges[i];
      const dial = this.dialOf(i);
      const at = <f64>gauge.at / <f64>gauge.outer.ticks;
      point(scene, i);
      label(scene, tenths(this.reading(gauge)), dial.pointX(at, dial.radius), dial.pointY(at, dial.radius), 5);
    }
    if (this.count > 1) note(scene, tenths(this.total()));
  }

  /** The work of reading each gauge, more where it runs counter-clockwise or one of two scales must be told, and a step of arithmetic for every further gauge. */
  complexity(): f64 {
    let work = <f64>(this.count - 1) + (this.isDual ? 1.5 : 0.0);
    for (let i = 0; i < this.count; i++) {
      const gauge = this.gauges[i];
      work += (this.asksInner ? gauge.inner : gauge.outer).work(gauge.at) + (gauge.sweep < 0 ? 1.0 : 0.0);
    }
    return work;
  }

  explain(): string {
    if (this.asked == Asked.Reading) return "The needle points at the tick for " + tenths(this.total()) + ".";
    const parts: string[] = [];
    for (let i = 0; i < this.count; i++) parts.push(tenths(this.reading(this.gauges[i])));
    return "The readings are " + listed(parts) + (this.asked == Asked.Sum ? "; together that is " : "; the highest less the lowest is ") + tenths(this.total()) + ".";
  }
}
