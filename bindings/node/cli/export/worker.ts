/** A worker of an export: takes chunks, and makes those that are not there whole: pictures, piece of the listing, then the line that says so. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { Kernel } from "../../../core/kernel.ts";
import { Plan } from "../../../core/plan.ts";
import { startRaster } from "../../../core/raster.ts";
import { type Instance, Suite } from "../../../core/suite.ts";
import { sha256, writeWhole } from "./files.ts";
import { type Chunk, chunkPaths, digestOf, type Line, LISTING, PARTIAL, readLine, type Settings, wrongFiles } from "./manifest.ts";
import { given } from "./settings.ts";

/** What a worker is started with. */
export interface WorkerData {
  kernel: WebAssembly.Module;
  /** Left out where the kernel draws. */
  resvg: WebAssembly.Module | undefined;
  folder: string;
  settings: Settings;
  /** Which worker this is, from 0. */
  number: number;
}

/** What a worker reports: rows written, or found to be there; a chunk finished; why it cannot go on. */
export type Report = { kind: "written" } | { kind: "found"; rows: number } | { kind: "finished" } | { kind: "failed"; reason: string };

/** A line of the listing, its members in the order of the Python package. */
function rowOf(instance: Instance, png: Uint8Array, settings: Settings): Record<string, unknown> {
  const { env, bucket, family, version, split, level, seed, question, form, degrade, options, token, fingerprint, answer, explanation } = instance.data;
  const header = new DataView(png.buffer, png.byteOffset);
  return {
    file_name: imagePath(instance), sha256: sha256(png), width: header.getUint32(16), height: header.getUint32(20), renderer: settings.renderer,
    env, bucket, family, version, split, level, seed, question, form, degrade, options, token, fingerprint,
    kernel: settings.kernel,
    ...(settings.reveal && { answer, explanation }),
  };
}

/** Path of a picture in the folder, with forward slashes on every system. */
function imagePath({ env, level, seed }: Instance): string {
  return `${env}/${level}-${seed}.png`;
}

/** Some bytes of a file, fewer where it ends, none where there is no such file. */
function part(path: string, at: number, length: number): Uint8Array {
  if (!existsSync(path)) return new Uint8Array();
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, at));
  } finally {
    closeSync(file);
  }
}

await work(workerData as WorkerData, parentPort!);

async function work({ kernel, resvg, folder, settings, number }: WorkerData, port: NonNullable<typeof parentPort>): Promise<void> {
  const report = (message: Report): void => port.postMessage(message);
  const aside = join(folder, PARTIAL, `aside-${number}`);
  const digest = digestOf(settings);
  if (resvg) await startRaster(resvg);
  const suite = new Suite(new Kernel(kernel), settings.renderer);
  const plan = new Plan(suite.kernel, given(settings.selection));
  port.on("message", async (chunk: Chunk) => {
    try {
      if (await isFinished(chunk)) report({ kind: "found", rows: chunk.end - chunk.first });
      else write(chunk);
      report({ kind: "finished" });
    } catch (error) {
      report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
    }
  });
  report({ kind: "finished" });

  /** Whether a chunk is there as it was written; what a finished export has of it becomes unfinished again. */
  async function isFinished({ index, first, end, kept }: Chunk): Promise<boolean> {
    const paths = chunkPaths(folder, index);
    let line = existsSync(paths.line) ? readLine(readFileSync(paths.line, "utf8")) : undefined;
    if (!line && kept) {
      line = kept.line;
      writeWhole(paths.piece, aside, part(join(folder, LISTING), kept.at, line.size));
    }
    if (!line || line.rows[0] !== first || line.rows[1] !== end || line.settings !== digest) return false;
    if (sha256(part(paths.piece, 0, line.size + 1)) !== line.sha256 || (await wrongFiles(folder, line)).length > 0) return false;
    writeWhole(paths.line, aside, `${JSON.stringify(line)}\n`);
    return true;
  }

  function write({ index, first, end }: Chunk): void {
    const files: Record<string, string> = {};
    const rows: string[] = [];
    for (const token of plan.tokens(first, end)) {
      const instance = suite.regenerate(token, { reveal: settings.reveal, picture: settings.renderer !== "kernel" || "png" });
      const png = instance.png();
      const path = imagePath(instance);
      mkdirSync(join(folder, instance.env), { recursive: true });
      writeWhole(join(folder, path), aside, png);
      const row = rowOf(instance, png, settings);
      files[path] = row["sha256"] as string;
      rows.push(`${JSON.stringify(row)}\n`);
      report({ kind: "written" });
    }
    const piece = Buffer.from(rows.join(""));
    const paths = chunkPaths(folder, index);
    const line: Line = { rows: [first, end], settings: digest, size: piece.length, sha256: sha256(piece), files };
    writeWhole(paths.piece, aside, piece);
    writeWhole(paths.line, aside, `${JSON.stringify(line)}\n`);
  }
}
