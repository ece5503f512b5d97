/** Where the web finds the two modules: beside this file, or where it is told. */
import { KernelError } from "../core/kernel.ts";
import { compilePinned, type Pin, PINS } from "../core/pins.ts";
import type { Renderer } from "../core/raster.ts";
import type { Modules } from "../core/serve.ts";

export interface LoadOptions {
  /** URL of the kernel; the package's own when left out. */
  kernel?: string | URL;
  /** URL of the rasteriser; the package's own when left out. */
  resvg?: string | URL;
  /** SHA-256 that the kernel must have, in hexadecimal digits; false trusts any. The package's own when left out. */
  sha256?: Pin;
  /** What draws pictures: resvg when left out. Where the kernel does, resvg is not loaded. */
  renderer?: Renderer;
}

/** Gets the bytes of a URL. */
export type Fetch = (url: string | URL) => Promise<Uint8Array<ArrayBuffer>>;

/** Fetches and compiles the modules that are needed. */
export async function fetchModules(
  { kernel = new URL("../kernel.wasm", import.meta.url), resvg = new URL("../resvg.wasm", import.meta.url), sha256 = PINS.kernel, renderer }: LoadOptions,
  get: Fetch = fetchBytes,
): Promise<Modules> {
  const [kernelCode, resvgCode] = await Promise.all([
    get(kernel).then((bytes) => compilePinned(bytes, sha256, "kernel")),
    renderer === "kernel" ? undefined : get(resvg).then((bytes) => compilePinned(bytes, PINS.resvg, "rasteriser")),
  ]);
  return { kernel: kernelCode, resvg: resvgCode };
}

async function fetchBytes(url: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new KernelError("bad_module", `${String(url)} answered ${response.status}`, "serve kernel.wasm and resvg.wasm, or give their URLs");
  return new Uint8Array(await response.arrayBuffer());
}
