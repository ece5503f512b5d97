/** How the items of a list are spelled: decided by the key, applied to key and reply alike. */
import { at, CharacterBuffer, foldCase, isDigit, isLetter, isSpace, trim } from "./characters";
import { delatex } from "./latex";
import { normalise } from "./normalise";
import { readReal, withoutName } from "./number";

/** The spelling rules that a key's items set. */
export class ItemStyle {
  /** Whether case tells items apart. */
  caseSensitive: bool = false;
  /** Whether every item is a number, so that 1/2, 2/4 and 0.5 are one. */
  numeric: bool = false;
  /** Whether some item is a tuple, such as (2, 3). */
  nested: bool = false;
  /** Whether some item contains a space outside of brackets, so that spaces cannot separate. */
  spaced: bool = false;
  /** Whether every item is one letter, so that ACB is A, C, B. */
  letters: bool = false;
  /** Whether underscores are part of items. */
  underscored: bool = false;
  /** Whether "and" is part of an item. */
  conjoined: bool = false;
  /** The key's own writing of each spelling, because spellings lose their case. */
  private shown: Map<string, string> = new Map<string, string>();

  /** The style of a key's items; `caseSensitive` insists on case even where no two items differ by it only. */
  static of(items: string[], caseSensitive: bool = false): ItemStyle {
    const style = new ItemStyle();
    style.caseSensitive = caseSensitive || differByCase(items);
    style.numeric = items.length > 0;
    style.letters = items.length > 0;
    for (let i = 0; i < items.length; i++) {
      const item = trim(items[i]);
      const first = at(item, 0);
      if ((first == 0x28 || first == 0x5b) && item.length > 2) style.nested = true;
      else if (item.indexOf(" ") >= 0) style.spaced = true;
      if (item.indexOf("_") >= 0) style.underscored = true;
      if (item.indexOf(" and ") >= 0) style.conjoined = true;
      if (item.length != 1 || !isLetter(first)) style.letters = false;
      if (!isPlainNumber(item)) style.numeric = false;
    }
    return style;
  }

  /** One spelling of an item. */
  spell(raw: string): string {
    return this.spellDeep(raw, 0);
  }

  private spellDeep(raw: string, depth: i32): string {
    const item = unquote(trim(raw));
    const first = at(item, 0);
    const last = at(item, item.length - 1);
    if (depth < 4 && item.length >= 2 && isPair(first, last)) {
      const parts = splitAt(item.substring(1, item.length - 1), 0x2c);
      if (parts !== null && (this.nested || parts.length > 1)) {
        for (let i = 0; i < parts.length; i++) parts[i] = this.spellComponent(parts[i], depth + 1);
        return "(" + parts.join(", ") + ")";
      }
      // A single item in brackets is that item.
      if (parts !== null && !this.spaced) return this.spellDeep(item.substring(1, item.length - 1), depth + 1);
    }
    if (depth == 0 && this.nested) {
      // A tuple whose brackets were left out.
      const parts = splitAt(item, 0x2c);
      if (parts !== null && parts.length > 1) {
        for (let i = 0; i < parts.length; i++) parts[i] = this.spellComponent(parts[i], 1);
        return "(" + parts.join(", ") + ")";
      }
    }
    return this.numeric ? spellNumber(this.spellText(item)) : this.spellText(item);
  }

  private spellComponent(raw: string, depth: i32): string {
    return spellNumber(this.spellDeep(raw, depth));
  }

  private spellText(item: string): string {
    let text = squeeze(item);
    if (!this.underscored && text.indexOf("_") >= 0) text = withoutSubscripts(text);
    return this.caseSensitive ? text : foldCase(text);
  }

  /** Spells every item of a key, and remembers how the key writes it. */
  spellAll(items: string[]): string[] {
    const spelled = new Array<string>(items.length);
    const exact = this.caseSensitive;
    for (let i = 0; i < items.length; i++) {
      const item = delatex(normalise(items[i]));
      spelled[i] = this.spell(item);
      this.caseSensitive = true;
      this.shown.set(spelled[i], this.spell(item));
      this.caseSensitive = exact;
    }
    return spelled;
  }

  /** Spelled items as the key writes them; what the key does not have stays as it is spelled. */
  show(spelled: string[]): string[] {
    const texts = new Array<string>(spelled.length);
    for (let i = 0; i < spelled.length; i++) texts[i] = this.showOne(spelled[i]);
    return texts;
  }

  /** One spelled item as the key writes it. */
  showOne(spelled: string): string {
    return this.shown.has(spelled) ? this.shown.get(spelled) : spelled;
  }
}

/** A number whose spelling is not itself data: `007` and `0101` are labels. */
function isPlainNumber(item: string): bool {
  return !hasLeadingZero(item) && readReal(item) !== null;
}

function hasLeadingZero(item: string): bool {
  const i = at(item, 0) == 0x2d || at(item, 0) == 0x2b ? 1 : 0;
  return at(item, i) == 0x30 && isDigit(at(item, i + 1));
}

/** The one spelling of a number; other text as it is. */
function spellNumber(item: string): string {
  const bare = withoutName(item);
  if (hasLeadingZero(bare)) return item;
  const value = readReal(bare);
  return value === null ? item : value.toText();
}

function differByCase(items: string[]): bool {
  const seen = new Map<string, string>();
  for (let i = 0; i < items.length; i++) {
    const folded = foldCase(items[i]);
    if (seen.has(folded)) {
      if (seen.get(folded) != items[i]) return true;
    } else seen.set(folded, items[i]);
  }
  return false;
}

function isPair(open: i32, close: i32): bool {
  return (open == 0x28 && close == 0x29) || (open == 0x5b && close == 0x5d) || (open == 0x7b && close == 0x7d);
}

/** Quotes, backticks and emphasis around one item. */
export function unquote(text: string): string {
  let item = text;
  for (let k = 0; k < 3 && item.length >= 3; k++) {
    const mark = at(item, 0);
    if (mark != at(item, item.length - 1)) break;
    if (mark != 0x22 && mark != 0x27 && mark != 0x60 && mark != 0x2a) break;
    const width = mark == 0x2a && item.length >= 5 && at(item, 1) == 0x2a && at(item, item.length - 2) == 0x2a ? 2 : 1;
    const inner = item.substring(width, item.length - width);
    if (inner.indexOf(String.fromCharCode(mark)) >= 0) break;
    item = trim(inner);
  }
  return item;
}

/** Runs of spaces become one. */
export function squeeze(text: string): string {
  if (text.indexOf("  ") < 0 && text.indexOf("\n") < 0 && text.indexOf("\t") < 0) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (!isSpace(c)) out.push(c);
    else if (out.last() != 0x20) out.push(0x20);
  }
  return trim(out.toString());
}

/** `A_1` and `A_{1}` -> `A1`. */
export function withoutSubscripts(text: string): string {
  const out = new CharacterBuffer(text.length);
  let braced = false;
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (c == 0x5f && at(text, i + 1) == 0x7b) {
      braced = true;
      i++;
    } else if (c == 0x5f && out.length > 0) continue;
    else if (c == 0x7d && braced) braced = false;
    else out.push(c);
  }
  return out.toString();
}

/** The parts between a separator outside of brackets and quotes; null when brackets do not balance. */
export function splitAt(text: string, separator: i32): string[] | null {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) {
      if (--depth < 0) return null;
    } else if (c == separator && depth == 0) {
      parts.push(text.substring(from, i));
      from = i + 1;
    }
  }
  if (depth != 0) return null;
  parts.push(text.substring(from));
  return parts;
}
