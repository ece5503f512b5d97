/** Takes off what only wraps an answer: nested containers, dollar signs, fences, emphasis, a full stop. */
import { at, hasWord, isLetter, isSpace, skipSpace, trim } from "./characters";
import { colourEnd, delatex } from "./latex";
import { LONGEST_ANSWER, normalise } from "./normalise";
import { Json, JsonKind } from "../text/json";
import { memberText } from "./member";

/** Wrappers may nest this deep; what is left then is read as it is. */
const DEPTH_LIMIT: i32 = 24;

/** The boxes and typefaces that may wrap a whole answer. */
const COMMANDS: string[] = [
  "\\boxed", "\\fbox", "\\text", "\\textbf", "\\textit", "\\textrm", "\\texttt", "\\mathrm", "\\mathbf", "\\mathit", "\\mathsf", "\\mathtt", "\\mbox",
];

/** The tokens by which some models box an answer. */
export const BOX_OPENS: string = "<|begin_of_box|>";
export const BOX_CLOSES: string = "<|end_of_box|>";

/** Words that introduce an answer and belong to no type. */
const INTRODUCTIONS: string[] = [
  "the correct final answer", "the final answer", "the correct answer", "the correct option", "the correct choice", "the answer", "my final answer", "my answer",
  "final answer", "correct answer", "answer",
];

/**
 * The bare content of a container on plain characters: normalised, wrappers off, LaTeX dressing off, trimmed. Empty when there
 * is nothing in it or more than `LONGEST_ANSWER`. Quotation marks around all of it go too, unless they are `quoted` data.
 */
export function bare(text: string, quoted: bool = false): string {
  const inner = trim(delatex(unwrap(text, quoted)));
  return quoted ? inner : trim(peelQuotes(inner));
}

/** As `bare`, with LaTeX left as it is. */
export function unwrap(text: string, quoted: bool = false): string {
  if (text.length > LONGEST_ANSWER) return "";
  let inner = trim(normalise(text));
  for (let depth = 0; depth < DEPTH_LIMIT; depth++) {
    let next = trim(peel(inner));
    if (!quoted) next = trim(peelQuotes(next));
    if (next.length == inner.length) break;
    inner = next;
  }
  return inner;
}

/** As `unwrap`, but only containers and fences go: for types in which stars, full stops and letters are data. */
export function unwrapContainers(text: string): string {
  if (text.length > LONGEST_ANSWER) return "";
  let inner = trimLines(normalise(text));
  for (let depth = 0; depth < DEPTH_LIMIT; depth++) {
    const next = trimLines(peelContainer(inner));
    if (next.length == inner.length) break;
    inner = next;
  }
  return inner;
}

/** Spaces at the start of a first row may be cells that were left out, but no type reads those, so they go too. */
function trimLines(text: string): string {
  return trim(text);
}

function peel(text: string): string {
  const contained = peelContainer(text);
  if (contained.length != text.length) return contained;
  const emphasised = peelEmphasis(text);
  if (emphasised.length != text.length) return emphasised;
  const introduced = peelIntroduction(text);
  if (introduced.length != text.length) return introduced;
  const last = at(text, text.length - 1);
  if (last == 0x2e && text.length > 1 && at(text, text.length - 2) != 0x2e) return text.substring(0, text.length - 1);
  return text;
}

/** `"12"`, `'12'`, ``12'' -> 12; where the same marks stand inside, they quote parts. */
function peelQuotes(text: string): string {
  const length = text.length;
  const mark = at(text, 0);
  if (length > 4 && text.startsWith("``") && text.endsWith("''")) {
    const inner = text.substring(2, length - 2);
    return inner.indexOf("`") < 0 && inner.indexOf("'") < 0 ? inner : text;
  }
  if (length < 3 || (mark != 0x22 && mark != 0x27) || text.indexOf(String.fromCharCode(mark), 1) != length - 1) return text;
  return text.substring(1, length - 1);
}

