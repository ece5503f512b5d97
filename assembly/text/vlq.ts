/**
 * Numbers as short text: base 64 in variable length, as source maps have them ("Base64 VLQ", ECMA-426). A digit carries five bits,
 * the lowest first, and one that says whether more follow; the lowest bit of all is the sign.
 */
import { Bytes } from "./bytes";

const DIGITS: string = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Decimal places of a real number. */
const PLACES: i32 = 6;
/** The largest real number: with its decimal places it stays within ±2^59. */
const LARGEST: f64 = 1e10;
/** Bits of the longest number that is read. */
const LONGEST: i32 = 60;

export class VlqWriter {
  constructor(public bytes: Bytes) {}

  /** A whole number within ±2^59. */
  integer(value: i64): VlqWriter {
    let rest = (<u64>abs<i64>(value) << 1) | <u64>(value < 0);
    for (; rest > 31; rest >>= 5) this.bytes.byte(DIGITS.charCodeAt(<i32>(rest & 31) | 32));
    this.bytes.byte(DIGITS.charCodeAt(<i32>rest));
    return this;
  }

  /** A number with at most six decimals, cut off at ±10^10: its digits, and in the lowest three bits how many are decimals. */
  real(value: f64): VlqWriter {
    const number = Math.min(Math.max(value, -LARGEST), LARGEST);
    // Most numbers are whole, and are spared the divisions.
    if (Math.floor(number) == number) return this.integer(<i64>number * 8);
    let mantissa = <i64>Math.floor(number * 1000000.0 + 0.5);
    let places = PLACES;
    while (places > 0 && mantissa % 10 == 0) {
      mantissa /= 10;
      places--;
    }
    return this.integer(mantissa * 8 + <i64>places);
  }
}

/** Reads what a `VlqWriter` wrote. After something malformed it gives zeros, and `isSound` is false. */
export class VlqReader {
  isSound: bool = true;

  /** @param at where in the text the numbers begin; they go to its end */
  constructor(private text: string, private at: i32) {}

  get isAtEnd(): bool {
    return !this.isSound || this.at >= this.text.length;
  }

  /** A whole number from `low` to `high`. */
  integer(low: i64, high: i64): i64 {
    const value = this.next();
    if (value >= low && value <= high) return value;
    return this.fail();
  }

  real(): f64 {
    const value = this.next();
    let divisor: f64 = 1;
    for (let places = <i32>(value & 7); places > 0; places--) divisor *= 10;
    // One division by an exact power of ten rounds correctly.
    return <f64>(value >> 3) / divisor;
  }

  private next(): i64 {
    let value: u64 = 0;
    for (let shift = 0; shift < LONGEST; shift += 5) {
      const digit = this.at < this.text.length ? digitOf(this.text.charCodeAt(this.at++)) : -1;
      if (digit < 0) return this.fail();
      value |= <u64>(digit & 31) << <u64>shift;
      if (digit < 32) return value & 1 ? -<i64>(value >> 1) : <i64>(value >> 1);
    }
    return this.fail();
  }

  private fail(): i64 {
    this.isSound = false;
    return 0;
  }
}

/** The value of a digit; -1 when it is none. */
function digitOf(c: i32): i32 {
  if (c >= 0x41 && c <= 0x5a) return c - 0x41;
  if (c >= 0x61 && c <= 0x7a) return c - 0x61 + 26;
  if (c >= 0x30 && c <= 0x39) return c - 0x30 + 52;
  return c == 0x2b ? 62 : c == 0x2f ? 63 : -1;
}
