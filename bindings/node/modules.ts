/** Where Node finds the two modules. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { KernelError } from "../core/kernel.ts";
import { compilePinned, type Pin, PINS } from "../core/pins.ts";

const require = createRequire(import.meta.url);

/**
 * The path of a module in an installed package.
 *
 * @throws KernelError `bad_module`, with the remedy, when it is missing
 */
function pathOf(name: string, remedy: string): string {
  try {
    return require.resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    throw new KernelError("bad_module", `${name} is missing`, remedy);
  }
}

/** Compiles the kernel at a path or URL; the package's own when left out. */
export async function kernelModule(path?: string | URL, pin: Pin = PINS.kernel): Promise<WebAssembly.Module> {
  return compilePinned(new Uint8Array(await readFile(path ?? pathOf("tron-kernel/kernel.wasm", "install tron-kernel anew, or run npm run build in a checkout"))), pin, "kernel");
}

/** Compiles the rasteriser. */
export async function resvgModule(): Promise<WebAssembly.Module> {
  const path = pathOf("@resvg/resvg-wasm/index_bg.wasm", "npm install @resvg/resvg-wasm, or load with renderer: \"kernel\"");
  return compilePinned(new Uint8Array(await readFile(path)), PINS.resvg, "rasteriser");
}
