/**
 * `tron export`: PNG files and a listing in JSON lines, which Hugging Face's `datasets` opens as an image folder; the same bytes as those of the
 * Python package.
 *
 * The rows are cut into chunks. A chunk's pictures are written first, each aside and then renamed; its line of the manifest comes last and marks it
 * as finished. Every file is a function of the settings, so what was interrupted goes on after its last finished chunks, and what was damaged is
 * written again.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import { Kernel } from "../../../core/kernel.ts";
import { PINS } from "../../../core/pins.ts";
import type { Plan } from "../../../core/plan.ts";
import { type Renderer, startRaster } from "../../../core/raster.ts";
import { Suite } from "../../../core/suite.ts";
import { kernelModule, resvgModule } from "../../modules.ts";
import { print, printJson } from "../print.ts";
import { UsageError } from "../usage.ts";
import { lock, sha256OfFile, writeWhole } from "./files.ts";
import { check, type Chunk, chunkPaths, digestOf, type Line, LISTING, MANIFEST, PARTIAL, readLine, readManifest, type Settings, SETTINGS } from "./manifest.ts";
import { runChunks } from "./pool.ts";
import { checkContinues, checkForms, given, type SelectionFlags, wholeSelection } from "./settings.ts";

interface Flags extends SelectionFlags {
  out: string;
  workers?: number;
  reveal?: boolean;
  renderer: Renderer;
  check?: boolean;
  json?: boolean;
}

/** Exit code of a command that Ctrl-C stopped. */
const INTERRUPTED = 130;
/** Rows of a chunk: enough to be worth a message, few enough to lose. */
const CHUNK = 64;
/** Rows that an estimate draws. */
const SAMPLE = 8;

export async function exportInstances(flags: Flags): Promise<void> {
  const folder = resolve(flags.out);
  if (flags.check) return report(folder, await check(folder), flags.json);
  const selection = wholeSelection(flags);
  // What is degraded has no SVG for resvg to draw.
  const renderer = selection.degrade === null ? flags.renderer : "kernel";
  const [kernel, resvg] = await Promise.all([kernelModule(), renderer === "kernel" ? undefined : resvgModule()]);
  if (resvg) await startRaster(resvg);
  const suite = new Suite(new Kernel(kernel), renderer);
  const plan = suite.plan(given(selection));
  checkForms(suite, selection);
  const { version } = suite.kernel.call<{ version: string }>({ op: "about" });
  const settings: Settings = {
    kernel: { version, sha256: PINS.kernel }, format: "imagefolder", flavour: null, selection, reveal: flags.reveal ?? false, renderer, rows: plan.length,
  };
  mkdirSync(folder, { recursive: true });
  const release = await lock(folder);
  try {
    open(folder, settings);
    const workers = flags.workers ?? availableParallelism();
    process.stderr.write(`${estimate(suite, plan, workers)}\n`);
    const written = await writeChunks(folder, settings, { kernel, resvg }, workers);
    if (written === undefined) {
      process.stderr.write("Stopped; what is finished is kept. Run the same command again to go on.\n");
      process.exitCode = INTERRUPTED;
      return;
    }
    await close(folder, settings);
    if (flags.json) return printJson({ out: folder, listing: join(folder, LISTING), instances: plan.length, written });
    print(`${plan.length} instances in ${folder}, ${written} of them written now; the listing is ${LISTING}`);
  } finally {
    release();
  }
}

/** Prints what `check` found. */
function report(folder: string, wrong: string[], json: boolean | undefined): void {
  for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
  if (wrong.length > 0) process.exitCode = 1;
  if (json) printJson({ out: folder, wrong });
  else if (wrong.length === 0) print(`${folder} is as it was written`);
}

/** Makes the folder ready, or recognises one that was begun with these settings or with fewer rows. */
function open(folder: string, settings: Settings): void {
  const path = join(folder, SETTINGS);
  if (existsSync(path)) checkContinues(folder, settings, JSON.parse(readFileSync(path, "utf8")) as Settings);
  else if (readdirSync(folder).some((name) => !name.startsWith("."))) {
    throw new UsageError(`${folder} is not empty and holds no export: choose another folder with --out`);
  }
  mkdirSync(join(folder, PARTIAL), { recursive: true });
  writeWhole(path, join(folder, PARTIAL, SETTINGS), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Draws a few of the rows, and says what all of them will take. */
function estimate(suite: Suite, plan: Plan, workers: number): string {
  const step = Math.max(1, Math.floor(plan.length / SAMPLE));
  const tokens = Array.from({ length: Math.min(SAMPLE, plan.length) }, (_, i) => [...plan.tokens(i * step, i * step + 1)][0]!);
  suite.regenerate(tokens[0]!).png();
  const started = performance.now();
  const bytes = tokens.reduce((sum, token) => sum + suite.regenerate(token).png().length, 0);
  const share = plan.length / tokens.length;
  const seconds = ((performance.now() - started) / 1000) * (share / workers);
  const time = seconds < 90 ? `${Math.ceil(seconds)} seconds` : seconds < 5400 ? `${Math.round(seconds / 60)} minutes` : `${(seconds / 3600).toFixed(1)} hours`;
  return `${plan.length} instances, about ${Math.ceil((bytes * share) / 1e6)} MB of pictures and ${time}`;
}

/** Makes every chunk that is not there whole; resolves to how many rows that was, and to nothing when it was stopped. */
async function writeChunks(
  folder: string, settings: Settings, modules: { kernel: WebAssembly.Module; resvg: WebAssembly.Module | undefined }, workers: number,
): Promise<number | undefined> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const bar = new SingleBar(
    { format: "{bar} {value}/{total} {eta_formatted}", stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5000, emptyOnZero: true },
    Presets.shades_classic,
  );
  let written = 0;
  const onRows = (rows: number, areNew: boolean): void => {
    if (areNew) written += rows;
    bar.increment(rows);
  };
  bar.start(settings.rows, 0);
  try {
    const isWhole = await runChunks(chunksOf(folder, settings), { ...modules, folder, settings }, workers, onRows, stop.signal);
    return isWhole ? written : undefined;
  } finally {
    bar.stop();
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}

/** Every chunk of an export, with what a finished one says of it. */
function chunksOf(folder: string, { rows }: Settings): Chunk[] {
  const lines = readManifest(folder);
  const chunks: Chunk[] = [];
  let at = 0;
  for (let first = 0; first < rows; first += CHUNK) {
    const line = lines[chunks.length];
    chunks.push({ index: chunks.length, first, end: Math.min(first + CHUNK, rows), ...(line && { kept: { line, at } }) });
    at += line?.size ?? 0;
  }
  return chunks;
}

/** Puts the listing and the manifest together. */
async function close(folder: string, settings: Settings): Promise<void> {
  const partial = join(folder, PARTIAL);
  const aside = join(partial, "aside");
  const lines: Line[] = [];
  rmSync(aside, { force: true });
  for (let index = 0; index * CHUNK < settings.rows; index++) {
    const paths = chunkPaths(folder, index);
    appendFileSync(aside, readFileSync(paths.piece));
    lines.push(readLine(readFileSync(paths.line, "utf8"))!);
  }
  renameSync(aside, join(folder, LISTING));
  const files = { [LISTING]: (await sha256OfFile(join(folder, LISTING)))! };
  lines.push({ rows: [settings.rows, settings.rows], settings: digestOf(settings), size: 0, sha256: "", files });
  writeWhole(join(folder, MANIFEST), aside, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  rmSync(partial, { recursive: true, force: true });
}
