import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** Which bars count. */
const enum Counted {
  Bars = 0,
  OneSeries = 1,
  /** A category counts by the lower of its two bars. */
  BothBars = 2,
}

const COUNTED: StaticArray<string> = ["all bars", "one series", "both bars of a category"];

/** What is the largest h such that at least h bars reach the value h? */
export class BarHThreshold extends BarScene {
  private bars: i32 = 0;
  private least: i32 = 0;
  private major: i32 = 0;
  private counted: Counted = Counted.Bars;
  private isSorted: bool = false;
  private isLying: bool = false;

  /** The values that count: of the bars, or of the lower bar of every category. */
  private heights: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars that count", [6, 9, 10, 11, 12, 13, 14, 14, 15, 16]);
    this.least = knobs.int("smallest answer", [1, 1, 1, 1, 2, 2, 2, 3, 3, 4]);
    this.major = knobs.int("distance of labelled ticks", [1, 2, 2, 2, 2, 5, 5, 2, 5, 5]);
    this.counted = <Counted>knobs.choice("what counts", COUNTED, [
      Counted.Bars, Counted.Bars, Counted.Bars, Counted.Bars, Counted.Bars, Counted.Bars, Counted.Bars, Counted.OneSeries, Counted.BothBars, Counted.BothBars,
    ]);
    this.isSorted = knobs.flag("sorted bars", [true, false, false, false, false, false, false, false, false, false]);
    this.isLying = knobs.from("lying bars", 3);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    // The axis goes on far above the largest answer, so that how many bars are long does not tell it.
    const high = ((2 * n + this.major - 1) / this.major) * this.major;
    const scale = new Scale(0, high, this.major, 1, 1, 0);
    this.result = rng.int(this.least, n);
    const heights: i32[] = [];
    // As many bars as the answer reach it, and the others do not go beyond it: then no larger number is reached. Few of them end at it,
    // or the bar in the middle of the ranking would.
    for (let i = 0; i < n; i++) {
      const most = this.result == 1 || rng.chance(0.15) ? this.result : this.result - 1;
      heights.push(i < this.result ? rng.int(this.result, high) : rng.int(1, most));
    }
    rng.shuffle<i32>(heights);
    if (this.isSorted) heights.sort((a, b) => b - a);
    this.heights = heights;
    const chart = this.begin(rng, scale, Measure.Count, n, this.counted == Counted.Bars ? 0 : 2);
    if (this.counted == Counted.Bars) chart.values = [heights];
    else chart.values = this.withOthers(rng, high);
    chart.horizontal = this.isLying && rng.chance(0.5);
    return this.isLaidOut(this.counted == Counted.Bars ? n : 2 * n);
  }

  /** The values of two series: those that count, and others, which are no lower where the lower bar counts. */
  private withOthers(rng: Rng, high: i32): i32[][] {
    const first: i32[] = [];
    const second: i32[] = [];
    const isBoth = this.counted == Counted.BothBars;
    for (let i = 0; i < this.bars; i++) {
      const own = this.heights[i];
      const other = isBoth ? rng.int(own, high) : rng.int(1, high);
      const isSwapped = isBoth && rng.chance(0.5);
      first.push(isSwapped ? other : own);
      second.push(isSwapped ? own : other);
    }
    return [first, second];
  }

  /** Another height for one bar that counts. */
  makeTwin(rng: Rng): bool {
    const before = this.result;
    const high = this.chart.scale.high;
    const all = this.chart.values;
    for (let draw = 0; draw < DRAWS; draw++) {
      const i = rng.int(0, this.bars - 1);
      const height = this.heights[i];
      const series = all[0][i] == height ? 0 : 1;
      const low = this.isSorted && i < this.bars - 1 ? this.heights[i + 1] : 1;
      const top = this.isSorted && i > 0 ? this.heights[i - 1] : this.counted == Counted.BothBars ? all[1 - series][i] : high;
      this.heights[i] = rng.int(low, top);
      all[series][i] = this.heights[i];
      this.result = reached(this.heights);
      if (this.result != before && this.result > 0) return this.isReadable();
      this.heights[i] = height;
      all[series][i] = height;
    }
    return false;
  }

  question(words: Words): string {
    const isBoth = this.counted == Counted.BothBars;
    const all = isBoth ? "categories" : this.counted == Counted.Bars ? "bars" : "bars of " + this.chart.series[0];
    words
      .set("things", all)
      .set("reach", isBoth ? "have both bars at h or higher" : "have a value of h or more")
      .set("rule", this.rule());
    return words.say([
      "What is the largest whole number h such that at least h {things} {reach}?{rule}",
      "Find the largest whole number h for which h or more {things} {reach}.{rule}",
      "How large can a whole number h be if at least h {things} must {reach}?{rule}",
      "Let h be a whole number such that h or more {things} {reach}. What is the largest possible h?{rule}",
      "As with a researcher's h-index, find the largest whole number h such that h or more {things} {reach}.{rule}",
      "Determine the greatest whole number h with this property: at least h {things} {reach}.{rule}",
      "At least h {things} {reach}, where h is a whole number. How large can h be at most?{rule}",
      "Raise a whole number h one by one for as long as h or more {things} {reach}. What is the last h that works?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** One more and one less, and how many reach half of the axis. */
  foils(): Answer[] {
    let middle = 0;
    for (let i = 0; i < this.bars; i++) middle += <i32>(2 * this.heights[i] >= this.chart.scale.high);
    return [new IntegerAnswer(this.result + 1), new IntegerAnswer(this.result - 1), new IntegerAnswer(middle)];
  }

  solution(scene: Scene): void {
    let count = 0;
    for (let c = 0; c < this.bars; c++) {
      if (this.heights[c] < this.result) continue;
      count++;
      const series = this.counted == Counted.BothBars && this.chart.values[1][c] < this.chart.values[0][c] ? 1 : 0;
      name(scene, this.chart.tagOf(series, c), count.toString());
    }
    this.chart.markValue(scene, this.plot, this.result);
  }

  /** Bars looked at, one more for each where they stand in no order, and the steps from 1 to the answer. */
  complexity(): f64 {
    const looked = (this.isSorted ? 1 : 2) * this.bars + (this.counted == Counted.Bars ? 0 : this.counted == Counted.OneSeries ? this.bars : 2 * this.bars);
    return <f64>looked + 0.5 * <f64>this.result;
  }

  explain(): string {
    const h = this.result;
    let reached = 0;
    let beyond = 0;
    for (let i = 0; i < this.heights.length; i++) {
      if (this.heights[i] >= h) reached++;
      if (this.heights[i] > h) beyond++;
    }
    return "The largest h is " + h.toString() + ": " + reached.toString() + " of the " + this.heights.length.toString() +
      (this.counted == Counted.BothBars ? " categories" : " bars") + " reach " + h.toString() + ", but only " + beyond.toString() + " reach " + (h + 1).toString() + ".";
  }
}

/** Draws of another height before a chart has no twin. */
const DRAWS: i32 = 60;

/** The largest number that as many heights reach. */
function reached(heights: i32[]): i32 {
  for (let h = heights.length; h > 0; h--) {
    let count = 0;
    for (let i = 0; i < heights.length; i++) count += <i32>(heights[i] >= h);
    if (count >= h) return h;
  }
  return 0;
}
