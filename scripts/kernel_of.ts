/** A kernel with some environments alone, compiled when its sources have changed. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { compile } from "./compile.ts";
import { type EnvironmentFile, registrySource, ROOT } from "./registry.ts";

const FOLDER = join(ROOT, "out/kernels");
/** Kernels that are kept, the last used ones. */
const KEPT = 12;

/** Path of a module with these environments; compiles it where none was made of the same sources. Throws with the compiler's messages. */
export async function kernelOf(environments: EnvironmentFile[]): Promise<string> {
  const path = join(FOLDER, `${digestOf(environments)}.wasm`);
  if (existsSync(path)) utimesSync(path, new Date(), new Date());
  else {
    // Written aside, then renamed: another process may be after the same one.
    const part = `${path}.${process.pid}`;
    await compile({ environments, outFile: part });
    renameSync(part, path);
    const kept = readdirSync(FOLDER).filter((name) => name.endsWith(".wasm")).map((name) => ({ name, used: statSync(join(FOLDER, name)).mtimeMs }));
    for (const { name } of kept.sort((a, b) => b.used - a.used).slice(KEPT)) rmSync(join(FOLDER, name), { force: true });
  }
  return path;
}

/** Of all that the compiler may read: the kernel's sources, the families of the environments, the registry, the settings. */
function digestOf(environments: EnvironmentFile[]): string {
  const hash = createHash("sha256").update(registrySource(environments));
  for (const folder of ["assembly", ...new Set(environments.map(({ module }) => dirname(module)))]) {
    for (const file of (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).filter((name) => name.endsWith(".ts")).sort()) {
      hash.update(`\n${folder}/${file}\n`).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  for (const file of ["asconfig.json", "package-lock.json", "scripts/optimize.ts"]) hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex").slice(0, 24);
}
