import { Answer } from "../../../assembly/answer/answer";
import { DecimalAnswer } from "../../../assembly/answer/decimal";
import { fixedText, Scale } from "../../../assembly/kit/charts/scale";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { BarScene, randomValues } from "./family";

/** What sum, difference or ratio do the values of named bars give? */
export class BarValueArith extends BarScene {
  private bars: i32 = 0;
  private added: i32 = 0;
  private taken: i32 = 0;
  private intervals: i32 = 0;
  private parts: i32 = 0;
  private isPrinted: bool = false;
  private hasHalves: bool = false;
  private hasDecimals: bool = false;
  private isLying: bool = false;
  private isBroken: bool = false;
  private hasRatios: bool = false;

  /** Categories whose values are added, and those whose values are subtracted. */
  private plus: i32[] = [];
  private minus: i32[] = [];
  private isRatio: bool = false;
  /** The answer is `mantissa / 10^places`. */
  private mantissa: i64 = 0;
  private places: i32 = 0;

  configure(knobs: Knobs): void {
    this.bars = knobs.int("bars", [4, 5, 5, 6, 7, 8, 9, 10, 12, 14]);
    this.added = knobs.int("values added", [1, 2, 1, 1, 2, 2, 2, 2, 2, 3]);
    this.taken = knobs.int("values subtracted", [1, 0, 1, 1, 0, 1, 1, 1, 2, 2]);
    this.intervals = knobs.int("labelled intervals", [6, 6, 8, 6, 6, 6, 6, 6, 6, 6]);
    this.parts = knobs.int("ticks a labelled interval", [5, 5, 2, 4, 5, 5, 5, 5, 4, 4]);
    this.isPrinted = knobs.flag("values printed", [true, true, false, false, false, false, false, false, false, false]);
    this.hasHalves = knobs.from("values halfway between ticks", 8);
    this.hasDecimals = knobs.from("decimal places", 6);
    this.isLying = knobs.from("lying bars", 4);
    this.isBroken = knobs.from("broken axis", 6);
    this.hasRatios = knobs.from("ratios", 7);
  }

  sample(rng: Rng): bool {
    let scale = Scale.draw(rng, this.intervals, this.parts, this.hasHalves, this.hasDecimals && rng.chance(0.5));
    if (this.isBroken && rng.chance(0.5)) scale = scale.moved(rng.int(2, 5));
    const chart = this.begin(rng, scale, this.bars);
    chart.printed = this.isPrinted;
    chart.horizontal = this.isLying && rng.chance(0.5);
    chart.grid = rng.int(1, this.isPrinted ? 1 : 2);
    const least = scale.low + 1;
    const values = randomValues(rng, this.bars, least, scale.high);
    chart.values = [values];
    const order = rng.permutation(this.bars);
    // A bar that starts above 0 leaves no room for large ratios.
    this.isRatio = this.hasRatios && scale.low == 0 && rng.chance(0.5);
    const added = this.isRatio ? 1 : this.added;
    const taken = this.isRatio ? 1 : this.taken;
    this.plus = order.slice(0, added);
    this.minus = order.slice(added, added + taken);
    if (added == 1 && taken == 1) this.spread(rng, values, least);
    this.reckon();
    return this.mantissa > 0 && this.isDecodable();
  }

  /** Works the answer out from the values. */
  private reckon(): void {
    const values = this.chart.values[0];
    if (this.isRatio) {
      this.mantissa = (values[this.plus[0]] * 100) / values[this.minus[0]];
      this.places = 2;
      return;
    }
    let grains = 0;
    for (let i = 0; i < this.plus.length; i++) grains += values[this.plus[i]];
    for (let i = 0; i < this.minus.length; i++) grains -= values[this.minus[i]];
    this.mantissa = this.chart.scale.mantissa(grains);
    this.places = this.chart.scale.places;
  }

