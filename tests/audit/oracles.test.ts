/** The oracles as modules: one for every environment, none for anything else. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover } from "../../scripts/registry.ts";
import { ROOT } from "../support/run.ts";

const FOLDER = join(ROOT, "audit/oracles");
const environments = discover();
const ids = new Set(environments.map(({ id }) => id));
/** The modules of a family by name, without what families share. */
const families = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "support").map(({ name }) => name);
const modules = families.flatMap((family) =>
  readdirSync(join(FOLDER, family)).map((file) => ({ family, name: file.replace(/\.ts$/, ""), source: readFileSync(join(FOLDER, family, file), "utf8") })));
/** Which siblings a module imports. */
const siblings = (source: string): string[] => [...source.matchAll(/from "\.\/(\w+)\.ts"/g)].map(([, name]) => name!);

describe("oracles", () => {
  test("there is one for every environment", () => {
    expect(environments.filter(({ family, id }) => !existsSync(join(FOLDER, family, `${id}.ts`))).map(({ id }) => id)).toEqual([]);
  });

  test("there is none for anything else: what is no environment's is a part that a sibling imports", () => {
    const imported = new Set(modules.flatMap(({ family, source }) => siblings(source).map((name) => `${family}/${name}`)));
    expect(modules.filter(({ family, name }) => !ids.has(name) && !imported.has(`${family}/${name}`)).map(({ family, name }) => `${family}/${name}`)).toEqual([]);
  });

  test("none knows another environment's: what two need is a part", () => {
    expect(modules.filter(({ source }) => siblings(source).some((name) => ids.has(name))).map(({ name }) => name)).toEqual([]);
  });

  test("each starts with what it does, and exports an oracle and nothing unknown", async () => {
    for (const { family, name, source } of modules.filter((module) => ids.has(module.name))) {
      expect(source.startsWith("/**"), name).toBe(true);
      const module = (await import(join(FOLDER, family, `${name}.ts`))) as object;
      expect(Object.keys(module), name).toContain("oracle");
      expect(Object.keys(module).filter((key) => !["oracle", "judge", "without", "shortcuts"].includes(key)), name).toEqual([]);
    }
  });
});
