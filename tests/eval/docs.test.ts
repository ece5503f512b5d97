/** The commands of docs/evaluation.md, run as they stand there. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { completion, serveEndpoint } from "../support/endpoint.ts";
import { ROOT, tron } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "tron-eval-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(join(ROOT, "docs/evaluation.md"), "utf8");
const commands = [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap((block) => block[1]!.trim().split("\n"));

test("every command does what it says", async () => {
  const endpoint = await serveEndpoint(() => completion("<answer>7</answer>"));
  for (const command of commands) {
    expect(command).toMatch(/^tron /);
    // tests/eval/page.test.ts sits that one.
    if (command.includes("--human")) continue;
    const args = command.replace("http://localhost:8000/v1", endpoint.url).split(" ").slice(1);
    const { code, stderr } = await tron(args, { cwd: folder });
    expect(code, `${command}: ${stderr}`).toBe(0);
  }
  endpoint.close();
  for (const file of ["eval.json", "replies.jsonl", "summary.json", "report.html"]) expect(existsSync(join(folder, "runs/my-model", file)), file).toBe(true);
  expect(existsSync(join(folder, "runs/compare.html"))).toBe(true);
}, 400_000);

test("every option of tron eval that it names is one", async () => {
  const { stdout } = await tron(["eval", "--help"]);
  const [words] = page.split("## Grading again");
  const named = new Set([...words!.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([name]) => name));
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((name) => !stdout.includes(name))).toEqual([]);
});
