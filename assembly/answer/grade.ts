/** From a reply to a verdict. */
import { Answer } from "./answer";
import { CONTAINERS, Container, ROTATE } from "./container";
import { Candidates, extract, spoken } from "./extract";
import { LONGEST_ANSWER } from "./normalise";
import { Reward } from "./reward";

/** What an explanation repeats of a reply is at most this long. */
const LONGEST_QUOTE: i32 = 200;

/** What decides whether a parsed reply is right: the key, or an environment that plays the reply out. */
export interface Judge {
  /** The answer of the instance; its type reads the replies. */
  answer(): Answer;

  /** Whether the reply is right. */
  accepts(reply: Answer): bool;

  /** The share of the reply that is right, 0 to 1. */
  partial(reply: Answer): f64;
}

/** One flat record, the same fields for every environment and every reply. */
export class Verdict {
  score: f64 = 0;
  /** 1 when the reply is right. */
  accuracy: f64 = 0;
  /** 1 when the requested container holds one value. */
  format: f64 = 0;
  /** The share that is right; below 1 unless the reply is right. */
  partial: f64 = 0;
  /** 1 when one value was found and is of the type that was asked for. */
  parseOk: f64 = 0;
  /** 1 when the reply puts forward different values. */
  ambiguous: f64 = 0;
  level: f64 = 0;
  /** What stood in the container, shortened. */
  extracted: string = "";
  /** How it was read: the canonical text of the value. */
  read: string = "";
  /** The first reason why the reply is wrong, never the key; empty when it is right. */
  reason: string = "";
}

/** What one kind of container says. */
class Reading {
  /** The value, when there is exactly one and it can be read. */
  value: Answer | null = null;
  /** The text of the value, or of the first one. */
  text: string = "";
  /** Whether there is any value that is no placeholder. */
  some: bool = false;
  ambiguous: bool = false;
  /** The text that conflicts with `text`. */
  conflict: string = "";
}

/**
 * Grades a reply: finds the requested container, takes exactly one distinct value from it, reads it as the type of the key, and
 * asks the judge. In lenient mode the other containers are looked at when the requested one holds nothing.
 */
export function grade(judge: Judge, reply: string, container: i32, lenient: bool, level: i32, reward: Reward): Verdict {
  const verdict = new Verdict();
  verdict.level = <f64>level;
  const key = judge.answer();
  const text = spoken(reply);
  const wanted = container >= 0 && container < ROTATE ? container : <i32>Container.AnswerTag;
  const candidates = extract(text, wanted, lenient);
  let reading = readAll(key, candidates);
  if (reading.some && !reading.ambiguous) verdict.format = 1;
  if (!reading.some && lenient) reading = readOthers(key, text, wanted, reading);

  verdict.extracted = shorten(reading.text);
  let right = false;
  const value = reading.value;
  if (!reading.some) {
    verdict.reason = text.length == 0 && reply.length > 0 ? "the reply ends inside of its thinking"
      : candidates.present ? "the " + CONTAINERS[wanted] + " container is empty"
      : "there is no " + CONTAINERS[wanted] + " container";
  } else if (reading.ambiguous) {
    verdict.ambiguous = 1;
    verdict.reason = "the reply puts forward different values: " + shorten(reading.text) + " and " + shorten(reading.conflict);
  } else if (value === null) {
    verdict.reason = reading.text.length > LONGEST_ANSWER ? "the container holds too much text" : "that cannot be read as " + key.form();
  } else {
    verdict.parseOk = 1;
    verdict.read = value.canonical();
    right = judge.accepts(value);
    // A right answer other than the key is wholly right, however little of the key it repeats.
    const partial = right && !key.accepts(value) ? 1.0 : judge.partial(value);
    // Not a number counts as nothing, and what is wrong is never wholly right.
    verdict.partial = partial >= 0 ? min(partial, right ? 1.0 : 0.999) : 0;
    if (right) verdict.accuracy = 1;
    else verdict.reason = "the value that was read is not right";
  }
  verdict.score = reward.score(right, value !== null, verdict.partial, verdict.format == 1, reply.length);
  return verdict;
}

/** Reads every candidate; equal values are one, and a value next to something unreadable is not alone. */
function readAll(key: Answer, candidates: Candidates): Reading {
  const reading = new Reading();
  let canonical = "";
  for (let i = 0; i < candidates.texts.length; i++) {
    const text = candidates.texts[i];
    const value = key.parse(text);
    if (value !== null && value.contradiction.length > 0) {
      reading.some = true;
      reading.ambiguous = true;
      reading.text = value.canonical();
      reading.conflict = value.contradiction;
      break;
    }
    if (!reading.some) {
      reading.some = true;
      reading.text = text;
      reading.value = value;
      if (value !== null) canonical = value.canonical();
      continue;
    }
    const first = reading.value;
    if (value !== null && first !== null && value.canonical() == canonical) continue;
    reading.ambiguous = true;
    reading.conflict = text;
    break;
  }
  if (candidates.tooMany && !reading.ambiguous) {
    reading.ambiguous = true;
    reading.conflict = candidates.texts[candidates.texts.length - 1];
  }
  if (reading.ambiguous) reading.value = null;
  return reading;
}

/** The first other container that holds something; a readable value elsewhere that differs from it makes it ambiguous. */
function readOthers(key: Answer, text: string, wanted: i32, nothing: Reading): Reading {
  let chosen = nothing;
  for (let other = 0; other < ROTATE; other++) {
    if (other == wanted) continue;
    const reading = readAll(key, extract(text, other, true));
    if (!reading.some) continue;
    if (!chosen.some) {
      chosen = reading;
      continue;
    }
    const first = chosen.value;
    const second = reading.value;
    if (first !== null && second !== null && first.canonical() != second.canonical()) {
      chosen.ambiguous = true;
      chosen.conflict = reading.text;
      chosen.value = null;
    }
  }
  return chosen;
}

function shorten(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
}
