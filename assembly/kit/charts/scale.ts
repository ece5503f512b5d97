/**
 * Linear scales. All arithmetic is in whole grains: every value of a chart is a whole number of grains. Where a grain is a tick or
 * half of one, what a reader reads off is the value itself and nothing is rounded; where it is finer, readings are estimates.
 */
import { Rng } from "../../random";

/** Distances of labelled ticks to choose from, in units of the last decimal place. */
const STEPS: i32[] = [2, 4, 5, 10, 20, 40, 50, 100, 200, 500, 1000];

/** Grains between neighbouring ticks: values at ticks alone, halfway between them as well, or anywhere. */
export const AT_TICKS: i32 = 1;
export const AT_HALVES: i32 = 2;
export const ANYWHERE: i32 = 5;

/** A linear scale. `low` and `high` are multiples of `major`, and `major` is one of `minor`. */
export class Scale {
  constructor(
    /** Where the axis starts, in grains. */
    public low: i32,
    /** Where the axis ends, in grains. */
    public high: i32,
    /** Grains from one labelled tick to the next. */
    public major: i32,
    /** Grains from one tick to the next: `AT_TICKS`, `AT_HALVES` or `ANYWHERE`. */
    public minor: i32,
    /** What a grain is worth, in units of the last decimal place. */
    public grain: i32,
    /** Decimal places of a value. */
    public places: i32,
  ) {}

  /**
   * A scale of `intervals` labelled intervals from 0, each cut by ticks into `parts` (1, 2, 4, 5 or 10), with `minor` grains from tick
   * to tick; with `decimals` a value may have one decimal place.
   *
   * @param largest labels stay at or below this many units of the last decimal place
   */
  static draw(rng: Rng, intervals: i32, parts: i32, minor: i32 = AT_TICKS, decimals: bool = false, largest: i32 = 1000): Scale {
    const major = parts * minor;
    const steps: i32[] = [];
    for (let i = 0; i < STEPS.length; i++) {
      if (STEPS[i] % major == 0 && STEPS[i] * intervals <= largest) steps.push(STEPS[i]);
    }
    // A step as fine as its grains always divides.
    const step = steps.length == 0 ? major : rng.pick<i32>(steps);
    return new Scale(0, intervals * major, major, minor, step / major, decimals ? 1 : 0);
  }

  /** The same ticks, the axis moved up by `majors` labelled intervals (down when negative). */
  moved(majors: i32): Scale {
    const shift = majors * this.major;
    return new Scale(this.low + shift, this.high + shift, this.major, this.minor, this.grain, this.places);
  }

  /** Grains from end to end. */
  get span(): i32 {
    return this.high - this.low;
  }

  /** Whether a value lies at a tick. */
  isAtTick(grains: i32): bool {
    return (grains - this.low) % this.minor == 0;
  }

  /** A value in units of its last decimal place. */
  mantissa(grains: i32): i64 {
    return <i64>grains * this.grain;
  }

  /** A value as the axis writes it. */
  text(grains: i32): string {
    return fixedText(this.mantissa(grains), this.places);
  }

  /** The share of the axis below a value: 0 at `low`, 1 at `high`. */
  share(grains: f64): f64 {
    return (grains - <f64>this.low) / <f64>this.span;
  }

  /** What a question says of where values lie, as a sentence on `thing` ("bar", "segment"). */
  rule(thing: string): string {
    if (this.minor == AT_TICKS) return "Every " + thing + " ends exactly at a tick mark.";
    if (this.minor == AT_HALVES) return "Every " + thing + " ends exactly at a tick mark or halfway between two neighbouring tick marks.";
    return "Where a " + thing + " ends between two tick marks, estimate its value; each such reading may be off by up to half a tick interval.";
  }
}

/** `mantissa / 10^places` with all its places: "-0.5", "12.0", "7". */
export function fixedText(mantissa: i64, places: i32): string {
  if (places == 0) return mantissa.toString();
  const magnitude = mantissa < 0 ? -mantissa : mantissa;
  let digits = magnitude.toString();
  if (digits.length <= places) digits = "0".repeat(places + 1 - digits.length) + digits;
  const point = digits.length - places;
  return (mantissa < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
}
