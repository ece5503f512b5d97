/**
 * A page on the health of a training run, from the state of its curriculum.
 *
 *   npm run curriculum:report -- state.json [--out out/curriculum.html]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Curriculum, type CurriculumState, load } from "../bindings/node/index.ts";
import { plotPage } from "../audit/report/plot_page.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string", default: "out/curriculum.html" } } });
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  console.error("name one file with the state of a curriculum, such as tron stream --state writes");
  process.exit(2);
}
const suite = await load();
const state = JSON.parse(readFileSync(path, "utf8")) as CurriculumState;
const records = Curriculum.resume(suite.kernel, state).metrics();
const page = plotPage(
  "Curriculum health",
  `<h2>Pass rate by level</h2><div id="levels"></div>
   <h2>Where each environment stands</h2><div id="current"></div>
   <h2>Groups: all right, mixed, all wrong</h2><div id="health"></div>
   <h2>Rates by bucket</h2><div id="buckets"></div>`,
  records,
  `
  const envs = data.filter((d) => d.scope === "environment" && d.groups > 0);
  const height = Math.max(120, envs.length * 16 + 60);
  place("levels", Plot.plot({ width: 1000, height, marginLeft: 210, color: { type: "linear", scheme: "RdYlGn", domain: [0, 1], legend: true, label: "pass rate" }, x: { domain: d3.range(10), label: "level" },
    marks: [Plot.cell(data.filter((d) => d.scope === "level"), { x: "level", y: "env", fill: "pass_rate", inset: 0.5, title: (d) => d.env + ", level " + d.level + ": " + d.pass_rate.toFixed(3) + " of " + d.replies })] }));
  place("current", Plot.plot({ width: 1000, height, marginLeft: 210, x: { domain: [0, 9], label: "level", grid: true },
    marks: [Plot.ruleX([0]), Plot.dot(envs, { x: "current_level", y: "env", fill: "bucket", r: 5, title: (d) => d.groups_at_level + " groups at this level" })], color: { legend: true } }));
  const parts = envs.flatMap((d) => ["all_right", "mixed", "all_wrong"].map((kind) => ({ env: d.env, kind, groups: d[kind] })));
  place("health", Plot.plot({ width: 1000, height, marginLeft: 210, x: { label: "groups" }, color: { domain: ["all_right", "mixed", "all_wrong"], range: ["#39aa68", "#0774f9", "#be1a0e"], legend: true },
    marks: [Plot.barX(parts, { x: "groups", y: "env", fill: "kind" })] }));
  const rates = data.filter((d) => d.scope === "bucket" && d.groups > 0).flatMap((d) => ["pass_rate", "format_rate", "ambiguity_rate", "effective_prompt_ratio"].map((rate) => ({ bucket: d.bucket, rate, value: d[rate] })));
  place("buckets", Plot.plot({ width: 1000, height: 260, y: { domain: [0, 1], grid: true }, fx: { label: null }, color: { legend: true }, x: { axis: null },
    marks: [Plot.barY(rates, { fx: "bucket", x: "rate", y: "value", fill: "rate" })] }));
  `,
);
mkdirSync(dirname(resolve(values.out)), { recursive: true });
writeFileSync(values.out, page);
console.log(resolve(values.out));
