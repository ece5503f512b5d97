import { Answer } from "../../../assembly/answer/answer";
import { AT_HALVES, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** Shortest segment, in ticks. */
const LEAST: i32 = 2;

/** What is the net score of a bar that diverges from zero, with or without weights of its segments? */
export class DivergingBarNet extends BarScene {
  private rows: i32 = 0;
  private side: i32 = 0;
  private parts: i32 = 0;
  private isWeighted: bool = false;
  private isCompared: bool = false;
  private hasHalves: bool = false;
  private hasUpright: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  /** The answer in grains. */
  private grains: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [3, 4, 4, 5, 6, 6, 7, 7, 8, 10]);
    this.side = knobs.int("segments on either side", [1, 1, 2, 2, 3, 3, 3, 3, 3, 3]);
    this.parts = knobs.int("ticks a labelled interval", [4, 5, 5, 5, 5, 5, 4, 4, 4, 4]);
    this.isWeighted = knobs.from("weights in the legend", 5);
    this.isCompared = knobs.from("two rows compared", 7);
    this.hasHalves = knobs.flag("ends halfway between ticks", [false, false, false, false, false, false, true, false, true, true]);
    this.hasUpright = knobs.from("upright bars as well", 3);
  }

  sample(rng: Rng): bool {
    const base = Scale.draw(rng, 8, this.parts, this.hasHalves ? AT_HALVES : AT_TICKS, false, 500);
    const series = 2 * this.side;
    const chart = this.begin(rng, base.moved(-4), Measure.Signed, this.rows, series);
    chart.stacked = true;
    chart.horizontal = !(this.hasUpright && rng.chance(0.5));
    for (let s = 0; s < series; s++) {
      chart.values.push([]);
      if (this.isWeighted) chart.series[s] += this.weight(s) > 0 ? " ×" + this.weight(s).toString() : " ×(" + this.weight(s).toString() + ")";
    }
    for (let c = 0; c < this.rows; c++) {
      this.drawSide(rng, 0, -1);
      this.drawSide(rng, this.side, 1);
    }
    const pair = rng.sample(2, this.rows);
    this.first = pair[0];
    this.second = pair[1];
    if (!this.settle()) return false;
    return this.isLaidOut(this.rows + this.side + (this.isCompared ? 2 : 0));
  }

  /** Works the answer out; false when the rows would be compared the wrong way round. */
  private settle(): bool {
    this.grains = this.net(this.first) - (this.isCompared ? this.net(this.second) : 0);
    return !this.isCompared || this.grains > 0;
  }

  /** Another length for an outermost segment. */
  makeTwin(rng: Rng): bool {
    const row = this.isCompared && rng.chance(0.5) ? this.second : this.first;
    const from = rng.chance(0.5) ? 0 : this.side;
    let inner = 0;
    for (let k = 0; k < this.side - 1; k++) inner += abs(this.chart.values[from + k][row]);
    const length = rng.int(LEAST * this.chart.scale.minor, this.chart.scale.high - inner);
    this.chart.values[from + this.side - 1][row] = from == 0 ? -length : length;
    return this.settle() && this.isReadable();
  }

  /** The segments nearest to zero come first in the data; they weigh least. */
  private weight(series: i32): i32 {
    if (!this.isWeighted) return series < this.side ? -1 : 1;
    return series < this.side ? -(series + 1) : series - this.side + 1;
  }

  /** Draws one side of the next row: its whole length first. */
  private drawSide(rng: Rng, from: i32, sign: i32): void {
    const least = LEAST * this.chart.scale.minor;
    let left = rng.int(least * this.side, this.chart.scale.high) - least * this.side;
    for (let k = 0; k < this.side; k++) {
      const extra = k == this.side - 1 ? left : rng.int(0, left);
      this.chart.values[from + k].push(sign * (least + extra));
      left -= extra;
    }
  }

  /** The net score of a row in grains. */
  private net(row: i32): i32 {
    let sum = 0;
    for (let s = 0; s < this.chart.values.length; s++) sum += this.weight(s) * abs(this.chart.values[s][row]);
    return sum;
  }

  question(words: Words): string {
    const side = this.chart.horizontal ? "to the right of" : "above";
    const opposite = this.chart.horizontal ? "to the left of" : "below";
    const ends = this.hasHalves ? "starts and ends at a tick mark or halfway between two" : "starts and ends exactly at a tick mark";
    words
      .set("row", this.name(this.first))
      .set("other", this.name(this.second))
      .set("rule", this.isWeighted
        ? " The net score adds up the lengths of the segments, each multiplied by the factor in the legend; lengths are never negative. Every segment " + ends + "."
        : " The net score is the total length " + side + " zero minus the total length " + opposite + " zero. Every segment " + ends + ".");
    if (this.isCompared) {
      return words.say([
        "By how much is the net score of {row} larger than the net score of {other}?{rule}",
        "What is the net score of {row} minus the net score of {other}?{rule}",
        "Subtract the net score of {other} from that of {row}.{rule}",
        "How far is the net score of {row} above that of {other}?{rule}",
        "Compare the net scores of {row} and {other}. What is the difference?{rule}",
        "The net score of {row} is higher than the net score of {other}. By how much?{rule}",
        "Work out the net scores of {row} and {other}, and give the difference.{rule}",
        "In net score, how far is the bar {row} ahead of the bar {other}?{rule}",
      ]);
    }
    return words.say([
      "What is the net score of {row}?{rule}",
      "Work out the net score of {row}.{rule}",
      "Find the net score of the bar {row}.{rule}",
      "Taking both sides of zero together, what is the net score of {row}?{rule}",
      "Calculate how the bar {row} comes out on balance: give its net score.{rule}",
      "Look at the bar {row} only. What is its net score?{rule}",
      "Determine the net score for {row}.{rule}",
      "I'd like to know the net score of {row}.{rule}",
    ]);
  }

  answer(): Answer {
    return this.amount(2 * this.grains);
  }

  /** A tick too far to either side. */
  foils(): Answer[] {
    const minor = this.chart.scale.minor;
    return this.amounts([2 * (this.grains - minor), 2 * (this.grains + minor)]);
  }

  solution(scene: Scene): void {
    const scale = this.chart.scale;
    for (let k = 0; k < (this.isCompared ? 2 : 1); k++) {
      const row = k == 0 ? this.first : this.second;
      for (let s = 0; s < this.chart.values.length; s++) this.mark(scene, s, row, scale.text(abs(this.chart.values[s][row])));
    }
    note(scene, "= " + this.answer().canonical());
  }

  /** Rows looked through, and for every segment of the asked ones its two ends, its sign and its factor. */
  complexity(): f64 {
    let work = this.rows;
    for (let k = 0; k < (this.isCompared ? 2 : 1); k++) {
      const row = k == 0 ? this.first : this.second;
      let down = 0, up = 0;
      for (let s = 0; s < this.chart.values.length; s++) {
        const value = this.chart.values[s][row];
        if (value < 0) down += value;
        else up += value;
        work += this.effort(value < 0 ? down : up) + (this.isWeighted ? 3 : 1);
      }
    }
    return <f64>work;
  }

  explain(): string {
    const scale = this.chart.scale;
    const first = "The net score of " + this.name(this.first) + " is " + scale.text(this.net(this.first));
    if (!this.isCompared) return first + ".";
    return first + ", that of " + this.name(this.second) + " is " + scale.text(this.net(this.second)) + "; the difference is " + scale.text(this.grains) + ".";
  }
}
