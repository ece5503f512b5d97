/**
 * `tron export`: PNG files and an index in JSON lines.
 *
 * The work is cut into chunks. A chunk's pictures are written first, each aside and then renamed; its lines of the index
 * come last and mark it as finished. An interrupted export therefore goes on after its last finished chunk, and since
 * every file is a function of the settings, it ends with the same bytes as an undisturbed one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import { Kernel } from "../../../core/kernel.ts";
import { PINS } from "../../../core/pins.ts";
import type { Renderer } from "../../../core/raster.ts";
import { Suite } from "../../../core/suite.ts";
import type { Container, Degradation, Form, Selection, Split, StyleName } from "../../../core/types.ts";
import { kernelModule, resvgModule } from "../../modules.ts";
import { print, printJson } from "../print.ts";
import { UsageError } from "../usage.ts";
import { allExist, writeWhole } from "./files.ts";
import { type Chunk, chunkName, chunksOf, imagePath, INDEX, PARTIAL, SETTINGS, type Settings } from "./plan.ts";
import { runChunks } from "./pool.ts";

interface Flags extends Selection {
  levels: number[];
  count: number;
  split: Split;
  style: StyleName;
  container: Container;
  form: Form;
  degrade?: Degradation;
  seedStart: number;
  out: string;
  workers?: number;
  reveal?: boolean;
  renderer: Renderer;
  json?: boolean;
}

/** Exit code of a command that Ctrl-C stopped. */
const INTERRUPTED = 130;

export async function exportInstances(flags: Flags): Promise<void> {
  const [kernel, resvg] = await Promise.all([kernelModule(), flags.renderer === "kernel" ? undefined : resvgModule()]);
  const settings = settingsOf(flags, new Suite(new Kernel(kernel)));
  const folder = resolve(flags.out);
  const chunks = chunksOf(settings);
  const total = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const isNew = open(folder, settings);
  const missing = chunks.filter((chunk) => !isFinished(folder, chunk));
  const left = missing.reduce((sum, chunk) => sum + chunk.count, 0);

  if (isNew || left > 0) {
    mkdirSync(join(folder, PARTIAL), { recursive: true });
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
    const bar = new SingleBar(
      { format: "{bar} {value}/{total} {eta_formatted}", stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5000, emptyOnZero: true },
      Presets.shades_classic,
    );
    bar.start(total, total - left);
    try {
      const isWhole = await runChunks(missing, { kernel, resvg, folder, settings }, flags.workers ?? availableParallelism(), () => bar.increment(), stop.signal);
      if (!isWhole) {
        bar.stop();
        process.stderr.write("Stopped; what is finished is kept. Run the same command again to go on.\n");
        process.exitCode = INTERRUPTED;
        return;
      }
    } finally {
      bar.stop();
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    }
  }
  close(folder, chunks);
  if (flags.json) return printJson({ out: folder, index: join(folder, INDEX), instances: total, written: left });
  print(`${total} instances in ${folder}, ${left} of them written now; the index is ${INDEX}`);
}

function settingsOf(flags: Flags, suite: Suite): Settings {
  const { envs, without, levels, count, seedStart, split, style, container, form, degrade = null, reveal = false } = flags;
  if (seedStart > Number.MAX_SAFE_INTEGER - (count - 1)) throw new UsageError(`--seed-start ${seedStart} with --count ${count} goes beyond the last seed, 2^53 - 1`);
  // What is degraded has no SVG for resvg to draw.
  const renderer = degrade === null ? flags.renderer : "kernel";
  const environments = suite.list({ ...(envs && { envs }), ...(without && { without }) }).map((e) => e.id);
  // What an environment cannot be asked for is said before anything is written.
  for (const env of form === "choices" || degrade !== null ? environments : []) {
    for (const level of levels) suite.generate(env, { level, seed: seedStart, split, style, container, form, degrade, picture: false });
  }
  return { kernel: PINS.kernel, environments, levels, count, seedStart, split, style, container, form, degrade, reveal, renderer };
}

/** Makes the folder ready, or recognises one that was begun with the same settings; true when it is new. */
function open(folder: string, settings: Settings): boolean {
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  const path = join(folder, SETTINGS);
  if (existsSync(path)) {
    if (readFileSync(path, "utf8") === text) return false;
    throw new UsageError(`${folder} holds an export with other settings (see ${SETTINGS} there): choose another folder with --out, or delete that one`);
  }
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== PARTIAL)) {
    throw new UsageError(`${folder} is not empty and holds no export: choose another folder with --out`);
  }
  mkdirSync(join(folder, PARTIAL), { recursive: true });
  writeWhole(path, join(folder, PARTIAL, SETTINGS), text);
  return true;
}

/** Whether a chunk's lines and all its pictures are there. */
function isFinished(folder: string, { index, env, level, firstSeed, count }: Chunk): boolean {
  const isListed = existsSync(join(folder, INDEX)) || existsSync(join(folder, PARTIAL, chunkName(index)));
  return isListed && allExist(folder, Array.from({ length: count }, (_, i) => imagePath(env, level, firstSeed + i)));
}

/** Puts the index together from the chunks' lines, unless it is there already. */
function close(folder: string, chunks: Chunk[]): void {
  const partial = join(folder, PARTIAL);
  if (!existsSync(join(folder, INDEX))) {
    const aside = join(partial, INDEX);
    const lines = chunks.map(({ index }) => readFileSync(join(partial, chunkName(index))));
    writeWhole(join(folder, INDEX), aside, Buffer.concat(lines));
  }
  rmSync(partial, { recursive: true, force: true });
}
