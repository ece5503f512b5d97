import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { ReferenceLine } from "../../../assembly/kit/charts/chart";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues } from "./family";

/** Which categories lie above a drawn line, between two lines, or above a mean that is not drawn? */
export class BarThresholdSet extends BarScene {
  private bars: i32 = 0;
  private threshold: string = "";
  private parts: i32 = 0;
  private isLying: bool = false;

  private isBelow: bool = false;
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [5, 6, 7, 8, 10, 8, 10, 10, 12, 14]);
    this.threshold = knobs.word("threshold", ["line", "line", "line", "between", "between", "mean", "mean", "other mean", "other mean", "other mean"]);
    this.parts = knobs.int("ticks a labelled interval", [2, 4, 5, 5, 5, 4, 5, 4, 5, 5]);
    this.isLying = knobs.from("lying bars", 4);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const scale = Scale.draw(rng, 6, this.parts, false, false);
    const hasSeries = this.threshold == "other mean";
    const chart = hasSeries ? this.beginSeries(rng, scale, n, 2) : this.begin(rng, scale, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    chart.grid = this.threshold == "line" || this.threshold == "between" ? 1 : rng.int(1, 2);
    const asked = randomValues(rng, n, 1, scale.high);
    chart.values = [asked];
    if (hasSeries) chart.values.push(randomValues(rng, n, 1, scale.high));
    this.isBelow = rng.chance(0.5);
    if (this.threshold == "line" || this.threshold == "between") this.drawLines(rng, asked);
    else if (!this.hasMargin(asked, chart.values[hasSeries ? 1 : 0])) return false;
    return this.chosen.length > 0 && this.chosen.length < n && this.isDecodable();
  }

  /** Draws one or two lines, and the values anew: the number of bars on the asked side first. */
  private drawLines(rng: Rng, values: i32[]): void {
    const high = this.chart.scale.high;
    const isBetween = this.threshold == "between";
    const low = rng.int(high / 5, isBetween ? high / 2 : (high * 4) / 5);
    const top = isBetween ? rng.int(low + high / 4, (high * 9) / 10) : high + 1;
    const count = rng.int(1, this.bars - 1);
    const order = rng.permutation(this.bars);
    this.chosen = order.slice(0, count);
    for (let i = 0; i < this.bars; i++) {
      // No bar ends on a line or within a tick of it.
      const isInside = i < count != (!isBetween && this.isBelow);
      values[order[i]] = isInside ? rng.int(low + 1, top - 1) : isBetween && rng.chance(0.5) ? rng.int(top + 1, high) : rng.int(1, low - 1);
    }
    this.chart.lines = [new ReferenceLine(low, "")];
    if (isBetween) this.chart.lines.push(new ReferenceLine(top, ""));
  }

  /** Chooses the values beyond the mean of others; false when one is within a tick of it. */
  private hasMargin(values: i32[], others: i32[]): bool {
    let sum = 0;
    for (let i = 0; i < others.length; i++) sum += others[i];
    this.chosen = [];
    for (let i = 0; i < values.length; i++) {
      const excess = values[i] * others.length - sum;
      if (abs(excess) < others.length) return false;
      if (excess > 0 != this.isBelow) this.chosen.push(i);
    }
    return true;
  }

  question(words: Words): string {
    const chart = this.chart;
    const side = this.isBelow ? "below" : "above";
    const hasSeries = this.threshold == "other mean";
    words
      .set("which", hasSeries ? "a value of " + chart.series[0] : "a value")
      .set("where", this.threshold == "between" ? "between the two dashed lines"
        : this.threshold == "line" ? side + " the dashed line"
        : hasSeries ? side + " the mean of all values of " + chart.series[1]
        : side + " the mean of all bars")
      .set("extra", this.threshold == "line" || this.threshold == "between" ? "" : " No line is drawn at the mean.");
    return words.say([
      "Which categories have {which} {where}?{extra}",
      "List all categories with {which} {where}.{extra}",
      "Name every category that has {which} {where}.{extra}",
      "For which categories is there {which} {where}?{extra}",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.namesOf(this.chosen));
  }

  /** Those on the other side. */
  foils(): Answer[] {
    const others: i32[] = [];
    for (let i = 0; i < this.bars; i++) {
      if (!this.chosen.includes(i)) others.push(i);
    }
    return [new SetAnswer(this.namesOf(others))];
  }

  complexity(): f64 {
    return <f64>this.bars + (this.threshold == "line" ? 0 : this.threshold == "between" ? 3 : this.threshold == "mean" ? 7 : 12) + 0.1 * <f64>this.chosen.length + (this.chart.horizontal ? 0.3 : 0);
  }

  explain(): string {
    return "On the asked side (" + this.threshold + (this.isBelow ? ", below" : "") + ") are " + listed(this.namesOf(this.chosen)) + ".";
  }
}
