/** Finds what a reply puts forward as its answer. One pass over the reply for each container that is looked for. */
import { at, CharacterBuffer, find, hasWord, isDigit, isInvisible, isLetter, isSpace, skipSpace, trim } from "./characters";
import { Container } from "./container";
import { memberText, stringEnd } from "./member";
import { Json, JsonKind } from "../text/json";
import { withoutBullet } from "./pieces";
import { BOX_CLOSES, BOX_OPENS, emphasisEnd, introductionEnd, tagEnd, ungrouped } from "./unwrap";

/** Boxes may nest this deep; a reply that nests deeper starts again from nothing. */
const DEPTH_LIMIT: i32 = 256;
/** No more characters than this are read again in search of JSON objects that do not end. */
const SEARCH_BUDGET: i32 = 1 << 20;
/** A JSON object longer than this is no answer. */
const LONGEST_OBJECT: i32 = 65536;
/** More different texts than this in one reply are a list of guesses. */
export const MOST_CANDIDATES: i32 = 16;

/** The texts found in one kind of container: each different one once, in order, placeholders left out. */
export class Candidates {
  texts: string[] = [];
  /** Whether a container was there, even if only a placeholder stood in it. */
  present: bool = false;
  /** Whether there were more different texts than anyone would compare. */
  tooMany: bool = false;

  /** Takes one more text. */
  add(text: string): void {
    this.present = true;
    if (this.tooMany) return;
    const content = withoutEndMarks(trim(text));
    if (isPlaceholder(content) || this.texts.includes(content)) return;
    if (this.texts.length == MOST_CANDIDATES) this.tooMany = true;
    else this.texts.push(content);
  }
}

/** Tokens that end a turn and are no part of it; others stand between `<|` and `|>`. */
const END_MARKS: StaticArray<string> = ["</s>", "<eos>", "<EOS>", "[EOS]", "<end_of_turn>", "<｜end▁of▁sentence｜>"];
/** More of them than this in a row are not taken off. */
const MOST_END_MARKS: i32 = 4;

/** "12<|im_end|>" -> "12". */
function withoutEndMarks(content: string): string {
  let text = content;
  for (let k = 0; k < MOST_END_MARKS; k++) {
    const start = endMarkStart(text);
    if (start < 0) break;
    text = trim(text.substring(0, start));
  }
  return text;
}

/** Where the token that ends the text starts, or -1. */
function endMarkStart(text: string): i32 {
  for (let i = 0; i < END_MARKS.length; i++) {
    if (text.endsWith(END_MARKS[i])) return text.length - END_MARKS[i].length;
  }
  if (!text.endsWith("|>") || text.endsWith(BOX_CLOSES)) return -1;
  let i = text.length - 3;
  while (i >= 1 && isTokenPart(text.charCodeAt(i))) i--;
  return at(text, i) == 0x7c && at(text, i - 1) == 0x3c ? i - 1 : -1;
}

function isTokenPart(c: i32): bool {
  return isLetter(c) || isDigit(c) || c == 0x5f;
}

/** What instructions and templates put where an answer belongs. */
function isPlaceholder(content: string): bool {
  return content.length == 0 || content == "..." || content == "…" || content == "[...]";
}

/** The candidates in one kind of container; with `dashed` a dash before the content of a final line is no bullet. */
export function extract(text: string, container: i32, lenient: bool, dashed: bool): Candidates {
  if (container == Container.Boxed) return extractBoxes(text);
  if (container == Container.FinalLine) return extractLines(text, lenient, dashed);
  if (container == Container.Json) return extractJson(text);
  return extractTags(text, lenient);
}

/** `<answer>...</answer>`, the innermost pair. A last tag that is never closed counts in lenient mode, alone. */
function extractTags(text: string, lenient: bool): Candidates {
  const found = new Candidates();
  let open = -1;
  for (let i = find(text, 0x3c, 0); i < text.length; i = find(text, 0x3c, i + 1)) {
    const opened = tagEnd(text, i, false);
    if (opened > 0) {
      open = opened;
      continue;
    }
    if (open < 0) continue;
    const closed = tagEnd(text, i, true);
    if (closed < 0) continue;
    found.add(text.substring(open, i));
    open = -1;
  }
  if (lenient && open >= 0 && found.texts.length == 0) found.add(text.substring(open));
  return found;
}

/**
 * `\boxed{...}` and `\fbox{...}` with balanced braces; of nested boxes the outermost, whose wrappers are taken off later. Also what
 * stands between the tokens that some models use for boxes.
 */
