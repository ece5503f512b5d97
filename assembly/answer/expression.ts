import { Answer, Fault } from "./answer";
import { at, hasWord, isLetter, isSpace, skipSpace, trim } from "./characters";
import { Letters, readFormula } from "./formula";
import { bindNames, distributed } from "./names";
import { hasOtherUnit, withoutName } from "./number";
import { splitAt, withoutBrackets } from "./pieces";
import { Quotient } from "./quotient";
import { Rational } from "../exact/rational";
import { readRegion, Region } from "./region";
import { inOrder } from "./set";
import { Effort, Sum } from "./sum";
import { unitPhrase, withoutUnit } from "./unit";
import { bare } from "./unwrap";

/** What kind of thing an expression is; a reply must be of the key's kind. */
export const enum Shape {
  /** A number or a polynomial: 3/2, 5√2, 4 + 2π, x² - 1. */
  Value = 0,
  /** An equation, whatever it is multiplied by: y = 2x + 3, 2x - y + 3 = 0. */
  Equation = 1,
  /** A set of real numbers: (-∞, 2) ∪ [3, 5], x < 2. */
  Intervals = 2,
  /** Finitely many values: {-2, 3}. */
  Set = 3,
  /** Values in order: (2, -3). */
  Tuple = 4,
}

const SHAPES: string[] = ["value", "equation", "intervals", "set", "tuple"];
const FORMS: string[] = [
  "an exact expression (a fraction, root or multiple of pi, no rounded decimal)", "an equation", "an interval or a union of intervals",
  "the set of all solutions, separated by commas", "a tuple of exact values in parentheses",
];
/** What variables are called. */
const VARIABLES: string = "xyz";
/** A set or tuple may have this many values. */
const MOST_VALUES: i32 = 64;

/**
 * An exact value, polynomial, equation, set of intervals, set or tuple, compared in exact arithmetic in any equivalent form. The
 * key's source is written as a reply would be; its shape follows from it, or is named ("tuple" must be, since (1, 2) is an
 * interval). A source that cannot be read is a defect of the environment and fails at once.
 */
export class ExpressionAnswer extends Answer {
  private shape: i32 = Shape.Value;
  /** Of a value, set or tuple. */
  private values: Quotient[] = [];
  /** Of an equation: left minus right. */
  private zero: Sum = Sum.zero();
  private region: Region = Region.of([]);
  /** The variables. */
  private letters: Letters = new Letters();

  constructor(public source: string, shapeName: string = "", public unit: string = "") {
    super();
    // The empty source is a reply that is about to be read.
    if (source.length > 0) {
      const text = bare(source);
      const named = SHAPES.indexOf(shapeName);
      this.shape = named >= 0 ? named : shapeOf(text);
      assert(this.read(text), "an expression key can be read");
    }
  }

  kind(): string {
    return "expression";
  }

  form(): string {
    const form = FORMS[this.shape];
    return this.unit.length == 0 ? form : form + ", " + unitPhrase(this.unit);
  }

  canonical(): string {
    if (this.shape == Shape.Equation) return equationText(this.zero);
    if (this.shape == Shape.Intervals) return this.region.toText();
    if (this.shape == Shape.Value) return this.values[0].toText();
    const parts = new Array<string>(this.values.length);
    for (let i = 0; i < parts.length; i++) parts[i] = this.values[i].toText();
    if (this.shape == Shape.Tuple) return "(" + parts.join(", ") + ")";
    parts.sort(inOrder);
    return "{" + parts.join(", ") + "}";
  }

  parse(text: string): Answer | null {
    const reply = new ExpressionAnswer("", "", this.unit);
    reply.shape = this.shape;
    if (!reply.read(bare(text))) return null;
    // A letter that the key does not have is no variable: "5 apples" is no product, "0 or so" is not 0. Where there are variables,
    // the usual ones are read although they are not the key's: 0x + 2y = 13 is the line 2y = 13, and y = x is another one.
    const known = new Letters();
    known.used = this.letters.used.length == 0 ? "" : this.letters.used + VARIABLES;
    return reply.letters.isWithin(known) ? reply : null;
  }

  fault(text: string): Fault {
    return this.shape == Shape.Value && hasOtherUnit(bare(text)) ? Fault.Unit : Fault.Unreadable;
  }

