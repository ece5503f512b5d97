/**
 * The inner loop: compiles some environments whenever a source changes, and serves their contact sheet, which reloads.
 *
 *   npm run dev -- <ids|families|buckets> [--port 4600]
 *
 * The page takes `?levels=0,3,6,9&seeds=3&style=varied`.
 */
import { mkdtempSync, rmSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, type StyleName, type Suite } from "../bindings/node/index.ts";
import { compile, select } from "./compile.ts";
import { ROOT } from "./registry.ts";
import { byFamily, panelsOf } from "./sheet/panels.ts";
import { sheetPage } from "./sheet/page.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: "string", default: "4600" } } });
const folder = mkdtempSync(join(tmpdir(), "tron-dev-"));
const readers = new Set<ServerResponse>();
/** Milliseconds without a change before building: editors write a file in several steps. */
const QUIET = 120;
const RELOAD = `new EventSource("/changes").onmessage = () => location.reload();`;

/** The suite as it last compiled, or what the compiler said. */
let built: Suite | Error = new Error("not built yet");
let isBuilding = false;
let isStale = false;

async function build(): Promise<void> {
  if (isBuilding) {
    isStale = true;
    return;
  }
  isBuilding = true;
  const started = performance.now();
  try {
    const outFile = join(folder, "kernel.wasm");
    await compile({ environments: select(positionals), outFile });
    built = await load({ kernel: outFile, sha256: false });
    console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    built = error instanceof Error ? error : new Error(String(error));
    console.error(built.message);
  }
  isBuilding = false;
  for (const reader of readers) reader.write("data: built\n\n");
  if (isStale) {
    isStale = false;
    await build();
  }
}

function page(query: URLSearchParams): string {
  const suite = built;
  if (suite instanceof Error) return problem(suite);
  const options = {
    levels: (query.get("levels") ?? "0,3,6,9").split(",").map(Number),
    seeds: Number(query.get("seeds") ?? 3),
    style: (query.get("style") ?? "varied") as StyleName,
  };
  try {
    return sheetPage(positionals.join(" ") || "The suite", byFamily(suite.list().map((e) => panelsOf(suite, e, options))), { script: RELOAD });
  } catch (error) {
    return problem(error instanceof Error ? error : new Error(String(error)));
  }
}

function problem(error: Error): string {
  const text = error.message.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<!doctype html><meta charset="utf-8"><title>Not built</title><pre>${text}</pre><script type="module">${RELOAD}</script>`;
}

select(positionals);
await build();
let timer: NodeJS.Timeout | undefined;
for (const sources of ["assembly", "envs"]) {
  watch(join(ROOT, sources), { recursive: true }, (_event, name) => {
    // The compiler is given a registry of its own; the one in the folder is not a source here.
    if (!name?.endsWith(".ts") || name === "registry.ts") return;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), QUIET);
  });
}
const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/changes") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    readers.add(response);
    request.on("close", () => readers.delete(response));
    return;
  }
  response.writeHead(url.pathname === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  response.end(url.pathname === "/" ? page(url.searchParams) : "");
});
server.listen(Number(values.port), "localhost", () => console.log(`http://localhost:${values.port}`));
process.once("SIGINT", () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(130);
});
