/** The export: interrupted, damaged, extended or resumed, it gives the files of an undisturbed run, and those of the Python package. */
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { tron } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = await load();
const ids = [suite.list()[0]!.id, suite.list().at(-1)!.id];
const COUNT = 24;
const TOTAL = ids.length * 3 * COUNT;
const args = (out: string, count = COUNT): string[] => [
  "export", "--envs", ids.join(","), "--levels", "0,4-5", "--count", String(count), "--seed-start", "7", "--renderer", "kernel", "--out", out,
];

/** Every file of a folder with the hash of its bytes. */
function contents(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.slice(root.length + 1)] = createHash("sha256").update(readFileSync(path)).digest("hex");
  }
  return found;
}

const lines = (path: string): Record<string, never>[] => readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const written = async (...line: string[]): Promise<number> => {
  const { code, stdout, stderr } = await tron([...line, "--json"]);
  expect(code, stderr).toBe(0);
  return (JSON.parse(stdout) as { written: number }).written;
};

const whole = join(folder, "whole");
let undisturbed: Record<string, string>;
beforeAll(async () => {
  const { code, stdout, stderr } = await tron([...args(whole), "--json"]);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ out: whole, listing: join(whole, "metadata.jsonl"), instances: TOTAL, written: TOTAL });
  expect(stderr).toContain(`${TOTAL} instances, about `);
  expect(stderr).toContain(`${TOTAL}/${TOTAL}`);
  undisturbed = contents(whole);
});

test("the listing and the pictures are those of the plan", () => {
  const rows = lines(join(whole, "metadata.jsonl"));
  expect(Object.keys(undisturbed)).toHaveLength(TOTAL + 3);
  const tokens = [...suite.plan({ envs: ids, levels: [0, 4, 5], count: COUNT, seed: 7 })];
  expect(rows).toHaveLength(tokens.length);
  rows.forEach((row, i) => {
    const { env, level, seed } = JSON.parse(tokens[i]!) as Record<string, unknown>;
    expect(row).toMatchObject({ env, level, seed });
  });
  for (const row of [rows[0]!, rows[COUNT + 3]!, rows[TOTAL - 1]!]) {
    const instance = suite.regenerate(row["token"]!);
    const png = instance.png({ renderer: "kernel" });
    expect(row).toMatchObject({ question: instance.question, renderer: "kernel", kernel: JSON.parse(readFileSync(join(whole, "export.json"), "utf8")).kernel });
    expect(row["answer"]).toBeUndefined();
    expect(new Uint8Array(readFileSync(join(whole, row["file_name"]!)))).toEqual(new Uint8Array(png));
    expect(row["sha256"]).toBe(createHash("sha256").update(png).digest("hex"));
  }
});

