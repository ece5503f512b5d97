/** Splits the content of a container into the items of a list. */
import { at, CharacterBuffer, hasWord, isDigit, isLetter, isSpace, skipSpace, trim } from "./characters";
import { ItemStyle } from "./item";
import { bindNames, withoutNumbers } from "./names";
import { arrowEnd, unquote, withoutBrackets, withoutBullet } from "./pieces";

/** A list may have this many items. */
export const LONGEST_LIST: i32 = 4096;

/** What separates the items of a list. */
const enum Separator {
  None = 0,
  Semicolon = 1,
  Comma = 2,
  Arrow = 3,
  Line = 4,
  And = 5,
  Dash = 6,
  Hyphen = 7,
  Space = 8,
}

/**
 * The items of a list as they were written, or null when brackets do not balance, an item is missing, there are too many or signs
 * contradict the order. One kind of separator counts, the first of these that occurs outside of brackets and quotes: semicolons,
 * commas, arrows (`->`, `→`, "then", and `>` or `<` as the style has it, where order matters), lines, "and", spaced dashes between words and
 * hyphens (where order matters and no item of the key has one), and spaces where no item of the key has one.
 */
export function splitList(text: string, style: ItemStyle, ordered: bool): string[] | null {
  let inner = text;
  for (let k = 0; k < 3; k++) {
    const next = withoutBrackets(inner, style.nested);
    if (next.length == inner.length) break;
    // Brackets around empty brackets hold something.
    if (next.length == 0 && k > 0) return null;
    inner = next;
  }
  if (inner.length == 0) return [];
  if (inner.indexOf("\n") < 0 && !(style.numeric && at(inner, 0) == 0x2d)) inner = withoutBullet(inner);
  if (!style.numeric) inner = withDottedNumbers(inner);
  if (style.nested && !hasBrackets(inner)) {
    if (isOpenTuple(inner, style)) return [inner];
    if (!ordered) inner = withTightLinks(inner);
  }
  const kind = separatorOf(inner, style, ordered);
  if (kind < 0) return null;
  let parts = cut(inner, kind, style);
  if (parts === null) return null;
  // "A, B," ends as lists in code do; a path does not end in a hyphen.
  if (parts.length > 1 && kind != Separator.Hyphen && trim(parts[parts.length - 1]).length == 0) parts.pop();
  for (let i = 0; i < parts.length; i++) {
    let item = trim(parts[i]);
    if (kind == Separator.Line) item = withoutBullet(item);
    if (i > 0 && i == parts.length - 1 && hasWord(item, 0, "and") && isSpace(at(item, 3))) item = trim(item.substring(3));
    if (i > 0 && ordered && hasWord(item, 0, "then") && isSpace(at(item, 4))) item = trim(item.substring(5));
    if (item.length == 0) return null;
    parts[i] = item;
  }
  if (kind == Separator.Space) parts = withNamesJoined(parts);
  if (!ordered && !style.numbered) parts = withoutNumbers(parts);
  if (kind == Separator.Comma && !style.conjoined && parts.length > 1 && !splitLast(parts)) return null;
  if (parts.length == 1) {
    if (style.letters && parts[0].length > 1 && isLetters(parts[0])) return parts[0].split("");
    // Quotation marks around the whole list.
    const whole = style.punctuated ? parts[0] : unquote(parts[0]);
    if (whole.length < parts[0].length && separatorOf(whole, style, ordered) > Separator.None) return splitList(whole, style, ordered);
  }
  return parts;
}

/** Whether a single tuple stands there without its brackets. */
function isOpenTuple(text: string, style: ItemStyle): bool {
  if (style.arity < 2 || text.indexOf(";") >= 0 || text.indexOf("\n") >= 0) return false;
  const parts = text.split(",");
  if (parts.length == 1) return style.isOpenTuple(text);
  if (parts.length != style.arity) return false;
  const bound = bindNames(parts);
  if (bound !== parts) return bound !== null;
  for (let i = 0; i < parts.length; i++) {
    if (style.isOpenTuple(trim(parts[i]))) return false;
  }
  return true;
}

