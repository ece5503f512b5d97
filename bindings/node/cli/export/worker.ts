/** A worker of an export: takes chunks, writes their pictures, then the chunk's lines of the index. */
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { Kernel } from "../../../core/kernel.ts";
import { startRaster } from "../../../core/raster.ts";
import { type Instance, Suite } from "../../../core/suite.ts";
import { writeWhole } from "./files.ts";
import { type Chunk, chunkName, imagePath, PARTIAL, type Settings } from "./plan.ts";

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

/** What a worker reports: an instance written, a chunk finished, or why it cannot go on. */
export type Report = { kind: "written" } | { kind: "finished" } | { kind: "failed"; reason: string };

const { kernel, resvg, folder, settings, number } = workerData as WorkerData;
const port = parentPort!;
const aside = join(folder, PARTIAL, `worker-${number}`);

if (resvg) await startRaster(resvg);
const suite = new Suite(new Kernel(kernel), settings.renderer);
port.on("message", (chunk: Chunk) => {
  try {
    write(chunk);
    report({ kind: "finished" });
  } catch (error) {
    report({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});
report({ kind: "finished" });

function report(message: Report): void {
  port.postMessage(message);
}

function write({ index, env, level, firstSeed, count }: Chunk): void {
  mkdirSync(join(folder, env), { recursive: true });
  const lines: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const instance = suite.generate(env, {
      level,
      seed,
      split: settings.split,
      style: settings.style,
      container: settings.container,
      form: settings.form,
      degrade: settings.degrade,
      reveal: settings.reveal,
      // The kernel draws from the token.
      picture: settings.renderer !== "kernel",
    });
    const png = instance.png();
    const image = imagePath(env, level, seed);
    writeWhole(join(folder, image), aside, png);
    lines.push(`${JSON.stringify(row(instance, image, png))}\n`);
    report({ kind: "written" });
  }
  writeWhole(join(folder, PARTIAL, chunkName(index)), aside, lines.join(""));
}

/** A line of the index. */
function row(instance: Instance, image: string, png: Uint8Array): Record<string, unknown> {
  const { env, bucket, family, version, split, level, seed, question, form, degrade, options, token, fingerprint, answer, explanation } = instance.data;
  return {
    image, sha256: createHash("sha256").update(png).digest("hex"), ...sizeOf(png), renderer: settings.renderer,
    env, bucket, family, version, split, level, seed, question, form, degrade, options, token, fingerprint,
    ...(settings.reveal && { answer, explanation }),
  };
}

/** The sides of a PNG, which its header begins with. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
