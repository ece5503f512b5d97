/** Options on a scale: whole numbers, decimals and fractions of one denominator. */
import { readReal } from "../answer/number";
import { gcd, Rational } from "../exact/rational";
import { Rng } from "../random";
import { Draft, Source } from "./draft";
import { withUnit } from "./text";

/** Numerators stay below this, so that sums of steps fit. */
const LARGEST: i64 = 1000000000000;
/** From this many steps above zero on, options may lie far apart. */
const FAR: i64 = 20;

/** Values n / den, shown as fractions, or as decimals with the same number of places. */
export class Scale extends Source {
  /** Of the key. */
  private key: i64 = 0;
  /** Those of the environment's wrong values that are on the scale. */
  private foils: i64[] = [];
  /** The smallest distance between two options. */
  private least: i64 = 1;

  /** @param places decimal places of the denominator; -1 when it is no power of ten */
  private constructor(private den: i64, private places: i32, private unit: string) {
    super();
  }

  /** The scale of a key and its foils, given by their canonical texts; null when the key is no number, or too large. */
  static of(key: string, foils: string[], den: i64, places: i32, tolerance: i64, unit: string): Scale | null {
    const scale = new Scale(den, places, unit);
    const value = scale.read(key);
    if (value == i64.MIN_VALUE) return null;
    scale.key = value;
    // Wider apart than a value that is right within the tolerance can lie from two of them.
    scale.least = 2 * tolerance + 1;
    for (let i = 0; i < foils.length; i++) {
      const foil = scale.read(foils[i]);
      if (foil >= scale.floor() && foil != i64.MIN_VALUE && scale.distance(foil) >= scale.least && !scale.foils.includes(foil)) scale.foils.push(foil);
    }
    return scale;
  }

  get most(): i32 {
    return i32.MAX_VALUE;
  }

  get isOrdered(): bool {
    return true;
  }

  /** The numerator of a number over the scale's denominator; `i64.MIN_VALUE` when it has none. */
  private read(text: string): i64 {
    const value = readReal(text);
    const den = Rational.of(this.den);
    if (value === null || den === null) return i64.MIN_VALUE;
    const scaled = value.times(den);
    return scaled === null || !scaled.isInteger() || scaled.num > LARGEST || scaled.num < -LARGEST ? i64.MIN_VALUE : scaled.num;
  }

  draw(count: i32, side: f64, rng: Rng): Draft | null {
    const rank = <i32>(side * <f64>count);
    const step = this.step(rng);
    const values = this.foils.length == 0 ? this.pattern(count, rank, step, rng) : this.around(count, rank, step, rng);
    const floor = this.floor();
    for (let i = 0; i < count; i++) {
      // Where others of the denominator would be shortened, the key could be told by not being so.
      if (values[i] < floor || (this.places < 0 && Rational.of(values[i], this.den)!.den != this.den)) return null;
    }
    return new Draft(this.write(values), rank);
  }

  /** No option is negative where the key is not: where only wrong steps lead below nought, what lies there is out. */
  private floor(): i64 {
    return this.key < 0 ? i64.MIN_VALUE : 0;
  }

  /** A unit of the distances: what those of several wrong values have in common, such as a tick, else one as round as the key. */
  private step(rng: Rng): i64 {
    const step = this.foils.length > 1 ? this.commonStep() : this.roundStep(rng);
    return step >= this.least ? step : (this.least / step + 1) * step;
  }

  private commonStep(): i64 {
    let step: i64 = 0;
    for (let i = 0; i < this.foils.length; i++) step = gcd(step, this.foils[i] - this.key);
    return step;
  }

  private roundStep(rng: Rng): i64 {
    const size = this.key < 0 ? -this.key : this.key;
    const round: i64[] = [1];
    for (let unit: i64 = 1; unit <= size; unit *= 10) {
      if (size % (unit * 5) == 0 && unit * 20 <= size) round.push(unit * 5);
      if (size % (unit * 10) == 0 && unit * 40 <= size) round.push(unit * 10);
    }
    const top = round.length - 1;
    return round[top > 0 && rng.chance(0.3) ? top - 1 : top];
  }