/** "1) A" and "(1) A" as "1. A" where an item may start, so that their brackets pair with no others. */
function withDottedNumbers(text: string): string {
  if (text.indexOf(")") < 0) return text;
  const out = new CharacterBuffer(text.length);
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    if (depth == 0 && (i == 0 || isSpace(at(text, i - 1)) || at(text, i - 1) == 0x2c)) {
      const from = at(text, i) == 0x28 ? i + 1 : i;
      let end = from;
      while (isDigit(at(text, end)) && end - from < 4) end++;
      if (end > from && at(text, end) == 0x29 && isSpace(at(text, end + 1))) {
        out.text(text.substring(from, end));
        out.push(0x2e);
        i = end + 1;
        continue;
      }
    }
    const c = at(text, i++);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    out.push(c);
  }
  return out.toString();
}

function hasBrackets(text: string): bool {
  return text.indexOf("(") >= 0 || text.indexOf("[") >= 0 || text.indexOf("{") >= 0;
}

/** Without spaces around the arrows and dashes that link two components, so that spaces can separate pairs. */
function withTightLinks(text: string): string {
  const out = new CharacterBuffer(text.length);
  let i = 0;
  while (i < text.length) {
    const next = skipSpace(text, i);
    const arrow = arrowEnd(text, next);
    const end = arrow > 0 ? arrow : next > i && at(text, next) == 0x2d && isSpace(at(text, next + 1)) ? next + 1 : -1;
    if (end > 0 && text.indexOf("\n", i) != i) {
      out.text("→");
      i = skipSpace(text, end);
    } else out.push(at(text, i++));
  }
  return out.toString();
}

/** "1." and "A", or "A:" and "3", are one item where spaces separate them. */
function withNamesJoined(parts: string[]): string[] {
  if (parts.length % 2 != 0) return parts;
  const joined = new Array<string>(parts.length / 2);
  for (let i = 0; i < joined.length; i++) {
    const name = parts[2 * i];
    if (name != (i + 1).toString() + "." && !name.endsWith(":") && !name.endsWith("=")) return parts;
    joined[i] = name + " " + parts[2 * i + 1];
  }
  return joined;
}

/** "A, B and C", "A, B & C": the last comma is often left out. False when nothing stands on one side. */
function splitLast(parts: string[]): bool {
  const last = parts[parts.length - 1];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < last.length; i++) {
    const c = at(last, i);
    if (c == 0x22) quoted = !quoted;
    else if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    const end = quoted || depth > 0 ? -1 : c == 0x26 ? i + 1 : isAnd(last, i) ? i + 4 : -1;
    if (end < 0) continue;
    const left = trim(last.substring(0, i));
    const right = trim(last.substring(end));
    if (left.length == 0 || right.length == 0) return false;
    parts[parts.length - 1] = left;
    parts.push(right);
    return true;
  }
  return true;
}

/** The kind of separator that counts, or -1 when brackets do not balance. */
function separatorOf(text: string, style: ItemStyle, ordered: bool): i32 {
  let depth = 0;
  let quoted = false;
  let semicolon = false;
  let comma = false;
  let arrow = false;
  let line = false;
  let and = false;
  let dash = false;
  let hyphen = false;
  let space = false;
  let bracketed = false;
  const quotes = hasPairedQuotes(text);
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (c == 0x22 && quotes) quoted = !quoted;
    if (quoted) continue;
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) {
      if (--depth < 0) return -1;
    }
    if (depth > 0) {
      bracketed = true;
      continue;
    }
    const end = arrowEnd(text, i);
    if (end > 0) {
      arrow = true;
      i = end - 1;
    } else if (c == 0x3b) semicolon = true;
    else if (c == 0x2c) comma = true;
    else if (c == 0x0a) line = true;
    else if (isSpace(c)) {
      space = true;
      if (isAnd(text, i)) and = true;
      if (stepEnd(text, i) > 0) arrow = true;
      if (at(text, i + 1) == 0x2d && isSpace(at(text, i + 2))) dash = true;
    } else if (c == 0x26) and = true;
    else if (c == 0x2d && i > 0 && !isSpace(at(text, i - 1))) hyphen = true;
    else if (ordered && style.sign != 0 && isRelation(c)) {
      if (c != style.sign || at(text, i + 1) == 0x3d || at(text, i + 1) == 0x2d) return -1;
      arrow = true;
    }
  }
  if (depth != 0) return -1;
  if (line && style.nested && !semicolon && !bracketed) return Separator.Line;
  if (semicolon) return Separator.Semicolon;
  if (comma) return Separator.Comma;
  if (arrow && ordered) return Separator.Arrow;
  if (line) return Separator.Line;
  if (and) return Separator.And;
  // Between numbers a dash is a minus, and in a set "A - C" may be a range.
  if (dash && ordered && !style.numeric) return Separator.Dash;
  if (hyphen && ordered && !style.numeric && !style.hyphened) return Separator.Hyphen;
  if (space && !style.spaced) return Separator.Space;
  return Separator.None;
}

