/** Words that people write in more than one way. */
import { at, foldCase, isLetter } from "./characters";

/** Another spelling or name of a colour, and the one that questions use. */
const COLOURS: StaticArray<string> = ["gray", "grey", "violet", "purple"];
/** A word is at least this long; shorter ones are labels, of which `As` is no plural. */
const SHORTEST_WORD: i32 = 3;

/** Folded text with the colours in it named as questions name them. */
export function plainColours(text: string): string {
  if (text.indexOf("gray") < 0 && text.indexOf("violet") < 0) return text;
  const words = text.split(" ");
  for (let i = 0; i < words.length; i++) {
    const place = COLOURS.indexOf(words[i]);
    if (place >= 0 && (place & 1) == 0) words[i] = COLOURS[place + 1];
  }
  return words.join(" ");
}

/** Whether a colour's other name is one of the words of its own. */
export function namesColourOtherwise(words: string[]): bool {
  for (let i = 0; i < words.length; i++) {
    const folded = foldCase(words[i]);
    if (plainColours(folded) != folded) return true;
  }
  return false;
}

/** Whether `text` is the plural of a listed word, which is written in small letters: names have none. */
export function isPluralOf(text: string, word: string): bool {
  if (word.length < SHORTEST_WORD || !text.startsWith(word)) return false;
  for (let i = 0; i < word.length; i++) {
    if (!isLetter(at(word, i)) || at(word, i) < 0x61) return false;
  }
  const ending = text.substring(word.length);
  return ending == (word.endsWith("s") || word.endsWith("x") || word.endsWith("sh") || word.endsWith("ch") ? "es" : "s");
}
