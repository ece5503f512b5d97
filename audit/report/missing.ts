/** What is missing until environments are proved: one page of text. */
import type { Report } from "../audit.ts";
import type { Pair } from "../checks/near_duplicates.ts";

export interface Proof {
  report: Report;
  /** What is wrong with its golden vectors. */
  vectors: string[];
}

/** What keeps an environment from being proved, one line each, and what does not yet. */
export function missingOf({ report: { outcomes, advice }, vectors }: Proof): { must: string[]; may: string[] } {
  const line = ({ check, bar, failures }: Report["outcomes"][number]): string => {
    const { level, seed, what } = failures[0]!;
    return `${check} (${bar}): ${failures.length} times, first at level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what}`;
  };
  const failed = (list: Report["outcomes"]): string[] => list.filter(({ failures }) => failures.length > 0).map(line);
  return { must: [...failed(outcomes), ...vectors.slice(0, 1)], may: failed(advice) };
}

/** The page, line by line. */
export function missingPage(proofs: Proof[], pairs: Pair[]): string[] {
  const lines: string[] = [];
  for (const proof of proofs) {
    const { env, grade, seconds } = proof.report;
    const { must, may } = missingOf(proof);
    lines.push(`${grade} ${env}, ${Math.round(seconds)} s: ${must.length === 0 ? "nothing is missing" : "not proved"}`);
    lines.push(...must.map((line) => `    ${line}`), ...may.map((line) => `    not yet a bar: ${line}`));
  }
  for (const { first, second, kind, similarity } of pairs) lines.push(`alike in ${kind}, to be explained or merged: ${first} and ${second}, ${similarity.toFixed(3)}`);
  for (const what of ["without", "shortcuts"] as const) {
    const lacking = proofs.filter(({ report }) => !report.proposals[what]).map(({ report }) => report.env);
    if (lacking.length > 0) lines.push(`not yet a bar: the oracles of ${lacking.join(", ")} export no \`${what}\``);
  }
  return lines;
}
