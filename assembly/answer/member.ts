/** The text of one member of a JSON object, as it was written. */
import { at, skipSpace } from "./characters";
import { Json, JsonKind } from "../text/json";

/**
 * The value of `key` in a well-formed JSON object: a string without its quotes and escapes, anything else as its source text
 * (so that no digit of a number is lost). Null when the object has no such key, or the value is `null`.
 */
export function memberText(object: string, key: string): string | null {
  let i = skipSpace(object, 0) + 1;
  while (i < object.length) {
    i = skipSpace(object, i);
    if (at(object, i) != 0x22) return null;
    const keyEnd = stringEnd(object, i);
    const name = Json.parse(object.substring(i, keyEnd));
    i = skipSpace(object, keyEnd) + 1;
    const from = skipSpace(object, i);
    i = valueEnd(object, from);
    if (name !== null && name.text == key) {
      const source = object.substring(from, i);
      const value = Json.parse(source);
      if (value === null || value.kind == JsonKind.Null) return null;
      return value.kind == JsonKind.Text ? value.text : source;
    }
    i = skipSpace(object, i);
    if (at(object, i) != 0x2c) return null;
    i++;
  }
  return null;
}

/** The place after the string literal that starts at `open`. */
export function stringEnd(text: string, open: i32): i32 {
  let i = open + 1;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c == 0x5c) i += 2;
    else if (c == 0x22) return i + 1;
    else i++;
  }
  return text.length;
}

/** The place after the value that starts at `from`: before the comma or bracket that ends it. */
function valueEnd(text: string, from: i32): i32 {
  let depth = 0;
  let i = from;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c == 0x22) {
      i = stringEnd(text, i);
      continue;
    }
    if (c == 0x7b || c == 0x5b) depth++;
    else if (c == 0x7d || c == 0x5d) {
      if (depth == 0) return i;
      depth--;
    } else if (c == 0x2c && depth == 0) return i;
    i++;
  }
  return i;
}
