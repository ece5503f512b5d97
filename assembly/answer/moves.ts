import { Answer } from "./answer";
import { at, CharacterBuffer, foldCase, isDigit, isLetter, isSpace } from "./characters";
import { withoutBrackets } from "./pieces";
import { bare } from "./unwrap";

/** A reply may have this many steps. */
const LONGEST_WALK: i32 = 10000;

/** The notations of a step; a reply keeps to one of the two ways to name directions, by letters or by arrows. */
const LETTERS: string = "URDL";
const ARROWS: string = "↑→↓←⬆➡⬇⬅▲▶▼◀⇧⇨⇩⇦";
const TYPED_ARROWS: string = "^>v<";

/** What may stand between steps and means nothing. */
const FILLERS: string[] = ["then", "and", "step", "steps", "time", "times", "cell", "cells", "square", "squares", "move", "moves", "go"];

/**
 * A walk in four directions: 0 up, 1 right, 2 down, 3 left. Reads `URDL`, `NESW`, words, arrows, run lengths before or after
 * (`R2 L1`, `2R 1L`, `right x2`), separators, numbered lines and JSON lists.
 */
export class MovesAnswer extends Answer {
  constructor(public steps: i32[]) {
    super();
  }

  kind(): string {
    return "moves";
  }

  form(): string {
    return "a string of moves, one letter each: U (up), R (right), D (down), L (left)";
  }

  get isPlaced(): bool {
    return true;
  }

  canonical(): string {
    const out = new CharacterBuffer(this.steps.length);
    for (let i = 0; i < this.steps.length; i++) out.push(LETTERS.charCodeAt(this.steps[i] & 3));
    return out.toString();
  }

  parse(text: string): Answer | null {
    const inner = bare(text);
    const steps: i32[] | null = at(inner, 0) == 0x7b ? null : readMoves(withoutBrackets(inner, false));
    return steps === null ? null : new MovesAnswer(steps);
  }

  accepts(reply: Answer): bool {
    return reply instanceof MovesAnswer && this.canonical() == reply.canonical();
  }

