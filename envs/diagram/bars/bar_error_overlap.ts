import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** Draws of one bar's value before the chart is given up. */
const DRAWS: i32 = 20;

/** Which error intervals overlap with that of a named bar, with both of two, or with exactly one of two? */
export class BarErrorOverlap extends BarScene {
  private bars: i32 = 0;
  private relation: string = "";
  private parts: i32 = 0;
  private isLying: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 6, 7, 7, 8, 9, 9, 10, 12]);
    this.relation = knobs.word("relation", ["one", "one", "one", "one", "both", "both", "both", "exactly one", "exactly one", "exactly one"]);
    this.parts = knobs.int("ticks a labelled interval", [4, 4, 5, 5, 5, 5, 5, 5, 5, 5]);
    this.isLying = knobs.from("lying bars", 3);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const scale = Scale.draw(rng, 6, this.parts, false, false);
    const chart = this.begin(rng, scale, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    const pair = rng.sample(2, n);
    this.first = pair[0];
    this.second = pair[1];
    chart.values = [[]];
    for (let i = 0; i < n; i++) {
      chart.whiskers.push(rng.int(2, scale.high / 6));
      chart.values[0].push(rng.int(chart.whiskers[i] + 2, scale.high - chart.whiskers[i]));
    }
    for (let i = 0; i < n; i++) {
      if (i == this.first || (i == this.second && this.relation != "one")) continue;
      let draws = 0;
      while (!this.isClear(i)) {
        if (++draws == DRAWS) return false;
        chart.values[0][i] = rng.int(chart.whiskers[i] + 2, scale.high - chart.whiskers[i]);
      }
      const a = this.gap(this.first, i) < 0;
      const b = this.gap(this.second, i) < 0;
      if (this.relation == "one" ? a : this.relation == "both" ? a && b : a != b) this.chosen.push(i);
    }
    const asked = this.relation == "one" ? n - 1 : n - 2;
    return this.chosen.length > 0 && this.chosen.length < asked && this.isDecodable();
  }

  /** Whether no end of a bar's interval meets an end of a named one: they share at least a tick, or lie at least a tick apart. */
  private isClear(bar: i32): bool {
    return this.gap(this.first, bar) != 0 && (this.relation == "one" || this.gap(this.second, bar) != 0);
  }

  /** Grains between two intervals; negative where they overlap. */
  private gap(a: i32, b: i32): i32 {
    const values = this.chart.values[0];
    return abs(values[a] - values[b]) - this.chart.whiskers[a] - this.chart.whiskers[b];
  }

  question(words: Words): string {
    return words
      .set("relation", this.relation == "one" ? "overlap with the error bar of " + this.name(this.first)
        : this.relation == "both" ? "overlap with the error bar of " + this.name(this.first) + " and also with that of " + this.name(this.second)
        : "overlap with exactly one of the error bars of " + this.name(this.first) + " and " + this.name(this.second))
      .set("rule", " Two error bars overlap when there is a value that lies within both. Leave out what is named here.")
      .say([
        "Which categories have error bars that {relation}?{rule}",
        "List all categories whose error bars {relation}.{rule}",
        "Find all error bars that {relation}. Which categories do they belong to?{rule}",
        "The error bars of which categories {relation}?{rule}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(this.namesOf(this.chosen));
  }

  /** Those that are neither named nor right. */
  foils(): Answer[] {
    const others: i32[] = [];
    for (let i = 0; i < this.bars; i++) {
      const isNamed = i == this.first || (this.relation != "one" && i == this.second);
      if (!isNamed && !this.chosen.includes(i)) others.push(i);
    }
    return [new SetAnswer(this.namesOf(others))];
  }

  complexity(): f64 {
    return <f64>this.bars * (this.relation == "one" ? 1.0 : this.relation == "both" ? 1.5 : 2.0) + 0.1 * <f64>this.chosen.length + (this.chart.horizontal ? 0.5 : 0);
  }

  explain(): string {
    return "The intervals that overlap (" + this.relation + ") are those of " + listed(this.namesOf(this.chosen)) + ".";
  }
}
