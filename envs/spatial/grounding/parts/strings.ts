/** Strings that nobody knows by heart, and others that nearly say the same. */
import { Rng } from "../../../../assembly/random";

/** Letters that no other is taken for. */
const LETTERS: string = "ACDEFHJKLMNPRTUVWXY";
const DIGITS: string = "347";
/** Groups of characters that are taken for each other. */
const ALIKE: StaticArray<string> = ["5S", "8B", "2Z", "6G", "UV", "MN", "PR", "EF", "CG", "KX"];

/** How alike the characters of strings are. */
export const enum Likeness {
  Letters = 0,
  Digits = 1,
  Alike = 2,
}

/** So many characters: letters, letters and digits, or mostly those that are taken for each other. */
export function stringOf(rng: Rng, length: i32, likeness: Likeness): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i++) {
    if (likeness == Likeness.Alike && rng.chance(0.7)) parts.push(pick(rng, ALIKE[rng.int(0, ALIKE.length - 1)]));
    else parts.push(pick(rng, likeness > Likeness.Letters && rng.chance(0.35) ? DIGITS : LETTERS));
  }
  return parts.join("");
}

/** The same with one character put for another, that it is taken for where there is one, or two neighbours changed over. */
export function nearly(rng: Rng, text: string): string {
  for (let i = 0; i < 20; i++) {
    const at = rng.int(0, text.length - 1);
    let other = text;
    if (at + 1 < text.length && rng.chance(0.3)) other = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    else other = text.substring(0, at) + substitute(rng, text.charAt(at)) + text.substring(at + 1);
    if (other != text) return other;
  }
  return text + pick(rng, LETTERS);
}

function substitute(rng: Rng, character: string): string {
  for (let i = 0; i < ALIKE.length; i++) if (ALIKE[i].includes(character)) return ALIKE[i].charAt(ALIKE[i].indexOf(character) == 0 ? 1 : 0);
  return pick(rng, DIGITS.includes(character) ? DIGITS : LETTERS);
}

function pick(rng: Rng, characters: string): string {
  return characters.charAt(rng.int(0, characters.length - 1));
}

/** The same number with one digit put for another, or two neighbours changed over. */
export function nearCode(rng: Rng, code: string): string {
  const at = rng.int(0, code.length - 1);
  if (at > 0 && code.charAt(at) != code.charAt(at - 1) && code.charAt(at) != "0") return code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1);
  const digit = (i32.parse(code.charAt(at)) - 1 + rng.int(1, 8)) % 9 + 1;
  return code.substring(0, at) + digit.toString() + code.substring(at + 1);
}
