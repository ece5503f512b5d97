/**
 * Exact sums of terms q · √r · π^k · x^a y^b ..., with q rational and r squarefree. Square roots of different squarefree numbers
 * are linearly independent over the rationals and π is transcendental, so a sum is zero only when it has no term.
 */
import { CharacterBuffer } from "./characters";
import { gcd, Rational, times } from "../exact/rational";

/** A sum may have this many terms. */
const MOST_TERMS: i32 = 128;
/** A term may have this total degree in its variables. */
const LARGEST_DEGREE: i32 = 24;
/** Numbers under a root are factored by trial division, so they stay below this. */
const LARGEST_RADICAND: i64 = 10000000000;

/** What may still be spent on one expression: products of terms and trial divisions. */
export class Effort {
  left: i32 = 2000000;

  /** Whether there was enough left. */
  spend(amount: i32): bool {
    this.left -= amount;
    return this.left >= 0;
  }
}

/** One term; immutable. */
export class Term {
  /** `variables` holds a letter as often as its exponent says, sorted. */
  constructor(public factor: Rational, public radicand: i64 = 1, public pi: i32 = 0, public variables: string = "") {}

  /** Whether two terms differ by their rational factor only. */
  isLike(other: Term): bool {
    return this.radicand == other.radicand && this.pi == other.pi && this.variables == other.variables;
  }

  /** Order of terms: higher degree first, then by variables, powers of π, roots. */
  comesBefore(other: Term): bool {
    if (this.variables.length != other.variables.length) return this.variables.length > other.variables.length;
    if (this.variables != other.variables) return this.variables < other.variables;
    if (this.pi != other.pi) return this.pi > other.pi;
    return this.radicand < other.radicand;
  }

  times(other: Term): Term | null {
    const shared = gcd(this.radicand, other.radicand);
    const radicand = times(this.radicand / shared, other.radicand / shared);
    const outside = Rational.of(shared);
    const factor = this.factor.times(other.factor);
    if (radicand == i64.MIN_VALUE || outside === null || factor === null) return null;
    const whole = factor.times(outside);
    if (whole === null || this.variables.length + other.variables.length > LARGEST_DEGREE || this.pi + other.pi > LARGEST_DEGREE) return null;
    return new Term(whole, radicand, this.pi + other.pi, merge(this.variables, other.variables));
  }

  /** The term without its sign, e.g. `3/2*sqrt(2)*pi*x^2`. */
  magnitudeText(): string {
    const parts: string[] = [];
    const size = this.factor.num < 0 ? this.factor.negated() : this.factor;
    const bare = this.radicand == 1 && this.pi == 0 && this.variables.length == 0;
    if (bare || size.num != 1 || size.den != 1) parts.push(size.num.toString() + (size.den == 1 ? "" : "/" + size.den.toString()));
    if (this.radicand != 1) parts.push("sqrt(" + this.radicand.toString() + ")");
    if (this.pi > 0) parts.push(power("pi", this.pi));
    let i = 0;
    while (i < this.variables.length) {
      let end = i;
      while (end < this.variables.length && this.variables.charCodeAt(end) == this.variables.charCodeAt(i)) end++;
      parts.push(power(this.variables.charAt(i), end - i));
      i = end;
    }
    return parts.join("*");
  }

  toFloat(): f64 {
    let value = this.factor.toFloat() * Math.sqrt(<f64>this.radicand);
    for (let i = 0; i < this.pi; i++) value *= Math.PI;
    return value;
  }
}

function power(base: string, exponent: i32): string {
  return exponent == 1 ? base : base + "^" + exponent.toString();
}

function merge(a: string, b: string): string {
  if (a.length == 0) return b;
  if (b.length == 0) return a;
  const out = new CharacterBuffer(a.length + b.length);
  let i = 0;
  let k = 0;
  while (i < a.length || k < b.length) {
    if (k == b.length || (i < a.length && a.charCodeAt(i) <= b.charCodeAt(k))) out.push(a.charCodeAt(i++));
    else out.push(b.charCodeAt(k++));
  }
  return out.toString();
}

/** A sum of unlike terms in order; immutable. Operations give null when the result does not fit. */
export class Sum {
  private constructor(public terms: Term[]) {}

  static zero(): Sum {
    return new Sum([]);
  }

  static of(term: Term): Sum {
    return term.factor.isZero() ? Sum.zero() : new Sum([term]);
  }

  static rational(value: Rational): Sum {
    return Sum.of(new Term(value));
  }

  isZero(): bool {
    return this.terms.length == 0;
  }

  /** Whether the sum has no variables. */
  isConstant(): bool {
    return this.isZero() || this.terms[0].variables.length == 0;
  }

  /** Whether some term has π. */
  hasPi(): bool {
    for (let i = 0; i < this.terms.length; i++) {
      if (this.terms[i].pi > 0) return true;
    }
    return false;
  }

  /** The value when it is rational. */
  toRational(): Rational | null {
    if (this.isZero()) return Rational.of(0);
    const first = this.terms[0];
    return this.terms.length == 1 && first.radicand == 1 && first.pi == 0 && first.variables.length == 0 ? first.factor : null;
  }

  negated(): Sum {
    const terms = new Array<Term>(this.terms.length);
    for (let i = 0; i < terms.length; i++) {
      const term = this.terms[i];
      terms[i] = new Term(term.factor.negated(), term.radicand, term.pi, term.variables);
    }
    return new Sum(terms);
  }