function cut(text: string, kind: i32, style: ItemStyle): string[] | null {
  const parts: string[] = [];
  const quotes = hasPairedQuotes(text);
  let quoted = false;
  let depth = 0;
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const c = at(text, i);
    if (c == 0x22 && quotes) quoted = !quoted;
    if (!quoted) {
      if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
      else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    }
    const end = quoted || depth > 0 ? -1 : separatorEnd(text, i, kind, i > from, style.sign);
    if (end < 0) {
      i++;
      continue;
    }
    if (parts.length >= LONGEST_LIST) return null;
    parts.push(text.substring(from, i));
    from = end;
    i = end;
  }
  parts.push(text.substring(from));
  return parts;
}

/** The place after a separator of this kind at `i`, or -1. */
function separatorEnd(text: string, i: i32, kind: i32, afterItem: bool, sign: i32): i32 {
  const c = at(text, i);
  switch (kind) {
    case Separator.Semicolon:
      return c == 0x3b || (c == 0x0a && afterItem) ? pastSpace(text, i + 1) : -1;
    case Separator.Comma:
      return c == 0x2c || (c == 0x0a && afterItem) ? pastSpace(text, i + 1) : -1;
    case Separator.Arrow:
      if (c == 0x0a) {
        const next = pastSpace(text, i + 1);
        return max(next, arrowEnd(text, next));
      }
      // ">" or ">>"
      if (c == sign && sign != 0) return at(text, i + 1) == sign ? i + 2 : i + 1;
      return isSpace(c) ? stepEnd(text, i) : arrowEnd(text, i);
    case Separator.Line:
      return c == 0x0a ? pastSpace(text, i + 1) : -1;
    case Separator.And:
      if (c == 0x26) return i + 1;
      return isAnd(text, i) ? i + 4 : -1;
    case Separator.Dash:
      return isSpace(c) && at(text, i + 1) == 0x2d && isSpace(at(text, i + 2)) ? i + 3 : -1;
    case Separator.Hyphen:
      return hyphenEnd(text, i);
    case Separator.Space:
      return isSpace(c) ? skipSpace(text, i) : -1;
    default:
      return -1;
  }
}

/** A line break right after a comma is the same separator. */
function pastSpace(text: string, i: i32): i32 {
  return skipSpace(text, i);
}

function isAnd(text: string, i: i32): bool {
  return isSpace(at(text, i)) && hasWord(text, i + 1, "and") && isSpace(at(text, i + 4));
}

/** The place after " then " or " to " at `i`, which link steps, or -1. */
function stepEnd(text: string, i: i32): i32 {
  if (hasWord(text, i + 1, "then") && isSpace(at(text, i + 5))) return i + 6;
  return hasWord(text, i + 1, "to") && isSpace(at(text, i + 3)) ? i + 4 : -1;
}

/** The place after one to three dashes at `i`, with the spaces around them, or -1. */
function hyphenEnd(text: string, i: i32): i32 {
  const start = skipSpace(text, i);
  let end = start;
  while (end < start + 3 && at(text, end) == 0x2d) end++;
  return end == start ? -1 : skipSpace(text, end);
}

/** A sign that says which of two is larger, or an arrow that points back. */
function isRelation(c: i32): bool {
  return c == 0x3e || c == 0x3c || c == 0x2264 || c == 0x2265 || c == 0x2190;
}

function isLetters(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(at(text, i))) return false;
  }
  return text.length <= LONGEST_LIST;
}

function hasPairedQuotes(text: string): bool {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    if (at(text, i) == 0x22) count++;
  }
  return count > 0 && (count & 1) == 0;
}

/** The text of a list: items that hold a comma outside of brackets are quoted. */
export function joinItems(items: string[]): string {
  const parts = new Array<string>(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    parts[i] = needsQuotes(item) ? '"' + item + '"' : item;
  }
  return parts.join(", ");
}

function needsQuotes(item: string): bool {
  if (item.length == 0) return true;
  let depth = 0;
  for (let i = 0; i < item.length; i++) {
    const c = at(item, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    else if ((c == 0x2c || c == 0x3b) && depth == 0) return true;
  }
  return depth != 0;
}
