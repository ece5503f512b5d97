/** Runs every check on one environment. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Suite } from "../../bindings/core/suite.ts";
import type { OracleModule } from "../../tests/oracles/oracle.ts";
import { ROOT } from "../registry.ts";
import { theSameAgain } from "./again.ts";
import { blind, fresh, promptIsClean } from "./blind.ts";
import { collect } from "./collect.ts";
import type { Check, Outcome, Subject } from "./context.ts";
import { fast, splitsAreApart } from "./cost.ts";
import { tenLevels } from "./levels.ts";
import { legible } from "./lint.ts";
import { keyIsRight, pictureMatters } from "./oracle.ts";
import { keyIsAccepted, nearMissesAreRejected } from "./verdicts.ts";

const CHECKS: Check[] = [
  keyIsRight, keyIsAccepted, nearMissesAreRejected, blind, promptIsClean, pictureMatters, fresh, splitsAreApart, theSameAgain, tenLevels, legible, fast,
];

/** The audit of one environment. */
export interface Report {
  env: string;
  bucket: string;
  family: string;
  /** A (all rates >= 0.98), B (>= 0.90), C (>= 0.75) or F: the field's scale on the least rate. */
  grade: "A" | "B" | "C" | "F";
  outcomes: Outcome[];
}

/** Audits one environment with seeds from `firstSeed` on. */
export async function audit(suite: Suite, env: string, firstSeed = 0, oracleFolder = `${ROOT}/tests/oracles`): Promise<Report> {
  const about = suite.describe(env);
  const path = `${oracleFolder}/${about.family}.ts`;
  const module = existsSync(path) ? ((await import(pathToFileURL(path).href)) as OracleModule) : undefined;
  const { levels, generated } = collect(suite, env, firstSeed);
  const subject: Subject = { suite, about, oracle: module?.oracles[env], judge: module?.judges?.[env], levels };
  const outcomes = [generated, ...CHECKS.map((check) => check(subject))];
  const least = Math.min(...outcomes.map((outcome) => outcome.rate));
  const grade = least >= 0.98 ? "A" : least >= 0.9 ? "B" : least >= 0.75 ? "C" : "F";
  return { env, bucket: about.bucket, family: about.family, grade, outcomes };
}
