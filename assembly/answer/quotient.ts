/** Exact quotients of sums. Equality is decided by multiplying across, so no form is preferred. */
import { Rational } from "../exact/rational";
import { Effort, rationalRoot, rootOf, Sum } from "./sum";

/** An exponent may be this large. */
const LARGEST_EXPONENT: i64 = 24;

/** A quotient of sums; immutable, the denominator is never zero. Operations give null when the result does not fit. */
export class Quotient {
  private constructor(public num: Sum, public den: Sum) {}

  static one(): Sum {
    return Sum.rational(Rational.of(1)!);
  }

  static sum(value: Sum): Quotient {
    return new Quotient(value, Quotient.one());
  }

  static rational(value: Rational): Quotient {
    return Quotient.sum(Sum.rational(value));
  }

  /** A quotient with a rational denominator wherever there is one; null for a zero denominator. */
  static of(num: Sum, den: Sum, effort: Effort): Quotient | null {
    if (den.isZero()) return null;
    let above = num;
    let below = den;
    // Conjugates clear the roots of a constant denominator, one prime at a time.
    if (below.isConstant() && !below.hasPi()) {
      for (let k = 0; k < 8; k++) {
        const prime = below.somePrime();
        if (prime == 0) break;
        const conjugate = below.conjugate(prime);
        const nextAbove = above.times(conjugate, effort);
        const nextBelow = below.times(conjugate, effort);
        if (nextAbove === null || nextBelow === null || nextBelow.isZero()) return null;
        above = nextAbove;
        below = nextBelow;
      }
    }
    const divisor = below.toRational();
    if (divisor === null) return new Quotient(above, below);
    const inverse = Rational.of(1)!.over(divisor);
    if (inverse === null) return null;
    const whole = above.times(Sum.rational(inverse), effort);
    return whole === null ? null : Quotient.sum(whole);
  }

  isZero(): bool {
    return this.num.isZero();
  }

  /** Whether there are no variables. */
  isConstant(): bool {
    return this.num.isConstant() && this.den.isConstant();
  }

  /** The value when it is rational. */
  toRational(): Rational | null {
    const below = this.den.toRational();
    const above = this.num.toRational();
    return above === null || below === null ? null : above.over(below);
  }

  negated(): Quotient {
    return new Quotient(this.num.negated(), this.den);
  }

  plus(other: Quotient, effort: Effort): Quotient | null {
    if (this.den.equals(other.den)) {
      const sum = this.num.plus(other.num);
      return sum === null ? null : Quotient.of(sum, this.den, effort);
    }
    const a = this.num.times(other.den, effort);
    const b = other.num.times(this.den, effort);
    const den = this.den.times(other.den, effort);
    if (a === null || b === null || den === null) return null;
    const num = a.plus(b);
    return num === null ? null : Quotient.of(num, den, effort);
  }

  times(other: Quotient, effort: Effort): Quotient | null {
    const num = this.num.times(other.num, effort);
    const den = this.den.times(other.den, effort);
    return num === null || den === null ? null : Quotient.of(num, den, effort);
  }

  over(other: Quotient, effort: Effort): Quotient | null {
    const num = this.num.times(other.den, effort);
    const den = this.den.times(other.num, effort);
    return num === null || den === null ? null : Quotient.of(num, den, effort);
  }

  /** To a rational power: integers for everything, halves for what `root` takes, other roots when the result is rational. */
  power(exponent: Rational, effort: Effort): Quotient | null {
    let base: Quotient = this;
    if (exponent.den != 1) {
      if (exponent.den > LARGEST_EXPONENT) return null;
      const root = this.root(<i32>exponent.den, effort);
      if (root === null) return null;
      base = root;
    }
    const times = exponent.num < 0 ? -exponent.num : exponent.num;
    if (times > LARGEST_EXPONENT) return null;
    if (times == 0 && base.isZero()) return null;
    let result: Quotient = Quotient.rational(Rational.of(1)!);
    for (let i: i64 = 0; i < times; i++) {
      const next = result.times(base, effort);
      if (next === null) return null;
      result = next;
    }
    return exponent.num < 0 ? Quotient.rational(Rational.of(1)!).over(result, effort) : result;
  }

  /** The n-th root of a constant: of rationals, and square roots of a + b√c that are sums of roots. */
  root(n: i32, effort: Effort): Quotient | null {
    const rational = this.toRational();
    if (rational !== null) {
      if (n == 2) {
        const term = rootOf(rational, effort);
        return term === null ? null : Quotient.sum(Sum.of(term));
      }
      const exact: Rational | null = n < 2 ? null : rationalRoot(rational, n);
      return exact === null ? null : Quotient.rational(exact);
    }
    return n == 2 ? this.denested(effort) : null;
  }

  /** √(a + b√c) = √((a+s)/2) ± √((a-s)/2) when s = √(a² - b²c) is rational; else null. */
  private denested(effort: Effort): Quotient | null {
    const terms = this.num.terms;
    if (!this.isConstant() || this.den.toRational() === null || terms.length != 2) return null;
    const first = terms[0].radicand == 1 ? terms[0] : terms[1];
    const second = terms[0].radicand == 1 ? terms[1] : terms[0];
    if (first.radicand != 1 || first.pi != 0 || second.pi != 0) return null;
    const a = first.factor;
    const squared = a.times(a);
    const b = second.factor.times(second.factor);
    const c = Rational.of(second.radicand);
    if (squared === null || b === null || c === null) return null;
    const product = b.times(c);
    if (product === null) return null;
    const difference = squared.minus(product);
    if (difference === null || difference.num < 0) return null;
    const s = rationalRoot(difference, 2);
    const half = Rational.of(1, 2)!;
    if (s === null) return null;
    const sum = a.plus(s);
    const rest = a.minus(s);
    if (sum === null || rest === null) return null;
    const u = sum.times(half);
    const v = rest.times(half);
    if (u === null || v === null) return null;
    const left = rootOf(u, effort);
    const right = rootOf(v, effort);
    if (left === null || right === null) return null;
    const other = second.factor.num < 0 ? Sum.of(right).negated() : Sum.of(right);
    const whole = Sum.of(left).plus(other);
    return whole === null ? null : Quotient.sum(whole);
  }

  /** Exact equality. */
  equals(other: Quotient): bool {
    const effort = new Effort();
    const a = this.num.times(other.den, effort);
    const b = other.num.times(this.den, effort);
    return a !== null && b !== null && a.equals(b);
  }

  /** -1, 0 or 1 for constants: equality is exact, and what differs is ordered by approximate value. */
  compare(other: Quotient): i32 {
    if (this.equals(other)) return 0;
    return this.toFloat() < other.toFloat() ? -1 : 1;
  }

  toFloat(): f64 {
    return this.num.toFloat() / this.den.toFloat();
  }

  /** A sum over a sum; one text for equal values unless the denominator has variables or several terms with π. */
  toText(): string {
    if (this.den.toRational() !== null) return this.num.toText();
    const effort = new Effort();
    let num = this.num;
    let den = this.den;
    const lead = den.terms[0];
    const inverse = Rational.of(1)!.over(lead.factor);
    if (inverse !== null) {
      const scaledNum = num.times(Sum.rational(inverse), effort);
      const scaledDen = den.times(Sum.rational(inverse), effort);
      if (scaledNum !== null && scaledDen !== null) {
        num = scaledNum;
        den = scaledDen;
      }
    }
    return "(" + num.toText() + ")/(" + den.toText() + ")";
  }
}
