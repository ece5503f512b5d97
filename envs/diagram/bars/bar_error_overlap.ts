import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { ANYWHERE, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { BarScene } from "./family";

/** Which of the named error bars an error bar has to overlap. */
const enum Relation {
  One = 0,
  Both = 1,
  ExactlyOne = 2,
}

const RELATIONS: StaticArray<string> = ["one", "both of two", "exactly one of two"];

/** Draws of one bar's value before the chart is given up. */
const DRAWS: i32 = 20;

/** Which error intervals overlap that of a named bar, those of both of two, or exactly one of two? */
export class BarErrorOverlap extends BarScene {
  private bars: i32 = 0;
  private relation: Relation = Relation.One;
  private parts: i32 = 0;
  private isFine: bool = false;
  private isLying: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 6, 7, 7, 8, 9, 10, 11, 13]);
    this.relation = <Relation>knobs.choice("relation", RELATIONS, [
      Relation.One, Relation.One, Relation.One, Relation.One, Relation.Both, Relation.Both, Relation.Both, Relation.ExactlyOne, Relation.ExactlyOne, Relation.ExactlyOne,
    ]);
    this.parts = knobs.int("ticks a labelled interval", [4, 4, 5, 5, 5, 4, 4, 4, 4, 4]);
    this.isFine = knobs.from("values anywhere between ticks", 5);
    this.isLying = knobs.from("lying bars", 2);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const scale = Scale.draw(rng, 6, this.parts, this.isFine ? ANYWHERE : AT_TICKS);
    const chart = this.begin(rng, scale, Measure.Amount, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    const pair = rng.sample(2, n);
    this.first = pair[0];
    this.second = pair[1];
    chart.values = [[]];
    for (let i = 0; i < n; i++) {
      chart.whiskers.push(rng.int(2 * scale.minor, scale.high / 6));
      chart.values[0].push(this.drawValue(rng, i));
    }
    for (let i = 0; i < n; i++) {
      if (!this.isAsked(i)) continue;
      let draws = 0;
      while (!this.isClear(i)) {
        if (++draws == DRAWS) return false;
        chart.values[0][i] = this.drawValue(rng, i);
      }
      if (this.isChosen(i)) this.chosen.push(i);
    }
    return this.isBalanced() && this.isLaidOut(n);
  }

  /** Another value for one bar that is asked about, which brings its error bar in or out. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const bar = rng.int(0, this.bars - 1);
    if (!this.isAsked(bar)) return false;
    const at = this.chosen.indexOf(bar);
    for (let draw = 0; draw < DRAWS; draw++) {
      values[bar] = this.drawValue(rng, bar);
      if (this.isClear(bar) && this.isChosen(bar) == at < 0) {
        if (at < 0) this.chosen.push(bar);
        else this.chosen.splice(at, 1);
        return this.isBalanced() && this.isLaidOut(this.bars);
      }
    }
    return false;
  }

  private drawValue(rng: Rng, bar: i32): i32 {
    const half = this.chart.whiskers[bar];
    return rng.int(half + 2, this.chart.scale.high - half);
  }

  private isAsked(bar: i32): bool {
    return bar != this.first && (bar != this.second || this.relation == Relation.One);
  }

  private isChosen(bar: i32): bool {
    const a = this.gap(this.first, bar) < 0;
    const b = this.gap(this.second, bar) < 0;
    return this.relation == Relation.One ? a : this.relation == Relation.Both ? a && b : a != b;
  }

  /** Whether a bar's interval shares at least a tick with that of a named one, or lies at least a tick apart. */
  private isClear(bar: i32): bool {
    const least = this.chart.scale.minor;
    return abs(this.gap(this.first, bar)) >= least && (this.relation == Relation.One || abs(this.gap(this.second, bar)) >= least);
  }

  /** Grains between two intervals; negative where they overlap. */
  private gap(a: i32, b: i32): i32 {
    const values = this.chart.values[0];
    return abs(values[a] - values[b]) - this.chart.whiskers[a] - this.chart.whiskers[b];
  }

  /** Whether some bars are chosen and others not, and each part of what is asked rules some out. */
  private isBalanced(): bool {
    let one = 0, other = 0, both = 0;
    for (let i = 0; i < this.bars; i++) {
      if (!this.isAsked(i)) continue;
      const a = this.gap(this.first, i) < 0;
      const b = this.gap(this.second, i) < 0;
      if (a && b) both++;
      else if (a) one++;
      else if (b) other++;
    }
    if (this.relation == Relation.One) return this.chosen.length < this.bars - 1 && this.hasTopOutside();
    return this.relation == Relation.Both ? both > 0 && one > 0 && other > 0 : both > 0 && one + other > 0;
  }

  /** Whether some chosen bar itself ends outside the named error bar: it is error bars that are compared. */
  private hasTopOutside(): bool {
    const values = this.chart.values[0];
    for (let i = 0; i < this.chosen.length; i++) {
      if (abs(values[this.chosen[i]] - values[this.first]) > this.chart.whiskers[this.first]) return true;
    }
    return false;
  }

  question(words: Words): string {
    const a = this.name(this.first), b = this.name(this.second);
    const isOne = this.relation == Relation.One;
    words
      .set("those", isOne ? "the error bar for " + a
        : this.relation == Relation.Both ? "the error bar for " + a + " and also the one for " + b
        : "exactly one of the error bars for " + a + " and " + b)
      .set("rule", " Two error bars overlap if some value lies within both. Leave out " + (isOne ? a + " itself." : a + " and " + b + " themselves."));
    return words.say([
      "Which categories have error bars that overlap {those}?{rule}",
      "List all categories whose error bars overlap {those}.{rule}",
      "The error bars of which categories overlap {those}?{rule}",
      "Find every error bar that overlaps {those}, and name its category.{rule}",
      "Compare the error bars with each other. Which categories' error bars overlap {those}?{rule}",
      "For which categories does the error bar overlap {those}?{rule}",
      "Name each category with an error bar overlapping {those}.{rule}",
      "I need all categories whose error bars overlap {those}.{rule}",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.namesOf(this.chosen));
  }

  /** Those that are neither named nor right. */
  foils(): Answer[] {
    const others: i32[] = [];
    for (let i = 0; i < this.bars; i++) if (this.isAsked(i) && !this.chosen.includes(i)) others.push(i);
    return [new SetAnswer(this.namesOf(others))];
  }

  solution(scene: Scene): void {
    const plot = this.plot;
    const named = this.relation == Relation.One ? 1 : 2;
    for (let i = 0; i < named; i++) {
      const bar = i == 0 ? this.first : this.second;
      point(scene, this.chart.tagOf(0, bar));
      this.chart.markValue(scene, plot, this.chart.values[0][bar] - this.chart.whiskers[bar]);
      this.chart.markValue(scene, plot, this.chart.values[0][bar] + this.chart.whiskers[bar]);
    }
    // A ring around a bar would cross the names at its foot.
    for (let i = 0; i < this.chosen.length; i++) {
      const bar = this.chosen[i];
      point(scene, this.chart.tagOf(0, bar));
      this.chart.markSpan(scene, plot, bar, this.chart.values[0][bar] - this.chart.whiskers[bar], this.chart.values[0][bar] + this.chart.whiskers[bar]);
    }
  }

  /** Comparisons of intervals, and names to write. */
  complexity(): f64 {
    const compared = this.relation == Relation.One ? this.bars - 1 : 2 * (this.bars - 2);
    return <f64>compared + 0.1 * <f64>this.chosen.length + (this.relation == Relation.ExactlyOne ? 2.0 : 0.0);
  }

  explain(): string {
    const a = this.name(this.first), b = this.name(this.second);
    const what = this.relation == Relation.One ? "the one for " + a
      : this.relation == Relation.Both ? "both the one for " + a + " and the one for " + b
      : "one of those for " + a + " and " + b + " but not the other";
    return (this.chosen.length == 1 ? "The error bar for " : "The error bars for ") + listed(this.namesOf(this.chosen)) + (this.chosen.length == 1 ? " overlaps " : " overlap ") + what + ".";
  }
}
