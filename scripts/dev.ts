/**
 * The inner loop: compiles some environments whenever a source changes, and serves their contact sheet, which reloads.
 *
 *   npm run dev -- <ids|families|buckets> [--port 4600]
 *
 * Port 0 is any that is free. The page takes `?levels=0,3,6,9&seeds=3&style=varied`.
 */
import { existsSync, type FSWatcher, mkdtempSync, readdirSync, rmSync, statSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { load, type StyleName, type Suite } from "../bindings/node/index.ts";
import { compile, select } from "./compile.ts";
import { ROOT } from "./registry.ts";
import { byFamily, panelsOf } from "../audit/report/sheet/panels.ts";
import { sheetPage } from "../audit/report/sheet/page.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: "string", default: "4600" } } });
const port = Number(values.port);
if (!/^\d+$/.test(values.port) || port > 65535) refuse(`--port is a number from 0 to 65535, not ${values.port}`);
try {
  select(positionals);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}

const folder = mkdtempSync(join(tmpdir(), "tron-dev-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(128 + constants.signals[signal]));

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

let timer: NodeJS.Timeout | undefined;
/** The folders that are watched. */
const watched = new Map<string, FSWatcher>();

/**
 * Builds after every change in a folder and those below it. Each folder has a watcher of its own: a recursive one follows the files
 * that are there (Node 20 on Linux), and loses the one that an editor replaces by a new file of that name.
 */
function follow(folder: string): void {
  watched.get(folder)?.close();
  // One that is gone again is followed when its parent tells of another one of that name.
  if (!existsSync(folder)) return;
  const watcher = watch(folder, (_event, name) => {
    if (name === null) return;
    const path = join(folder, name);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder) follow(path);
    // The compiler is given a registry of its own; the one in the folder is not a source here.
    if (!isFolder && (!name.endsWith(".ts") || name === "registry.ts")) return;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), QUIET);
  });
  watcher.on("error", () => watcher.close());
  watched.set(folder, watcher);
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) follow(join(folder, entry.name));
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

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname === "/changes") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    readers.add(response);
    request.on("close", () => readers.delete(response));
    return;
  }
  response.writeHead(url.pathname === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  response.end(url.pathname === "/" ? page(url.searchParams) : "");
});
server.once("error", (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === "EADDRINUSE";
  refuse(isTaken ? `port ${port} is taken: choose another one with --port, or 0 for any that is free` : `cannot listen on port ${port}: ${error.message}`);
});
await new Promise<void>((listening) => server.listen(port, "localhost", listening));
for (const sources of ["assembly", "envs"]) follow(join(ROOT, sources));
await build();
console.log(`http://localhost:${(server.address() as AddressInfo).port}`);

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
