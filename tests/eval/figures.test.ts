/** Figures and comparisons of replies that are made up. */
import { expect, test } from "vitest";
import { comparisonOf, figuresOf, pairsOf } from "../../bindings/node/cli/eval/figures.ts";
import type { Outcome } from "../../bindings/node/cli/eval/replies.ts";
import { wilson } from "../../bindings/node/cli/eval/statistics.ts";

/** Replies to one instance, right or not. */
function answered(env: string, level: number, seed: number, accuracies: number[], more: Partial<Outcome> = {}): Outcome[] {
  return accuracies.map((accuracy, sample) => ({
    row: seed, sample, env, level, seed, split: "test", bucket: env[0]!, family: env.slice(0, 2), version: 1, form: "open", model: "m", kernel: { version: "1", sha256: "00" },
    token: `${env} ${level} ${seed}`, finish: "stop", tokens: { in: 100, out: 10 * (sample + 1) }, milliseconds: 1000 * (sample + 1), mode: "strict", isEmpty: false, hasReasoning: false, start: 0, length: 0,
    verdict: { score: accuracy, accuracy, format: 1, partial: accuracy, parse_ok: 1, ambiguous: 0, level, reason: accuracy === 1 ? "right" : "wrong" },
    ...more,
  }));
}

test("by level, bucket, family, environment, and cell", () => {
  const outcomes = [...answered("ax1", 0, 1, [1, 1]), ...answered("ax1", 9, 1, [1, 0]), ...answered("ay2", 0, 1, [0, 0]), ...answered("bz3", 0, 1, [0, 1])];
  const figures = figuresOf(outcomes, 2, {});
  expect(figures.overall).toMatchObject({ instances: 4, replies: 8, accuracy: { value: 0.5 }, passAt: [{ k: 2, rate: { value: 0.75 } }], unseen: null, tokensOut: 15, seconds: 1.5 });
  const means = (groups: { name: string; accuracy: { value: number } }[]): object => Object.fromEntries(groups.map(({ name, accuracy }) => [name, accuracy.value]));
  expect(means(figures.levels)).toEqual({ 0: 0.5, 9: 0.5 });
  expect(means(figures.buckets)).toEqual({ a: 0.5, b: 0.5 });
  expect(means(figures.families)).toEqual({ "a/ax": 0.75, "a/ay": 0, "b/bz": 0.5 });
  expect(means(figures.environments)).toEqual({ ax1: 0.75, ay2: 0, bz3: 0.5 });
  expect(figures.cells["ax1"]).toEqual([1, null, null, null, null, null, null, null, null, 0.5]);
  expect(figures.reasons).toEqual({ right: 4, wrong: 4 });
  expect(figures.tokens).toEqual({ in: 800, out: 120 });
  expect(figuresOf(outcomes, 2, {})).toEqual(figures);
});

test("single replies have Wilson's interval; an instance without all its replies counts by those that it has", () => {
  const single = [1, 0, 1, 1, 0].flatMap((accuracy, seed) => answered("ax1", 0, seed, [accuracy]));
  expect(figuresOf(single, 1, {}).overall).toMatchObject({ accuracy: wilson(3, 5), passAt: [] });
  const some = [...answered("ax1", 0, 1, [1, 0, 1, 0]), ...answered("ax1", 0, 2, [0])];
  const { accuracy, passAt } = figuresOf(some, 4, {}).overall;
  expect(accuracy.value).toBe(0.25);
  expect(passAt.map(({ k, rate }) => [k, Number(rate.value.toFixed(3))])).toEqual([[2, 0.833], [4, 1]]);
});

test("without looking: the audit's figure of the same version, chance among options, and nothing where neither is known", () => {
  const outcomes = [
    ...answered("ax1", 2, 1, [1]), ...answered("ay2", 2, 1, [1]), ...answered("bz3", 2, 1, [1]), ...answered("bz3", 3, 1, [1], { form: "choices", options: 5 }),
  ];
  const accuracy = Array.from({ length: 10 }, (_, level) => level / 10);
  const figures = figuresOf(outcomes, 1, { ax1: { version: 1, accuracy }, ay2: { version: 7, accuracy } });
  expect(figures.environments.map(({ name, unseen }) => [name, unseen])).toEqual([["ax1", 0.2], ["ay2", null], ["bz3", 0.2]]);
  expect(figures.overall.unseen).toBeCloseTo(0.2, 12);
  expect(figures.unseenKnown).toBe(0.5);
});

test("two sides are paired by instance, whatever their order and number of replies", () => {
  const first = [...answered("ax1", 0, 1, [1]), ...answered("ax1", 0, 2, [0]), ...answered("bz3", 1, 1, [0]), ...answered("bz3", 1, 9, [1])];
  const second = [...answered("bz3", 1, 1, [1, 1]), ...answered("ax1", 0, 2, [1, 0]), ...answered("ax1", 0, 1, [0, 1])];
  const comparison = comparisonOf(pairsOf(first, second));
  expect(comparison.unpaired).toBe(1);
  expect(comparison.overall).toMatchObject({ instances: 3, first: { value: 1 / 3 }, second: { value: 2 / 3 }, better: 2, worse: 1 });
  expect(comparison.overall.difference.value).toBeCloseTo(1 / 3, 12);
  expect(comparison.levels.map(({ name, difference }) => [name, difference.value])).toEqual([["0", 0], ["1", 1]]);
  const { low, high } = comparison.overall.difference;
  expect(low).toBeLessThan(1 / 3);
  expect(high).toBeGreaterThan(1 / 3);
});
