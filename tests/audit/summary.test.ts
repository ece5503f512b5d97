/** Summaries: small, and still where nothing but the time has changed. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Report } from "../../audit/audit.ts";
import { readSummaries, summaryOf, writeSummary } from "../../audit/summary.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-summary-"));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (seconds: number): Report => ({
  env: "e", bucket: "b", family: "f", version: 3, grade: "B", seconds,
  outcomes: [
    { check: "key is right", figure: 2, bar: "all", rate: 0.9, failures: [{ level: 1, seed: 5, what: "no" }, { level: 1, seed: 6, what: "no" }] },
    { check: "ten levels", figure: 0.123456, bar: "rising", rate: 1, failures: [] },
    { check: "fast and bounded", figure: seconds, bar: "2 ms", rate: 1, failures: [] },
  ],
  curves: Array.from({ length: 10 }, (_, level) => ({
    level, complexity: level, load: [level, level + 1], blind: level / 100, policy: "p", milliseconds: seconds, svgBytes: 1, attempts: 1, answers: [],
    kinds: level < 4 ? ["set"] : ["set", "grid"], shortcuts: { "the largest": level / 10 },
  })),
});

test("a summary holds what follows from the seeds, and the seconds", () => {
  expect(summaryOf(report(4.6), "0.1.0")).toEqual({
    env: "e", family: "f", bucket: "b", version: 3, kernel: "0.1.0", grade: "B", failures: { "key is right": 2 }, figures: { "ten levels": 0.123 },
    blind: [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09], load: Array.from({ length: 10 }, (_, level) => [level, level + 1]),
    shortcuts: { "the largest": [0.7, 0.9] }, answers: { grid: [4, 5, 6, 7, 8, 9], set: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }, seconds: 5,
  });
});

test("a file is written again when more than the seconds differs", () => {
  const path = writeSummary(summaryOf(report(4), "0.1.0"), folder);
  const first = readFileSync(path, "utf8");
  writeSummary(summaryOf(report(9), "0.1.0"), folder);
  expect(readFileSync(path, "utf8")).toBe(first);
  writeSummary(summaryOf({ ...report(9), version: 4 }, "0.1.0"), folder);
  expect(readSummaries(folder).get("e")).toMatchObject({ version: 4, seconds: 9 });
});

test("a summary of more than 1,024 bytes is refused", () => {
  expect(() => writeSummary({ ...summaryOf(report(4), "0.1.0"), kernel: "9".repeat(1000) }, folder)).toThrow(/1024/);
});
