/**
 * Starts a new environment with its oracle from the template, which compiles and proves as it is.
 *
 *   npm run new -- <bucket>/<family>/<id>
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { classNameOf, discover, isId, ROOT } from "./registry.ts";

const TEMPLATE = { environment: "templates/bucket/family/new_environment.ts", oracle: "audit/template/family/new_environment.ts" };

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** The template's texts for an environment of that id. */
export function fromTemplate(id: string): { environment: string; oracle: string } {
  return {
    environment: read(TEMPLATE.environment).replaceAll("NewEnvironment", classNameOf(id)),
    oracle: read(TEMPLATE.oracle).replaceAll("../../oracles/", "../"),
  };
}

/** Writes the environment and its oracle, and returns their paths from the root. Throws when the place is not right or not free. */
export function start(place: string): string[] {
  const parts = place.split("/");
  if (parts.length !== 3 || !parts.every(isId)) {
    throw new Error("name it as <bucket>/<family>/<id>, each of lower-case letters and digits joined by _, such as counting/scenes/count_dots_ring");
  }
  const [, family, id] = parts as [string, string, string];
  const twin = discover().find((environment) => environment.id === id);
  if (twin) throw new Error(`there is a ${id} already: ${twin.module}.ts`);
  const { environment, oracle } = fromTemplate(id);
  const files = new Map([[`envs/${place}.ts`, environment], [`audit/oracles/${family}/${id}.ts`, oracle]]);
  for (const path of files.keys()) if (existsSync(join(ROOT, path))) throw new Error(`${path} is there already`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  return [...files.keys()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const place = process.argv[2] ?? "";
    const [environment, oracle] = start(place);
    const [, family, id] = place.split("/");
    console.log(
      `${environment}   the environment\n${oracle}   its scene oracle\n` +
        `  npm run dev -- ${family}     shows it while you write\n` +
        `  npm run prove -- ${id}   proves it; docs/authoring.md says what that takes`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
