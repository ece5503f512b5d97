/** Reads numbers in the notations that people use. */
import { at, hasWord, isDigit, isLetter, skipSpace, trim } from "./characters";
import { LARGEST, powerOfTen, Rational } from "../exact/rational";
import { isUnit } from "./unit";

/** Decimal places that are kept; a longer non-zero tail leaves a trace, so that it never equals a rounded value. */
const PLACES: i32 = 14;

/** A number without sign as it was written. */
export class Literal {
  value: Rational | null = null;
  /** Whether it has a decimal point. */
  pointed: bool = false;
  /** Whether its digits are grouped by thousands. */
  grouped: bool = false;
  /** The place after it; -1 when there is none. */
  end: i32 = -1;
}

/**
 * Digits with an optional fraction at `from`: `12`, `1,234`, `1 234.5`, `.5`, `5.`. Groups of thousands need one kind of
 * separator (comma, space, apostrophe or underscore) and exactly three digits each. `end` is -1 when there is none,
 * `value` null when it is too long to be exact.
 */
export function scanLiteral(text: string, from: i32, grouping: bool = true): Literal {
  const literal = new Literal();
  let i = from;
  let mantissa: i64 = 0;
  let overflow = false;
  let digits = 0;
  let separator = 0;
  while (true) {
    const c = at(text, i);
    if (isDigit(c)) {
      if (mantissa > LARGEST / 100) overflow = true;
      else mantissa = mantissa * 10 + (c - 0x30);
      digits++;
      i++;
      continue;
    }
    if (!grouping || digits == 0) break;
    // A number does not begin with a group of zeros: "0,208" is no 208.
    if (separator == 0 ? !isSeparator(c) || digits > 3 || at(text, from) == 0x30 : c != separator) break;
    if (!isDigit(at(text, i + 1)) || !isDigit(at(text, i + 2)) || !isDigit(at(text, i + 3)) || isDigit(at(text, i + 4))) break;
    separator = c;
    i++;
  }
  let places = 0;
  let inexact = false;
  let fraction = 0;
  if (at(text, i) == 0x2e && (digits > 0 || isDigit(at(text, i + 1)))) {
    let k = i + 1;
    let zeros = 0;
    while (isDigit(at(text, k))) {
      const digit = at(text, k) - 0x30;
      fraction++;
      k++;
      if (digit == 0) {
        zeros++;
        continue;
      }
      // Zeros count only when a digit follows them, so that `3.50000000000000000000` is 3.5.
      for (; zeros > 0 && places < PLACES && !overflow; zeros--) {
        if (mantissa > LARGEST / 100) overflow = true;
        else {
          mantissa *= 10;
          places++;
        }
      }
      if (overflow) continue;
      if (zeros == 0 && places < PLACES && mantissa <= LARGEST / 1000) {
        mantissa = mantissa * 10 + digit;
        places++;
      } else inexact = true;
      zeros = 0;
    }
    literal.pointed = true;
    i = k;
  }
  if (digits + fraction == 0) return literal;
  if (inexact) {
    if (mantissa > LARGEST / 100) overflow = true;
    else {
      mantissa = mantissa * 10 + 1;
      places++;
    }
  }
  literal.end = i;
  literal.grouped = separator != 0;
  if (!overflow) literal.value = Rational.of(mantissa, powerOfTen(places));
  return literal;
}

function isSeparator(c: i32): bool {
  return c == 0x2c || c == 0x20 || c == 0x27 || c == 0x5f;
}

/** An integer and nothing else: `12`, `-12`, `+12`, `1,234`, `12.0`. Null for all else. */
export function readInteger(text: string): Rational | null {
  const inner = withoutParentheses(text);
  let i = 0;
  const sign = at(inner, 0);
  const signed = sign == 0x2d || sign == 0x2b;
  if (signed) i = skipSpace(inner, 1);
  const literal = scanLiteral(inner, i);
  const value = literal.value;
  if (literal.end != inner.length || value === null || !value.isInteger()) return null;
  return sign == 0x2d ? value.negated() : value;
}

/**
 * A real number and nothing else: what `readInteger` reads, decimals, fractions `7/2` and `\frac{7}{2}`, mixed numbers `3 1/2`,
 * powers of ten `1.2e3` and `1.2×10^3`. Null for all else.
 */
export function readReal(text: string): Rational | null {
  const inner = withoutParentheses(text);
  let i = 0;
  const sign = at(inner, 0);
  if (sign == 0x2d || sign == 0x2b) i = skipSpace(inner, 1);
  const value = readUnsigned(inner, i);
  return value !== null && sign == 0x2d ? value.negated() : value;
}

