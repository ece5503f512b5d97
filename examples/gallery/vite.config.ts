/**
 * The gallery's build: `dist/gallery`, a folder that any static host serves, at any path.
 *
 *   npm run gallery                     builds all that it stands on, then builds and serves it
 *   npx vite [build] examples/gallery   the pages alone, when the package is built
 */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { proofsOf, suiteFacts } from "./facts.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Facts as modules: what the pages need at once, and the proofs, which they take later. */
function facts(): Plugin {
  const sources: Record<string, () => unknown> = { "virtual:suite": suiteFacts, "virtual:proofs": proofsOf };
  return {
    name: "facts",
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    async load(id) {
      const source = sources[id.slice(1)];
      return source && `export default JSON.parse(${JSON.stringify(JSON.stringify(await source()))});`;
    },
  };
}

/** The kernel draws: the other rasteriser, to which the binding has a path, is never asked for. */
function withoutRasteriser(): Plugin {
  return {
    name: "without-rasteriser",
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (/resvg[^/]*\.wasm$/.test(name)) delete bundle[name];
    },
  };
}

export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  plugins: [facts(), withoutRasteriser()],
  resolve: {
    // The package by its name, as any site has it; it lies in no node_modules here.
    alias: { "tron-kernel/browser": here("../../dist/browser/index.js") },
  },
  worker: { format: "es" },
  build: { outDir: here("../../dist/gallery"), emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, license: { fileName: "licences.md" } },
  // `npx vite examples/gallery` shows changes as they are made; the package lies above its root.
  server: { port: 4700, fs: { allow: [here("../..")] } },
  preview: { port: 4700 },
});
