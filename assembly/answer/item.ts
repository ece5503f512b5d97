/** How the items of a list are spelled: decided by the key, applied to key and reply alike. */
import { at, foldCase, isDigit, isLetter, isSpace, trim } from "./characters";
import { readCoordinates } from "./coordinates";
import { delatex } from "./latex";
import { bindNames } from "./names";
import { normalise } from "./normalise";
import { readReal, withoutName } from "./number";
import { arrowEnd, splitAt, squeeze, unquote, withoutSubscripts } from "./pieces";
import { isPluralOf, namesColourOtherwise, plainColours } from "./vocabulary";

/** The spelling rules that a key's items set. */
export class ItemStyle {
  /** Whether case tells items apart. */
  caseSensitive: bool = false;
  /** Whether every item is a number, so that 1/2, 2/4 and 0.5 are one. */
  numeric: bool = false;
  /** Whether some item is a tuple, such as (2, 3). */
  nested: bool = false;
  /** How many components every tuple has; 0 when they differ. */
  arity: i32 = 0;
  /** Whether every component of every tuple is one letter, so that DB is (D, B). */
  private lettered: bool = false;
  /** Whether some item contains a space outside of brackets, so that spaces cannot separate. */
  spaced: bool = false;
  /** Whether every item is one letter, so that ACB is A, C, B. */
  letters: bool = false;
  /** Whether underscores are part of items. */
  underscored: bool = false;
  /** Whether "and" is part of an item. */
  conjoined: bool = false;
  /** Whether a number in front of an item is data. */
  numbered: bool = false;
  /** Whether commas or semicolons outside of brackets, or hyphens, are part of items. */
  punctuated: bool = false;
  hyphened: bool = false;
  /** Whether items look like a name and its value, so that a reply's names do not bind. */
  linked: bool = false;
  /** The sign that may stand between items in order, as in A > B; 0 where such signs are part of items. */
  sign: i32 = 0x3e;
  /** Whether other names of colours mean these items. */
  private colours: bool = true;
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
      if (style.nested) style.countComponents(item, i == 0);
      if (splitAt(item, 0x2c)!.length > 1 || item.indexOf(";") >= 0) style.punctuated = true;
      if (item.indexOf("-") >= 0) style.hyphened = true;
      if (item.indexOf("<") >= 0 || item.indexOf(">") >= 0) style.sign = 0;
      if (item.indexOf("_") >= 0) style.underscored = true;
      if (item.indexOf(" and ") >= 0) style.conjoined = true;
      if (item.length != 1 || !isLetter(first)) style.letters = false;
      if (!isPlainNumber(item)) style.numeric = false;
    }
    style.colours = !namesColourOtherwise(items);
    style.linked = bindNames(items) !== items;
    return style;
  }

  private countComponents(item: string, isFirst: bool): void {
    const parts: string[] = item.length > 2 ? splitAt(item.substring(1, item.length - 1), 0x2c)! : [];
    this.arity = isFirst || this.arity == parts.length ? parts.length : 0;
    this.lettered = isFirst || this.lettered;
    for (let i = 0; i < parts.length; i++) this.lettered = this.lettered && trim(parts[i]).length == 1 && isLetter(at(trim(parts[i]), 0));
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
      const inner = item.substring(1, item.length - 1);
      const parts = splitAt(inner, 0x2c);
      if (parts !== null && (this.nested || parts.length > 1)) {
        // Braces are a set, unless the components have names.
        const bound = bindNames(parts);
        return bound === null || (first == 0x7b && bound === parts) ? this.spellText(item) : this.spellTuple(bound, depth);
      }
      // A single item in brackets is that item.
      if (parts !== null && !this.spaced) return this.spellDeep(inner, depth + 1);
    }
    if (depth == 0 && this.nested) {
      const parts = this.openTuple(item);
      const bound: string[] | null = parts === null ? null : bindNames(parts);
      if (bound !== null) return this.spellTuple(bound, 0);
    }
    return this.numeric ? spellNumber(this.spellText(item)) : this.spellText(item);
  }

  private spellTuple(components: string[], depth: i32): string {
    const spelled = new Array<string>(components.length);
    for (let i = 0; i < spelled.length; i++) spelled[i] = spellNumber(this.spellDeep(components[i], depth + 1));
    return "(" + spelled.join(", ") + ")";
  }

  /** Whether the text is a tuple without its brackets, and no single component. */
  isOpenTuple(item: string): bool {
    const parts = this.openTuple(item);
    return parts !== null && parts.length > 1;
  }

  /** The components of a tuple whose brackets were left out: `D, B`, `D -> B`, `D-B`, `D B`, `DB`, `row D column B`, `r2c3`; null when it is none. */
  private openTuple(item: string): string[] | null {
    const parts = splitAt(item, 0x2c);
    if (parts === null || parts.length > 1) return parts;
    if (this.arity < 2) return null;
    if (this.arity == 2) {
      const found = readCoordinates(item, ["cell"]);
      if (found !== null && found.values.length == 2 && found.names[0].length > 0) {
        return [found.names[0] + " = " + found.values[0].toText(), found.names[1] + " = " + found.values[1].toText()];
      }
    }
    const open: string[] = [];
    let from = 0;
    for (let i = 0; i < item.length; i++) {
      const c = at(item, i);
      let end = arrowEnd(item, i);
      // A hyphen before a digit is a minus, a slash there makes a fraction.
      if (end < 0 && (isSpace(c) || ((c == 0x2d || c == 0x2f) && i > from && !isDigit(at(item, i + 1))))) end = i + 1;
      if (end < 0) continue;
      if (i > from) open.push(item.substring(from, i));
      from = end;
      i = end - 1;
    }
    if (from < item.length) open.push(item.substring(from));
    if (open.length == 1 && this.lettered && item.length == this.arity) return item.split("");
    // "row D column B"
    if (open.length == 2 * this.arity) {
      const named = new Array<string>(this.arity);
      for (let i = 0; i < this.arity; i++) named[i] = open[2 * i] + " " + open[2 * i + 1];
      return bindNames(named) === named ? null : named;
    }
    return open.length == this.arity ? open : null;
  }

  private spellText(item: string): string {
    let text = squeeze(item);
    if (!this.underscored && text.indexOf("_") >= 0) text = withoutSubscripts(text);
    if (this.caseSensitive) return text;
    text = foldCase(text);
    return this.listed(this.colours ? plainColours(text) : text);
  }

  /** The item of the key of which a text is the plural, or the text. */
  private listed(text: string): string {
    if (!text.endsWith("s") || this.shown.has(text)) return text;
    for (let cut = 1; cut <= 2 && cut < text.length; cut++) {
      const word = text.substring(0, text.length - cut);
      if (this.shown.has(word) && isPluralOf(text, this.shown.get(word))) return word;
    }
    return text;
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