  private read(text: string): bool {
    if (text.length == 0) return false;
    if (this.shape == Shape.Equation) return this.readEquation(text);
    if (this.shape == Shape.Intervals) {
      const region = readRegion(text);
      if (region === null) return false;
      this.region = region;
      return true;
    }
    if (this.shape == Shape.Value) {
      const value = readFormula(withoutUnit(withoutFunction(withoutName(text)), this.unit), true, this.letters);
      if (value === null) return false;
      this.values = [value];
      return true;
    }
    return this.readValues(text);
  }

  private readEquation(text: string): bool {
    const equals = text.indexOf("=");
    if (equals < 0 || text.indexOf("=", equals + 1) >= 0) return false;
    let left = trim(text.substring(0, equals));
    if (left == "f(x)" || left == "g(x)") left = "y";
    const a = readFormula(left, false, this.letters);
    const b = readFormula(text.substring(equals + 1), false, this.letters);
    if (a === null || b === null) return false;
    const difference = a.plus(b.negated(), new Effort());
    // A variable in a denominator would change where the equation holds.
    if (difference === null || !difference.den.isConstant() || difference.num.isConstant()) return false;
    this.zero = difference.num;
    return true;
  }

  /** "{-2, 3}", "x = -2 or x = 3", "±2", "(2, -3)", "y = -3, x = 2", "(x, y) = (2, -3)", "C(2, -3)". */
  private readValues(text: string): bool {
    let inner = text;
    const isSet = this.shape == Shape.Set;
    if (isLetter(at(inner, 0)) && at(inner, skipSpace(inner, 1)) == 0x2208) inner = trim(inner.substring(skipSpace(inner, 1) + 1));
    if (!isSet) inner = distributed(withoutPointName(inner));
    const braced = at(inner, 0) == 0x7b;
    inner = withoutBrackets(inner, false);
    if (isSet && (inner.length == 0 || inner == "∅" || inner == "empty" || inner == "empty set")) return true;
    let parts = isSet ? solutions(inner) : components(inner);
    if (parts === null || parts.length > MOST_VALUES) return false;
    if (!isSet) {
      const bound = bindNames(parts);
      // Braces are a set, unless the components have names: then they are an object.
      if (bound === null || (braced && bound === parts)) return false;
      parts = bound;
    }
    const values: Quotient[] = [];
    let name = "";
    for (let i = 0; i < parts.length; i++) {
      const whole = trim(parts[i]);
      const unnamed = withoutName(whole);
      // "x = -2, y = 3" are no two values of one unknown.
      const letter = unnamed.length < whole.length ? whole.charAt(0) : "";
      if (isSet && letter.length > 0 && name.length > 0 && letter != name) return false;
      if (letter.length > 0) name = letter;
      const part = withoutUnit(unnamed, this.unit);
      const both = isSet && (at(part, 0) == 0xb1 || part.startsWith("+/-") || part.startsWith("+-"));
      const value = readFormula(both ? part.substring(at(part, 0) == 0xb1 ? 1 : part.indexOf("-") + 1) : part, false, this.letters);
      if (value === null) return false;
      values.push(value);
      if (both) values.push(value.negated());
    }
    if (isSet) {
      for (let i = 0; i < values.length; i++) {
        for (let k = 0; k < i; k++) {
          if (values[i].equals(values[k])) return false;
        }
      }
    }
    this.values = values;
    return true;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof ExpressionAnswer)) return false;
    const other = reply as ExpressionAnswer;
    if (other.shape != this.shape) return false;
    if (this.shape == Shape.Intervals) return this.region.toText() == other.region.toText();
    if (this.shape == Shape.Equation) {
      // Proportional: multiplied by each other's leading coefficient, both are the same.
      const effort = new Effort();
      const a = this.zero.times(other.zero.leading(), effort);
      const b = other.zero.times(this.zero.leading(), effort);
      return a !== null && b !== null && a.equals(b);
    }
    if (this.values.length != other.values.length) return false;
    for (let i = 0; i < this.values.length; i++) {
      if (this.shape != Shape.Set) {
        if (!this.values[i].equals(other.values[i])) return false;
        continue;
      }
      // No value occurs twice, so each being somewhere is enough.
      let found = false;
      for (let k = 0; k < other.values.length && !found; k++) found = this.values[i].equals(other.values[k]);
      if (!found) return false;
    }
    return true;
  }
}

