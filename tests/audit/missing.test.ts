/** The page of what is missing. */
import { expect, test } from "vitest";
import type { Report } from "../../audit/audit.ts";
import type { Outcome } from "../../audit/checks/context.ts";
import { missingOf, missingPage } from "../../audit/report/missing.ts";

const outcome = (check: string, ...failures: string[]): Outcome =>
  ({ check, figure: failures.length, bar: "all", rate: 1, failures: failures.map((what, seed) => ({ level: 3, seed, what })) });
const report = (env: string, outcomes: Outcome[]): Report =>
  ({ env, bucket: "b", family: "f", version: 1, grade: "A", outcomes, curves: [], seconds: 4.4 });

const sound = { report: report("sound", [outcome("key is right")]), vectors: [] };
const broken = { report: report("broken", [outcome("key is right", "no", "nor here")]), vectors: ["raise the version"] };

test("what fails is missing, and so are vectors", () => {
  expect(missingOf(sound)).toEqual([]);
  expect(missingOf(broken)).toEqual(["key is right (all): 2 times, first at level 3, seed 0: no", "raise the version"]);
});

test("every environment has its lines", () => {
  expect(missingPage([sound, broken], [])).toEqual([
    "A sound, 4 s: nothing is missing",
    "A broken, 4 s: not proved",
    "    key is right (all): 2 times, first at level 3, seed 0: no",
    "    raise the version",
  ]);
});
