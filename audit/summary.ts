/**
 * What is kept of an audit: one small file an environment, `audit/summaries/<family>/<id>.json`, which tables, data cards, the gallery and
 * the published audit read. All but the seconds follows from the environment and the seeds.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "./audit.ts";

export const SUMMARIES = fileURLToPath(new URL("summaries/", import.meta.url));
/** Bytes of a summary. */
const MOST = 1024;
/** Checks whose figure says more than a count of failures, and does not depend on the machine. */
const KEPT = ["a glance tells nothing", "options are even", "picture matters", "instances are fresh", "ten levels", "legible", "marks stand out"];

export interface Summary {
  env: string;
  family: string;
  bucket: string;
  /** Of the environment, and of the kernel. */
  version: number;
  kernel: string;
  grade: Report["grade"];
  /** How often each check failed, where it did. */
  failures: Record<string, number>;
  /** Figures of checks, in the units of their bars. */
  figures: Record<string, number>;
  /** Accuracy of the best blind policy at each level. */
  blind: number[];
  /** Complexity at each level: 10th percentile and median. */
  load: [number, number][];
  /** Accuracy of each shortcut: the mean over the levels 5 to 9, and the largest at any. */
  shortcuts: Record<string, [hard: number, most: number]>;
  /** At which levels the answer has a type. */
  answers: Record<string, number[]>;
  /** Seconds of a core that the audit took. */
  seconds: number;
}

/** The summary of a report. `kernel` is the version that the kernel gives itself. */
export function summaryOf({ env, family, bucket, version, grade, outcomes, curves, seconds }: Report, kernel: string): Summary {
  const kinds = [...new Set(curves.flatMap((curve) => curve.kinds))].sort();
  const hard = curves.filter(({ level }) => level >= 5);
  const shortcut = (name: string): [number, number] => [
    rounded(hard.reduce((sum, { shortcuts }) => sum + shortcuts[name]!, 0) / hard.length),
    rounded(Math.max(...curves.map(({ shortcuts }) => shortcuts[name]!))),
  ];
  return {
    env, family, bucket, version, kernel, grade,
    failures: Object.fromEntries(outcomes.filter(({ failures }) => failures.length > 0).map(({ check, failures }) => [check, failures.length])),
    figures: Object.fromEntries(outcomes.filter(({ check, figure }) => KEPT.includes(check) && figure !== null).map(({ check, figure }) => [check, rounded(figure!)])),
    blind: curves.map((curve) => rounded(curve.blind)),
    load: curves.map(({ load }) => load.map(rounded) as [number, number]),
    shortcuts: Object.fromEntries(Object.keys(curves[0]!.shortcuts).map((name) => [name, shortcut(name)])),
    answers: Object.fromEntries(kinds.map((kind) => [kind, curves.filter((curve) => curve.kinds.includes(kind)).map(({ level }) => level)])),
    seconds: Math.round(seconds),
  };
}

/** Writes a summary, and returns where; a file that differs in its seconds alone stays as it is. Throws when it is too long. */
export function writeSummary(summary: Summary, folder = SUMMARIES): string {
  const path = join(folder, summary.family, `${summary.env}.json`);
  const text = `{\n${Object.entries(summary).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")}\n}\n`;
  if (Buffer.byteLength(text) > MOST) throw new Error(`the summary of ${summary.env} has ${Buffer.byteLength(text)} bytes, more than ${MOST}`);
  const timeless = (json: string): string => JSON.stringify({ ...(JSON.parse(json) as Summary), seconds: 0 });
  if (existsSync(path) && timeless(readFileSync(path, "utf8")) === timeless(text)) return path;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** All summaries, by id. */
export function readSummaries(folder = SUMMARIES): Map<string, Summary> {
  const files = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith(".json")).sort() : [];
  const summaries = files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Summary);
  return new Map(summaries.map((summary) => [summary.env, summary]));
}

/** Three decimals, and no digits that two runs of the same arithmetic could differ in. */
const rounded = (value: number): number => Number(value.toFixed(3));
