/** One spelling for characters that look alike: the first step of reading any answer. */
import { at, CharacterBuffer, isDigit, isInvisible, isSpace } from "./characters";

/** A reply's container may hold this many UTF-16 units; what is longer is no answer, and is not read. */
export const LONGEST_ANSWER: i32 = 16384;

/** Fractions that are one character, and how they are written with a slash. */
const FRACTIONS: string = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";
const RATIOS: StaticArray<string> = ["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "5/6", "1/8", "3/8", "5/8", "7/8", "1/7", "1/9", "1/10"];
/** Units that are one character, and their letters. */
const UNITS: string = "℃℉㎜㎝㎞㎠㎡㎏㎖";
const LETTERS: StaticArray<string> = ["°C", "°F", "mm", "cm", "km", "cm²", "m²", "kg", "mL"];

/**
 * Full-width forms become ASCII, every dash that serves as a minus becomes `-`, quotation marks and primes become straight,
 * zero-width and bidirectional marks vanish, every space becomes a plain one. Line breaks become `\n`, `1⅞` becomes `1 7/8`.
 */
export function normalise(text: string): string {
  if (isPlain(text)) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c == 0x0d) {
      if (i + 1 < text.length && text.charCodeAt(i + 1) == 0x0a) continue;
      out.push(0x0a);
    } else if (c == 0x0a || c == 0x2028 || c == 0x2029 || c == 0x85) out.push(0x0a);
    else if (isInvisible(c)) continue;
    else if (isSpace(c)) out.push(0x20);
    else if (!spellOut(text, i, out)) out.push(spelled(c));
  }
  return out.toString();
}

/** Writes a fraction or unit that is one character in several; false when the character at `i` is neither. */
function spellOut(text: string, i: i32, out: CharacterBuffer): bool {
  const unit = UNITS.indexOf(text.charAt(i));
  if (unit >= 0) {
    out.text(LETTERS[unit]);
    return true;
  }
  const fraction = FRACTIONS.indexOf(text.charAt(i));
  if (fraction < 0) return false;
  const before = out.last();
  // After a digit it is the rest of a mixed number; next to an operator that binds closer than the slash it needs brackets.
  const bound = before == 0x5e || before == 0x2f || before == 0x221a || isRaised(at(text, i + 1));
  if (isDigit(before)) out.push(0x20);
  else if (bound) out.push(0x28);
  out.text(RATIOS[fraction]);
  if (bound && !isDigit(before)) out.push(0x29);
  return true;
}

function isRaised(c: i32): bool {
  return c == 0x5e || c == 0xb2 || c == 0xb3 || c == 0xb9 || (c >= 0x2070 && c <= 0x2079);
}

/** Printable ASCII and line feeds need no work, and nearly every reply is that. */
function isPlain(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c < 0x20 && c != 0x0a) || c > 0x7e) return false;
  }
  return true;
}

function spelled(c: i32): i32 {
  if (c < 0x80) return c;
  if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0;
  if (c >= 0x2010 && c <= 0x2015) return 0x2d;
  if (c == 0x2212 || c == 0xfe63 || c == 0x02d7) return 0x2d;
  if (c == 0x2018 || c == 0x2019 || c == 0x201b || c == 0x02bc || c == 0x2032) return 0x27;
  if ((c >= 0x201c && c <= 0x201f) || c == 0xab || c == 0xbb || c == 0x2033 || (c >= 0x300c && c <= 0x300f)) return 0x22;
  // Much less and precedes, much greater and succeeds.
  if (c == 0x226a || c == 0x227a) return 0x3c;
  if (c == 0x226b || c == 0x227b) return 0x3e;
  if (c == 0xfe6a) return 0x25;
  // The ring above and the masculine ordinal stand for the degree sign.
  if (c == 0x02da || c == 0xba) return 0xb0;
  if (c == 0x3001) return 0x2c;
  if (c == 0x3002) return 0x2e;
  if (c == 0x2215 || c == 0x2044) return 0x2f;
  if (c == 0x2236 || c == 0xfe55) return 0x3a;
  if (c >= 0x2080 && c <= 0x2089) return c - 0x2080 + 0x30;
  // Arabic-Indic digits, in both of their ranges.
  if (c >= 0x0660 && c <= 0x0669) return c - 0x0660 + 0x30;
  if (c >= 0x06f0 && c <= 0x06f9) return c - 0x06f0 + 0x30;
  return c;
}
