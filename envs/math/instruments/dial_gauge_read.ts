import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { Dial } from "../../../assembly/kit/marks/dial";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { Graduation, sampleGraduation, tenths } from "./family";

/** What the readings are put together to. */
const enum Asked {
  Reading = 0,
  Sum = 1,
  /** The highest reading less the lowest. */
  Spread = 2,
}

const ASKED: StaticArray<string> = ["reading", "sum", "spread"];

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
  private minorsFrom: i32 = 0;
  private minorsTo: i32 = 0;
  private mayStartAnywhere: bool = false;
  private mayHaveTenths: bool = false;
  private isDual: bool = false;
  private mayRunBack: bool = false;
  private count: i32 = 0;
  private asked: Asked = Asked.Reading;

  private gauges: Gauge[] = [];
  private asksInner: bool = false;

  configure(knobs: Knobs): void {
    this.majors = knobs.int("numbered steps", [5, 5, 6, 6, 5, 6, 5, 5, 5, 5]);
    this.minorsFrom = knobs.int("fewest ticks in a step", [2, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
    this.minorsTo = knobs.int("most ticks in a step", [2, 5, 5, 10, 10, 10, 10, 5, 5, 10]);
    this.mayStartAnywhere = knobs.from("scale may start anywhere", 2);
    this.mayHaveTenths = knobs.from("tenths", 4);
    this.isDual = knobs.flag("two scales", [false, false, false, false, false, true, true, false, false, false]);
    this.mayRunBack = knobs.from("scale may run counter-clockwise", 6);
    this.count = knobs.int("gauges", [1, 1, 1, 1, 1, 1, 1, 2, 3, 4]);
    this.asked = <Asked>ASKED.indexOf(
      knobs.word("asked", ["reading", "reading", "reading", "reading", "reading", "reading", "reading", "sum", "spread", "sum"]),
    );
  }

  sample(rng: Rng): bool {
    this.asksInner = this.isDual && rng.chance(0.5);
    for (let i = 0; i < this.count; i++) {
      const gauge = new Gauge();
      const minors = rng.pick<i32>(this.minorsFrom == 2 ? [2] : this.minorsTo == 5 ? [4, 5] : [4, 5, 10]);
      gauge.outer = sampleGraduation(rng, this.majors, minors, this.mayStartAnywhere, this.mayHaveTenths);
      gauge.inner = sampleGraduation(rng, this.majors, minors, this.mayStartAnywhere, this.mayHaveTenths);
      if (this.isDual && gauge.outer.step == gauge.inner.step) return false;
      gauge.at = rng.int(1, this.majors * minors - 1);
      gauge.sweep = rng.range(200, 275);
      gauge.start = 270 - gauge.sweep / 2 + rng.range(-12, 12);
      if (this.mayRunBack && rng.chance(0.4)) {
        gauge.start += gauge.sweep;
        gauge.sweep = -gauge.sweep;
      }
      this.gauges.push(gauge);
    }
    if (this.asked == Asked.Reading) return true;
    // The highest and the lowest reading are clearly apart.
    return this.asked == Asked.Sum || this.total() > 0;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const columns = this.count == 1 ? 1 : 2;
    const cell = 672.0 / <f64>columns;
    const rows = (this.count + columns - 1) / columns;
    for (let i = 0; i < this.count; i++) {
      const gauge = this.gauges[i];
      const inRow = i / columns == rows - 1 && this.count % columns != 0 ? 1 : columns;
      const x = 336.0 + (<f64>(i % columns) - <f64>(inRow - 1) / 2) * cell;
      const y = 336.0 + (<f64>(i / columns) - <f64>(rows - 1) / 2) * cell;
      const r = cell / 2 - 14;
      scene.circle(x, y, r, Paint.fill(style.surface).edge(style.ink, style.stroke(3)));
      // One scale has its numbers outside the ticks; a second one has them inside.
      const size = this.count == 1 ? 27.0 : 20.0;
      const ring = r * (this.count == 1 ? 0.72 : 0.62);
      const dial = new Dial(x, y, ring, gauge.start, gauge.sweep);
      const steps = this.majors * gauge.outer.minors;
      dial.ticks(
        scene, steps, gauge.outer.minors, r * 0.06, Paint.line(style.ink, style.stroke(2)), r * 0.11, Paint.line(style.ink, style.stroke(3.4)),
      );
      scene.arc(x, y, ring, gauge.start, gauge.sweep, Paint.line(style.ink, style.stroke(2)));
      for (let k = 0; k <= this.majors; k++) {
        const share = <f64>k / <f64>this.majors;
        dial.labelBeside(scene, gauge.outer.label(k), share, ring, size * 0.4, size, style.ink);
        if (this.isDual) dial.labelBeside(scene, gauge.inner.label(k), share, ring - r * 0.11, -size * 0.4, size, style.ink);
      }
      const at = <f64>gauge.at / <f64>steps;
      dial.hand(scene, at, ring * (this.isDual ? 0.46 : 0.9), r * 0.12, Paint.line(style.accent, Math.max(4, r * 0.02)));
      // The needle lies behind the inner numbers and comes out at the ticks.
      if (this.isDual) {
        scene.line(
          dial.pointX(at, ring * 0.84), dial.pointY(at, ring * 0.84), dial.pointX(at, ring), dial.pointY(at, ring),
          Paint.line(style.accent, Math.max(4, r * 0.02)),
        );
      }
      scene.circle(x, y, r * 0.05, Paint.fill(style.accent));
    }
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
    words.set("scale", this.isDual ? (this.asksInner ? " on the inner scale, whose numbers stand nearer to the centre" : " on the outer scale, whose numbers stand outside the ticks") : "");
    const rules = " Pointers stand exactly on a tick, and the ticks between two numbers are equal steps.";
    if (this.asked == Asked.Reading) {
      return words.say(["What does the gauge read{scale}?" + rules, "Read the gauge{scale}." + rules, "Which value does the pointer show{scale}?" + rules, "Give the reading of the gauge{scale}." + rules]);
    }
    if (this.asked == Asked.Sum) {
      return words.say([
        "What is the sum of the readings of all the gauges?" + rules, "Read every gauge and add the readings up. What do you get?" + rules,
        "Add up what the gauges show." + rules, "What do the readings of the gauges come to in total?" + rules,
      ]);
    }
    return words.say([
      "By how much does the highest reading exceed the lowest one?" + rules, "What is the difference between the highest and the lowest reading?" + rules,
      "Subtract the lowest reading from the highest one. What do you get?" + rules, "How far apart are the highest and the lowest of the readings?" + rules,
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.total(), 1);
  }

  complexity(): f64 {
    let effort: f64 = 0;
    for (let i = 0; i < this.gauges.length; i++) {
      const gauge = this.gauges[i];
      const scale = this.asksInner ? gauge.inner : gauge.outer;
      effort += 2.0 + 0.25 * <f64>scale.minors + (scale.first % scale.step == 0 ? 0.0 : 1.0) + (scale.step % 10 == 0 ? 0.0 : 1.0) + (gauge.sweep < 0 ? 1.0 : 0.0);
    }
    return (
      effort + (this.mayStartAnywhere ? 1.0 : 0.0) + (this.mayHaveTenths ? 1.0 : 0.0) + (this.isDual ? 2.0 : 0.0) +
      (this.mayRunBack ? 1.0 : 0.0) + (this.asked == Asked.Reading ? 0.0 : 2.0)
    );
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.gauges.length; i++) parts.push(tenths(this.reading(this.gauges[i])));
    return "The readings are " + parts.join(", ") + (this.asked == Asked.Reading ? "." : ", which gives " + tenths(this.total()) + ".");
  }
}
