/** The golden vectors on disk. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { Vector } from "./vector.ts";

export const VECTORS = fileURLToPath(new URL("../vectors/", import.meta.url));

/** All golden vectors, in the order of the files; none before they are first written. */
export function readVectors(folder = VECTORS): Vector[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line) => JSON.parse(line) as Vector);
}
