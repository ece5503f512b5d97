/**
 * Compiles the kernel.
 *
 *   tsx scripts/compile.ts                                    the whole suite to dist/kernel.wasm
 *   tsx scripts/compile.ts <ids|families|buckets> --out FILE  those environments alone, in seconds
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import asc from "assemblyscript/asc";
import { optimize } from "./optimize.ts";
import { KERNEL, writePins } from "./pins.ts";
import { discover, registrySource, ROOT, type EnvironmentFile } from "./registry.ts";

export interface CompileOptions {
  /** Which environments; all below `envs` when left out. */
  environments?: EnvironmentFile[];
  /** Path of the module to write; a relative one starts at the root. */
  outFile: string;
}

/** Compiles a kernel with the given environments. Throws with the compiler's messages when it does not compile. */
export async function compile({ environments = discover(), outFile }: CompileOptions): Promise<void> {
  mkdirSync(dirname(resolve(ROOT, outFile)), { recursive: true });
  // The outlines of the font are written once; they change with the font's package alone, and a build writes them anew.
  if (!existsSync(join(ROOT, "assembly/scene/font.generated.ts"))) await import("./font.ts");
  const messages: string[] = [];
  let binary: Uint8Array | undefined;
  const result = await asc.main(
    ["assembly/index.ts", "--config", "asconfig.json", "--target", "release", "--outFile", outFile, "--baseDir", ROOT],
    {
      stderr: { write: (text: string) => void messages.push(text) } as never,
      readFile: (name: string, base: string) => {
        if (name.replaceAll("\\", "/") === "envs/registry.ts") return registrySource(environments);
        const path = join(base, name);
        return existsSync(path) ? readFileSync(path, "utf8") : null;
      },
      writeFile: (_name: string, contents: string | Uint8Array) => {
        if (typeof contents === "string") throw new Error("the compiler wrote a text where a module was asked for");
        binary = contents;
      },
    },
  );
  if (result.error) throw new Error(messages.join("") || result.error.message);
  if (messages.length > 0) console.error(messages.join(""));
  if (binary === undefined) throw new Error("the compiler wrote no module");
  writeFileSync(resolve(ROOT, outFile), optimize(binary));
}

/** The environments that ids, families or buckets name. Throws when a name is none of them. */
export function select(names: string[]): EnvironmentFile[];
export function select<T extends { id: string; family: string; bucket: string }>(names: string[], environments: T[]): T[];
export function select(names: string[], environments: { id: string; family: string; bucket: string }[] = discover()): { id: string; family: string; bucket: string }[] {
  if (names.length === 0 || names.includes("all")) return environments;
  for (const name of names) {
    if (!environments.some((e) => [e.id, e.family, e.bucket].includes(name))) {
      throw new Error(`${name} is no environment, family or bucket`);
    }
  }
  return environments.filter((e) => names.some((name) => [e.id, e.family, e.bucket].includes(name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: "string", default: KERNEL } } });
  const started = performance.now();
  try {
    await compile({ environments: select(positionals), outFile: values.out });
    if (values.out === KERNEL) writePins();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  console.log(`compiled ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
