/**
 * Proves environments: compiles them, audits them, writes their summaries, vectors and contact sheets, and says what is missing.
 *
 *   npm run prove -- <ids|families|buckets> [--unreleased]
 *
 * With `--unreleased` vectors that changed are rewritten without a raised version: only before an environment's first release.
 * The summaries (`audit/summaries`) and the vectors (`tests/vectors`) are committed, the sheets (`out/prove`) are looked at.
 */
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { nearDuplicates } from "../audit/checks/near_duplicates.ts";
import { auditAll } from "../audit/pool.ts";
import { missingOf, missingPage, type Proof } from "../audit/report/missing.ts";
import { writeSheets } from "../audit/report/sheet/write.ts";
import { readSummaries, summaryOf, writeSummary } from "../audit/summary.ts";
import { load } from "../bindings/node/index.ts";
import { type EnvironmentFile, ROOT } from "./registry.ts";
import { select } from "./compile.ts";
import { kernelOf } from "./kernel_of.ts";
import { renewVectors } from "./vectors.ts";

const SHEET = { levels: [0, 3, 6, 9], seeds: 3, style: "varied" } as const;
const { values, positionals: names } = parseArgs({ allowPositionals: true, options: { unreleased: { type: "boolean", default: false } } });

let environments: EnvironmentFile[];
let kernel: string;
try {
  environments = select(names);
  kernel = await kernelOf(environments);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
const suite = await load({ kernel, sha256: false });
const { version } = suite.kernel.call<{ version: string }>({ op: "about" });

const bar = new SingleBar({ format: "{bar} {value}/{total} {env}", stream: process.stderr, clearOnComplete: true });
if (process.stderr.isTTY) bar.start(environments.length, 0, { env: "" });
const seconds = new Map([...readSummaries()].map(([id, summary]) => [id, summary.seconds]));
const dearestFirst = environments.map(({ id }) => id).sort((a, b) => (seconds.get(b) ?? Infinity) - (seconds.get(a) ?? Infinity));
const results = await auditAll(dearestFirst, {
  kernel,
  firstSeed: 0,
  onResult: ({ report }) => {
    writeSummary(summaryOf(report, version));
    bar.increment({ env: report.env });
  },
});
bar.stop();

const ids = new Set(environments.map(({ id }) => id));
const sheets = writeSheets(suite, ids, names.join(" ") || "The suite", `${ROOT}/out/prove`, { ...SHEET, levels: [...SHEET.levels] });
const summaries = new Map(suite.list().map((summary) => [summary.id, summary]));
const proofs: Proof[] = [];
for (const { report } of results) proofs.push({ report, vectors: await renewVectors(suite, [summaries.get(report.env)!], { unreleased: values.unreleased }) });
console.log(missingPage(proofs, nearDuplicates(results.map(({ profile }) => profile))).join("\n"));
console.log(`look at ${sheets.map((path) => relative(process.cwd(), path)).join(", ")}`);
process.exitCode = proofs.every((proof) => missingOf(proof).length === 0) ? 0 : 1;
