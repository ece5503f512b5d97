/** The tables of the environments are those of the folders. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSummaries } from "../../audit/summary.ts";
import { discover } from "../../scripts/registry.ts";
import { load } from "../../bindings/node/index.ts";
import { pictures } from "../../scripts/pictures.ts";
import { pageOf, readmeWith } from "../../scripts/table.ts";
import { ROOT } from "../support/run.ts";

const environments = discover();

test("README.md has a row for every family: else run npm run table", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(readmeWith(environments, readme) === readme).toBe(true);
});

test("the page of all environments has a row for each, with its proof where there is one", () => {
  const rows = pageOf(environments, readSummaries()).split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toHaveLength(environments.length);
});

test("a summary is of an environment that there is", () => {
  const known = new Map(environments.map(({ id, family }) => [id, family]));
  expect([...readSummaries().values()].filter(({ env, family }) => known.get(env) !== family)).toEqual([]);
});

test("README.md leads with pictures that the suite draws: else run npm run pictures", async () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  for (const [name, svg] of pictures(await load())) {
    expect(readme).toContain(`docs/pictures/${name}`);
    expect(readFileSync(join(ROOT, "docs/pictures", name), "utf8") === svg, name).toBe(true);
  }
});
