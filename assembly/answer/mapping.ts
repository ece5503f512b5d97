import { Answer } from "./answer";
import { at, CharacterBuffer, hasWord, isDigit, isLetter, isSpace, skipSpace, trim } from "./characters";
import { ItemStyle } from "./item";
import { delatexTable } from "./latex";
import { splitList } from "./list";
import { withPlainName } from "./names";
import { splitAt, withoutBrackets } from "./pieces";
import { inOrder } from "./set";
import { isRule, tableRow } from "./table";
import { Tally } from "./tally";
import { unwrap } from "./unwrap";

/** Names or values that are letters only or digits only can stand next to each other: S3. */
const enum Characters {
  Mixed = 0,
  Letters = 1,
  Digits = 2,
}

/**
 * A value for each of some names. Reads `A: 3, B: 5`, `A=3`, `A -> 3`, `A-3`, `A3`, `(A, 3)`, "A is 3", lines, tables, and JSON
 * objects.
 */
export class MappingAnswer extends Answer {
  private keyStyle: ItemStyle;
  private valueStyle: ItemStyle;
  /** Spelled names and their values, sorted by name. */
  private names: string[] = [];
  private targets: string[] = [];
  private nameCharacters: i32 = Characters.Mixed;
  private valueCharacters: i32 = Characters.Mixed;

  constructor(public keys: string[], public values: string[]) {
    super();
    assert(keys.length == values.length, "a mapping has a value for each key");
    const keyStyle = ItemStyle.of(keys);
    const valueStyle = ItemStyle.of(values);
    this.keyStyle = keyStyle;
    this.valueStyle = valueStyle;
    this.settle(keyStyle.spellAll(keys), valueStyle.spellAll(values));
    this.nameCharacters = charactersOf(this.names);
    this.valueCharacters = charactersOf(this.targets);
  }

