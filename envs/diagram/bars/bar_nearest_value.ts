import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { AXIS_TEXT } from "../../../assembly/kit/charts/plot";
import { Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { BarScene, EDGE, randomValues } from "./family";

/** Which bar's value is nearest to a target: a number on a card, or a mean of bars? */
export class BarNearestValue extends BarScene {
  private bars: i32 = 0;
  private target: string = "";
  private parts: i32 = 0;
  private isLying: bool = false;
  private isSigned: bool = false;

  private first: i32 = 0;
  private second: i32 = 0;
  /** The number on the card, in grains. */
  private card: i32 = 0;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [5, 6, 7, 8, 9, 9, 10, 12, 13, 14]);
    this.target = knobs.word("target", ["card", "card", "card", "mean of two", "mean of two", "mean of two", "mean of all", "mean of all", "mean of all", "mean of all"]);
    this.parts = knobs.int("ticks a labelled interval", [2, 4, 5, 4, 5, 5, 4, 5, 5, 5]);
    this.isLying = knobs.from("lying bars", 3);
    this.isSigned = knobs.flag("negative values", [false, false, false, false, false, true, false, false, true, true]);
  }

  sample(rng: Rng): bool {
    const n = this.bars;
    const base = Scale.draw(rng, 6, this.parts, false, false);
    const scale = this.isSigned ? base.moved(-2) : base;
    const chart = this.begin(rng, scale, n);
    chart.horizontal = this.isLying && rng.chance(0.5);
    chart.grid = rng.int(1, 2);
    const values = randomValues(rng, n, scale.low + 1, scale.high - 1);
    chart.values = [values];
    for (let i = 0; i < n; i++) if (values[i] == 0) values[i] = 1;
    // Compared as multiples: the target is `sum / count`.
    let sum = 0;
    let count = 1;
    if (this.target == "card") {
      this.card = rng.int(scale.low + 1, scale.high - 1);
      sum = this.card;
    } else if (this.target == "mean of two") {
      const pair = rng.sample(2, n);
      this.first = pair[0];
      this.second = pair[1];
      sum = values[pair[0]] + values[pair[1]];
      count = 2;
    } else {
      for (let i = 0; i < n; i++) sum += values[i];
      count = n;
    }
    let best = i32.MAX_VALUE;
    let next = i32.MAX_VALUE;
    for (let i = 0; i < n; i++) {
      if (this.target == "mean of two" && (i == this.first || i == this.second)) continue;
      const distance = abs(values[i] * count - sum);
      if (distance < best) {
        next = best;
        best = distance;
        this.result = i;
      } else next = min(next, distance);
    }
    // The runner-up is a whole tick farther away.
    return next - best >= count && this.isDecodable();
  }

  protected get head(): f64 {
    return this.target == "card" ? 58 : 0;
  }

  draw(scene: Scene): void {
    super.draw(scene);
    if (this.target != "card") return;
    const style = scene.style;
    const middle = <f64>this.width / 2;
    scene.rect(middle - 110, EDGE - 4, 220, 48, Paint.fill(style.surface).edge(style.ink, style.stroke(2.4)), 8);
    scene.text("Target: " + this.chart.scale.text(this.card), middle, EDGE + 20, AXIS_TEXT + 4, style.ink, Align.Centre, Baseline.Middle, style.bold);
  }

  question(words: Words): string {
    words
      .set("target", this.target == "card" ? "the number on the card"
        : this.target == "mean of two" ? "the mean of the values of " + this.name(this.first) + " and " + this.name(this.second)
        : "the mean of the values of all bars")
      .set("other", this.target == "mean of two" ? "other " : "")
      .set("rule", " " + this.chart.scale.rule("bar"));
    return words.say([
      "Which {other}category has the value nearest to {target}?{rule}",
      "Name the {other}category whose value is closest to {target}.{rule}",
      "The value of which {other}bar differs least from {target}?{rule}",
      "Find the {other}bar whose value is nearest to {target}. Which category is it?{rule}",
    ]);
  }

  answer(): Answer {
    return new LabelAnswer(this.name(this.result));
  }

  foils(): Answer[] {
    const foils: Answer[] = [];
    for (let i = 0; i < this.bars; i++) {
      const isNamed = this.target == "mean of two" && (i == this.first || i == this.second);
      if (i != this.result && !isNamed) foils.push(new LabelAnswer(this.name(i)));
    }
    return foils;
  }

  complexity(): f64 {
    return <f64>this.bars + 0.4 * <f64>this.parts + (this.target == "card" ? 0 : this.target == "mean of two" ? 3 : 8) + (this.isSigned ? 2 : 0) + (this.chart.horizontal ? 0.3 : 0);
  }

  explain(): string {
    return this.name(this.result) + " with " + this.chart.scale.text(this.chart.values[0][this.result]) + " is nearest to the target (" + this.target + (this.target == "card" ? " " + this.chart.scale.text(this.card) : "") + ").";
  }
}
