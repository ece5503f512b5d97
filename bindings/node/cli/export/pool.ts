/** Runs chunks on worker threads. */
import { Worker } from "node:worker_threads";
import { ExportError } from "./files.ts";
import type { Chunk } from "./manifest.ts";
import type { Report, WorkerData } from "./worker.ts";

/**
 * Hands out the chunks until none is left; rejects with the first error of a worker.
 *
 * @param onRows called with a number of rows that were made, or found to be there
 * @param signal ends the workers at once; the promise then resolves to false
 */
export async function runChunks(
  chunks: Chunk[],
  data: Omit<WorkerData, "number">,
  workers: number,
  onRows: (rows: number, areNew: boolean) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const queue = [...chunks];
  const pool: Worker[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      let running = Math.min(workers, chunks.length);
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve(), { once: true });
      for (let number = 0; number < Math.min(workers, chunks.length); number++) {
        const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { ...data, number } satisfies WorkerData });
        pool.push(worker);
        worker.on("error", reject);
        worker.on("message", (report: Report) => {
          if (signal.aborted) return;
          if (report.kind === "failed") return reject(new ExportError(report.reason));
          if (report.kind === "written") return onRows(1, true);
          if (report.kind === "found") return onRows(report.rows, false);
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
