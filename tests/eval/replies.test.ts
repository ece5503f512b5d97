/** The file of replies: what is finished is kept, what is not is cut off. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Replies, type ReplyRow } from "../../bindings/node/cli/eval/replies.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-replies-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (seed: number, reply: string): ReplyRow => ({
  row: seed, sample: 0, env: "some_environment", level: 3, seed, split: "test", bucket: "counting", family: "scenes", version: 1, form: "open", model: "one", kernel: { version: "1.0.0", sha256: "00" },
  token: `{"seed":${seed}}`, reply, finish: "stop", milliseconds: 5, mode: "strict",
  verdict: { score: 0, accuracy: 0, format: 1, partial: 0, parse_ok: 1, ambiguous: 0, level: 3 },
});
// Two of these end a line for some readers, and none does for JSON.
const ROWS = [row(0, "a\nb\u2028c\u0085"), row(2, ""), row(1, "ü 丁 😀 $& \\")];

function written(name: string): string {
  const path = join(folder, name);
  const replies = new Replies(path, "append");
  for (const one of ROWS) replies.add(one);
  replies.close();
  return path;
}

function rowsOf(path: string, access: "read" | "append" = "read"): ReplyRow[] {
  const replies = new Replies(path, access);
  const rows = [...replies.outcomes.values()].map((outcome) => replies.read(outcome));
  replies.close();
  return rows;
}

test("gives back what was written", () => {
  const path = written("whole");
  expect(rowsOf(path)).toEqual(ROWS);
  const outcomes = [...new Replies(path, "read").outcomes.values()];
  expect(outcomes.map(({ isEmpty, hasReasoning }) => [isEmpty, hasReasoning])).toEqual([[false, false], [true, false], [false, false]]);
  expect(JSON.stringify(outcomes)).not.toContain("丁");
});

test("a line that was cut anywhere goes, and is written again", () => {
  const path = written("cut");
  const whole = readFileSync(path);
  const lastStart = whole.lastIndexOf(10, whole.length - 2) + 1;
  for (let length = lastStart; length < whole.length; length++) {
    const cut = join(folder, `cut-${length}`);
    copyFileSync(path, cut);
    truncateSync(cut, length);
    expect(rowsOf(cut)).toEqual(ROWS.slice(0, 2));
    const replies = new Replies(cut, "append");
    replies.add(ROWS[2]!);
    replies.close();
    expect(readFileSync(cut).equals(whole)).toBe(true);
  }
});

test("a reader leaves an unfinished line to who writes it", () => {
  const path = written("read");
  truncateSync(path, readFileSync(path).length - 4);
  const before = readFileSync(path);
  rowsOf(path);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a finished line that is no reply is said, and nothing is lost", () => {
  const path = join(folder, "foreign");
  const text = `${JSON.stringify(ROWS[0])}\n{"half":\n`;
  writeFileSync(path, text);
  expect(() => new Replies(path, "append")).toThrow(/no reply with its token, kernel and verdict: remove it/);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("ends in the order of the requests", () => {
  const path = written("sorted");
  const replies = new Replies(path, "append");
  replies.finish([ROWS[0]!, ROWS[2]!, ROWS[1]!], join(folder, "aside"));
  expect(rowsOf(path).map(({ seed }) => seed)).toEqual([0, 1, 2]);
});
