/**
 * Scene oracles: a second opinion on every key, from the drawn primitives and the question alone. They are written as if by
 * somebody who never saw the environment: nothing here imports from `envs/` or `assembly/`.
 */
import type { Inspection } from "../../bindings/core/types.ts";

/**
 * Derives the canonical answer of a picture, or null when it cannot tell, which counts as a failure. The question comes
 * without the sentence on the answer's form. Where many answers are right, any one of them. The same picture and question give
 * the same answer, and the audit asks an oracle that takes no question once for each picture.
 */
export type Oracle = (scene: Inspection, question: string) => string | null;

/** For tasks with many right answers: what else is right. */
export interface Judge {
  /** Several right answers, different ones where they exist. */
  solutions(scene: Inspection, question: string): string[];
  /** Whether an answer, in the canonical notation, is right. */
  isRight(scene: Inspection, question: string, answer: string): boolean;
}

/** What a family's module exports: `oracles`, and `judges` where there are tasks with many right answers. */
export interface OracleModule {
  oracles: Record<string, Oracle>;
  judges?: Record<string, Judge>;
}
