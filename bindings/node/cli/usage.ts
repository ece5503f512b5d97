/** What people type, checked: a wrong argument gets one sentence that says what is right. */

import type { Degradation, DegradationKind } from "../../core/types.ts";

const KINDS: readonly DegradationKind[] = ["noise", "blur", "tint", "compression", "rotation", "scan"];

/** A wrong argument; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Levenshtein's distance (Wagner and Fischer, 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The name nearest to a misspelt one; `names` is not empty. */
export function nearest(wanted: string, names: readonly string[]): string {
  const word = wanted.slice(0, 64);
  return names.reduce((best, name) => (editDistance(word, name) < editDistance(word, best) ? name : best));
}

/** Reads an option that is an integer from `least` to `most`. */
export function integer(option: string, least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new UsageError(`${option} is an integer from ${least} to ${most}, not ${text.slice(0, 40)}`);
  };
}

/** Reads an option that is a number from `least` to `most`. */
export function number(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new UsageError(`${option} is a number from ${least} to ${most}, not ${text.slice(0, 40)}`);
  };
}

/** Reads an option that is a JSON object. */
export function record(option: string): (text: string) => Record<string, unknown> {
  return (text) => {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    throw new UsageError(`${option} is a JSON object, not ${text.slice(0, 40)}`);
  };
}

/** Reads an option that is one of a few words. */
export function choice<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw new UsageError(`${option} is one of ${words.join(", ")}, not ${text.slice(0, 40)}; did you mean ${nearest(text, words)}?`);
  };
}

/** Reads a degradation: `kind:strength`, such as blur:0.5. */
export function degradation(text: string): Degradation {
  const [, kind, strength] = /^([a-z]+):(\d(?:\.\d{1,9})?)$/.exec(text) ?? [];
  const known = KINDS.find((one) => one === kind);
  if (known !== undefined && Number(strength) <= 1) return { kind: known, strength: Number(strength) };
  throw new UsageError(`--degrade is a kind (${KINDS.join(", ")}) and a strength from 0 to 1 such as blur:0.5, not ${text.slice(0, 40)}`);
}

/** Reads levels: `0-9`, `3`, `0,3,6-9`; returns them rising, each once. */
export function levels(text: string): number[] {
  const found = new Set<number>();
  for (const part of text.split(",")) {
    const range = /^(\d)(?:-(\d))?$/.exec(part.trim());
    const first = Number(range?.[1]);
    const last = Number(range?.[2] ?? range?.[1]);
    if (!range || last < first) {
      throw new UsageError(`--levels is a list of levels from 0 to 9 such as 0-9 or 0,3,6-9, not ${text.slice(0, 40)}`);
    }
    for (let level = first; level <= last; level++) found.add(level);
  }
  return [...found].sort((a, b) => a - b);
}

/** Reads names of environments, each maybe with its weight: `spatial:2,counting:1` is a record. */
export function shares(text: string): string[] | Record<string, number> {
  if (!text.includes(":")) return names(text);
  return Object.fromEntries(
    names(text).map((part) => {
      const [, name, weight = "1"] = /^([^:]+)(?::(\d{1,7}(?:\.\d{1,6})?))?$/.exec(part) ?? [];
      if (name !== undefined) return [name, Number(weight)];
      throw new UsageError(`--envs has names, or names with weights such as spatial:2,counting:1, and not ${part.slice(0, 40)}`);
    }),
  );
}

/** Reads names of environments: ids, families, buckets, or the sets `all` and `transfer`. The kernel knows which there are. */
export function names(text: string): string[] {
  return text.split(",").map((name) => name.trim()).filter(Boolean);
}
