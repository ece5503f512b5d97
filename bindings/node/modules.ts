/** Where Node finds the two modules. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { compilePinned, type Pin, PINS } from "../core/pins.ts";

const require = createRequire(import.meta.url);

/** Compiles the kernel at a path or URL; the package's own when left out. */
export async function kernelModule(path?: string | URL, pin: Pin = PINS.kernel): Promise<WebAssembly.Module> {
  return compilePinned(new Uint8Array(await readFile(path ?? require.resolve("tron-kernel/kernel.wasm"))), pin, "kernel");
}

/** Compiles the rasteriser. */
export async function resvgModule(): Promise<WebAssembly.Module> {
  const path = require.resolve("@resvg/resvg-wasm/index_bg.wasm");
  return compilePinned(new Uint8Array(await readFile(path)), PINS.resvg, "rasteriser");
}