/** Tags, boxes, mathematics, code: a wrapper that holds the whole text, or the text itself. */
function peelContainer(text: string): string {
  const length = text.length;
  if (length < 2) return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(length - 1);
  if (first == 0x60) {
    if (length >= 6 && text.startsWith("```") && text.endsWith("```")) {
      const body = text.substring(3, length - 3);
      if (body.indexOf("```") >= 0) return text;
      // The name of a language stands alone on the first line.
      let end = 0;
      while (end < body.length && (isLetter(body.charCodeAt(end)) || isName(body.charCodeAt(end)))) end++;
      return at(body, end) == 0x0a ? body.substring(end + 1) : body;
    }
    if (last == 0x60 && text.indexOf("`", 1) == length - 1) return text.substring(1, length - 1);
    return text;
  }
  if (first == 0x24 && last == 0x24) {
    if (length >= 4 && text.startsWith("$$") && text.endsWith("$$")) {
      return text.indexOf("$", 2) == length - 2 ? text.substring(2, length - 2) : text;
    }
    return text.indexOf("$", 1) == length - 1 ? text.substring(1, length - 1) : text;
  }
  if (first == 0x5c) {
    const second = text.charCodeAt(1);
    if (second == 0x28 && text.endsWith("\\)") && text.indexOf("\\)") == length - 2) return text.substring(2, length - 2);
    if (second == 0x5b && text.endsWith("\\]") && text.indexOf("\\]") == length - 2) return text.substring(2, length - 2);
    if (last == 0x7d) {
      for (let i = 0; i < COMMANDS.length; i++) {
        const command = COMMANDS[i];
        if (!text.startsWith(command)) continue;
        const brace = skipSpace(text, command.length);
        if (at(text, brace) == 0x7b && closingBrace(text, brace) == length - 1) return ungrouped(text.substring(brace + 1, length - 1));
      }
    }
    const coloured = colourEnd(text, 0);
    return coloured > 0 ? ungrouped(text.substring(coloured)) : text;
  }
  if (first == 0x3c && last == 0x3e) {
    if (text.startsWith(BOX_OPENS) && text.indexOf(BOX_CLOSES) == length - BOX_CLOSES.length) return text.substring(BOX_OPENS.length, length - BOX_CLOSES.length);
    return peelTag(text);
  }
  if (first == 0x7b && last == 0x7d) return peelJson(text);
  return text;
}

/**
 * What stands in braces of TeX that print nothing, `{12}`, without them. Braces around several things stay: in plain text they
 * are a set.
 */
export function ungrouped(text: string): string {
  let inner = trim(text);
  while (at(inner, 0) == 0x7b && closingBrace(inner, 0) == inner.length - 1) {
    const next = trim(inner.substring(1, inner.length - 1));
    if (next.length == 0 || holdsSeveral(next)) break;
    inner = next;
  }
  return inner;
}

function holdsSeveral(text: string): bool {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c == 0x28 || c == 0x5b) depth++;
    else if (c == 0x29 || c == 0x5d) depth--;
    else if (depth <= 0 && (c == 0x2c || c == 0x3b || c == 0x3a || c == 0x0a)) return true;
  }
  return false;
}

function isName(c: i32): bool {
  return (c >= 0x30 && c <= 0x39) || c == 0x2b || c == 0x2d;
}

/** The brace that closes the one at `open`, or -1; escaped braces do not count. */
export function closingBrace(text: string, open: i32): i32 {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c == 0x5c) i++;
    else if (c == 0x7b) depth++;
    else if (c == 0x7d && --depth == 0) return i;
  }
  return -1;
}

function peelTag(text: string): string {
  const opened = tagEnd(text, 0, false);
  if (opened < 0) return text;
  const close = text.lastIndexOf("<");
  if (close < opened || tagEnd(text, close, true) != text.length) return text;
  const inner = text.substring(opened, close);
  // Two answers side by side are not one answer.
  for (let i = inner.indexOf("<"); i >= 0; i = inner.indexOf("<", i + 1)) {
    if (tagEnd(inner, i, true) >= 0) {
      // A nested pair closes once inside; what is left must be a pair again.
      const whole = trim(inner);
      return tagEnd(whole, 0, false) >= 0 && tagEnd(whole, whole.lastIndexOf("<"), true) == whole.length ? inner : text;
    }
  }
  return inner;
}

