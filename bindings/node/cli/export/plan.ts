/** What an export writes, in which order, and under which names: a function of its settings alone. */

import type { Renderer } from "../../../core/raster.ts";
import type { Container, Degradation, Form, Split, StyleName } from "../../../core/types.ts";

/** The settings of an export; kept in its folder, so that a resumed run is the same run. */
export interface Settings {
  /** SHA-256 of the kernel. */
  kernel: string;
  environments: string[];
  levels: number[];
  /** Instances of every environment and level. */
  count: number;
  /** The first seed. */
  seedStart: number;
  split: Split;
  style: StyleName;
  container: Container;
  form: Form;
  degrade: Degradation | null;
  /** Whether the index holds the answers. */
  reveal: boolean;
  /** What draws the pictures. */
  renderer: Renderer;
}

/** Consecutive seeds of one environment and level: what a worker does in one go, and what an interruption costs at most. */
export interface Chunk {
  index: number;
  env: string;
  level: number;
  firstSeed: number;
  count: number;
}

/** Instances in a chunk: enough to be worth a message, few enough to lose. */
const CHUNK = 32;

/** Names inside the folder of an export. */
export const INDEX = "index.jsonl";
export const SETTINGS = "export.json";
/** What is not finished yet; gone at the end. */
export const PARTIAL = ".partial";

/** Path of a picture in the folder, with forward slashes on every system. */
export function imagePath(env: string, level: number, seed: number): string {
  return `${env}/${level}-${seed}.png`;
}

/** Name of the index lines of a finished chunk, inside `.partial`. */
export function chunkName(index: number): string {
  return `${String(index).padStart(8, "0")}.jsonl`;
}

/** Every chunk of an export, in the order of the index. */
export function chunksOf({ environments, levels, count, seedStart }: Settings): Chunk[] {
  const chunks: Chunk[] = [];
  for (const env of environments) {
    for (const level of levels) {
      for (let done = 0; done < count; done += CHUNK) {
        chunks.push({ index: chunks.length, env, level, firstSeed: seedStart + done, count: Math.min(CHUNK, count - done) });
      }
    }
  }
  return chunks;
}
