/**
 * Measures every environment against the bars of the audit, and fails when one is missed.
 *
 *   npm run audit                                all environments
 *   npm run audit -- <ids|families|buckets>      some of them
 *   npm run audit -- --changed [--base REV]      those that the working tree changes against REV (HEAD)
 *   npm run audit -- --seeds 1000000             other seeds: the first of them
 *   npm run audit -- --json FILE                 the whole report as JSON (audit/report.json)
 *   npm run audit -- --failures 20               more failures of each check in full (5)
 *   npm run audit -- --kernel FILE               another kernel than dist/kernel.wasm
 *   npm run audit -- --fuel                      the fuel that calls spend under wasmtime, and nothing else
 */
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { load } from "../bindings/node/index.ts";
import { changedEnvironments } from "./audit/changed.ts";
import { fuelIsBounded } from "./audit/fuel.ts";
import { nearDuplicates } from "./audit/near_duplicates.ts";
import type { Report } from "./audit/run.ts";
import type { Result } from "./audit/worker.ts";
import { ROOT } from "./registry.ts";

const REPORT = `${ROOT}/audit/report.json`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: "string", default: `${ROOT}/dist/kernel.wasm` },
    changed: { type: "boolean", default: false },
    base: { type: "string", default: "HEAD" },
    seeds: { type: "string", default: "0" },
    json: { type: "string", default: REPORT },
    failures: { type: "string", default: "5" },
    fuel: { type: "boolean", default: false },
  },
});
const firstSeed = Number(values.seeds);
if (!Number.isSafeInteger(firstSeed) || firstSeed < 0) refuse(`--seeds is the first seed, an integer from 0 on, not ${values.seeds}`);

const suite = await load({ kernel: resolve(values.kernel), sha256: false });
const all = suite.list();
const wanted = positionals.filter((name) => name !== "all");
for (const name of wanted) {
  if (!all.some((e) => [e.id, e.family, e.bucket].includes(name))) refuse(`${name} is no environment, family or bucket of this kernel`);
}
const changed = values.changed ? new Set(changedEnvironments(values.base)) : null;
const chosen = all
  .filter((e) => wanted.length === 0 || wanted.some((name) => [e.id, e.family, e.bucket].includes(name)))
  .filter((e) => changed === null || changed.has(e.id));
if (values.fuel) process.exit((await fuelIsBounded(resolve(values.kernel), chosen.map((e) => e.id))) ? 0 : 1);
const results = await auditAll(chosen.map((e) => e.id));
const reports = results.map(({ report }) => report);

const pairs = nearDuplicates(results.map(({ profile }) => profile));
for (const { first, second, kind, similarity, at } of pairs.slice(0, 20)) {
  const [one, other] = at.map(({ level, seed }) => `level ${level}, seed ${seed}`);
  console.log(`alike in ${kind}: ${first} and ${second}, ${similarity.toFixed(3)} (${one}; ${other})`);
}
mkdirSync(dirname(resolve(values.json)), { recursive: true });
writeFileSync(`${values.json}.part`, JSON.stringify({ environments: reports, pairs }, null, 1) + "\n");
renameSync(`${values.json}.part`, values.json);
const failed = reports.filter((report) => report.outcomes.some((outcome) => outcome.failures.length > 0));
const seconds = reports.reduce((sum, report) => sum + report.seconds, 0);
console.log(`${reports.length - failed.length} passed, ${failed.length} failed; ${seconds.toFixed(0)} s of one core`);
process.exit(failed.length === 0 ? 0 : 1);

/** Audits environments in as many processes as there are cores; reports come in the order of the ids. */
async function auditAll(envs: string[]): Promise<Result[]> {
  const queue = dearestFirst(envs);
  const results: Result[] = [];
  const bar = new SingleBar({ format: "{bar} {value}/{total} {env}", stream: process.stderr, clearOnComplete: true });
  if (process.stderr.isTTY) bar.start(envs.length, 0, { env: "" });
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), queue.length) }, async () => {
      // A process and not a thread: it starts with the loader that this one runs under.
      const worker = fork(new URL("./audit/worker.ts", import.meta.url), [resolve(values.kernel), String(firstSeed)]);
      for (let env = queue.shift(); env !== undefined; env = queue.shift()) {
        const result = await new Promise<Result>((done, fail) => {
          const ended = (code: number | null, signal: string | null): void => fail(new Error(`the audit of ${env} ended early (${signal ?? `exit code ${code}`})`));
          worker.once("exit", ended);
          worker.once("message", (message) => {
            worker.off("exit", ended);
            done(message as Result);
          });
          worker.send(env!);
        });
        results.push(result);
        print(result.report);
        bar.increment({ env });
      }
      worker.disconnect();
    }),
  );
  bar.stop();
  return results.sort((a, b) => (a.report.env < b.report.env ? -1 : 1));
}

/** The ids with the dearest of the last audit first, so that no long one is left for the end; what it did not know counts as usual. */
function dearestFirst(envs: string[]): string[] {
  const last = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, "utf8")) as { environments: Report[] }).environments : [];
  const known = new Map(last.map(({ env, seconds }) => [env, seconds]));
  const usual = last.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, last.length);
  const cost = (env: string): number => known.get(env) ?? usual;
  return envs.toSorted((a, b) => cost(b) - cost(a));
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

/** One line an environment: grade, the weakest row, its figure; then the failures, each with a command that shows it. */
function print({ env, grade, outcomes, seconds }: Report): void {
  const weakest = outcomes.reduce((a, b) => (b.rate < a.rate ? b : a));
  const figures = outcomes.flatMap((o) => (o.figure === null ? [] : [`${o.check} ${Number(o.figure.toFixed(3))}`])).join(" · ");
  console.log(`${grade} ${env}: ${weakest.rate === 1 ? "every check passed" : `${weakest.check}, rate ${weakest.rate.toFixed(3)}`}  [${figures}] in ${seconds.toFixed(1)} s`);
  for (const outcome of outcomes) {
    const shown = Number(values.failures);
    for (const { level, seed, what } of outcome.failures.slice(0, shown)) {
      console.log(`    ${outcome.check} (${outcome.bar}), level ${level}${seed === null ? "" : `, seed ${seed}`}: ${what}`);
      if (seed !== null) console.log(`      npm run -s tron -- generate ${env} --level ${level} --seed ${seed} --style ${seed % 2 ? "varied" : "plain"} --reveal --png out/${env}.png`);
    }
    if (outcome.failures.length > shown) console.log(`    ... and ${outcome.failures.length - shown} more of "${outcome.check}"`);
  }
}
