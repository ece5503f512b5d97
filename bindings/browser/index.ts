/**
 * The suite in browsers.
 *
 * @module
 */
import { Kernel } from "../core/kernel.ts";
import { startRaster } from "../core/raster.ts";
import { type Reverified, reverifyWith, type StoredReply } from "../core/reverify.ts";
import { Suite } from "../core/suite.ts";
import { SuiteWorker, type WorkerOptions } from "../core/worker.ts";
import { fetchModules, type LoadOptions } from "./fetched.ts";
import { startThread } from "./threads.ts";

export * from "../core/index.ts";
export type { LoadOptions } from "./fetched.ts";

/**
 * Loads the kernel and the rasteriser.
 *
 * @throws KernelError `untrusted_module` when the kernel is not the one that is trusted, `bad_module` when it is not served
 */
export async function load(options: LoadOptions = {}): Promise<Suite> {
  const { kernel, resvg } = await fetchModules(options);
  if (resvg) await startRaster(resvg);
  return new Suite(new Kernel(kernel), options.renderer);
}

/**
 * Grades stored replies again, with the kernel that graded them.
 *
 * @param options.kernel URL of that kernel, when it is not the package's own
 * @throws KernelError `other_kernel` when a reply was graded by a kernel that is not there
 */
export async function reverify(rows: readonly StoredReply[], { kernel }: Pick<LoadOptions, "kernel"> = {}): Promise<Reverified> {
  return reverifyWith(load, rows, kernel);
}

/**
 * Loads the suite into a web worker that can be ended: for kernels and pictures that are not trusted to stop.
 *
 * @param options `worker` is the URL of the worker's script, the package's `dist/browser/worker.js`; beside this one when left out. Bundlers that
 *   leave it behind, such as esbuild, want it copied, and named here
 */
export async function loadWorker({ milliseconds, worker, ...options }: LoadOptions & WorkerOptions & { worker?: string | URL } = {}): Promise<SuiteWorker> {
  const modules = await fetchModules(options);
  return new SuiteWorker(() => startThread(modules, worker), milliseconds === undefined ? {} : { milliseconds });
}
