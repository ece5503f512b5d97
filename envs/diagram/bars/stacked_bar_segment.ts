import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** How large is one segment of a stacked bar, alone, against another, or as a share of its bar? */
export class StackedBarSegment extends BarScene {
  private bars: i32 = 0;
  private segments: i32 = 0;
  private measure: string = "";
  private parts: i32 = 0;
  private isWhole: bool = false;
  private isInner: bool = false;
  private isLying: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  private asked: i32 = 0;
  private mantissa: i64 = 0;
  private places: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [3, 4, 5, 5, 6, 6, 6, 7, 8, 8]);
    this.segments = knobs.int("segments", [2, 2, 3, 4, 4, 5, 5, 5, 5, 6]);
    this.measure = knobs.word("measure", ["value", "value", "value", "value", "value", "value", "sum", "difference", "share", "share"]);
    this.parts = knobs.int("ticks a labelled interval", [4, 5, 5, 5, 10, 10, 5, 5, 5, 5]);
    this.isWhole = knobs.flag("bars of 100 %", [false, false, false, false, true, true, false, false, false, false]);
    this.isInner = knobs.from("never the lowest segment", 2);
    this.isLying = knobs.from("lying bars", 3);
  }

  sample(rng: Rng): bool {
    // A tick is 2 % on bars of 100 %.
    const scale = this.isWhole ? new Scale(0, 50, this.parts, 1, 2, 0) : Scale.draw(rng, this.measure == "share" ? 10 : 8, this.parts, false, false, 2000);
    const chart = this.beginSeries(rng, scale, this.bars, this.segments);
    chart.stacked = true;
    chart.horizontal = this.isLying && rng.chance(0.5);
    chart.grid = rng.int(1, 2);
    const pair = rng.sample(2, this.bars);
    this.first = pair[0];
    this.second = pair[1];
    this.asked = rng.int(this.isInner ? 1 : 0, this.segments - 1);
    for (let s = 0; s < this.segments; s++) chart.values.push([]);
    for (let c = 0; c < this.bars; c++) this.drawBar(rng, scale.high);
    const a = chart.values[this.asked][this.first];
    const b = chart.values[this.asked][this.second];
    this.mantissa = scale.mantissa(this.measure == "sum" ? a + b : this.measure == "difference" ? a - b : a);
    this.places = scale.places;
    if (this.measure == "share") {
      let total = 0;
      for (let s = 0; s < this.segments; s++) total += chart.values[s][this.first];
      this.mantissa = (a * 1000) / total;
      this.places = 1;
    }
    return this.mantissa > 0 && this.isDecodable();
  }

  /** Draws the next bar: the asked segment first, so that each of its lengths is as likely. */
  private drawBar(rng: Rng, high: i32): void {
    const others = this.segments - 1;
    let total = high;
    // Of these totals every segment is a share with one decimal place.
    if (this.measure == "share") total = rng.pick<i32>([20, 25, 40, 50]);
    else if (!this.isWhole) total = rng.int((high * 2) / 3, high);
    const own = rng.int(2, total - 2 * others - 1);
    const left = total - own - 2 * others;
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
      this.chart.values[s].push(2 + cuts[cut] - before);
      before = cuts[cut++];
    }
  }

  question(words: Words): string {
    const isShare = this.measure == "share";
    words
      .set("series", this.chart.series[this.asked])
      .set("bar", this.name(this.first))
      .set("other", this.name(this.second))
      .set("rule", " Every segment starts and ends exactly at a tick mark.");
    if (this.measure == "sum") {
      return words.say([
        "What is the sum of the values of {series} in {bar} and in {other}?{rule}",
        "Add the value of {series} in {bar} and the value of {series} in {other}. What is the result?{rule}",
        "How large are the segments of {series} in {bar} and {other} together?{rule}",
        "What do the segments of {series} in {bar} and {other} add up to?{rule}",
      ]);
    }
    if (this.measure == "difference") {
      return words.say([
        "By how much is the value of {series} in {bar} larger than in {other}?{rule}",
        "How much larger is the segment of {series} in {bar} than in {other}?{rule}",
        "Subtract the value of {series} in {other} from its value in {bar}. What is the result?{rule}",
        "What is the value of {series} in {bar} minus its value in {other}?{rule}",
      ]);
    }
    return words.set("unit", isShare ? " of the whole bar, in percent" : this.isWhole ? ", in percent" : "").say(isShare
      ? [
          "What share of the bar {bar} is {series}, in percent?{rule}",
          "How many percent of the whole bar {bar} does {series} make up?{rule}",
          "What percentage of the total of {bar} is the segment of {series}?{rule}",
          "In {bar}, how many percent of the total belong to {series}?{rule}",
        ]
      : [
          "What is the value of {series} in {bar}{unit}?{rule}",
          "How large is the segment of {series} in the bar {bar}{unit}?{rule}",
          "Read off the value of {series} in {bar}{unit}.{rule}",
          "In {bar}, what is the value of {series}{unit}?{rule}",
        ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.mantissa, this.places, 0, this.isWhole || this.measure == "share" ? "%" : "");
  }

  complexity(): f64 {
    const measure = this.measure;
    return <f64>this.bars + 2.0 * <f64>this.segments + 0.5 * <f64>this.asked + (this.isWhole ? 1 : 0) + (measure == "value" ? 0 : measure == "sum" ? 3 : measure == "difference" ? 3.5 : 6);
  }

  explain(): string {
    const scale = this.chart.scale;
    return this.chart.series[this.asked] + " is " + scale.text(this.chart.values[this.asked][this.first]) + " in " + this.name(this.first) +
      (this.measure == "sum" || this.measure == "difference" ? " and " + scale.text(this.chart.values[this.asked][this.second]) + " in " + this.name(this.second) : "") +
      "; " + this.measure + ": " + fixedText(this.mantissa, this.places) + ".";
  }
}
