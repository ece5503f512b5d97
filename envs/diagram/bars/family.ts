/** What the bar-chart environments share: one chart that fills the canvas, and ways to draw its values. */
import { BarChart } from "../../../assembly/kit/charts/chart";
import { inventedNames } from "../../../assembly/kit/charts/names";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { HUES } from "../../../assembly/scene/style";

/** Room around the chart, in canvas units. */
export const EDGE: f64 = 22;

export abstract class BarScene extends Environment {
  chart: BarChart = new BarChart(new Scale(0, 1, 1, 1, 1, 0));

  draw(scene: Scene): void {
    this.chart.draw(scene, EDGE, EDGE + this.head, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE - this.head);
  }

  /** Room above the chart, for what an environment draws there. */
  protected get head(): f64 {
    return 0;
  }

  /** A new chart with `count` invented categories. */
  protected begin(rng: Rng, scale: Scale, count: i32): BarChart {
    const chart = new BarChart(scale);
    chart.names = inventedNames(rng, count);
    this.chart = chart;
    return chart;
  }

  /** Whether every value of the chart can be read off at the least size. */
  protected isDecodable(): bool {
    const plot = this.chart.plot(EDGE, EDGE + this.head, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE - this.head);
    return this.chart.printed || plot.isDecodable;
  }

  /** A new chart with `count` categories and a legend of `series` series, both with invented names. */
  protected beginSeries(rng: Rng, scale: Scale, count: i32, series: i32): BarChart {
    const chart = this.begin(rng, scale, count + series);
    chart.series = chart.names.slice(count);
    chart.names = chart.names.slice(0, count);
    chart.hues = rng.sample(series, HUES);
    chart.values = [];
    return chart;
  }

  /** Where bars end, as a sentence of the question; empty when the values are printed. */
  protected rule(): string {
    return this.chart.printed ? "" : " " + this.chart.scale.rule("bar");
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
}

/** Independent values from `low` to `high`, both included. */
export function randomValues(rng: Rng, count: i32, low: i32, high: i32): i32[] {
  const values: i32[] = [];
  for (let i = 0; i < count; i++) values.push(rng.int(low, high));
  return values;
}

/** Different values from `low` to `high`, both included, in random order. */
export function distinctValues(rng: Rng, count: i32, low: i32, high: i32): i32[] {
  const values = rng.sample(count, high - low + 1);
  for (let i = 0; i < count; i++) values[i] += low;
  return values;
}
