/**
 * The replies of an evaluation: JSON lines, one a reply, each written in one go when it comes, so that a run that dies loses what is under way and nothing
 * else. Their texts may be larger than the memory, and stay in the file.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, renameSync, writeFileSync } from "node:fs";
import type { StoredReply } from "../../../core/reverify.ts";
import type { Split } from "../../../core/types.ts";
import { UsageError } from "../usage.ts";
import { type Job, keyOf } from "./plan.ts";

/** What a model or a person said. */
export interface Said {
  /** What is graded. */
  reply: string;
  /** What the endpoint keeps apart from it as thinking: kept, and never graded. */
  reasoning?: string;
  /** Why a model stopped, as the endpoint names it: `stop`, `length` ...; null where none is given. */
  finish: string | null;
  /** Tokens that went in and came out, where the endpoint counts them. */
  tokens?: { in: number; out: number };
  /** From the request, or from when the picture was seen, to the reply. */
  milliseconds: number;
}

/** A reply as the file has it. */
export interface ReplyRow extends Job, Said, StoredReply {
  reply: string;
  model: string;
  env: string;
  level: number;
  seed: number;
  bucket: string;
  family: string;
  /** Of the environment. */
  version: number;
  split: Split;
  form: "open" | "choices";
  /** How many options there were; only there when it was asked with them. */
  options?: number;
  mode: "strict" | "lenient";
}

/** A row without its long texts, and where it lies in the file. */
export type Outcome = Omit<ReplyRow, "reply" | "reasoning"> & { isEmpty: boolean; hasReasoning: boolean; start: number; length: number };

const NEWLINE = 10;
/** Bytes that are read at once. */
const PIECE = 1 << 20;

export class Replies {
  readonly #path: string;
  readonly #file: number;
  readonly #outcomes = new Map<string, Outcome>();
  #end = 0;

  /**
   * Opens the replies at a path, new or begun. A line that a dying run left unfinished is cut off.
   *
   * @param access `read` leaves the file as it is
   * @throws UsageError when a finished line is no reply
   */
  constructor(path: string, access: "read" | "append") {
    this.#path = path;
    this.#file = openSync(path, access === "read" ? "r" : "a+");
    for (const line of linesOf(this.#file)) this.#remember(rowOf(line, `${path} has a line at byte ${this.#end}`) as ReplyRow, line.length);
    if (access === "append") ftruncateSync(this.#file, this.#end);
  }

  /** What came of every request that was answered, by its key. */
  get outcomes(): ReadonlyMap<string, Outcome> {
    return this.#outcomes;
  }

  /** Appends a reply. */
  add(row: ReplyRow): void {
    const line = Buffer.from(`${JSON.stringify(row)}\n`);
    writeFileSync(this.#file, line);
    this.#remember(row, line.length);
  }

  /** The whole row of an outcome. */
  read({ start, length }: Outcome): ReplyRow {
    return JSON.parse(bytesOf(this.#file, start, length).toString("utf8")) as ReplyRow;
  }

  /** Writes the file anew in the order of the requests, by way of `aside`, and closes it. What is not among them goes. */
  finish(jobs: readonly Job[], aside: string): void {
    const sorted = openSync(aside, "w");
    for (const job of jobs) {
      const outcome = this.#outcomes.get(keyOf(job));
      if (outcome) writeFileSync(sorted, bytesOf(this.#file, outcome.start, outcome.length));
    }
    closeSync(sorted);
    this.close();
    renameSync(aside, this.#path);
  }

  close(): void {
    closeSync(this.#file);
  }

  #remember({ reply, reasoning, ...row }: ReplyRow, length: number): void {
    this.#outcomes.set(keyOf(row), { ...row, isEmpty: reply.trim() === "", hasReasoning: reasoning !== undefined, start: this.#end, length });
    this.#end += length;
  }
}

/**
 * The stored replies of a file of JSON lines, one after the other.
 *
 * @throws UsageError when a line is none
 */
export function* storedReplies(path: string): Generator<StoredReply> {
  const file = openSync(path, "r");
  try {
    let number = 0;
    for (const line of linesOf(file)) yield rowOf(line, `${path} has a line, number ${++number},`);
  } finally {
    closeSync(file);
  }
}

/** @param which begins the sentence that refuses a line */
function rowOf(line: Buffer, which: string): StoredReply {
  try {
    const row = JSON.parse(line.toString("utf8")) as Partial<StoredReply> | null;
    if (row && typeof row.reply === "string" && typeof row.token === "string" && row.kernel && row.verdict) return row as StoredReply;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(`${which} that is no reply with its token, kernel and verdict: remove it (tron eval asks again)`);
}

/** The finished lines with their ends. Split by bytes: a text holds characters that other readers take for the end of a line. */
function* linesOf(file: number): Generator<Buffer> {
  const { size } = fstatSync(file);
  let rest = Buffer.alloc(0);
  for (let at = 0; at < size; at += PIECE) {
    rest = Buffer.concat([rest, bytesOf(file, at, Math.min(PIECE, size - at))]);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      yield rest.subarray(0, end + 1);
      rest = rest.subarray(end + 1);
    }
  }
}

function bytesOf(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) throw new UsageError("the file of replies was cut while it was read");
    done += read;
  }
  return bytes;
}
