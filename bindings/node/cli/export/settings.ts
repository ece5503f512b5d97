/** The settings of an export, from the flags of the command; and which settings go on with which. */
import type { RowSelection } from "../../../core/plan.ts";
import type { Suite } from "../../../core/suite.ts";
import { UsageError } from "../usage.ts";
import type { Settings, WholeSelection } from "./manifest.ts";

/** How many instances of every environment and level there are when nothing is said. */
const COUNT = 10;

/** What the flags of a selection give. */
export interface SelectionFlags extends Omit<RowSelection, "seed" | "levels"> {
  levels: number[];
  seedStart: number;
}

/** The selection of some flags, every member in its place. */
export function wholeSelection({ envs, without, levels, count, total, seedStart, split, style, container, form, degrade }: SelectionFlags): WholeSelection {
  return {
    envs: envs ?? null,
    without: without ?? [],
    levels,
    count: count ?? (total === undefined ? COUNT : null),
    total: total ?? null,
    seed: seedStart,
    split: split ?? "train",
    style: style ?? "varied",
    container: container ?? "answer-tag",
    form: form ?? "open",
    degrade: degrade ?? null,
  };
}

/** A selection without the members that were left out: what a request has. */
export function given(selection: WholeSelection): RowSelection {
  return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== null));
}

/**
 * Says what an environment cannot be asked for, before anything is written.
 *
 * @throws UsageError naming those that have no options where options are wanted
 */
export function checkForms(suite: Suite, { envs, without, levels, form }: WholeSelection): void {
  if (form !== "choices") return;
  const names = envs === null ? undefined : Array.isArray(envs) ? (envs as string[]) : Object.keys(envs);
  const found = suite.list({ ...(names && { envs: names }), without: [...(without ?? [])] });
  const open = found.filter(({ id }) => suite.describe(id).levels.some(({ forms }, level) => levels!.includes(level) && !forms.includes("choices")));
  if (open.length === 0) return;
  throw new UsageError(`--form choices needs options, and ${open.map(({ id }) => id).join(", ")} cannot have any: take --form mixed, or leave them out with --without`);
}

/**
 * Whether an export of some settings goes on with those of another, which it may have more rows than, or reveal more.
 *
 * @throws UsageError in one sentence, when it does not
 */
export function checkContinues(folder: string, own: Settings, found: Settings): void {
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  const sizes = ["count", "total", "rows"];
  const different: string[] = [];
  const compare = (name: string, before: unknown, after: unknown): void => {
    const isMore = sizes.includes(name) && typeof before === "number" && typeof after === "number" && after > before;
    if (differ(before, after) && !isMore && !(name === "reveal" && after === true)) different.push(name);
  };
  for (const key of Object.keys(own) as (keyof Settings)[]) if (key !== "selection") compare(key, found[key], own[key]);
  for (const key of Object.keys(own.selection) as (keyof WholeSelection)[]) compare(key, found.selection?.[key], own.selection[key]);
  if (different.length === 0) return;
  throw new UsageError(
    `${folder} holds another export (${different.join(", ")} differ; see export.json there): choose another folder with --out, or delete that one; ` +
      "only a greater --count or --total, or --reveal, extends an export",
  );
}
