/** The template behind `npm run new`: it compiles as it is, and is a whole environment that the audit passes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { audit } from "../../audit/audit.ts";
import { load } from "../../bindings/node/index.ts";
import { compile } from "../../scripts/compile.ts";
import { fromTemplate, start } from "../../scripts/new.ts";
import { discover } from "../../scripts/registry.ts";

test("the template compiles and passes the audit, with its oracle", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tron-template-"));
  try {
    const kernel = join(folder, "kernel.wasm");
    await compile({ environments: discover("templates"), outFile: kernel });
    const { outcomes } = await audit(await load({ kernel, sha256: false }), "new_environment", 0, new URL("../../audit/template/", import.meta.url));
    expect(outcomes.filter(({ failures }) => failures.length > 0).map(({ check, failures }) => `${check}: ${failures[0]!.what}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a copy has the class of its id, and an oracle that lies where oracles lie", () => {
  const { environment, oracle } = fromTemplate("count_dots_2d");
  expect(environment).toContain("export class CountDots2d extends Environment");
  expect([...oracle.matchAll(/from "([^"]+)"/g)].map(([, path]) => path)).toEqual(["../../../bindings/core/types.ts", "../oracle.ts", "../support/shape.ts"]);
});

test.each(["", "a", "a/b", "a/b/c/d", "a/b/C", "a/../c", "a/b/1c", "a/b/c-d"])("refuses the place %j", (place) => {
  expect(() => start(place)).toThrow(/<bucket>\/<family>\/<id>/);
});

test("refuses an id that is taken", () => {
  const { id } = discover()[0]!;
  expect(() => start(`somewhere/else/${id}`)).toThrow(/already/);
});