  plus(other: Sum): Sum | null {
    const terms: Term[] = [];
    let i = 0;
    let k = 0;
    while (i < this.terms.length || k < other.terms.length) {
      if (k == other.terms.length || (i < this.terms.length && this.terms[i].comesBefore(other.terms[k]))) terms.push(this.terms[i++]);
      else if (i == this.terms.length || other.terms[k].comesBefore(this.terms[i])) terms.push(other.terms[k++]);
      else {
        const term = this.terms[i++];
        const factor = term.factor.plus(other.terms[k++].factor);
        if (factor === null) return null;
        if (!factor.isZero()) terms.push(new Term(factor, term.radicand, term.pi, term.variables));
      }
    }
    return terms.length > MOST_TERMS ? null : new Sum(terms);
  }

  times(other: Sum, effort: Effort): Sum | null {
    if (!effort.spend(this.terms.length * other.terms.length * 8)) return null;
    let result: Sum = Sum.zero();
    for (let i = 0; i < this.terms.length; i++) {
      // Multiplying by one term may change the order of terms, so each product is added on its own.
      for (let k = 0; k < other.terms.length; k++) {
        const product = this.terms[i].times(other.terms[k]);
        if (product === null) return null;
        const next = result.plus(Sum.of(product));
        if (next === null || !effort.spend(result.terms.length)) return null;
        result = next;
      }
    }
    return result;
  }

  equals(other: Sum): bool {
    if (this.terms.length != other.terms.length) return false;
    for (let i = 0; i < this.terms.length; i++) {
      if (!this.terms[i].isLike(other.terms[i]) || !this.terms[i].factor.equals(other.terms[i].factor)) return false;
    }
    return true;
  }

  /** The coefficient of the leading monomial: a sum without variables. */
  leading(): Sum {
    const terms: Term[] = [];
    for (let i = 0; i < this.terms.length; i++) {
      const term = this.terms[i];
      if (term.variables == this.terms[0].variables) terms.push(new Term(term.factor, term.radicand, term.pi));
    }
    return new Sum(terms);
  }

  /**
   * Replaces √p by -√p, for a prime p: the conjugate that clears p from a denominator.
   */
  conjugate(prime: i64): Sum {
    const terms = new Array<Term>(this.terms.length);
    for (let i = 0; i < terms.length; i++) {
      const term = this.terms[i];
      terms[i] = term.radicand % prime == 0 ? new Term(term.factor.negated(), term.radicand, term.pi, term.variables) : term;
    }
    return new Sum(terms);
  }

  /** A prime under some root, or 0 when there is no root. */
  somePrime(): i64 {
    for (let i = 0; i < this.terms.length; i++) {
      const radicand = this.terms[i].radicand;
      if (radicand == 1) continue;
      for (let d: i64 = 2; d * d <= radicand; d++) {
        if (radicand % d == 0) return d;
      }
      return radicand;
    }
    return 0;
  }

  /** Approximate value of a sum without variables, for ordering values that are known to differ. */
  toFloat(): f64 {
    let value: f64 = 0;
    for (let i = 0; i < this.terms.length; i++) value += this.terms[i].toFloat();
    return value;
  }

  toText(): string {
    if (this.isZero()) return "0";
    const parts: string[] = [];
    for (let i = 0; i < this.terms.length; i++) {
      const term = this.terms[i];
      parts.push(term.factor.num < 0 ? (i == 0 ? "-" : " - ") : i == 0 ? "" : " + ");
      parts.push(term.magnitudeText());
    }
    return parts.join("");
  }
}

/** The square root of a non-negative rational as a term: √(p/q) = √(pq)/q with squares taken out; null when too large. */
export function rootOf(value: Rational, effort: Effort): Term | null {
  if (value.num < 0) return null;
  let inside = times(value.num, value.den);
  if (inside == i64.MIN_VALUE || inside > LARGEST_RADICAND) return null;
  let outside: i64 = 1;
  for (let d: i64 = 2; d * d <= inside; d++) {
    if (!effort.spend(1)) return null;
    const square = d * d;
    while (inside % square == 0) {
      inside /= square;
      outside *= d;
    }
  }
  if (inside == 0) return new Term(Rational.of(0)!);
  const factor = Rational.of(outside, value.den);
  return factor === null ? null : new Term(factor, inside);
}

/** The exact n-th root of a rational, when it is rational. */
export function rationalRoot(value: Rational, n: i32): Rational | null {
  const negative = value.num < 0;
  if (negative && (n & 1) == 0) return null;
  const num = integerRoot(negative ? -value.num : value.num, n);
  const den = integerRoot(value.den, n);
  if (num < 0 || den < 0) return null;
  return Rational.of(negative ? -num : num, den);
}

/** The n-th root of a natural number, or -1 when it is not an integer; by bisection. */
function integerRoot(value: i64, n: i32): i64 {
  let low: i64 = 0;
  let high: i64 = min(value, 3037000499);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    let power: i64 = 1;
    for (let i = 0; i < n && power != i64.MIN_VALUE; i++) power = times(power, middle);
    if (power == i64.MIN_VALUE || power > value) high = middle - 1;
    else low = middle;
  }
  let power: i64 = 1;
  for (let i = 0; i < n && power != i64.MIN_VALUE; i++) power = times(power, low);
  return power == value ? low : -1;
}
