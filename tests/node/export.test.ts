/** The export: interrupted and resumed, it gives the files of an undisturbed run. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { tron } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = await load();
const ids = [suite.list()[0]!.id, suite.list().at(-1)!.id];
const COUNT = 36;
const TOTAL = ids.length * 3 * COUNT;
const args = (out: string): string[] => ["export", "--envs", ids.join(","), "--levels", "0,4-5", "--count", String(COUNT), "--seed-start", "7", "--out", out];

/** Every file of a folder with the hash of its bytes. */
function contents(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.slice(root.length + 1)] = createHash("sha256").update(readFileSync(path)).digest("hex");
  }
  return found;
}

const whole = join(folder, "whole");
beforeAll(async () => {
  const { code, stdout, stderr } = await tron([...args(whole), "--json"]);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ out: whole, index: join(whole, "index.jsonl"), instances: TOTAL, written: TOTAL });
  expect(stderr).toContain(`${TOTAL}/${TOTAL}`);
});

test("the index and the pictures are those of the suite", () => {
  const rows = readFileSync(join(whole, "index.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  expect(rows).toHaveLength(TOTAL);
  expect(Object.keys(contents(whole))).toHaveLength(TOTAL + 2);
  for (const row of [rows[0], rows[COUNT + 3], rows[TOTAL - 1]]) {
    const instance = suite.regenerate(row.token);
    expect(row.question).toBe(instance.question);
    expect(row.answer).toBeUndefined();
    expect(new Uint8Array(readFileSync(join(whole, row.image)))).toEqual(new Uint8Array(instance.png()));
    expect(row.sha256).toBe(createHash("sha256").update(instance.png()).digest("hex"));
  }
  expect(rows.map((row) => [row.env, row.level, row.seed]).slice(0, 2)).toEqual([[ids[0], 0, 7], [ids[0], 0, 8]]);
});

async function interrupted(out: string, signal: NodeJS.Signals): Promise<void> {
  const { code, signal: endedBy, stderr } = await tron(args(out), {
    onStart: (child) => {
      const timer = setInterval(() => {
        const chunks = existsSync(join(out, ".partial")) ? readdirSync(join(out, ".partial")).filter((name) => name.endsWith(".jsonl")) : [];
        if (chunks.length < 2) return;
        clearInterval(timer);
        child.kill(signal);
      }, 5);
      child.on("close", () => clearInterval(timer));
    },
  });
  if (signal === "SIGKILL") expect(endedBy).toBe("SIGKILL");
  else {
    expect(code).toBe(130);
    expect(stderr).toContain("Run the same command again to go on");
  }
  expect(existsSync(join(out, "index.jsonl"))).toBe(false);
}

test.each<NodeJS.Signals>(["SIGKILL", "SIGINT", "SIGTERM"])("stopped by %s and started again", async (signal) => {
  const out = join(folder, signal);
  await interrupted(out, signal);
  const { code, stdout } = await tron([...args(out), "--json", "--workers", "1"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).written).toBeLessThan(TOTAL);
  expect(contents(out)).toEqual(contents(whole));
});

test("degraded pictures are the kernel's, and the index says so", async () => {
  const out = join(folder, "worse");
  expect((await tron(["export", "--envs", ids[0]!, "--levels", "2", "--count", "1", "--degrade", "noise:0.3", "--out", out])).code).toBe(0);
  const row = JSON.parse(readFileSync(join(out, "index.jsonl"), "utf8"));
  expect([row.renderer, row.degrade]).toEqual(["kernel", { kind: "noise", strength: 0.3 }]);
  expect(new Uint8Array(readFileSync(join(out, row.image)))).toEqual(new Uint8Array(suite.regenerate(row.token).png()));
});

test("the kernel draws as well, and the index says so", async () => {
  const out = join(folder, "drawn");
  const { code, stderr } = await tron(["export", "--envs", ids[0]!, "--levels", "3", "--count", "2", "--renderer", "kernel", "--out", out]);
  expect(code, stderr).toBe(0);
  for (const line of readFileSync(join(out, "index.jsonl"), "utf8").trimEnd().split("\n")) {
    const row = JSON.parse(line);
    const png = suite.regenerate(row.token, { picture: false }).png({ renderer: "kernel" });
    expect(row).toMatchObject({ renderer: "kernel", width: suite.drawPixels(row.token).width, sha256: createHash("sha256").update(png).digest("hex") });
    expect(new Uint8Array(readFileSync(join(out, row.image)))).toEqual(new Uint8Array(png));
  }
});

test("a finished export is left as it is, and a lost picture comes back", async () => {
  const before = contents(whole);
  expect(JSON.parse((await tron([...args(whole), "--json"])).stdout).written).toBe(0);
  rmSync(join(whole, ids[0]!, "4-9.png"));
  expect(JSON.parse((await tron([...args(whole), "--json"])).stdout).written).toBeGreaterThan(0);
  expect(contents(whole)).toEqual(before);
});

test("a selection leaves out what it is told to", async () => {
  const out = join(folder, "without");
  const { code, stderr } = await tron(["export", "--out", out, "--envs", ids.join(","), "--without", ids[0]!, "--levels", "0", "--count", "1"]);
  expect(code, stderr).toBe(0);
  expect(readdirSync(out).sort()).toEqual([ids[1]!, "export.json", "index.jsonl"].sort());
});

test("other settings, or a folder with other things in it, are refused", async () => {
  const before = contents(whole);
  const other = await tron([...args(whole), "--style", "plain"]);
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("other settings");
  expect(contents(whole)).toEqual(before);
  const strange = mkdtempSync(join(folder, "strange-"));
  writeFileSync(join(strange, "thesis.txt"), "mine");
  const refused = await tron(args(strange));
  expect(refused.code).toBe(2);
  expect(readdirSync(strange)).toEqual(["thesis.txt"]);
});
