/** Reads coordinates with or without names and brackets. */
import { at, foldCase, isDigit, isLetter, isSpace, skipSpace } from "./characters";
import { scanLiteral } from "./number";
import { distributed } from "./names";
import { Rational } from "../exact/rational";
import { withoutBullet } from "./pieces";

/** More numbers than any point or box has. */
const MOST: i32 = 8;

/** Numbers in order, and the name that stands before each ("" for none). */
export class Coordinates {
  names: string[] = [];
  values: Rational[] = [];
}

/** What may stand before any coordinates and means nothing. */
const TITLES: string[] = ["centre", "center", "coordinates", "location", "position"];

/**
 * The numbers of `(3, 4)`, `[3, 4]`, `x = 3, y = 4`, `(x, y) = (3, 4)`, `row 3, column 4`, `r3c4`, `P(3, 4)`, `{"row": 3, "column": 4}`.
 * `titles` may stand in front and mean nothing. Null when anything else is in the text, and for numbers in braces without any
 * name: those are a set.
 */
export function readCoordinates(content: string, titles: string[]): Coordinates | null {
  const found = new Coordinates();
  const bulleted = withoutBullet(content);
  const text = distributed(isDigit(at(bulleted, 0)) ? content : bulleted);
  let name = "";
  let called = false;
  let i = 0;
  // What separates two numbers: nothing may join them.
  let separated = true;
  while (i < text.length) {
    const c = at(text, i);
    if (isLetter(c)) {
      let end = i;
      while (isLetter(at(text, end)) || (at(text, end) == 0x5f && isLetter(at(text, end + 1)))) end++;
      let word = foldCase(text.substring(i, end));
      // "x1", "y_2" and "point_2d" carry digits of their own, unlike "r3c4".
      if (word == "x" || word == "y" || word == "point" || word == "bbox") {
        let more = end;
        if (at(text, more) == 0x5f) more++;
        if (word.length > 1 && at(text, more) == 0x32 && (at(text, more + 1) | 0x20) == 0x64) end = more + 2;
        else if (word.length == 1 && isDigit(at(text, more)) && !isDigit(at(text, more + 1)) && isLink(text, more + 1)) {
          word += text.charAt(more);
          end = more + 1;
        }
      }
      i = end;
      if (word == "and" || word == "the") continue;
      if (titles.includes(word) || TITLES.includes(word) || (found.values.length == 0 && isPointName(text, word, end))) {
        called = true;
        continue;
      }
      if (name.length > 0) return null;
      name = word;
      separated = true;
      continue;
    }
    const negative = c == 0x2d;
    const from = negative || c == 0x2b ? skipSpace(text, i + 1) : i;
    if (isDigit(at(text, from)) || (at(text, from) == 0x2e && isDigit(at(text, from + 1)))) {
      const literal = scanLiteral(text, from, false);
      const value = literal.value;
      if (!separated || value === null || found.values.length == MOST) return null;
      found.values.push(negative ? value.negated() : value);
      found.names.push(name);
      name = "";
      separated = false;
      i = literal.end;
      continue;
    }
    if (!isSpace(c) && c != 0x2c && c != 0x28 && c != 0x29 && c != 0x5b && c != 0x5d && c != 0x7b && c != 0x7d && c != 0x22 && c != 0x27 && c != 0x3a && c != 0x3d && c != 0x3b) {
      return null;
    }
    separated = true;
    i++;
  }
  if (name.length > 0) return null;
  if (!called && text.indexOf("{") >= 0 && found.names.join("").length == 0) return null;
  return found;
}

/** `P(3, 4)`, `P = (3, 4)`: one letter, other than those of coordinates, before brackets. */
function isPointName(text: string, word: string, end: i32): bool {
  if (word.length != 1 || word == "x" || word == "y" || word == "r" || word == "c") return false;
  let i = skipSpace(text, end);
  if (at(text, i) == 0x3d || at(text, i) == 0x3a) i = skipSpace(text, i + 1);
  return at(text, i) == 0x28 || at(text, i) == 0x5b;
}

/** Whether a name ends here: an equals sign, a colon or a quote follows. */
function isLink(text: string, index: i32): bool {
  const i = at(text, index) == 0x22 ? index + 1 : index;
  const c = at(text, skipSpace(text, i));
  return c == 0x3d || c == 0x3a;
}

/** What `thousandths` gives for a value that is out of reach. */
export const OUT_OF_REACH: i64 = i64.MIN_VALUE;

/** A value in thousandths, towards zero, or `OUT_OF_REACH` beyond 100000 on either side. */
export function thousandths(value: Rational): i64 {
  if (value.compare(REACH) > 0 || value.negated().compare(REACH) > 0) return OUT_OF_REACH;
  // Within reach the whole part is small, and so is the rest times 1000 once the denominator is bounded.
  const whole = value.num / value.den;
  const rest = value.num % value.den;
  const scaled = value.den > 1000000000000000 ? rest / (value.den / 1000) : (rest * 1000) / value.den;
  return whole * 1000 + scaled;
}

const REACH: Rational = Rational.of(100000)!;

/** Thousandths as a decimal. */
export function thousandthsText(value: i64): string {
  return Rational.of(value, 1000)!.toText();
}
