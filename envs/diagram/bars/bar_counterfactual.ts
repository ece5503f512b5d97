import { Answer } from "../../../assembly/answer/answer";
import { AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note, point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues, total } from "./family";

/** What a question changes about one bar. */
const enum Edit {
  Doubled = 0,
  Removed = 1,
  Halved = 2,
  Copied = 3,
}

/** What is asked of the values that are then there. */
const enum Figure {
  Total = 0,
  Mean = 1,
  Range = 2,
  Median = 3,
}

/** Draws of values and edits before the chart is given up. */
const DRAWS: i32 = 60;

/** What would the total, mean, range or median of the bars be if some of them were changed? */
export class BarCounterfactual extends BarScene {
  private bars: i32 = 0;
  private edits: i32 = 0;
  private figures: i32 = 0;
  private kinds: i32 = 0;
  private parts: i32 = 0;
  private isPrinted: bool = false;
  private isLying: bool = false;

  private figure: Figure = Figure.Total;
  private kind: i32[] = [];
  private target: i32[] = [];
  private source: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
    this.edits = knobs.int("edits", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.figures = knobs.int("figures (total, mean, range, median)", [1, 1, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.kinds = knobs.int("kinds of edits (double, remove, halve, copy)", [2, 2, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 2, 4, 4, 5, 5, 5, 5, 5]);
    this.isPrinted = knobs.flag("values printed", [true, false, false, false, false, false, false, false, false, false]);
    this.isLying = knobs.from("lying bars", 2);
  }

  sample(rng: Rng): bool {
    const chart = this.begin(rng, Scale.draw(rng, 6, this.parts, AT_TICKS), Measure.Amount, this.bars);
    chart.printed = this.isPrinted;
    chart.horizontal = this.isLying && rng.chance(0.5);
    this.figure = <Figure>rng.int(0, this.figures - 1);
    for (let draw = 0; draw < DRAWS; draw++) {
      if (this.drawEdits(rng)) return this.isLaidOut(this.bars);
    }
    return false;
  }

  /** Another value for one bar. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const before = this.figureOf(this.edited(-1));
    for (let draw = 0; draw < DRAWS; draw++) {
      const bar = rng.int(0, this.bars - 1);
      const value = values[bar];
      const place = this.target.indexOf(bar);
      values[bar] = rng.int(2, this.chart.scale.high);
      if (place >= 0 && this.kind[place] == Edit.Halved) values[bar] &= ~1;
      if (this.figureOf(this.edited(-1)) != before && this.isSound()) return this.isLaidOut(this.bars);
      values[bar] = value;
    }
    return false;
  }

  /** Draws values and edits; false when an edit changes nothing, or the figure would not be read off exactly. */
  private drawEdits(rng: Rng): bool {
    const n = this.bars;
    const values = randomValues(rng, n, 2, this.chart.scale.high);
    this.chart.values = [values];
    this.kind = [];
    this.target = [];
    this.source = [];
    const order = rng.permutation(n);
    for (let i = 0; i < this.edits; i++) {
      this.kind.push(rng.int(0, this.kinds - 1));
      this.target.push(order[i]);
      this.source.push(order[n - 1 - i]);
      if (this.kind[i] == Edit.Halved) values[order[i]] &= ~1;
    }
    return this.isSound();
  }

  /** Whether every edit changes the figure, and the figure can be read off exactly. */
  private isSound(): bool {
    const result = this.edited(-1);
    if (result.length < 3 && this.figure != Figure.Total) return false;
    if (this.figure == Figure.Mean && (2 * total(result)) % result.length != 0) return false;
    const halves = this.figureOf(result);
    if (halves <= 0) return false;
    for (let i = 0; i < this.edits; i++) {
      if (this.figureOf(this.edited(i)) == halves) return false;
    }
    return true;
  }

  /** The value of a bar after all edits but the one left out; -1 when it is removed. */
  private valueAfter(bar: i32, leftOut: i32): i32 {
    const before = this.chart.values[0];
    const i = this.target.indexOf(bar);
    if (i < 0 || i == leftOut) return before[bar];
    if (this.kind[i] == Edit.Doubled) return 2 * before[bar];
    if (this.kind[i] == Edit.Removed) return -1;
    return this.kind[i] == Edit.Halved ? before[bar] / 2 : before[this.source[i]];
  }

  /** The values after all edits but the one left out (-1: after all), sorted. */
  private edited(leftOut: i32): i32[] {
    const left: i32[] = [];
    for (let i = 0; i < this.bars; i++) {
      const value = this.valueAfter(i, leftOut);
      if (value >= 0) left.push(value);
    }
    return left.sort((a, b) => a - b);
  }

  /** Twice the figure of sorted values in grains: a median may lie halfway between two, and so may a mean. */
  private figureOf(sorted: i32[]): i32 {
    const n = sorted.length;
    if (this.figure == Figure.Total) return 2 * total(sorted);
    if (this.figure == Figure.Mean) return (2 * total(sorted)) / n;
    if (this.figure == Figure.Range) return 2 * (sorted[n - 1] - sorted[0]);
    return n % 2 == 1 ? 2 * sorted[n / 2] : sorted[n / 2] + sorted[n / 2 - 1];
  }

  question(words: Words): string {
    const edits: string[] = [];
    for (let i = 0; i < this.edits; i++) {
      const name = this.name(this.target[i]);
      if (this.kind[i] == Edit.Doubled) edits.push("the value for " + name + " were doubled");
      else if (this.kind[i] == Edit.Removed) edits.push(name + " were removed from the chart");
      else if (this.kind[i] == Edit.Halved) edits.push("the value for " + name + " were halved");
      else edits.push("the value for " + name + " were replaced by the present value for " + this.name(this.source[i]));
    }
    const median = " The median of an even number of values is the mean of the two in the middle.";
    return words
      .set("edits", listed(edits))
      .set("figure", this.figureName)
      .set("rule", (this.figure == Figure.Median ? median : "") + this.rule())
      .say([
        "If {edits}, what would {figure} be?{rule}",
        "What would {figure} be if {edits}?{rule}",
        "Suppose {edits}. What would {figure} then be?{rule}",
        "Imagine that {edits}. Work out {figure} of the chart that results.{rule}",
        "Find what {figure} would become if {edits}.{rule}",
        "What if {edits}? Give {figure} in that case.{rule}",
        "Determine what {figure} would amount to if {edits}.{rule}",
        "The chart is to be changed. If {edits}, how large would {figure} be?{rule}",
      ]);
  }

  private get figureName(): string {
    if (this.figure == Figure.Total) return "the total of all bars";
    if (this.figure == Figure.Mean) return "the mean of all bars";
    return this.figure == Figure.Range ? "the difference between the largest and the smallest value" : "the median of all bars";
  }

  answer(): Answer {
    return this.amount(this.figureOf(this.edited(-1)));
  }

  /** The chart as it is, each edit left out, and a tick lost. */
  foils(): Answer[] {
    const key = this.figureOf(this.edited(-1));
    const halves: i32[] = [this.figureOf(this.chart.values[0].slice(0).sort((a, b) => a - b)), key + 2, key - 2];
    for (let i = 0; i < this.edits && this.edits > 1; i++) halves.push(this.figureOf(this.edited(i)));
    return this.amounts(halves);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.bars; i++) {
      const value = this.valueAfter(i, -1);
      if (this.target.includes(i)) this.mark(scene, 0, i, value < 0 ? "removed" : "→ " + this.chart.scale.text(value));
      else point(scene, this.chart.tagOf(0, i));
    }
    note(scene, "= " + this.answer().canonical());
  }

  /** The efforts of reading every bar, one for taking each of them up, three an edit, and what dividing or sorting adds. */
  complexity(): f64 {
    let work = this.bars + 3 * this.edits;
    for (let i = 0; i < this.bars; i++) work += this.effort(this.chart.values[0][i]);
    if (this.figure == Figure.Mean) work += 2;
    return <f64>(work + (this.figure == Figure.Median ? 2 : 0));
  }

  explain(): string {
    const result = this.edited(-1);
    const parts: string[] = [];
    for (let i = 0; i < result.length; i++) parts.push(this.chart.scale.text(result[i]));
    return "The values would then be " + listed(parts) + ", and " + this.figureName + " " + this.said(this.answer().canonical()) + ".";
  }
}
