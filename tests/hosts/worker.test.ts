/** Hostile kernel files, in the suite and in a worker that is ended: an error for that call, and the host goes on. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import asc from "assemblyscript/asc";
import { afterAll, describe, expect, expectTypeOf, test } from "vitest";
// The built package: a worker is a file beside it.
import * as built from "../../dist/node/index.js";
import type * as source from "../../bindings/node/index.ts";
import type { InstanceData, SuiteWorker } from "../../bindings/node/index.ts";

const { load, loadWorker, Suite } = built as unknown as typeof source;
type Suite = source.Suite;
const folder = mkdtempSync(join(tmpdir(), "tron-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles what passes for a kernel. */
async function kernelFile(name: string, call: string, head = ""): Promise<string> {
  const text = `
    ${head}
    export const abi_version: i32 = 1;
    export function request(): usize { return 1 << 16; }
    export function fault(): usize { return 64; }
    function depth(n: i32): i32 { return n == 0 ? 0 : depth(n + 1) + 1; }
    export function call(): usize { ${call} }
  `;
  const { error, binary, stderr } = await asc.compileString(text, { runtime: "stub", initialMemory: 64, noAssert: true, optimizeLevel: 0, use: ["abort="] } as never);
  if (error || !binary) throw new Error(stderr.toString());
  const path = join(folder, `${name}.wasm`);
  writeFileSync(path, binary);
  return path;
}

const say = (json: string): string =>
  `const json = '${json}'; store<u32>(1024, 0); store<u32>(1028, <u32>String.UTF8.byteLength(json)); String.UTF8.encodeUnsafe(changetype<usize>(json), json.length, 1032); return 1024;`;

test("a worker warms with what draws in it", async () => {
  for (const renderer of ["kernel", "resvg"] as const) {
    const worker = await loadWorker({ renderer });
    await worker.warm();
    worker.end();
  }
});

describe("a kernel file that misbehaves is an error value", () => {
  test.each([
    ["traps", "unreachable(); return 0;", "trap"],
    ["recurses without end", "return depth(1);", "trap"],
    ["points outside its memory", "return 0xfffffff0;", "bad_response"],
    ["claims a huge response", "store<u32>(1028, 0xffffffff); return 1024;", "bad_response"],
    ["gives no JSON", say("hello"), "bad_response"],
    ["gives no record", say("null"), "bad_response"],
    ["gives neither ok nor error", say("{}"), "bad_response"],
  ])("one that %s", async (name, call, code) => {
    const kernel = await kernelFile(name, call);
    const suite = await load({ kernel, sha256: false });
    for (let again = 0; again < 2; again++) expect(() => suite.list()).toThrow(expect.objectContaining({ code }));
    const worker = await loadWorker({ kernel, sha256: false });
    for (let again = 0; again < 2; again++) await expect(worker.list()).rejects.toMatchObject({ code });
    worker.end();
  });

  test("one that imports something", async () => {
    const path = join(folder, "imports.wasm");
    // (module (import "env" "now" (func)))
    writeFileSync(path, new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 11, 1, 3, 101, 110, 118, 3, 110, 111, 119, 0, 0]));
    await expect(load({ kernel: path, sha256: false })).rejects.toMatchObject({ code: "wrong_abi", message: expect.stringContaining("env.now") });
    const worker = await loadWorker({ kernel: path, sha256: false });
    await expect(worker.list()).rejects.toMatchObject({ code: "wrong_abi" });
  });
});

describe("a worker", () => {
  test("that does not stop is ended, and the host goes on", async () => {
    const worker = await loadWorker({ kernel: await kernelFile("loops", "while (true) {} return 0;"), sha256: false, milliseconds: 500 });
    for (let again = 0; again < 2; again++) await expect(worker.list()).rejects.toMatchObject({ code: "time_spent" });
    worker.end();
  });

  test("that does not stop while it starts is ended as well", async () => {
    const worker = await loadWorker({ kernel: await kernelFile("start", "return 0;", "while (true) {}"), sha256: false, milliseconds: 500 });
    await expect(worker.list()).rejects.toMatchObject({ code: "time_spent" });
  });

  test("does all that a suite does, with the same arguments", async () => {
    const worker = await loadWorker();
    const methods = Object.getOwnPropertyNames(Suite.prototype).filter((name) => !["constructor", "curriculum", "plan"].includes(name));
    expect(Object.keys(worker).sort()).toEqual([...methods, "call", "png", "pixels"].sort());
    expectTypeOf<Parameters<SuiteWorker["regenerate"]>>().toEqualTypeOf<Parameters<Suite["regenerate"]>>();
    expectTypeOf<ReturnType<SuiteWorker["regenerate"]>>().toEqualTypeOf<Promise<InstanceData>>();
    const suite = await load();
    const { token } = suite.generate(suite.list()[0]!.id, { level: 1, seed: 2 });
    expect(await worker.regenerate(token, { picture: false })).toEqual(suite.regenerate(token, { picture: false }).data);
    expect(await worker.inspect(token)).toEqual(suite.inspect(token));
    expect(await worker.call({ op: "about" })).toEqual(suite.kernel.call({ op: "about" }));
    worker.end();
  });

  test("gives what the suite gives, one call after another", async () => {
    const suite = await load();
    const worker = await loadWorker();
    const list = suite.list();
    const all = await Promise.all([worker.list(), ...list.slice(0, 5).map((e) => worker.generate(e.id, { level: 1, seed: 2, reveal: true }))]);
    expect(all[0]).toEqual(list);
    for (const one of all.slice(1) as source.InstanceData[]) {
      const own = suite.regenerate(one.token, { reveal: true });
      expect(one).toEqual(own.data);
      const replies = [`<answer>${one.answer}</answer>`, "[".repeat(2_000_000), ""];
      expect(await worker.verify(one.token, replies[0]!)).toMatchObject({ accuracy: 1 });
      expect(await worker.verify(one.token, replies[1]!)).toEqual(suite.verify(one.token, ""));
      expect(await worker.verifyGroup(one.token, replies, { explain: true })).toEqual(suite.verifyGroup(one.token, replies, { explain: true }));
      expect(await worker.png(one.svg)).toEqual(own.png());
      expect((await worker.pixels(one.svg, { size: 100 })).data).toEqual(own.pixels({ size: 100 }).data);
    }
    const refusal = await worker.describe("none").catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "unknown_environment" });
    expect(() => suite.describe("none")).toThrow((refusal as Error).message);
    await expect(worker.png("<svg")).rejects.toMatchObject({ code: "render_failed" });
    worker.end();
    expect(await worker.list()).toEqual(list);
    worker.end();
  });
});
