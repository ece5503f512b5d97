/**
 * Scene oracles: a second opinion on every key, from the drawn primitives and the question alone. They are written as if by
 * somebody who never saw the environment: nothing here imports from `envs/` or `assembly/`. `audit/oracles/<family>/<id>.ts` is
 * the module of one environment; what siblings share lies beside it, what families share in `support/`.
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

/** What the module of an environment exports. */
export interface OracleModule {
  oracle: Oracle;
  /** Where the task has many right answers. */
  judge?: Judge;
  /** The conditions of the question by name, each with what makes of a question one that lacks it. Empty where there is none to drop. */
  without?: Record<string, (question: string) => string>;
  /** The cheapest ways to get by without the work that is asked for: what each of them would answer, or null where it has no guess. */
  shortcuts?: Record<string, (scene: Inspection, question: string) => string | null>;
}

/** An oracle that gives the first of a judge's solutions. */
export const firstOf = (judge: Judge): Oracle => (scene, question) => judge.solutions(scene, question)[0] ?? null;
