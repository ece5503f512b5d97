import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { ANYWHERE, AT_TICKS, fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene, randomValues, total } from "./family";

/** What the values are compared with. */
const enum Target {
  Card = 0,
  MeanOfTwo = 1,
  MeanOfAll = 2,
}

const TARGETS: StaticArray<string> = ["a number on a card", "the mean of two bars", "the mean of all bars"];

/** Draws of values before the chart is given up. */
const DRAWS: i32 = 60;

/** Which bar's value is nearest to a target: a number on a card, or a mean of bars? */
export class BarNearestValue extends BarScene {
  private bars: i32 = 0;
  private target: Target = Target.Card;
  private parts: i32 = 0;
  private isFine: bool = false;
  private isLying: bool = false;
  private isSigned: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  /** The target is `sum / count` grains. */
  private sum: i32 = 0;
  private count: i32 = 1;
  /** All bars that may be the answer, nearest first. */
  private ranked: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.target = <Target>knobs.choice("target", TARGETS, [
      Target.Card, Target.Card, Target.Card, Target.MeanOfTwo, Target.MeanOfTwo, Target.MeanOfTwo, Target.MeanOfAll, Target.MeanOfAll, Target.MeanOfAll, Target.MeanOfAll,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [2, 4, 5, 4, 5, 4, 4, 4, 4, 4]);
    this.isFine = knobs.from("values anywhere between ticks", 5);
    this.isLying = knobs.from("lying bars", 2);
    this.isSigned = knobs.from("negative values", 5);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const isSigned = this.isSigned && rng.chance(0.6);
    const base = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const scale = isSigned ? base.moved(-2) : base;
    const chart = this.begin(rng, scale, isSigned ? Measure.Signed : Measure.Amount, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    for (let draw = 0; draw < DRAWS; draw++) {
      this.drawValues(rng);
      if (this.isDecided(rng)) return this.isLaidOut(n);
    }
    return false;
  }

  /** Draws the values and the target, and ranks the bars. */
  private drawValues(rng: Rng): void {
    const n = this.bars;
    const scale = this.chart.scale;
    const values = randomValues(rng, n, scale.low + 1, scale.high - 1);
    this.chart.values = [values];
    for (let i = 0; i < n; i++) if (values[i] == 0) values[i] = 1;
    const pair = rng.sample(2, n);
    this.first = pair[0];
    this.second = pair[1];
    if (this.target == Target.Card) {
      // Cards show whole ticks.
      this.sum = rng.int(scale.low / scale.minor + 1, scale.high / scale.minor - 1) * scale.minor;
    }
    this.rankAll();
  }

  /** Another value for one bar. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const before = this.ranked[0];
    for (let draw = 0; draw < DRAWS; draw++) {
      const bar = rng.int(0, this.bars - 1);
      const value = values[bar];
      values[bar] = rng.int(this.chart.scale.low + 1, this.chart.scale.high - 1);
      if (values[bar] == 0) values[bar] = 1;
      this.rankAll();
      if (this.ranked[0] != before && this.isDecided(rng)) return this.isLaidOut(this.bars);
      values[bar] = value;
    }
    return false;
  }

  /** Takes the mean, where one is the target, and ranks the bars. */
  private rankAll(): void {
    const values = this.chart.values[0];
    if (this.target == Target.MeanOfTwo) {
      this.sum = values[this.first] + values[this.second];
      this.count = 2;
    } else if (this.target == Target.MeanOfAll) {
      this.sum = total(values);
      this.count = this.bars;
    }
    this.ranked = [];
    for (let i = 0; i < this.bars; i++) {
      if (this.target == Target.MeanOfTwo && (i == this.first || i == this.second)) continue;
      let at = this.ranked.length;
      this.ranked.push(i);
      for (; at > 0 && this.distance(this.ranked[at - 1]) > this.distance(i); at--) this.ranked[at] = this.ranked[at - 1];
      this.ranked[at] = i;
    }
  }

  /** How far a bar is from the target, as a multiple of `count`. */
  private distance(bar: i32): i32 {
    return abs(this.excess(bar));
  }

  private excess(bar: i32): i32 {
    return this.chart.values[0][bar] * this.count - this.sum;
  }

  /** Whether the nearest bar is nearest by a tick, one of the next two lies on the other side, and middle bars are no better a guess than others. */
  private isDecided(rng: Rng): bool {
    const tick = this.count * this.chart.scale.minor;
    const next = this.ranked[1];
    const lead = this.distance(next) - this.distance(this.ranked[0]);
    if (lead < tick || lead > 6 * tick) return false;
    let isBetween = false;
    for (let i = 1; i < 3; i++) if (this.excess(this.ranked[i]) > 0 != this.excess(this.ranked[0]) > 0) isBetween = true;
    if (!isBetween) return false;
    return !this.isMiddling(this.ranked[0]) || rng.chance(0.05);
  }

  /** Whether a bar is the middle one by value, or the nearest to the middle of the axis. */
  private isMiddling(bar: i32): bool {
    const values = this.chart.values[0];
    const middle = this.chart.scale.low + this.chart.scale.high;
    let lower = 0;
    let nearer = 0;
    for (let i = 0; i < this.bars; i++) {
      if (values[i] < values[bar]) lower++;
      if (this.ranked.includes(i) && abs(2 * values[i] - middle) < abs(2 * values[bar] - middle)) nearer++;
    }
    return nearer == 0 || abs(2 * lower - (this.bars - 1)) <= 1;
  }

  protected get head(): f64 {
    return this.target == Target.Card ? 2.9 * this.chart.size : 0;
  }

  draw(scene: Scene): void {
    super.draw(scene);
    if (this.target != Target.Card) return;
    const style = scene.style;
    const size = this.chart.size;
    const middle = <f64>this.width / 2;
    scene.rect(middle - 5.5 * size, this.edge, 11 * size, 2.2 * size, Paint.fill(style.surface).edge(style.ink, style.stroke(0.12 * size)), 0.4 * size);
    scene.text("Target: " + this.chart.scale.text(this.sum), middle, this.edge + 1.1 * size, 1.15 * size, style.ink, Align.Centre, Baseline.Middle, style.face);
  }

  question(words: Words): string {
    const isMeanOfTwo = this.target == Target.MeanOfTwo;
    words
      .set("target", this.target == Target.Card ? "the number on the card"
        : isMeanOfTwo ? "the mean of the values for " + this.name(this.first) + " and " + this.name(this.second)
        : "the mean of all bars")
      .set("other", isMeanOfTwo ? "other " : "");
    return words.say([
      "Which {other}category has the value nearest to {target}?",
      "Name the {other}category whose value is closest to {target}.",
      "Which {other}bar differs least from {target}?",
      "Find the {other}bar whose value is nearest to {target}. Which category is it?",
      "Of all {other}bars, which one comes closest to {target}?",
      "Compare every {other}bar with {target}. Which category has the smallest difference?",
      "Take {target}. Which {other}category lies nearest to it?",
      "I am looking for the {other}category with the value closest to {target}. Which is it?",
    ]);
  }

  answer(): Answer {
    return new LabelAnswer(this.name(this.ranked[0]));
  }

  foils(): Answer[] {
    const answers: Answer[] = [];
    for (let i = 1; i < this.ranked.length; i++) answers.push(new LabelAnswer(this.name(this.ranked[i])));
    return answers;
  }

  solution(scene: Scene): void {
    const nearest = this.ranked[0];
    for (let i = 0; i < this.bars; i++) {
      const isRead = this.target == Target.MeanOfAll || (this.target == Target.MeanOfTwo && (i == this.first || i == this.second));
      if (isRead && i != nearest) point(scene, this.chart.tagOf(0, i));
    }
    this.chart.markValue(scene, this.plot, <f64>this.sum / <f64>this.count);
    this.mark(scene, 0, nearest, this.chart.scale.text(this.chart.values[0][nearest]));
  }

  /** Bars compared with the target, and the efforts of reading those that make it, with one step each to add it up. */
  complexity(): f64 {
    let work = this.ranked.length;
    for (let i = 0; i < this.bars; i++) {
      const isRead = this.target == Target.MeanOfAll || (this.target == Target.MeanOfTwo && (i == this.first || i == this.second));
      if (isRead) work += 1 + this.effort(this.chart.values[0][i]);
    }
    return <f64>work;
  }

  explain(): string {
    const scale = this.chart.scale;
    // Two places more than the values have, the rest cut off.
    const mean = this.target == Target.Card ? scale.text(this.sum) : fixedText((scale.mantissa(this.sum) * 100) / this.count, scale.places + 2);
    const what = this.target == Target.Card ? "The card says " : this.target == Target.MeanOfTwo ? "The mean of the two is about " : "The mean of all bars is about ";
    return what + mean + "; " + this.name(this.ranked[0]) + ", at " + scale.text(this.chart.values[0][this.ranked[0]]) + ", is nearest to it.";
  }
}
