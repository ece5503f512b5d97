/** Sets of real numbers: unions of intervals with exact ends. */
import { at, hasWord, isLetter, isSpace, skipSpace, trim } from "./characters";
import { Letters, readFormula } from "./formula";
import { Quotient } from "./quotient";

/** A union may have this many parts. */
const MOST_PARTS: i32 = 64;

/** One interval; an end that is null is infinite. */
export class Interval {
  constructor(public low: Quotient | null, public lowClosed: bool, public high: Quotient | null, public highClosed: bool) {}

  /** Whether no number is in it. */
  isEmpty(): bool {
    const low = this.low;
    const high = this.high;
    if (low === null || high === null) return false;
    const order = low.compare(high);
    return order > 0 || (order == 0 && !(this.lowClosed && this.highClosed));
  }

  toText(): string {
    const low = this.low;
    const high = this.high;
    return (
      (low !== null && this.lowClosed ? "[" : "(") + (low === null ? "-inf" : low.toText()) + ", " +
      (high === null ? "inf" : high.toText()) + (high !== null && this.highClosed ? "]" : ")")
    );
  }
}

/** A union of intervals in order that neither overlap nor touch. */
export class Region {
  private constructor(public parts: Interval[]) {}

  /** The union of intervals in any order. */
  static of(intervals: Interval[]): Region {
    const sorted: Interval[] = [];
    for (let i = 0; i < intervals.length; i++) {
      if (intervals[i].isEmpty()) continue;
      let k = sorted.length;
      sorted.push(intervals[i]);
      while (k > 0 && startsBefore(intervals[i], sorted[k - 1])) {
        sorted[k] = sorted[k - 1];
        k--;
      }
      sorted[k] = intervals[i];
    }
    const merged: Interval[] = [];
    for (let i = 0; i < sorted.length; i++) {
      const next = sorted[i];
      if (merged.length == 0 || !joins(merged[merged.length - 1], next)) {
        merged.push(new Interval(next.low, next.lowClosed, next.high, next.highClosed));
        continue;
      }
      const last = merged[merged.length - 1];
      const a = last.high;
      const b = next.high;
      if (a === null) continue;
      const order = b === null ? -1 : a.compare(b);
      if (order < 0) {
        last.high = b;
        last.highClosed = next.highClosed;
      } else if (order == 0) last.highClosed = last.highClosed || next.highClosed;
    }
    return new Region(merged);
  }

  /** What is in both. */
  meet(other: Region): Region {
    const parts: Interval[] = [];
    for (let i = 0; i < this.parts.length; i++) {
      for (let k = 0; k < other.parts.length; k++) {
        const a = this.parts[i];
        const b = other.parts[k];
        const later = startsBefore(a, b) ? b : a;
        const earlier = endsBefore(a, b) ? a : b;
        parts.push(new Interval(later.low, later.lowClosed, earlier.high, earlier.highClosed));
      }
    }
    return Region.of(parts);
  }

  toText(): string {
    if (this.parts.length == 0) return "empty";
    const texts = new Array<string>(this.parts.length);
    for (let i = 0; i < texts.length; i++) texts[i] = this.parts[i].toText();
    return texts.join(" ∪ ");
  }
}

function startsBefore(a: Interval, b: Interval): bool {
  const x = a.low;
  const y = b.low;
  if (y === null) return false;
  if (x === null) return true;
  const order = x.compare(y);
  return order < 0 || (order == 0 && a.lowClosed && !b.lowClosed);
}

function endsBefore(a: Interval, b: Interval): bool {
  const x = a.high;
  const y = b.high;
  if (x === null) return false;
  if (y === null) return true;
  const order = x.compare(y);
  return order < 0 || (order == 0 && !a.highClosed && b.highClosed);
}

/** Whether an interval that starts later overlaps or touches the earlier one. */
function joins(a: Interval, b: Interval): bool {
  const high = a.high;
  const low = b.low;
  if (high === null || low === null) return true;
  const order = low.compare(high);
  return order < 0 || (order == 0 && (a.highClosed || b.lowClosed));
}

