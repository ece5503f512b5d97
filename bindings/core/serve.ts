/** The inside of a worker: does jobs one at a time. */
import { Kernel, KernelError } from "./kernel.ts";
import { type Operations, operationsOf } from "./operations.ts";
import { startRaster } from "./raster.ts";
import { Suite } from "./suite.ts";
import type { Answer, Job } from "./worker.ts";

/** What a worker is started with. */
export interface Modules {
  kernel: WebAssembly.Module;
  /** Left out where the kernel draws. */
  resvg?: WebAssembly.Module | undefined;
}

/** Starts the modules, answers `ready` or why not, and returns what does a job. */
export async function serve({ kernel, resvg }: Modules, answer: (answer: Answer) => void): Promise<(job: Job) => void> {
  const attempt = (kind: "ready" | "done", work: () => unknown): void => {
    try {
      answer({ kind, value: work() });
    } catch (error) {
      const { code, what, hint } = error instanceof KernelError ? error : new KernelError("render_failed", String(error), "is that a picture of this suite?");
      answer({ kind: "refused", code, what, hint });
    }
  };
  if (resvg) await startRaster(resvg);
  let operations: Operations;
  attempt("ready", () => void (operations = operationsOf(new Suite(new Kernel(kernel), resvg ? "resvg" : "kernel"))));
  return ({ name, args }) => attempt("done", () => (operations[name] as (...args: unknown[]) => unknown)(...args));
}
