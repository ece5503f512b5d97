/** The golden vectors on disk. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { EnvironmentSummary } from "../../bindings/node/index.ts";
import type { Vector } from "./vector.ts";

const VECTORS = fileURLToPath(new URL("../vectors/", import.meta.url));

/** The path of an environment's vectors, whether or not they are written. */
export const vectorFile = ({ family, id }: EnvironmentSummary): string => join(VECTORS, family, `${id}.jsonl`);

/** The path of the vectors of degraded pictures: one a kind, a line each. */
export const DEGRADED = join(VECTORS, "degraded.jsonl");

/** The paths of all that are written of environments, sorted. */
export function vectorFiles(): string[] {
  if (!existsSync(VECTORS)) return [];
  return readdirSync(VECTORS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".jsonl") && name.includes(sep)).sort().map((name) => join(VECTORS, name));
}

/**
 * The vectors of an environment, by level; none before they are first written. The first line of a file holds the head of all its
 * tokens, `env` and `version`; each other line a vector, its token as an object without them.
 */
export function readVectors(file: string): Vector[] {
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  return lines.map(({ token, ...vector }) => ({ ...head, token: JSON.stringify({ ...head, ...token }), ...vector }));
}

/** The vectors of degraded pictures. */
export function readDegraded(): Vector[] {
  return readFileSync(DEGRADED, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as Vector);
}

export function writeDegraded(vectors: Vector[]): void {
  writeFileSync(DEGRADED, vectors.map((vector) => `${JSON.stringify(vector)}\n`).join(""));
}

export function writeVectors(file: string, vectors: Vector[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const { env, version } = vectors[0]!;
  const lines = vectors.map((vector) => JSON.stringify({ ...vector, token: JSON.parse(vector.token) }, (key, value) => (key === "env" || key === "version" ? undefined : value)));
  writeFileSync(file, [JSON.stringify({ env, version }), ...lines].map((line) => `${line}\n`).join(""));
}

/**
 * What every host but Node replays: one whole vector an environment, each of another level, and the pixels of one in ten, and all degraded pictures; all of
 * them when TRON_FULL is set, as `npm run test:full` does. Fails when there are none: a replay of nothing proves nothing.
 */
export function portion(): Vector[] {
  const files = vectorFiles().map(readVectors);
  if (files.length === 0) throw new Error("there are no golden vectors: run npm run vectors");
  if (process.env["TRON_FULL"]) return [...files.flat(), ...readDegraded()];
  const some = files.map((vectors, i) => {
    const whole = vectors.filter((vector) => vector.verdicts !== undefined);
    const one = whole[(i + Math.floor(i / 10)) % whole.length]!;
    const { pixels_hash, png_hash, ...rest } = one;
    return i % 10 === 0 ? one : rest;
  });
  return [...some, ...readDegraded()];
}
