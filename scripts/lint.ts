/**
 * Lints all TypeScript, AssemblyScript's too: `npm run lint`, by the rules in .oxlintrc.json.
 *
 * AssemblyScript decorates functions, for which TypeScript's grammar has no place. Files that do are linted as copies without the
 * decorators, elsewhere but under the same paths.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./registry.ts";

const RULES = ".oxlintrc.json";
const DECORATOR = /^@\w+$(?=\n(?:export )?function\b)/gm;

const copies = mkdtempSync(join(tmpdir(), "tron-lint-"));
try {
  copyFileSync(join(ROOT, RULES), join(copies, RULES));
  const decorated = readdirSync(join(ROOT, "assembly"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ path: join("assembly", name), source: readFileSync(join(ROOT, "assembly", name), "utf8") }))
    .filter(({ source }) => source.search(DECORATOR) >= 0);
  for (const { path, source } of decorated) {
    mkdirSync(dirname(join(copies, path)), { recursive: true });
    writeFileSync(join(copies, path), source.replace(DECORATOR, ""));
  }
  const isClean = [oxlint(ROOT, ...decorated.flatMap(({ path }) => ["--ignore-pattern", path])), oxlint(copies, ...decorated.map(({ path }) => path))];
  process.exitCode = isClean.every(Boolean) ? 0 : 1;
} finally {
  rmSync(copies, { recursive: true });
}

/** Runs the linter, which prints what it finds. */
function oxlint(cwd: string, ...args: string[]): boolean {
  const { status, error } = spawnSync(process.execPath, [join(ROOT, "node_modules/oxlint/bin/oxlint"), ...args], { cwd, stdio: "inherit" });
  if (error) throw error;
  return status === 0;
}
