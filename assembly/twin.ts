/** Twins: another instance with the same question and another answer. */
import { Answer } from "./answer/answer";
import { checkpoint, release } from "./arena";
import { Environment } from "./environment";
import { Identity, splitOf } from "./identity";
import { canonicalQuestion, contentOf, Instance, realise } from "./instance";
import { Knobs } from "./knobs";
import { Rng } from "./random";

/**
 * Candidates that are the instance itself with one change, as far as the environment knows how; then come other states. One in ten belongs to
 * each of the small splits.
 */
const CHANGED: i32 = 40;
/** Changes that are tried before an environment that has made none is taken to know none. */
const FIRST: i32 = 8;
/** Candidates before giving up: a question that names one of a hundred things turns up again with a chance of 0.9999. */
export const CANDIDATES: i32 = 1000;

/**
 * The twin of an identity: of the same environment, level, split, style and wording, with the same canonical question and another answer. Null
 * when no candidate is one. An identity that knows its attempt stands or falls with that candidate.
 */
export function realiseTwin(identity: Identity): Instance | null {
  const base = realise(identity.original());
  if (base === null) return null;
  const isSettled = identity.attempt >= 0;
  const stream = identity.stream(base.identity.attempt);
  const candidates = stream.split("twin " + identity.twin.toString());
  const question = canonicalQuestion(base.environment);
  const last = isSettled ? identity.attempt : CANDIDATES - 1;
  let changed = 0;
  for (let attempt = isSettled ? last : 0; attempt <= last; attempt++) {
    const start = checkpoint();
    const environment = identity.environment();
    environment.configure(new Knobs(identity.level));
    const rng = candidates.split(attempt.toString());
    const isMade = makes(environment, attempt, stream, rng);
    changed += <i32>isMade;
    // Drawing costs most, so the fingerprint comes last.
    if (isMade && canonicalQuestion(environment) == question && differs(environment, base.environment)) {
      const fingerprint = contentOf(environment);
      if (splitOf(fingerprint) == identity.split) {
        identity.attempt = attempt;
        return new Instance(identity, environment, fingerprint, stream);
      }
    }
    release(start);
    if (attempt == FIRST - 1 && changed == 0) attempt = CHANGED - 1;
  }
  return null;
}

/** Makes the state of a candidate; false when there is none. */
function makes(environment: Environment, candidate: i32, stream: Rng, rng: Rng): bool {
  if (candidate >= CHANGED) return environment.sample(rng);
  return environment.sample(stream.split("state")) && environment.makeTwin(rng);
}

/** Whether neither's answer is right for the other. */
function differs(one: Environment, other: Environment): bool {
  return !isRight(one, other.answer()) && !isRight(other, one.answer());
}

function isRight(environment: Environment, answer: Answer): bool {
  const reply = environment.answer().parse(answer.canonical());
  return reply !== null && environment.accepts(reply);
}
