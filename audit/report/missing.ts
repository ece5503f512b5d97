/** What is missing until environments are proved: one page of text. */
import type { Report } from "../audit.ts";
import type { Failure } from "../checks/context.ts";
import type { Pair } from "../checks/near_duplicates.ts";

export interface Proof {
  report: Report;
  /** What is wrong with its golden vectors. */
  vectors: string[];
}

/** What keeps an environment from being proved, one line each. */
export function missingOf({ report: { outcomes }, vectors }: Proof): string[] {
  const failed = outcomes.filter(({ failures }) => failures.length > 0);
  return [...failed.map(({ check, bar, failures }) => `${check} (${bar}): ${failures.length} times, first at ${placed(failures[0]!)}`), ...vectors.slice(0, 1)];
}

/** The page, line by line: every environment, then pairs that may be one. */
export function missingPage(proofs: Proof[], pairs: Pair[]): string[] {
  const lines = proofs.flatMap((proof) => {
    const { env, grade, seconds } = proof.report;
    const missing = missingOf(proof);
    return [`${grade} ${env}, ${Math.round(seconds)} s: ${missing.length === 0 ? "nothing is missing" : "not proved"}`, ...missing.map((line) => `    ${line}`)];
  });
  for (const { first, second, kind, similarity } of pairs) lines.push(`alike in ${kind}, to be explained or merged: ${first} and ${second}, ${similarity.toFixed(3)}`);
  return lines;
}

/** Characters of a failure that are shown. */
const MOST = 240;

function placed({ level, seed, what }: Failure): string {
  return `level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what.length > MOST ? `${what.slice(0, MOST)}…` : what}`;
}
