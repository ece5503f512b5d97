/** The pages of `tron eval` in real browsers: a report, two side by side, and the test that a person sits. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReplyRow } from "../../bindings/node/cli/eval/replies.ts";
import { installedBrowsers, visit } from "../support/browser.ts";
import { completion, Key, serveEndpoint } from "../support/endpoint.ts";
import { ROOT, tron } from "../support/run.ts";
import { suite } from "../support/suite.ts";

const root = mkdtempSync(join(tmpdir(), "tron-page-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const environments = [suite.list()[0]!.id, suite.list().at(-1)!.id].sort();
const SELECT = ["--envs", environments.join(","), "--levels", "0,9", "--count", "2"];
const key = new Key(suite, { envs: environments, levels: [0, 9], count: 2, split: "test" });
/** What a model might write: markup, and the end of a script. */
const HOSTILE = "</script><img src=x onerror=report('markup')> $& {{data}} <b>bold</b>";

/** Evaluates a model that is right at level 0, and elsewhere as told. */
async function evaluate(model: string, isRightAbove: boolean): Promise<string> {
  const endpoint = await serveEndpoint((asked) => completion(key.instanceOf(asked).level === 0 || isRightAbove ? key.rightTo(asked) : HOSTILE, { reasoning: `I think ${HOSTILE}` }));
  const out = join(root, model);
  const { code, stderr } = await tron(["eval", "--endpoint", endpoint.url, "--model", model, ...SELECT, "--out", out]);
  endpoint.close();
  expect(code, stderr).toBe(0);
  return out;
}

let [weak, strong] = ["", ""];
beforeAll(async () => {
  [weak, strong] = [await evaluate("weak <b>", false), await evaluate("strong", true)];
});

/** A page with a script that waits for it, and drives it. */
const driven = (page: string, script: string): string => `${page}<script type="module">
  const text = (selector) => document.querySelector(selector)?.textContent ?? "";
  const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  while (!document.querySelector("h1, form, .warning")) await new Promise((go) => setTimeout(go, 20));
  ${script}
</script>`;

const browsers = installedBrowsers();
test.skipIf(browsers.length > 0)("skipped in browsers: there is no Chromium and no Firefox on this machine", () => {});

