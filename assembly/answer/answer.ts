import { Tally } from "./tally";

/** Why a text is not of a type. */
export const enum Fault {
  Unreadable = 0,
  /** It would be, with the unit of the question or without any. */
  Unit = 1,
}

/** A typed value: the key of a question, or a reply read as the same type. */
export abstract class Answer {
  /** The name of the type, e.g. `integer`. */
  abstract kind(): string;

  /** What is asked for, as a noun phrase for the instruction; it carries no data of the instance. */
  abstract form(): string;

  /** The value as text: equal values have equal text, and `parse` reads it back. */
  abstract canonical(): string;

  /**
   * Reads what stands in a reply's container as this type, in any notation that docs/answers.md allows; null when it is
   * not one. The key decides only how to read (which labels exist, what the unit is), never whether the value is right.
   */
  abstract parse(text: string): Answer | null;

  /** Why a text that `parse` cannot read is none of this type. */
  fault(text: string): Fault {
    return Fault.Unreadable;
  }

  /** Whether a dash and a space may open an answer, so that they are no bullet. */
  get opensWithDash(): bool {
    return false;
  }

  /** Of a reply that says two things at once: the one that does not go with its value; else empty. */
  get contradiction(): string {
    return "";
  }

  /** Whether the value is places or directions in the picture, which another position of the picture would make wrong. */
  get isPlaced(): bool {
    return false;
  }

  /** Whether the value is places on a scale, which may be pixels. */
  get isScaled(): bool {
    return false;
  }

  /** Exact grading: whether the reply is this key. */
  abstract accepts(reply: Answer): bool;

  /** The share of the answer that is right, 0 to 1. */
  partial(reply: Answer): f64 {
    return this.accepts(reply) ? 1.0 : 0.0;
  }

  /** Whether a reply is right from some overlap on, which the caller sets; such a type overrides `reaches`. */
  get isMeasured(): bool {
    return false;
  }

  /** Whether a reply is right when parts that overlap by `threshold`, a share, are the same. */
  reaches(reply: Answer, threshold: f64): bool {
    return this.accepts(reply);
  }

  /** What the reply has right, part by part; parts that overlap by `threshold` are the same. */
  tally(reply: Answer, threshold: f64): Tally {
    return Tally.whole(this.reaches(reply, threshold));
  }
}
