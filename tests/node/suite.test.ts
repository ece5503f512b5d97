/** The package as users meet it in Node. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { KernelError, load, PINS } from "../../bindings/node/index.ts";

const suite = await load();
const { id } = suite.list()[0]!;
const instance = suite.generate(id, { level: 3, seed: 42 });

describe("pictures", () => {
  const sizeOf = (png: Uint8Array): [number, number] => {
    const view = new DataView(png.buffer, png.byteOffset);
    expect(Array.from(png.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return [view.getUint32(16), view.getUint32(20)];
  };

  test("have the instance's size, or the size that is asked for", () => {
    expect(sizeOf(instance.png())).toEqual([instance.width, instance.height]);
    expect(Math.min(...sizeOf(instance.png({ size: 448 })))).toBe(448);
    const { width, height, data } = instance.pixels();
    expect([width, height, data.length]).toEqual([instance.width, instance.height, instance.width * instance.height * 4]);
  });

  test("can be zoomed", () => {
    expect(sizeOf(instance.png({ box: { x: 0, y: 0, width: 100, height: 50 }, size: 224 }))).toEqual([448, 224]);
    expect(() => instance.png({ box: { x: 0, y: 0, width: 0, height: 50 } })).toThrow(RangeError);
    expect(() => instance.png({ size: -1 })).toThrow(RangeError);
    expect(() => instance.png({ size: NaN })).toThrow(RangeError);
  });

  test("are complete: nothing is see-through", () => {
    const { data } = instance.pixels();
    for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) throw new Error(`pixel ${i >> 2} is see-through`);
  });
});

describe("instances", () => {
  test("come back from their tokens, without the answer unless it is asked for", () => {
    expect(suite.regenerate(instance.token).data).toEqual(instance.data);
    expect(instance.answer).toBeUndefined();
    expect(JSON.stringify(instance.data)).not.toContain('"answer"');
    expect(suite.regenerate(instance.token, { reveal: true }).answer).toBeTypeOf("string");
  });

  test("errors carry a code and what would be right", () => {
    const failure = (() => {
      try {
        suite.generate(id, { level: 12, seed: 0 });
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(failure).toBeInstanceOf(KernelError);
    expect(failure).toMatchObject({ code: "bad_level", hint: expect.stringContaining("9") });
  });
});

describe("modules", () => {
  test("another kernel than the pinned one is refused unless it is trusted by name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tron-pins-"));
    try {
      const own = createRequire(import.meta.url).resolve("tron-kernel/kernel.wasm");
      const copy = join(folder, "copy.wasm");
      copyFileSync(own, copy);
      await expect(load({ kernel: copy })).resolves.toBeDefined();
      const other = join(folder, "other.wasm");
      writeFileSync(other, new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
      await expect(load({ kernel: other })).rejects.toThrow(/SHA-256/);
      await expect(load({ kernel: copy, sha256: "00" })).rejects.toThrow(/SHA-256/);
      await expect(load({ kernel: copy, sha256: PINS.kernel.toUpperCase() })).resolves.toBeDefined();
      await expect(load({ kernel: other, sha256: false })).rejects.toThrow(KernelError);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
