/** `tron report`, and the end of `tron eval`: figures as JSON, and one page that opens offline. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { suiteOf } from "../../../core/reverify.ts";
import type { Suite } from "../../../core/suite.ts";
import type { Verdict } from "../../../core/types.ts";
import { load } from "../../index.ts";
import { writeWhole } from "../export/files.ts";
import { print, printJson } from "../print.ts";
import { UsageError } from "../usage.ts";
import { type Comparison, type Difference, type Figures, figuresOf, readBlind } from "./figures.ts";
import { Folder } from "./folder.ts";
import { jobsOf, type Settings } from "./plan.ts";
import { type Outcome, Replies, type ReplyRow } from "./replies.ts";
import type { Estimate } from "./statistics.ts";

/** What a page shows: one evaluation, or two side by side. */
export type PageData =
  | { kind: "report"; settings: Settings; figures: Figures; unanswered: { count: number; why: string } | null; shown: Shown[]; wrong: number }
  | { kind: "comparison"; settings: [first: Settings, second: Settings]; comparison: Comparison; shown: Shown[]; wrong: number };

/** An instance that a page shows, with what was said to it. */
export interface Shown {
  env: string;
  bucket: string;
  family: string;
  level: number;
  seed: number;
  split: string;
  question: string;
  answer: string;
  explanation: string;
  /** As it was shown, as a data URL. */
  picture: string;
  /** With the solution drawn over it, and not degraded. */
  solution: string;
  said: Utterance[];
}

/** A reply as a page shows it. */
export interface Utterance {
  who: string;
  reply: string;
  reasoning: string | null;
  finish: string | null;
  seconds: number;
  tokensOut: number | null;
  verdict: Verdict;
  /** How many of the replies to this instance were right, and how many there are. */
  right: number;
  samples: number;
}

/** Characters of a text that a page shows: so many of its beginning and of its end. */
const MOST = 6000;

interface Flags {
  kernel?: string;
  failures: number;
  json?: boolean;
}

/** The command. */
export async function report(path: string, { kernel, failures, json }: Flags): Promise<void> {
  const folder = new Folder(resolve(path));
  const suite = await suiteOf(folder.settings().kernel, load, kernel);
  const { figures } = writeReport(folder, suite, failures);
  if (json) return printJson({ out: folder.path, report: folder.report, overall: figures.overall });
  print(`${percent(figures.overall.accuracy)} right, ${figures.overall.instances} instances; the report is ${folder.report}`);
}

/**
 * Writes the figures and the page of an evaluation.
 *
 * @param most wrong answers that the page shows
 */
export function writeReport(folder: Folder, suite: Suite, most: number): { figures: Figures } {
  const settings = folder.settings();
  const replies = new Replies(folder.replies, "read");
  try {
    const outcomes = [...replies.outcomes.values()];
    if (outcomes.length === 0) throw new UsageError(`${folder.path} holds no reply yet`);
    const figures = figuresOf(outcomes, settings.samples, readBlind());
    // A run that was stopped, or goes on, has made some requests only.
    const count = jobsOf(settings).length - outcomes.length;
    const why = folder.unanswered[0]?.error ?? "they have not been made yet";
    writeWhole(folder.summary, folder.partial, `${JSON.stringify({ ...settings, unanswered: count, figures }, null, 2)}\n`);
    const wrong = byToken(outcomes).filter((group) => group.some(({ verdict }) => verdict.accuracy < 1));
    const shown = spread(wrong, most).map((group) => shownOf(suite, [utteranceOf(replies, group)], group[0]!));
    const page: PageData = {
      kind: "report", settings, figures, shown, wrong: wrong.length,
      unanswered: count > 0 ? { count, why } : null,
    };
    writeWhole(folder.report, folder.partial, pageOf(`${settings.model} on TRON`, page));
    return { figures };
  } finally {
    replies.close();
  }
}

/** Of the replies to an instance, the one that a page shows: the first that is wrong, else the first. */
export function utteranceOf(replies: Replies, group: Outcome[]): Utterance {
  const outcome = group.find(({ verdict }) => verdict.accuracy < 1) ?? group[0]!;
  const { reply, reasoning }: ReplyRow = replies.read(outcome);
  return {
    who: outcome.model,
    reply: shortened(reply),
    reasoning: reasoning === undefined ? null : shortened(reasoning),
    finish: outcome.finish,
    seconds: outcome.milliseconds / 1000,
    tokensOut: outcome.tokens?.out ?? null,
    verdict: outcome.verdict,
    right: group.filter(({ verdict }) => verdict.accuracy === 1).length,
    samples: group.length,
  };
}

/** An instance drawn again, with its answer and its solution. */
export function shownOf(suite: Suite, said: Utterance[], { env, bucket, family, level, seed, split, token }: Outcome): Shown {
  const instance = suite.regenerate(token, { reveal: true });
  const { question, answer, explanation, degrade } = instance.data;
  const svgUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
  // Only the kernel degrades pixels.
  const picture = degrade ? `data:image/png;base64,${Buffer.from(instance.png({ renderer: "kernel" })).toString("base64")}` : svgUrl(instance.svg);
  const solution = svgUrl(suite.regenerate(token, { reveal: true, overlay: true }).svg);
  return { env, bucket, family, level, seed, split, question, answer: answer!, explanation: explanation!, picture, solution, said };
}

/** Outcomes by instance. */
export function byToken(outcomes: Iterable<Outcome>): Outcome[][] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const group = groups.get(outcome.token);
    if (group) group.push(outcome);
    else groups.set(outcome.token, [outcome]);
  }
  return [...groups.values()];
}

/** At most so many instances, of as many environments and levels as there are, ordered by both. */
export function spread(groups: Outcome[][], most: number): Outcome[][] {
  const cells = new Map<string, number>();
  const placed = groups.map((group) => {
    const cell = `${group[0]!.env} ${group[0]!.level}`;
    const round = cells.get(cell) ?? 0;
    cells.set(cell, round + 1);
    return { group, round };
  });
  const order = ({ env, level, seed }: Outcome): string => `${env} ${level} ${String(seed).padStart(16, "0")}`;
  return placed
    .sort((a, b) => a.round - b.round)
    .slice(0, most)
    .map(({ group }) => group)
    .sort(([a], [b]) => (order(a!) < order(b!) ? -1 : 1));
}

/** The page that `scripts/bundle.ts` made, with its data. */
export function pageOf(title: string, data: PageData): string {
  const page = readFileSync(new URL("./page/report.html", import.meta.url), "utf8");
  const escaped = title.replace(/[&<]/g, (character) => (character === "&" ? "&amp;" : "&lt;"));
  const packed = gzipSync(JSON.stringify(data)).toString("base64");
  // As functions, so that a "$" in them is itself.
  return page.replace("{{title}}", () => escaped).replace("{{data}}", () => packed);
}

/** A share with its interval, for people. */
export function percent({ value, low, high }: Estimate): string {
  const of = (share: number): string => (100 * share).toFixed(1);
  return `${of(value)} % (${of(low)} to ${of(high)})`;
}

/** A difference of shares in points, for people. */
export function points({ difference: { value, low, high } }: Difference): string {
  const of = (share: number): string => `${share > 0 ? "+" : ""}${(100 * share).toFixed(1)}`;
  return `${of(value)} points (${of(low)} to ${of(high)})`;
}

function shortened(text: string): string {
  if (text.length <= 2 * MOST) return text;
  return `${text.slice(0, MOST)}\n\n[... ${text.length - 2 * MOST} characters are left out here; replies.jsonl has them ...]\n\n${text.slice(-MOST)}`;
}