  /** The share of leading steps that are right, of the longer walk. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof MovesAnswer)) return 0;
    const other = (reply as MovesAnswer).steps;
    const longer = max(other.length, this.steps.length);
    if (longer == 0) return 1;
    let right = 0;
    while (right < min(other.length, this.steps.length) && other[right] == this.steps[right]) right++;
    return <f64>right / <f64>longer;
  }
}

/** The steps of a walk in any notation; null when the text holds anything else, or no step. */
export function readMoves(text: string): i32[] | null {
  if (isTypedArrows(text)) return readTypedArrows(text);
  const named = namesDirections(text);
  const steps: i32[] = [];
  // 0 unknown, 1 counts stand before their step, 2 after it.
  let counting = 0;
  let waiting = -1;
  let ordinal = 0;
  let last = -1;
  let i = 0;
  while (i < text.length) {
    const c = at(text, i);
    if (isDigit(c)) {
      let number = 0;
      const from = i;
      while (isDigit(at(text, i))) number = min(number * 10 + (at(text, i++) - 0x30), LONGEST_WALK + 1);
      const after = at(text, i);
      // "1. Up", "2) Right": the number of a line.
      if ((after == 0x2e || after == 0x29) && isSpace(at(text, i + 1)) && (from == 0 || at(text, from - 1) == 0x0a || at(text, from - 1) == 0x20)) {
        if (number != ++ordinal) return null;
        i++;
        last = -1;
        continue;
      }
      if (number < 1 || number > LONGEST_WALK) return null;
      if (counting == 0) counting = last < 0 || (!isLetter(at(text, from - 1)) && isLetter(after) && after != 0x78) ? 1 : 2;
      if (counting == 1) {
        if (waiting >= 0) return null;
        waiting = number;
      } else {
        if (last < 0 || !repeat(steps, last, number - 1)) return null;
        last = -1;
      }
      continue;
    }
    if (isLetter(c)) {
      let end = i;
      while (isLetter(at(text, end))) end++;
      const word = foldCase(text.substring(i, end));
      i = end;
      if (FILLERS.includes(word)) continue;
      // "right x2", "2 x right".
      if (word == "x" && (isDigit(at(text, end)) || (isSpace(at(text, end)) && isDigit(at(text, end + 1))) || waiting >= 0)) continue;
      const whole = directionOf(word);
      if (whole >= 0) {
        if (!repeat(steps, whole, waiting < 0 ? 1 : waiting)) return null;
        last = whole;
        waiting = -1;
        continue;
      }
      // Letters in a row, of one of the two alphabets.
      const compass = isCompass(word);
      for (let k = 0; k < word.length; k++) {
        const step = compass ? "nesw".indexOf(word.charAt(k)) : "urdl".indexOf(word.charAt(k));
        if (step < 0 || !repeat(steps, step, waiting < 0 ? 1 : waiting)) return null;
        last = step;
        waiting = -1;
      }
      continue;
    }
    const arrow = c < 0x80 ? -1 : ARROWS.indexOf(String.fromCharCode(c));
    if (arrow >= 0) {
      i++;
      if (named) {
        // Between names an arrow to the right only separates.
        if ((arrow & 3) != 1) return null;
        continue;
      }
      if (!repeat(steps, arrow & 3, waiting < 0 ? 1 : waiting)) return null;
      last = arrow & 3;
      waiting = -1;
      continue;
    }
    if (!isFiller(c)) return null;
    i++;
  }
  return waiting >= 0 || steps.length == 0 ? null : steps;
}

function repeat(steps: i32[], step: i32, count: i32): bool {
  if (steps.length + count > LONGEST_WALK) return false;
  for (let k = 0; k < count; k++) steps.push(step);
  return true;
}

function isFiller(c: i32): bool {
  return (
    isSpace(c) || c == 0x2c || c == 0x3b || c == 0x2d || c == 0x3e || c == 0x3d || c == 0x7c || c == 0x2f || c == 0x2e || c == 0x22 || c == 0x27 ||
    c == 0x5b || c == 0x5d || c == 0x2a || c == 0xd7 || c == 0x60 || c == 0x2022 || c == 0x3a
  );
}

function directionOf(word: string): i32 {
  if (word == "up" || word == "north" || word == "n" || word == "u" || word == "upward" || word == "upwards") return 0;
  if (word == "right" || word == "east" || word == "e" || word == "r") return 1;
  if (word == "down" || word == "south" || word == "s" || word == "d" || word == "downward" || word == "downwards") return 2;
  if (word == "left" || word == "west" || word == "w" || word == "l") return 3;
  return -1;
}

function isCompass(word: string): bool {
  for (let i = 0; i < word.length; i++) {
    if ("nesw".indexOf(word.charAt(i)) < 0) return false;
  }
  return true;
}

/** Whether directions are named by letters, so that arrows only separate. */
function namesDirections(text: string): bool {
  for (let i = 0; i < text.length; i++) {
    if (isLetter(at(text, i)) && at(text, i) != 0x78) return true;
  }
  return false;
}

/** `^ > v <` and nothing else but separators. */
function isTypedArrows(text: string): bool {
  let some = false;
  for (let i = 0; i < text.length; i++) {
    const c = at(text, i);
    if (c == 0x5e || c == 0x3e || c == 0x3c || c == 0x76 || c == 0x56) some = true;
    else if (!isSpace(c) && c != 0x2c) return false;
  }
  return some;
}

function readTypedArrows(text: string): i32[] | null {
  const steps: i32[] = [];
  for (let i = 0; i < text.length; i++) {
    const step = TYPED_ARROWS.indexOf(foldCase(text.charAt(i)));
    if (step >= 0 && !repeat(steps, step, 1)) return null;
  }
  return steps;
}
