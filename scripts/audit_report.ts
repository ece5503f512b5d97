/**
 * The report of the last audit as a page that opens offline: out/audit/index.html, with its pictures beside it.
 *
 *   npm run audit:report [-- --json out/audit/report.json] [--kernel dist/kernel.wasm] [--out out/audit]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Instance, load } from "../bindings/node/index.ts";
import type { Pair } from "../audit/checks/near_duplicates.ts";
import { type PairOfPictures, reportPage, type Section } from "../audit/report/page.ts";
import type { Report } from "../audit/audit.ts";
import { ROOT } from "./registry.ts";
import { panelsOf } from "../audit/report/sheet/panels.ts";

/** Pairs that are shown, the most similar first. */
const MOST_PAIRS = 60;
const SHEET = { levels: [0, 3, 6, 9], seeds: 1, style: "varied" } as const;

const { values } = parseArgs({
  options: {
    json: { type: "string", default: `${ROOT}/out/audit/report.json` },
    kernel: { type: "string", default: `${ROOT}/dist/kernel.wasm` },
    out: { type: "string", default: `${ROOT}/out/audit` },
  },
});
const { environments, pairs } = JSON.parse(readFileSync(values.json, "utf8")) as { environments: Report[]; pairs: Pair[] };
const suite = await load({ kernel: resolve(values.kernel), sha256: false });
const out = resolve(values.out);
const pictures = join(out, "pictures");
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const known = new Map(suite.list().map((environment) => [environment.id, environment]));
const missing = environments.filter(({ env }) => !known.has(env));
if (missing.length > 0) throw new Error(`the report is of another kernel: this one lacks ${missing.map(({ env }) => env).join(", ")}`);
const sections = environments.map((report): Section => {
  const environment = known.get(report.env)!;
  const instances = panelsOf(suite, environment, { ...SHEET, levels: [...SHEET.levels] }).rows.flat();
  return { report, summary: environment.summary, sheet: instances.map((one) => ({ instance: one, source: written(one, "varied") })) };
});
const shown = pairs.slice(0, MOST_PAIRS).map((pair): PairOfPictures => {
  const [first, second] = [pair.first, pair.second].map((env, i) => {
    const instance = suite.generate(env, { ...pair.at[i]!, style: "plain", reveal: true });
    return { instance, source: written(instance, "plain") };
  }) as [PairOfPictures["first"], PairOfPictures["second"]];
  return { pair, first, second };
});
writeFileSync(join(out, "index.html"), reportPage(sections, shown, pairs.length));
console.log(join(out, "index.html"));

/** Writes an instance's picture; where the page finds it. */
function written(instance: Instance, style: string): string {
  const name = `${instance.env}-${instance.level}-${instance.seed}-${style}.svg`;
  writeFileSync(join(pictures, name), instance.svg);
  return `pictures/${name}`;
}
