import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { ANYWHERE, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** What must hold between the series a, b, c and d of a category. */
const enum Condition {
  /** a > b */
  Larger = 0,
  /** a > b and a > c */
  LargerThanBoth = 1,
  /** a is larger than every other */
  Largest = 2,
  /** b < a < c */
  Between = 3,
  /** a > b and c > d */
  BothPairs = 4,
  /** a + b > c */
  SumExceeds = 5,
  /** a + b > c + d */
  SumsCompared = 6,
}

const CONDITIONS: StaticArray<string> = ["larger", "larger than both", "largest", "between", "two pairs", "sum exceeds", "sums compared"];

/** Draws of one category's values before it is given up. */
const DRAWS: i32 = 80;

/** In how many categories do the values of the series meet a condition? */
export class GroupedBarCondition extends BarScene {
  private count: i32 = 0;
  private least: i32 = 0;
  private series: i32 = 0;
  private condition: Condition = Condition.Larger;
  private parts: i32 = 0;
  private isFine: bool = false;
  private isLying: bool = false;

  /** The series that the condition names, in its order. */
  private named: i32[] = [];
  private met: i32[] = [];

  configure(knobs: Knobs): void {
    this.count = knobs.int("categories", [6, 9, 10, 10, 11, 11, 12, 12, 13, 14]);
    this.least = knobs.int("smallest answer", [1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    this.series = knobs.int("series", [2, 3, 3, 3, 3, 3, 4, 4, 4, 4]);
    this.condition = <Condition>knobs.choice("condition", CONDITIONS, [
      Condition.Larger, Condition.Larger, Condition.Larger, Condition.LargerThanBoth, Condition.Largest,
      Condition.Between, Condition.Between, Condition.BothPairs, Condition.SumExceeds, Condition.SumsCompared,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 2, 4, 4, 4, 4, 4, 4, 4]);
    this.isFine = knobs.from("values anywhere between ticks", 5);
    this.isLying = knobs.from("lying bars", 3);
  }

  sample(rng: Rng): bool {
    const scale = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const chart = this.begin(rng, scale, Measure.Amount, this.count, this.series);
    chart.horizontal = this.isLying && rng.chance(0.5);
    for (let s = 0; s < this.series; s++) chart.values.push([]);
    this.named = rng.permutation(this.series);
    const hasParts = this.parted;
    const wanted = rng.int(this.least, hasParts ? this.count - 1 : this.count);
    const order = rng.permutation(this.count);
    for (let c = 0; c < this.count; c++) {
      // As many categories as the answer, spread over the chart; of the others the first ones miss by one part of the condition.
      const isMet = order[c] < wanted;
      const isNear = hasParts && !isMet && (order[c] < wanted + 2 || rng.chance(0.5));
      if (!this.drawCategory(rng, isMet, isNear ? order[c] % 2 : -1)) return false;
      if (isMet) this.met.push(c);
    }
    return this.isLaidOut(this.count <= 6 ? 4 + this.series : 16);
  }

  /** Another value for one bar, with which its category meets the condition or no longer does. */
  makeTwin(rng: Rng): bool {
    const category = rng.int(0, this.count - 1);
    const at = this.met.indexOf(category);
    const values = new StaticArray<i32>(this.series);
    for (let s = 0; s < this.series; s++) values[s] = this.chart.values[s][category];
    for (let k = 0; k < DRAWS; k++) {
      const s = rng.int(0, this.series - 1);
      const value = values[s];
      values[s] = rng.int(1, this.chart.scale.high);
      if (this.isClear(values) && this.isMetBy(values) == at < 0) {
        this.chart.values[s][category] = values[s];
        if (at < 0) this.met.push(category);
        else this.met.splice(at, 1);
        this.met.sort((a, b) => a - b);
        return this.met.length >= this.least && this.isReadable();
      }
      values[s] = value;
    }
    return false;
  }

  /** Whether the condition has two parts. */
  private get parted(): bool {
    return this.condition == Condition.LargerThanBoth || this.condition == Condition.Between || this.condition == Condition.BothPairs;
  }

  /** Draws values for the next category until they meet the condition, or miss it: in one part alone where that is given. */
  private drawCategory(rng: Rng, isMet: bool, missed: i32): bool {
    const values = new StaticArray<i32>(this.series);
    for (let k = 0; k < DRAWS; k++) {
      for (let s = 0; s < this.series; s++) values[s] = rng.int(1, this.chart.scale.high);
      if (!this.isClear(values) || this.isMetBy(values) != isMet) continue;
      if (missed >= 0 && !this.meets(values, 1 - missed)) continue;
      for (let s = 0; s < this.series; s++) this.chart.values[s].push(values[s]);
      return true;
    }
    return false;
  }

  private isMetBy(values: StaticArray<i32>): bool {
    const a = values[this.named[0]];
    const b = values[this.named[1]];
    if (this.condition == Condition.Larger) return a > b;
    if (this.parted) return this.meets(values, 0) && this.meets(values, 1);
    if (this.condition == Condition.Largest) {
      for (let s = 0; s < this.series; s++) if (s != this.named[0] && values[s] >= a) return false;
      return true;
    }
    const c = values[this.named[2]];
    return this.condition == Condition.SumExceeds ? a + b > c : a + b > c + values[this.named[3]];
  }

  /** Whether the first or the second part of a condition holds. */
  private meets(values: StaticArray<i32>, part: i32): bool {
    const a = values[this.named[0]];
    if (part == 0) return a > values[this.named[1]];
    const c = values[this.named[2]];
    return this.condition == Condition.LargerThanBoth ? a > c : this.condition == Condition.Between ? a < c : c > values[this.named[3]];
  }

  /** Whether all that is compared differs by a tick, and by two where sums are. */
  private isClear(values: StaticArray<i32>): bool {
    const tick = this.chart.scale.minor;
    const a = values[this.named[0]];
    const b = values[this.named[1]];
    if (this.condition == Condition.SumExceeds) return abs(a + b - values[this.named[2]]) >= 2 * tick;
    if (this.condition == Condition.SumsCompared) return abs(a + b - values[this.named[2]] - values[this.named[3]]) >= 2 * tick;
    if (this.condition == Condition.BothPairs) return abs(a - b) >= tick && abs(values[this.named[2]] - values[this.named[3]]) >= tick;
    for (let s = 0; s < this.series; s++) if (s != this.named[0] && abs(values[s] - a) < tick) return false;
    return true;
  }

  question(words: Words): string {
    return words
      .set("condition", this.worded(""))
      .set("clause", this.worded("is "))
      .say([
        "In how many categories is {condition}?",
        "For how many categories is {condition}?",
        "Count the categories in which {clause}.",
        "What is the number of categories where {clause}?",
        "How many times in this chart is {condition}?",
        "Go through the chart group by group. In how many groups is {condition}?",
        "State in how many of the categories {clause}.",
        "Tick every category in which {clause}. How many ticks are there?",
      ]);
  }

  /** The condition as a clause whose verbs are `is`; without it, as what follows the verb of a question. */
  private worded(is: string): string {
    const a = this.nameOf(0);
    const b = this.nameOf(1);
    const larger = "the value of " + a + " " + is + "larger than ";
    if (this.condition == Condition.Larger) return larger + "that of " + b;
    if (this.condition == Condition.Largest) return larger + "that of every other series";
    const c = this.nameOf(2);
    if (this.condition == Condition.LargerThanBoth) return larger + "that of " + b + " and also larger than that of " + c;
    if (this.condition == Condition.Between) return larger + "that of " + b + " but smaller than that of " + c;
    const sum = "the sum of " + a + " and " + b + " " + is + "larger than ";
    if (this.condition == Condition.SumExceeds) return sum + "the value of " + c;
    const d = this.nameOf(3);
    return this.condition == Condition.BothPairs ? larger + "that of " + b + " and the value of " + c + " " + is + "larger than that of " + d
      : sum + "the sum of " + c + " and " + d;
  }

  /** The name of a series of the condition. */
  private nameOf(place: i32): string {
    return this.chart.series[this.named[place]];
  }

  answer(): Answer {
    return new IntegerAnswer(this.met.length);
  }

  /** Categories that miss the condition, those that meet its first part, and one more or less. */
  foils(): Answer[] {
    let first = 0;
    const values = this.chart.values;
    for (let c = 0; c < this.count; c++) first += <i32>(values[this.named[0]][c] > values[this.named[1]][c]);
    const met = this.met.length;
    return [new IntegerAnswer(first), new IntegerAnswer(this.count - met), new IntegerAnswer(met + 1), new IntegerAnswer(max(0, met - 1))];
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.met.length; i++) {
      for (let s = 1; s < this.series; s++) point(scene, this.chart.tagOf(this.named[s], this.met[i]));
      name(scene, this.chart.tagOf(this.named[0], this.met[i]), (i + 1).toString());
    }
  }

  /** In every category: bars of the named series found among all, comparisons made, and two for every sum. */
  complexity(): f64 {
    const condition = this.condition;
    const steps = condition == Condition.Larger ? 1 : condition == Condition.LargerThanBoth ? 2 : condition == Condition.Largest ? 3
      : condition == Condition.Between ? 4 : condition == Condition.BothPairs ? 5 : condition == Condition.SumExceeds ? 6 : 8;
    return <f64>(this.count * (steps + this.series)) + 0.1 * <f64>this.met.length;
  }

  explain(): string {
    const met = this.met.length;
    const names = met > 0 && met < this.count ? ": " + this.namesOf(this.met).join(", ") : "";
    return "Of the " + this.count.toString() + " categories, " + met.toString() + (met == 1 ? " meets" : " meet") + " the condition" + names + ".";
  }
}
