/** What the specs of answers share. */
import { Answer } from "../../../assembly/answer/answer";
import { Container } from "../../../assembly/answer/container";
import { grade, Judge, Verdict } from "../../../assembly/answer/grade";
import { Reward } from "../../../assembly/answer/reward";

/** A judge that has nothing but its key. */
export class KeyJudge implements Judge {
  constructor(private key: Answer) {}

  answer(): Answer {
    return this.key;
  }

  accepts(reply: Answer): bool {
    return this.key.accepts(reply);
  }

  partial(reply: Answer): f64 {
    return this.key.partial(reply);
  }
}

/** The first notation that the key does not accept, or "" when it accepts all. */
export function firstRejected(key: Answer, notations: string[]): string {
  for (let i = 0; i < notations.length; i++) {
    const reply = key.parse(notations[i]);
    if (reply === null || !key.accepts(reply) || reply.canonical() != key.canonical()) return notations[i];
  }
  return "";
}

/** The first text that the key accepts, or "" when it accepts none. */
export function firstAccepted(key: Answer, texts: string[]): string {
  for (let i = 0; i < texts.length; i++) {
    const reply = key.parse(texts[i]);
    if (reply !== null && key.accepts(reply)) return "[" + texts[i] + "]";
  }
  return "";
}

/** The first text that is read as the type, right or wrong, or "" when none is. */
export function firstRead(key: Answer, texts: string[]): string {
  for (let i = 0; i < texts.length; i++) {
    if (key.parse(texts[i]) !== null) return "[" + texts[i] + "]";
  }
  return "";
}

/** Whether the canonical text is read back as the same value. */
export function survives(key: Answer): bool {
  const reply = key.parse(key.canonical());
  return reply !== null && key.accepts(reply) && reply.canonical() == key.canonical();
}

/** The verdict in strict mode under `binary`. */
export function strict(key: Answer, reply: string, container: i32 = Container.AnswerTag): Verdict {
  return grade(new KeyJudge(key), reply, container, false, 0, Reward.named("binary")!);
}

/** The verdict in lenient mode under `binary`. */
export function lenient(key: Answer, reply: string, container: i32 = Container.AnswerTag): Verdict {
  return grade(new KeyJudge(key), reply, container, true, 0, Reward.named("binary")!);
}
