/**
 * Contact sheets: PNGs by family, and one page with question, answer and explanation under each picture.
 *
 *   npm run sheet -- <ids|families|buckets> [--levels 0,3,6,9] [--seeds 3] [--style varied|plain] [--out out/sheet]
 *                    [--kernel file.wasm]
 *
 * Without `--kernel` the chosen environments are compiled as they lie in the folders, which takes seconds.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { load, type StyleName } from "../bindings/node/index.ts";
import { select } from "./compile.ts";
import { kernelOf } from "./kernel_of.ts";
import { byFamily, panelsOf } from "../audit/report/sheet/panels.ts";
import { sheetPage } from "../audit/report/sheet/page.ts";
import { sheetPngs } from "../audit/report/sheet/picture.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    levels: { type: "string", default: "0,3,6,9" },
    seeds: { type: "string", default: "3" },
    style: { type: "string", default: "varied" },
    out: { type: "string", default: "out/sheet" },
    kernel: { type: "string" },
  },
});

try {
  const environments = select(positionals);
  const suite = await load({ kernel: values.kernel ? resolve(values.kernel) : await kernelOf(environments), sha256: false });
  const options = { levels: values.levels.split(",").map(Number), seeds: Number(values.seeds), style: values.style as StyleName };
  const ids = new Set(environments.map((e) => e.id));
  const panels = suite.list().filter((e) => ids.has(e.id)).map((e) => panelsOf(suite, e, options));
  const families = byFamily(panels);
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  for (const [family, members] of families) {
    sheetPngs(members).forEach((png, page) => {
      const path = join(out, page === 0 ? `${family}.png` : `${family}-${page + 1}.png`);
      writeFileSync(path, png);
      console.log(path);
    });
  }
  const page = join(out, "index.html");
  writeFileSync(page, sheetPage(positionals.join(" ") || "The suite", families));
  console.log(page);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