function extractBoxes(text: string): Candidates {
  const starts: i32[] = [];
  const ends: i32[] = [];
  // Open braces inside of boxes: where the content of a box starts, or -1 for any other brace.
  const stack = new StaticArray<i32>(DEPTH_LIMIT);
  let depth = 0;
  let i = 0;
  while (i < text.length) {
    // Outside of boxes only a backslash matters.
    if (depth == 0) {
      i = find(text, 0x5c, i);
      if (i >= text.length) break;
    }
    const c = text.charCodeAt(i);
    if (c == 0x5c) {
      const named = boxName(text, i);
      if (named > 0) {
        let brace = named;
        while (brace < named + 8 && isSpace(at(text, brace))) brace++;
        if (at(text, brace) == 0x7b) {
          if (depth == DEPTH_LIMIT) depth = 0;
          stack[depth++] = brace + 1;
          i = brace + 1;
        } else i = named;
        continue;
      }
      const next = at(text, i + 1);
      i += next == 0x7b || next == 0x7d ? 2 : 1;
      continue;
    }
    if (c == 0x7b && depth > 0) {
      if (depth == DEPTH_LIMIT) depth = 0;
      else stack[depth++] = -1;
    } else if (c == 0x7d && depth > 0) {
      const start = stack[--depth];
      if (start >= 0) {
        // What closed inside of this box is part of it.
        while (starts.length > 0 && starts[starts.length - 1] >= start) {
          starts.pop();
          ends.pop();
        }
        starts.push(start);
        ends.push(i);
      }
    }
    i++;
  }
  const found = new Candidates();
  for (let k = 0; k < starts.length; k++) found.add(ungrouped(text.substring(starts[k], ends[k])));
  let open = text.indexOf(BOX_OPENS);
  while (open >= 0) {
    const close = text.indexOf(BOX_CLOSES, open);
    if (close < 0) break;
    found.add(ungrouped(text.substring(open + BOX_OPENS.length, close)));
    open = text.indexOf(BOX_OPENS, close);
  }
  return found;
}

/** The place after `\boxed` or `\fbox`, or -1. */
function boxName(text: string, i: i32): i32 {
  if (hasExactly(text, i, "\\boxed")) return i + 6;
  return hasExactly(text, i, "\\fbox") ? i + 5 : -1;
}

function hasExactly(text: string, index: i32, word: string): bool {
  if (index + word.length > text.length) return false;
  for (let k = 0; k < word.length; k++) {
    if (text.charCodeAt(index + k) != word.charCodeAt(k)) return false;
  }
  return true;
}

/**
 * Lines that start with "Answer:" (also "Final answer:", "The answer is:", in bold, as a heading or in a list). When nothing
 * follows on the line, the block of lines below is meant. In lenient mode a last line "The answer is 5" will do.
 */
function extractLines(reply: string, lenient: bool, dashed: bool): Candidates {
  const text = withLineFeeds(reply);
  const found = new Candidates();
  let from = 0;
  let lastFrom = -1;
  let lastTo = -1;
  while (from <= text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const start = lineStart(text, from, to);
    if (start < to) {
      lastFrom = start;
      lastTo = to;
      const content = introductionEnd(text, start, true);
      if (content >= 0 && content <= to) {
        const line = withoutEndMarks(trim(text.substring(content, to)));
        if (line.length > 0 && line != "**" && line != closingOf(text, start) && !line.startsWith("```")) found.add(closeEmphasis(text, start, line));
        else {
          const end = blockEnd(text, line.startsWith("```") ? content : to);
          const block = trim(text.substring(content, end));
          // Alone on its line below the words, a dash is a bullet; elsewhere it is a minus.
          found.add(block.indexOf("\n") < 0 && !dashed ? withoutBullet(block) : block);
          to = end;
          lastTo = end;
        }
      }
    }
    from = to + 1;
  }
  if (lenient && !found.present && lastFrom >= 0) {
    let i = lastFrom;
    if (hasWord(text, i, "so ") || hasWord(text, i, "so, ")) i = skipSpace(text, i + 3);
    else if (hasWord(text, i, "therefore, ") || hasWord(text, i, "therefore ")) i = skipSpace(text, i + 10);
    if (at(text, i) == 0x2c) i = skipSpace(text, i + 1);
    const content = introductionEnd(text, i);
    if (content >= 0 && content <= lastTo) found.add(text.substring(content, lastTo));
  }
  return found;
}

/** With a line feed for every other kind of line break. */
function withLineFeeds(text: string): string {
  if (text.indexOf("\r") < 0 && text.indexOf("\u2028") < 0 && text.indexOf("\u2029") < 0 && text.indexOf("\x85") < 0) return text;
  const out = new CharacterBuffer(text.length);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c == 0x0d && at(text, i + 1) == 0x0a) continue;
    out.push(c == 0x0d || c == 0x2028 || c == 0x2029 || c == 0x85 ? 0x0a : c);
  }
  return out.toString();
}

