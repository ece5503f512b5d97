/**
 * Golden vectors: `tests/vectors/<family>.jsonl`, a line for every level of every environment and two more for the other
 * splits, replayed on every host.
 *
 *   npm run vectors                  writes what is new and what belongs to a raised version
 *   npm run vectors -- --check       fails when a line is missing, stale, or changed without a raised version
 *   npm run vectors -- --unreleased  also rewrites changed lines of the same version: only before their first release
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Container, type EnvironmentSummary, KernelError, load, type Split, type StyleName, type Suite } from "../bindings/node/index.ts";
import { inContainers } from "../audit/answers/containers.ts";
import { nearMisses } from "../audit/answers/near_misses.ts";
import { type GradedReply, observe, replay, type Vector } from "../tests/support/vector.ts";
import { readVectors, VECTORS } from "../tests/support/vector_files.ts";

const CONTAINERS: Container[] = ["answer-tag", "boxed", "final-line", "json", "rotate"];
/** Near misses a line. */
const MISSES = 3;
/** A prime that spreads the seeds over their range, and keeps them apart by level. */
const STRIDE = 700_666_999_333;

interface Case {
  level: number;
  seed: number;
  split: Split;
  style: StyleName;
  container: Container;
}

/** The instances of an environment that are kept: all levels, both styles, all containers, all splits. */
const CASES: Case[] = [
  ...Array.from({ length: 10 }, (_, level): Case => ({
    level,
    seed: level * STRIDE,
    split: "train",
    style: level % 3 === 1 ? "plain" : "varied",
    container: CONTAINERS[level % CONTAINERS.length]!,
  })),
  { level: 2, seed: Number.MAX_SAFE_INTEGER, split: "validation", style: "varied", container: "answer-tag" },
  { level: 5, seed: 1, split: "test", style: "plain", container: "answer-tag" },
];

const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, unreleased: { type: "boolean", default: false } } });

const suite = await load();
const catalogue = suite.list();
const known = new Map(readVectors().map((vector) => [keyOf(vector.token), vector]));
const problems: string[] = [];
const files = new Map<string, string[]>();
for (const environment of catalogue) {
  const lines = files.get(environment.family) ?? [];
  files.set(environment.family, lines);
  for (const one of CASES) {
    try {
      lines.push(JSON.stringify(await settle(environment, one)));
    } catch (error) {
      if (!(error instanceof KernelError)) throw error;
      problems.push(error.message);
    }
  }
}
const ids = new Set(catalogue.map((environment) => environment.id));
for (const { env } of known.values()) {
  if (ids.has(env)) continue;
  ids.add(env);
  problems.push(`${env} has vectors, but is no environment: delete its lines`);
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else if (values.check) {
  console.log(`${known.size} golden vectors of ${catalogue.length} environments hold`);
} else {
  mkdirSync(VECTORS, { recursive: true });
  for (const name of readdirSync(VECTORS)) if (name.endsWith(".jsonl")) rmSync(join(VECTORS, name));
  for (const [family, lines] of files) writeFileSync(join(VECTORS, `${family}.jsonl`), `${lines.join("\n")}\n`);
  console.log(`wrote ${catalogue.length * CASES.length} golden vectors of ${catalogue.length} environments`);
}

/** The line of one case: the known one while it holds, else a new one, if there may be one. */
async function settle({ id, version }: EnvironmentSummary, one: Case): Promise<Vector> {
  const token = tokenOf(id, version, one);
  const old = known.get(keyOf(token));
  if (old?.version === version) {
    const wrong = await replay(suite, old);
    if (wrong.length === 0) return old;
    if (!values.unreleased) problems.push(`${wrong[0]}\n  raise the version of ${id}, or undo the change`);
  } else if (values.check) {
    problems.push(`${token} has no golden vector: run npm run vectors`);
  } else if (old && old.version > version) {
    problems.push(`${id} has version ${version}, but a golden vector of version ${old.version}`);
  }
  return vectorOf(suite, token, one.container);
}

async function vectorOf(suite: Suite, token: string, container: Container): Promise<Vector> {
  const seen = await observe(suite, token);
  const { kind } = suite.regenerate(token, { reveal: true }).data;
  const misses = nearMisses(kind!, seen.answer);
  const chosen = Array.from({ length: Math.min(MISSES, misses.length) }, (_, i) => misses[Math.floor(((i + 0.5) * misses.length) / MISSES)]!);
  // Who knows only the token need not work out which container `rotate` settled on: lenient grading looks into all.
  const mode = container === "rotate" ? "lenient" : "strict";
  const wrap = (answer: string): string => inContainers(container, answer)[0]!;
  const replies = [wrap(seen.answer), ...chosen.map(wrap)];
  return { ...seen, verdicts: replies.map((reply): GradedReply => ({ reply, mode, ...suite.verify(token, reply, { mode }) })) };
}

function tokenOf(env: string, version: number, { split, level, seed, style, container }: Case): string {
  return JSON.stringify({ env, version, split, level, seed, style, container });
}

/** What a vector is of, whatever the version. */
function keyOf(token: string): string {
  return token.replace(/"version":\d+,/, "");
}
