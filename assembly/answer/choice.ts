import { Answer } from "./answer";
import { at, foldCase, hasWord, isDigit, isLetter, isSpace, lower, skipSpace } from "./characters";
import { withoutBrackets, withoutBullet } from "./pieces";
import { bare } from "./unwrap";

/** What may follow the letter of an option ("B. the red one") is at most this long. */
const LONGEST_REMARK: i32 = 200;

const ORDINALS: StaticArray<string> = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const NUMERALS: StaticArray<string> = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];

/** One of the options A, B, C ... that are drawn in the picture. */
export class ChoiceAnswer extends Answer {
  constructor(public index: i32, public count: i32) {
    super();
    assert(count >= 2 && count <= 26, "a choice has 2 to 26 options");
  }

  kind(): string {
    return "choice";
  }

  form(): string {
    return "the letter of one option";
  }

  canonical(): string {
    return String.fromCharCode(0x41 + this.index);
  }

  /** `B`, `b`, `(B)`, `B)`, `B.`, `option B`, `B: the red one`, `B - the second`. What follows the letter must not name another option. */
  parse(text: string): Answer | null {
    const read = readLetter(withoutBullet(bare(text)), this.count);
    if (read === null) return null;
    const remark = withoutBrackets(read.rest, false);
    return this.isRemark(remark) && agrees(remark, read.index) ? new ChoiceAnswer(read.index, this.count) : null;
  }

  /** Whether the text after the letter only describes it: no other option's letter, no "or". */
  private isRemark(text: string): bool {
    if (text.length > LONGEST_REMARK) return false;
    let i = 0;
    let first = true;
    while (i < text.length) {
      const c = at(text, i);
      if (!isLetter(c)) {
        // A remark is words; another marked-up option is not.
        if (c == 0x0a || c == 0x3a || c == 0x5c || c == 0x2f || c == 0x7c || c == 0x26 || c == 0x7b || c == 0x7d) return false;
        i++;
        continue;
      }
      let end = i;
      while (isLetter(at(text, end)) || at(text, end) == 0x27) end++;
      const word = foldCase(text.substring(i, end));
      if (word == "or" || word == "and" || (word == "option" && end < text.length) || word == "maybe" || word == "not") return false;
      if (word.length == 1 && lower(c) - 0x61 < this.count) {
        // The article "a" may open a description.
        if (!first || word != "a" || at(text, end) != 0x20) return false;
      }
      first = false;
      i = end;
    }
    return true;
  }

  accepts(reply: Answer): bool {
    return reply instanceof ChoiceAnswer && (reply as ChoiceAnswer).index == this.index;
  }
}

/** A mark of quotation or emphasis. */
function isMark(c: i32): bool {
  return c == 0x22 || c == 0x27 || c == 0x2a;
}

/** Whether a remark such as "the third" or "the third option" counts to the option of its letter. */
function agrees(remark: string, index: i32): bool {
  const words = foldCase(remark).split(" ");
  const from = words[0] == "the" ? 1 : 0;
  if (words.length > from + 2 || words.length <= from) return true;
  const place = max(ORDINALS.indexOf(words[from]), NUMERALS.indexOf(words[from]));
  return place < 0 || place == index;
}

/** A text that opens with the letter of an option. */
export class Lettered {
  constructor(
    public index: i32,
    /** What follows the letter and its mark. */
    public rest: string,
  ) {}
}

/** The letter of one of `count` options at the start of a bare text; null when there is none, or no mark sets it apart from what follows. */
export function readLetter(text: string, count: i32): Lettered | null {
  let i = 0;
  if (hasWord(text, 0, "option") || hasWord(text, 0, "choice")) {
    i = skipSpace(text, at(text, 6) == 0x3a ? 7 : 6);
    if (i == 6 && at(text, 6) != 0x28) return null;
  }
  // "C" - the third, **C**: the third
  const marked = i;
  while (isMark(at(text, i))) i++;
  const marks = i - marked;
  const opening = at(text, i);
  const bracketed = opening == 0x28 || opening == 0x5b || opening == 0x7b;
  if (bracketed) i++;
  const letter = at(text, i);
  if (!isLetter(letter)) return null;
  const index = lower(letter) - 0x61;
  if (index >= count) return null;
  i++;
  let closed = false;
  if (bracketed) {
    if (at(text, i) != (opening == 0x28 ? 0x29 : opening + 2)) return null;
    i++;
    closed = true;
  }
  for (let k = 0; k < marks; k++) {
    if (!isMark(at(text, i))) return null;
    i++;
  }
  const end = skipSpace(text, i);
  if (end == text.length) return new Lettered(index, "");
  const mark = at(text, end);
  // "C - the third" describes; "C-D" does not.
  let dash = end;
  while (at(text, dash) == 0x2d) dash++;
  if (dash > end && (end > i || isSpace(at(text, dash)))) i = dash;
  else if (mark == 0x29 || mark == 0x2e || mark == 0x3a || mark == 0x3d || mark == 0x2c) i = end + 1;
  else if (mark == 0x28 && end > i && at(text, text.length - 1) == 0x29) i = end;
  else if (!closed || isLetter(at(text, i)) || isDigit(at(text, i))) return null;
  return new Lettered(index, text.substring(skipSpace(text, i)));
}
