import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { ANYWHERE, AT_HALVES, AT_TICKS, Scale } from "../../../assembly/kit/charts/scale";
import { Measure } from "../../../assembly/kit/charts/vocabulary";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { note } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues } from "./family";

/** What sum, difference or ratio do the values of named bars give? */
export class BarValueArith extends BarScene {
  private bars: i32 = 0;
  private added: i32 = 0;
  private taken: i32 = 0;
  private parts: i32 = 0;
  private isPrinted: bool = false;
  private hasHalves: bool = false;
  private hasEstimates: bool = false;
  private hasDecimals: bool = false;
  private isLying: bool = false;
  private isBroken: bool = false;
  private hasRatios: bool = false;

  /** Categories whose values are added, and those whose values are subtracted, or the one that is divided by. */
  private plus: i32[] = [];
  private minus: i32[] = [];
  private isRatio: bool = false;
  /** A ratio in quarters. */
  private quarters: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    this.added = knobs.int("values added", [2, 1, 1, 2, 2, 3, 3, 3, 3, 4]);
    this.taken = knobs.int("values subtracted", [0, 1, 1, 1, 1, 0, 1, 1, 2, 2]);
    this.parts = knobs.int("ticks a labelled interval", [2, 2, 2, 4, 5, 5, 5, 5, 4, 4]);
    this.isPrinted = knobs.flag("values printed", [true, true, false, false, false, false, false, false, false, false]);
    this.hasHalves = knobs.from("values halfway between ticks", 8);
    this.hasEstimates = knobs.from("values anywhere between ticks", 5);
    this.hasDecimals = knobs.from("decimal places", 6);
    this.isLying = knobs.from("lying bars", 2);
    this.isBroken = knobs.from("broken axis", 6);
    this.hasRatios = knobs.from("ratios", 7);
  }

  sample(rng: Rng): bool {
    this.isRatio = this.hasRatios && rng.chance(0.4);
    const minor = this.hasEstimates && !this.isRatio && rng.chance(0.6) ? ANYWHERE : this.hasHalves ? AT_HALVES : AT_TICKS;
    let scale = Scale.draw(rng, 6, this.parts, minor, this.hasDecimals && rng.chance(0.5));
    // A bar that starts above 0 leaves no room for ratios.
    if (this.isBroken && !this.isRatio && rng.chance(0.5)) scale = scale.moved(rng.int(2, 5));
    const chart = this.begin(rng, scale, Measure.Amount, this.bars);
    chart.printed = this.isPrinted;
    chart.horizontal = this.isLying && rng.chance(0.5);
    const least = scale.low + 1;
    const values = randomValues(rng, this.bars, least, scale.high);
    chart.values = [values];
    const order = rng.permutation(this.bars);
    const named = this.added + this.taken;
    const added = this.isRatio ? named - 1 : this.added;
    this.plus = order.slice(0, added);
    this.minus = order.slice(added, named);
    if (minor == ANYWHERE) this.settle(rng, values, order);
    if (this.isRatio) {
      if (!this.divide(rng, values)) return false;
    } else if (added == 1) this.spread(rng, values, least);
    return this.halves > 0 && this.isFair() && this.isLaidOut(this.bars);
  }

  /** Moves bars to ticks: half of the others, and all but two of the named ones, or what may be lost in estimating would let a guess pass. */
  private settle(rng: Rng, values: i32[], order: i32[]): void {
    const scale = this.chart.scale;
    const named = this.plus.length + this.minus.length;
    for (let i = 0; i < order.length; i++) {
      const bar = order[i];
      if (i < 2 || (i >= named && rng.chance(0.5))) continue;
      values[bar] = max(values[bar] - (values[bar] - scale.low) % scale.minor, scale.low + scale.minor);
    }
  }

  /** How many of the named bars end where their value is estimated. */
  private get estimated(): i32 {
    const scale = this.chart.scale;
    if (scale.minor != ANYWHERE) return 0;
    let count = 0;
    for (let i = 0; i < this.plus.length; i++) count += <i32>!scale.isAtTick(this.chart.values[0][this.plus[i]]);
    for (let i = 0; i < this.minus.length; i++) count += <i32>!scale.isAtTick(this.chart.values[0][this.minus[i]]);
    return count;
  }

  /** Whether one or two of the named bars are estimated where estimates are asked for at all: what may be lost stays small, and never nothing. */
  private isFair(): bool {
    return this.chart.scale.minor != ANYWHERE || (this.estimated > 0 && this.estimated < 3);
  }

  /** Another value for one of the named bars, for a ratio one of those that are added, which leaves it in quarters. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const scale = this.chart.scale;
    const bar = rng.pick<i32>(this.isRatio ? this.plus : this.plus.concat(this.minus));
    const unit = this.isRatio ? values[this.minus[0]] / 4 : 1;
    const steps = rng.int(-((values[bar] - scale.low - 1) / unit), (scale.high - values[bar]) / unit);
    values[bar] += steps * unit;
    if (this.isRatio) this.quarters += steps;
    return steps != 0 && this.halves > 0 && (!this.isRatio || this.quarters > 4) && this.isFair() && this.isLaidOut(this.bars);
  }

  /** Draws the ratio first, in quarters, then values that give it. */
  private divide(rng: Rng, values: i32[]): bool {
    const high = this.chart.scale.high;
    const count = this.plus.length;
    this.quarters = rng.int(5, 24);
    const base = rng.int(1, high / 4);
    values[this.minus[0]] = 4 * base;
    let left = this.quarters * base;
    for (let i = 0; i < count; i++) {
      // What the others cannot take, and what they need.
      const low = max(1, left - high * (count - 1 - i));
      const most = min(high, left - (count - 1 - i));
      if (low > most) return false;
      values[this.plus[i]] = i == count - 1 ? left : rng.int(low, most);
      left -= values[this.plus[i]];
    }
    return true;
  }

  /** Draws the difference of two values first, so that small ones are no more likely than large ones. */
  private spread(rng: Rng, values: i32[], least: i32): void {
    const high = this.chart.scale.high;
    const gap = rng.int(1, high - least);
    const low = rng.int(least, high - gap);
    values[this.plus[0]] = low + gap;
    values[this.minus[0]] = low;
  }

  /** Twice the sum of what is added less what is subtracted, or, for a ratio, divided by it: in grains. */
  private get halves(): i32 {
    return 2 * (this.sumOf(this.plus) - (this.isRatio ? 0 : this.sumOf(this.minus)));
  }

  private sumOf(bars: i32[]): i32 {
    let sum = 0;
    for (let i = 0; i < bars.length; i++) sum += this.chart.values[0][bars[i]];
    return sum;
  }

  question(words: Words): string {
    const one = this.minus.length == 1;
    const alone = this.plus.length == 1;
    words
      .set("plus", listed(this.namesOf(this.plus)))
      .set("minus", listed(this.namesOf(this.minus)))
      .set("value", alone ? "value" : "values")
      .set("those", one ? "the value" : "the values")
      .set("combined", one ? "" : " combined")
      .set("is", one ? "is" : "are")
      .set("rule", this.rule());
    if (this.isRatio) {
      return words.say([
        "How many times as large as the value for {minus} is the sum of the values for {plus}?{rule}",
        "What is the sum of the values for {plus}, divided by the value for {minus}?{rule}",
        "Add the values for {plus}, then divide the sum by the value for {minus}.{rule}",
        "The values for {plus} are added, and the sum is divided by the value for {minus}. Give the quotient.{rule}",
        "By what number must the value for {minus} be multiplied to give the sum of the values for {plus}?{rule}",
        "Find the ratio of the combined value for {plus} to the value for {minus}, as a single number.{rule}",
        "Take {plus} together. Their total is how many times the value for {minus}?{rule}",
        "I want to compare {plus} (added up) with {minus}. What do I get when I divide the first by the second?{rule}",
      ]);
    }
    if (this.minus.length == 0) {
      return words.say([
        "What is the sum of the values for {plus}?{rule}",
        "What do the values for {plus} add up to?{rule}",
        "Add the values for {plus}.{rule}",
        "What is the total of the bars {plus}?{rule}",
        "Read the bars {plus} off the chart and give their sum.{rule}",
        "How much do {plus} come to together?{rule}",
        "Work out the combined value for {plus}.{rule}",
        "If you put {plus} together, what value do you get?{rule}",
      ]);
    }
    if (alone) {
      return words.say([
        "By how much does the value for {plus} exceed the value for {minus}?{rule}",
        "What is the difference between the values for {plus} and {minus}?{rule}",
        "How much larger is the value for {plus} than the value for {minus}?{rule}",
        "Subtract the value for {minus} from the value for {plus}.{rule}",
        "The bar for {plus} is ahead of the bar for {minus}. By how much?{rule}",
        "How far does the bar for {plus} reach beyond the bar for {minus}?{rule}",
        "Read both bars, {plus} and {minus}, and give the difference.{rule}",
        "Compared with {minus}, how much more is there for {plus}?{rule}",
      ]);
    }
    return words.say([
      "What is left when {those} for {minus} {is} subtracted from the sum of the values for {plus}?{rule}",
      "Add the values for {plus}, then subtract {those} for {minus}.{rule}",
      "The values for {plus} are added, and {those} for {minus} {is} then subtracted. What is the result?{rule}",
      "Start with the sum of the values for {plus} and take away {those} for {minus}. What remains?{rule}",
      "Compute the total of {plus} minus {those} for {minus}.{rule}",
      "By how much does the total of {plus} exceed {those} for {minus}{combined}?{rule}",
      "Count {plus} as gains and {minus} as losses. What is the balance?{rule}",
      "If {those} for {minus} {is} taken off the combined value for {plus}, what is left?{rule}",
    ]);
  }

  answer(): Answer {
    if (this.isRatio) return new DecimalAnswer(this.quarters * 25, 2);
    return this.amount(this.halves, this.estimated);
  }

  /** A sign overlooked, a value left out, and the labelled tick below taken for each value. */
  foils(): Answer[] {
    const values = this.chart.values[0];
    if (this.isRatio) {
      const first = values[this.plus[0]];
      return [new DecimalAnswer(this.quarters * 25 + 100, 2), DecimalAnswer.fixed((first * 100) / values[this.minus[0]], 2), new DecimalAnswer(this.quarters * 50, 2)];
    }
    const major = this.chart.scale.major;
    const halves: i32[] = [2 * (this.sumOf(this.plus) + this.sumOf(this.minus)), this.halves + major, this.halves - major];
    halves.push(this.halves - 2 * values[this.plus[this.plus.length - 1]]);
    if (this.minus.length > 1) halves.push(this.halves + 2 * values[this.minus[0]]);
    return this.amounts(halves);
  }

  solution(scene: Scene): void {
    const scale = this.chart.scale;
    for (let i = 0; i < this.plus.length; i++) this.mark(scene, 0, this.plus[i], "+" + scale.text(this.chart.values[0][this.plus[i]]));
    const sign = this.isRatio ? "÷" : "−";
    for (let i = 0; i < this.minus.length; i++) this.mark(scene, 0, this.minus[i], sign + scale.text(this.chart.values[0][this.minus[i]]));
    note(scene, "= " + this.answer().canonical());
  }

  /** Bars looked through for the named ones, the efforts of reading these, and operations, of which a division counts for three. */
  complexity(): f64 {
    const named = this.plus.length + this.minus.length;
    let work = this.bars + 2 * (named - 1) + (this.isRatio ? 2 : 0);
    for (let i = 0; i < this.plus.length; i++) work += this.effort(this.chart.values[0][this.plus[i]]);
    for (let i = 0; i < this.minus.length; i++) work += this.effort(this.chart.values[0][this.minus[i]]);
    return <f64>work;
  }

  explain(): string {
    const scale = this.chart.scale;
    const plus: string[] = [];
    const minus: string[] = [];
    for (let i = 0; i < this.plus.length; i++) plus.push(scale.text(this.chart.values[0][this.plus[i]]) + " for " + this.name(this.plus[i]));
    for (let i = 0; i < this.minus.length; i++) minus.push(scale.text(this.chart.values[0][this.minus[i]]) + " for " + this.name(this.minus[i]));
    const result = this.answer().canonical();
    if (this.isRatio) return "The values " + listed(plus) + " add up to " + scale.text(this.sumOf(this.plus)) + "; divided by " + listed(minus) + " that is " + result + ".";
    return "Reading " + listed(plus) + (minus.length > 0 ? " and taking away " + listed(minus) : "") + " gives " + this.said(result) + ".";
  }
}