/**
 * Reads a set of real numbers: intervals joined by `∪`, `U`, "or", commas; inequalities in one letter joined by "or" or "and";
 * `{2}` for a single number, "all real numbers", "empty". Null when it is none of these.
 */
export function readRegion(text: string): Region | null {
  let inner = trim(text);
  // "x ∈ [2, 3]"
  if (isLetter(at(inner, 0))) {
    const next = skipSpace(inner, 1);
    if (at(inner, next) == 0x2208) inner = trim(inner.substring(next + 1));
    else if (hasWord(inner, next, "in ") && next > 1) inner = trim(inner.substring(next + 3));
  }
  if (inner == "∅" || hasWhole(inner, "empty") || hasWhole(inner, "empty set") || hasWhole(inner, "the empty set") || inner == "{}") return Region.of([]);
  if (inner == "R" || inner == "ℝ" || hasWhole(inner, "all real numbers") || hasWhole(inner, "all reals")) {
    return Region.of([new Interval(null, false, null, false)]);
  }
  const unions = cut(inner, false);
  if (unions === null) return null;
  const parts: Interval[] = [];
  for (let i = 0; i < unions.length; i++) {
    const region = readMeet(unions[i]);
    if (region === null) return null;
    for (let k = 0; k < region.parts.length; k++) parts.push(region.parts[k]);
    if (parts.length > MOST_PARTS) return null;
  }
  return Region.of(parts);
}

function hasWhole(text: string, word: string): bool {
  return text.length == word.length && hasWord(text, 0, word);
}

/** "x > 1 and x < 3"; between intervals "and" only lists, as a comma does. */
function readMeet(text: string): Region | null {
  const parts = cut(text, true);
  if (parts === null) return null;
  let region: Region | null = null;
  const listed: Interval[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = trim(parts[i]);
    const first = at(part, 0);
    const bracketed = (first == 0x28 || first == 0x5b || first == 0x7b) && !hasRelation(part);
    const next = bracketed ? readInterval(part) : readInequality(part);
    if (next === null) return null;
    if (bracketed) {
      listed.push(next);
      continue;
    }
    const one = Region.of([next]);
    region = region === null ? one : region.meet(one);
  }
  if (listed.length == 0) return region;
  return region === null ? Region.of(listed) : null;
}

/** Cuts at what joins parts: "and" and "∧", or everything that makes a union. Null when brackets do not balance. */
function cut(text: string, and: bool): string[] | null {
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
      if (and) {
        if (c == 0x2227 || c == 0x26) end = i + 1;
        else if (isSpace(c) && hasWord(text, i + 1, "and") && isSpace(at(text, i + 4))) end = i + 4;
      } else {
        if (c == 0x222a || c == 0x2228 || c == 0x2c || c == 0x3b) end = i + 1;
        else if (c == 0x55 && i > 0) end = i + 1;
        else if (isSpace(c) && hasWord(text, i + 1, "or") && isSpace(at(text, i + 3))) end = i + 3;
        else if (isSpace(c) && hasWord(text, i + 1, "union") && isSpace(at(text, i + 6))) end = i + 6;
      }
    }
    if (end < 0) {
      i++;
      continue;
    }
    if (parts.length >= MOST_PARTS) return null;
    parts.push(text.substring(from, i));
    from = end;
    i = end;
  }
  parts.push(text.substring(from));
  return depth == 0 ? parts : null;
}