  /** The distance from one option to the next. */
  private gap(step: i64, isFar: bool, rng: Rng): i64 {
    const size = this.key < 0 ? -this.key : this.key;
    // A seventh of the key at most, so that three of them fit below it.
    return isFar ? step * <i64>rng.int(1, <i32>min<i64>(max<i64>(size / (step * 7), 2), 10000)) : step * <i64>(rng.chance(0.25) ? 2 : 1);
  }

  private isFar(step: i64, rng: Rng): bool {
    const size = this.key < 0 ? -this.key : this.key;
    return size >= FAR * step && rng.chance(0.7);
  }

  /** The distances are drawn without regard to the rank, so that the key is no more in the middle of them than any other. */
  private pattern(count: i32, rank: i32, step: i64, rng: Rng): i64[] {
    const isFar = this.isFar(step, rng);
    const gaps = new Array<i64>(count - 1);
    for (let i = 0; i < gaps.length; i++) gaps[i] = this.gap(step, isFar, rng);
    return this.at(rank, gaps);
  }

  /**
   * One of the environment's wrong values, another each time, some ranks from the key, and other values as far from their neighbours as the wrong
   * ones are from the key: the pair that makes a typical wrong step is one of many like it.
   */
  private around(count: i32, rank: i32, step: i64, rng: Rng): i64[] {
    const foil = rng.pick<i64>(this.foils);
    const between = this.parts(foil, step, max(foil < this.key ? rank : count - 1 - rank, 1), rng);
    const unit = this.distance(foil) / <i64>between;
    const first = foil < this.key ? max(rank - between, 0) : min(rank, count - 1 - between);
    const gaps = new Array<i64>(count - 1);
    let width: i64 = 0;
    for (let i = 0; i < gaps.length; i++) {
      const other = rng.pick<i64>(this.foils);
      gaps[i] = i >= first && i < first + between ? unit : this.distance(other) / <i64>this.parts(other, step, count - 1, rng);
      width += gaps[i];
    }
    // Whatever the rank, or wide options would tell that the key is a small one of them.
    const room = this.key < 0 ? i64.MAX_VALUE : this.key;
    if (width > room) {
      if (unit * <i64>gaps.length > room) return this.pattern(count, rank, step, rng);
      gaps.fill(unit);
    }
    return this.at(rank, gaps);
  }

  private distance(foil: i64): i64 {
    return foil < this.key ? this.key - foil : foil - this.key;
  }

  /** Into how many equal steps the way from the key to a wrong value is cut. */
  private parts(foil: i64, step: i64, most: i32, rng: Rng): i32 {
    const parts = rng.int(1, most);
    return this.distance(foil) % (step * <i64>parts) == 0 ? parts : 1;
  }

  /** The values that lie so far apart, of which the key has a rank. */
  private at(rank: i32, gaps: i64[]): i64[] {
    const values: i64[] = [0];
    for (let i = 0; i < gaps.length; i++) values.push(values[i] + gaps[i]);
    const shift = this.key - values[rank];
    for (let i = 0; i < values.length; i++) values[i] += shift;
    return values;
  }

  /** All with as many places as the one that needs most. */
  private write(values: i64[]): string[] {
    const texts = new Array<string>(values.length);
    let unit: i64 = this.den;
    if (this.places > 0) {
      for (; unit > 1; unit /= 10) {
        let isWhole = true;
        for (let i = 0; i < values.length && isWhole; i++) isWhole = values[i] % (this.den / (unit / 10)) == 0;
        if (!isWhole) break;
      }
    }
    for (let i = 0; i < values.length; i++) texts[i] = withUnit(this.places < 0 ? fraction(values[i], this.den) : decimal(values[i] / (this.den / unit), unit), this.unit);
    return texts;
  }
}

function fraction(num: i64, den: i64): string {
  return num.toString() + "/" + den.toString();
}

/** mantissa / unit, with as many places as the power of ten `unit` has zeros. */
function decimal(mantissa: i64, unit: i64): string {
  if (unit == 1) return mantissa.toString();
  const size = mantissa < 0 ? -mantissa : mantissa;
  const tail = (size % unit + unit).toString();
  return (mantissa < 0 ? "-" : "") + (size / unit).toString() + "." + tail.substring(1);
}
