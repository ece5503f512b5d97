/** The template behind `npm run new`: it compiles as it is, and is a whole environment. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { compile } from "../../scripts/compile.ts";
import { fromTemplate, start } from "../../scripts/new.ts";
import { discover } from "../../scripts/registry.ts";

test("the template compiles, generates every level and accepts its keys", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tron-template-"));
  try {
    const kernel = join(folder, "kernel.wasm");
    await compile({ environments: discover("templates"), outFile: kernel });
    const suite = await load({ kernel, sha256: false });
    for (let level = 0; level < 10; level++) {
      const one = suite.generate("new_environment", { level, seed: level, reveal: true });
      expect(suite.verify(one.token, `<answer>${one.answer}</answer>`).accuracy).toBe(1);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a copy has the class of its id", () => {
  expect(fromTemplate("count_dots_2d")).toContain("export class CountDots2d extends Environment");
});

test.each(["", "a", "a/b", "a/b/c/d", "a/b/C", "a/../c", "a/b/1c", "a/b/c-d"])("refuses the place %j", (place) => {
  expect(() => start(place)).toThrow(/<bucket>\/<family>\/<id>/);
});

test("refuses an id that is taken", () => {
  const { id } = discover()[0]!;
  expect(() => start(`somewhere/else/${id}`)).toThrow(/already/);
});