/** Past the spaces, the marks without width and the marks of headings, quotes and lists. */
function lineStart(text: string, from: i32, to: i32): i32 {
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || isInvisible(c) || c == 0x23 || c == 0x3e) i++;
    else if ((c == 0x2d || c == 0x2a || c == 0x2022) && i + 1 < to && isSpace(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** "***Answer: 5***" -> "5": the emphasis that opened before the words closes after the value. */
function closeEmphasis(text: string, start: i32, line: string): string {
  const closing = closingOf(text, start);
  if (closing.length == 0) return line;
  const end = line.endsWith(".") && !line.endsWith(closing) ? line.length - 1 : line.length;
  if (!line.endsWith(closing, end)) return line;
  const inner = line.substring(0, end - closing.length);
  return inner.indexOf(closing) < 0 ? inner : line;
}

/** What closes the emphasis that opens at `start`. */
function closingOf(text: string, start: i32): string {
  return text.substring(start, emphasisEnd(text, start)).split("").reverse().join("");
}

/** The end of the block that starts after `from`: a blank line after it, or the fence that closes it. */
function blockEnd(text: string, from: i32): i32 {
  const start = skipSpace(text, from);
  if (hasExactly(text, start, "```")) {
    const close = text.indexOf("```", start + 3);
    return close < 0 ? text.length : close + 3;
  }
  if (hasExactly(text, start, "$$") || hasExactly(text, start, "\\[")) {
    const close = text.indexOf(at(text, start) == 0x24 ? "$$" : "\\]", start + 2);
    return close < 0 ? text.length : close + 2;
  }
  let line = start;
  while (line < text.length) {
    const end = text.indexOf("\n", line);
    if (end < 0) return text.length;
    let next = end + 1;
    while (next < text.length && at(text, next) != 0x0a && isSpace(text.charCodeAt(next))) next++;
    if (next >= text.length || at(text, next) == 0x0a) return end;
    line = next;
  }
  return text.length;
}

/** Objects with a key "answer", outermost ones only. */
function extractJson(text: string): Candidates {
  const found = new Candidates();
  let budget = text.length + SEARCH_BUDGET;
  // The objects read so far, so that one that is repeated a hundred thousand times is read once.
  const starts: i32[] = [];
  const ends: i32[] = [];
  let i = text.indexOf("{");
  while (i >= 0 && budget > 0) {
    let first = i + 1;
    while (first < i + 64 && isSpace(at(text, first))) first++;
    let next = i + 1;
    if (at(text, first) == 0x22) {
      const end = objectEnd(text, i);
      budget -= (end < 0 ? -end : end) - i;
      if (end > 0) {
        next = end;
        if (mentions(text, i, end) && !isRepeated(text, i, end, starts, ends)) {
          if (starts.length == 4 * MOST_CANDIDATES) {
            found.tooMany = true;
            break;
          }
          starts.push(i);
          ends.push(end);
          const object = text.substring(i, end);
          const json = Json.parse(object);
          if (json !== null && json.kind == JsonKind.Record && json.get("answer") !== null) {
            const member = memberText(object, "answer");
            found.add(member === null ? "" : member);
          } else if (json === null) found.add(object);
        }
      }
    }
    i = text.indexOf("{", next);
  }
  return found;
}

/** Whether `"answer"` stands between two places. */
function mentions(text: string, from: i32, to: i32): bool {
  for (let i = from; i + 8 <= to; i++) {
    if (text.charCodeAt(i) == 0x22 && hasExactly(text, i, '"answer"')) return true;
  }
  return false;
}

/** Whether the text between two places is the same as between one of the pairs of places before. */
function isRepeated(text: string, from: i32, to: i32, starts: i32[], ends: i32[]): bool {
  for (let k = 0; k < starts.length; k++) {
    if (ends[k] - starts[k] != to - from) continue;
    let i = 0;
    while (i < to - from && text.charCodeAt(starts[k] + i) == text.charCodeAt(from + i)) i++;
    if (i == to - from) return true;
  }
  return false;
}

/** The place after the object that opens at `open`; when it does not end, minus the place where the search stopped. */
function objectEnd(text: string, open: i32): i32 {
  const limit = min(text.length, open + LONGEST_OBJECT);
  let depth = 0;
  let i = open;
  while (i < limit) {
    const c = text.charCodeAt(i);
    if (c == 0x22) {
      i = stringEnd(text, i);
      continue;
    }
    if (c == 0x7b || c == 0x5b) depth++;
    else if ((c == 0x7d || c == 0x5d) && --depth == 0) return i + 1;
    i++;
  }
  return -min(i, text.length) - 1;
}