  /** Another value for one of the bars that are added, for a ratio one that leaves it in quarters. */
  makeTwin(rng: Rng): bool {
    const values = this.chart.values[0];
    const bar = rng.pick<i32>(this.plus);
    const unit = this.isRatio ? values[this.minus[0]] / 4 : 1;
    const least = this.chart.scale.low + 1;
    values[bar] = unit * rng.int((least + unit - 1) / unit, this.chart.scale.high / unit);
    this.reckon();
    return this.mantissa > 0 && (!this.isRatio || this.mantissa > 100) && this.isDecodable();
  }

  /** Draws the difference of the two values first, so that small ones are no more likely than large ones. */
  private spread(rng: Rng, values: i32[], least: i32): void {
    const high = this.chart.scale.high;
    if (this.isRatio) {
      // The ratio first, in quarters, then a base that allows it.
      const quarters = rng.int(5, 16);
      const base = rng.int(1, high / quarters);
      values[this.minus[0]] = 4 * base;
      values[this.plus[0]] = quarters * base;
      return;
    }
    const gap = rng.int(1, high - least);
    const low = rng.int(least, high - gap);
    values[this.plus[0]] = low + gap;
    values[this.minus[0]] = low;
  }

  question(words: Words): string {
    words.set("plus", listed(this.namesOf(this.plus))).set("minus", listed(this.namesOf(this.minus))).set("rule", this.rule());
    if (this.isRatio) {
      return words.say([
        "How many times as large as the value of {minus} is the value of {plus}?{rule}",
        "What is the value of {plus} divided by the value of {minus}?{rule}",
        "What is the result when the value of {plus} is divided by the value of {minus}?{rule}",
        "Divide the value of {plus} by the value of {minus}. What is the result?{rule}",
      ]);
    }
    if (this.minus.length == 0) {
      return words.say([
        "What is the sum of the values of {plus}?{rule}",
        "What do the values of {plus} add up to?{rule}",
        "Add the values of {plus}. What is the result?{rule}",
        "What is the total of the bars {plus}?{rule}",
      ]);
    }
    if (this.plus.length == 1 && this.minus.length == 1) {
      return words.say([
        "By how much does the value of {plus} exceed the value of {minus}?{rule}",
        "What is the difference between the values of {plus} and {minus}?{rule}",
        "How much larger is the value of {plus} than that of {minus}?{rule}",
        "Subtract the value of {minus} from the value of {plus}. What is the result?{rule}",
      ]);
    }
    const one = this.minus.length == 1;
    words.set("taken", one ? "the value" : "the values");
    return words.say([
      "Add the values of {plus}, then subtract {taken} of {minus}. What is the result?{rule}",
      "What is left when {taken} of {minus} " + (one ? "is" : "are") + " subtracted from the sum of the values of {plus}?{rule}",
      "The values of {plus} are added, and {taken} of {minus} " + (one ? "is" : "are") + " then subtracted. What is the result?{rule}",
      "Start with the sum of the values of {plus} and take away {taken} of {minus}. What remains?{rule}",
    ]);
  }

  answer(): Answer {
    return new DecimalAnswer(this.mantissa, this.places);
  }

  complexity(): f64 {
    const reading = this.isPrinted ? 0 : <f64>this.parts + (this.hasHalves ? 6 : 0) + (this.chart.scale.low > 0 ? 0.5 : 0) + (this.chart.horizontal ? 0.5 : 0);
    return <f64>this.bars + 3.0 * <f64>(this.plus.length + this.minus.length) + reading + (this.chart.scale.places > 0 ? 0.5 : 0) + (this.isRatio ? 2.5 : 0);
  }

  explain(): string {
    const scale = this.chart.scale;
    const parts: string[] = [];
    for (let i = 0; i < this.plus.length; i++) parts.push(this.name(this.plus[i]) + " = " + scale.text(this.chart.values[0][this.plus[i]]));
    for (let i = 0; i < this.minus.length; i++) parts.push(this.name(this.minus[i]) + " = " + scale.text(this.chart.values[0][this.minus[i]]));
    const result = fixedText(this.mantissa, this.places);
    return listed(parts) + (this.isRatio ? "; divided: " : "; together, those to be subtracted taken away: ") + result + ".";
  }
}
