/** The rows of a selection: balanced in every part, reached from anywhere, and extended without moving. */
import { expect, test } from "vitest";
import type { KernelError, RowSelection } from "../../bindings/core/index.ts";
import { suite } from "../support/suite.ts";

interface Row {
  env: string;
  level: number;
  seed: number;
  split: string;
}

const all = suite.list();
const bucketOf = new Map(all.map(({ id, bucket }) => [id, bucket]));
const [one, other] = [...new Set(bucketOf.values())] as [string, string];
const inOne = all.filter(({ bucket }) => bucket === one).length;

const tokens = (selection: RowSelection): string[] => [...suite.plan(selection)];
const rows = (selection: RowSelection): Row[] => tokens(selection).map((token) => JSON.parse(token) as Row);
const counts = (names: (string | number)[]): number[] => [...names.reduce((found, name) => found.set(name, (found.get(name) ?? 0) + 1), new Map<string | number, number>()).values()];
const spread = (numbers: number[]): number => Math.max(...numbers) - Math.min(...numbers);

test("a count is of every environment and level, with the seeds from the first one on", () => {
  const found = rows({ envs: [one], levels: [0, 4, 9], count: 7, seed: 100, split: "test" });
  expect(found).toHaveLength(inOne * 3 * 7);
  expect(suite.plan({ envs: [one], levels: [0, 4, 9], count: 7 })).toHaveLength(found.length);
  expect(new Set(found.map(({ env, level, seed }) => `${env} ${level} ${seed}`)).size).toBe(found.length);
  for (const { level, seed, split, env } of found) {
    expect([0, 4, 9]).toContain(level);
    expect(seed >= 100 && seed < 107 && split === "test" && bucketOf.get(env) === one).toBe(true);
  }
});

test("every part of the rows is as balanced as the whole", () => {
  const found = rows({ total: 6 * all.length * 10 + 7 });
  expect(spread(counts(found.map(({ env }) => env)))).toBeLessThanOrEqual(1);
  for (let start = 0; start + all.length <= found.length; start += all.length) {
    const round = found.slice(start, start + all.length);
    expect(new Set(round.map(({ env }) => env)).size).toBe(all.length);
    expect(spread(counts(round.map(({ level }) => level)))).toBeLessThanOrEqual(1);
  }
  // Workers that take every second row get no two sorts.
  const halves = [0, 1].map((half) => counts(found.filter((_, i) => i % 2 === half).map(({ level }) => level)));
  expect(spread(halves.flat())).toBeLessThan(found.length / 40);
});

test("shares of a total are exact in every beginning of it", () => {
  const envs = { [one]: 2, [other]: 1 };
  const found = rows({ envs, total: 3000 });
  for (let n = 3; n <= 3000; n += 3) {
    if (found.slice(n - 3, n).filter(({ env }) => bucketOf.get(env) === one).length !== 2) throw new Error(`rows ${n - 3} to ${n}`);
  }
  const ids = all.slice(0, 7).map(({ id }) => id);
  const shares = { [ids[0]!]: 0.7, [ids[1]!]: 12, [ids[2]!]: 3, [ids[3]!]: 300, [ids[4]!]: 1 };
  const sum = Object.values(shares).reduce((a, b) => a + b);
  const uneven = rows({ envs: shares, total: 5000 });
  for (const n of [100, 777, 5000]) {
    for (const [id, weight] of Object.entries(shares)) {
      const count = uneven.slice(0, n).filter(({ env }) => env === id).length;
      expect(Math.abs(count - (n * weight) / sum)).toBeLessThan(1);
    }
  }
  expect(counts(rows({ envs: ids.slice(0, 3), total: 300 }).map(({ env }) => env))).toEqual([100, 100, 100]);
});

test.each<RowSelection>([{ count: 3 }, { total: 4000, levels: [2] }, { envs: { [all.at(-1)!.id]: 0.1, [one]: 5, [other]: 3 }, total: 3000 }, { envs: all.slice(0, 40).map(({ id }) => id), total: 2000 }])(
  "rows are reached from anywhere, and more of them begin with fewer: %j",
  (selection) => {
    const plan = suite.plan(selection);
    const whole = [...plan];
    expect(whole).toHaveLength(plan.length);
    for (const from of [0, 1, 39, 255, 256, 1291, plan.length - 5]) expect([...plan.tokens(from, from + 9)]).toEqual(whole.slice(from, from + 9));
    expect([...plan.tokens(plan.length)]).toEqual([]);
    const more = selection.total === undefined ? { ...selection, count: selection.count! + 1 } : { ...selection, total: selection.total + 999 };
    expect([...suite.plan(more).tokens(0, plan.length)]).toEqual(whole);
  },
);

test("its tokens are those of instances", () => {
  const [token] = tokens({ envs: [all[0]!.id], levels: [3], count: 1, seed: 42n, style: "plain", container: "boxed" }) as [string];
  expect(suite.regenerate(token).token).toBe(suite.generate(all[0]!.id, { level: 3, seed: 42n, style: "plain", container: "boxed" }).token);
});

test.each<[string, RowSelection]>([
  ["bad_count", {}],
  ["bad_count", { count: 1, total: 1 }],
  ["bad_count", { count: 0 }],
  ["bad_count", { total: 1.5 }],
  ["bad_count", { total: 1e10 }],
  ["bad_count", { envs: { [one]: 1 }, count: 1 }],
  ["bad_level", { count: 1, levels: [] }],
  ["bad_level", { count: 1, levels: [3, 3] }],
  ["bad_level", { count: 1, levels: [10] }],
  ["bad_seed", { count: 2, seed: Number.MAX_SAFE_INTEGER }],
  ["bad_seed", { count: 1, seed: 2n ** 53n }],
  ["bad_mixture", { total: 5, envs: { [one]: 0 } }],
  ["unknown_selection", { total: 5, envs: ["nothing"] }],
  ["unknown_selection", { count: 5, without: ["all"] }],
  ["unknown_split", { count: 1, split: "dev" as never }],
])("refuses with %s: %o", (code, selection) => {
  try {
    suite.plan(selection);
  } catch (error) {
    return expect((error as KernelError).code).toBe(code);
  }
  throw new Error("it was accepted");
});
