/** What the replies of an evaluation come to: figures over all, by level, bucket, family and environment. */
import { readFileSync } from "node:fs";
import { type Estimate, meanDifference, meanOf, passAtK } from "./statistics.ts";
import type { Outcome } from "./replies.ts";

/** The figures of some replies. Shares are from 0 to 1. */
export interface Group {
  name: string;
  instances: number;
  replies: number;
  /** Share of right replies, the mean over instances. */
  accuracy: Estimate;
  /** For some k above 1: the chance that one of k replies is right, over the instances that have as many. */
  passAt: { k: number; rate: Estimate }[];
  /** What a policy that never sees the picture gets right, the mean over the instances of which that is known; null where it is of none. */
  unseen: number | null;
  /** Share of the replies that hold one value that can be read where it was asked for. */
  format: number;
  /** Share of the replies that hold several values. */
  ambiguous: number;
  /** Share of the replies that were cut at their longest. */
  truncated: number;
  /** Share of the replies that hold nothing. */
  empty: number;
  /** Means over the replies; null where the endpoint does not count. */
  tokensIn: number | null;
  tokensOut: number | null;
  /** Median seconds of a reply. */
  seconds: number;
}

export interface Figures {
  overall: Group;
  levels: Group[];
  buckets: Group[];
  families: Group[];
  environments: (Group & { family: string; bucket: string })[];
  /** Accuracy by environment and level: null where nothing was asked. */
  cells: Record<string, (number | null)[]>;
  /** How often each reason was given. */
  reasons: Record<string, number>;
  /** How often a model stopped for each reason that endpoints give. */
  finishes: Record<string, number>;
  /** Replies that were empty although the model had thought: the server may take the answer for thinking. */
  emptyAfterThinking: number;
  tokens: { in: number; out: number } | null;
  /** Share of the instances of which it is known what a policy that never sees the picture gets right. */
  unseenKnown: number;
}

/** Accuracy of the audit's best blind policy by environment: the version that was audited, and one figure a level. */
export type Blind = Record<string, { version: number; accuracy: number[] }>;

/** The figures that came with this package. */
export function readBlind(): Blind {
  return JSON.parse(readFileSync(new URL("../../../blind.json", import.meta.url), "utf8")) as Blind;
}

/** The replies to one instance. */
interface Answered {
  first: Outcome;
  outcomes: Outcome[];
  right: number;
  unseen: number | undefined;
}

/** Outcomes by instance, in the order in which they come. */
function byInstance(outcomes: Iterable<Outcome>, blind: Blind): Answered[] {
  const found = new Map<string, Answered>();
  for (const outcome of outcomes) {
    const answered = found.get(outcome.token);
    if (answered) {
      answered.outcomes.push(outcome);
      answered.right += outcome.verdict.accuracy;
    } else {
      found.set(outcome.token, { first: outcome, outcomes: [outcome], right: outcome.verdict.accuracy, unseen: unseenOf(outcome, blind) });
    }
  }
  return [...found.values()];
}

/**
 * What a policy that never sees the picture gets right: one in as many as there are options, or what the audit's best blind policy got. Unknown
 * where another version was audited, or none.
 */
function unseenOf({ env, version, level, options }: Outcome, blind: Blind): number | undefined {
  if (options !== undefined) return 1 / options;
  const audited = blind[env];
  return audited?.version === version ? audited.accuracy[level] : undefined;
}

export function figuresOf(outcomes: Iterable<Outcome>, samples: number, blind: Blind): Figures {
  const answered = byInstance(outcomes, blind);
  const all = answered.flatMap((one) => one.outcomes);
  const groups = (nameOf: (outcome: Outcome) => string): Group[] => split(answered, ({ first }) => nameOf(first)).map(([name, part]) => groupOf(name, part, samples));
  const environments = groups(({ env }) => env).map((group) => {
    const { family, bucket } = answered.find(({ first }) => first.env === group.name)!.first;
    return { ...group, family, bucket };
  });
  const cells: Figures["cells"] = {};
  for (const [env, part] of split(answered, ({ first }) => first.env)) {
    const levels = new Map(split(part, ({ first }) => String(first.level)));
    cells[env] = Array.from({ length: 10 }, (_, level) => levels.get(String(level))?.map(accuracyOf) ?? []).map((values) => (values.length ? mean(values) : null));
  }
  const counted = all.filter(({ tokens }) => tokens);
  return {
    overall: groupOf("all", answered, samples),
    levels: groups(({ level }) => String(level)),
    buckets: groups(({ bucket }) => bucket),
    families: groups(({ bucket, family }) => `${bucket}/${family}`),
    environments,
    cells,
    reasons: tally(all, ({ verdict }) => verdict.reason ?? "unknown"),
    finishes: tally(all, ({ finish }) => finish ?? "not said"),
    emptyAfterThinking: all.filter(({ isEmpty, hasReasoning }) => isEmpty && hasReasoning).length,
    tokens: counted.length ? { in: sum(counted.map(({ tokens }) => tokens!.in)), out: sum(counted.map(({ tokens }) => tokens!.out)) } : null,
    unseenKnown: share(answered, ({ unseen }) => unseen !== undefined),
  };
}

