/** Files that are there whole or not at all: written aside, then renamed. */
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a file by way of `aside`, a path on the same disk. */
export function writeWhole(path: string, aside: string, contents: string | Uint8Array): void {
  writeFileSync(aside, contents);
  renameSync(aside, path);
}

/** Whether all of some paths in a folder exist. */
export function allExist(folder: string, paths: string[]): boolean {
  return paths.every((path) => existsSync(join(folder, path)));
}
