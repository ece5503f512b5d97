/** Units of measurement, in the spellings that people use for the same one. */
import { at, CharacterBuffer, foldCase, isDigit, isLetter, trim } from "./characters";

/** Spelled-out names (lower case, singular) and symbols of the same unit. */
const NAMES: string[] = [
  "degree", "°", "deg", "°", "percent", "%", "pct", "%", "unit", "unit", "u", "unit",
  "millimetre", "mm", "millimeter", "mm", "centimetre", "cm", "centimeter", "cm", "metre", "m", "meter", "m", "kilometre", "km", "kilometer", "km",
  "inch", "in", "inche", "in",
  "second", "s", "sec", "s", "minute", "min", "mins", "min", "hour", "h", "hr", "h", "day", "day", "gram", "g", "gramme", "g", "kilogram", "kg",
  "newton", "N", "volt", "V", "amp", "A", "ampere", "A", "ohm", "Ω", "watt", "W", "joule", "J", "pascal", "Pa", "hertz", "Hz", "litre", "L", "liter", "L",
  "l", "L", "millilitre", "mL", "milliliter", "mL", "ml", "mL", "dollar", "$", "euro", "€", "pound", "£", "cent", "cent", "rpm", "rpm", "kilojoule", "kJ", "kilowatt", "kW",
  "celsius", "C", "centigrade", "C", "fahrenheit", "F", "degc", "°C", "degf", "°F", "gm", "g",
];

/** A unit may be written with this many characters. */
const LONGEST: i32 = 40;

/** One spelling for each unit: `square centimetres`, `cm^2`, `cm^{2}`, `cm2`, `cm²` all become `cm²`. */
export function canonicalUnit(text: string): string {
  const out = new CharacterBuffer(16);
  let pending = 0;
  let i = 0;
  while (i < text.length) {
    const c = at(text, i);
    if (c == 0x20 || c == 0x2e || c == 0xb7 || c == 0x2a || c == 0x7b || c == 0x7d || c == 0x2d || c == 0x5e) {
      i++;
      continue;
    }
    if (c == 0x2f) {
      out.push(c);
      i++;
      continue;
    }
    if (c == 0x32 || c == 0xb2 || c == 0x33 || c == 0xb3) {
      out.push(c == 0x32 || c == 0xb2 ? 0xb2 : 0xb3);
      i++;
      continue;
    }
    // The double prime of inches, also as two single ones.
    if (c == 0x22 || (c == 0x27 && at(text, i + 1) == 0x27)) {
      out.text("in");
      i += c == 0x22 ? 1 : 2;
      continue;
    }
    if (!isLetter(c)) {
      // A raised nought is how some write the degree sign.
      out.push(c == 0x2126 ? 0x3a9 : c == 0xba || c == 0x2070 ? 0xb0 : c);
      i++;
      continue;
    }
    let end = i;
    while (isLetter(at(text, end))) end++;
    const word = text.substring(i, end);
    const plain = foldCase(word);
    i = end;
    if (plain == "square" || plain == "sq") pending = 0xb2;
    else if (plain == "cubic" || plain == "cu") pending = 0xb3;
    else if (plain == "squared") out.push(0xb2);
    else if (plain == "cubed") out.push(0xb3);
    else if (plain == "per") {
      const rest = foldCase(text.substring(i, i + 5));
      if (rest == " cent" || rest == "-cent") {
        out.push(0x25);
        i += 5;
      } else out.push(0x2f);
    } else {
      out.text(symbolOf(word, plain));
      if (pending != 0) out.push(pending);
      pending = 0;
    }
  }
  return out.toString();
}

function symbolOf(word: string, plain: string): string {
  const singular = plain.length > 2 && plain.endsWith("s") ? plain.substring(0, plain.length - 1) : plain;
  for (let i = 0; i < NAMES.length; i += 2) {
    if (NAMES[i] == plain || NAMES[i] == singular) return NAMES[i + 1];
  }
  // Symbols are told apart by case (mW, MW); words are not, and their plural is the same unit.
  return word.length <= 3 ? word : singular;
}

/** The text without the unit at its end (or, for money, in front); the text itself when there is none. */
export function withoutUnit(text: string, unit: string): string {
  if (unit.length == 0) return text;
  const wanted = canonicalUnit(unit);
  const first = at(text, 0);
  const signed = first == 0x2d || first == 0x2b;
  if (isMoney(wanted) && at(text, signed ? 1 : 0) == wanted.charCodeAt(0)) {
    const rest = trim(text.substring(signed ? 2 : 1));
    return signed ? text.substring(0, 1) + rest : rest;
  }
  const least = max(1, text.length - LONGEST);
  let start = text.length;
  for (let cut = text.length - 1; cut >= least; cut--) {
    const c = at(text, cut);
    // No unit starts with what closes an argument: "1\\frac{7}{8} in".
    if (c == 0x20 || c == 0x7d || (isDigit(c) && isDigit(at(text, cut - 1)))) continue;
    if (isLetter(c) && isLetter(at(text, cut - 1))) continue;
    if (isDigit(c)) continue;
    const end = text.length - (c == 0x28 && at(text, text.length - 1) == 0x29 ? 1 : 0);
    if (isSame(canonicalUnit(text.substring(end < text.length ? cut + 1 : cut, end)), wanted)) start = cut;
  }
  return start == text.length ? text : trim(text.substring(0, start));
}

/** Whether a unit is the wanted one. Where degrees are of a thermometer, the sign alone or the letter alone will do. */
function isSame(unit: string, wanted: string): bool {
  if (unit == wanted) return true;
  return (wanted == "°C" || wanted == "°F") && (unit == "°" || unit == wanted.charAt(1));
}

/** Whether the text is a unit of measurement, whichever. */
export function isUnit(text: string): bool {
  if (text.length == 0 || text.length > LONGEST) return false;
  let symbol = canonicalUnit(text);
  if (symbol.endsWith("²") || symbol.endsWith("³")) symbol = symbol.substring(0, symbol.length - 1);
  if (symbol == "°C" || symbol == "°F") return true;
  for (let i = 1; i < NAMES.length; i += 2) {
    if (NAMES[i] == symbol) return true;
  }
  return false;
}

function isMoney(unit: string): bool {
  return unit == "$" || unit == "£" || unit == "€" || unit == "¥";
}

/** The unit as the instruction names it: "in cm", "in degrees", "in percent". */
export function unitPhrase(unit: string): string {
  if (unit == "°") return "in degrees";
  if (unit == "%") return "in percent";
  if (unit == "in") return "in inches";
  return "in " + unit;
}
