import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { AT_HALVES, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** What is asked of segments. */
const enum Figure {
  Value = 0,
  Sum = 1,
  Difference = 2,
  /** Percent of the whole bar. */
  Share = 3,
}

const FIGURES: StaticArray<string> = ["value", "sum of two", "difference of two", "share of the bar"];

/** How large is one segment of a stacked bar, alone, with or against another, or as a share of its bar? */
export class StackedBarSegment extends BarScene {
  private bars: i32 = 0;
  private segments: i32 = 0;
  private figure: Figure = Figure.Value;
  private parts: i32 = 0;
  private isWhole: bool = false;
  private isInner: bool = false;
  private hasHalves: bool = false;
  private isLying: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  private asked: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [3, 4, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.segments = knobs.int("segments", [2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    this.figure = <Figure>knobs.choice("asked", FIGURES, [
      Figure.Value, Figure.Value, Figure.Value, Figure.Value, Figure.Value, Figure.Value, Figure.Sum, Figure.Difference, Figure.Share, Figure.Share,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 4, 5, 10, 4, 4, 4, 5, 5]);
    this.isWhole = knobs.flag("bars of 100 %", [false, false, false, false, true, false, false, false, false, false]);
    this.isInner = knobs.from("never the lowest segment", 2);
    this.hasHalves = knobs.flag("ends halfway between ticks", [false, false, false, false, false, true, true, true, false, false]);
    this.isLying = knobs.from("lying bars", 2);
  }

  sample(rng: Rng): bool {
    const intervals = this.figure == Figure.Share ? 10 : this.hasHalves ? 6 : 8;
    const minor = this.hasHalves ? AT_HALVES : AT_TICKS;
    // A tick is 2 % on bars of 100 %.
    const scale = this.isWhole ? new Scale(0, 50, this.parts, 1, 2, 0) : Scale.draw(rng, intervals, this.parts, minor, false, 2000);
    const chart = this.begin(rng, scale, this.isWhole ? Measure.Share : Measure.Amount, this.bars, this.segments);
    chart.stacked = true;
    chart.horizontal = this.isLying && rng.chance(0.5);
    const pair = rng.sample(2, this.bars);
    this.first = pair[0];
    this.second = pair[1];
    // The lowest segment needs no subtraction: seldom, or reading where a segment ends would do.
    this.asked = !this.isInner && rng.chance(0.35) ? 0 : rng.int(1, this.segments - 1);
    for (let s = 0; s < this.segments; s++) chart.values.push([]);
    for (let c = 0; c < this.bars; c++) this.drawBar(rng, scale);
    if (this.figure == Figure.Difference && this.size(this.first) <= this.size(this.second)) return false;
    return this.isLaidOut(this.bars + this.segments);
  }

  /** Moves the border between the asked segment of a bar and one beside it. */
  makeTwin(rng: Rng): bool {
    const bar = this.hasTwo && rng.chance(0.5) ? this.second : this.first;
    const beside = this.asked == 0 || (this.asked < this.segments - 1 && rng.chance(0.5)) ? this.asked + 1 : this.asked - 1;
    const values = this.chart.values;
    const least = 2 * this.chart.scale.minor;
    const both = values[this.asked][bar] + values[beside][bar];
    values[this.asked][bar] = rng.int(least, both - least);
    values[beside][bar] = both - values[this.asked][bar];
    return (this.figure != Figure.Difference || this.size(this.first) > this.size(this.second)) && this.isReadable();
  }

  /** Draws the next bar: the asked segment first, so that each of its lengths is as likely. */
  private drawBar(rng: Rng, scale: Scale): void {
    const others = this.segments - 1;
    const least = 2 * scale.minor;
    let whole = scale.high;
    // Of these every segment is a share with one decimal place.
    if (this.figure == Figure.Share) whole = rng.pick<i32>([20, 25, 40, 50]);
    else if (!this.isWhole) whole = rng.int((scale.high * 2) / 3, scale.high);
    const own = rng.int(least, whole - least * others);
    const left = whole - own - least * others;
    // Cuts of what is left, in order, give the other segments.
    const cuts: i32[] = [];
    for (let i = 1; i < others; i++) cuts.push(rng.int(0, left));
    cuts.sort((a, b) => a - b);
    cuts.push(left);
    let before = 0;
    let cut = 0;
    for (let s = 0; s < this.segments; s++) {
      if (s == this.asked) {
        this.chart.values[s].push(own);
        continue;
      }
      this.chart.values[s].push(least + cuts[cut] - before);
      before = cuts[cut++];
    }
  }

  /** The asked segment of a bar, in grains. */
  private size(bar: i32): i32 {
    return this.chart.values[this.asked][bar];
  }

  /** Where it starts: what is below it. */
  private below(bar: i32): i32 {
    let sum = 0;
    for (let s = 0; s < this.asked; s++) sum += this.chart.values[s][bar];
    return sum;
  }

  private whole(bar: i32): i32 {
    let sum = 0;
    for (let s = 0; s < this.segments; s++) sum += this.chart.values[s][bar];
    return sum;
  }

  private get hasTwo(): bool {
    return this.figure == Figure.Sum || this.figure == Figure.Difference;
  }

  question(words: Words): string {
    words
      .set("series", this.chart.series[this.asked])
      .set("bar", this.name(this.first))
      .set("other", this.name(this.second))
      .set("rule", this.hasHalves ? " Every segment starts and ends at a tick mark or halfway between two." : " Every segment starts and ends exactly at a tick mark.");
    if (this.figure == Figure.Sum) {
      return words.say([
        "What is the sum of the values of {series} for {bar} and for {other}?{rule}",
        "Add the value of {series} for {bar} and the value of {series} for {other}.{rule}",
        "How large are the segments of {series} in {bar} and {other} together?{rule}",
        "What do the segments of {series} in {bar} and {other} add up to?{rule}",
        "Read off {series} in both {bar} and {other}, and give the sum.{rule}",
        "Taking {bar} and {other} together, what is the combined value of {series}?{rule}",
        "Combine the two segments of {series} in {bar} and {other}. What is their total?{rule}",
        "Compute {series} in {bar} plus {series} in {other}; give the sum.{rule}",
      ]);
    }
    if (this.figure == Figure.Difference) {
      return words.say([
        "By how much is the value of {series} for {bar} larger than for {other}?{rule}",
        "How much larger is the segment of {series} in {bar} than in {other}?{rule}",
        "Subtract the value of {series} for {other} from its value for {bar}.{rule}",
        "What is the value of {series} for {bar} minus its value for {other}?{rule}",
        "Compare {series} in {bar} and in {other}. What is the difference?{rule}",
        "The value of {series} is larger for {bar} than for {other}. By how much?{rule}",
        "Measure {series} in {bar} and in {other}; how far apart are the two values?{rule}",
        "How much more of {series} is there in {bar} than in {other}?{rule}",
      ]);
    }
    if (this.figure == Figure.Share) {
      return words.say([
        "What share of the bar {bar} is {series}, in percent?{rule}",
        "What percentage of the whole bar {bar} does the segment of {series} make up?{rule}",
        "What percentage of the total for {bar} is the segment of {series}?{rule}",
        "In {bar}, what percentage of the total belongs to {series}?{rule}",
        "Express {series} as a percentage of the total for {bar}.{rule}",
        "Take the whole bar {bar} as 100 %. How many percent is the segment of {series}?{rule}",
        "How many percent of the bar {bar} are due to {series}?{rule}",
        "Divide {series} by the total of {bar} and give the result as a percentage.{rule}",
      ]);
    }
    return words.say([
      "What is the value of {series} for {bar}?{rule}",
      "How large is the segment of {series} in the bar {bar}?{rule}",
      "Read off the value of {series} for {bar}.{rule}",
      "In {bar}, what is the value of {series}?{rule}",
      "How much does the segment of {series} contribute to {bar}?{rule}",
      "Find the size of the {series} segment in {bar}.{rule}",
      "Look at the bar {bar}. How long is its segment for {series}, in the units of the axis?{rule}",
      "What amount belongs to {series} within {bar}?{rule}",
    ]);
  }

  answer(): Answer {
    const a = this.size(this.first);
    if (this.figure == Figure.Share) return new DecimalAnswer((a * 1000) / this.whole(this.first), 1, 0, "%");
    const b = this.size(this.second);
    const grains = this.figure == Figure.Sum ? a + b : this.figure == Figure.Difference ? a - b : a;
    return this.amount(2 * grains);
  }

  /** The end of the segment taken for its size, the whole bar, and for two segments one alone. */
  foils(): Answer[] {
    const a = this.size(this.first), end = a + this.below(this.first), whole = this.whole(this.first);
    if (this.figure == Figure.Share) {
      return [new DecimalAnswer((end * 1000) / whole, 1, 0, "%"), new DecimalAnswer((a * 1000) / this.chart.scale.high, 1, 0, "%"), new DecimalAnswer(((whole - a) * 1000) / whole, 1, 0, "%")];
    }
    const b = this.size(this.second), otherEnd = b + this.below(this.second);
    if (this.hasTwo) return this.amounts([2 * a, 2 * b, this.figure == Figure.Sum ? 2 * (end + otherEnd) : 2 * abs(end - otherEnd), this.figure == Figure.Sum ? 2 * abs(a - b) : 2 * (a + b)]);
    return this.amounts([2 * end, 2 * whole, 2 * (whole - a), 2 * this.below(this.first)]);
  }

  solution(scene: Scene): void {
    const scale = this.chart.scale;
    this.mark(scene, this.asked, this.first, scale.text(this.size(this.first)));
    if (this.hasTwo) this.mark(scene, this.asked, this.second, scale.text(this.size(this.second)));
    if (this.figure == Figure.Share) {
      for (let s = 0; s < this.segments; s++) if (s != this.asked) point(scene, this.chart.tagOf(s, this.first));
      note(scene, scale.text(this.size(this.first)) + " of " + scale.text(this.whole(this.first)) + " = " + this.answer().canonical() + " %");
    } else if (this.hasTwo) note(scene, "= " + this.answer().canonical());
  }

  /** Bars and colours looked through, the efforts of reading both ends of a segment, and operations, of which a percentage counts for six. */
  complexity(): f64 {
    let work = this.bars + 2 * this.segments;
    for (let k = 0; k < (this.hasTwo ? 2 : 1); k++) {
      const bar = k == 0 ? this.first : this.second;
      work += this.effort(this.below(bar) + this.size(bar)) + (this.asked > 0 ? this.effort(this.below(bar)) + 1 : 0);
    }
    if (this.figure == Figure.Share) work += 9 + this.effort(this.whole(this.first));
    return <f64>(work + (this.figure == Figure.Sum ? 1 : this.figure == Figure.Difference ? 2 : 0));
  }

  explain(): string {
    const scale = this.chart.scale;
    const series = this.chart.series[this.asked];
    const key = this.said(this.answer().canonical());
    const first = "The segment of " + series + " in " + this.name(this.first) + " runs from " + scale.text(this.below(this.first)) + " to " + scale.text(this.below(this.first) + this.size(this.first));
    if (this.figure == Figure.Value) return first + ": " + key + ".";
    if (this.figure == Figure.Share) return first + ", and the whole bar to " + scale.text(this.whole(this.first)) + ": that is " + this.answer().canonical() + " %.";
    return first + ", that in " + this.name(this.second) + " from " + scale.text(this.below(this.second)) + " to " + scale.text(this.below(this.second) + this.size(this.second)) +
      "; the " + (this.figure == Figure.Sum ? "sum" : "difference") + " is " + key + ".";
  }
}