/**
 * The place after the tag `<answer>` or `</answer>` that starts at `index`, or -1 when none does. Spaces around the name and
 * the slash do not matter, because trainers that tidy replies change them.
 */
export function tagEnd(text: string, index: i32, closing: bool, name: string = "answer"): i32 {
  if (at(text, index) != 0x3c) return -1;
  let i = index + 1;
  if (i < text.length && isSpace(text.charCodeAt(i))) i = skipFew(text, i);
  if (closing) {
    if (at(text, i) != 0x2f) return -1;
    i = skipFew(text, i + 1);
  }
  if (!hasWord(text, i, name)) return -1;
  i = skipFew(text, i + name.length);
  return at(text, i) == 0x3e ? i + 1 : -1;
}

/** Skips at most eight spaces, so that a megabyte of `<` and spaces costs no more than its length. */
function skipFew(text: string, index: i32): i32 {
  const limit = min(index + 8, text.length);
  while (index < limit && isSpace(text.charCodeAt(index))) index++;
  return index;
}

function peelJson(text: string): string {
  if (text.indexOf('"answer"') < 0) return text;
  const json = Json.parse(text);
  if (json === null || json.kind != JsonKind.Record || json.keys.length != 1 || json.keys[0] != "answer") return text;
  const member = memberText(text, "answer");
  return member === null ? text : member;
}

function peelEmphasis(text: string): string {
  const length = text.length;
  if (length < 3) return text;
  const mark = text.charCodeAt(0);
  if (mark != 0x2a && mark != 0x5f) return text;
  if (text.charCodeAt(length - 1) != mark) return text;
  const width = length >= 5 && text.charCodeAt(1) == mark && text.charCodeAt(length - 2) == mark ? 2 : 1;
  const inner = text.substring(width, length - width);
  // A single star inside of bold text may be a product.
  if (inner.indexOf(width == 2 ? "**" : String.fromCharCode(mark)) >= 0) return text;
  // Markdown emphasises only what touches the marks.
  if (isSpace(inner.charCodeAt(0)) || isSpace(inner.charCodeAt(inner.length - 1))) return text;
  return inner;
}

/** "Answer: 5", "The answer is 5" -> "5". */
function peelIntroduction(text: string): string {
  const end = introductionEnd(text, 0);
  return end < 0 ? text : text.substring(end);
}

/**
 * The place after words such as "The final answer is:" at `index`, or -1 when none stand there. Marks of emphasis may stand around
 * the words and the colon; the colon may be a wide one.
 */
export function introductionEnd(text: string, index: i32, needsColon: bool = false): i32 {
  const i = emphasisEnd(text, index);
  const opened = i - index;
  let end = -1;
  for (let k = 0; k < INTRODUCTIONS.length; k++) {
    if (hasWord(text, i, INTRODUCTIONS[k])) {
      end = i + INTRODUCTIONS[k].length;
      break;
    }
  }
  if (end < 0) return -1;
  let linked = false;
  let next = skipSpace(text, min(emphasisEnd(text, end), end + max(opened, 2)));
  if (hasWord(text, next, "is") && !isLetter(at(text, next + 2))) {
    linked = !needsColon;
    next = skipSpace(text, next + 2);
  }
  const c = at(text, next);
  if (c == 0x3a || c == 0xff1a || c == 0xfe55 || c == 0x2236) {
    linked = true;
    next = next + 1;
    // "**Answer:** 5" closes its emphasis after the colon.
    next = min(emphasisEnd(text, next), next + opened);
  } else if (linked && next == end) linked = false;
  return linked ? next : -1;
}

/** The place after the marks of emphasis, code or quotation at `index`. */
export function emphasisEnd(text: string, index: i32): i32 {
  let i = index;
  while (isEmphasis(at(text, i))) i++;
  return i;
}

function isEmphasis(c: i32): bool {
  return c == 0x2a || c == 0x5f || c == 0x60 || c == 0x22;
}
