/** Exact fractions of 64-bit integers. An operation whose result does not fit gives null, never a wrapped value. */
import { Wide } from "./wide";

/** Numerators and denominators stay below this in magnitude, so that negation and division never trap. */
export const LARGEST: i64 = 0x3fffffffffffffff;

/** The product, or `i64.MIN_VALUE` when it does not fit. */
export function times(a: i64, b: i64): i64 {
  if (a == 0 || b == 0) return 0;
  const x = a < 0 ? -a : a;
  const y = b < 0 ? -b : b;
  return x > LARGEST / y ? i64.MIN_VALUE : a * b;
}

/** The greatest common divisor of two magnitudes; Euclid. */
export function gcd(a: i64, b: i64): i64 {
  let x = a < 0 ? -a : a;
  let y = b < 0 ? -b : b;
  while (y != 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** 10 to a power from 0 to 18. */
export function powerOfTen(exponent: i32): i64 {
  let power: i64 = 1;
  for (let i = 0; i < exponent; i++) power *= 10;
  return power;
}

/** A fraction in lowest terms with a positive denominator. */
export class Rational {
  private constructor(public num: i64, public den: i64) {}

  /** num / den in lowest terms; null when den is 0 or either is too large. */
  static of(num: i64, den: i64 = 1): Rational | null {
    if (den == 0 || num > LARGEST || num < -LARGEST || den > LARGEST || den < -LARGEST) return null;
    const divisor = gcd(num, den);
    let n = num / divisor;
    let d = den / divisor;
    if (d < 0) {
      n = -n;
      d = -d;
    }
    return new Rational(n, d);
  }

  isInteger(): bool {
    return this.den == 1;
  }

  isZero(): bool {
    return this.num == 0;
  }

  /** -1, 0 or 1. */
  sign(): i32 {
    return this.num == 0 ? 0 : this.num < 0 ? -1 : 1;
  }

  negated(): Rational {
    return new Rational(-this.num, this.den);
  }

  plus(other: Rational): Rational | null {
    const shared = gcd(this.den, other.den);
    const a = times(this.num, other.den / shared);
    const b = times(other.num, this.den / shared);
    const den = times(this.den, other.den / shared);
    if (a == i64.MIN_VALUE || b == i64.MIN_VALUE || den == i64.MIN_VALUE) return null;
    return Rational.of(a + b, den);
  }

  minus(other: Rational): Rational | null {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational | null {
    const g = gcd(this.num, other.den);
    const h = gcd(other.num, this.den);
    const num = times(this.num / g, other.num / h);
    const den = times(this.den / h, other.den / g);
    if (num == i64.MIN_VALUE || den == i64.MIN_VALUE) return null;
    return Rational.of(num, den);
  }

  over(other: Rational): Rational | null {
    if (other.num == 0) return null;
    return this.times(new Rational(other.num < 0 ? -other.den : other.den, other.num < 0 ? -other.num : other.num));
  }

  equals(other: Rational): bool {
    return this.num == other.num && this.den == other.den;
  }

  /** -1, 0 or 1, exact for all values. */
  compare(other: Rational): i32 {
    return Wide.product(this.num, other.den).compare(Wide.product(other.num, this.den));
  }

  /** For measuring only; grading never uses it. */
  toFloat(): f64 {
    return <f64>this.num / <f64>this.den;
  }

  /** A decimal when it ends within nine places, else `n/d`. */
  toText(): string {
    if (this.den == 1) return this.num.toString();
    let scale: i64 = 1;
    for (let places = 1; places <= 9; places++) {
      scale *= 10;
      if (scale % this.den != 0) continue;
      const scaled = times(this.num, scale / this.den);
      if (scaled == i64.MIN_VALUE) break;
      const magnitude = scaled < 0 ? -scaled : scaled;
      const fraction = (magnitude % scale).toString();
      return (scaled < 0 ? "-" : "") + (magnitude / scale).toString() + "." + "0".repeat(places - fraction.length) + fraction;
    }
    return this.num.toString() + "/" + this.den.toString();
  }
}
