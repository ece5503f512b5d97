/** Reads formulae: a recursive descent over the text with a cap on depth; nothing is ever evaluated by name. */
import { at, hasWord, isDigit, isLetter, isSpace, skipSpace } from "./characters";
import { scanLiteral } from "./number";
import { Quotient } from "./quotient";
import { Rational } from "../exact/rational";
import { Effort, Sum, Term } from "./sum";

/** Brackets, roots and fractions may nest this deep. */
const DEPTH_LIMIT: i32 = 40;
/** A formula may be this long. */
const LONGEST: i32 = 2000;

/** The variables of formulae, also of those that cancel or are multiplied by zero. */
export class Letters {
  used: string = "";

  /** Takes one more letter. */
  add(letter: string): void {
    if (this.used.indexOf(letter) < 0) this.used = this.used + letter;
  }

  /** Whether every letter is one of the other's. */
  isWithin(other: Letters): bool {
    for (let i = 0; i < this.used.length; i++) {
      if (other.used.indexOf(this.used.charAt(i)) < 0) return false;
    }
    return true;
  }
}

/**
 * The value of a formula, exact; null when it is none, or does not fit. Commas group thousands only when `grouping`. Its
 * variables are added to `letters`.
 */
export function readFormula(text: string, grouping: bool, letters: Letters): Quotient | null {
  if (text.length > LONGEST) return null;
  const reader = new FormulaReader(text, grouping, letters);
  const value = reader.sum(0);
  return value === null || reader.peek() >= 0 ? null : value;
}

/** Powers of ten and Unicode superscripts in the order of their digits. */
const SUPERSCRIPTS: string = "⁰¹²³⁴⁵⁶⁷⁸⁹";

class FormulaReader {
  private i: i32 = 0;
  private effort: Effort = new Effort();

  constructor(private text: string, private grouping: bool, private letters: Letters) {}

  /** The next character that is no space, or -1 at the end. */
  peek(): i32 {
    this.i = skipSpace(this.text, this.i);
    return at(this.text, this.i);
  }

  sum(depth: i32): Quotient | null {
    if (depth > DEPTH_LIMIT) return null;
    let total: Quotient | null = null;
    while (true) {
      const c = this.peek();
      const signed = c == 0x2b || c == 0x2d;
      if (signed) this.i++;
      else if (total !== null) return total;
      let term = this.product(depth);
      if (term === null) return null;
      if (c == 0x2d) term = term.negated();
      total = total === null ? term : total.plus(term, this.effort);
      if (total === null) return null;
    }
  }

  private product(depth: i32): Quotient | null {
    let isNumber = isDigit(this.peek());
    let value = this.power(depth);
    while (value !== null) {
      const c = this.peek();
      let divides = false;
      if (c == 0x2f || c == 0xf7 || c == 0x3a) divides = true;
      else if (c == 0x2a || c == 0xd7 || c == 0xb7 || c == 0x22c5 || c == 0x2219) divides = false;
      else if (c == 0x25) {
        this.i++;
        value = value.over(Quotient.rational(Rational.of(100)!), this.effort);
        isNumber = false;
        continue;
      } else {
        // Side by side: a number next to a number is a mixed number or nothing.
        const fraction = hasWord(this.text, this.i, "\\frac");
        if (isNumber && (isDigit(c) || fraction)) {
          const mixed = this.mixed(value, depth, fraction);
          if (mixed !== null || isDigit(c)) {
            value = mixed;
            isNumber = false;
            continue;
          }
        }
        if (isDigit(c) || !this.startsFactor(c)) return value;
        const factor = this.power(depth);
        if (factor === null) return null;
        value = value.times(factor, this.effort);
        isNumber = false;
        continue;
      }
      this.i++;
      const negative = this.peek() == 0x2d;
      if (negative) this.i++;
      let factor = this.power(depth);
      if (factor === null) return null;
      if (negative) factor = factor.negated();
      value = divides ? value.over(factor, this.effort) : value.times(factor, this.effort);
      isNumber = false;
    }
    return null;
  }

  /** An integer and a proper fraction of integers, `3 1/2`; null when it is not one. */
  private mixed(whole: Quotient, depth: i32, fraction: bool): Quotient | null {
    const integer = whole.toRational();
    if (integer === null || !integer.isInteger()) return null;
    const start = this.i;
    let part: Quotient | null = null;
    if (fraction) {
      part = this.fraction(depth);
    } else if (isSpace(at(this.text, this.i - 1))) {
      const above = scanLiteral(this.text, this.i, false);
      const num = above.value;
      if (above.end < 0 || num === null || above.pointed || at(this.text, above.end) != 0x2f) return null;
      const below = scanLiteral(this.text, above.end + 1, false);
      const den = below.value;
      if (below.end < 0 || den === null || below.pointed) return null;
      this.i = below.end;
      const ratio = num.over(den);
      if (ratio !== null) part = Quotient.rational(ratio);
    }
    const value: Rational | null = part === null ? null : part.toRational();
    if (value === null || value.isInteger() || value.num < 0 || value.num > value.den) {
      this.i = start;
      return null;
    }
    return whole.plus(Quotient.rational(value), this.effort);
  }

