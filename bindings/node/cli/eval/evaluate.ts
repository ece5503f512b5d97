/**
 * `tron eval`: asks a model at an endpoint, or a person in a browser, grades the replies, and writes a report.
 *
 * A reply is in the file before the next one is asked for, so the same command goes on where a run ended, however it ended.
 */
import { setMaxListeners } from "node:events";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { SingleBar } from "cli-progress";
import { PINS } from "../../../core/pins.ts";
import type { Plan } from "../../../core/plan.ts";
import type { Renderer } from "../../../core/raster.ts";
import type { Instance, Suite } from "../../../core/suite.ts";
import { load } from "../../index.ts";
import { lock } from "../export/files.ts";
import type { WholeSelection } from "../export/manifest.ts";
import { checkForms, given, type SelectionFlags, wholeSelection } from "../export/settings.ts";
import { print, printJson } from "../print.ts";
import { UsageError } from "../usage.ts";
import { completionsUrl, Endpoint, EndpointError } from "./endpoint.ts";
import { Folder, type Unanswered } from "./folder.ts";
import { type Job, jobsOf, keyOf, type Settings } from "./plan.ts";
import { Replies, type Said } from "./replies.ts";
import { percent, writeReport } from "./report.ts";
import { sit } from "./sit.ts";

interface Flags extends SelectionFlags {
  endpoint?: string;
  model?: string;
  human?: boolean;
  port: number;
  out: string;
  renderer: Renderer;
  samples: number;
  concurrency: number;
  mode: "strict" | "lenient";
  system?: string;
  temperature?: number;
  maxTokens?: number;
  body: Record<string, unknown>;
  keyEnv: string;
  timeout: number;
  retries: number;
  failures: number;
  failUnder?: number;
  json?: boolean;
}

/** Exit code of a command that Ctrl-C stopped. */
const INTERRUPTED = 130;
/** So many requests unanswered one after the other are the end of a run: the endpoint is gone. */
const PATIENCE = 20;
/** Members of a request that are not the user's to set. */
const OWN = ["model", "messages", "stream", "n"];

export async function evaluate(flags: Flags): Promise<void> {
  checkWho(flags);
  const selection = wholeSelection(flags);
  // What is degraded has no SVG for resvg to draw.
  const renderer = selection.degrade === null ? flags.renderer : "kernel";
  const suite = await load({ renderer });
  const plan = suite.plan(given(selection));
  checkForms(suite, selection);
  const settings = settingsOf(flags, suite, { selection, renderer, rows: plan.length });
  const folder = new Folder(resolve(flags.out));
  mkdirSync(folder.path, { recursive: true });
  const release = await lock(folder.path, "evaluation");
  try {
    folder.begin(settings);
    await run(flags, folder, new Run(suite, plan, settings, new Replies(folder.replies, "append")));
  } finally {
    release();
  }
}

/** Makes the requests that are left, and the report. */
async function run(flags: Flags, folder: Folder, run: Run): Promise<void> {
  const { replies, settings } = run;
  const jobs = jobsOf(settings);
  const left = jobs.filter((job) => !replies.outcomes.has(keyOf(job)));
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  let unanswered: Unanswered[] = [];
  if (flags.human) {
    await sit({ jobs, left, port: flags.port, signal: stop.signal, draw: (job) => run.draw(job), keep: (job, instance, said) => run.keep(job, instance, said) });
  } else {
    const endpoint = new Endpoint(completionsUrl(flags.endpoint!), { key: process.env[flags.keyEnv], timeout: flags.timeout, retries: flags.retries });
    unanswered = await askAll(jobs.length, left, run, endpoint, flags.concurrency, stop.signal);
  }
  process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  if (stop.signal.aborted) {
    replies.close();
    process.stderr.write(`Stopped; ${replies.outcomes.size} of ${jobs.length} replies are kept. Run the same command again to go on.\n`);
    process.exitCode = INTERRUPTED;
    return;
  }
  const answered = replies.outcomes.size;
  replies.finish(jobs, folder.partial);
  folder.unanswered = unanswered;
  if (answered === 0) throw new EndpointError(`none of ${jobs.length} requests was answered; the first: ${unanswered[0]!.error}`);

  const { overall } = writeReport(folder, run.suite, flags.failures).figures;
  const isBelow = flags.failUnder !== undefined && overall.accuracy.value < flags.failUnder;
  if (unanswered.length > 0 || isBelow) process.exitCode = 1;
  if (flags.json) {
    return printJson({ out: folder.path, report: folder.report, requests: jobs.length, asked: left.length, answered, unanswered: unanswered.length, overall });
  }
  print(`${settings.model}: ${percent(overall.accuracy)} right, ${overall.instances} instances, ${answered} replies`);
  for (const { k, rate } of overall.passAt) print(`pass@${k} ${percent(rate)}`);
  print(`the report is ${folder.report}`);
  if (unanswered.length > 0) print(`${unanswered.length} requests were not answered (${unanswered[0]!.error}); the same command asks them again`);
  if (isBelow) print(`that is below --fail-under ${flags.failUnder}`);
}

