/** The tables of the environments are those of the folders. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { discover } from "../../scripts/registry.ts";
import { pageOf, readmeWith } from "../../scripts/table.ts";
import { ROOT } from "../support/run.ts";

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test("README.md and docs/environments.md list every environment: else run npm run table", () => {
  const environments = discover();
  expect(readmeWith(environments, read("README.md")) === read("README.md")).toBe(true);
  expect(pageOf(environments) === read("docs/environments.md")).toBe(true);
});
