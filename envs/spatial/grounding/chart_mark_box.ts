import { Answer } from "../../../assembly/answer/answer";
import { BoxAnswer } from "../../../assembly/answer/box";
import { BarChart } from "../../../assembly/kit/charts/chart";
import { Dress } from "../../../assembly/kit/charts/dress";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Measure, Topic } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Scene } from "../../../assembly/scene/scene";
import { box, point } from "../../../assembly/scene/solution";
import { HUES } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { Grounding } from "./family";

/** How the bar is told. */
const enum Way {
  /** By its category, and by its series where there are several. */
  Named = 0,
  /** By its rank among all bars of a series. */
  Ranked = 1,
  /** By its rank among those of some categories, in which another series exceeds a value. */
  Filtered = 2,
}

const WAYS: StaticArray<string> = ["by its names", "by its rank", "by its rank in some categories"];
const RANKS: StaticArray<string> = ["", "second ", "third "];
/** Size of the texts on small canvases and on others. */
const SMALL_TEXT: f64 = 13;
const TEXT: f64 = 17;
/** Labelled intervals of the value axis, and ticks of each. */
const INTERVALS: i32 = 6;
const PARTS: i32 = 4;
const STACKED: f64 = 0.4;

/** Where in a bar chart is the bar or segment with some names or with some rank? */
export class ChartMarkBox extends Grounding {
  private categories: i32 = 0;
  private series: i32 = 0;
  private way: Way = Way.Named;
  private rank: i32 = 0;
  private isFree: bool = false;

  private chart: BarChart = new BarChart(new Scale(0, 1, 1, 1, 1, 0));
  private topic: Topic = new Topic();
  /** The series and the category of the mark. */
  private mark: i32 = 0;
  private at: i32 = 0;
  private isLongest: bool = true;
  /** The series that is compared with a value, in grains. */
  private other: i32 = 0;
  private threshold: i32 = 0;
  private found: Bounds = new Bounds();

  configure(knobs: Knobs): void {
    this.categories = knobs.int("categories", [5, 4, 5, 6, 7, 8, 8, 8, 9, 10]);
    this.series = knobs.int("series", [1, 3, 3, 2, 2, 2, 3, 3, 3, 4]);
    this.way = <Way>knobs.choice("told", WAYS, [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]);
    this.rank = knobs.int("last rank", [1, 1, 1, 2, 2, 3, 3, 2, 3, 3]);
    this.isFree = knobs.from("lying or stacked bars", 3);
  }

  sample(rng: Rng): bool {
    const scale = Scale.draw(rng, INTERVALS, PARTS), chart = new BarChart(scale);
    const topic = Topic.draw(rng.split("topic"), Measure.Amount, this.categories, this.series > 1 ? this.series : 0);
    const dressing = rng.split("dress");
    chart.dress = Dress.draw(dressing, topic, HUES);
    if (this.series > 1) chart.hues = dressing.sample(this.series, HUES);
    chart.names = topic.categories;
    chart.series = topic.series;
    chart.horizontal = this.isFree && rng.chance(0.5);
    chart.stacked = this.isFree && rng.chance(STACKED);
    this.chart = chart;
    this.topic = topic;
    const high = chart.stacked ? scale.high / this.series : scale.high - 1;
    // The bars of a series differ, as far as that many values are there.
    if (high - 1 < this.categories) return false;
    for (let s = 0; s < this.series; s++) {
      const values = rng.sample(this.categories, high - 1);
      for (let c = 0; c < this.categories; c++) values[c] += 2;
      chart.values.push(values);
    }
    this.mark = rng.int(0, this.series - 1);
    this.at = rng.int(0, this.categories - 1);
    if (this.way != Way.Named && !this.order(rng)) return false;
    // The canvas goes by the bars alone, whichever way they lie.
    const bars = this.categories * this.series, long = bars > 27 ? 1120 : bars > 16 ? 896 : bars > 6 ? 672 : 448, short = min(long, 672);
    this.width = chart.horizontal ? short : long;
    this.height = chart.horizontal ? long : short;
    this.chart.size = min(this.width, this.height) == 448 ? SMALL_TEXT : TEXT;
    if (!chart.isReadable(this.edge, this.edge, <f64>this.width - 2 * this.edge, <f64>this.height - 2 * this.edge)) return false;
    this.found = this.boxOf(chart.tagOf(this.mark, this.at));
    return true;
  }