function shapeOf(text: string): i32 {
  if (text.indexOf("∪") >= 0 || text.indexOf("∞") >= 0 || text.indexOf("<") >= 0 || text.indexOf(">") >= 0 || text.indexOf("≤") >= 0 || text.indexOf("≥") >= 0) {
    return Shape.Intervals;
  }
  if (text.indexOf("inf") >= 0 || text == "empty") return Shape.Intervals;
  if (text.indexOf("=") >= 0) return Shape.Equation;
  const first = at(text, 0);
  if (first == 0x7b) return Shape.Set;
  const last = at(text, text.length - 1);
  const parts = (first == 0x28 || first == 0x5b) && (last == 0x29 || last == 0x5d) ? splitAt(text.substring(1, text.length - 1), 0x2c) : null;
  return parts !== null && parts.length == 2 ? Shape.Intervals : Shape.Value;
}

/** "f(x) = x²" -> "x²". */
function withoutFunction(text: string): string {
  if (!isLetter(at(text, 0)) || at(text, 1) != 0x28 || !isLetter(at(text, 2)) || at(text, 3) != 0x29) return text;
  const equals = skipSpace(text, 4);
  return at(text, equals) == 0x3d ? text.substring(skipSpace(text, equals + 1)) : text;
}

/** "C(2, -3)", "C = (2, -3)", "the centre is (2, -3)" -> "(2, -3)": the name of a point, and brackets around all of the rest. */
function withoutPointName(text: string): string {
  const start = hasWord(text, 0, "the ") ? 4 : 0;
  let i = start;
  while (isLetter(at(text, i)) && i < start + 12) i++;
  const letters = i - start;
  i = skipSpace(text, i);
  const end = at(text, i) == 0x3d || at(text, i) == 0x3a ? i + 1 : hasWord(text, i, "is ") ? i + 3 : i;
  if (letters == 0 || (letters > 1 && end == i)) return text;
  const rest = text.substring(skipSpace(text, end));
  return (at(rest, 0) == 0x28 || at(rest, 0) == 0x5b) && withoutBrackets(rest, false).length < rest.length ? rest : text;
}

/** The components of a tuple: between commas, semicolons, "and" or lines. */
function components(text: string): string[] | null {
  const commas = splitAt(text, 0x2c);
  if (commas === null || commas.length > 1) return commas;
  if (text.indexOf(";") >= 0) return splitAt(text, 0x3b);
  return text.indexOf("\n") >= 0 ? splitAt(text, 0x0a) : text.split(" and ");
}

/** The parts of a list of solutions: between commas, semicolons, "or" and "and". */
function solutions(text: string): string[] | null {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const c = at(text, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) {
      if (--depth < 0) return null;
    }
    let end = -1;
    if (depth == 0) {
      if (c == 0x2c || c == 0x3b || c == 0x2228) {
        end = i + 1;
        // "2, or 3"
        const next = skipSpace(text, end);
        if (hasWord(text, next, "or ")) end = next + 2;
        else if (hasWord(text, next, "and ")) end = next + 3;
      } else if (isSpace(c) && hasWord(text, i + 1, "or") && isSpace(at(text, i + 3))) end = i + 3;
      else if (isSpace(c) && hasWord(text, i + 1, "and") && isSpace(at(text, i + 4))) end = i + 4;
    }
    if (end < 0) {
      i++;
      continue;
    }
    if (parts.length >= MOST_VALUES) return null;
    parts.push(text.substring(from, i));
    from = end;
    i = end;
  }
  parts.push(text.substring(from));
  return depth == 0 ? parts : null;
}

/** `... = 0` with whole, coprime coefficients and a positive first one; where there are roots, the first coefficient is 1. */
function equationText(zero: Sum): string {
  const effort = new Effort();
  const monic = Quotient.of(zero, zero.leading(), effort);
  if (monic === null || monic.den.toRational() === null) return zero.toText() + " = 0";
  let scale: Rational | null = Rational.of(1);
  const terms = monic.num.terms;
  for (let i = 0; i < terms.length && scale !== null; i++) {
    const den = Rational.of(terms[i].factor.den);
    // The least common multiple, built up one denominator at a time.
    const ratio: Rational | null = den === null ? null : scale.over(den);
    const missing: Rational | null = ratio === null ? null : Rational.of(ratio.den);
    scale = missing === null ? null : scale.times(missing);
  }
  const whole: Sum | null = scale === null ? null : monic.num.times(Sum.rational(scale), effort);
  return (whole === null ? monic.num : whole).toText() + " = 0";
}
