/**
 * The suite in Deno: from a folder, with `--allow-read`, or from a URL.
 *
 * @module
 */
import { fetchModules, type LoadOptions } from "../browser/fetched.ts";
import { startThread } from "../browser/threads.ts";
import { Kernel } from "../core/kernel.ts";
import { startRaster } from "../core/raster.ts";
import { type Reverified, reverifyWith, type StoredReply } from "../core/reverify.ts";
import { Suite } from "../core/suite.ts";
import { SuiteWorker, type WorkerOptions } from "../core/worker.ts";

export * from "../core/index.ts";
export type { LoadOptions } from "../browser/fetched.ts";

declare const Deno: { readFile(path: URL): Promise<Uint8Array<ArrayBuffer>> };

/** Reads a file, a path from the current folder included, or fetches a URL. */
async function read(place: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const url = typeof place === "string" && !/^\w+:/.test(place) ? new URL(place, `file://${globalThis.process.cwd()}/`) : new URL(place);
  return url.protocol === "file:" ? Deno.readFile(url) : new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/**
 * Loads the kernel and the rasteriser.
 *
 * @throws KernelError `untrusted_module` when the kernel is not the one that is trusted
 */
export async function load(options: LoadOptions = {}): Promise<Suite> {
  const { kernel, resvg } = await fetchModules(options, read);
  if (resvg) await startRaster(resvg);
  return new Suite(new Kernel(kernel), options.renderer);
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

/** Loads the suite into a worker that can be ended: for kernels and pictures that are not trusted to stop. */
export async function loadWorker({ milliseconds, ...options }: LoadOptions & WorkerOptions = {}): Promise<SuiteWorker> {
  const modules = await fetchModules(options, read);
  return new SuiteWorker(() => startThread(modules), milliseconds === undefined ? {} : { milliseconds });
}