  /** Finds the mark by a rank; false where the categories that count are too few, or all, or the rank is the same among all. */
  private order(rng: Rng): bool {
    const values = this.chart.values;
    this.isLongest = rng.chance(0.5);
    this.rank = rng.int(1, this.rank);
    const all = this.ranked(-1, 0)[this.rank - 1];
    this.at = all;
    if (this.way != Way.Filtered) return true;
    this.other = (this.mark + rng.int(1, this.series - 1)) % this.series;
    this.threshold = this.chart.scale.major * rng.int(1, INTERVALS - 2);
    for (let c = 0; c < this.categories; c++) if (values[this.other][c] == this.threshold) return false;
    const kept = this.ranked(this.other, this.threshold);
    if (kept.length <= this.rank || kept.length > this.categories - 2 || kept[this.rank - 1] == all) return false;
    this.at = kept[this.rank - 1];
    return true;
  }

  /** Categories by the values of the series that is asked for; those in which another series exceeds a value, or all. */
  private ranked(other: i32, threshold: i32): i32[] {
    const own = this.chart.values[this.mark];
    const order: i32[] = [];
    for (let c = 0; c < this.categories; c++) {
      if (other >= 0 && this.chart.values[other][c] <= threshold) continue;
      let at = 0;
      while (at < order.length && (own[order[at]] > own[c]) == this.isLongest) at++;
      const rest = order.splice(at);
      order.push(c);
      for (let k = 0; k < rest.length; k++) order.push(rest[k]);
    }
    return order;
  }

  private get edge(): f64 {
    return 1.1 * this.chart.size;
  }

  draw(scene: Scene): void {
    this.chart.draw(scene, this.edge, this.edge, <f64>this.width - 2 * this.edge, <f64>this.height - 2 * this.edge);
  }

  /** "the second longest bar of Online". */
  private phrase(): string {
    const chart = this.chart, thing = chart.stacked ? "segment" : "bar";
    const whose = this.series > 1 ? " of " + chart.series[this.mark] : "";
    if (this.way == Way.Named) return "the " + thing + whose + (this.series > 1 ? " in " : " of ") + chart.names[this.at];
    const ranked = "the " + RANKS[this.rank - 1] + (this.isLongest ? "longest " : "shortest ") + thing + whose;
    if (this.way == Way.Ranked) return ranked;
    const value = chart.scale.text(this.threshold), unit = this.topic.unit;
    return ranked + " among the categories in which the value of " + chart.series[this.other] + " is above " + value + (unit == "" ? "" : " " + unit);
  }

  question(words: Words): string {
    return words.set("it", this.phrase()).say([
      "Where is {it}? Give its bounding box.", "Give the bounding box of {it}.", "Find {it} and draw the box around it.", "Box {it}.", "Which box encloses {it}?", "Point out {it} by its bounding box.", "A reader wants to see {it}. Frame it with a box.",
      "Locate {it} in the chart.",
    ]) + " The box encloses the coloured area alone, without texts.";
  }

  answer(): Answer {
    return new BoxAnswer(this.found.left, this.found.top, this.found.right, this.found.bottom, this.placeScale);
  }

  /** Bars among which one is found, those that are compared for a rank, and values that are read for a condition. */
  complexity(): f64 {
    const bars = this.categories * this.series;
    return <f64>(bars + (this.way == Way.Named ? 0 : this.categories * 2 + 3 * this.rank) + (this.way == Way.Filtered ? 3 * this.categories : 0));
  }

  explain(): string {
    return "It is the one in " + this.chart.names[this.at] + ": " + this.phrase() + ". Its box is " + this.answer().canonical() + ".";
  }

  /** Points at what is read for a condition or a rank, and draws the box. */
  solution(scene: Scene): void {
    if (this.way == Way.Filtered) {
      const kept = this.ranked(this.other, this.threshold);
      for (let i = 0; i < kept.length; i++) point(scene, this.chart.tagOf(this.other, kept[i]));
    }
    box(scene, this.chart.tagOf(this.mark, this.at), this.found);
  }
}
