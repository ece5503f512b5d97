/** Names that a reply gives to the parts of something ordered: they say which part is meant, whatever comes first. */
import { at, CharacterBuffer, foldCase, hasWord, isDigit, isLetter, isSpace, skipSpace, trim } from "./characters";
import { arrowEnd, splitAt, unquote, withoutBrackets, withoutBullet } from "./pieces";

/** Names that everyone puts in this order. */
const ORDERS: string[][] = [
  ["x", "y", "z"], ["row", "column"], ["row", "col"], ["r", "c"], ["h", "k"],
  ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"],
];
/** A noun behind a name, of which "x coordinate" has one, says nothing more. */
const NOUN: string = " coordinate";
/** A name may be this long. */
const LONGEST_NAME: i32 = 24;

/**
 * The parts in the order of their names, without them: `y = 5, x = 3` -> `3`, `5`. The names are those that the question states, or
 * x y z, row and column, A B C ..., 1 2 3 ..., x_1 x_2 .... Parts without names stay as they are; null when only some have one, when two
 * have the same, or when the names have no order.
 */
export function bindNames(parts: string[], stated: string[] = []): string[] | null {
  const names = new Array<string>(parts.length);
  const values = new Array<string>(parts.length);
  let count = 0;
  for (let i = 0; i < parts.length; i++) {
    let part = withPlainName(unquote(trim(parts[i])));
    // "- x = 3" names x; before a value without a name a dash may be a minus.
    let link = linkOf(part);
    if (link < 0) {
      part = withPlainName(withoutBullet(part));
      link = linkOf(part);
    }
    if (link < 0) continue;
    names[i] = plainName(part.substring(0, link));
    values[i] = trim(part.substring(valueStart(part, link)));
    if (values[i].length == 0) return null;
    count++;
  }
  if (count == 0) return parts;
  if (count < parts.length) return null;
  const places = placesOf(names, stated);
  if (places === null) return null;
  const bound = new Array<string>(parts.length);
  const taken = new StaticArray<bool>(parts.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i];
    if (place < 0 || place >= parts.length || taken[place]) return null;
    taken[place] = true;
    bound[place] = values[i];
  }
  return bound;
}

/** The parts without numbers in front, `1. A` or `(1) A`, when every part has one; where order does not matter, neither do they. */
export function withoutNumbers(parts: string[]): string[] {
  const plain = new Array<string>(parts.length);
  for (let i = 0; i < parts.length; i++) {
    const link = numberEnd(parts[i]);
    if (link < 0) return parts;
    plain[i] = trim(parts[i].substring(valueStart(parts[i], link)));
  }
  return plain;
}

/** "(x, y) = (3, 5)" -> "x = 3, y = 5"; other text as it is. */
export function distributed(text: string): string {
  const equals = text.indexOf("=");
  if (equals < 0 || text.indexOf("=", equals + 1) >= 0) return text;
  const left = trim(text.substring(0, equals));
  const right = trim(text.substring(equals + 1));
  const names = splitAt(withoutBrackets(left, false), 0x2c);
  const values = splitAt(withoutBrackets(right, false), 0x2c);
  if (at(right, 0) == 0x7b || names === null || values === null || names.length < 2 || names.length != values.length) return text;
  const parts = new Array<string>(names.length);
  for (let i = 0; i < names.length; i++) {
    const name = trim(names[i]);
    for (let k = 0; k < name.length; k++) {
      if (!isLetter(at(name, k)) && !isDigit(at(name, k)) && at(name, k) != 0x5f) return text;
    }
    parts[i] = name + " = " + trim(values[i]);
  }
  return parts.join(", ");
}

/** "**A** = 1" and "**A:** 1" without the emphasis of the name. */
export function withPlainName(part: string): string {
  if (at(part, 0) != 0x2a) return part;
  const mark = at(part, 1) == 0x2a ? "**" : "*";
  const close = part.indexOf(mark, mark.length);
  return close < 0 ? part : part.substring(mark.length, close) + part.substring(close + mark.length);
}

/** Where the name of a part ends, or -1 when it has none. */
function linkOf(part: string): i32 {
  const number = numberEnd(part, true);
  if (number > 0) return number;
  let letters = false;
  let i = 0;
  while (i < part.length && i <= LONGEST_NAME) {
    const c = at(part, i);
    if (c == 0x3d || c == 0x3a) {
      // "3:05" is a time and "3:2" a ratio; "3: 5" and "3 = 5" name something.
      return i > 0 && (letters || c == 0x3d || isSpace(at(part, i + 1))) ? i : -1;
    }
    if (i > 0 && (arrowEnd(part, i) > 0 || isVerb(part, i))) return i;
    if (isLetter(c)) letters = true;
    // "x-coordinate"
    else if (c == 0x2d && letters && isLetter(at(part, i + 1))) letters = true;
    else if (!isDigit(c) && !isSpace(c) && c != 0x5f && c != 0x22 && c != 0x27 && c != 0x7b && c != 0x7d && c != 0x23) return -1;
    i++;
  }
  // "row 3"
  for (let k = 1; k <= 2; k++) {
    for (let n = 0; n < 2; n++) {
      const word = ORDERS[k][n];
      if (hasWord(part, 0, word) && isSpace(at(part, word.length))) return word.length;
    }
  }
  return -1;
}

