/**
 * Contact sheets: PNGs by family, and one page with question, answer and explanation under each picture.
 *
 *   npm run sheet -- <ids|families|buckets> [--levels 0,3,6,9] [--seeds 3] [--style varied|plain] [--out out/sheet]
 *                    [--kernel file.wasm]
 *
 * Without `--kernel` the chosen environments are compiled as they lie in the folders, which takes seconds.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeSheets } from "../audit/report/sheet/write.ts";
import { load, type StyleName } from "../bindings/node/index.ts";
import { select } from "./compile.ts";
import { kernelOf } from "./kernel_of.ts";

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
  console.log(writeSheets(suite, ids, positionals.join(" ") || "The suite", resolve(values.out), options).join("\n"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
