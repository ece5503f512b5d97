/** `tron stream`: a curriculum and a scripted policy from the command line. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { suite } from "../support/suite.ts";
import { tron } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-stream-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = suite.list()[0]!.id;

async function steps(...args: string[]): Promise<{ level: number; to: number; health: string }[]> {
  const { code, stdout, stderr } = await tron(["stream", "--json", "--envs", env, ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
}

test("an oracle rises a level every four groups, a random policy stays", async () => {
  const risen = await steps("--policy", "oracle", "--steps", "60");
  expect(risen.every((step) => step.health === "all_right")).toBe(true);
  expect(risen.at(-1)!.to).toBeGreaterThan(5);
  const stayed = await steps("--policy", "random", "--steps", "30");
  expect(stayed.at(-1)!.to).toBe(0);
});

test("is deterministic, and goes on from a saved state", async () => {
  const state = join(folder, "state.json");
  const whole = await steps("--policy", "oracle", "--steps", "12");
  const first = await steps("--policy", "oracle", "--steps", "5", "--state", state);
  const rest = await steps("--policy", "oracle", "--steps", "7", "--state", state);
  expect([...first, ...rest].map((step) => step.level)).toEqual(whole.map((step) => step.level));
  expect(JSON.parse(readFileSync(state, "utf8")).drawn).toBe(12);
});

test("draws from what it is told to, and leaves out what it is told to", async () => {
  const draw = async (...selection: string[]): Promise<string[]> => {
    const { code, stdout, stderr } = await tron(["stream", "--json", "--policy", "random", "--group", "1", "--steps", "60", ...selection]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return [...new Set(stdout.trim().split("\n").map((line) => (JSON.parse(line) as { env: string }).env))];
  };
  const transfer = new Set(suite.list({ envs: ["transfer"] }).map((e) => e.id));
  expect((await draw("--envs", "transfer")).filter((id) => !transfer.has(id))).toEqual([]);
  expect((await draw("--without", "transfer")).filter((id) => transfer.has(id))).toEqual([]);
});

test("a wrong argument gets one sentence", async () => {
  for (const [args, sentence] of [
    [["--policy", "noisy:2"], "--policy is oracle, random or noisy:P"],
    [["--preset", "trom"], "preset is tron, rlve, fixed, bandit, exploratory"],
    [["--envs", "no_such"], "no environment, family or bucket is called no_such"],
    [["--without", "transfr"], "did you mean transfer?"],
  ] as const) {
    const { code, stdout, stderr } = await tron(["stream", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
});
