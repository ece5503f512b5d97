/**
 * Golden vectors: `tests/vectors/<family>/<id>.jsonl`, a line for every level of an environment, and `tests/vectors/degraded.jsonl`, a line
 * for every kind of degraded picture, replayed on every host.
 *
 *   npm run vectors                  writes what is new and what belongs to a raised version
 *   npm run vectors -- --check       fails when a line is missing, stale, or changed without a raised version
 *   npm run vectors -- --unreleased  also rewrites changed lines of the same version: only before their first release
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Container, type DegradationKind, type EnvironmentSummary, type GenerateOptions, KernelError, load, type Suite } from "../bindings/node/index.ts";
import { inContainers } from "../audit/answers/containers.ts";
import { nearMisses } from "../audit/answers/near_misses.ts";
import { type GradedReply, observe, replay, type Vector } from "../tests/support/vector.ts";
import { readDegraded, readVectors, vectorFile, vectorFiles, writeDegraded, writeVectors } from "../tests/support/vector_files.ts";

const CONTAINERS: Container[] = ["answer-tag", "boxed", "final-line", "json", "rotate"];
/** Near misses a whole line. */
const MISSES = 3;
/** A prime that spreads the seeds over their range, and keeps them apart by level. */
const STRIDE = 700_666_999_333;

interface Case extends GenerateOptions {
  container: Container;
  /** Whether the question is in clear, and pixels and verdicts are there. */
  isWhole: boolean;
}

/** The instances of an environment that are kept, by level: both styles; and on the whole lines all containers and all splits. */
const CASES: Case[] = Array.from({ length: 10 }, (_, level): Case => ({
  level,
  seed: level * STRIDE,
  split: "train",
  style: level % 3 === 1 ? "plain" : "varied",
  container: CONTAINERS[level % CONTAINERS.length]!,
  isWhole: level % 2 === 1,
}));
Object.assign(CASES[3]!, { seed: Number.MAX_SAFE_INTEGER, split: "validation" });
Object.assign(CASES[5]!, { seed: 1, split: "test" });

/** The pictures that are degraded, one a kind: with small text, curves, thin lines, a dark theme, and much of everything. */
const DEGRADED: Record<DegradationKind, string> = {
  noise: "bar_value_arith", blur: "clock_angle_between", tint: "graph_max_flow", compression: "count_contour_summits", rotation: "sudoku_solve", scan: "voxel_surface_area",
};

export interface VectorOptions {
  /** Write nothing. */
  check?: boolean;
  /** Rewrite changed lines of the same version. */
  unreleased?: boolean;
}

/**
 * Compares the vectors of some environments with what the suite gives, and writes those that are missing or of an older version.
 * Returns what is wrong, one sentence each; an environment with something wrong keeps its file.
 */
export async function renewVectors(suite: Suite, environments: EnvironmentSummary[], { check = false, unreleased = false }: VectorOptions = {}): Promise<string[]> {
  const problems: string[] = [];
  for (const environment of environments) {
    const { id, version } = environment;
    const file = vectorFile(environment);
    const known = readVectors(file);
    const vectors: Vector[] = [];
    const before = problems.length;
    for (const [level, one] of CASES.entries()) {
      try {
        const old = known[level];
        if (old?.version === version) {
          const wrong = await changesOf(suite, old, one);
          if (wrong === undefined) {
            vectors.push(old);
            continue;
          }
          if (!unreleased) problems.push(`${wrong}\n  raise the version of ${id}, or undo the change`);
        } else if (check) {
          problems.push(`${id} has no golden vectors of version ${version}, level ${level}: run npm run vectors`);
        } else if (old && old.version > version) {
          problems.push(`${id} has version ${version}, but golden vectors of version ${old.version}`);
        }
        if (problems.length === before) vectors.push(await vectorOf(suite, id, one));
      } catch (error) {
        if (!(error instanceof KernelError)) throw error;
        problems.push(error.message);
      }
    }
    if (problems.length === before && !check) writeVectors(file, vectors);
  }
  return problems;
}

/** The vectors of degraded pictures as the suite gives them. */
export async function degradedVectors(suite: Suite): Promise<Vector[]> {
  const vectors: Vector[] = [];
  for (const [kind, env] of Object.entries(DEGRADED) as [DegradationKind, string][]) {
    const { token } = suite.generate(env, { level: 6, seed: STRIDE, degrade: { kind, strength: 0.5 }, picture: false });
    const { question, ...hashed } = await observe(suite, token, true);
    vectors.push(hashed);
  }
  return vectors;
}

/** What an instance has become that a vector is of; undefined while it is the same. */
async function changesOf(suite: Suite, old: Vector, { isWhole, ...options }: Case): Promise<string | undefined> {
  const { token } = suite.generate(old.env, { ...options, picture: false });
  if (token !== old.token) return `${old.token} is now ${token}`;
  return (await replay(suite, old))[0];
}

async function vectorOf(suite: Suite, env: string, { isWhole, ...options }: Case): Promise<Vector> {
  const { token, data } = suite.generate(env, { ...options, picture: false, reveal: true });
  const seen = await observe(suite, token, isWhole);
  const { question, ...hashed } = seen;
  if (!isWhole) return hashed;
  const { question_hash, ...whole } = seen;
  const misses = nearMisses(data.kind!, seen.answer);
  const chosen = Array.from({ length: Math.min(MISSES, misses.length) }, (_, i) => misses[Math.floor(((i + 0.5) * misses.length) / MISSES)]!);
  // Who knows only the token need not work out which container `rotate` settled on: lenient grading looks into all.
  const mode = options.container === "rotate" ? "lenient" : "strict";
  const replies = [seen.answer, ...chosen].map((answer) => inContainers(options.container, answer)[0]!);
  return { ...whole, mode, verdicts: replies.map((reply): GradedReply => [reply, ...Object.values(suite.verify(token, reply, { mode }))]) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, unreleased: { type: "boolean", default: false } } });
  const suite = await load();
  const environments = suite.list();
  const problems = await renewVectors(suite, environments, values);
  const wanted = new Set(environments.map(vectorFile));
  const degraded = await degradedVectors(suite);
  if (!values.check) writeDegraded(degraded);
  else if (JSON.stringify(readDegraded()) !== JSON.stringify(degraded)) problems.push("the degraded pictures are not those of the golden vectors: run npm run vectors");
  for (const file of vectorFiles().filter((file) => !wanted.has(file))) {
    if (values.check) problems.push(`${file} belongs to no environment: run npm run vectors`);
    else rmSync(file);
  }
  if (problems.length > 0) console.error(problems.join("\n"));
  else console.log(`the golden vectors of ${environments.length} environments ${values.check ? "hold" : "are written"}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