  /** Sorts the pairs by name; false when a name has two values. */
  private settle(names: string[], targets: string[]): bool {
    const sorted = names.slice(0);
    sorted.sort(inOrder);
    for (let i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) return false;
    }
    const values = new Map<string, string>();
    for (let i = 0; i < names.length; i++) values.set(names[i], targets[i]);
    this.names = sorted;
    this.targets = new Array<string>(sorted.length);
    for (let i = 0; i < sorted.length; i++) this.targets[i] = values.get(sorted[i]);
    return true;
  }

  /** Names and their values in turn, sorted by name, as the canonical text writes them. */
  get texts(): string[] {
    const texts: string[] = [];
    for (let i = 0; i < this.names.length; i++) {
      texts.push(this.keyStyle.showOne(this.names[i]));
      texts.push(this.valueStyle.showOne(this.targets[i]));
    }
    return texts;
  }

  kind(): string {
    return "mapping";
  }

  form(): string {
    return 'a list of pairs written as "name: value", separated by commas';
  }

  canonical(): string {
    const texts = this.texts;
    const parts = new Array<string>(this.names.length);
    for (let i = 0; i < parts.length; i++) parts[i] = texts[2 * i] + ": " + texts[2 * i + 1];
    return parts.join(", ");
  }

  parse(text: string): Answer | null {
    const style = new ItemStyle();
    style.spaced = this.keyStyle.spaced || this.valueStyle.spaced;
    style.numbered = this.nameCharacters == Characters.Digits;
    const inner = trim(delatexTable(unwrap(text), "|"));
    const table: string[] | null = inner.indexOf("|") >= 0 ? this.pairsOf(inner) : null;
    const entries = table === null ? splitList(tightened(inner), style, false) : table;
    if (entries === null || entries.length == 0) return null;
    const names: string[] = [];
    const targets: string[] = [];
    for (let i = 0; i < entries.length; i++) {
      let pair = pairOf(entries[i]);
      if (pair === null) pair = this.gluedPair(at(entries[i], 0) == 0x28 ? withoutBrackets(entries[i], false) : entries[i]);
      if (pair === null) return null;
      names.push(this.keyStyle.spell(pair[0]));
      targets.push(this.valueStyle.spell(pair[1]));
    }
    const reply = new MappingAnswer([], []);
    reply.keyStyle = this.keyStyle;
    reply.valueStyle = this.valueStyle;
    return reply.settle(names, targets) ? reply : null;
  }

  /** A table with two columns, or two rows of which the first holds names of the key, as `name: value`; null for any other text. */
  private pairsOf(text: string): string[] | null {
    const lines = text.split("\n");
    const rows: string[][] = [];
    let isHeaded = false;
    for (let i = 0; i < lines.length; i++) {
      const line = trim(lines[i]);
      if (line.length == 0) continue;
      if (isRule(line)) {
        isHeaded = isHeaded || rows.length == 1;
        continue;
      }
      const row = tableRow(line);
      if (row === null) return null;
      rows.push(row);
    }
    if (rows.length < 2 && isHeaded) return null;
    const pairs: string[] = [];
    // The titles of two rows.
    if (rows.length == 2 && rows[0].length > 2 && rows[0].length == rows[1].length && !this.namesAll([rows[0][0]])) {
      rows[0].shift();
      rows[1].shift();
    }
    if (rows.length == 2 && rows[0].length == rows[1].length && this.namesAll(rows[0])) {
      for (let c = 0; c < rows[0].length; c++) pairs.push(rows[0][c] + ": " + rows[1][c]);
      return pairs;
    }
    for (let r = isHeaded && !this.namesAll([rows[0][0]]) ? 1 : 0; r < rows.length; r++) {
      if (rows[r].length != 2) return null;
      pairs.push(rows[r][0] + ": " + rows[r][1]);
    }
    return pairs;
  }

  private namesAll(cells: string[]): bool {
    for (let i = 0; i < cells.length; i++) {
      if (!this.names.includes(this.keyStyle.spell(cells[i]))) return false;
    }
    return true;
  }

  /** `S3` where names are letters and values digits, `3S` where it is the other way round; null for all else. */
  private gluedPair(entry: string): string[] | null {
    if (this.nameCharacters == Characters.Mixed || this.valueCharacters == Characters.Mixed || this.nameCharacters == this.valueCharacters) return null;
    const letters = this.nameCharacters == Characters.Letters;
    let i = 0;
    while (letters ? isLetter(at(entry, i)) : isDigit(at(entry, i))) i++;
    const end = i;
    while (letters ? isDigit(at(entry, i)) : isLetter(at(entry, i))) i++;
    return i == entry.length && end > 0 && end < i ? [entry.substring(0, end), entry.substring(end)] : null;
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof MappingAnswer)) return false;
    const other = reply as MappingAnswer;
    if (other.names.length != this.names.length) return false;
    for (let i = 0; i < this.names.length; i++) {
      if (other.names[i] != this.names[i] || other.targets[i] != this.targets[i]) return false;
    }
    return true;
  }

  /** The share of names with the right value, of the longer of the two mappings. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof MappingAnswer)) return 0;
    const other = reply as MappingAnswer;
    const longer = max(other.names.length, this.names.length);
    if (longer == 0) return 1;
    let right = 0;
    let k = 0;
    for (let i = 0; i < this.names.length; i++) {
      while (k < other.names.length && inOrder(other.names[k], this.names[i]) < 0) k++;
      if (k < other.names.length && other.names[k] == this.names[i] && other.targets[k] == this.targets[i]) right++;
    }
    return <f64>right / <f64>longer;
  }

  /** A name with another value is half right: what changed is found, and not how. */
  tally(reply: Answer, threshold: f64): Tally {
    if (!(reply instanceof MappingAnswer)) return Tally.whole(false);
    const other = reply as MappingAnswer;
    const result = new Tally(0, other.names.length, this.names.length);
    let k = 0;
    for (let i = 0; i < this.names.length; i++) {
      while (k < other.names.length && inOrder(other.names[k], this.names[i]) < 0) k++;
      if (k < other.names.length && other.names[k] == this.names[i]) result.right += other.targets[k] == this.targets[i] ? 1.0 : 0.5;
    }
    return result;
  }
}

