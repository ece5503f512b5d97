/** `tron reverify`: grades the replies of an evaluation again, with the kernel that graded them. */
import { statSync } from "node:fs";
import { reverify as gradeAgain } from "../../index.ts";
import { print, printJson } from "../print.ts";
import { Folder } from "./folder.ts";
import { Replies, type ReplyRow } from "./replies.ts";

/** Rows that are graded at once. */
const BATCH = 4000;
/** Differences that are printed. */
const MOST = 10;

export async function reverify(path: string, { kernel, json }: { kernel?: string; json?: boolean }): Promise<void> {
  const file = statSync(path).isDirectory() ? new Folder(path).replies : path;
  const replies = new Replies(file, "read");
  const changed: { row: ReplyRow; now: number }[] = [];
  let count = 0;
  let right = 0;
  const grade = async (rows: ReplyRow[]): Promise<void> => {
    const found = await gradeAgain(rows, { ...(kernel !== undefined && { kernel }) });
    count += rows.length;
    right += found.verdicts.filter(({ accuracy }) => accuracy === 1).length;
    for (const at of found.changed) changed.push({ row: rows[at]!, now: found.verdicts[at]!.score });
  };
  try {
    let batch: ReplyRow[] = [];
    for (const row of replies.rows()) {
      if (batch.push(row) < BATCH) continue;
      await grade(batch);
      batch = [];
    }
    if (batch.length > 0) await grade(batch);
  } finally {
    replies.close();
  }
  if (changed.length > 0) process.exitCode = 1;
  if (json) return printJson({ replies: count, right, changed: changed.map(({ row: { token, sample, verdict }, now }) => ({ token, sample, before: verdict.score, now })) });
  print(`${count} replies graded again, ${right} right: ${changed.length === 0 ? "the same numbers" : `${changed.length} other numbers`}`);
  for (const { row, now } of changed.slice(0, MOST)) print(`${row.env}, level ${row.level}, seed ${row.seed}, sample ${row.sample}: ${row.verdict.score} before, ${now} now`);
}
