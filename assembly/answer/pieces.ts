/** Small steps that every reader of items and lists takes. */
import { at, CharacterBuffer, isSpace, trim } from "./characters";

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

/** The text without brackets around all of it. */
export function withoutBrackets(text: string, nested: bool): string {
  const length = text.length;
  if (length < 2) return text;
  const open = at(text, 0);
  const close = at(text, length - 1);
  if (!((open == 0x28 && close == 0x29) || (open == 0x5b && close == 0x5d) || (open == 0x7b && close == 0x7d))) return text;
  let depth = 0;
  for (let i = 0; i < length; i++) {
    const c = at(text, i);
    if (c == 0x28 || c == 0x5b || c == 0x7b) depth++;
    else if (c == 0x29 || c == 0x5d || c == 0x7d) depth--;
    if (depth == 0 && i < length - 1) return text;
  }
  const inner = trim(text.substring(1, length - 1));
  if (!nested) return inner;
  // The brackets of a lone tuple are its own.
  const first = at(inner, 0);
  return first == 0x28 || first == 0x5b || inner.length == 0 ? inner : text;
}

/** The place after an arrow to the right at `i`, or -1. */
export function arrowEnd(text: string, i: i32): i32 {
  const c = at(text, i);
  if (c == 0x2192 || c == 0x21a6 || c == 0x21d2 || c == 0x27f6 || c == 0x2794 || c == 0x279c || c == 0x279d || c == 0x279e || c == 0x27a1) return i + 1;
  if ((c == 0x2d || c == 0x3d) && at(text, i + 1) == 0x3e) return i + 2;
  return c == 0x2d && at(text, i + 1) == 0x2d && at(text, i + 2) == 0x3e ? i + 3 : -1;
}

/** "- A", "* A", "• A" -> "A". */
export function withoutBullet(item: string): string {
  const c = at(item, 0);
  return (c == 0x2d || c == 0x2a || c == 0x2022) && isSpace(at(item, 1)) ? trim(item.substring(2)) : item;
}
