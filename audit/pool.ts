/** Audits many environments, in as many processes as there are cores. */
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Report } from "./audit.ts";
import type { Profile } from "./checks/near_duplicates.ts";

/** What the audit of one environment gives: its report, and what it is compared with others by. */
export interface Result {
  report: Report;
  profile: Profile;
}

export interface PoolOptions {
  /** Path of the kernel's file. */
  kernel: string;
  firstSeed: number;
  /** A quick look, see `QUICK`. */
  isQuick?: boolean;
  /** Called with every result as it comes. */
  onResult?: (result: Result) => void;
}

/** Audits environments, the first ones first; the results come in the order of the ids. */
export async function auditAll(envs: string[], { kernel, firstSeed, isQuick = false, onResult }: PoolOptions): Promise<Result[]> {
  const queue = [...envs];
  const results: Result[] = [];
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), queue.length) }, async () => {
      // A process and not a thread: it starts with the loader that this one runs under.
      const worker = fork(new URL("./worker.ts", import.meta.url), [kernel, String(firstSeed), String(isQuick)]);
      for (let env = queue.shift(); env !== undefined; env = queue.shift()) {
        const result = await new Promise<Result>((done, fail) => {
          const ended = (code: number | null, signal: string | null): void => fail(new Error(`the audit of ${env} ended early (${signal ?? `exit code ${code}`})`));
          worker.once("exit", ended);
          worker.once("message", (message) => {
            worker.off("exit", ended);
            done(message as Result);
          });
          worker.send(env!);
        });
        results.push(result);
        onResult?.(result);
      }
      worker.disconnect();
    }),
  );
  return results.sort((a, b) => (a.report.env < b.report.env ? -1 : 1));
}
