/**
 * The registry: which environments there are, from the folders alone. `envs/<bucket>/<family>/<id>.ts` holds the class
 * of that id; its summary is the first sentence of the class's documentation. `envs/transfer.json` lists the families of
 * the set `transfer`.
 *
 *   tsx scripts/registry.ts   writes envs/registry.ts, which is not committed
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface EnvironmentFile {
  id: string;
  bucket: string;
  family: string;
  className: string;
  summary: string;
  /** Whether it is of the named set `transfer`. */
  isTransfer: boolean;
  /** Path of the module from the root, without its ending. */
  module: string;
}

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

/** An id, a family or a bucket: words of lower-case letters and digits joined by `_`. */
export const isId = (name: string): boolean => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name);

/** The class of an id: `count_dots` is `CountDots`. */
export const classNameOf = (id: string): string => id.split("_").map((word) => word[0]!.toUpperCase() + word.slice(1)).join("");

/** The families of the named set `transfer`. */
const TRANSFER = JSON.parse(readFileSync(join(ROOT, "envs/transfer.json"), "utf8")) as string[];

/** Every environment below a folder of buckets, in the order of the ids. */
export function discover(base = "envs"): EnvironmentFile[] {
  const found: EnvironmentFile[] = [];
  for (const bucket of folders(join(ROOT, base))) {
    for (const family of folders(join(ROOT, base, bucket))) {
      for (const file of readdirSync(join(ROOT, base, bucket, family)).sort()) {
        if (!file.endsWith(".ts") || file === "family.ts") continue;
        found.push(read(base, bucket, family, file.slice(0, -3)));
      }
    }
  }
  found.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let i = 1; i < found.length; i++) {
    if (found[i]!.id === found[i - 1]!.id) throw new Error(`two environments are called ${found[i]!.id}`);
  }
  const strange = TRANSFER.filter((family) => base === "envs" && !found.some((e) => e.family === family));
  if (strange.length > 0) throw new Error(`envs/transfer.json: there is no family ${strange.join(", ")}`);
  return found;
}

function read(base: string, bucket: string, family: string, id: string): EnvironmentFile {
  const module = `${base}/${bucket}/${family}/${id}`;
  if (!isId(id)) throw new Error(`${module}.ts: an id is words of lower-case letters and digits joined by _`);
  const className = classNameOf(id);
  const source = readFileSync(join(ROOT, `${module}.ts`), "utf8");
  const match = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export class ${className} extends `).exec(source);
  if (!match) throw new Error(`${module}.ts: expected "export class ${className} extends ..." with a documentation comment right above it`);
  const text = match[1]!.replace(/^\s*\*\s?/gm, " ").replace(/\s+/g, " ").trim();
  const summary = /^.*?[.?!](?=\s|$)/.exec(text)?.[0];
  if (!summary) throw new Error(`${module}.ts: the documentation of ${className} starts with one sentence that sums it up`);
  return { id, bucket, family, className, summary, isTransfer: TRANSFER.includes(family), module };
}

/** The registry lies in `envs`: what lies there too is imported from beside it. */
const importPath = (module: string): string =>
  module.startsWith("envs/") ? `./${module.slice("envs/".length)}` : `../${module}`;

/** The registry module for a choice of environments. */
export function registrySource(environments: EnvironmentFile[]): string {
  const lines = [
    "// Written by scripts/registry.ts from the folders. Do not edit.",
    `import { Entry } from "../assembly/suite";`,
    ...environments.map((e) => `import { ${e.className} } from "${importPath(e.module)}";`),
    "",
    "/** Every environment, in the order of the ids. */",
    "export function suite(): Entry[] {",
    "  return [",
    ...environments.map(
      (e) => `    new Entry(${[e.id, e.bucket, e.family, e.summary].map((text) => JSON.stringify(text)).join(", ")}, ${e.isTransfer}, () => new ${e.className}()),`,
    ),
    "  ];",
    "}",
  ];
  return lines.join("\n") + "\n";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, "envs/registry.ts"), registrySource(discover()));
