import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues } from "./family";

/** What a question changes about one bar. */
const enum Edit {
  Doubled = 0,
  Removed = 1,
  Halved = 2,
  Copied = 3,
}

/** What would the total, mean, range or median of the bars be if some of them were changed? */
export class BarCounterfactual extends BarScene {
  private bars: i32 = 0;
  private edits: i32 = 0;
  private measures: i32 = 0;
  private kinds: i32 = 0;
  private parts: i32 = 0;
  private isLying: bool = false;

  private measure: i32 = 0;
  private kind: i32[] = [];
  private target: i32[] = [];
  private source: i32[] = [];
  /** Twice the answer in grains. */
  private doubled: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [3, 4, 4, 5, 5, 6, 6, 7, 8, 9]);
    this.edits = knobs.int("edits", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.measures = knobs.int("measures (total, mean, range, median)", [1, 1, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.kinds = knobs.int("kinds of edits (double, remove, halve, copy)", [2, 2, 2, 3, 3, 3, 4, 4, 4, 4]);
    this.parts = knobs.int("ticks a labelled interval", [2, 4, 4, 4, 5, 5, 5, 5, 5, 5]);
    this.isLying = knobs.from("lying bars", 4);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const scale = Scale.draw(rng, 6, this.parts, false, false);
    const chart = this.begin(rng, scale, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    chart.grid = rng.int(1, 2);
    const values = randomValues(rng, n, 2, scale.high);
    chart.values = [values];
    this.measure = this.measures == 1 ? 0 : rng.int(1, this.measures - 1);
    const order = rng.permutation(n);
    for (let i = 0; i < this.edits; i++) {
      const kind = rng.int(0, this.kinds - 1);
      this.kind.push(kind);
      this.target.push(order[i]);
      this.source.push(order[n - 1 - i]);
      if (kind == Edit.Halved) values[order[i]] &= ~1;
      if (kind == Edit.Copied && order[i] == order[n - 1 - i]) return false;
    }
    const result = this.edited();
    if (result.length < (this.measure == 0 ? 2 : 3)) return false;
    if (this.measure == 1 && (2 * total(result)) % result.length != 0) return false;
    this.doubled = this.measured(result);
    return this.doubled > 0 && this.isDecodable();
  }

  /** The values after all edits, sorted. */
  private edited(): i32[] {
    const before = this.chart.values[0];
    const after = before.slice(0);
    for (let i = 0; i < this.edits; i++) {
      const at = this.target[i];
      if (this.kind[i] == Edit.Doubled) after[at] = 2 * before[at];
      else if (this.kind[i] == Edit.Removed) after[at] = -1;
      else if (this.kind[i] == Edit.Halved) after[at] = before[at] / 2;
      else after[at] = before[this.source[i]];
    }
    const left: i32[] = [];
    for (let i = 0; i < after.length; i++) if (after[i] >= 0) left.push(after[i]);
    return left.sort((a, b) => a - b);
  }

  /** Twice the measure of sorted values: a median may lie halfway between two, and so may a mean. */
  private measured(sorted: i32[]): i32 {
    const n = sorted.length;
    if (this.measure == 0) return 2 * total(sorted);
    if (this.measure == 1) return (2 * total(sorted)) / n;
    if (this.measure == 2) return 2 * (sorted[n - 1] - sorted[0]);
    return n % 2 == 1 ? 2 * sorted[n / 2] : sorted[n / 2] + sorted[n / 2 - 1];
  }

  question(words: Words): string {
    const edits: string[] = [];
    for (let i = 0; i < this.edits; i++) {
      const name = this.name(this.target[i]);
      if (this.kind[i] == Edit.Doubled) edits.push("the value of " + name + " were doubled");
      else if (this.kind[i] == Edit.Removed) edits.push(name + " were removed from the chart");
      else if (this.kind[i] == Edit.Halved) edits.push("the value of " + name + " were halved");
      else edits.push("the value of " + name + " were replaced by the present value of " + this.name(this.source[i]));
    }
    const wanted = this.measure == 0 ? "the total of all bars"
      : this.measure == 1 ? "the mean of all bars"
      : this.measure == 2 ? "the difference between the largest and the smallest bar"
      : "the median of all bars";
    const note = this.measure == 3 ? " The median of an even number of values is the mean of the two in the middle." : "";
    return words
      .set("edits", listed(edits))
      .set("wanted", wanted)
      .set("rule", note + " " + this.chart.scale.rule("bar"))
      .say([
        "Suppose {edits}. What would {wanted} then be?{rule}",
        "What would {wanted} be if {edits}?{rule}",
        "Imagine that {edits}. What would be {wanted} after that?{rule}",
        "If {edits}, what would {wanted} be?{rule}",
      ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.chart.scale.mantissa(this.doubled) * 5, this.chart.scale.places + 1);
  }

  complexity(): f64 {
    return <f64>this.bars + 3.0 * <f64>this.edits + 1.5 * <f64>this.measure + 0.3 * <f64>this.kinds + 0.2 * <f64>this.parts;
  }

  explain(): string {
    const result = this.edited();
    const parts: string[] = [];
    for (let i = 0; i < result.length; i++) parts.push(this.chart.scale.text(result[i]));
    return "Afterwards the values are " + listed(parts) + "; the answer is " + fixedText(this.chart.scale.mantissa(this.doubled) * 5, this.chart.scale.places + 1) + ".";
  }
}

function total(values: i32[]): i32 {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