async function interrupted(out: string, signal: NodeJS.Signals): Promise<void> {
  const { code, signal: endedBy, stderr } = await tron(args(out), {
    onStart: (child) => {
      const timer = setInterval(() => {
        const chunks = existsSync(join(out, ".partial")) ? readdirSync(join(out, ".partial")).filter((name) => name.endsWith(".json") && name !== "export.json") : [];
        if (chunks.length === 0) return;
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
  expect(existsSync(join(out, "metadata.jsonl"))).toBe(false);
}

test.each<NodeJS.Signals>(["SIGKILL", "SIGINT", "SIGTERM"])("stopped by %s and started again", async (signal) => {
  const out = join(folder, signal);
  await interrupted(out, signal);
  expect(await written(...args(out), "--workers", "1")).toBeLessThan(TOTAL);
  expect(contents(out)).toEqual(undisturbed);
});

/** How often an export is killed at random moments: once for each of these seeds. */
const kills = process.env["TRON_FULL"] ? 100 : 3;
test(`killed ${kills} times at random, it ends with the same bytes`, { timeout: 3_600_000 }, async () => {
  const out = join(folder, "random");
  for (let i = 0; i < kills; i++) {
    const { code } = await tron(args(out), { onStart: (child) => void pause(200 + ((i * 7919) % 1800)).then(() => child.kill("SIGKILL")) });
    if (code !== 0) continue;
    expect(contents(out)).toEqual(undisturbed);
    rmSync(out, { recursive: true });
  }
  await written(...args(out));
  expect(contents(out)).toEqual(undisturbed);
});

test("resvg draws as well, and the listing says so", async () => {
  const out = join(folder, "drawn");
  const { code, stderr } = await tron(["export", "--envs", ids[0]!, "--levels", "3", "--count", "2", "--out", out]);
  expect(code, stderr).toBe(0);
  for (const row of lines(join(out, "metadata.jsonl"))) {
    expect(row["renderer"]).toBe("resvg");
    expect(new Uint8Array(readFileSync(join(out, row["file_name"]!)))).toEqual(new Uint8Array(suite.regenerate(row["token"]!).png()));
  }
});

test("a finished export is left as it is; what was damaged is noticed, and written again", async () => {
  const out = join(folder, "damaged");
  cpSync(whole, out, { recursive: true });
  expect(await written(...args(out))).toBe(0);
  expect(contents(out)).toEqual(undisturbed);
  const listing = join(out, "metadata.jsonl");
  const picture = join(out, ids[0]!, "4-9.png");
  const text = readFileSync(listing, "utf8");
  for (const spoil of [
    () => rmSync(picture),
    () => writeFileSync(picture, readFileSync(join(out, ids[0]!, "4-8.png"))),
    () => writeFileSync(listing, text.slice(text.indexOf("\n") + 1)),
    () => appendFileSync(listing, text.slice(0, text.indexOf("\n") + 1)),
    () => writeFileSync(join(out, "manifest.jsonl"), ""),
  ]) {
    spoil();
    const checked = await tron(["export", "--check", "--out", out]);
    expect({ code: checked.code, sentences: checked.stderr.trim().split("\n") }).toEqual({ code: 1, sentences: [expect.stringMatching(/is not as it was written|is not finished/)] });
    await written(...args(out));
    expect(contents(out)).toEqual(undisturbed);
  }
  expect((await tron(["export", "--check", "--out", out])).stdout).toContain("is as it was written");
});

test("an export is extended: more rows, and the answers", async () => {
  const out = join(folder, "extended");
  await written(...args(out, 12));
  expect(await written(...args(out))).toBe(TOTAL - 64);
  expect(contents(out)).toEqual(undisturbed);
  await written(...args(out), "--reveal");
  expect(lines(join(out, "metadata.jsonl")).every((row) => typeof row["answer"] === "string")).toBe(true);
  const fewer = await tron(args(out, 12));
  expect({ code: fewer.code, said: fewer.stderr }).toEqual({ code: 2, said: expect.stringContaining("holds another export (reveal, rows, count differ") });
});

test("a total has shares, and a selection leaves out what it is told to", async () => {
  const out = join(folder, "shares");
  const selection = ["--envs", `${ids[0]}:3,${ids[1]}:1`, "--levels", "0", "--total", "8", "--split", "test", "--renderer", "kernel"];
  await written("export", "--out", out, ...selection);
  expect(lines(join(out, "metadata.jsonl")).filter((row) => row["env"] === ids[0])).toHaveLength(6);
  const generated = (await tron(["generate", ...selection])).stdout.trimEnd().split("\n").map((line) => (JSON.parse(line) as { token: string }).token);
  expect(lines(join(out, "metadata.jsonl")).map((row) => row["token"])).toEqual(generated);
  const without = join(folder, "without");
  await written("export", "--out", without, "--envs", ids.join(","), "--without", ids[0]!, "--levels", "0", "--count", "1");
  expect(readdirSync(without).sort()).toEqual([ids[1]!, "export.json", "manifest.jsonl", "metadata.jsonl"].sort());
});

test("what an environment cannot be asked for is said before anything is written", async () => {
  const out = join(folder, "unaskable");
  const grid = suite.list().find(({ id }) => suite.describe(id).levels[0]!.answer === "grid")!.id;
  const { code, stderr } = await tron(["export", "--envs", grid, "--form", "choices", "--count", "1", "--out", out]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${grid} cannot have any`);
  expect(existsSync(out)).toBe(false);
  const degraded = join(folder, "degraded");
  await written("export", "--envs", ids[0]!, "--levels", "0", "--degrade", "blur:0.2", "--count", "2", "--out", degraded);
  for (const row of lines(join(degraded, "metadata.jsonl"))) {
    expect(row).toMatchObject({ renderer: "kernel", degrade: { kind: "blur", strength: 0.2 } });
    expect(new Uint8Array(readFileSync(join(degraded, row["file_name"]!)))).toEqual(new Uint8Array(suite.regenerate(row["token"]!).png()));
  }
});

test("other settings, a folder with other things in it, or one at work are refused in one sentence", async () => {
  const other = await tron([...args(whole), "--style", "plain"]);
  expect({ code: other.code, said: other.stderr }).toEqual({ code: 2, said: expect.stringMatching(/^tron: .* holds another export \(style differ; .*\n$/) });
  expect(contents(whole)).toEqual(undisturbed);
  const strange = mkdtempSync(join(folder, "strange-"));
  writeFileSync(join(strange, "thesis.txt"), "mine");
  expect((await tron(args(strange))).code).toBe(2);
  expect(readdirSync(strange)).toEqual(["thesis.txt"]);
  const busy = join(folder, "busy");
  mkdirSync(busy);
  writeFileSync(join(busy, ".lock-elsewhere-1"), "");
  const refused = await tron(args(busy));
  expect({ code: refused.code, said: refused.stderr }).toEqual({ code: 1, said: expect.stringMatching(/^tron: another export works in .*\.lock-elsewhere-1 there if there is none\n$/) });
  // Two at once: one of them does the work.
  const both = join(folder, "both");
  const ends = await Promise.all([tron(args(both)), tron(args(both))]);
  expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(contents(both)).toEqual(undisturbed);
});
