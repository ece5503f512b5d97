/** Tells the draft of a reply from the reply: what a model thinks before it speaks counts for nothing. */
import { tagEnd } from "./unwrap";

/** Tags around thoughts. */
const TAGS: StaticArray<string> = ["think", "thinking", "thought"];
/** Other marks around thoughts: what opens one, and what closes it. */
const MARKS: StaticArray<string> = [
  "◁think▷", "◁/think▷", "[THINK]", "[/THINK]", "<seed:think>", "</seed:think>", "<|begin_of_thought|>", "<|end_of_thought|>",
  "<|START_THINKING|>", "<|END_THINKING|>", "<|channel|>analysis", "<|channel|>final", "<|channel|>commentary", "<|channel|>final",
];
/** Between the name of a channel and its text. */
const MESSAGE: string = "<|message|>";
/** It is at most this far from the one to the other. */
const LONGEST_CHANNEL: i32 = 64;
/** What is left of two channels where a tokeniser dropped its special tokens. */
const PLAIN_ANALYSIS: string = "analysis";
const PLAIN_FINAL: string = "assistantfinal";

/**
 * The part of a reply that counts: what follows the end of its last thought, up to a thought that is never closed. Nothing counts
 * when the whole reply is one unfinished thought.
 */
export function spoken(reply: string): string {
  let from = 0;
  // The first opening mark after the last closing one; -1 for none.
  let opened = -1;
  for (let i = nextMark(reply, 0); i < reply.length; i = nextMark(reply, i + 1)) {
    const end = closingEnd(reply, i);
    if (end > 0) {
      from = end;
      opened = -1;
    } else if (opened < 0 && opens(reply, i)) opened = i;
  }
  if (from == 0 && reply.startsWith(PLAIN_ANALYSIS)) {
    const final = reply.lastIndexOf(PLAIN_FINAL);
    if (final > 0) from = final + PLAIN_FINAL.length;
  }
  const to = opened < 0 ? reply.length : max(opened, from);
  return from == 0 && to == reply.length ? reply : reply.substring(from, to);
}

/** The next `<`, `[` or `◁`: every mark starts with one of them. */
function nextMark(text: string, from: i32): i32 {
  const start = changetype<usize>(text);
  const length = text.length;
  let i = from;
  while (i < length) {
    const c = <i32>load<u16>(start + (<usize>i << 1));
    if (c == 0x3c || c == 0x5b || c == 0x25c1) break;
    i++;
  }
  return i;
}

function opens(text: string, i: i32): bool {
  for (let k = 0; k < TAGS.length; k++) {
    if (tagEnd(text, i, false, TAGS[k]) > 0) return true;
  }
  for (let k = 0; k < MARKS.length; k += 2) {
    if (text.startsWith(MARKS[k], i)) return true;
  }
  return false;
}

/** The place after what ends a thought at `i`, or -1. */
function closingEnd(text: string, i: i32): i32 {
  for (let k = 0; k < TAGS.length; k++) {
    const end = tagEnd(text, i, true, TAGS[k]);
    if (end > 0) return end;
  }
  for (let k = 1; k < MARKS.length; k += 2) {
    if (!text.startsWith(MARKS[k], i)) continue;
    const end = i + MARKS[k].length;
    if (!MARKS[k].startsWith("<|channel|>")) return end;
    // "<|channel|>final <|constrain|>json<|message|>"
    const message = text.substring(end, end + LONGEST_CHANNEL).indexOf(MESSAGE);
    return message >= 0 ? end + message + MESSAGE.length : end;
  }
  return -1;
}
