/** What the bar-chart environments share: one chart that fills its canvas, and ways to draw and to read its values. */
import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { Environment } from "../../../assembly/environment";
import { BarChart } from "../../../assembly/kit/charts/chart";
import { Dress } from "../../../assembly/kit/charts/dress";
import { Plot } from "../../../assembly/kit/charts/plot";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Measure, Topic } from "../../../assembly/kit/charts/vocabulary";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name } from "../../../assembly/scene/solution";
import { HUES } from "../../../assembly/scene/style";

/** Size of the texts on small canvases and on others, in pixels: 11 and more at 448 on the short side. */
const SMALL_TEXT: f64 = 13;
const TEXT: f64 = 17;

export abstract class BarScene extends Environment {
  chart: BarChart = new BarChart(new Scale(0, 1, 1, 1, 1, 0));
  topic: Topic = new Topic();

  draw(scene: Scene): void {
    const edge = this.edge;
    this.chart.draw(scene, edge, edge + this.head, <f64>this.width - 2 * edge, this.chartHeight);
  }

  /** Room around the chart, in canvas units. */
  protected get edge(): f64 {
    return 1.1 * this.chart.size;
  }

  /** Room above the chart, for what an environment draws there. */
  protected get head(): f64 {
    return 0;
  }

  /** Height of the chart. */
  protected get chartHeight(): f64 {
    return <f64>this.height - 2 * this.edge - this.head;
  }

  /** The plot that `draw` draws. */
  protected get plot(): Plot {
    return this.chart.plot(this.edge, this.edge + this.head, <f64>this.width - 2 * this.edge, this.chartHeight);
  }

  /** A new chart with `count` categories, and with a legend of `series` series unless that is 0. */
  protected begin(rng: Rng, scale: Scale, measure: Measure, count: i32, series: i32 = 0): BarChart {
    const chart = new BarChart(scale);
    // Streams of their own: how a chart looks never moves its values.
    this.topic = Topic.draw(rng.split("topic"), measure, count, series);
    const dressing = rng.split("dress");
    chart.dress = Dress.draw(dressing, this.topic, HUES);
    if (series > 0) chart.hues = dressing.sample(series, HUES);
    chart.names = this.topic.categories;
    chart.series = this.topic.series;
    this.chart = chart;
    return chart;
  }

  /** Fixes the canvas for so many bars beside each other; false when the chart could not be read on it. */
  protected isLaidOut(bars: i32): bool {
    const long = bars > 12 ? 896 : bars > 6 ? 672 : 448;
    const short = bars > 9 ? 672 : 448;
    this.setCanvas(this.chart.horizontal ? short : long, this.chart.horizontal ? long : short);
    return this.isReadable();
  }

  protected setCanvas(width: i32, height: i32): void {
    this.width = width;
    this.height = height;
    this.chart.size = min(width, height) == 448 ? SMALL_TEXT : TEXT;
  }

  protected isReadable(): bool {
    return this.chart.isReadable(this.edge, this.edge + this.head, <f64>this.width - 2 * this.edge, this.chartHeight);
  }

  /** Where bars end, as a sentence of the question; empty when the values are printed. */
  protected rule(thing: string = "bar"): string {
    return this.chart.printed ? "" : " " + this.chart.scale.rule(thing);
  }

  /** What it takes to read a value: 1 where it is printed or stands at a labelled tick, 2 at other ticks, 3 between ticks. */
  protected effort(grains: i32): i32 {
    const scale = this.chart.scale;
    if (this.chart.printed || (grains - scale.low) % scale.major == 0) return 1;
    return scale.isAtTick(grains) ? 2 : 3;
  }

  /** An amount of the chart, given in halves of a grain; for each reading that is estimated it may be off by half a tick interval. */
  protected amount(halves: i32, estimated: i32 = 0): DecimalAnswer {
    const scale = this.chart.scale;
    const tolerance = <i64>estimated * scale.minor * scale.grain * 5;
    return new DecimalAnswer(scale.mantissa(halves) * 5, scale.places + 1, tolerance, this.topic.unit);
  }

  /** Wrong amounts, given in halves of a grain. */
  protected amounts(halves: i32[]): Answer[] {
    const answers: Answer[] = [];
    for (let i = 0; i < halves.length; i++) answers.push(this.amount(halves[i]));
    return answers;
  }

  /** A value with its unit, as sentences say it. */
  protected said(text: string): string {
    const unit = this.topic.unit;
    return unit.length == 0 ? text : unit == "%" ? text + " %" : text + " " + unit;
  }

  /** Names of categories. */
  protected namesOf(categories: i32[]): string[] {
    const names: string[] = [];
    for (let i = 0; i < categories.length; i++) names.push(this.chart.names[categories[i]]);
    return names;
  }

  /** The name of a category. */
  protected name(category: i32): string {
    return this.chart.names[category];
  }

  /** Points at a bar and writes a text beside it. */
  protected mark(scene: Scene, series: i32, category: i32, text: string): void {
    name(scene, this.chart.tagOf(series, category), text);
  }
}

/** Independent values from `low` to `high`, both included. */
export function randomValues(rng: Rng, count: i32, low: i32, high: i32): i32[] {
  const values: i32[] = [];
  for (let i = 0; i < count; i++) values.push(rng.int(low, high));
  return values;
}

/** Values from `low` to `high`, both included, in random order; any two differ by at least `gap`. */
export function distinctValues(rng: Rng, count: i32, low: i32, high: i32, gap: i32 = 1): i32[] {
  // What is left when the gaps are taken out may repeat.
  const values = rng.sample(count, high - low + 1 - (gap - 1) * (count - 1)).sort((a, b) => a - b);
  for (let i = 0; i < count; i++) values[i] += low + i * (gap - 1);
  return rng.shuffle<i32>(values);
}

/** The sum of some values. */
export function total(values: i32[]): i32 {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
