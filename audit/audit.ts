/** Runs every check on one environment. */
import { existsSync } from "node:fs";
import type { Suite } from "../bindings/core/suite.ts";
import type { Inspection } from "../bindings/core/types.ts";
import type { Oracle, OracleModule } from "./oracles/oracle.ts";
import { theSameAgain } from "./checks/again.ts";
import { blind, blindPolicies, fresh } from "./checks/blind.ts";
import { canvasIsFilled } from "./checks/canvas.ts";
import { collect } from "./checks/collect.ts";
import type { Check, Level, Outcome, Subject } from "./checks/context.ts";
import { fast, splitsAreApart } from "./checks/cost.ts";
import { explanationIsPlain } from "./checks/explanation.ts";
import { writtenOptionsAreEven } from "./checks/form_options.ts";
import { glanceTellsNothing } from "./checks/glance.ts";
import { loadRises, tenLevels } from "./checks/levels.ts";
import { legible, marksStandOut } from "./checks/lint.ts";
import { keyIsRight, pictureMatters } from "./checks/oracle.ts";
import { optionsAreEven } from "./checks/options.ts";
import { partialIsEarned } from "./checks/partial.ts";
import { promptIsClean } from "./checks/prompt.ts";
import { conditionsBite, noShortcutPays, shortcutAccuracies } from "./checks/shortcuts.ts";
import { showsItsSolution } from "./checks/solution.ts";
import { keyIsAccepted, nearMissesAreRejected } from "./checks/verdicts.ts";
import { wordingsDiffer } from "./checks/wordings.ts";

const CHECKS: Check[] = [
  keyIsRight, keyIsAccepted, nearMissesAreRejected, blind, glanceTellsNothing, optionsAreEven, promptIsClean, pictureMatters, fresh,
  splitsAreApart, theSameAgain, tenLevels, loadRises, noShortcutPays, conditionsBite, showsItsSolution, writtenOptionsAreEven, partialIsEarned,
  canvasIsFilled, explanationIsPlain, wordingsDiffer, legible, marksStandOut, fast,
];

/** The audit of one environment. */
export interface Report {
  env: string;
  bucket: string;
  family: string;
  version: number;
  /** A (all rates >= 0.98), B (>= 0.90), C (>= 0.75) or F: the field's scale on the least rate. */
  grade: "A" | "B" | "C" | "F";
  outcomes: Outcome[];
  /** What changes from level to level, for the plots. */
  curves: Curve[];
  /** Seconds of a core that the audit of it took. */
  seconds: number;
}

/** One level's figures. */
export interface Curve {
  level: number;
  /** Mean over the instances. */
  complexity: number;
  /** The complexity's 10th percentile and median. */
  load: [tenth: number, median: number];
  /** Accuracy of the best blind policy, and which that is. */
  blind: number;
  policy: string;
  /** Medians over the drawn instances: milliseconds, bytes of SVG; mean attempts. */
  milliseconds: number;
  svgBytes: number;
  attempts: number;
  /** The commonest answers and their shares. */
  answers: [string, number][];
  /** The types of the answers. */
  kinds: string[];
  /** The accuracy of each shortcut that the oracle's module proposes. */
  shortcuts: Record<string, number>;
}

/** Audits one environment with seeds from `firstSeed` on; its oracle is `<family>/<id>.ts` in the folder `oracles`. */
export async function audit(suite: Suite, env: string, firstSeed = 0, oracles = new URL("oracles/", import.meta.url), isQuick = false): Promise<Report> {
  const before = process.cpuUsage();
  const about = suite.describe(env);
  const path = new URL(`${about.family}/${env}.ts`, oracles);
  const module = existsSync(path) ? ((await import(path.href)) as OracleModule) : undefined;
  const { levels, generated } = collect(suite, env, firstSeed, isQuick);
  const subject: Subject = { suite, about, oracle: module && remembering(module.oracle), judge: module?.judge, without: module?.without, shortcuts: module?.shortcuts, levels };
  const outcomes = [generated, ...CHECKS.map((check) => check(subject))];
  const least = Math.min(...outcomes.map((outcome) => outcome.rate));
  const grade = least >= 0.98 ? "A" : least >= 0.9 ? "B" : least >= 0.75 ? "C" : "F";
  const curves = levels.map((level) => curveOf(suite, level, module?.shortcuts ?? {}));
  const { user, system } = process.cpuUsage(before);
  return { env, bucket: about.bucket, family: about.family, version: about.version, grade, outcomes, curves, seconds: (user + system) / 1e6 };
}

/** An oracle that reads no picture twice for the same question, nor for any other question when it takes none. */
function remembering(oracle: Oracle): Oracle {
  const read = new WeakMap<Inspection, Map<string, string | null>>();
  return (scene, question) => {
    const asked = oracle.length < 2 ? "" : question;
    const answers = read.get(scene) ?? new Map<string, string | null>();
    read.set(scene, answers);
    if (!answers.has(asked)) answers.set(asked, oracle(scene, question));
    return answers.get(asked)!;
  };
}

function curveOf(suite: Suite, drawn: Level, proposed: NonNullable<OracleModule["shortcuts"]>): Curve {
  const { level, known, timed } = drawn;
  const [policy, best] = Object.entries(blindPolicies(known)).reduce((a, b) => (b[1] > a[1] ? b : a));
  const counted = new Map<string, number>();
  for (const { answer } of known) counted.set(answer, (counted.get(answer) ?? 0) + 1);
  const answers = [...counted].sort((a, b) => b[1] - a[1]).slice(0, 24).map(([answer, count]): [string, number] => [answer, count / known.length]);
  const complexities = known.map((instance) => instance.complexity).sort((a, b) => a - b);
  return {
    level, policy, blind: best, answers,
    complexity: mean(complexities),
    load: [complexities[Math.floor(complexities.length / 10)] ?? NaN, median(complexities)],
    kinds: [...new Set(known.map((instance) => instance.kind))].sort(),
    shortcuts: shortcutAccuracies(suite, proposed, drawn),
    attempts: mean(known.map((instance) => instance.attempts)),
    milliseconds: median(timed.map((entry) => entry.milliseconds)),
    svgBytes: median(timed.map((entry) => entry.svgBytes)),
  };
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
