/**
 * Measures every environment against the bars of the audit, and fails when one is missed.
 *
 *   npm run audit                                all environments
 *   npm run audit -- <ids|families|buckets>      some of them
 *   npm run audit -- --seeds 1000000             other seeds: the first of them
 *   npm run audit -- --json FILE                 the whole report
 *   npm run audit -- --kernel FILE               another kernel than dist/kernel.wasm
 */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { load } from "../bindings/node/index.ts";
import type { Report } from "./audit/run.ts";
import { ROOT } from "./registry.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: "string", default: `${ROOT}/dist/kernel.wasm` },
    seeds: { type: "string", default: "0" },
    json: { type: "string" },
    failures: { type: "string", default: "5" },
  },
});

const suite = await load({ kernel: resolve(values.kernel), sha256: false });
const all = suite.list();
const wanted = positionals.filter((name) => name !== "all");
for (const name of wanted) {
  if (!all.some((e) => [e.id, e.family, e.bucket].includes(name))) {
    console.error(`${name} is no environment, family or bucket of this kernel`);
    process.exit(2);
  }
}
const chosen = all.filter((e) => wanted.length === 0 || wanted.some((name) => [e.id, e.family, e.bucket].includes(name)));
const queue = chosen.map((e) => e.id);
const reports: Report[] = [];

await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), queue.length) }, async () => {
    // A process and not a thread: it starts with the loader that this one runs under.
    const worker = fork(new URL("./audit/worker.ts", import.meta.url), [resolve(values.kernel), values.seeds]);
    for (let env = queue.shift(); env !== undefined; env = queue.shift()) {
      const report = await new Promise<Report>((done, failed) => {
        worker.once("message", (message) => done(message as Report));
        worker.once("exit", () => failed(new Error(`the audit of ${env} ended early`)));
        worker.send(env);
      });
      reports.push(report);
      print(report);
    }
    worker.removeAllListeners("exit");
    worker.disconnect();
  }),
);

reports.sort((a, b) => (a.env < b.env ? -1 : 1));
if (values.json) {
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(values.json, JSON.stringify(reports, null, 1) + "\n");
}
const failed = reports.filter((report) => report.outcomes.some((outcome) => outcome.failures.length > 0));
console.log(`${reports.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** One line an environment: grade, the weakest row, its figure; then the failures, each with a command that shows it. */
function print({ env, grade, outcomes }: Report): void {
  const weakest = outcomes.reduce((a, b) => (b.rate < a.rate ? b : a));
  const figures = outcomes.map((o) => `${o.check} ${Number(o.figure.toFixed(3))}`).join(" · ");
  console.log(`${grade} ${env}: ${weakest.rate === 1 ? "every check passed" : `${weakest.check}, rate ${weakest.rate.toFixed(3)}`}  [${figures}]`);
  for (const outcome of outcomes) {
    const shown = Number(values.failures);
    for (const { level, seed, what } of outcome.failures.slice(0, shown)) {
      console.log(`    ${outcome.check} (${outcome.bar}), level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what}`);
      if (seed !== null) console.log(`      npm run -s tron -- generate ${env} --level ${level} --seed ${seed} --style ${seed % 2 ? "varied" : "plain"} --reveal --png out/${env}.png`);
    }
    if (outcome.failures.length > shown) console.log(`    ... and ${outcome.failures.length - shown} more of "${outcome.check}"`);
  }
}
