import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { BarScene, distinctValues } from "./family";

/** In which order do the categories stand by value, by distance from zero, or by the difference of two series? */
export class BarRankOrder extends BarScene {
  private bars: i32 = 0;
  private listed: i32 = 0;
  private measure: string = "";
  private parts: i32 = 0;
  private hasBothOrders: bool = false;
  private isLying: bool = false;

  /** What every category is ranked by, in grains; all different. */
  private scores: i32[] = [];
  private rising: bool = false;
  private order: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 6, 8, 9, 8, 10, 8, 10, 12]);
    this.listed = knobs.int("categories to list", [4, 5, 6, 5, 6, 6, 7, 5, 6, 7]);
    this.measure = knobs.word("ranked by", ["value", "value", "value", "value", "value", "distance", "distance", "difference", "difference", "difference"]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 4, 4, 5, 5, 5, 5, 5, 5]);
    this.hasBothOrders = knobs.from("smallest first as well", 2);
    this.isLying = knobs.from("lying bars", 4);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const isSigned = this.measure == "distance";
    const base = Scale.draw(rng, 6, this.parts, false, false);
    const scale = isSigned ? base.moved(-3) : base;
    const high = scale.high;
    if (this.measure == "difference") {
      const chart = this.beginSeries(rng, scale, n, 2);
      const first: i32[] = [];
      const second: i32[] = [];
      this.scores = distinctValues(rng, n, -(high >> 1), high >> 1);
      for (let i = 0; i < n; i++) {
        const gap = this.scores[i];
        const low = rng.int(1, high - abs(gap));
        first.push(gap > 0 ? low + gap : low);
        second.push(gap > 0 ? low : low - gap);
      }
      chart.values = [first, second];
    } else {
      const chart = this.begin(rng, scale, n);
      this.scores = distinctValues(rng, n, 1, high);
      const values: i32[] = [];
      for (let i = 0; i < n; i++) values.push(isSigned && rng.chance(0.5) ? -this.scores[i] : this.scores[i]);
      chart.values = [values];
    }
    this.chart.horizontal = this.isLying && rng.chance(0.5);
    this.chart.grid = rng.int(1, 2);
    this.rising = this.hasBothOrders && rng.chance(0.5);
    this.order = this.ranked().slice(0, this.listed);
    return this.isDecodable();
  }

  /** All categories, first in rank first. */
  private ranked(): i32[] {
    const order: i32[] = [];
    for (let i = 0; i < this.scores.length; i++) {
      order.push(i);
      for (let at = i; at > 0 && this.scores[order[at - 1]] < this.scores[i] != this.rising; at--) {
        order[at] = order[at - 1];
        order[at - 1] = i;
      }
    }
    return order;
  }

  question(words: Words): string {
    const chart = this.chart;
    const most = this.rising ? "smallest" : "largest";
    const measure = this.measure == "value" ? "value"
      : this.measure == "distance" ? "distance of the value from 0"
      : "difference \"" + chart.series[0] + " minus " + chart.series[1] + "\"";
    words
      .set("measure", measure)
      .set("most", most)
      .set("ends", this.rising ? "from the smallest to the largest" : "from the largest to the smallest")
      .set("what", this.listed == this.bars ? "all categories" : "the " + this.listed.toString() + " categories for which it is " + most)
      .set("note", this.measure == "difference" ? " A negative difference is smaller than a positive one." : "");
    return words.say([
      "Rank the categories by the {measure}, the {most} first. List {what}, in this order.{note}",
      "Order the categories by the {measure}, {ends}. List {what}, in this order.{note}",
      "Sort the categories by the {measure} so that the {most} comes first. Give the names of {what} in that order.{note}",
      "Going by the {measure}, {ends}: name {what} in order.{note}",
    ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.namesOf(this.order), false, [], this.rising);
  }

  complexity(): f64 {
    return <f64>this.bars + 1.5 * <f64>this.listed + (this.measure == "value" ? 0 : this.measure == "distance" ? 4 : 12) + (this.rising ? 0.5 : 0) + (this.chart.horizontal ? 0.5 : 0);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.order.length; i++) parts.push(this.name(this.order[i]) + " " + this.chart.scale.text(this.scores[this.order[i]]));
    return "By " + this.measure + ": " + parts.join(", ") + ".";
  }
}