/** `[2, 3)`, `(-∞, 2]`, `{2}`. */
function readInterval(text: string): Interval | null {
  const open = at(text, 0);
  const close = at(text, text.length - 1);
  const inner = text.substring(1, text.length - 1);
  if (open == 0x7b) {
    if (close != 0x7d) return null;
    const value = readEnd(inner);
    return value === null ? null : new Interval(value, true, value, true);
  }
  if (close != 0x29 && close != 0x5d) return null;
  let comma = -1;
  let depth = 0;
  for (let i = 0; i < inner.length; i++) {
    const c = at(inner, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    else if ((c == 0x2c || c == 0x3b) && depth == 0) {
      if (comma >= 0) return null;
      comma = i;
    }
  }
  if (comma < 0) return null;
  const left = trim(inner.substring(0, comma));
  const right = trim(inner.substring(comma + 1));
  const low = readEnd(left);
  const high = readEnd(right);
  if (low === null && !(isInfinite(left) && at(left, 0) == 0x2d)) return null;
  if (high === null && !(isInfinite(right) && at(right, 0) != 0x2d)) return null;
  // An end at infinity is never reached, so its bracket must be round.
  if ((low === null && open == 0x5b) || (high === null && close == 0x5d)) return null;
  if (low !== null && high !== null && low.compare(high) > 0) return null;
  return new Interval(low, open == 0x5b, high, close == 0x5d);
}

function isInfinite(text: string): bool {
  const i = skipSpace(text, at(text, 0) == 0x2d || at(text, 0) == 0x2b ? 1 : 0);
  const rest = text.substring(i);
  return rest == "∞" || hasWhole(rest, "inf") || hasWhole(rest, "infinity") || rest == "oo";
}

/** A finite end: a constant. */
function readEnd(text: string): Quotient | null {
  if (isInfinite(text)) return null;
  const letters = new Letters();
  const value = readFormula(text, false, letters);
  return letters.used.length > 0 ? null : value;
}

/** 1 `<`, 2 `≤`, 3 `>`, 4 `≥`, 0 for none. */
function relationAt(text: string, i: i32): i32 {
  const c = at(text, i);
  const equal = at(text, i + 1) == 0x3d;
  if (c == 0x3c) return equal ? 2 : 1;
  if (c == 0x3e) return equal ? 4 : 3;
  if (c == 0x2264 || c == 0x2a7d) return 2;
  if (c == 0x2265 || c == 0x2a7e) return 4;
  return 0;
}

function hasRelation(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    if (relationAt(text, i) != 0) return true;
  }
  return false;
}

/** `x > 2`, `2 ≥ x`, `1 < x <= 3`; the letter may be any, also y or f(x). */
function readInequality(text: string): Interval | null {
  const sides: string[] = [];
  const relations: i32[] = [];
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const relation = relationAt(text, i);
    if (relation == 0) {
      i++;
      continue;
    }
    if (relations.length == 2) return null;
    sides.push(trim(text.substring(from, i)));
    relations.push(relation);
    i += at(text, i + 1) == 0x3d ? 2 : 1;
    from = i;
  }
  sides.push(trim(text.substring(from)));
  if (relations.length == 0) return null;
  if (relations.length == 1) {
    if (isVariable(sides[0])) return bounded(sides[1], relations[0]);
    return isVariable(sides[1]) ? bounded(sides[0], flipped(relations[0])) : null;
  }
  if (!isVariable(sides[1])) return null;
  // Both relations point the same way: 1 < x < 3 or 3 > x > 1.
  if ((relations[0] <= 2) != (relations[1] <= 2)) return null;
  const a = bounded(sides[0], flipped(relations[0]));
  const b = bounded(sides[2], relations[1]);
  if (a === null || b === null) return null;
  const lower = a.low !== null || a.high === null ? a : b;
  const upper = lower === a ? b : a;
  return new Interval(lower.low, lower.lowClosed, upper.high, upper.highClosed);
}

function flipped(relation: i32): i32 {
  return relation <= 2 ? relation + 2 : relation - 2;
}

function isVariable(text: string): bool {
  return (text.length == 1 && isLetter(at(text, 0))) || text == "f(x)";
}

/** The numbers that stand in a relation to a bound. */
function bounded(text: string, relation: i32): Interval | null {
  const value = readEnd(text);
  if (value === null) {
    // "x < ∞" bounds nothing.
    const negative = at(text, 0) == 0x2d;
    return isInfinite(text) && negative == (relation > 2) && (relation & 1) == 1 ? new Interval(null, false, null, false) : null;
  }
  return relation <= 2 ? new Interval(null, false, value, relation == 2) : new Interval(value, relation == 4, null, false);
}
