/**
 * Measures environments against the bars of the audit, and fails when one is missed.
 *
 *   npm run audit                                all environments
 *   npm run audit -- <ids|families|buckets>      some of them
 *   npm run audit -- --changed [--base REV]      those that the working tree changes against REV (HEAD)
 *   npm run audit -- --seeds 1000000             other seeds: the first of them
 *   npm run audit -- --json FILE                 the whole report as JSON (out/audit/report.json)
 *   npm run audit -- <ids> --quick               a quick look at work in progress; fewer instances than the bars need
 *   npm run audit -- --failures 20               more failures of each check in full (5)
 *   npm run audit -- --kernel FILE               this kernel, and not what lies in the folders
 *   npm run audit -- --fuel                      the fuel that calls spend under wasmtime, and nothing else
 *
 * What it is asked about is compiled as it lies in the folders, which takes seconds; the module is kept for the next time.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { load } from "../bindings/node/index.ts";
import type { Report } from "../audit/audit.ts";
import { changedEnvironments } from "../audit/changed.ts";
import { nearDuplicates } from "../audit/checks/near_duplicates.ts";
import { fuelIsBounded } from "../audit/fuel.ts";
import { auditAll } from "../audit/pool.ts";
import { reportLines } from "../audit/report/lines.ts";
import { select } from "./compile.ts";
import { kernelOf } from "./kernel_of.ts";
import { discover, ROOT } from "./registry.ts";

const REPORT = `${ROOT}/out/audit/report.json`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: "string" },
    changed: { type: "boolean", default: false },
    base: { type: "string", default: "HEAD" },
    seeds: { type: "string", default: "0" },
    json: { type: "string", default: REPORT },
    failures: { type: "string", default: "5" },
    fuel: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
});
const firstSeed = Number(values.seeds);
if (!Number.isSafeInteger(firstSeed) || firstSeed < 0) refuse(`--seeds is the first seed, an integer from 0 on, not ${values.seeds}`);

const { kernel, envs } = await chosen();
if (values.fuel) process.exit((await fuelIsBounded(kernel, envs)) ? 0 : 1);

const bar = new SingleBar({ format: "{bar} {value}/{total} {env}", stream: process.stderr, clearOnComplete: true });
if (process.stderr.isTTY) bar.start(envs.length, 0, { env: "" });
const results = await auditAll(dearestFirst(envs), {
  kernel,
  firstSeed,
  isQuick: values.quick,
  onResult: ({ report }) => {
    console.log(reportLines(report, Number(values.failures)).join("\n"));
    bar.increment({ env: report.env });
  },
});
bar.stop();
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

/** The kernel, and the ids of the environments that are asked about. */
async function chosen(): Promise<{ kernel: string; envs: string[] }> {
  try {
    const changed = values.changed ? new Set(changedEnvironments(values.base, discover())) : null;
    const isChanged = ({ id }: { id: string }): boolean => changed === null || changed.has(id);
    if (values.kernel === undefined) {
      const environments = select(positionals).filter(isChanged);
      return { kernel: environments.length === 0 ? "" : await kernelOf(environments), envs: environments.map(({ id }) => id) };
    }
    const kernel = resolve(values.kernel);
    const suite = await load({ kernel, sha256: false });
    return { kernel, envs: select(positionals, suite.list()).filter(isChanged).map(({ id }) => id) };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
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
