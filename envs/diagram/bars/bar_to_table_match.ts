import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { LegendPlace } from "../../../assembly/kit/charts/dress";
import { ANYWHERE, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { drawTable, tableFits } from "../../../assembly/kit/charts/table";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { frame } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene, randomValues } from "./family";

/** In sizes of the text: height of a row of a table, of the letter above it, and room between tables. */
const ROW: f64 = 1.5;
const LETTER: f64 = 1.8;
const GAP: f64 = 0.9;
/** The tag of the first table: beyond those of bars. */
const TABLES: i32 = 100;

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
  private isFine: bool = false;
  private swaps: bool = false;

  private result: i32 = 0;
  /** The values of every table: table, series, row. */
  private tables: i32[][][] = [];
  /** The rows in which tables differ. */
  private differing: i32[] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 5, 5, 6, 7, 5, 6, 6, 7]);
    this.options = knobs.int("tables", [4, 4, 4, 6, 6, 6, 6, 6, 6, 6]);
    this.series = knobs.int("series", [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    this.shift = knobs.int("ticks between wrong and right", [4, 4, 3, 3, 2, 2, 2, 2, 1, 1]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 4, 4, 5, 4, 4, 4, 4, 4]);
    this.isFine = knobs.from("values anywhere between ticks", 5);
    this.swaps = knobs.from("swapped rows", 2);
  }

  sample(rng: Rng): bool {
    const scale = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const high = scale.high;
    const off = this.shift * scale.minor;
    const chart = this.begin(rng, scale, Measure.Amount, this.rows, this.series > 1 ? this.series : 0);
    if (chart.dress.legend == LegendPlace.Below) chart.dress.legend = LegendPlace.Above;
    for (let s = 0; s < this.series; s++) chart.values.push(randomValues(rng, this.rows, 1, high));
    const rows = rng.permutation(this.rows);
    const column = rng.int(0, this.series - 1);
    // The first feature: one value is a tick or a few off, in 2 or 3 variants of which any may be the true one.
    const variants = this.options / 2;
    const truth = rng.int(0, variants - 1);
    const shifted = rows[0];
    const lowest = rng.int(1, high - (variants - 1) * off);
    chart.values[column][shifted] = lowest + truth * off;
    // The second feature: two other values stand in each other's rows, or one is a few ticks off.
    const second = rng.int(0, this.series - 1);
    const a = rows[1];
    const b = rows[2];
    const isSwap = this.swaps && rng.chance(0.6);
    const up = rng.chance(0.5) ? off : -off;
    const values = chart.values[second];
    const apart = abs(values[a] - values[b]);
    if (isSwap ? apart < off || apart > 4 * off : values[a] + up < 1 || values[a] + up > high) return false;
    this.differing = isSwap ? [shifted, a, b] : [shifted, a];
    const order = rng.permutation(this.options);
    for (let t = 0; t < this.options; t++) {
      const variant = order[t] >> 1;
      const isChanged = (order[t] & 1) == 1;
      const table: i32[][] = [];
      for (let s = 0; s < this.series; s++) table.push(chart.values[s].slice(0));
      table[column][shifted] = lowest + variant * off;
      if (isChanged && isSwap) {
        table[second][a] = values[b];
        table[second][b] = values[a];
      } else if (isChanged) table[second][a] = values[a] + up;
      if (variant == truth && !isChanged) this.result = t;
      this.tables.push(table);
    }
    if (this.options == 4) this.setCanvas(448, 672);
    else this.setCanvas(this.series > 1 ? 896 : 672, this.isFine ? 1120 : 896);
    return this.isReadable() && tableFits(this.textsOf(0), this.tableWidth, this.chart.size, this.nameShare);
  }

  private get tableHeight(): f64 {
    return <f64>(this.rows + <i32>(this.series > 1)) * ROW * this.chart.size;
  }

  private get tableWidth(): f64 {
    const across = this.options / 2;
    return (<f64>this.width - 2 * this.edge - GAP * this.chart.size * <f64>(across - 1)) / <f64>across;
  }

  /** The share of a table's width that its names take. */
  private get nameShare(): f64 {
    return this.series > 1 ? 0.36 : 0.56;
  }

  protected get chartHeight(): f64 {
    return <f64>this.height - 2 * this.edge - 2 * (this.tableHeight + (LETTER + GAP) * this.chart.size);
  }

  draw(scene: Scene): void {
    super.draw(scene);
    const size = this.chart.size;
    const across = this.options / 2;
    const gap = GAP * size;
    const wide = this.tableWidth;
    const top = this.edge + this.chartHeight;
    const tall = this.tableHeight + (LETTER + GAP) * size;
    for (let t = 0; t < this.options; t++) {
      const x = this.edge + (wide + gap) * <f64>(t % across);
      const y = top + tall * <f64>(t / across) + gap;
      scene.tag(TABLES + t);
      scene.text(String.fromCharCode(0x41 + t), x + wide / 2, y + 0.9 * size, 1.3 * size, scene.style.ink, Align.Centre, Baseline.Middle, Face.Bold);
      drawTable(scene, this.textsOf(t), x, y + LETTER * size, wide, this.tableHeight, size, this.series > 1, this.nameShare);
    }
    scene.tag(-1);
  }

  /** The rows of a table as they are written. */
  private textsOf(table: i32): string[][] {
    const chart = this.chart;
    const texts: string[][] = [];
    if (this.series > 1) texts.push([""].concat(chart.series));
    for (let r = 0; r < this.rows; r++) {
      const row = [chart.names[r]];
      for (let s = 0; s < this.series; s++) row.push(chart.scale.text(this.tables[table][s][r]));
      texts.push(row);
    }
    return texts;
  }

  question(words: Words): string {
    const estimate = " A bar may end between two tick marks; the wrong tables are off by at least one tick interval somewhere.";
    return words
      .set("rule", this.isFine ? estimate : this.rule())
      .say([
        "Which table shows exactly the values of the bar chart?{rule}",
        "The chart was drawn from one of the tables. Which one?{rule}",
        "Exactly one table agrees with the bar chart in all values. Which one is it?{rule}",
        "Which of the lettered tables matches the chart?{rule}",
        "Check every table against the bars. Which one fits throughout?{rule}",
        "Someone typed up the data behind this chart. Which table has no mistake?{rule}",
        "Find the table whose numbers all agree with the heights of the bars.{rule}",
        "All but one of the tables contain an error. Which table is right?{rule}",
      ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.result, this.options);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.differing.length; i++) this.mark(scene, 0, this.differing[i], this.chart.scale.text(this.chart.values[0][this.differing[i]]));
    frame(scene, TABLES + this.result);
  }

  /** The efforts of reading every bar, rows of tables that are compared, and four for every tick that the wrong values come closer than four. */
  complexity(): f64 {
    let work = this.options * this.differing.length + 4 * (4 - this.shift);
    for (let s = 0; s < this.series; s++) {
      for (let r = 0; r < this.rows; r++) work += 1 + this.effort(this.chart.values[s][r]);
    }
    return <f64>work;
  }

  explain(): string {
    return "Table " + String.fromCharCode(0x41 + this.result) + " agrees with every bar; each of the others differs from the chart for " +
      this.name(this.differing[0]) + " or " + this.name(this.differing[1]) + ".";
  }
}
