/**
 * The replies of an evaluation: JSON lines, one a reply, each written in one go when it comes, so that a run that dies loses what is under way and nothing
 * else. Their texts may be larger than the memory, and stay in the file.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from "node:fs";
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
    for (const line of this.#lines()) this.#keep(line);
    if (access === "append") ftruncateSync(this.#file, this.#end);
  }

  /** What came of every request that was answered, by its key. */
  get outcomes(): ReadonlyMap<string, Outcome> {
    return this.#outcomes;
  }

  /** Appends a reply. */
  add(row: ReplyRow): void {
    const line = Buffer.from(`${JSON.stringify(row)}\n`);
    writeSync(this.#file, line);
    this.#remember(row, line.length);
  }

  /** The whole row of an outcome. */
  read({ start, length }: Outcome): ReplyRow {
    return JSON.parse(this.#bytes(start, length).toString("utf8")) as ReplyRow;
  }

  /** All rows, in the order of the file. */
  *rows(): Generator<ReplyRow> {
    for (const outcome of this.#outcomes.values()) yield this.read(outcome);
  }

  /** Writes the file anew in the order of the requests, by way of `aside`, and closes it. What is not among them goes. */
  finish(jobs: readonly Job[], aside: string): void {
    const sorted = openSync(aside, "w");
    for (const job of jobs) {
      const outcome = this.#outcomes.get(keyOf(job));
      if (outcome) writeSync(sorted, this.#bytes(outcome.start, outcome.length));
    }
    closeSync(sorted);
    this.close();
    renameSync(aside, this.#path);
  }

  close(): void {
    closeSync(this.#file);
  }

  #keep(line: Buffer): void {
    let row: ReplyRow;
    try {
      row = JSON.parse(line.toString("utf8")) as ReplyRow;
      if (typeof row.reply !== "string" || typeof row.token !== "string" || !row.kernel || !row.verdict) throw new SyntaxError("not a reply");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new UsageError(`${this.#path} has a line at byte ${this.#end} that is no reply: remove the line, and the run asks again`);
    }
    this.#remember(row, line.length);
  }

  #remember({ reply, reasoning, ...row }: ReplyRow, length: number): void {
    this.#outcomes.set(keyOf(row), { ...row, isEmpty: reply.trim() === "", hasReasoning: reasoning !== undefined, start: this.#end, length });
    this.#end += length;
  }

  /** The finished lines with their ends. Split by bytes: a text holds characters that other readers take for the end of a line. */
  *#lines(): Generator<Buffer> {
    const { size } = fstatSync(this.#file);
    let rest = Buffer.alloc(0);
    for (let at = 0; at < size; at += PIECE) {
      rest = Buffer.concat([rest, this.#bytes(at, Math.min(PIECE, size - at))]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        yield rest.subarray(0, end + 1);
        rest = rest.subarray(end + 1);
      }
    }
  }

  #bytes(start: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, bytes, done, length - done, start + done);
      if (read === 0) throw new UsageError(`${this.#path} was cut while it was read`);
      done += read;
    }
    return bytes;
  }
}
