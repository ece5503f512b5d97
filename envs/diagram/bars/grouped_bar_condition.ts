import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** Draws of one category's values before it is given up. */
const DRAWS: i32 = 80;

/** In how many categories do the values of the series meet a condition? */
export class GroupedBarCondition extends BarScene {
  private count: i32 = 0;
  private series: i32 = 0;
  private condition: string = "";
  private parts: i32 = 0;

  /** The series that the condition names, in its order. */
  private named: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.count = knobs.int("categories", [5, 5, 12, 12, 12, 12, 12, 13, 13, 14]);
    this.series = knobs.int("series", [2, 3, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.condition = knobs.word("condition", ["larger", "larger", "larger", "larger than both", "largest", "between", "between", "both pairs", "sum exceeds", "sums compared"]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 2, 4, 4, 4, 5, 5, 5, 5]);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    const scale = Scale.draw(rng, 6, this.parts, false, false);
    const chart = this.beginSeries(rng, scale, this.count, this.series);
    chart.grid = rng.int(1, 2);
    for (let s = 0; s < this.series; s++) chart.values.push([]);
    this.named = rng.permutation(this.series);
    this.result = rng.int(0, this.count);
    const order = rng.permutation(this.count);
    for (let c = 0; c < this.count; c++) {
      // As many categories as the answer, spread over the chart.
      if (!this.drawCategory(rng, order[c] < this.result)) return false;
    }
    return this.isDecodable();
  }

  /** Draws values for the next category until they meet the condition, or miss it. */
  private drawCategory(rng: Rng, isMet: bool): bool {
    const values = new StaticArray<i32>(this.series);
    for (let k = 0; k < DRAWS; k++) {
      for (let s = 0; s < this.series; s++) values[s] = rng.int(1, this.chart.scale.high);
      if (!this.isClear(values) || this.isMetBy(values) != isMet) continue;
      for (let s = 0; s < this.series; s++) this.chart.values[s].push(values[s]);
      return true;
    }
    return false;
  }

  private isMetBy(values: StaticArray<i32>): bool {
    const a = values[this.named[0]];
    const b = values[this.named[1]];
    if (this.condition == "larger") return a > b;
    const c = values[this.named[2]];
    if (this.condition == "larger than both") return a > b && a > c;
    if (this.condition == "between") return a > b && a < c;
    if (this.condition == "sum exceeds") return a + b > c;
    if (this.condition == "largest") {
      for (let s = 0; s < this.series; s++) if (s != this.named[0] && values[s] >= a) return false;
      return true;
    }
    const d = values[this.named[3]];
    return this.condition == "both pairs" ? a > b && c > d : a + b > c + d;
  }

  /** No two values that the condition compares are equal. */
  private isClear(values: StaticArray<i32>): bool {
    const a = values[this.named[0]];
    const b = values[this.named[1]];
    if (this.condition == "sum exceeds") return a + b != values[this.named[2]];
    if (this.condition == "sums compared") return a + b != values[this.named[2]] + values[this.named[3]];
    if (this.condition == "both pairs") return a != b && values[this.named[2]] != values[this.named[3]];
    for (let s = 0; s < this.series; s++) if (s != this.named[0] && values[s] == a) return false;
    return true;
  }

  question(words: Words): string {
    return words
      .set("condition", this.worded())
      .say([
        "In how many categories is {condition}?",
        "For how many categories is {condition}?",
        "Count the categories that have {condition}. How many are there?",
        "What is the number of categories with {condition}?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  private worded(): string {
    const a = this.nameOf(0);
    const b = this.nameOf(1);
    const condition = this.condition;
    if (condition == "larger") return a + " larger than " + b;
    if (condition == "largest") return a + " larger than every other series";
    const c = this.nameOf(2);
    if (condition == "larger than both") return a + " larger than " + b + " and also larger than " + c;
    if (condition == "between") return a + " larger than " + b + " but smaller than " + c;
    if (condition == "sum exceeds") return "the sum of " + a + " and " + b + " larger than " + c;
    const d = this.nameOf(3);
    return condition == "both pairs" ? a + " larger than " + b + " and " + c + " larger than " + d
      : "the sum of " + a + " and " + b + " larger than the sum of " + c + " and " + d;
  }

  /** The name of a series of the condition. */
  private nameOf(place: i32): string {
    return this.chart.series[this.named[place]];
  }

  complexity(): f64 {
    const condition = this.condition;
    const steps = condition == "larger" ? 1 : condition == "larger than both" || condition == "between" ? 2 : condition == "both pairs" ? 3 : condition == "largest" ? 2.5 : condition == "sum exceeds" ? 3.5 : 4.5;
    return <f64>this.count * (steps + 0.3 * <f64>this.series + (condition == "between" ? 1.0 : 0.0));
  }

  explain(): string {
    return "The condition (" + this.condition + ") holds in " + this.result.toString() + " of " + this.count.toString() + " categories.";
  }
}
