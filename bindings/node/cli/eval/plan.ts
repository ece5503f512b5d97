/** What an evaluation asks, in which order, under which settings: what its folder keeps, so that a resumed run is the same run. */
import type { Renderer } from "../../../core/raster.ts";
import type { KernelIdentity } from "../../../core/reverify.ts";
import type { VerifyOptions } from "../../../core/types.ts";
import type { WholeSelection } from "../export/manifest.ts";

export interface Settings {
  kernel: KernelIdentity;
  /** Who is asked: the name of a model or of a person. */
  model: string;
  /** Address of the endpoint without a query, which may hold a secret; null for a person. */
  endpoint: string | null;
  selection: WholeSelection;
  /** Instances that the selection means. */
  rows: number;
  /** Replies to every instance. */
  samples: number;
  /** What draws the pictures. */
  renderer: Renderer;
  mode: NonNullable<VerifyOptions["mode"]>;
  /** The system message; null for none. */
  system: string | null;
  /** Other members of every request, such as `temperature`. */
  request: Record<string, unknown>;
}

/** One request. */
export interface Job {
  /** The instance, by its place in the selection's plan. */
  row: number;
  /** From 0. */
  sample: number;
}

/** Every request, in the order in which they are made and kept: a plan's first rows are a fair part of the whole, and so is what is answered first. */
export function jobsOf({ rows, samples }: Settings): Job[] {
  return Array.from({ length: samples }, (_, sample) => Array.from({ length: rows }, (_, row) => ({ row, sample }))).flat();
}

/** What names a request within its evaluation. */
export function keyOf({ row, sample }: Job): string {
  return `${row} ${sample}`;
}
