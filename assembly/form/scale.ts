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
/** Values that two wrong steps make, left or made. */
const FOUR: i32 = 4;
/** Draws of one value before giving up. */
const TRIES: i32 = 16;

/** Values n / den, shown as fractions, or as decimals with the same number of places. */
export class Scale extends Source {
  /** Of the key. */
  private key: i64 = 0;
  /** Those of the environment's wrong values that are on the scale. */
  private foils: i64[] = [];
  /** How far these are from the key, each distance once. */
  private distances: i64[] = [];
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
      if (foil == i64.MIN_VALUE || scale.foils.includes(foil)) continue;
      scale.foils.push(foil);
      const distance = foil > value ? foil - value : value - foil;
      if (distance >= scale.least && !scale.distances.includes(distance)) scale.distances.push(distance);
    }
    return scale;
  }

  get most(): i32 {
    return this.hasRoom && this.distances.length == 2 ? FOUR : i32.MAX_VALUE;
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
    const values = this.hasRoom ? this.combined(count, side, rng) : this.foils.length == 0 ? this.pattern(count, rank, step, rng) : this.around(count, rank, step, rng);
    if (values === null) return null;
    const floor = this.floor();
    for (let i = 0; i < values.length; i++) {
      // Where others of the denominator would be shortened, the key could be told by not being so.
      if (values[i] < floor || (this.places < 0 && Rational.of(values[i], this.den)!.den != this.den)) return null;
    }
    return new Draft(this.write(values), values.indexOf(this.key));
  }

  /** No option is negative where neither the key nor a typical wrong step is. */
  private floor(): i64 {
    let floor: i64 = min<i64>(this.key, 0);
    for (let i = 0; i < this.foils.length; i++) floor = min(floor, this.foils[i]);
    return floor == 0 ? 0 : i64.MIN_VALUE;
  }

  /** Whether wrong steps can be combined whichever way each goes: where only some ways are possible, the key could be told by its place. */
  private get hasRoom(): bool {
    let reach: i64 = 0;
    for (let i = 0; i < this.distances.length; i++) reach += this.distances[i];
    return this.distances.length > 1 && (this.floor() != 0 || this.key >= reach);
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
  private pattern(count: i32, rank: i32, step: i64, rng: Rng): i64[] | null {
    const isFar = this.isFar(step, rng);
    const values = new Array<i64>(count);
    values[0] = 0;
    for (let i = 1; i < count; i++) values[i] = values[i - 1] + this.gap(step, isFar, rng);
    const shift = this.key - values[rank];
    for (let i = 0; i < count; i++) values[i] += shift;
    return values;
  }

  /**
   * The key with two or three wrong steps made or left in any combination, each of them up or down for the whole instance. Wrong values that are
   * one step from the key each would betray it: it lies nearest to all, and shares most digits with them.
   */
  private combined(count: i32, side: f64, rng: Rng): i64[] | null {
    const order = rng.permutation(this.distances.length).slice(0, count > FOUR ? 3 : 2);
    const made: i64[] = [];
    for (let combination = 0; combination < 1 << order.length; combination++) {
      let value = this.key;
      for (let k = 0; k < order.length; k++) {
        if ((combination >> k & 1) == 0) continue;
        // The side's own digits, so that what is drawn again in vain does not turn a step round.
        const isUp = (<i64>(side * <f64>(1 << (order[k] % 30 + 1))) & 1) == 1;
        value += isUp ? this.distances[order[k]] : -this.distances[order[k]];
      }
      // Where one step is as long as two others together, two of them have to do.
      if (!this.isApart(value, made)) return count > FOUR ? this.combined(FOUR, side, rng) : null;
      made.push(value);
    }
    const others = rng.permutation(made.length - 1);
    const values: i64[] = [this.key];
    for (let i = 0; i < count - 1; i++) values.push(made[others[i] + 1]);
    values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return values;
  }

  /** The environment's wrong value on its side of the key, and what is missing near any of those that are there. */
  private around(count: i32, rank: i32, step: i64, rng: Rng): i64[] | null {
    const values: i64[] = [this.key];
    const foils = rng.shuffle<i64>(this.foils.slice(0));
    let below = rank;
    let above = count - 1 - rank;
    for (let i = 0; i < foils.length; i++) {
      if (!this.isApart(foils[i], values)) continue;
      if (foils[i] < this.key ? below > 0 : above > 0) {
        values.push(foils[i]);
        if (foils[i] < this.key) below--;
        else above--;
      }
    }
    const isFar = this.isFar(step, rng);
    const floor = this.floor();
    for (let k = 0; k < TRIES * count && below + above > 0; k++) {
      const gap = this.gap(step, isFar, rng);
      const value = rng.pick<i64>(values) + (rng.chance(0.5) ? gap : -gap);
      if (value < floor || !this.isApart(value, values)) continue;
      if (value < this.key ? below == 0 : above == 0) continue;
      values.push(value);
      if (value < this.key) below--;
      else above--;
    }
    if (below + above > 0) return null;
    values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return values;
  }

  private isApart(value: i64, values: i64[]): bool {
    for (let i = 0; i < values.length; i++) {
      const distance = value - values[i];
      if ((distance < 0 ? -distance : distance) < this.least) return false;
    }
    return true;
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