  private startsFactor(c: i32): bool {
    return isLetter(c) || c == 0x28 || c == 0x5b || c == 0x7b || c == 0x5c || c == 0x221a || c == 0x3c0 || c == 0x3b8;
  }

  /** A factor with its exponents. */
  private power(depth: i32): Quotient | null {
    let base = this.primary(depth);
    while (base !== null) {
      const c = this.peek();
      const raised = SUPERSCRIPTS.indexOf(c < 0 ? " " : String.fromCharCode(c));
      if (raised >= 0) {
        let exponent: i64 = 0;
        while (true) {
          const digit = SUPERSCRIPTS.indexOf(this.text.charAt(this.i));
          if (this.i >= this.text.length || digit < 0 || exponent > 100) break;
          exponent = exponent * 10 + digit;
          this.i++;
        }
        base = base.power(Rational.of(exponent)!, this.effort);
        continue;
      }
      if (c == 0x5e) this.i++;
      else if (c == 0x2a && at(this.text, this.i + 1) == 0x2a) this.i += 2;
      else return base;
      const negative = this.peek() == 0x2d;
      if (negative) this.i++;
      const exponent = this.primary(depth + 1);
      const value: Rational | null = exponent === null ? null : exponent.toRational();
      if (value === null) return null;
      base = base.power(negative ? value.negated() : value, this.effort);
    }
    return null;
  }

  private primary(depth: i32): Quotient | null {
    if (depth > DEPTH_LIMIT) return null;
    const c = this.peek();
    if (isDigit(c) || c == 0x2e) {
      const literal = scanLiteral(this.text, this.i, this.grouping);
      const value = literal.value;
      if (literal.end < 0 || value === null) return null;
      this.i = literal.end;
      return Quotient.rational(value);
    }
    if (c == 0x28) return this.enclosed(0x29, depth);
    if (c == 0x5b) return this.enclosed(0x5d, depth);
    if (c == 0x7b) return this.enclosed(0x7d, depth);
    if (c == 0x3c0) {
      this.i++;
      return this.pi();
    }
    if (c == 0x221a) {
      this.i++;
      return this.root(depth);
    }
    if (c == 0x5c) {
      if (hasWord(this.text, this.i, "\\frac")) return this.fraction(depth);
      if (!hasWord(this.text, this.i, "\\sqrt")) return null;
      this.i += 5;
      return this.root(depth);
    }
    if (isLetter(c)) {
      if (hasWord(this.text, this.i, "sqrt")) {
        this.i += 4;
        return this.root(depth);
      }
      if (hasWord(this.text, this.i, "pi")) {
        this.i += 2;
        return this.pi();
      }
    }
    if (isLetter(c) || c == 0x3b8) {
      this.i++;
      const letter = String.fromCharCode(c);
      this.letters.add(letter);
      return Quotient.sum(Sum.of(new Term(Rational.of(1)!, 1, 0, letter)));
    }
    return null;
  }

  private pi(): Quotient {
    return Quotient.sum(Sum.of(new Term(Rational.of(1)!, 1, 1)));
  }

  private enclosed(close: i32, depth: i32): Quotient | null {
    this.i++;
    const value = this.sum(depth + 1);
    if (value === null || this.peek() != close) return null;
    this.i++;
    return value;
  }

  /** What stands under a root: `{...}`, `(...)`, a number or a letter; an index in brackets first. */
  private root(depth: i32): Quotient | null {
    let index = 2;
    if (this.peek() == 0x5b) {
      const n = this.enclosed(0x5d, depth);
      const value: Rational | null = n === null ? null : n.toRational();
      if (value === null || !value.isInteger() || value.num < 2 || value.num > 12) return null;
      index = <i32>value.num;
    }
    const radicand = this.primary(depth + 1);
    return radicand === null ? null : radicand.root(index, this.effort);
  }

  /** `\frac{a}{b}`, `\frac12`. */
  private fraction(depth: i32): Quotient | null {
    this.i += 5;
    const num = this.part(depth);
    if (num === null) return null;
    const den = this.part(depth);
    return den === null ? null : num.over(den, this.effort);
  }

  private part(depth: i32): Quotient | null {
    const c = this.peek();
    if (isDigit(c)) {
      this.i++;
      return Quotient.rational(Rational.of(c - 0x30)!);
    }
    return this.primary(depth + 1);
  }
}
