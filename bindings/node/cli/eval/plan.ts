/** What an evaluation asks, in which order, under which settings: what its folder keeps, so that a resumed run is the same run. */
import type { KernelIdentity } from "../../../core/reverify.ts";
import type { Instance, Suite } from "../../../core/suite.ts";
import type { Renderer } from "../../../core/raster.ts";
import type { Container, Form, Split, StyleName, VerifyOptions } from "../../../core/types.ts";

/** Which instances, and how they are shown. */
export interface Selected {
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
  /** What draws the pictures. */
  renderer: Renderer;
}

export interface Settings {
  kernel: KernelIdentity;
  /** Who is asked: the name of a model or of a person. */
  model: string;
  /** Address of the endpoint without a query, which may hold a secret; null for a person. */
  endpoint: string | null;
  selection: Selected;
  /** Replies to every instance. */
  samples: number;
  mode: NonNullable<VerifyOptions["mode"]>;
  /** The system message; null for none. */
  system: string | null;
  /** Other members of every request, such as `temperature`. */
  request: Record<string, unknown>;
}

/** One instance, by what the selection does not fix. */
export interface Item {
  env: string;
  level: number;
  seed: number;
}

/** One request. */
export interface Job extends Item {
  /** From 0. */
  sample: number;
}

/** The instances, one of every environment and level after the other, so that what is answered first is a fair part of the whole. */
export function itemsOf({ environments, levels, count, seedStart }: Selected): Item[] {
  const seeds = Array.from({ length: count }, (_, i) => seedStart + i);
  return seeds.flatMap((seed) => levels.flatMap((level) => environments.map((env) => ({ env, level, seed }))));
}

/** Every request, in the order in which they are made and kept. */
export function jobsOf({ selection, samples }: Settings): Job[] {
  const items = itemsOf(selection);
  return Array.from({ length: samples }, (_, sample) => items.map((item) => ({ ...item, sample }))).flat();
}

/** What names a request within its evaluation. */
export function keyOf({ env, level, seed, sample }: Job): string {
  return `${env} ${level} ${seed} ${sample}`;
}

/** Draws an instance. */
export function instanceOf(suite: Suite, { env, level, seed }: Item, { split, style, container, form, renderer }: Selected): Instance {
  // The kernel draws from the token.
  return suite.generate(env, { level, seed, split, style, container, form, picture: renderer !== "kernel" });
}
