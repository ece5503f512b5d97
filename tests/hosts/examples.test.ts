/** The hosts in other languages, built from examples/hosts and given the golden vectors; their pictures are compared with those of Node. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { ROOT, run } from "../support/run.ts";
import type { Vector } from "../support/vector.ts";
import { portion } from "../support/vector_files.ts";

const KERNEL = join(ROOT, "dist/kernel.wasm");
const BUILT = join(ROOT, "out/hosts");

/** A host: the tools it needs, the way it is built, and the command that runs it. */
interface Host {
  name: string;
  tools: [string, ...string[]][];
  build: [string, ...string[]];
  command: [string, ...string[]];
}

const HOSTS: Host[] = [
  { name: "go", tools: [["go", "version"]], build: ["go", "build", "-o", join(BUILT, "go/host"), "."], command: [join(BUILT, "go/host")] },
  {
    name: "rust",
    tools: [["cargo", "--version"]],
    build: ["cargo", "build", "--quiet", "--target-dir", join(BUILT, "rust")],
    command: [join(BUILT, "rust/debug/tron-host")],
  },
  {
    name: "java",
    tools: [["java", "-version"], ["mvn", "--version"]],
    build: [
      "mvn", "--quiet", "--batch-mode", `-DbuildDirectory=${join(BUILT, "java")}`, "package", "dependency:copy-dependencies",
      `-DoutputDirectory=${join(BUILT, "java/libraries")}`,
    ],
    command: ["java", "-cp", [join(BUILT, "java/classes"), join(BUILT, "java/libraries/*")].join(delimiter), "Host"],
  },
];

async function exists([command, ...args]: [string, ...string[]]): Promise<boolean> {
  return run(command, args).then(({ code }) => code === 0, () => false);
}

/** The requests of a vector, and what their responses must hold. */
function exchanges({ token, version, question, question_hash, answer, svg_hash, mode, verdicts = [] }: Vector): { request: object; check: (ok: Record<string, unknown>) => void }[] {
  return [
    {
      request: { op: "generate", token, reveal: true },
      check: (ok) => {
        expect({ answer: ok["answer"], version: ok["version"], svg_hash: hash(ok["svg"] as string) }).toEqual({ answer, version, svg_hash });
        if (question === undefined) expect(hash(ok["question"] as string)).toBe(question_hash);
        else expect(ok["question"]).toBe(question);
      },
    },
    ...verdicts.map(([reply, ...numbers]) => ({
      request: { op: "verify", token, reply, mode },
      check: (ok: Record<string, unknown>) => expect(Object.values(ok)).toEqual(numbers),
    })),
  ];
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const hash = (text: string): string => sha256(text).slice(0, 32);

/** Requests that draw, and what must lie at `canvas()` afterwards: an interpreter takes a while for each. */
const suite = await load({ renderer: "kernel" });
const drawings = portion()
  .filter((_, i) => i % 12 === 0)
  .map(({ token }, i) => {
    const size = [undefined, 448, 301][i % 3];
    const { width, height, data } = suite.drawPixels(token, { size });
    return { request: { op: "render", token, size }, picture: { width, height, sha256: sha256(data) } };
  });

for (const { name, tools, build, command } of HOSTS) {
  const isThere = (await Promise.all(tools.map(exists))).every(Boolean);
  describe(name, () => {
    test.skipIf(isThere)(`skipped: ${tools.map(([tool]) => tool).join(" and ")} are not on this machine`, () => {});

    test.runIf(isThere)("replays the vectors", async () => {
      mkdirSync(join(BUILT, name), { recursive: true });
      const built = await run(build[0], build.slice(1), { cwd: join(ROOT, "examples/hosts", name) });
      expect(built.code, built.stderr + built.stdout).toBe(0);
      const vectors = portion();
      const all = vectors.flatMap(exchanges);
      const input = all.map(({ request }) => `${JSON.stringify(request)}\n`).join("");
      const served = await run(command[0], [...command.slice(1), KERNEL, "serve"], { input });
      expect(served.code, served.stderr).toBe(0);
      const responses = served.stdout.trimEnd().split("\n");
      expect(responses).toHaveLength(all.length);
      all.forEach(({ check }, i) => check((JSON.parse(responses[i]!) as { ok: Record<string, unknown> }).ok));

      const drawn = await run(command[0], [...command.slice(1), KERNEL, "serve"], { input: drawings.map(({ request }) => `${JSON.stringify(request)}\n`).join("") });
      const pictures = drawn.stdout.trimEnd().split("\n").filter((_, i) => i % 2 === 1);
      expect(pictures.map((line) => JSON.parse(line) as unknown)).toEqual(drawings.map(({ picture }) => picture));

      const [path, ...args] = command;
      const { env } = vectors[0]!;
      const one = await run(path, [...args, KERNEL, "generate", env, "3", "42"]);
      const { token } = (JSON.parse(one.stdout) as { ok: { token: string } }).ok;
      const file = join(BUILT, name, "picture.png");
      await run(path, [...args, KERNEL, "render", token, file]);
      expect(sha256(readFileSync(file))).toBe(sha256(suite.drawPng(token)));
      const verdict = await run(path, [...args, KERNEL, "verify", token, '"no" \\ idea']);
      expect(JSON.parse(verdict.stdout)).toMatchObject({ ok: { accuracy: 0 } });
      expect(JSON.parse((await run(path, [...args, KERNEL, "list"])).stdout)).toMatchObject({ ok: { environments: expect.any(Array) } });
    }, 1_200_000);
  });
}
