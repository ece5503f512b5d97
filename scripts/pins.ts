/**
 * Writes `bindings/core/pins.generated.ts`: the SHA-256 of the two modules that the package is built with, so that a
 * host can refuse any other. Lays resvg beside the kernel, where hosts without npm find it.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./registry.ts";

/** The kernel of the package, from the root. */
export const KERNEL = "dist/kernel.wasm";

const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Pins the kernel at `dist/kernel.wasm` and the rasteriser of the installed npm package. */
export function writePins(): void {
  const kernel = join(ROOT, KERNEL);
  const resvg = join(ROOT, "dist/resvg.wasm");
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  copyFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"), resvg);
  writeFileSync(
    join(ROOT, "bindings/core/pins.generated.ts"),
    "// Written by scripts/pins.ts. Do not edit.\n" +
      "/** SHA-256 of the modules that this package was built with. */\n" +
      `export const PINS = {\n  kernel: "${digest(kernel)}",\n  resvg: "${digest(resvg)}",\n} as const;\n`,
  );
}
