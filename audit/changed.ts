/** Which environments a change may have touched. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Where an environment is found. */
export interface Located {
  id: string;
  family: string;
  /** Path of its module from the root, without its ending. */
  module: string;
}

/** The ids of environments that differ from the revision `base` in the working tree. */
export function changedEnvironments(base: string, environments: Located[]): string[] {
  const git = (...args: string[]): string[] => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
  return affectedBy([...git("diff", "--name-only", base), ...git("ls-files", "--others", "--exclude-standard")], environments);
}

/**
 * The ids of environments whose module or oracle, or one that either imports, is among the files (paths from the root). What the
 * kernel does around every environment, such as extraction and the protocol, is nobody's import: such a change wants a full audit.
 */
export function affectedBy(files: string[], environments: Located[]): string[] {
  const changed = new Set(files);
  const known = new Map<string, boolean>();
  return environments
    .filter(({ id, module, family }) => reaches(`${module}.ts`, changed, known) || reaches(`audit/oracles/${family}/${id}.ts`, changed, known))
    .map((environment) => environment.id);
}

/** Whether a module or anything that it imports is among the changed files. */
function reaches(file: string, changed: Set<string>, known: Map<string, boolean>): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  known.set(file, changed.has(file));
  if (changed.has(file)) return true;
  const path = join(ROOT, file);
  const source = existsSync(path) ? readFileSync(path, "utf8") : "";
  const found = [...source.matchAll(/from "(\.[^"]+)"/g)].some(([, target]) => {
    // Modules of the kernel are imported without the ending, those of the auditor with it.
    return reaches(`${relative(ROOT, join(dirname(path), target!)).replace(/\.ts$/, "")}.ts`, changed, known);
  });
  known.set(file, found);
  return found;
}
