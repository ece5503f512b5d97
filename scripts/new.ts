/**
 * Starts a new environment from the template, which compiles as it is.
 *
 *   npm run new -- <bucket>/<family>/<id>
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { classNameOf, discover, isId, registrySource, ROOT } from "./registry.ts";

const TEMPLATE = "templates/bucket/family/new_environment.ts";

/** The template's text for an environment of that id. */
export function fromTemplate(id: string): string {
  return readFileSync(join(ROOT, TEMPLATE), "utf8").replaceAll("NewEnvironment", classNameOf(id));
}

/** Writes the file of a new environment and returns its path from the root. Throws when the place is not right or not free. */
export function start(place: string): string {
  const parts = place.split("/");
  if (parts.length !== 3 || !parts.every(isId)) {
    throw new Error("name it as <bucket>/<family>/<id>, each of lower-case letters and digits joined by _, such as counting/scenes/count_dots_ring");
  }
  const path = `envs/${place}.ts`;
  const id = parts[2]!;
  const twin = discover().find((environment) => environment.id === id);
  if (twin) throw new Error(`there is a ${id} already: ${twin.module}.ts`);
  if (existsSync(join(ROOT, path))) throw new Error(`${path} is there already`);
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), fromTemplate(id));
  writeFileSync(join(ROOT, "envs/registry.ts"), registrySource(discover()));
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const place = process.argv[2] ?? "";
    const path = start(place);
    const family = place.split("/")[1]!;
    console.log(
      `${path}\n` +
        `  npm run dev -- ${family}           shows it while you write\n` +
        `  tests/oracles/${family}.ts         wants a scene oracle\n` +
        `  npm run audit -- ${place.split("/")[2]!}   proves it`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
