/** Files that are there whole or not at all, and a folder that one process writes to at a time. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";

const LOCK = /^\.lock-(.*)-(\d+)-(\d+)$/;
/** Milliseconds that two processes wait at most which found each other at the start, and how often they try. */
const PATIENCE = 200;
const TRIES = 3;

/** An instance could not be made or written, or another export works in the folder; what is finished is kept. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

/** Writes a file by way of `aside`, a path on the same disk, of which nothing stays when there is no room. */
export function writeWhole(path: string, aside: string, contents: string | Uint8Array): void {
  try {
    writeFileSync(aside, contents);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The SHA-256 of a file in hexadecimal digits; undefined when there is no such file. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  const digest = createHash("sha256");
  try {
    await pipeline(createReadStream(path), digest);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return digest.digest("hex");
}

/**
 * Keeps other exports out of a folder, those of Python as well, and returns what lets them in again. Every process leaves a file with its host,
 * number and start, and only then looks for those of others: of two, at least one sees the other. One that was killed leaves a file that says so,
 * since nobody has its number and start.
 *
 * @param what of which another may be at work
 * @throws ExportError when another process works there
 */
export async function lock(folder: string, what = "export"): Promise<() => void> {
  const own = `.lock-${hostname()}-${process.pid}-${startOf(process.pid)}`;
  const release = (): void => rmSync(join(folder, own), { force: true });
  for (let attempt = 1; ; attempt++) {
    writeFileSync(join(folder, own), "");
    const other = readdirSync(folder).find((name) => name !== own && name.startsWith(".lock-") && isHeld(folder, name));
    if (other === undefined) return release;
    release();
    if (attempt === TRIES) throw new ExportError(`another ${what} works in ${folder}: wait for it, or remove ${other} there if there is none`);
    await pause(Math.random() * PATIENCE);
  }
}

/** Whether the process that left a lock may still run; removes the lock of one that does not. */
function isHeld(folder: string, name: string): boolean {
  const [, host, pid, start] = LOCK.exec(name) ?? [];
  // A number says nothing about another machine.
  if (host !== hostname() || (isRunning(Number(pid)) && startOf(Number(pid)) === start)) return true;
  rmSync(join(folder, name), { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process is not ours to ask, and runs.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
  return true;
}

/** When a process started, in ticks since the machine did: numbers are given again. 0 where the system does not say. */
function startOf(pid: number): string {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) ? readFileSync(path, "utf8").replace(/^.*\) /s, "").split(" ")[19]! : "0";
}
