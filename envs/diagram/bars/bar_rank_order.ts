import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { ANYWHERE, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene, distinctValues } from "./family";

/** What the categories are ranked by. */
const enum Rank {
  Value = 0,
  Distance = 1,
  Difference = 2,
}

const RANKS: StaticArray<string> = ["value", "distance from zero", "difference of two series"];

/** In which order do the categories stand by value, by distance from zero, or by the difference of two series? */
export class BarRankOrder extends BarScene {
  private bars: i32 = 0;
  private asked: i32 = 0;
  private rank: Rank = Rank.Value;
  private parts: i32 = 0;
  private hasBothOrders: bool = false;
  private isFine: bool = false;
  private isLying: bool = false;

  /** What every category is ranked by, in grains; all different. */
  private scores: i32[] = [];
  private isRising: bool = false;
  private order: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    this.asked = knobs.int("categories to list", [4, 5, 5, 5, 6, 6, 6, 6, 6, 7]);
    this.rank = <Rank>knobs.choice("ranked by", RANKS, [
      Rank.Value, Rank.Value, Rank.Value, Rank.Value, Rank.Value, Rank.Distance, Rank.Distance, Rank.Difference, Rank.Difference, Rank.Difference,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 4, 4, 5, 5, 5, 5, 5, 5]);
    this.hasBothOrders = knobs.from("smallest first as well", 2);
    this.isFine = knobs.flag("values anywhere between ticks", [false, false, false, false, false, true, true, false, false, false]);
    this.isLying = knobs.from("lying bars", 2);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const isSigned = this.rank == Rank.Distance;
    const base = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const scale = isSigned ? base.moved(-3) : base;
    const high = scale.high;
    if (this.rank == Rank.Difference) {
      const chart = this.begin(rng, scale, Measure.Amount, n, 2);
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
      const chart = this.begin(rng, scale, isSigned ? Measure.Signed : Measure.Amount, n);
      // Lengths that are compared across zero are a tick apart where they can be estimated alone.
      this.scores = distinctValues(rng, n, 1, high, this.isFine ? scale.minor : 1);
      const values: i32[] = [];
      for (let i = 0; i < n; i++) values.push(isSigned && rng.chance(0.5) ? -this.scores[i] : this.scores[i]);
      chart.values = [values];
    }
    this.chart.horizontal = this.isLying && rng.chance(0.5);
    this.isRising = this.hasBothOrders && rng.chance(0.5);
    this.order = this.ranked(this.scores, this.isRising).slice(0, this.asked);
    return this.isLaidOut(this.rank == Rank.Difference ? n + 4 : n);
  }

  /** Two categories exchange their bars. */
  makeTwin(rng: Rng): bool {
    const a = rng.pick<i32>(this.order);
    const b = rng.int(0, this.bars - 1);
    for (let s = 0; s < this.chart.values.length; s++) exchange(this.chart.values[s], a, b);
    exchange(this.scores, a, b);
    this.order = this.ranked(this.scores, this.isRising).slice(0, this.asked);
    return a != b && this.isReadable();
  }

  /** All categories, first in rank first. */
  private ranked(scores: i32[], isRising: bool): i32[] {
    const order: i32[] = [];
    for (let i = 0; i < scores.length; i++) {
      order.push(i);
      for (let at = i; at > 0 && scores[order[at - 1]] < scores[i] != isRising; at--) {
        order[at] = order[at - 1];
        order[at - 1] = i;
      }
    }
    return order;
  }

  question(words: Words): string {
    const chart = this.chart;
    const isAll = this.asked == this.bars;
    const most = this.isRising ? "smallest" : "largest";
    const count = this.asked.toString();
    const measure = this.rank == Rank.Value ? "value" : this.rank == Rank.Distance ? "distance of the value from 0" : "difference \"" + chart.series[0] + " minus " + chart.series[1] + "\"";
    words
      .set("measure", measure)
      .set("by", this.rank == Rank.Difference ? "the " + measure : measure)
      .set("most", most)
      .set("ends", this.isRising ? "from the smallest to the largest" : "from the largest to the smallest")
      .set("them", isAll ? "all categories" : "the first " + count + " categories")
      .set("note", this.rank == Rank.Difference ? " A negative difference is smaller than a positive one." : "");
    return words.say([
      "Rank the categories by {by}, the {most} first, and list {them}.{note}",
      "Order the categories by {by}, {ends}. List {them} in this order.{note}",
      "Sort the categories by {by} so that the {most} comes first. Give the names of {them}.{note}",
      "Going by {by}, {ends}: name {them} in order.{note}",
      "In which order do the categories come when they are arranged by {by}, {ends}? Give {them}.{note}",
      "Make a ranking by {by}, with the {most} at the top. Write down {them}.{note}",
      "Which category has the {most} {measure}, which comes next, and so on? List {them}.{note}",
      "Put the categories in order of {by}, {ends}, and give {them}.{note}",
    ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.namesOf(this.order), false, [], this.isRising);
  }

  /** The other end first, the sign of a value overlooked or taken into account, one series alone, and neighbours swapped. */
  foils(): Answer[] {
    const swapped = this.order.slice(0);
    const last = swapped.length - 1;
    swapped[last] = this.order[last - 1];
    swapped[last - 1] = this.order[last];
    return [
      this.listing(this.ranked(this.chart.values[0], this.isRising)),
      this.listing(this.ranked(this.scores, !this.isRising)),
      this.listing(swapped),
    ];
  }

  private listing(order: i32[]): Answer {
    return new SequenceAnswer(this.namesOf(order.slice(0, this.asked)), false, [], this.isRising);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.asked; i++) {
      if (this.rank == Rank.Difference) point(scene, this.chart.tagOf(1, this.order[i]));
      this.mark(scene, 0, this.order[i], (i + 1).toString());
    }
  }

  /** Bars compared when the next in rank is sought among those that are left, each time; a difference is three readings' work, a distance one and a half. */
  complexity(): f64 {
    let compared = 0;
    for (let i = 0; i < this.asked; i++) compared += this.bars - i;
    const each = this.rank == Rank.Value ? 1.0 : this.rank == Rank.Distance ? 1.5 : 3.0;
    return <f64>compared * each + 0.3 * <f64>this.isRising;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.order.length; i++) parts.push(this.name(this.order[i]) + " " + this.chart.scale.text(this.scores[this.order[i]]));
    const by = this.rank == Rank.Value ? "value" : this.rank == Rank.Distance ? "distance from 0" : "difference";
    return "In order of " + by + ": " + parts.join(", ") + ".";
  }
}

function exchange(values: i32[], a: i32, b: i32): void {
  const value = values[a];
  values[a] = values[b];
  values[b] = value;
}
