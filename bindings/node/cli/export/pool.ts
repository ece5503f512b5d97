/** Runs chunks on worker threads. */
import { Worker } from "node:worker_threads";
import type { Chunk } from "./plan.ts";
import type { Report, WorkerData } from "./worker.ts";

/** An instance could not be made or written; what is finished is kept. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

/**
 * Hands out the chunks until none is left; rejects with the first error of a worker.
 *
 * @param onInstance called after every instance
 * @param signal ends the workers at once; the promise then resolves to false
 */
export async function runChunks(
  chunks: Chunk[],
  data: Omit<WorkerData, "number">,
  workers: number,
  onInstance: () => void,
  signal: AbortSignal,
): Promise<boolean> {
  const queue = [...chunks];
  const pool: Worker[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      let running = Math.min(workers, chunks.length);
      if (running === 0) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
      for (let number = 0; number < Math.min(workers, chunks.length); number++) {
        const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { ...data, number } satisfies WorkerData });
        pool.push(worker);
        worker.on("error", reject);
        worker.on("message", (report: Report) => {
          if (signal.aborted) return;
          if (report.kind === "failed") return reject(new ExportError(report.reason));
          if (report.kind === "written") return onInstance();
          const next = queue.shift();
          if (next) worker.postMessage(next);
          else if (--running === 0) resolve();
        });
      }
    });
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return !signal.aborted;
}
