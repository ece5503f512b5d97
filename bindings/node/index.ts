/**
 * The suite in Node.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Kernel } from "../core/kernel.ts";
import { startRaster } from "../core/raster.ts";
import { Suite } from "../core/suite.ts";

export * from "../core/index.ts";

/** Where to take the two modules from; the package's own when left out. */
export interface LoadOptions {
  /** Path or URL of the kernel. */
  kernel?: string | URL;
}

/** Loads the kernel and the rasteriser. */
export async function load({ kernel = new URL("../../kernel.wasm", import.meta.url) }: LoadOptions = {}): Promise<Suite> {
  const resvg = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  const [kernelModule, resvgModule] = await Promise.all([kernel, resvg].map(async (path) => WebAssembly.compile(await readFile(path))));
  await startRaster(resvgModule!);
  return new Suite(new Kernel(kernelModule!));
}
