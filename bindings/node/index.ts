/**
 * The suite in Node.
 *
 * @module
 */
import { Worker } from "node:worker_threads";
import { Kernel } from "../core/kernel.ts";
import type { Pin } from "../core/pins.ts";
import { type Renderer, startRaster } from "../core/raster.ts";
import { type Reverified, reverifyWith, type StoredReply } from "../core/reverify.ts";
import type { Modules } from "../core/serve.ts";
import { Suite } from "../core/suite.ts";
import { type Answer, SuiteWorker, type Thread, type WorkerOptions } from "../core/worker.ts";
import { kernelModule, resvgModule } from "./modules.ts";

export * from "../core/index.ts";

export interface LoadOptions {
  /** Path or URL of the kernel; the package's own when left out. */
  kernel?: string | URL;
  /** SHA-256 that the kernel must have, in hexadecimal digits; false trusts any. The package's own when left out. */
  sha256?: Pin;
  /** What draws pictures: resvg when left out. Where the kernel does, resvg is not loaded. */
  renderer?: Renderer;
}

/**
 * Loads the kernel and the rasteriser.
 *
 * @throws KernelError `untrusted_module` when the kernel is not the one that is trusted
 */
export async function load({ kernel, sha256, renderer }: LoadOptions = {}): Promise<Suite> {
  const [kernelCode, resvgCode] = await Promise.all([kernelModule(kernel, sha256), resvgFor(renderer)]);
  if (resvgCode) await startRaster(resvgCode);
  return new Suite(new Kernel(kernelCode), renderer);
}

/** The module of resvg, where it is what draws. */
async function resvgFor(renderer: Renderer | undefined): Promise<WebAssembly.Module | undefined> {
  return renderer === "kernel" ? undefined : resvgModule();
}

/**
 * Grades stored replies again, with the kernel that graded them.
 *
 * @param options.kernel path or URL of that kernel, when it is not the package's own
 * @throws KernelError `other_kernel` when a reply was graded by a kernel that is not there
 */
export async function reverify(rows: readonly StoredReply[], { kernel }: Pick<LoadOptions, "kernel"> = {}): Promise<Reverified> {
  return reverifyWith(load, rows, kernel);
}

/** Loads the suite into a worker thread that can be ended: for kernels and pictures that are not trusted to stop. */
export async function loadWorker({ kernel, sha256, renderer, ...options }: LoadOptions & WorkerOptions = {}): Promise<SuiteWorker> {
  const [kernelCode, resvgCode] = await Promise.all([kernelModule(kernel, sha256), resvgFor(renderer)]);
  return new SuiteWorker(() => startThread({ kernel: kernelCode, resvg: resvgCode }), options);
}

function startThread(workerData: Modules): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData });
  const thread: Thread = {
    post: (job) => worker.postMessage(job),
    onAnswer: () => {},
    onError: () => {},
    end: () => void worker.terminate(),
  };
  worker.on("message", (answer: Answer) => thread.onAnswer(answer));
  worker.on("error", (error: Error) => thread.onError(error));
  worker.unref();
  return thread;
}
