/** `npm run dev`, as an author has it: a new environment, a change, a mistake, its repair, and the end. All in a copy of the sources. */
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Outcome, ROOT, run } from "../support/run.ts";

const copy = mkdtempSync(join(tmpdir(), "tron-dev-test-"));
/** Where the server keeps its kernel. */
const temporary = join(copy, "tmp");
const source = join(copy, "envs/counting/drafts/count_drafts.ts");
/** What makes a page load again after a change. */
const RELOADS = `new EventSource("/changes")`;
let server: ChildProcess | undefined;
/** The folders of servers that run, or that left theirs. */
const servers = (): string[] => readdirSync(temporary).filter((name) => name.startsWith("tron-dev-"));

/** Runs a script of the copy. */
function tsx(script: string, args: string[], onStart: (child: ChildProcess) => void = () => {}): Promise<Outcome> {
  return run(process.execPath, [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(copy, script), ...args], { cwd: copy, env: { TMPDIR: temporary }, onStart });
}

beforeAll(async () => {
  for (const name of ["assembly", "audit", "bindings", "envs", "scripts", "templates", "asconfig.json", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  mkdirSync(temporary);
  expect(await tsx("scripts/new.ts", ["counting/drafts/count_drafts"])).toMatchObject({ code: 0 });
});
afterAll(() => {
  server?.kill("SIGINT");
  rmSync(copy, { recursive: true, force: true });
});

describe("npm run dev", () => {
  test("shows each change within seconds, and what is wrong with one", async () => {
    const ended = tsx("scripts/dev.ts", ["drafts", "--port", "0"], (child) => (server = child));
    try {
      const address = await said(server!, /http:\/\/localhost:[1-9]\d*/);
      const page = async (): Promise<string> => (await fetch(address)).text();
      const changes = await eventsOf(`${address}/changes`);
      const written = readFileSync(source, "utf8");
      expect(await page()).toContain("count_drafts");
      expect(await page()).toContain(RELOADS);
      expect(await page()).toMatch(/Press s to see the solutions.*<img [^>]*data-other="data:image\/svg/s);

      /** The page once it shows what is expected: a write in several steps may be built in two. */
      const pageWhere = async (isShown: (page: string) => boolean): Promise<string> => {
        for (;;) {
          expect(await changes.next()).toEqual({ done: false, value: "built" });
          const shown = await page();
          if (isShown(shown)) return shown;
        }
      };
      const change = (text: string, isShown: (page: string) => boolean): Promise<string> => {
        // As many editors do it: a new file takes the place of the old one.
        writeFileSync(`${source}~`, text);
        renameSync(`${source}~`, source);
        return pageWhere(isShown);
      };
      const isReworded = (shown: string): boolean => shown.includes("splendid");
      const reworded = written.replaceAll("{kind}", "splendid {kind}");
      expect(isReworded(await page())).toBe(false);
      await change(reworded, isReworded);
      const broken = await change(reworded.replace("scene.rect(", "scene.disc("), (shown) => shown.includes("Property 'disc' does not exist on type 'assembly/scene/scene/Scene'"));
      expect(broken).toContain("count_drafts.ts");
      expect(broken).toContain(RELOADS);
      await change(written, (shown) => shown.includes("</figure>") && !isReworded(shown));
      // And an environment that joins the family.
      await tsx("scripts/new.ts", ["counting/drafts/count_others"]);
      expect(await pageWhere((shown) => shown.includes("count_others"))).toContain("count_drafts");
      expect(servers()).toHaveLength(1);
    } finally {
      server!.kill("SIGINT");
    }
    expect(await ended).toMatchObject({ code: 130, stderr: expect.stringContaining("Property 'disc' does not exist") });
    expect(servers()).toEqual([]);
    // Half a dozen builds, beside everything else that is tested.
  }, 400_000);

  test("says in a sentence what is wrong with the command", async () => {
    const taken = createServer();
    const port = await new Promise<number>((listening) => taken.listen(0, "localhost", () => listening((taken.address() as { port: number }).port)));
    try {
      const commands = [["drafts", "--port", String(port)], ["drafts", "--port", "4600x"], ["no_such_family"]];
      const said = await Promise.all(commands.map((args) => tsx("scripts/dev.ts", args)));
      expect(said).toEqual([
        `port ${port} is taken: choose another one with --port, or 0 for any that is free\n`,
        "--port is a number from 0 to 65535, not 4600x\n",
        "no_such_family is no environment, family or bucket\n",
      ].map((stderr) => ({ code: 2, signal: null, stdout: "", stderr })));
      expect(servers()).toEqual([]);
    } finally {
      taken.close();
    }
  });
});

/** Waits until a program prints what matches. */
function said(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((found, fail) => {
    let text = "";
    child.stdout!.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const match = pattern.exec(text);
      if (match) found(match[0]);
    });
    child.on("close", () => fail(new Error(`it ended without saying ${pattern}: ${text}`)));
  });
}

/** The messages of a stream of server-sent events. */
async function eventsOf(address: string): Promise<AsyncGenerator<string, void>> {
  const { body, headers } = await fetch(address);
  expect(headers.get("content-type")).toBe("text/event-stream");
  // Taken up at once: a body that nobody reads yet is cancelled when its response is collected as garbage.
  const chunks = body!.pipeThrough(new TextDecoderStream());
  return (async function* () {
    let text = "";
    for await (const chunk of chunks) {
      text += chunk;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        yield text.slice(0, end).replace(/^data: /, "");
        text = text.slice(end + 2);
      }
    }
  })();
}
