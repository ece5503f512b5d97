/**
 * The suite in Node.
 *
 * @module
 */
import { Kernel } from "../core/kernel.ts";
import type { Pin } from "../core/pins.ts";
import { startRaster } from "../core/raster.ts";
import { Suite } from "../core/suite.ts";
import { kernelModule, resvgModule } from "./modules.ts";

export * from "../core/index.ts";

export interface LoadOptions {
  /** Path or URL of the kernel; the package's own when left out. */
  kernel?: string | URL;
  /** SHA-256 that the kernel must have, in hexadecimal digits; false trusts any. The package's own when left out. */
  sha256?: Pin;
}

/**
 * Loads the kernel and the rasteriser.
 *
 * @throws TypeError when the kernel is not the one that is trusted
 */
export async function load({ kernel, sha256 }: LoadOptions = {}): Promise<Suite> {
  const [kernelCode, resvgCode] = await Promise.all([kernelModule(kernel, sha256), resvgModule()]);
  await startRaster(resvgCode);
  return new Suite(new Kernel(kernelCode));
}
