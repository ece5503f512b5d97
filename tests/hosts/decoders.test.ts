/** The kernel's PNG files of every theme, read by others: pngjs and Go's decoder here, Pillow in tests/python/test_render.py. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, expect, test } from "vitest";
import type { Pixels } from "../../bindings/node/index.ts";
import { ROOT, run } from "../support/run.ts";
import { suite } from "../support/suite.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-png-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hash = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** A picture of every theme by both renderers, and a part that reaches out of its canvas. */
function pictures(): { file: string; png: Uint8Array; pixels: Pixels }[] {
  const ids = suite.list().map(({ id }) => id);
  const missing = new Set(suite.kernel.call<{ themes: { name: string }[] }>({ op: "about" }).themes.map(({ name }) => name));
  const found: { file: string; png: Uint8Array; pixels: Pixels }[] = [];
  for (let seed = 0; missing.size > 0; seed++) {
    const instance = suite.generate(ids[(seed * 7) % ids.length]!, { level: seed % 10, seed });
    if (!missing.delete(instance.data.theme)) continue;
    const views = [{}, { renderer: "kernel" }, { renderer: "kernel", size: 100, box: { x: -20, y: -20, width: 300, height: 200 } }] as const;
    for (const view of views) {
      const pixels = instance.pixels(view);
      const png = suite.encodePng(pixels);
      const file = join(folder, `${found.length}.png`);
      writeFileSync(file, png);
      found.push({ file, png, pixels });
    }
  }
  return found;
}

const all = pictures();
const isThere = await run("go", ["version"]).then(({ code }) => code === 0, () => false);

test("pngjs", () => {
  for (const { file, png, pixels } of all) expect(hash(PNG.sync.read(Buffer.from(png)).data), file).toBe(hash(pixels.data));
});

test.skipIf(isThere)("skipped: go is not on this machine", () => {});

test.runIf(isThere)("Go", async () => {
  const { stdout, stderr } = await run("go", ["run", "main.go", ...all.map(({ file }) => file)], { cwd: join(ROOT, "tests/hosts/decode") });
  expect(stdout.trimEnd().split("\n"), stderr).toEqual(all.map(({ pixels }) => hash(pixels.data)));
}, 300_000);
