/** `tron verify`: grades a reply, or all replies of a file. */
import { text as read } from "node:stream/consumers";
import { load, type VerifyOptions } from "../index.ts";
import { print, printJson, printTable } from "./print.ts";
import { UsageError } from "./usage.ts";
import { verifyFile } from "./verify_file.ts";

interface Flags {
  token?: string;
  reply?: string;
  file?: string;
  verdicts?: string;
  mode?: "strict" | "lenient";
  reward?: string;
  explain?: boolean;
  json?: boolean;
}

export async function verify({ token, reply, file, verdicts, mode, reward, explain, json }: Flags): Promise<void> {
  const suite = await load({ renderer: "kernel" });
  const options: VerifyOptions = { ...(mode && { mode }), ...(reward !== undefined && { reward: rewardOf(reward) }), ...(explain && { explain }) };
  if (file !== undefined) return verifyFile(suite, file, options, verdicts, json);
  if (token === undefined || reply === undefined) throw new UsageError("verify wants --token and --reply, or --file");
  // Shells limit an argument to 128 KiB; longer replies come through a pipe.
  const text = reply === "-" ? await read(process.stdin) : reply;
  const verdict = suite.verify(token, text, options);
  if (json) return printJson(verdict);
  print(verdict.accuracy === 1 ? "right" : "wrong");
  printTable(Object.entries(verdict).map(([name, value]) => [name, String(value)]));
}

/** A preset's name, or a record with its parameters. */
function rewardOf(text: string): string | Record<string, unknown> {
  if (!text.trimStart().startsWith("{")) return text;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new UsageError('--reward is the name of a preset or a JSON object such as {"preset":"iou","threshold":0.5}');
  }
}