/** @throws UsageError when it is not clear who is asked, or a request sets what is the command's */
function checkWho({ human, endpoint, model, samples, body }: Flags): void {
  if (!human && (endpoint === undefined || model === undefined)) throw new UsageError("tron eval asks a model with --endpoint URL and --model NAME, or a person with --human");
  if (human && (endpoint !== undefined || samples !== 1)) throw new UsageError("--human goes with neither --endpoint nor --samples: a person answers each question once");
  const own = OWN.find((name) => name in body);
  if (own !== undefined) throw new UsageError(`--body does not set ${own}: the command does`);
}

function settingsOf(flags: Flags, suite: Suite, what: { selection: WholeSelection; rows: number; renderer: Renderer }): Settings {
  const { endpoint, model, samples, mode, system, temperature, maxTokens, body } = flags;
  const url = endpoint === undefined ? undefined : completionsUrl(endpoint);
  return {
    kernel: { version: suite.kernel.call<{ version: string }>({ op: "about" }).version, sha256: PINS.kernel },
    model: model ?? "a person",
    endpoint: url ? `${url.origin}${url.pathname}` : null,
    selection: what.selection,
    rows: what.rows,
    samples,
    renderer: what.renderer,
    mode,
    system: system ?? null,
    request: { ...(temperature !== undefined && { temperature }), ...(maxTokens !== undefined && { max_tokens: maxTokens }), ...body },
  };
}

/** Draws what is asked, and keeps what is said. */
class Run {
  right = 0;
  tokens = { in: 0, out: 0 };
  /** Of the rows that were drawn: an instance of a small split is found faster the second time. */
  readonly #drawn = new Map<number, string>();

  constructor(
    readonly suite: Suite,
    readonly plan: Plan,
    readonly settings: Settings,
    readonly replies: Replies,
  ) {
    for (const { row, token, verdict, tokens } of replies.outcomes.values()) {
      this.#drawn.set(row, token);
      this.#count(verdict.accuracy, tokens);
    }
  }

  draw({ row }: Job): Instance {
    const token = this.#drawn.get(row) ?? [...this.plan.tokens(row, row + 1)][0]!;
    const instance = this.suite.regenerate(token, { picture: this.settings.renderer !== "kernel" || "png" });
    this.#drawn.set(row, instance.token);
    return instance;
  }

  /** The request: the picture and the question, and nothing that tells which instance it is. */
  request(instance: Instance): Record<string, unknown> {
    const { model, system, request } = this.settings;
    const picture = `data:image/png;base64,${Buffer.from(instance.png()).toString("base64")}`;
    return {
      model,
      messages: [
        ...(system === null ? [] : [{ role: "system", content: system }]),
        { role: "user", content: [{ type: "image_url", image_url: { url: picture } }, { type: "text", text: instance.question }] },
      ],
      ...request,
    };
  }

  /** Grades a reply and writes it down. */
  keep({ row, sample }: Job, { data, token }: Instance, said: Said): void {
    const { kernel, model, mode } = this.settings;
    const { env, level, seed, bucket, family, version, split, form, options } = data;
    const verdict = this.suite.verify(token, said.reply, { mode, explain: true });
    this.#count(verdict.accuracy, said.tokens);
    this.replies.add({
      row, sample, env, level, seed, split, bucket, family, version, form, ...(options && { options: options.length }),
      model, kernel, token, ...said, mode, verdict,
    });
  }

  #count(accuracy: number, tokens: Said["tokens"]): void {
    this.right += accuracy;
    this.tokens.in += tokens?.in ?? 0;
    this.tokens.out += tokens?.out ?? 0;
  }
}

/**
 * Makes all requests that are left, some at a time, and shows how far it is.
 *
 * @returns those that were not answered; when the signal stops it, an unfinished list
 * @throws EndpointError when no other request would be answered either
 */
async function askAll(total: number, left: Job[], run: Run, endpoint: Endpoint, concurrency: number, stopped: AbortSignal): Promise<Unanswered[]> {
  const bar = new SingleBar({
    format: "{bar} {value}/{total} {eta_formatted} | {right} right | tokens {in} in, {out} out | {failed} unanswered",
    stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5000, emptyOnZero: true,
  });
  const unanswered: Unanswered[] = [];
  const figures = (): Record<string, string | number> => ({
    right: run.replies.outcomes.size ? `${((100 * run.right) / run.replies.outcomes.size).toFixed(1)} %` : "-",
    in: run.tokens.in, out: run.tokens.out, failed: unanswered.length,
  });
  const halt = new AbortController();
  const { signal } = halt;
  // Every request under way listens to it.
  setMaxListeners(0, signal);
  stopped.addEventListener("abort", () => halt.abort(), { once: true });
  const queue = left.values();
  let inARow = 0;
  const ask = async (job: Job): Promise<void> => {
    const instance = run.draw(job);
    try {
      run.keep(job, instance, await endpoint.ask(run.request(instance), signal));
      inARow = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof EndpointError)) throw error;
      if (error.isFinal) throw error;
      unanswered.push({ ...job, error: error.message });
      if (++inARow >= PATIENCE) throw new EndpointError(`${PATIENCE} requests one after the other were not answered; the last: ${error.message}`);
    }
    bar.increment(figures());
  };
  const askOneByOne = async (): Promise<void> => {
    for (const job of queue) {
      if (signal.aborted) return;
      await ask(job);
    }
  };
  bar.start(total, total - left.length, figures());
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, left.length) }, () => askOneByOne().catch((error: unknown) => {
      halt.abort();
      throw error;
    })));
  } finally {
    bar.stop();
  }
  return unanswered;
}