describe("a report", () => {
  test("holds all that it shows, and names no place on the web", () => {
    const page = readFileSync(join(weak, "report.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain("<title>weak &lt;b> on TRON</title>");
    expect(page).not.toMatch(/\b(?:src|href)\s*=\s*["']?https?:/);
    expect(page).not.toContain("@import");
  });

  test.each(browsers)("$name shows figures, and leafs through what was wrong", async (browser) => {
    const page = driven(readFileSync(join(weak, "report.html"), "utf8"), `
      const seen = { h1: text("h1"), cards: text(".cards"), sections: [...document.querySelectorAll("h2")].map((one) => one.textContent), curves: document.querySelectorAll("section svg path").length > 0 };
      const place = () => text(".place");
      const places = [place()];
      for (const key of ["ArrowRight", "j", "j", "j", "k", "ArrowLeft"]) { press(key); places.push(place()); }
      const plain = document.querySelector(".stage img").src;
      press("s");
      const solved = document.querySelector(".stage img").src;
      await Promise.all([...document.images].map((image) => image.decode()));
      const replies = text(".said pre"), badge = text(".badge"), hash = location.hash, question = text(".question"), answer = text(".key");
      document.querySelector(".map button").click();
      const chosen = [...document.querySelectorAll(".bar select")].map(({ value }) => value);
      document.querySelector("thead button").click();
      await report({ ...seen, places, isSolved: plain !== solved, replies, badge, hash, question, answer, chosen, sorted: document.querySelector("[aria-sort]")?.getAttribute("aria-sort"), bold: document.querySelectorAll("b b, pre b, pre img").length, loaded: performance.getEntriesByType("resource").filter(({ name }) => !/^data:/.test(name)).length });
    `);
    const seen = (await visit(browser, { folders: {}, texts: { "/index.html": page } })) as Record<string, unknown>;
    expect(seen).toMatchObject({
      h1: "weak <b>", curves: true, places: ["1 of 4", "2 of 4", "3 of 4", "4 of 4", "4 of 4", "3 of 4", "2 of 4"],
      isSolved: true, replies: HOSTILE, badge: "no container", sorted: "descending", bold: 0, loaded: 0,
    });
    const [, env, level, seed] = /^#(\w+)\/(\d)\/(\d+)$/.exec(seen["hash"] as string)!;
    const { data } = suite.generate(env!, { level: Number(level), seed: Number(seed), split: "test", reveal: true });
    expect(seen).toMatchObject({ question: data.question, answer: data.answer });
    expect(environments).toContain((seen["chosen"] as string[])[0]);
    expect(seen["cards"]).toContain("50.0 %");
    expect(seen["sections"]).toContain("Every environment at every level");
  });
});

describe("two side by side", () => {
  test("are paired, and only where there is something to pair", async () => {
    const page = join(root, "pair.html");
    const { code, stdout, stderr } = await tron(["compare", weak, strong, "--out", page, "--json"]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      out: page, first: "weak <b>", second: "strong", unpaired: 0,
      overall: { instances: 8, first: { value: 0.5 }, second: { value: 1 }, difference: { value: 0.5 }, better: 4, worse: 0 },
      levels: [{ name: "0", difference: { value: 0 } }, { name: "9", difference: { value: 1 } }],
    });
    expect(await tron(["compare", weak, root, "--out", page])).toMatchObject({ code: 2, stderr: `tron: ${root} holds no evaluation: it has no eval.json\n` });
  });

  test.each(browsers)("$name shows both replies to an instance", async (browser) => {
    const page = driven(readFileSync(join(root, "pair.html"), "utf8"), `
      await report({ h1: text("h1"), cards: text(".cards"), who: [...document.querySelectorAll(".said header b")].map((one) => one.textContent), badges: [...document.querySelectorAll(".badge")].map((one) => one.textContent), curves: document.querySelectorAll("section svg path").length > 1, better: [...document.querySelectorAll(".bar select")[2].options].map((one) => one.value) });
    `);
    expect(await visit(browser, { folders: {}, texts: { "/index.html": page } })).toEqual({
      h1: "strong against weak <b>", cards: expect.stringContaining("+50.0"), who: ["weak <b>", "strong"], badges: ["no container", "right"], curves: true, better: ["", "strong"],
    });
  });
});

const executablePath = browsers.find(({ name }) => name === "Chromium")?.command;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(executablePath === undefined)("opened from a disk, without a network", () => {
  test.each(["light", "dark"] as const)("%s, on a desk and on a phone: nothing is loaded, nothing is too wide, and axe finds nothing", async (colorScheme) => {
    const browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox"] });
    const found: string[] = [];
    for (const path of [join(weak, "report.html"), join(root, "pair.html")]) {
      for (const viewport of [{ width: 1366, height: 900 }, { width: 390, height: 844 }]) {
        const context = await browser.newContext({ viewport, colorScheme, offline: true });
        const page = await context.newPage();
        page.on("pageerror", (error) => found.push(error.message));
        page.on("request", (request) => /^(?:file|data|blob):/.test(request.url()) || found.push(request.url()));
        await page.goto(pathToFileURL(path).href);
        await page.locator("h1").waitFor();
        await page.keyboard.press("ArrowRight");
        expect(await page.locator(".place").textContent()).toBe("2 of 4");
        await page.evaluate(AXE);
        found.push(...(await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
          const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          const isWide = document.documentElement.scrollWidth > innerWidth ? ["too wide"] : [];
          return [...isWide, ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))];
        })));
        await context.close();
      }
    }
    await browser.close();
    expect(found).toEqual([]);
  });
});

