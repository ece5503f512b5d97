/**
 * Bundles the bindings of browsers and Deno into files without bare imports, so that a plain
 * `<script type="module">` can take them from any static server. Run after `tsc`, whose declarations stay.
 */
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./registry.ts";

for (const [host, entries] of [
  ["browser", { index: "bindings/browser/index.ts", worker: "bindings/browser/worker.ts" }],
  ["deno", { index: "bindings/deno/index.ts", worker: "bindings/browser/worker.ts" }],
] as const) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: join(ROOT, "dist", host),
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    legalComments: "inline",
    banner: { js: "// Contains the JavaScript part of @resvg/resvg-wasm (MPL-2.0); see NOTICE." },
    logLevel: "warning",
  });
}
