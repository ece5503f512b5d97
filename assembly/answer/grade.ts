/** From a reply to a verdict. */
import { Answer, Fault } from "./answer";
import { trim } from "./characters";
import { CONTAINERS, Container, ROTATE } from "./container";
import { spoken } from "./draft";
import { Candidates, extract } from "./extract";
import { LONGEST_ANSWER } from "./normalise";
import { Reward } from "./reward";
import { Tally } from "./tally";

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
  /** 1 when the requested container holds one value, and it can be read. */
  format: f64 = 0;
  /** The share that is right; below 1 unless the reply is right. */
  partial: f64 = 0;
  /** 1 when one value was found and is of the type that was asked for. */
  parseOk: f64 = 0;
  /** 1 when the reply puts forward different values. */
  ambiguous: f64 = 0;
  level: f64 = 0;
  /** The share of the reply's parts that are right, and the share of the key's parts that the reply has. */
  precision: f64 = 0;
  recall: f64 = 0;
  /** What stood in the container, shortened. */
  extracted: string = "";
  /** How it was read: the canonical text of the value. */
  read: string = "";
  /** Why the reply is paid or not, one of `REASONS`. */
  reason: i32 = Reason.Right;
  /** The same for people, with what it is about, never the key; empty when the reply is right. */
  message: string = "";
}

/** Why a reply is paid or not. */
export const enum Reason {
  Right = 0,
  Wrong = 1,
  /** The requested container is not there. */
  NoContainer = 2,
  /** It is there, with nothing in it. */
  Empty = 3,
  /** The reply ends inside of its thinking. */
  Unfinished = 4,
  Ambiguous = 5,
  TooLong = 6,
  /** It would be read with the unit of the question. */
  Unit = 7,
  Unreadable = 8,
}

/** The names of the reasons, which do not change. */
export const REASONS: StaticArray<string> = ["right", "wrong", "no_container", "empty", "unfinished", "ambiguous", "too_long", "unit", "unreadable"];

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
  const candidates = extract(text, wanted, lenient, key.opensWithDash);
  let reading = readAll(key, candidates);
  if (reading.value !== null) verdict.format = 1;
  if (!reading.some && lenient) reading = readOthers(key, text, wanted, reading);

  verdict.extracted = shorten(reading.text);
  let right = false;
  let tally = Tally.whole(false);
  const value = reading.value;
  if (!reading.some) {
    const isSilent = trim(text).length == 0;
    if (isSilent && trim(reply).length > 0) because(verdict, Reason.Unfinished, "the reply ends inside of its thinking");
    else if (isSilent) because(verdict, Reason.Empty, "the reply is empty");
    else if (candidates.present) because(verdict, Reason.Empty, "the " + CONTAINERS[wanted] + " container is empty");
    else because(verdict, Reason.NoContainer, "there is no " + CONTAINERS[wanted] + " container");
  } else if (reading.ambiguous) {
    verdict.ambiguous = 1;
    because(verdict, Reason.Ambiguous, "the reply puts forward different values: " + shorten(reading.text) + " and " + shorten(reading.conflict));
  } else if (value === null) {
    if (reading.text.length > LONGEST_ANSWER) because(verdict, Reason.TooLong, "the container holds more than " + LONGEST_ANSWER.toString() + " characters");
    else if (key.fault(reading.text) == Fault.Unit) because(verdict, Reason.Unit, "the unit is another than that of " + key.form());
    else because(verdict, Reason.Unreadable, "that cannot be read as " + key.form());
  } else {
    verdict.parseOk = 1;
    verdict.read = value.canonical();
    right = key.isMeasured ? key.reaches(value, reward.threshold) : judge.accepts(value);
    // A right answer other than the key is wholly right, however little of the key it repeats.
    const isOther = right && !key.isMeasured && !key.accepts(value);
    const partial = isOther ? 1.0 : judge.partial(value);
    tally = isOther ? Tally.whole(true) : key.tally(value, reward.threshold);
    verdict.precision = tally.precision;
    verdict.recall = tally.recall;
    // Not a number counts as nothing, and what is wrong is never wholly right.
    verdict.partial = partial >= 0 ? min(partial, right ? 1.0 : 0.999) : 0;
    if (right) verdict.accuracy = 1;
    else because(verdict, Reason.Wrong, "the value that was read is not right");
  }
  verdict.score = reward.score(right, value !== null, verdict.partial, verdict.format == 1, reply.length, tally.balance);
  return verdict;
}

function because(verdict: Verdict, reason: i32, message: string): void {
  verdict.reason = reason;
  verdict.message = message;
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
    const reading = readAll(key, extract(text, other, true, key.opensWithDash));
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
