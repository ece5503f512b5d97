/** What the gallery is built with: the catalogue as the kernel tells it, and what the audit measured. */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { type EnvironmentSummary, load } from "tron-kernel";
import { SEEDS } from "../../audit/checks/context.ts";
import { readSummaries, type Summary } from "../../audit/summary.ts";

export interface SuiteFacts {
  version: string;
  catalogue: EnvironmentSummary[];
  /** Names of the benchmarks that each family trains for. */
  benchmarks: Record<string, string[]>;
  figures: Figures;
  /** The instance of the first lines of code that a visitor sees, and its answer. */
  example: { env: string; level: number; seed: number; answer: string };
}

/** What the whole suite is worth, in numbers. */
export interface Figures {
  environments: number;
  levels: number;
  /** Environments that are audited, how many of their keys an oracle derived again, and how many of these were wrong. */
  audited: number;
  keys: number;
  wrongKeys: number;
  /** The accuracy of the best blind policy at an environment's best level: the median of the environments. */
  blind: number;
  /** Bytes of the kernel. */
  bytes: number;
}

/** The part of an audit's summary that an environment's page shows. */
export type Proof = Pick<Summary, "grade" | "failures" | "figures" | "blind" | "load" | "shortcuts" | "answers">;

/** The instance of the README's first example. */
const EXAMPLE = { env: "count_shape_colour", level: 3, seed: 42 } as const;

const KERNEL = createRequire(import.meta.url).resolve("tron-kernel/kernel.wasm");

export async function suiteFacts(): Promise<SuiteFacts> {
  const suite = await load({ renderer: "kernel" });
  const catalogue = suite.list();
  const known = new Set(catalogue.map(({ id }) => id));
  const summaries = [...readSummaries().values()].filter(({ env }) => known.has(env));
  const worst = summaries.map(({ blind }) => Math.max(...blind)).sort((a, b) => a - b);
  return {
    example: { ...EXAMPLE, answer: suite.generate(EXAMPLE.env, { level: EXAMPLE.level, seed: EXAMPLE.seed, reveal: true }).answer! },
    version: suite.kernel.call<{ version: string }>({ op: "about" }).version,
    catalogue,
    benchmarks: JSON.parse(readFileSync(new URL("../../envs/benchmarks.json", import.meta.url), "utf8")) as Record<string, string[]>,
    figures: {
      environments: catalogue.length,
      levels: catalogue.length * 10,
      audited: summaries.length,
      keys: summaries.length * 10 * SEEDS.inspected,
      wrongKeys: summaries.reduce((sum, { failures }) => sum + (failures["key is right"] ?? 0), 0),
      blind: worst[worst.length >> 1] ?? 0,
      bytes: statSync(KERNEL).size,
    },
  };
}

/** By id. */
export function proofsOf(): Record<string, Proof> {
  const entries = [...readSummaries()].map(([env, { grade, failures, figures, blind, load, shortcuts, answers }]) => [env, { grade, failures, figures, blind, load, shortcuts, answers }]);
  return Object.fromEntries(entries) as Record<string, Proof>;
}
