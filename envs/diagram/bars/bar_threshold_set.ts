import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { ReferenceLine } from "../../../assembly/kit/charts/chart";
import { Grid } from "../../../assembly/kit/charts/dress";
import { ANYWHERE, AT_TICKS, fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { point, ring } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues, total } from "./family";

/** What the values are compared with. */
const enum Threshold {
  Line = 0,
  TwoLines = 1,
  Mean = 2,
  OtherMean = 3,
}

const THRESHOLDS: StaticArray<string> = ["a drawn line", "two drawn lines", "the mean of all bars", "the mean of another series"];

/** Draws of the values before the chart is given up. */
const DRAWS: i32 = 40;

/** Which categories lie above a drawn line, between two lines, or above a mean that is not drawn? */
export class BarThresholdSet extends BarScene {
  private bars: i32 = 0;
  private threshold: Threshold = Threshold.Line;
  private parts: i32 = 0;
  private isFine: bool = false;
  private isLying: bool = false;

  private isBelow: bool = false;
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.threshold = <Threshold>knobs.choice("threshold", THRESHOLDS, [
      Threshold.Line, Threshold.Line, Threshold.Line, Threshold.TwoLines, Threshold.TwoLines, Threshold.Mean, Threshold.Mean, Threshold.OtherMean, Threshold.OtherMean, Threshold.OtherMean,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [2, 4, 5, 5, 5, 4, 4, 4, 4, 4]);
    this.isFine = knobs.from("values anywhere between ticks", 5);
    this.isLying = knobs.from("lying bars", 2);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const scale = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const hasSeries = this.threshold == Threshold.OtherMean;
    const chart = this.begin(rng, scale, Measure.Amount, n, hasSeries ? 2 : 0);
    chart.horizontal = this.isLying && rng.chance(0.5);
    this.isBelow = rng.chance(0.5);
    // Among lines at every tick the dashed ones would hide.
    if (this.hasLines) chart.dress.grid = min(chart.dress.grid, Grid.Labelled);
    for (let draw = 0; draw < DRAWS; draw++) {
      if (this.hasLines) chart.values = [this.drawAround(rng)];
      else {
        chart.values = [randomValues(rng, n, 1, scale.high)];
        if (hasSeries) chart.values.push(randomValues(rng, n, 1, scale.high));
        if (!this.hasMargin()) continue;
      }
      // Half of the bars are no likelier than fewer or more.
      if (this.isTold() || (this.chosen.length == n >> 1 && rng.chance(0.6))) continue;
      return this.chosen.length > 0 && this.chosen.length < n && this.isLaidOut(hasSeries ? n + 4 : n);
    }
    return false;
  }

  private get hasLines(): bool {
    return this.threshold == Threshold.Line || this.threshold == Threshold.TwoLines;
  }

  /** Draws one or two lines and the values: the number of bars on the asked side first, and on either side one bar close to a line. */
  private drawAround(rng: Rng): i32[] {
    const values = new Array<i32>(this.bars);
    const high = this.chart.scale.high;
    const hasTwo = this.threshold == Threshold.TwoLines;
    const low = rng.int(high / 5, hasTwo ? high / 2 : (high * 4) / 5);
    const top = hasTwo ? rng.int(low + high / 4, (high * 9) / 10) : high + 1;
    const count = rng.int(1, this.bars - 1);
    const order = rng.permutation(this.bars);
    this.chosen = order.slice(0, count);
    for (let i = 0; i < this.bars; i++) {
      // No bar ends on a line.
      const isInside = i < count != (!hasTwo && this.isBelow);
      const isClose = i == 0 || i == count;
      if (isInside) values[order[i]] = rng.int(low + 1, isClose ? min(low + 2, top - 1) : top - 1);
      else if (hasTwo && rng.chance(0.5)) values[order[i]] = rng.int(top + 1, isClose ? min(top + 2, high) : high);
      else values[order[i]] = rng.int(isClose ? max(1, low - 2) : 1, low - 1);
    }
    this.chart.lines = [new ReferenceLine(low, "")];
    if (hasTwo) this.chart.lines.push(new ReferenceLine(top, ""));
    return values;
  }

  /** Another value for one bar. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const bar = rng.int(0, this.bars - 1);
    values[bar] = rng.int(1, this.chart.scale.high);
    if (!(this.hasLines ? this.isOffLines(bar) : this.hasMargin())) return false;
    return this.chosen.length > 0 && this.chosen.length < this.bars && !this.isTold() && this.isReadable();
  }

  /** Chooses a bar anew by the lines; false when it ends on one. */
  private isOffLines(bar: i32): bool {
    const value = this.chart.values[0][bar];
    const lines = this.chart.lines;
    let above = 0;
    for (let i = 0; i < lines.length; i++) {
      if (lines[i].at == value) return false;
      above += <i32>(value > lines[i].at);
    }
    const at = this.chosen.indexOf(bar);
    if (at >= 0) this.chosen.splice(at, 1);
    if ((above == 1) != (lines.length == 1 && this.isBelow)) this.chosen.push(bar);
    return true;
  }

