import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Scale } from "../../../assembly/kit/charts/scale";
import { drawTable } from "../../../assembly/kit/charts/table";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { BarScene, EDGE, randomValues } from "./family";

/** Height of the chart; the tables stand below it in rows of three, or of two. */
const CHART: f64 = 410;
/** Size of the tables' text. */
const TEXT: f64 = 18;

/**
 * Which of several tables holds the values of the chart? The tables differ in two features, and every value of a feature is as
 * frequent as the others, so that the tables alone do not tell which one the others were made from.
 */
export class BarToTableMatch extends BarScene {
  private rows: i32 = 0;
  private options: i32 = 0;
  private series: i32 = 0;
  private shift: i32 = 0;
  private parts: i32 = 0;
  private swaps: bool = false;

  private result: i32 = 0;
  /** The values of every table: table, series, row. */
  private tables: i32[][][] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [3, 4, 4, 5, 5, 6, 4, 5, 5, 6]);
    this.options = knobs.int("tables", [4, 4, 4, 6, 6, 6, 6, 6, 6, 6]);
    this.series = knobs.int("series", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.shift = knobs.int("ticks between wrong and right", [6, 5, 3, 2, 2, 1, 2, 2, 1, 1]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 4, 4, 5, 5, 4, 4, 5, 5]);
    this.swaps = knobs.from("swapped rows", 2);
  }

  sample(rng: Rng): bool {
    this.height = 896;
    const scale = Scale.draw(rng, 6, this.parts, false, false);
    const high = scale.high;
    const chart = this.series > 1 ? this.beginSeries(rng, scale, this.rows, this.series) : this.begin(rng, scale, this.rows);
    chart.grid = rng.int(1, 2);
    // Short names, so that they stand side by side at the head of a table.
    for (let s = 0; s < chart.series.length; s++) chart.series[s] = chart.series[s].substring(0, 3);
    chart.values = [];
    for (let s = 0; s < this.series; s++) chart.values.push(randomValues(rng, this.rows, 1, high));
    const rows = rng.permutation(this.rows);
    const column = rng.int(0, this.series - 1);
    // The first feature: one value is this or a few ticks off, in 2 or 3 variants of which any may be the true one.
    const variants = this.options / 2;
    const truth = rng.int(0, variants - 1);
    const shifted = rows[0];
    const lowest = rng.int(1, high - (variants - 1) * this.shift);
    chart.values[column][shifted] = lowest + truth * this.shift;
    // The second feature: two other values stand in each other's rows, or one is a few ticks off.
    const second = rng.int(0, this.series - 1);
    const a = rows[1];
    const b = rows[2];
    const isSwap = this.swaps && rng.chance(0.6);
    const up = rng.chance(0.5) ? this.shift : -this.shift;
    const values = chart.values[second];
    if (isSwap ? abs(values[a] - values[b]) < this.shift || abs(values[a] - values[b]) > 4 * this.shift : values[a] + up < 1 || values[a] + up > high) return false;
    const order = rng.permutation(this.options);
    for (let t = 0; t < this.options; t++) {
      const variant = order[t] >> 1;
      const isChanged = (order[t] & 1) == 1;
      const table: i32[][] = [];
      for (let s = 0; s < this.series; s++) table.push(chart.values[s].slice(0));
      table[column][shifted] = lowest + variant * this.shift;
      if (isChanged && isSwap) {
        table[second][a] = values[b];
        table[second][b] = values[a];
      } else if (isChanged) table[second][a] = values[a] + up;
      if (variant == truth && !isChanged) this.result = t;
      this.tables.push(table);
    }
    return this.chart.plot(EDGE, EDGE, <f64>this.width - 2 * EDGE, CHART).isDecodable;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const chart = this.chart;
    chart.draw(scene, EDGE, EDGE, <f64>this.width - 2 * EDGE, CHART);
    const across = this.options / 2;
    const gap: f64 = 16;
    const wide = (<f64>this.width - 2 * EDGE - gap * <f64>(across - 1)) / <f64>across;
    const top = EDGE + CHART + 18;
    const tall = (<f64>this.height - EDGE - top) / 2;
    for (let t = 0; t < this.options; t++) {
      const x = EDGE + (wide + gap) * <f64>(t % across);
      const y = top + tall * <f64>(t / across);
      scene.text(String.fromCharCode(0x41 + t), x + wide / 2, y + 14, 24, style.ink, Align.Centre, Baseline.Middle, true);
      const texts: string[][] = [];
      if (this.series > 1) texts.push([""].concat(chart.series));
      for (let r = 0; r < this.rows; r++) {
        const row = [chart.names[r]];
        for (let s = 0; s < this.series; s++) row.push(chart.scale.text(this.tables[t][s][r]));
        texts.push(row);
      }
      drawTable(scene, texts, x, y + 32, wide, tall - 46, TEXT, this.series > 1, this.series > 1 ? 0.36 : 0.5);
    }
  }

  question(words: Words): string {
    return words.say([
      "Which table shows exactly the values of the bar chart? Every bar ends exactly at a tick mark.",
      "The chart was drawn from one of the tables. Which one? Every bar ends exactly at a tick mark.",
      "Exactly one table agrees with the bar chart in all values. Which one is it? Every bar ends exactly at a tick mark.",
      "Which of the lettered tables matches the chart? Every bar ends exactly at a tick mark.",
    ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.result, this.options);
  }

  complexity(): f64 {
    return <f64>(this.rows * this.series) + 2.0 * <f64>this.options - <f64>this.shift + 0.2 * <f64>this.parts;
  }

  explain(): string {
    return "Table " + String.fromCharCode(0x41 + this.result) + " agrees with every bar; each of the others is off in at least one value.";
  }
}
