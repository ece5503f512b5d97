/** Finds what a reply puts forward as its answer. One pass over the reply for each container that is looked for. */
import { at, find, hasWord, isSpace, skipSpace, trim } from "./characters";
import { Container } from "./container";
import { memberText, stringEnd } from "./member";
import { Json, JsonKind } from "../text/json";
import { introductionEnd, tagEnd } from "./unwrap";

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
    const content = trim(text);
    if (isPlaceholder(content) || this.texts.includes(content)) return;
    if (this.texts.length == MOST_CANDIDATES) this.tooMany = true;
    else this.texts.push(content);
  }
}

/** What instructions and templates put where an answer belongs. */
function isPlaceholder(content: string): bool {
  return content.length == 0 || content == "..." || content == "…" || content == "[...]";
}

/**
 * The part of a reply that counts: what follows the last `</think>`, up to a `<think>` that is never closed. Nothing counts
 * when the whole reply is one unfinished thought.
 */
export function spoken(reply: string): string {
  let from = 0;
  // The first opening tag after the last closing one; -1 for none.
  let opened = -1;
  for (let i = find(reply, 0x3c, 0); i < reply.length; i = find(reply, 0x3c, i + 1)) {
    const end = tagEnd(reply, i, true, "think");
    if (end > 0) {
      from = end;
      opened = -1;
    } else if (opened < 0 && tagEnd(reply, i, false, "think") > 0) opened = i;
  }
  const to = opened < 0 ? reply.length : opened;
  return from == 0 && to == reply.length ? reply : reply.substring(from, to);
}

/** The candidates in one kind of container. */
export function extract(text: string, container: i32, lenient: bool): Candidates {
  if (container == Container.Boxed) return extractBoxes(text);
  if (container == Container.FinalLine) return extractLines(text, lenient);
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

/** `\boxed{...}` and `\fbox{...}` with balanced braces; of nested boxes the outermost, whose wrappers are taken off later. */
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
  for (let k = 0; k < starts.length; k++) found.add(text.substring(starts[k], ends[k]));
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
function extractLines(text: string, lenient: bool): Candidates {
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
        const line = trim(text.substring(content, to));
        if (line.length > 0 && line != "**" && !line.startsWith("```")) found.add(closeEmphasis(text, start, line));
        else {
          const end = blockEnd(text, line.startsWith("```") ? content : to);
          found.add(text.substring(content, end));
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

/** Past the spaces and the marks of headings, quotes and lists. */
function lineStart(text: string, from: i32, to: i32): i32 {
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || c == 0x23 || c == 0x3e) i++;
    else if ((c == 0x2d || c == 0x2a) && i + 1 < to && isSpace(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  return i;
}

/** "**Answer: 5**" -> "5": the emphasis that opened before the words closes after the value. */
function closeEmphasis(text: string, start: i32, line: string): string {
  if (at(text, start) != 0x2a || !line.endsWith("**")) return line;
  const inner = line.substring(0, line.length - 2);
  return inner.indexOf("**") < 0 ? inner : line;
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