function readUnsigned(text: string, from: i32): Rational | null {
  if (hasWord(text, from, "\\frac")) return readFraction(text, from);
  const literal = scanLiteral(text, from);
  const first = literal.value;
  if (literal.end < 0 || first === null) return null;
  const i = skipSpace(text, literal.end);
  if (i == text.length) return first;
  const c = at(text, i);
  if (c == 0x2f) {
    const below = signedLiteral(text, skipSpace(text, i + 1));
    return below === null ? null : first.over(below);
  }
  if (hasWord(text, i, "\\frac") || (i > literal.end && isDigit(c))) {
    // A mixed number: an integer and a proper fraction.
    if (literal.pointed || literal.grouped) return null;
    const part = c == 0x5c ? readFraction(text, i) : readRatio(text, i);
    if (part === null || part.isInteger() || part.num >= part.den) return null;
    return first.plus(part);
  }
  let power = -1;
  if (i == literal.end && (c == 0x65 || c == 0x45)) power = i + 1;
  else if (c == 0xd7 || c == 0x2a || c == 0xb7 || c == 0x78) {
    const ten = skipSpace(text, i + 1);
    if (at(text, ten) == 0x31 && at(text, ten + 1) == 0x30 && at(text, ten + 2) == 0x5e) power = ten + 3;
  }
  return power < 0 ? null : scaled(first, text, power);
}

function scaled(value: Rational, text: string, from: i32): Rational | null {
  let i = from;
  const braced = at(text, i) == 0x7b;
  if (braced) i++;
  const negative = at(text, i) == 0x2d;
  if (negative || at(text, i) == 0x2b) i++;
  let exponent = 0;
  const first = i;
  while (isDigit(at(text, i)) && exponent < 100) exponent = exponent * 10 + (at(text, i++) - 0x30);
  if (i == first || exponent > 18) return null;
  if (braced && at(text, i++) != 0x7d) return null;
  if (i != text.length) return null;
  const factor = Rational.of(powerOfTen(exponent));
  if (factor === null) return null;
  return negative ? value.over(factor) : value.times(factor);
}

/** `1/2` to the end of the text. */
function readRatio(text: string, from: i32): Rational | null {
  const above = scanLiteral(text, from, false);
  const num = above.value;
  if (above.end < 0 || num === null || above.pointed) return null;
  const slash = skipSpace(text, above.end);
  if (at(text, slash) != 0x2f) return null;
  const below = scanLiteral(text, skipSpace(text, slash + 1), false);
  const den = below.value;
  if (below.end != text.length || den === null || below.pointed) return null;
  return num.over(den);
}

/** `\frac{7}{2}` or `\frac72` to the end of the text. */
function readFraction(text: string, from: i32): Rational | null {
  let i = skipSpace(text, from + 5);
  const parts = new StaticArray<Rational | null>(2);
  for (let k = 0; k < 2; k++) {
    i = skipSpace(text, i);
    const c = at(text, i);
    if (isDigit(c)) {
      parts[k] = Rational.of(c - 0x30);
      i++;
      continue;
    }
    if (c != 0x7b) return null;
    const close = text.indexOf("}", i);
    if (close < 0) return null;
    parts[k] = signedLiteral(trim(text.substring(i + 1, close)), 0);
    i = close + 1;
  }
  const num = parts[0];
  const den = parts[1];
  if (i != text.length || num === null || den === null) return null;
  return num.over(den);
}

/** A signed literal from `from` to the end of the text. */
function signedLiteral(text: string, from: i32): Rational | null {
  const sign = at(text, from);
  const literal = scanLiteral(text, sign == 0x2d || sign == 0x2b ? skipSpace(text, from + 1) : from);
  const value = literal.value;
  if (literal.end != text.length || value === null) return null;
  return sign == 0x2d ? value.negated() : value;
}

/** "(12 cm)" -> "12 cm". */
export function withoutParentheses(text: string): string {
  const length = text.length;
  if (length > 2 && at(text, 0) == 0x28 && at(text, length - 1) == 0x29 && text.indexOf("(", 1) < 0 && text.indexOf(")") == length - 1) {
    return trim(text.substring(1, length - 1));
  }
  return text;
}

/**
 * "x = 5", "AB = 5", "∠ABC = 5", "m∠ABC = 5", "angle ABC = 5" -> "5": the name of what was asked for, at most four letters with an index, and an equals
 * sign. The text itself when it does not start so.
 */
export function withoutName(text: string): string {
  let i = 0;
  const measure = at(text, 0) == 0x6d ? 1 : 0;
  if (at(text, measure) == 0x2220) i = skipSpace(text, measure + 1);
  else if (hasWord(text, 0, "angle ")) i = skipSpace(text, 6);
  const from = i;
  while (i < text.length && i - from < 5 && (isLetter(at(text, i)) || isGreek(at(text, i)))) i++;
  if (i == from || i - from > 4) return text;
  if (at(text, i) == 0x5f) {
    i++;
    const braced = at(text, i) == 0x7b;
    if (braced) i++;
    while (isLetter(at(text, i)) || isDigit(at(text, i))) i++;
    if (braced && at(text, i++) != 0x7d) return text;
  } else {
    while (isDigit(at(text, i))) i++;
  }
  while (at(text, i) == 0x27) i++;
  i = skipSpace(text, i);
  if (at(text, i) != 0x3d) return text;
  return text.substring(skipSpace(text, i + 1));
}

function isGreek(c: i32): bool {
  return c >= 0x3b1 && c <= 0x3c9;
}

/** Whether the text is a number followed by a unit of measurement, whichever. */
export function hasOtherUnit(text: string): bool {
  const inner = withoutName(text);
  const sign = at(inner, 0);
  const literal = scanLiteral(inner, sign == 0x2d || sign == 0x2b ? skipSpace(inner, 1) : 0);
  return literal.end > 0 && isUnit(trim(inner.substring(literal.end)));
}
