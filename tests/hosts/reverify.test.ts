/** Stored replies get the same numbers again, in every host, from the kernel that graded them and from no other. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PINS, reverify, type StoredReply } from "../../bindings/node/index.ts";
import { ROOT, run, tron } from "../support/run.ts";
import { storedReplies, withAnotherHash } from "../support/stored.ts";
import { suite } from "../support/suite.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-reverify-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = suite.list().map(({ id }) => id);
const instances = [ids[0]!, ids[ids.length >> 1]!, ids.at(-1)!].map((env, i) => ({ env, level: 3 * i, seed: i }));
const own = storedReplies(suite, PINS.kernel, instances);
const OTHER = join(folder, "other.wasm");
writeFileSync(OTHER, withAnotherHash(readFileSync(join(ROOT, "dist/kernel.wasm"))));
const sha256 = createHash("sha256").update(readFileSync(OTHER)).digest("hex");
const other = own.map((row) => ({ ...row, kernel: { version: "0.0.9", sha256 } }));
const REFUSAL = `these replies were graded by the kernel 0.0.9 with the SHA-256 ${sha256}, and this package holds ${PINS.kernel}: give the file of that kernel (--kernel FILE; in a program, kernel)`;

describe("Node", () => {
  test("gives the same numbers, and says which are others", async () => {
    expect([...new Set(own.map(({ verdict }) => verdict.score))]).toEqual(expect.arrayContaining([-1, 0, 1]));
    expect((await reverify(own)).changed).toEqual([]);
    const forged = own.map((row, at) => (at === 7 ? { ...row, verdict: { ...row.verdict, score: 0.123 } } : row));
    const { verdicts, changed } = await reverify(forged);
    expect(changed).toEqual([7]);
    expect(verdicts[7]!.score).toBe(own[7]!.verdict.score);
    expect(verdicts[7]!.reason).toBeDefined();
    expect(await reverify([])).toEqual({ verdicts: [], changed: [] });
  });

  test("takes the kernel that graded, and refuses another", async () => {
    await expect(reverify(other)).rejects.toThrow(REFUSAL);
    expect((await reverify(other, { kernel: OTHER })).changed).toEqual([]);
    await expect(reverify(own, { kernel: OTHER })).rejects.toThrow("the kernel that is given is another one");
  });
});

test("Deno gives what Node gives", async () => {
  const files = [own, other].map((rows, i) => {
    const path = join(folder, `${i}.json`);
    writeFileSync(path, JSON.stringify(rows));
    return path;
  });
  const { code, stdout, stderr } = await run(
    join(ROOT, "node_modules/.bin/deno"),
    ["run", "--no-config", "--no-lock", "--no-prompt", "--allow-read", "tests/hosts/reverify_in_deno.ts", ...files, OTHER],
    { env: { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, "cache"), NO_COLOR: "1" } },
  );
  expect(code, stderr).toBe(0);
  const expected = JSON.parse(JSON.stringify(await reverify(own)));
  expect(JSON.parse(stdout)).toEqual({ own: expected, other: expected, refused: REFUSAL });
});

describe("tron reverify", () => {
  const write = (name: string, rows: StoredReply[]): string => {
    const path = join(folder, name);
    writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    return path;
  };
  const right = own.filter(({ verdict }) => verdict.accuracy === 1).length;

  test("says that the numbers are the same", async () => {
    expect(await tron(["reverify", write("same.jsonl", own)])).toMatchObject({ code: 0, stdout: `${own.length} replies graded again, ${right} right: the same numbers\n` });
    expect(await tron(["reverify", write("other.jsonl", other), "--kernel", OTHER, "--json"])).toMatchObject({ code: 0, stdout: `${JSON.stringify({ replies: own.length, right, changed: [] })}\n` });
  });

  test("says which are others, with exit code 1", async () => {
    const forged = own.map((row, at) => (at === 0 ? { ...row, verdict: { ...row.verdict, score: 0.5 } } : row));
    const { code, stdout } = await tron(["reverify", write("forged.jsonl", forged)]);
    expect(code).toBe(1);
    expect(stdout).toContain(`1 other numbers\nline 1: 0.5 before, ${own[0]!.verdict.score} now\n`);
  });

  test("refuses another kernel in one sentence", async () => {
    expect(await tron(["reverify", write("refused.jsonl", other)])).toMatchObject({ code: 2, stdout: "", stderr: `tron: ${REFUSAL}\n` });
  });

  test("refuses a line that is no stored reply", async () => {
    const path = write("foreign.jsonl", own.slice(0, 2));
    writeFileSync(path, '{"token":"{}"}\n', { flag: "a" });
    expect(await tron(["reverify", path])).toMatchObject({ code: 2, stdout: "", stderr: `tron: ${path} has a line, number 3, that is no reply with its token, kernel and verdict: remove it (tron eval asks again)\n` });
  });

  test("of what there is not", async () => {
    const { code, stderr } = await tron(["reverify", join(folder, "nowhere")]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^tron: ENOENT[^\n]*\n$/);
  });
});
