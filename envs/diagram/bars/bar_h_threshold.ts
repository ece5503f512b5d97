import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** What is the largest h such that at least h bars reach the value h? */
export class BarHThreshold extends BarScene {
  private bars: i32 = 0;
  private major: i32 = 0;
  private counted: string = "";
  private isSorted: bool = false;
  private isLying: bool = false;

  /** The values that count: of the bars, or of the lower bar of every category. */
  private heights: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars that count", [6, 6, 12, 12, 13, 14, 15, 12, 12, 13]);
    this.major = knobs.int("distance of labelled ticks", [1, 1, 1, 2, 2, 5, 5, 2, 5, 5]);
    this.counted = knobs.word("counted", ["bars", "bars", "bars", "bars", "bars", "bars", "bars", "one series", "both bars", "both bars"]);
    this.isSorted = knobs.flag("sorted bars", [true, false, false, false, false, false, false, false, false, false]);
    this.isLying = knobs.from("lying bars", 6);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const high = ((n + 4 + this.major) / this.major) * this.major;
    const scale = new Scale(0, high, this.major, 1, 1, 0);
    this.result = rng.int(1, n);
    const heights: i32[] = [];
    // As many bars as the answer reach it, and the others do not go beyond it: then no larger number is reached.
    for (let i = 0; i < n; i++) heights.push(i < this.result ? rng.int(this.result, high) : rng.int(1, this.result));
    rng.shuffle<i32>(heights);
    this.heights = heights;
    if (this.counted == "bars") {
      const chart = this.begin(rng, scale, n);
      if (this.isSorted) heights.sort((a, b) => b - a);
      chart.values = [heights];
    } else {
      const chart = this.beginSeries(rng, scale, n, 2);
      const first: i32[] = [];
      const second: i32[] = [];
      for (let i = 0; i < n; i++) {
        const isBoth = this.counted == "both bars";
        const other = isBoth ? rng.int(heights[i], high) : rng.int(1, high);
        const swapped = isBoth && rng.chance(0.5);
        first.push(swapped ? other : heights[i]);
        second.push(swapped ? heights[i] : other);
      }
      chart.values = [first, second];
    }
    this.chart.horizontal = this.isLying && rng.chance(0.5);
    this.chart.grid = rng.int(1, 2);
    return this.isDecodable();
  }

  question(words: Words): string {
    const isBoth = this.counted == "both bars";
    words
      .set("things", isBoth ? "categories" : this.counted == "bars" ? "bars" : "bars of " + this.chart.series[0])
      .set("reach", isBoth ? "both bars at h or higher" : "a value of h or more")
      .set("rule", " " + this.chart.scale.rule("bar"));
    return words.say([
      "What is the largest whole number h such that at least h {things} have {reach}?{rule}",
      "Find the largest whole number h for which h or more {things} have {reach}.{rule}",
      "How large can a whole number h be if at least h of the {things} must have {reach}?{rule}",
      "Let h be a whole number such that h or more of the {things} have {reach}. What is the largest possible h?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.bars + (this.isSorted ? 0 : 1) + 0.5 * <f64>this.major + (this.counted == "bars" ? 0 : this.counted == "one series" ? 8 : 10) + (this.chart.horizontal ? 0.5 : 0);
  }

  explain(): string {
    const h = this.result;
    let reached = 0;
    let beyond = 0;
    for (let i = 0; i < this.heights.length; i++) {
      if (this.heights[i] >= h) reached++;
      if (this.heights[i] > h) beyond++;
    }
    return reached.toString() + " reach " + h.toString() + ", and only " + beyond.toString() + " reach " + (h + 1).toString() + ".";
  }
}
