/** The inside of a worker: does jobs one at a time. */
import { Kernel, KernelError } from "./kernel.ts";
import { renderPixels, renderPng, startRaster } from "./raster.ts";
import { Suite } from "./suite.ts";
import type { Answer, Job } from "./worker.ts";

/** What a worker is started with. */
export interface Modules {
  kernel: WebAssembly.Module;
  resvg: WebAssembly.Module;
}

/** Starts the modules, answers `ready` or why not, and returns what does a job. */
export async function serve({ kernel, resvg }: Modules, answer: (answer: Answer) => void): Promise<(job: Job) => void> {
  const attempt = (kind: "ready" | "done", work: () => unknown): void => {
    try {
      answer({ kind, value: work() });
    } catch (error) {
      const { code, message, hint } = error instanceof KernelError ? error : new KernelError("render_failed", String(error), "is that a picture of this suite?");
      answer({ kind: "refused", code, message, hint });
    }
  };
  await startRaster(resvg);
  let suite: Suite;
  attempt("ready", () => void (suite = new Suite(new Kernel(kernel))));
  return (job) => attempt("done", () => run(suite, job));
}

function run(suite: Suite, job: Job): unknown {
  if (job.kind === "request") return suite.kernel.call(job.request);
  if (job.kind === "verdicts") return suite.verifyGroup(job.token, job.replies, job.options);
  if (job.kind === "many") return suite.verifyMany(job.tokens, job.replies, job.options);
  return job.kind === "png" ? renderPng(job.svg, job.options) : renderPixels(job.svg, job.options);
}
