import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** What is the net score of a bar that diverges from zero, with or without weights of its segments? */
export class DivergingBarNet extends BarScene {
  private rows: i32 = 0;
  private side: i32 = 0;
  private parts: i32 = 0;
  private isWeighted: bool = false;
  private isCompared: bool = false;
  private isPrecise: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  private grains: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [3, 4, 4, 5, 6, 6, 7, 7, 8, 8]);
    this.side = knobs.int("segments on either side", [1, 1, 2, 2, 3, 2, 2, 3, 3, 3]);
    this.parts = knobs.int("ticks a labelled interval", [4, 5, 4, 5, 5, 4, 5, 5, 5, 5]);
    this.isWeighted = knobs.from("weights in the legend", 5);
    this.isCompared = knobs.flag("two rows compared", [false, false, false, false, false, false, false, false, true, true]);
    this.isPrecise = knobs.from("upright bars as well", 9);
  }

  sample(rng: Rng): bool {
    const base = Scale.draw(rng, 8, this.parts, false, false, 500);
    const scale = base.moved(-4);
    const series = 2 * this.side;
    const chart = this.beginSeries(rng, scale, this.rows, series);
    chart.stacked = true;
    chart.horizontal = !(this.isPrecise && rng.chance(0.5));
    chart.grid = rng.int(1, 2);
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
    this.grains = this.net(this.first) - (this.isCompared ? this.net(this.second) : 0);
    return (!this.isCompared || this.grains > 0) && this.isDecodable();
  }

  /** The segments nearest to zero come first in the data; they weigh least. */
  private weight(series: i32): i32 {
    if (!this.isWeighted) return series < this.side ? -1 : 1;
    return series < this.side ? -(series + 1) : series - this.side + 1;
  }

  /** Draws one side of the next row: its whole length first. */
  private drawSide(rng: Rng, from: i32, sign: i32): void {
    const reach = this.chart.scale.high;
    const least = 2;
    let left = rng.int(least * this.side, reach) - least * this.side;
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
    words
      .set("row", this.name(this.first))
      .set("other", this.name(this.second))
      .set("rule", this.isWeighted
        ? " The net score is the sum over all segments of the length of the segment times the factor that the legend gives for its colour. A length is never negative, and every segment starts and ends exactly at a tick mark."
        : " The net score is the total length of the segments " + side + " zero minus the total length of those " + opposite + " zero. Every segment starts and ends exactly at a tick mark.");
    if (this.isCompared) {
      return words.say([
        "By how much is the net score of {row} larger than the net score of {other}?{rule}",
        "What is the net score of {row} minus the net score of {other}?{rule}",
        "Subtract the net score of {other} from that of {row}. What is the result?{rule}",
        "How far is the net score of {row} above that of {other}?{rule}",
      ]);
    }
    return words.say([
      "What is the net score of {row}?{rule}",
      "Work out the net score of {row}.{rule}",
      "Find the net score of the bar {row}.{rule}",
      "Which net score does {row} have?{rule}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.chart.scale.mantissa(this.grains), this.chart.scale.places);
  }

  /** A tick too far to either side. */
  foils(): Answer[] {
    const scale = this.chart.scale;
    return [new DecimalAnswer(scale.mantissa(this.grains - 1), scale.places), new DecimalAnswer(scale.mantissa(this.grains + 1), scale.places)];
  }

  complexity(): f64 {
    return <f64>this.rows + (this.isCompared ? 2.0 : 1.0) * (this.isWeighted ? 6.0 : 3.0) * <f64>this.side + 0.2 * <f64>this.parts + (this.chart.horizontal ? 0.0 : 1.5);
  }

  explain(): string {
    const scale = this.chart.scale;
    return "The net score of " + this.name(this.first) + " is " + scale.text(this.net(this.first)) +
      (this.isCompared ? ", that of " + this.name(this.second) + " is " + scale.text(this.net(this.second)) + ", the difference " + fixedText(scale.mantissa(this.grains), scale.places) : "") + ".";
  }
}