/** Whether " is " or a spaced dash, which link a name to its value, stands at `i`. */
function isVerb(text: string, i: i32): bool {
  if (!isSpace(at(text, i))) return false;
  return (hasWord(text, i + 1, "is") && isSpace(at(text, i + 3))) || (at(text, i + 1) == 0x2d && isSpace(at(text, i + 2)));
}

/** The place after `1.`, `1)` or `(1)` at the start of a part and before a space, or -1; with `lettered` also after `A.`, `A)` or `(A)`. */
function numberEnd(part: string, lettered: bool = false): i32 {
  const bracketed = at(part, 0) == 0x28;
  let i = bracketed ? 1 : 0;
  const from = i;
  while (isDigit(at(part, i)) && i - from < 4) i++;
  if (i == from && lettered && isLetter(at(part, i))) i++;
  if (i == from || !(at(part, i) == 0x29 || (!bracketed && at(part, i) == 0x2e)) || !isSpace(at(part, i + 1))) return -1;
  return i + 1;
}

function valueStart(part: string, link: i32): i32 {
  const c = at(part, link);
  const arrow = arrowEnd(part, link);
  const end = arrow > 0 ? arrow : c == 0x3d || c == 0x3a ? link + 1 : isVerb(part, link) ? link + (at(part, link + 1) == 0x2d ? 3 : 4) : link;
  return skipSpace(part, end);
}

/** `"Row"`, `x_{1}` and `1.` as `row`, `x1` and `1`. */
function plainName(text: string): string {
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    const isGap = isSpace(c) || c == 0x2d;
    if (isLetter(c) || isDigit(c) || (isGap && out.length > 0 && out.last() != 0x20)) out.push(isGap ? 0x20 : c);
  }
  const name = trim(foldCase(out.toString()));
  return name.endsWith(NOUN) ? name.substring(0, name.length - NOUN.length) : name;
}

/** The place of each name, or null when the names have no order. */
function placesOf(names: string[], stated: string[]): i32[] | null {
  if (stated.length > 0) {
    const places = placesIn(names, stated);
    if (places !== null) return places.length == stated.length ? places : null;
  }
  for (let k = 0; k < ORDERS.length; k++) {
    const places = placesIn(names, ORDERS[k]);
    if (places !== null) return places;
  }
  return stemPlaces(names);
}

/** The places of names in an order, or null when one is not in it. */
function placesIn(names: string[], order: string[]): i32[] | null {
  const places = new Array<i32>(names.length);
  for (let i = 0; i < names.length; i++) {
    places[i] = -1;
    for (let k = 0; k < order.length && places[i] < 0; k++) {
      if (foldCase(order[k]) == names[i]) places[i] = k;
    }
    if (places[i] < 0) return null;
  }
  return places;
}

/** The places of A B C ..., or of one stem (or none) with the numbers from 0 or 1. */
function stemPlaces(names: string[]): i32[] | null {
  const places = new Array<i32>(names.length);
  // "axis A", "axis B": a noun in front of every name.
  const noun = names[0].substring(0, names[0].lastIndexOf(" ") + 1);
  if (noun.length > 0) {
    for (let i = 0; i < names.length; i++) {
      if (!names[i].startsWith(noun)) return null;
      names[i] = names[i].substring(noun.length);
    }
  }
  let letters = true;
  for (let i = 0; i < names.length; i++) {
    letters = letters && names[i].length == 1 && isLetter(at(names[i], 0));
    if (letters) places[i] = at(names[i], 0) - 0x61;
  }
  if (letters) return places;
  const stem = stemOf(names[0]);
  let least = i32.MAX_VALUE;
  for (let i = 0; i < names.length; i++) {
    if (stemOf(names[i]) != stem || names[i].length == stem.length || names[i].length > stem.length + 4) return null;
    places[i] = <i32>I32.parseInt(names[i].substring(stem.length));
    least = min(least, places[i]);
  }
  if (least > 1) return null;
  for (let i = 0; i < places.length; i++) places[i] -= least;
  return places;
}

/** The name without the digits at its end. */
function stemOf(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(at(name, end - 1))) end--;
  return name.substring(0, end);
}