function groupOf(name: string, answered: Answered[], samples: number): Group {
  const all = answered.flatMap(({ outcomes }) => outcomes);
  const counted = all.filter(({ tokens }) => tokens);
  const known = answered.flatMap(({ unseen }) => unseen ?? []);
  return {
    name,
    instances: answered.length,
    replies: all.length,
    accuracy: meanOf(answered.map(accuracyOf), `accuracy ${name}`),
    passAt: tries(samples).flatMap((k) => {
      const enough = answered.filter(({ outcomes }) => outcomes.length >= k);
      return enough.length === 0 ? [] : [{ k, rate: meanOf(enough.map(({ outcomes, right }) => passAtK(outcomes.length, right, k)), `pass@${k} ${name}`) }];
    }),
    unseen: known.length ? mean(known) : null,
    format: share(all, ({ verdict }) => verdict.format === 1),
    ambiguous: share(all, ({ verdict }) => verdict.ambiguous === 1),
    truncated: share(all, ({ finish }) => finish === "length"),
    empty: share(all, ({ isEmpty }) => isEmpty),
    tokensIn: counted.length ? mean(counted.map(({ tokens }) => tokens!.in)) : null,
    tokensOut: counted.length ? mean(counted.map(({ tokens }) => tokens!.out)) : null,
    seconds: median(all.map(({ milliseconds }) => milliseconds)) / 1000,
  };
}

/** For which numbers of tries above one pass@k is given: powers of two, and all. */
function tries(samples: number): number[] {
  return [2, 4, 8, 16, 32, 64, 128].filter((k) => k < samples).concat(samples > 1 ? [samples] : []);
}

/** The paired difference of two evaluations, the second less the first, over the instances that both answered. */
export interface Difference {
  name: string;
  instances: number;
  first: Estimate;
  second: Estimate;
  difference: Estimate;
  /** Instances of which the second got a larger share right; a smaller one. */
  better: number;
  worse: number;
}

export interface Comparison {
  overall: Difference;
  levels: Difference[];
  buckets: Difference[];
  families: Difference[];
  environments: Difference[];
  /** Instances that only one of the two answered. */
  unpaired: number;
}

/** One instance, answered by both. */
export interface Pair {
  first: Outcome[];
  second: Outcome[];
  /** Share of right replies. */
  accuracies: [first: number, second: number];
}

/** The instances that both answered, in the order of the first. */
export function pairsOf(first: Iterable<Outcome>, second: Iterable<Outcome>): { pairs: Pair[]; unpaired: number } {
  const [ones, others] = [byInstance(first, {}), byInstance(second, {})];
  const other = new Map(others.map((answered) => [answered.first.token, answered]));
  const pairs = ones.flatMap((answered) => {
    const twin = other.get(answered.first.token);
    return twin ? [{ first: answered.outcomes, second: twin.outcomes, accuracies: [accuracyOf(answered), accuracyOf(twin)] as [number, number] }] : [];
  });
  return { pairs, unpaired: ones.length + others.length - 2 * pairs.length };
}

export function comparisonOf({ pairs, unpaired }: { pairs: Pair[]; unpaired: number }): Comparison {
  const groups = (nameOf: (outcome: Outcome) => string): Difference[] => split(pairs, ({ first }) => nameOf(first[0]!)).map(([name, part]) => differenceOf(name, part));
  return {
    overall: differenceOf("all", pairs),
    levels: groups(({ level }) => String(level)),
    buckets: groups(({ bucket }) => bucket),
    families: groups(({ bucket, family }) => `${bucket}/${family}`),
    environments: groups(({ env }) => env),
    unpaired,
  };
}

function differenceOf(name: string, pairs: Pair[]): Difference {
  const differences = pairs.map(({ accuracies: [first, second] }) => second - first);
  return {
    name,
    instances: pairs.length,
    first: meanOf(pairs.map(({ accuracies }) => accuracies[0]), `accuracy ${name}`),
    second: meanOf(pairs.map(({ accuracies }) => accuracies[1]), `accuracy ${name}`),
    difference: meanDifference(differences, `difference ${name}`),
    better: differences.filter((difference) => difference > 0).length,
    worse: differences.filter((difference) => difference < 0).length,
  };
}

const accuracyOf = ({ right, outcomes }: Answered): number => right / outcomes.length;
const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: number[]): number => sum(values) / values.length;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function share<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  return items.filter(isSo).length / items.length;
}

function tally<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

/** Items by a name, the names in their order. */
function split<T>(items: readonly T[], nameOf: (item: T) => string): [name: string, part: T[]][] {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const part = parts.get(nameOf(item));
    if (part) part.push(item);
    else parts.set(nameOf(item), [item]);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
}
