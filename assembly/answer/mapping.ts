import { Answer } from "./answer";
import { at, CharacterBuffer, isSpace, trim } from "./characters";
import { ItemStyle, splitAt } from "./item";
import { splitList, withoutBrackets } from "./list";
import { inOrder } from "./set";
import { bare } from "./unwrap";

/** A value for each of some names. Reads `A: 3, B: 5`, `A=3`, `A -> 3`, `A-3`, `(A, 3)`, lines, and JSON objects. */
export class MappingAnswer extends Answer {
  private keyStyle: ItemStyle;
  private valueStyle: ItemStyle;
  /** Spelled names and their values, sorted by name. */
  private names: string[] = [];
  private targets: string[] = [];

  constructor(public keys: string[], public values: string[]) {
    super();
    assert(keys.length == values.length, "a mapping has a value for each key");
    const keyStyle = ItemStyle.of(keys);
    const valueStyle = ItemStyle.of(values);
    this.keyStyle = keyStyle;
    this.valueStyle = valueStyle;
    this.settle(keyStyle.spellAll(keys), valueStyle.spellAll(values));
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
    const entries = splitList(tightened(bare(text)), style, false);
    if (entries === null || entries.length == 0) return null;
    const names: string[] = [];
    const targets: string[] = [];
    for (let i = 0; i < entries.length; i++) {
      const pair = pairOf(entries[i]);
      if (pair === null) return null;
      names.push(this.keyStyle.spell(pair[0]));
      targets.push(this.valueStyle.spell(pair[1]));
    }
    const reply = new MappingAnswer([], []);
    reply.keyStyle = this.keyStyle;
    reply.valueStyle = this.valueStyle;
    return reply.settle(names, targets) ? reply : null;
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
  return c == 0x3a || c == 0x3d || c == 0x2192 || c == 0x3e;
}

/** The place after a link at `i`, or -1. */
function linkEnd(text: string, i: i32): i32 {
  const c = at(text, i);
  const follower = at(text, i + 1);
  if ((c == 0x2d || c == 0x3d) && follower == 0x3e) return i + 2;
  return c == 0x3a || c == 0x3d || c == 0x2192 ? i + 1 : -1;
}

/** A name and its value, or null. */
function pairOf(entry: string): string[] | null {
  const inner = withoutBrackets(entry, false);
  if (inner.length != entry.length) {
    const parts = splitAt(inner, 0x2c);
    return parts !== null && parts.length == 2 ? filled(parts[0], parts[1]) : linkedPair(inner);
  }
  return linkedPair(entry);
}

function linkedPair(entry: string): string[] | null {
  for (let i = 1; i < entry.length; i++) {
    const end = linkEnd(entry, i);
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

function filled(name: string, value: string): string[] | null {
  const left = trim(name);
  const right = trim(value);
  return left.length == 0 || right.length == 0 ? null : [left, right];
}
