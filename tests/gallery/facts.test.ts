/** What the gallery says of the suite is what the project knows of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { discover } from "../../scripts/registry.ts";
import { ROOT } from "../support/run.ts";

const benchmarks = JSON.parse(readFileSync(join(ROOT, "envs/benchmarks.json"), "utf8")) as Record<string, string[]>;
const families = [...new Set(discover().map(({ family }) => family))].sort();

test("envs/benchmarks.json names for every family the benchmarks that it trains for, or an empty list", () => {
  expect(Object.keys(benchmarks)).toEqual(families);
});

test("a benchmark has one spelling, and is named once a family", () => {
  const names = Object.values(benchmarks).flat();
  const spellings = new Map(names.map((name) => [name.toLowerCase().replace(/[^a-z0-9]/g, ""), name]));
  expect(names.filter((name) => ![...spellings.values()].includes(name))).toEqual([]);
  for (const [family, list] of Object.entries(benchmarks)) expect(new Set(list).size, family).toBe(list.length);
});