  /** The sum that the mean is taken of. */
  private get sum(): i32 {
    return total(this.chart.values[this.threshold == Threshold.OtherMean ? 1 : 0]);
  }

  /** Chooses the values beyond the mean; false when one is within a tick of it. */
  private hasMargin(): bool {
    const scale = this.chart.scale;
    const values = this.chart.values[0];
    this.chosen = [];
    for (let i = 0; i < this.bars; i++) {
      const excess = values[i] * this.bars - this.sum;
      if (abs(excess) < this.bars * scale.minor) return false;
      if (excess > 0 != this.isBelow) this.chosen.push(i);
    }
    return true;
  }

  /** Whether the middle of the axis would choose the same bars. */
  private isTold(): bool {
    const values = this.chart.values[0];
    for (let i = 0; i < this.bars; i++) {
      const isHigh = 2 * values[i] > this.chart.scale.high;
      if ((isHigh ? !this.isBelow : this.isBelow) != this.chosen.includes(i)) return false;
    }
    return true;
  }

  question(words: Words): string {
    const chart = this.chart;
    const side = this.isBelow ? "below" : "above";
    const hasSeries = this.threshold == Threshold.OtherMean;
    const where = this.threshold == Threshold.TwoLines ? "between the two dashed lines"
      : this.threshold == Threshold.Line ? side + " the dashed line"
      : hasSeries ? side + " the mean of all values of " + chart.series[1]
      : side + " the mean of all bars";
    words
      .set("where", where)
      .set("value", hasSeries ? "a value of " + chart.series[0] : "a value")
      .set("bar", hasSeries ? "bar of " + chart.series[0] : "bar")
      .set("bars", hasSeries ? "bars of " + chart.series[0] : "bars")
      .set("extra", this.hasLines ? "" : " No line is drawn at the mean.");
    return words.say([
      "Which categories have {value} {where}?{extra}",
      "List all categories with {value} {where}.{extra}",
      "Name every category that has {value} {where}.{extra}",
      "For which categories does the {bar} end {where}?{extra}",
      "Which {bars} end {where}? Give their categories.{extra}",
      "Find all {bars} that end {where}, and list the categories.{extra}",
      "Tell me every category whose {bar} ends {where}.{extra}",
      "Determine the set of categories with {value} {where}.{extra}",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.namesOf(this.chosen));
  }

  /** Those on the other side. */
  foils(): Answer[] {
    const others: i32[] = [];
    for (let i = 0; i < this.bars; i++) if (!this.chosen.includes(i)) others.push(i);
    return [new SetAnswer(this.namesOf(others))];
  }

  solution(scene: Scene): void {
    if (!this.hasLines) {
      const series = this.threshold == Threshold.OtherMean ? 1 : 0;
      for (let i = 0; i < this.bars; i++) point(scene, this.chart.tagOf(series, i));
      this.chart.markValue(scene, this.plot, <f64>this.sum / <f64>this.bars);
    }
    for (let i = 0; i < this.chosen.length; i++) ring(scene, this.chart.tagOf(0, this.chosen[i]));
  }

  /** Bars compared with each line; a mean takes a reading and a step of adding for every bar, and with two series each bar is first told by its colour. */
  complexity(): f64 {
    const each = this.threshold == Threshold.Line ? 1 : this.threshold == Threshold.TwoLines ? 2 : this.threshold == Threshold.Mean ? 3 : 5;
    return <f64>(this.bars * each) + 0.1 * <f64>this.chosen.length;
  }

  explain(): string {
    const scale = this.chart.scale;
    const names = listed(this.namesOf(this.chosen));
    const is = this.chosen.length == 1 ? " is " : " are ";
    const side = this.isBelow ? "below " : "above ";
    if (this.threshold == Threshold.TwoLines) return "Only " + names + is + "between the two lines.";
    if (this.threshold == Threshold.Line) return "The line is at " + scale.text(this.chart.lines[0].at) + "; " + names + is + side + "it.";
    // Two places more than the values have, the rest cut off.
    return "The mean is about " + fixedText((scale.mantissa(this.sum) * 100) / this.bars, scale.places + 2) + "; " + names + is + side + "it.";
  }
}
