/**
 * Bundles the bindings of browsers and Deno into files without bare imports, so that a plain
 * `<script type="module">` can take them from any static server. Run after `tsc`, whose declarations stay.
 *
 * Puts together the pages of `tron eval`, each one file with its style and script, and the blind policies' figures that they show.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { readSummaries } from "../audit/summary.ts";
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

const PAGES = "bindings/node/cli/eval/page";
for (const name of ["report", "sit"]) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { script: `${PAGES}/${name}.ts`, style: `${PAGES}/style.css` },
    outdir: "page",
    write: false,
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    banner: name === "report" ? { js: "/* Contains parts of Observable Plot (ISC, Copyright Observable, Inc.) and D3 (ISC, Copyright Mike Bostock). */" } : {},
    logLevel: "warning",
  });
  const part = (suffix: string): string => outputFiles.find(({ path }) => path.endsWith(suffix))!.text.trim().replaceAll("</script", "<\\/script");
  const shell = readFileSync(join(ROOT, PAGES, `${name}.html`), "utf8");
  const folder = join(ROOT, "dist/node/cli/eval/page");
  mkdirSync(folder, { recursive: true });
  // As functions, so that a "$" in a part is itself.
  writeFileSync(join(folder, `${name}.html`), shell.replace("{{style}}", () => part(".css")).replace("{{script}}", () => part(".js")));
}

const blind = [...readSummaries().values()].map(({ env, version, blind: accuracy }) => [env, { version, accuracy }]);
writeFileSync(join(ROOT, "dist/blind.json"), `${JSON.stringify(Object.fromEntries(blind))}\n`);
