/** Files of replies: JSON lines or one JSON list, each with a token and a reply. `tron eval` writes such a file, replies.jsonl. */
import type { Message, Reply, Verdict, VerifyOptions } from "tron-kernel/browser";

/** A reply and what stands beside it. Other members are left alone. */
export interface Row extends Pick<VerifyOptions, "mode"> {
  token: string;
  reply: Reply;
  /** What it was told when it was graded. */
  verdict?: Partial<Verdict>;
  /** What graded it. */
  kernel?: { version: string; sha256: string };
  model?: string;
}

export class NotReplies extends Error {}

/** @throws NotReplies with what is wrong, in words for the one who brought the file */
export function rowsOf(text: string): Row[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("<")) throw new NotReplies("This is a page. Its replies lie beside it, in replies.jsonl: take that file.");
  if (trimmed === "") throw new NotReplies("The file is empty.");
  const all = trimmed.startsWith("[") ? (parsed(trimmed, "The list") as unknown[]) : trimmed.split("\n").filter((line) => line.trim() !== "").map((line, i) => parsed(line, `Line ${i + 1}`));
  all.forEach((row, i) => {
    const { token, reply } = (row ?? {}) as Partial<Row>;
    if (typeof token !== "string") throw new NotReplies(`Row ${i + 1} has no token: each needs a "token" and a "reply".`);
    if (reply === undefined) throw new NotReplies(`Row ${i + 1} has no reply: each needs a "token" and a "reply".`);
  });
  return all as Row[];
}

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new NotReplies(`${what} is no JSON: ${(error as Error).message}`);
  }
}

/** The text of a reply, in whatever shape it is kept. */
export function textOf(reply: Reply): string {
  if (typeof reply === "string") return reply;
  const messages = Array.isArray(reply) ? (reply as Message[]) : reply ? [reply as Message] : [];
  const { content } = messages.at(-1) ?? {};
  return typeof content === "string" ? content : (content ?? []).map(({ text }) => text ?? "").join("");
}
