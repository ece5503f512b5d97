/** The walls of the house: which way the arrows run, and what an environment may not touch. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./support/run.ts";

/** Files under version control, and new ones that are not ignored. */
const FILES = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter(Boolean);
const sources = (...folders: string[]): string[] =>
  FILES.filter((path) => path.endsWith(".ts") && folders.some((folder) => path.startsWith(`${folder}/`)));
const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** A source without its comments and the insides of its texts. */
function code(path: string): string {
  return text(path).replace(/\/\*[^]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, (piece) => {
    const quote = piece[0]!;
    return quote === "/" ? " " : quote + quote;
  });
}

/** What a source imports, as paths from the root; bare names stay as they are. */
function imports(path: string): string[] {
  const found = [...text(path).matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm)];
  return found.map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    return name.startsWith(".") ? join(path, "..", name) : name;
  });
}

/** Where the arrows of some sources lead that they may not. */
function strays(paths: string[], isAllowed: (target: string, from: string) => boolean): string[] {
  return paths.flatMap((path) => imports(path).filter((target) => !isAllowed(target, path)).map((target) => `${path} imports ${target}`));
}

/** Where some sources use what they may not. */
function uses(paths: string[], pattern: RegExp): string[] {
  return paths.flatMap((path) => [...code(path).matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`));
}

/** Statements at the outermost level of a source. */
function outermost(path: string): string[] {
  let depth = 0;
  return code(path).split("\n").filter((line) => {
    const isOutermost = depth === 0;
    for (const character of line) depth += "{([".includes(character) ? 1 : "})]".includes(character) ? -1 : 0;
    return isOutermost;
  });
}

const ENVIRONMENTS = sources("envs").filter((path) => path !== "envs/registry.ts").concat(sources("templates"));
const TOOLKITS = sources("assembly/scene", "assembly/answer", "assembly/exact", "assembly/kit", "assembly/solve").filter((path) => !path.endsWith(".generated.ts"));

describe("an environment", () => {
  test("imports the toolkits and its own family, and nothing else", () => {
    const toolkit = /^assembly\/((answer|exact|scene)\/\w+|(kit|solve)\/\w+\/\w+|ascending|environment|knobs|random|words)$/;
    const family = (path: string): string => path.split("/").slice(0, 3).join("/");
    expect(strays(ENVIRONMENTS, (target, from) => toolkit.test(target) || target.startsWith(`${family(from)}/`))).toEqual([]);
  });

  test("a part serves its own family alone, and knows none of its environments", () => {
    const parts = ENVIRONMENTS.filter((path) => path.includes("/parts/"));
    expect(strays(parts, (target) => !target.startsWith("envs/") || target.includes("/parts/"))).toEqual([]);
  });

  test("touches no raw memory", () => {
    expect(uses(ENVIRONMENTS, /\b(?:load|store|changetype|unchecked)\s*[<(]|\b(?:memory|heap|atomic|v128)\s*\.|\b__\w+/g)).toEqual([]);
  });

  test("uses no mathematics that differ between builds or hosts", () => {
    expect(uses(ENVIRONMENTS, /\b(?:Math|Mathf|NativeMath)\s*\.\s*(?:exp|expm1|log|log1p|log2|log10|pow|cbrt|random|a?sinh|a?cosh|a?tanh)\b|\*\*|\bparseFloat\b|\.toFixed\b/g)).toEqual([]);
  });

  test("sorts no floats by the library, of which one host makes something else: assembly/ascending.ts does", () => {
    expect(uses([...ENVIRONMENTS, ...TOOLKITS], /\.sort\(\((\w+), (\w+)\) => \(?(?:\1 [<>] \2|\2 [<>] \1)\b/g)).toEqual([]);
  });

  test("keeps nothing between calls", () => {
    const letters = [...ENVIRONMENTS, ...TOOLKITS].flatMap((path) =>
      outermost(path).filter((line) => /^(?:export\s+)?(?:let|var)\b/.test(line)).map((line) => `${path}: ${line}`),
    );
    expect(letters).toEqual([]);
    expect(uses(ENVIRONMENTS, /^\s*(?:(?:private|protected|public)\s+)?static\s+(?!readonly\b)\w+\s*[:=]/gm)).toEqual([]);
  });
});

describe("what the linter cannot see of AssemblyScript", () => {
  const all = [...sources("assembly", "envs", "templates", "tests/kernel", "audit/broken/envs")].filter((path) => !path.endsWith(".generated.ts"));

  test("bool, not boolean", () => {
    expect(uses(all, /\bboolean\b/g)).toEqual([]);
  });

  test("every field is read somewhere", () => {
    const read = new Set(all.flatMap((path) => [...code(path).matchAll(/\.(\w+)\b(?!\s*=[^=])/g)].map((match) => match[1]!)));
    const fields = /^  (?:(?:private|protected|public|static|readonly|override) )*(\w+)!?: [^(;]*?(?: = .*)?;$|\b(?:private|protected|public|readonly) (\w+): /gm;
    const unread = all.flatMap((path) => [...code(path).matchAll(fields)].map((match) => match[1] ?? match[2]!).filter((name) => !read.has(name)).map((name) => `${path}: ${name}`));
    expect(unread).toEqual([]);
  });
});

/** The rooms of the kernel: folders with a ROOM.md, whose line "Knows: a, b." names the rooms and the single files they may import. */
const ROOMS = FILES.filter((path) => /^assembly\/.+\/ROOM\.md$/.test(path)).map((path) => path.slice("assembly/".length, -"/ROOM.md".length));
const knownTo = (room: string): string[] => {
  const line = /^Knows: (.*)\.$/m.exec(text(`assembly/${room}/ROOM.md`))?.[1] ?? "";
  return line === "nothing" ? [] : line.split(", ");
};
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

describe("arrows run one way", () => {
  test("every folder of the kernel is a room that says what it knows", () => {
    const folders = new Set(sources("assembly").map((path) => folderOf(path.slice("assembly/".length))).filter((folder) => folder !== ""));
    expect([...folders].filter((folder) => !ROOMS.includes(folder))).toEqual([]);
    for (const room of ROOMS) {
      for (const known of knownTo(room)) expect(ROOMS.includes(known) || FILES.includes(`assembly/${known}.ts`), `${room} knows ${known}`).toBe(true);
    }
  });

  test.each(ROOMS)("%s imports what it says it knows, and nothing else", (room) => {
    const own = sources(`assembly/${room}`).filter((path) => folderOf(path) === `assembly/${room}` && !path.endsWith(".generated.ts"));
    const reached = new Set(
      own.flatMap(imports).map((target) => target.replace(/^assembly\//, "")).map((target) => (target.includes("/") ? folderOf(target) : target)).filter((target) => target !== room),
    );
    expect([...reached].sort()).toEqual(knownTo(room).sort());
  });

  test("solvers know neither toolkits nor pictures, and toolkits know no environment and no instance", () => {
    for (const room of ROOMS.filter((name) => name.startsWith("solve/"))) {
      expect(knownTo(room).filter((known) => !/^(?:solve\/|exact|random|ascending)/.test(known)), room).toEqual([]);
    }
    for (const room of ROOMS.filter((name) => /^(?:answer|exact|kit|scene|text)/.test(name))) {
      expect(knownTo(room).filter((known) => !/^(?:answer|exact|kit\/|scene|solve\/|text|random|ascending)/.test(known)), room).toEqual([]);
    }
  });

  test("no file of the kernel and the suite imports itself, over however many others", () => {
    const edges = new Map(sources("assembly", "envs").map((path) => [path, imports(path).map((target) => `${target}.ts`)]));
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === "done" || !edges.has(path)) return;
      if (state.get(path) === "open") return void circles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
      state.set(path, "open");
      for (const target of edges.get(path)!) visit(target, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of edges.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("the kernel reaches the suite through the registry alone", () => {
    const kernel = sources("assembly");
    expect(strays(kernel, (target, from) => !target.startsWith("envs/") || (from === "assembly/index.ts" && target === "envs/registry"))).toEqual([]);
  });

  test("bindings know the ABI and nothing of the kernel's sources", () => {
    expect(strays(sources("bindings"), (target) => !/^(?:assembly|envs|scripts|tests|examples)\//.test(target))).toEqual([]);
  });

  test("the gallery knows the package as any site does, its libraries, and the audit's corpora of replies", () => {
    const pages = FILES.filter((path) => /^examples\/gallery\/src\/.*\.tsx?$/.test(path));
    const known = /^(?:tron-kernel\/browser|virtual:\w+|preact(?:\/hooks)?|@observablehq\/plot|seedrandom|audit\/answers\/\w+\.ts|examples\/gallery\/.*)$/;
    expect(pages.length).toBeGreaterThan(0);
    expect(strays(pages, (target) => known.test(target))).toEqual([]);
  });

  test("scene oracles are blind: they import nothing of the kernel or the environments", () => {
    const seen = /^(?:audit\/oracles\/.*|bindings\/core\/types\.ts)$/;
    expect(strays(sources("audit/oracles", "audit/template"), (target) => seen.test(target))).toEqual([]);
  });

  test("the auditor knows the bindings and itself: answers know nothing of it, checks know answers and oracles, reports know checks", () => {
    const auditor = sources("audit").filter((path) => !path.startsWith("audit/broken/"));
    expect(strays(auditor, (target) => !/^(?:assembly|envs|scripts|tests|examples|templates)\//.test(target))).toEqual([]);
    expect(strays(sources("audit/answers"), (target) => !target.includes("/") || target.startsWith("audit/answers/"))).toEqual([]);
    expect(strays(sources("audit/checks"), (target) => !target.startsWith("audit/") || /^audit\/(?:answers|checks|oracles)\//.test(target))).toEqual([]);
    expect(strays(auditor.filter((path) => !path.startsWith("audit/report/")), (target) => !target.startsWith("audit/report/"))).toEqual([]);
  });
});

describe("no circle of imports", () => {
  test.each(["audit", "scripts", "bindings"])("in %s", (folder) => {
    const own = new Set(sources(folder).filter((path) => !path.startsWith("audit/broken/")));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" -> "));
      if (done.has(path) || way.includes(path)) return;
      for (const target of imports(path)) if (own.has(target)) walk(target, [...way, path]);
      done.add(path);
    };
    for (const path of own) walk(path, []);
    expect(circles).toEqual([]);
  });
});

describe("nothing is left lying about", () => {
  const written = FILES.filter((path) => /\.(?:ts|js|py|md|json|toml|yml|yaml|html|go|rs|java)$/.test(path) && path !== "tests/walls.test.ts" && path !== "package-lock.json");

  test("no marks of unfinished work, no paths of a machine", () => {
    const marks = written.flatMap((path) => [...text(path).matchAll(/\b(?:TODO|FIXME|XXX)\b|(?:^|[\s"'`(])\/(?:home|root|Users)\/\w+/g)].map((match) => `${path}: ${match[0].trim()}`));
    expect(marks).toEqual([]);
  });

  test("the lock file names no place that packages come from", () => {
    const { packages } = JSON.parse(text("package-lock.json")) as { packages: Record<string, { resolved?: string }> };
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  test("what is generated is not under version control", () => {
    expect(FILES.filter((path) => path.includes(".generated.") || path.startsWith("dist/") || path.endsWith(".wasm"))).toEqual([]);
  });
});
