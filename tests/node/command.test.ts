/** The command: what it prints, and what it says to a wrong argument. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { load } from "../../bindings/node/index.ts";
import { ROOT, tron } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const suite = await load();
const catalogue = suite.list();
const { id, bucket, family, summary } = catalogue.find((one) => one.id === "angle_algebra_labels")!;
const instance = suite.generate(id, { level: 3, seed: 42, reveal: true });

async function json(...args: string[]): Promise<any> {
  const { code, stdout, stderr } = await tron([...args, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("results", () => {
  test("list", async () => {
    expect(await json("list")).toEqual(catalogue);
    expect(await json("list", "--envs", `${bucket}, transfer`)).toEqual(suite.list({ envs: [bucket, "transfer"] }));
    expect(await json("list", "--envs", bucket, "--without", `${family},${id}`)).toEqual(suite.list({ envs: [bucket], without: [family] }));
    expect((await tron(["list"])).stdout.split("\n")).toHaveLength(catalogue.length + 1);
  });

  test("describe", async () => {
    expect(await json("describe", id)).toEqual(suite.describe(id));
    expect((await tron(["describe", id])).stdout).toContain(summary);
  });

  test("generate", async () => {
    const where = ["--level", "3", "--seed", "42"];
    expect(await json("generate", id, ...where, "--reveal")).toEqual(instance.data);
    expect(await json("generate", id, ...where)).toEqual(suite.generate(id, { level: 3, seed: 42 }).data);
    const other = await json("generate", id, ...where, "--split", "test", "--style", "plain", "--container", "boxed");
    expect(other).toEqual(suite.generate(id, { level: 3, seed: 42, split: "test", style: "plain", container: "boxed" }).data);
    const text = (await tron(["generate", id, ...where])).stdout;
    expect(text).toContain(instance.question);
    expect(text).toContain(instance.token);
    expect(text).not.toContain("answer  ");
  });

  test("pictures", async () => {
    const [png, svg] = [join(folder, "a.png"), join(folder, "a.svg")];
    expect((await tron(["generate", id, "--level", "3", "--seed", "42", "--png", png, "--svg", svg])).code).toBe(0);
    expect(new Uint8Array(readFileSync(png))).toEqual(new Uint8Array(instance.png()));
    expect(readFileSync(svg, "utf8")).toBe(instance.svg);
  });

  test("degraded pictures", async () => {
    const png = join(folder, "worse.png");
    const degrade = { kind: "blur", strength: 0.4 } as const;
    expect(await json("generate", id, "--level", "3", "--seed", "42", "--degrade", "blur:0.4", "--png", png)).toEqual(suite.generate(id, { level: 3, seed: 42, degrade }).data);
    expect(new Uint8Array(readFileSync(png))).toEqual(new Uint8Array(suite.generate(id, { level: 3, seed: 42, degrade }).png()));
    expect((await json("stream", "--steps", "1", "--degrade", "noise:0.2")).step).toBe(1);
  });

  test("verify", async () => {
    const right = `<answer>${instance.answer}</answer>`;
    expect(await json("verify", "--token", instance.token, "--reply", right)).toEqual(suite.verify(instance.token, right));
    expect(await json("verify", "--token", instance.token, "--reply", "no idea", "--reward", "signed", "--explain")).toEqual(
      suite.verify(instance.token, "no idea", { reward: "signed", explain: true }),
    );
    const lenient = await json("verify", "--token", instance.token, "--reply", `\\boxed{${instance.answer}}`, "--mode", "lenient");
    expect(lenient.accuracy).toBe(1);
    const piped = await tron(["verify", "--token", instance.token, "--reply", "-"], { input: right });
    expect(piped.stdout).toMatch(/^right\n/);
  });

  test("warm", async () => {
    expect(await json("warm", "--renderer", "kernel")).toEqual({ renderer: "kernel", load: expect.any(Number), picture: expect.any(Number) });
    expect((await tron(["warm"])).stdout).toMatch(/^loaded in \d+ ms, the first picture by resvg drawn in \d+ ms\n$/);
  });

  test("forms and twins", async () => {
    const posed = await json("generate", id, "--level", "3", "--seed", "42", "--form", "choices");
    expect(posed).toEqual(suite.generate(id, { level: 3, seed: 42, form: "choices" }).data);
    const { code, stdout } = await tron(["twin", "--token", instance.token]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${suite.twin(instance.token)}\n` });
  });

  test("a reader that closes early is no error", async () => {
    const { code, stderr } = await tron(["list"], { onStart: (child) => child.stdout!.destroy() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("help", async () => {
    for (const args of [["--help"], ["help", "export"], ["export", "--help"], []]) {
      const { code, stdout } = await tron(args);
      expect(code).toBe(0);
      expect(stdout).toContain("Usage: tron");
    }
  });
});

describe("a wrong argument gets one sentence and exit code 2", () => {
  const misspelt = `${id.slice(0, -1)}x`;
  test.each<[string[], string]>([
    [["lst"], "did you mean list?"],
    [["list", "--envs", `${bucket}s`], `did you mean ${bucket}?`],
    [["list", "--without", `${family}x`], `did you mean ${family}?`],
    [["list", "--without", "all"], "no environment is left"],
    [["list", "--envs"], "--envs"],
    [["describe"], "id"],
    [["describe", misspelt], id],
    [["describe", id, "more"], "too many arguments"],
    [["generate", misspelt], id],
    [["generate", id, "--level", "10"], "0 to 9"],
    [["generate", id, "--level", "1.5"], "0 to 9"],
    [["generate", id, "--seed", "-1"], "0 to 9007199254740991"],
    [["generate", id, "--seed", "9007199254740992"], "0 to 9007199254740991"],
    [["generate", id, "--sed", "1"], "Did you mean --seed?"],
    [["generate", id, "--split", "tset"], "did you mean test?"],
    [["generate", id, "--container", "box"], "did you mean boxed?"],
    [["generate", id, "--form", "choice"], "did you mean choices?"],
    [["generate", id, "--degrade", "blur"], "such as blur:0.5"],
    [["generate", id, "--degrade", "blur:2"], "a strength from 0 to 1"],
    [["export", "--envs", "maze_path_moves", "--degrade", "rotation:0.5", "--out", join(folder, "turned")], "rotation would make answers of the selection wrong: leave out maze_path_moves"],
    [["export", "--envs", "maze_path_moves", "--form", "choices", "--out", join(folder, "posed")], "cannot have any: take --form mixed"],
    [["twin", "--token", "{}"], "token"],
    [["verify", "--token", "{}", "--reply", "x"], "token"],
    [["verify", "--reply", "x"], "--token"],
    [["verify", "--file", join(ROOT, "README.md")], "line 1 of"],
    [["generate", "--png", "x.png"], "are of one instance"],
    [["export", "--out", folder, "--envs", `${id}:a`, "--total", "3"], "names with weights"],
    [["export", "--out", folder, "--envs", `${id}:2`], "send total in place of count"],
    [["verify", "--token", instance.token, "--reply", "x", "--reward", "best"], "binary"],
    [["verify", "--token", instance.token, "--reply", "x", "--reward", "{"], "JSON"],
    [["export"], "--out"],
    [["export", "--out", folder, "--envs", misspelt], `did you mean ${id}?`],
    [["export", "--out", folder, "--without", "transfers"], "did you mean transfer?"],
    [["export", "--out", folder, "--levels", "9-0"], "0-9"],
    [["export", "--out", folder, "--count", "0"], "1 to"],
    [["export", "--out", folder, "--seed-start", "9007199254740991", "--count", "2"], "last seed"],
  ])("tron %j", async (args, words) => {
    const { code, stdout, stderr } = await tron(args);
    expect(stderr).toMatch(/^tron: [^\n]+\n$/);
    expect(stderr).toContain(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
