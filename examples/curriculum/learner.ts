/**
 * A simulated learner under three curricula: how long until it masters every level of every environment?
 *
 *   npm run learner [-- --groups 12000] [--seed 1] [--out out/learner]
 *
 * The learner has one ability per environment. It answers right with the probability of the logistic model of item response
 * theory (Rasch, 1960), ability against difficulty; a level of an environment is as hard as its number. It learns from groups
 * that are neither all right nor all wrong, in proportion to the variance of their rewards, as policies do under
 * group-relative advantages. What it practises in one environment helps a little in the others of the bucket.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import seedrandom from "seedrandom";
import { type CurriculumPreset, load, type Suite, type Verdict } from "../../bindings/node/index.ts";
import { plotPage } from "../../audit/report/plot_page.ts";

const GROUP = 8;
/** Groups of one training step. */
const BATCH = 32;
/** Levels of ability gained from a group whose rewards vary as much as they can. */
const LEARNING_RATE = 0.6;
/** Share of it that the other environments of the bucket gain, together. */
const TRANSFER = 0.15;
/** Steepness of the logistic curve, per level. */
const STEEPNESS = 1.6;
/** Success rate at the top level from which an environment counts as mastered. */
const MASTERY = 0.8;
const TOP = 9;

const CURRICULA: Record<string, CurriculumPreset> = {
  tron: "tron",
  bandit: "bandit",
  uniform: { preset: "fixed", low: 0, high: TOP },
};

interface Point {
  curriculum: string;
  step: number;
  /** Mean success rate over all environments and levels. */
  accuracy: number;
  /** Share of environments that are mastered. */
  mastered: number;
  /** Share of the groups since the point before that were neither all right nor all wrong. */
  effective: number;
}

/** Runs one curriculum; a point for every fiftieth of the groups. */
export function simulate(suite: Suite, name: string, preset: CurriculumPreset, steps: number, seed: string): Point[] {
  const random = seedrandom(`${name} ${seed}`);
  const environments = suite.list();
  const bucketOf = new Map(environments.map((e) => [e.id, e.bucket]));
  const ability = new Map(environments.map((e) => [e.id, -0.5 + random()]));
  const success = (env: string, level: number): number => 1 / (1 + Math.exp(-STEEPNESS * (ability.get(env)! - level)));
  const curriculum = suite.curriculum({ name: `${name} ${seed}`, preset });
  const points: Point[] = [];
  const every = Math.max(1, Math.floor(steps / 50));
  let effective = 0;
  let drawn = 0;
  for (let step = 0; step < steps; step += BATCH) {
    const groups = curriculum.next(BATCH).map((token) => {
      const { env, level } = JSON.parse(token) as { env: string; level: number };
      const rewards = Array.from({ length: GROUP }, () => Number(random() < success(env, level)));
      const mean = rewards.reduce((sum, reward) => sum + reward, 0) / GROUP;
      const gain = LEARNING_RATE * 4 * mean * (1 - mean);
      if (gain > 0) effective++;
      const siblings = environments.filter((e) => e.bucket === bucketOf.get(env) && e.id !== env);
      ability.set(env, ability.get(env)! + gain);
      for (const { id } of siblings) ability.set(id, ability.get(id)! + (gain * TRANSFER) / siblings.length);
      return { token, verdicts: rewards.map(verdictOf) };
    });
    curriculum.report(groups);
    drawn += BATCH;
    if (drawn < every) continue;
    const rates = environments.map((e) => Array.from({ length: TOP + 1 }, (_, at) => success(e.id, at)));
    points.push({
      curriculum: name, step: step + BATCH,
      accuracy: rates.flat().reduce((sum, rate) => sum + rate, 0) / rates.flat().length,
      mastered: rates.filter((levels) => levels[TOP]! >= MASTERY).length / rates.length,
      effective: effective / drawn,
    });
    effective = 0;
    drawn = 0;
  }
  return points;
}

const verdictOf = (accuracy: number): Verdict => ({ score: accuracy, accuracy, format: 1, partial: accuracy, parse_ok: 1, ambiguous: 0, level: 0 });

/** The first step at which all environments are mastered; null when that never happens. */
const timeToMastery = (points: Point[]): number | null => points.find((point) => point.mastered === 1)?.step ?? null;

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { groups: { type: "string", default: "12000" }, seed: { type: "string", default: "1" }, out: { type: "string", default: "out/learner" } },
  });
  const steps = Number(values.groups);
  if (!Number.isSafeInteger(steps) || steps < 50) {
    console.error(`--groups is an integer from 50 on, not ${values.groups}`);
    process.exit(2);
  }
  const suite = await load();
  const runs = Object.entries(CURRICULA).map(([name, preset]) => simulate(suite, name, preset, steps, values.seed));
  const rows = runs.map((points) => [points[0]!.curriculum, timeToMastery(points) ?? `more than ${steps}`, points.at(-1)!.accuracy.toFixed(3), points.at(-1)!.mastered.toFixed(3)]);
  for (const row of [["curriculum", "groups to mastery", "accuracy at the end", "mastered"], ...rows]) console.log(row.map((cell) => String(cell).padEnd(20)).join(""));
  mkdirSync(resolve(values.out), { recursive: true });
  const page = join(resolve(values.out), "index.html");
  writeFileSync(page, plotPage("A simulated learner under three curricula", '<div id="plots" class="plots"></div>', runs.flat(), `
    for (const [key, label] of [["mastered", "environments mastered"], ["accuracy", "mean success rate, all levels"], ["effective", "effective groups"]])
      place("plots", Plot.plot({ width: 520, height: 300, marginLeft: 45, y: { domain: [0, 1], label, grid: true }, x: { label: "groups" }, color: { legend: true },
        marks: [Plot.line(data, { x: "step", y: key, stroke: "curriculum" })] }));
  `));
  console.log(page);
}
