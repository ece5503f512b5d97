/** Character classes and small searches over UTF-16 text; every function is linear in what it looks at. */

/** Space, tab, line feed, vertical tab, form feed, carriage return and every Unicode space. */
export function isSpace(c: i32): bool {
  return (
    c == 0x20 || (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000
  );
}

/** Marks that have no width and no meaning in an answer: zero-width joiners, bidirectional controls, soft hyphens. */
export function isInvisible(c: i32): bool {
  return (
    c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2064) ||
    (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c == 0xfe0e || c == 0xfe0f || c == 0x061c
  );
}

/** An ASCII digit. */
export function isDigit(c: i32): bool {
  return c >= 0x30 && c <= 0x39;
}

/** An ASCII letter. */
export function isLetter(c: i32): bool {
  return (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a);
}

/** The character at a place, or -1 outside the text. */
export function at(text: string, index: i32): i32 {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : -1;
}

/** The first place at or after `from` that holds the character, or the length of the text. Reads memory: replies are long. */
export function find(text: string, c: i32, from: i32): i32 {
  const start = changetype<usize>(text);
  const length = text.length;
  let i = from;
  while (i < length && <i32>load<u16>(start + (<usize>i << 1)) != c) i++;
  return i;
}

/** The first place at or after `index` that holds no space. */
export function skipSpace(text: string, index: i32): i32 {
  while (index < text.length && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** The text without the spaces and invisible marks around it. */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from == 0 && to == text.length ? text : text.substring(from, to);
}

function isBlank(c: i32): bool {
  return isSpace(c) || isInvisible(c);
}

/** Whether `word` stands at `index`, ASCII letters compared without case. */
export function hasWord(text: string, index: i32, word: string): bool {
  if (index < 0 || index + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (lower(text.charCodeAt(index + i)) != lower(word.charCodeAt(i))) return false;
  }
  return true;
}

/** The lower-case form of one character: ASCII, Latin-1, Greek and Cyrillic capitals. */
export function lower(c: i32): i32 {
  if (c < 0x80) return c >= 0x41 && c <= 0x5a ? c + 32 : c;
  if (c >= 0xc0 && c <= 0xde) return c == 0xd7 ? c : c + 32;
  if (c >= 0x391 && c <= 0x3a9) return c + 32;
  if (c >= 0x410 && c <= 0x42f) return c + 32;
  return c;
}

/** The text in lower case, character by character. */
export function foldCase(text: string): string {
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (lower(c) != c) {
      changed = true;
      break;
    }
  }
  if (!changed) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) out.push(lower(text.charCodeAt(i)));
  return out.toString();
}

/** Text under construction: UTF-16 units in one growing block, because `string +=` copies everything each time. */
export class CharacterBuffer {
  private units: StaticArray<u16>;
  length: i32 = 0;

  constructor(capacity: i32) {
    this.units = new StaticArray<u16>(max(capacity, 16));
  }

  /** Appends one UTF-16 unit. */
  push(c: i32): void {
    if (this.length == this.units.length) {
      const larger = new StaticArray<u16>(this.length * 2);
      memory.copy(changetype<usize>(larger), changetype<usize>(this.units), <usize>this.length << 1);
      this.units = larger;
    }
    unchecked((this.units[this.length++] = <u16>c));
  }

  /** Appends a whole text. */
  text(value: string): void {
    for (let i = 0; i < value.length; i++) this.push(value.charCodeAt(i));
  }

  /** The last unit, or -1 when there is none. */
  last(): i32 {
    return this.length == 0 ? -1 : <i32>unchecked(this.units[this.length - 1]);
  }

  /** Takes the last unit away. */
  drop(): void {
    if (this.length > 0) this.length--;
  }

  toString(): string {
    return String.UTF16.decodeUnsafe(changetype<usize>(this.units), <usize>this.length << 1);
  }
}