describe("a person", () => {
  /** Runs the test for a person, and calls back with the page's address. */
  function sit(out: string, onOpen: (url: string, end: () => void) => Promise<void>): Promise<{ code: number | null; stderr: string }> {
    const failures: unknown[] = [];
    return tron(["eval", "--human", "--model", "Ada", ...SELECT, "--out", out], {
      onStart: (child) => {
        let said = "";
        child.stderr!.on("data", (chunk: Buffer) => {
          const isNew = !said.includes("http:");
          said += chunk.toString();
          const url = /open (http:\S+\/)/.exec(said)?.[1];
          if (!url || !isNew) return;
          onOpen(url, () => child.kill("SIGINT")).catch((error: unknown) => {
            failures.push(error);
            child.kill("SIGKILL");
          });
        });
      },
    }).then((outcome) => {
      if (failures.length > 0) throw failures[0];
      return outcome;
    });
  }

  const rowsOf = (out: string): ReplyRow[] => readFileSync(join(out, "replies.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as ReplyRow);
  const post = (url: string, body: unknown, headers: Record<string, string> = { "content-type": "application/json" }): Promise<Response> => fetch(`${url}answer`, { method: "POST", headers, body: JSON.stringify(body) });

  test("sits the same test, is timed, may stop and go on, and gets the same report", async () => {
    const out = join(root, "Ada");
    const first = await sit(out, async (url, end) => {
      const asked = await (await fetch(`${url}question`)).json();
      const { question } = key.instances[0]!;
      expect(Object.keys(asked).sort()).toEqual(["picture", "place", "question", "total"]);
      expect(asked).toMatchObject({ place: 0, total: 8, question });
      expect((await post(url, { place: 1, answer: "", milliseconds: 1 })).status).toBe(409);
      expect((await post(url, { place: 0, answer: "1", milliseconds: 1 }, { "content-type": "text/plain" })).status).toBe(404);
      expect((await fetch(`${url}eval.json`)).status).toBe(404);
      const next = await (await post(url, { place: 0, answer: "", milliseconds: 1234.5 })).json();
      expect(next.place).toBe(1);
      end();
    });
    expect(first.code).toBe(130);
    const second = await sit(out, async (url) => {
      for (let asked = await (await fetch(`${url}question`)).json(); asked; ) {
        const answer = key.rightTo({ body: { messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: asked.picture } }] }] } } as never);
        asked = await (await post(url, { place: asked.place, answer: answer.replace(/<.?answer>/g, ""), milliseconds: 2000 })).json();
      }
    });
    expect(second.code, second.stderr).toBe(0);
    const rows = rowsOf(out);
    expect(rows.map(({ verdict }) => verdict.accuracy)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
    expect(rows[0]).toMatchObject({ model: "Ada", reply: "", milliseconds: 1235, finish: null });
    expect((await tron(["compare", weak, out, "--out", join(root, "person.html")])).code).toBe(0);
    expect((await tron(["reverify", out])).stdout).toContain("8 replies graded again, 7 right: the same numbers");
  });

  test.each(browsers)("$name shows a question, and sends what is typed with its time", async (browser) => {
    const { question, png } = { question: "How many?\nAnswer with an integer.", png: Buffer.from(key.instances[0]!.png()).toString("base64") };
    const page = driven(readFileSync(join(ROOT, "dist/node/cli/eval/page/sit.html"), "utf8"), `
      const typed = document.querySelector("textarea");
      if (document.activeElement !== typed || text(".question") !== ${JSON.stringify(question)} || !text(".quiet").startsWith("3 of 9")) await report({ error: document.body.innerText });
      await new Promise((go) => setTimeout(go, 50));
      typed.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
      typed.value = " 12 ";
      typed.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
    `);
    const asked = { place: 2, total: 9, question, picture: `data:image/png;base64,${png}` };
    const sent = (await visit(browser, { folders: {}, texts: { "/index.html": page, "/question": JSON.stringify(asked) } })) as { milliseconds: number };
    expect(sent).toEqual({ place: 2, answer: " 12 ", milliseconds: expect.any(Number) });
    expect(sent.milliseconds).toBeGreaterThan(45);
    expect(sent.milliseconds).toBeLessThan(30_000);
  });
});
