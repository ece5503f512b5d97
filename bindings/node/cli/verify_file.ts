/** `tron verify --file`: grades all replies of a file of JSON lines, and prints how they did by level and bucket. */
import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PINS, type Reply, type Suite, type Verdict, type VerifyOptions } from "../index.ts";
import { printJson, printTable } from "./print.ts";
import { UsageError } from "./usage.ts";

/** A line: the token, as text or as the object that the text is of, and what the model wrote. */
interface Row extends Record<string, unknown> {
  token: string | Record<string, unknown>;
  reply?: Reply;
}

const MEANS = ["accuracy", "score", "partial", "format", "ambiguous"] as const;
/** Replies that are graded at once. */
const BATCH = 4096;

/** How many replies there are, and the means of their verdicts. */
type Figures = { replies: number } & Record<(typeof MEANS)[number], number>;

/** Sums over replies, by what is said of them. */
class Tally {
  readonly #sums = new Map<string, Figures>();

  add(name: string, verdict: Verdict): void {
    const sums = this.#sums.get(name) ?? { replies: 0, accuracy: 0, score: 0, partial: 0, format: 0, ambiguous: 0 };
    sums.replies++;
    for (const key of MEANS) sums[key] += verdict[key];
    this.#sums.set(name, sums);
  }

  /** By name, in their order. */
  get figures(): Record<string, Figures> {
    const sorted = [...this.#sums].sort(([a], [b]) => (a < b ? -1 : 1));
    const mean = (sums: Figures): Figures => ({ ...sums, ...Object.fromEntries(MEANS.map((key) => [key, sums[key] / sums.replies])) });
    return Object.fromEntries(sorted.map(([name, sums]) => [name, mean(sums)]));
  }
}

/** @param verdicts where to write the lines with their verdicts, as `reverify` reads them */
export async function verifyFile(suite: Suite, path: string, options: VerifyOptions, verdicts: string | undefined, json: boolean | undefined): Promise<void> {
  const { version } = suite.kernel.call<{ version: string }>({ op: "about" });
  const stored = { kernel: { version, sha256: PINS.kernel }, mode: options.mode ?? "strict", reward: options.reward ?? "binary" };
  const buckets = new Map(suite.list().map(({ id, bucket }) => [id, bucket]));
  const [byLevel, byBucket, all] = [new Tally(), new Tally(), new Tally()];
  const out = verdicts === undefined ? undefined : createWriteStream(verdicts);
  for await (const rows of batches(path)) {
    const tokens = rows.map(({ token }) => (typeof token === "string" ? token : JSON.stringify(token)));
    const graded = suite.verifyMany(tokens, rows.map(({ reply }) => reply), options);
    graded.forEach((verdict, i) => {
      byLevel.add(String(verdict.level), verdict);
      byBucket.add(buckets.get((JSON.parse(tokens[i]!) as { env: string }).env)!, verdict);
      all.add("all", verdict);
      out?.write(`${JSON.stringify({ ...rows[i], token: tokens[i], ...stored, verdict })}\n`);
    });
  }
  if (out) await once(out.end(), "finish");
  const figures = { level: byLevel.figures, bucket: byBucket.figures, all: all.figures };
  if (json) return printJson(figures);
  const lines = Object.entries(figures).flatMap(([scope, named]) =>
    Object.entries(named).map(([name, one]) => [scope === "level" ? `level ${name}` : name, String(one.replies), ...MEANS.map((key) => one[key].toFixed(3))]),
  );
  printTable([["", "replies", ...MEANS], ...lines]);
}

/** The lines of a file, some at a time. */
async function* batches(path: string): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    batch.push(rowOf(line, ++number, path));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function rowOf(line: string, number: number, path: string): Row {
  try {
    const row = JSON.parse(line) as Row;
    if (typeof row.token === "string" || typeof row.token === "object") return row;
  } catch {
    // Said below, as of a line without a token.
  }
  throw new UsageError(`line ${number} of ${path} is no JSON object with token and reply`);
}
