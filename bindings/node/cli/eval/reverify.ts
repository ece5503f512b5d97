/** `tron reverify`: grades stored replies again, with the kernel that graded them. */
import { statSync } from "node:fs";
import { reverify as gradeAgain, type StoredReply } from "../../index.ts";
import { print, printJson } from "../print.ts";
import { Folder } from "./folder.ts";
import { storedReplies } from "./replies.ts";

/** Rows that are graded at once. */
const BATCH = 4000;
/** Differences that are printed. */
const MOST = 10;

/** @param path a file of JSON lines, or the folder of an evaluation */
export async function reverify(path: string, { kernel, json }: { kernel?: string; json?: boolean }): Promise<void> {
  const changed: { line: number; before: number; now: number }[] = [];
  let count = 0;
  let right = 0;
  const grade = async (rows: StoredReply[]): Promise<void> => {
    const found = await gradeAgain(rows, { ...(kernel !== undefined && { kernel }) });
    for (const at of found.changed) changed.push({ line: count + at + 1, before: rows[at]!.verdict.score, now: found.verdicts[at]!.score });
    right += found.verdicts.filter(({ accuracy }) => accuracy === 1).length;
    count += rows.length;
  };
  let batch: StoredReply[] = [];
  for (const row of storedReplies(statSync(path).isDirectory() ? new Folder(path).replies : path)) {
    if (batch.push(row) < BATCH) continue;
    await grade(batch);
    batch = [];
  }
  await grade(batch);
  if (changed.length > 0) process.exitCode = 1;
  if (json) return printJson({ replies: count, right, changed });
  print(`${count} replies graded again, ${right} right: ${changed.length === 0 ? "the same numbers" : `${changed.length} other numbers`}`);
  for (const { line, before, now } of changed.slice(0, MOST)) print(`line ${line}: ${before} before, ${now} now`);
}
