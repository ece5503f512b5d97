/** Answers as the text of an option. */
import { at, CharacterBuffer, isDigit, isLetter } from "../answer/characters";

/** A number with its unit as people write it. */
export function withUnit(text: string, unit: string): string {
  if (unit.length == 0) return text;
  if (unit == "$" || unit == "£" || unit == "€" || unit == "¥") return text.startsWith("-") ? "-" + unit + text.substring(1) : unit + text;
  return unit == "°" || unit == "%" ? text + unit : text + " " + unit;
}

/** `3/2*sqrt(2)*x` -> `(3/2)√2x`: the canonical text of an expression without signs of multiplication. */
export function withoutStars(text: string): string {
  const out = new CharacterBuffer(text.length + 8);
  let i = 0;
  while (i < text.length) {
    if (text.startsWith("sqrt(", i)) {
      const close = text.indexOf(")", i);
      out.text("√" + text.substring(i + 5, close));
      i = close + 1;
    } else if (text.startsWith("pi", i)) {
      out.text("π");
      i += 2;
    } else if (at(text, i) == 0x2a) i++;
    else if (isDigit(at(text, i))) {
      let end = i;
      while (isDigit(at(text, end)) || at(text, end) == 0x2f) end++;
      const number = text.substring(i, end);
      out.text(at(text, end) == 0x2a && number.indexOf("/") > 0 ? "(" + number + ")" : number);
      i = end;
    } else {
      out.push(at(text, i));
      i++;
    }
  }
  return out.toString();
}

/** Whether a text alone could be taken for the letter of one of six options. */
export function isLetterOfOption(text: string): bool {
  return text.length == 1 && isLetter(at(text, 0)) && (at(text, 0) & 31) <= 6;
}