function charactersOf(texts: string[]): i32 {
  let letters = texts.length > 0;
  let digits = letters;
  for (let i = 0; i < texts.length; i++) {
    for (let k = 0; k < texts[i].length; k++) {
      letters = letters && isLetter(at(texts[i], k));
      digits = digits && isDigit(at(texts[i], k));
    }
  }
  return letters ? Characters.Letters : digits ? Characters.Digits : Characters.Mixed;
}

/** Without the spaces around the marks that link a name to its value, so that spaces can separate pairs. */
function tightened(text: string): string {
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (c == 0x20 && (linkEnd(text, next(text, i)) > 0 || afterLink(out))) continue;
    out.push(c);
  }
  return out.toString();
}

/** The next place without a plain space, at most eight further. */
function next(text: string, i: i32): i32 {
  const limit = i + 8;
  while (i < limit && at(text, i) == 0x20) i++;
  return i;
}

function afterLink(out: CharacterBuffer): bool {
  const c = out.last();
  return c == 0x3a || c == 0x3d || c == 0x3e || isArrow(c);
}

function isArrow(c: i32): bool {
  return c == 0x2192 || c == 0x2194 || c == 0x21a6 || c == 0x21d2 || c == 0x21d4 || c == 0x27f6 || c == 0x27f7;
}

/** The place after a link at `i`, or -1. */
function linkEnd(text: string, i: i32): i32 {
  const c = at(text, i);
  const follower = at(text, i + 1);
  if ((c == 0x2d || c == 0x3d) && follower == 0x3e) return i + 2;
  if (c == 0x3c && follower == 0x2d && at(text, i + 2) == 0x3e) return i + 3;
  return c == 0x3a || c == 0x3d || isArrow(c) ? i + 1 : -1;
}

/** A name and its value, or null; the colon of "**A:** 3" may stand inside of the emphasis. */
function pairOf(text: string): string[] | null {
  const entry = withPlainName(text);
  const inner = withoutBrackets(entry, false);
  if (inner.length != entry.length) {
    const parts = splitAt(inner, 0x2c);
    // A name and its value are in order, and braces are a set.
    return parts !== null && parts.length == 2 && at(entry, 0) != 0x7b ? filled(parts[0], parts[1]) : linkedPair(inner);
  }
  return linkedPair(entry);
}

function linkedPair(entry: string): string[] | null {
  for (let i = 1; i < entry.length; i++) {
    const end = linkEnd(entry, i);
    if (end > 0) return filled(entry.substring(0, i), entry.substring(end));
  }
  // "1. red" and "1) red", which splitList leaves only where names are numbers.
  let digits = 0;
  while (isDigit(at(entry, digits))) digits++;
  if (digits > 0 && (at(entry, digits) == 0x2e || at(entry, digits) == 0x29) && isSpace(at(entry, digits + 1))) return filled(entry.substring(0, digits), entry.substring(digits + 1));
  for (let i = 1; i < entry.length; i++) {
    const end = verbEnd(entry, i);
    if (end > 0) return filled(entry.substring(0, i), entry.substring(end));
  }
  // A hyphen links only when nothing else does; the first one, so that "A--3" gives A the value -3.
  const hyphen = entry.indexOf("-", 1);
  if (hyphen > 0) return filled(entry.substring(0, hyphen), entry.substring(hyphen + 1));
  let space = -1;
  for (let i = 0; i < entry.length; i++) {
    if (!isSpace(at(entry, i))) continue;
    if (space >= 0) return null;
    space = i;
  }
  return space < 0 ? null : filled(entry.substring(0, space), entry.substring(space));
}

/** The place after " is ", " gets " or " to " at `i`, or -1. */
function verbEnd(text: string, i: i32): i32 {
  if (!isSpace(at(text, i))) return -1;
  const start = skipSpace(text, i);
  const end = hasWord(text, start, "is ") || hasWord(text, start, "to ") ? start + 3 : hasWord(text, start, "gets ") ? start + 5 : -1;
  return end;
}

function filled(name: string, value: string): string[] | null {
  const left = trim(name);
  const right = trim(value);
  return left.length == 0 || right.length == 0 ? null : [left, right];
}
