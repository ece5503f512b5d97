/** One spelling for characters that look alike: the first step of reading any answer. */
import { CharacterBuffer, isInvisible, isSpace } from "./characters";

/** A reply's container may hold this many UTF-16 units; what is longer is no answer, and is not read. */
export const LONGEST_ANSWER: i32 = 16384;

/**
 * Full-width forms become ASCII, every dash that serves as a minus becomes `-`, curly quotes become straight, zero-width
 * and bidirectional marks vanish, every space becomes a plain one. Line breaks become `\n`.
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
    else out.push(spelled(c));
  }
  return out.toString();
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
  if (c == 0x2018 || c == 0x2019 || c == 0x201b || c == 0x02bc) return 0x27;
  if (c >= 0x201c && c <= 0x201f) return 0x22;
  if (c == 0x3001) return 0x2c;
  if (c == 0x3002) return 0x2e;
  if (c == 0x2215 || c == 0x2044) return 0x2f;
  if (c == 0x2236) return 0x3a;
  // Arabic-Indic digits, in both of their ranges.
  if (c >= 0x0660 && c <= 0x0669) return c - 0x0660 + 0x30;
  if (c >= 0x06f0 && c <= 0x06f9) return c - 0x06f0 + 0x30;
  return c;
}
