/** `tron eval` against an endpoint that is right, wrong, slow, erring, limiting, garbled, or gone. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { ReplyRow } from "../../bindings/node/cli/eval/replies.ts";
import { type Asked, completion, type Endpoint, Key, pictureOf, type Reaction, serveEndpoint } from "../support/endpoint.ts";
import { type Outcome, ROOT, type RunOptions, tron } from "../support/run.ts";
import { suite } from "../support/suite.ts";

const root = mkdtempSync(join(tmpdir(), "tron-eval-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ENVS = ["count_shape_colour", "voxel_touching_faces"];
const SELECT = ["--envs", ENVS.join(","), "--levels", "0,5", "--count", "2", "--seed-start", "3"];
const key = new Key(suite, { envs: ENVS, levels: [0, 5], count: 3, seed: 3, split: "test" });
/** What is asked for in the end, in its order. */
const ASKED = key.instances.slice(0, 8);

const open: Endpoint[] = [];
afterEach(() => open.splice(0).forEach((endpoint) => endpoint.close()));

async function serve(react: (asked: Asked) => Reaction): Promise<Endpoint> {
  const endpoint = await serveEndpoint(react);
  open.push(endpoint);
  return endpoint;
}

const right = (asked: Asked): Reaction => completion(key.rightTo(asked));
const newFolder = (name: string): string => join(root, name);

function evaluate(url: string, out: string, args: string[] = [], options: RunOptions = {}): Promise<Outcome> {
  return tron(["eval", "--endpoint", url, "--model", "some/model", ...SELECT, "--out", out, ...args], { env: { OPENAI_API_KEY: "" }, ...options });
}

function rowsOf(out: string): ReplyRow[] {
  return readFileSync(join(out, "replies.jsonl"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line) as ReplyRow);
}

/** Rows without what no two runs have in common. */
const timeless = (out: string): object[] => rowsOf(out).map((row) => ({ ...row, milliseconds: 0 }));

/** All that stands in the files of a folder. */
const contents = (out: string): string => readdirSync(out).map((name) => readFileSync(join(out, name), "utf8")).join("\n");

describe("a model that is right", () => {
  test("sees the picture and the question, and nothing that tells which instance it is", async () => {
    const endpoint = await serve(right);
    const out = newFolder("right");
    const { code, stdout, stderr } = await evaluate(endpoint.url, out, ["--samples", "2", "--system", "Think.", "--temperature", "0.5", "--max-tokens", "99", "--body", '{"top_p":0.9}', "--json"], { env: { OPENAI_API_KEY: "sk-secret" } });
    expect(code, stderr).toBe(0);
    const { overall, ...summary } = JSON.parse(stdout);
    expect(summary).toEqual({ out, report: join(out, "report.html"), requests: 16, asked: 16, answered: 16, unanswered: 0 });
    expect(overall.accuracy.value).toBe(1);
    expect(endpoint.asked).toHaveLength(16);
    for (const asked of endpoint.asked) {
      const { question } = key.instanceOf(asked);
      expect(asked.path).toBe("/v1/chat/completions");
      expect(asked.body).toEqual({
        model: "some/model", temperature: 0.5, max_tokens: 99, top_p: 0.9,
        messages: [
          { role: "system", content: "Think." },
          { role: "user", content: [{ type: "image_url", image_url: { url: pictureOf(asked.body) } }, { type: "text", text: question }] },
        ],
      });
      expect(Object.keys(asked.headers).sort()).toEqual(["accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "user-agent"]);
      expect(asked.headers.authorization).toBe("Bearer sk-secret");
    }
    expect(contents(out)).not.toContain("sk-secret");
  });

  test("every row names the kernel, and is graded as the suite grades it", () => {
    const out = newFolder("right");
    const rows = rowsOf(out);
    const sha256 = createHash("sha256").update(readFileSync(join(ROOT, "dist/kernel.wasm"))).digest("hex");
    const { version } = suite.kernel.call<{ version: string }>({ op: "about" });
    expect(rows.map(({ row, sample, token }) => ({ row, sample, token }))).toEqual([0, 1].flatMap((sample) => ASKED.map(({ token }, row) => ({ row, sample, token }))));
    for (const row of rows) {
      const { data } = suite.regenerate(row.token, { picture: false });
      expect(row).toMatchObject({ env: data.env, level: data.level, seed: data.seed, split: "test", bucket: data.bucket, family: data.family, version: data.version });
      expect(row.kernel).toEqual({ version, sha256 });
      expect(row.verdict).toEqual(suite.verify(row.token, row.reply, { explain: true }));
      expect(row.tokens).toEqual({ in: 900, out: 60 });
      expect(row).not.toHaveProperty("answer");
    }
  });

  test("a finished evaluation asks nothing more", async () => {
    const endpoint = await serve(right);
    const out = newFolder("finished");
    expect((await evaluate(endpoint.url, out)).code).toBe(0);
    const before = contents(out);
    const { code, stdout } = await evaluate(endpoint.url, out, ["--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ asked: 0, answered: 8 });
    expect(endpoint.asked).toHaveLength(8);
    expect(contents(out)).toBe(before);
  });
});

describe("a larger selection", () => {
  test("asks what is new, and ends as if it had been asked at once", async () => {
    const endpoint = await serve(right);
    const [out, whole] = [newFolder("extended"), newFolder("at once")];
    expect((await evaluate(endpoint.url, out)).code).toBe(0);
    const more = await evaluate(endpoint.url, out, ["--count", "3", "--samples", "2", "--json"]);
    expect(more.code, more.stderr).toBe(0);
    expect(JSON.parse(more.stdout)).toMatchObject({ requests: 24, asked: 16, answered: 24, overall: { instances: 12 } });
    expect((await evaluate(endpoint.url, whole, ["--count", "3", "--samples", "2"])).code).toBe(0);
    expect(timeless(out)).toEqual(timeless(whole));
    const less = await evaluate(endpoint.url, out);
    expect(less).toMatchObject({ code: 2, stdout: "" });
    expect(less.stderr).toContain("with other settings: rows, samples, count");
  });

  test("a total over weights is a selection, too; what is degraded is shown degraded", async () => {
    const endpoint = await serve(() => completion("<answer>no such answer</answer>"));
    const out = newFolder("weights");
    const { code, stdout, stderr } = await tron(["eval", "--endpoint", endpoint.url, "--model", "m", "--envs", `${ENVS[0]}:3,${ENVS[1]}:1`, "--levels", "0", "--total", "4", "--degrade", "blur:0.5", "--out", out, "--json"]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ requests: 4, answered: 4 });
    expect(rowsOf(out).map(({ env }) => env).sort()).toEqual([ENVS[0], ENVS[0], ENVS[0], ENVS[1]]);
    const drawn = rowsOf(out).map(({ token }) => `data:image/png;base64,${Buffer.from(suite.regenerate(token, { picture: false }).png({ renderer: "kernel" })).toString("base64")}`);
    expect(endpoint.asked.map(({ body }) => pictureOf(body)).sort()).toEqual(drawn.sort());
  });
});

describe("verdicts and figures", () => {
  test("wrong replies are wrong, and --fail-under says so to a CI", async () => {
    const endpoint = await serve((asked) => completion(key.wrongTo(asked)));
    const { code, stdout } = await evaluate(endpoint.url, newFolder("wrong"), ["--fail-under", "0.5"]);
    expect(code).toBe(1);
    expect(stdout).toContain("some/model: 0.0 % (0.0 to 32.4) right, 8 instances, 8 replies");
    expect(stdout).toContain("below --fail-under 0.5");
  });

  test("what a server says besides: null, parts, a refusal, thinking, a reply that was cut", async () => {
    const kinds = ["null", "parts", "refusal", "thinking", "reasoning", "cut", "bare", "plain"];
    const order = new Map<string, string>();
    const endpoint = await serve((asked) => {
      const picture = pictureOf(asked.body);
      if (!order.has(picture)) order.set(picture, kinds[order.size]!);
      const answer = key.rightTo(asked);
      switch (order.get(picture)) {
        case "null": return completion(null);
        case "parts": return completion([{ type: "text", text: "So: " }, { type: "text", text: answer }]);
        case "refusal": return completion(null, { refusal: "I cannot look at that." });
        case "thinking": return completion(null, { reasoning_content: answer });
        case "reasoning": return completion(answer, { reasoning: "It looks like another one." });
        case "cut": return completion("Let me see", { finish: "length" });
        case "bare": return { body: { choices: [{ message: { content: answer } }] } };
        default: return completion(answer);
      }
    });
    const out = newFolder("besides");
    const { code, stderr } = await evaluate(endpoint.url, out, ["--concurrency", "1"]);
    expect(code, stderr).toBe(0);
    const rows = Object.fromEntries(rowsOf(out).map((row, i) => [kinds[i]!, row]));
    const accuracies = Object.fromEntries(kinds.map((kind) => [kind, rows[kind]!.verdict.accuracy]));
    expect(accuracies).toEqual({ null: 0, parts: 1, refusal: 0, thinking: 0, reasoning: 1, cut: 0, bare: 1, plain: 1 });
    expect(rows["null"]).toMatchObject({ reply: "", verdict: { reason: "empty" } });
    expect(rows["refusal"]!.reply).toBe("I cannot look at that.");
    expect(rows["thinking"]).toMatchObject({ reply: "", verdict: { reason: "empty" } });
    expect(rows["thinking"]!.reasoning).toMatch(/answer/);
    expect(rows["reasoning"]!.reasoning).toBe("It looks like another one.");
    expect(rows["cut"]!.finish).toBe("length");
    expect(rows["bare"]!.finish).toBe(null);
    const { figures } = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
    expect(figures.overall).toMatchObject({ instances: 8, truncated: 1 / 8, empty: 2 / 8, tokensOut: 60 });
    expect(figures.emptyAfterThinking).toBe(1);
    expect(figures.finishes).toEqual({ stop: 6, length: 1, "not said": 1 });
  });

  test("several replies, and options below the question", async () => {
    const endpoint = await serve((asked) => completion(asked.times === 1 ? "(A)" : "<answer>A</answer>"));
    const out = newFolder("samples");
    const { code, stderr } = await evaluate(endpoint.url, out, ["--samples", "3", "--form", "choices", "--concurrency", "1"]);
    expect(code, stderr).toBe(0);
    const rows = rowsOf(out);
    for (const { env, level, seed, form, options } of rows) {
      const { data } = suite.generate(env, { level, seed, split: "test", form: "choices", picture: false });
      expect({ form, options }).toEqual({ form: data.form, options: data.options?.length });
    }
    const { figures } = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
    expect(figures.overall).toMatchObject({ instances: 8, replies: 24, passAt: [{ k: 2 }, { k: 3 }] });
    expect(figures.overall.accuracy.value).toBeCloseTo(rows.filter(({ verdict }) => verdict.accuracy === 1).length / 24, 12);
  });
});

describe("an endpoint in trouble", () => {
  test.each<[string, (asked: Asked) => Reaction, string[]]>([
    ["errs", (asked) => (asked.times < 1 ? { status: 503, body: "upstream" } : right(asked)), []],
    ["limits", (asked) => (asked.times < 1 ? { status: 429, headers: { "retry-after": "1" }, body: { error: { message: "slow down" } } } : right(asked)), []],
    ["hangs up", (asked) => (asked.times < 1 ? { body: "", hangUp: true } : right(asked)), []],
    ["is too slow at first", (asked) => (asked.times < 1 ? { body: "", milliseconds: 5000 } : right(asked)), ["--timeout", "2"]],
  ])("that %s is asked again", async (name, react, args) => {
    const endpoint = await serve(react);
    const { code, stdout, stderr } = await evaluate(endpoint.url, newFolder(name), [...args, "--json"]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ answered: 8, unanswered: 0, overall: { accuracy: { value: 1 } } });
    expect(endpoint.asked.length).toBeGreaterThanOrEqual(16);
  });

  test("a slow one is asked so many at a time, and no more", async () => {
    const endpoint = await serve((asked) => ({ ...right(asked), milliseconds: 300 }));
    const { code, stderr } = await evaluate(endpoint.url, newFolder("slow"), ["--samples", "3", "--concurrency", "12"]);
    expect(code, stderr).toBe(0);
    expect(endpoint.busiest).toBe(12);
    expect(stderr).not.toContain("Warning");
  });

  test("garbage is unanswered and no wrong answer; the same command asks for it again", async () => {
    let isWell = false;
    const garbage: Reaction[] = [
      { body: "<html>Bad gateway</html>" }, { body: { choices: [] } }, { body: { choices: [{ message: { content: 7 } }] } }, { body: "null" },
      { status: 400, body: { error: { message: "the picture is too large" } } },
    ];
    const order = new Map<string, Reaction | undefined>();
    const endpoint = await serve((asked) => {
      const picture = pictureOf(asked.body);
      if (!order.has(picture)) order.set(picture, garbage[order.size]);
      return (isWell ? undefined : order.get(picture)) ?? right(asked);
    });
    const out = newFolder("garbage");
    const first = await evaluate(endpoint.url, out, ["--concurrency", "1", "--json"]);
    expect(first.code, first.stderr).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({ answered: 3, unanswered: 5, overall: { instances: 3, accuracy: { value: 1 } } });
    const unanswered = readFileSync(join(out, "unanswered.jsonl"), "utf8");
    for (const words of ["no JSON: <html>", "no chat completion", "no text", "400: the picture is too large"]) expect(unanswered).toContain(words);
    isWell = true;
    const second = await evaluate(endpoint.url, out, ["--json"]);
    expect(second.code, second.stderr).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ asked: 5, answered: 8, unanswered: 0 });
    expect(existsSync(join(out, "unanswered.jsonl"))).toBe(false);
  });

  test("a wrong key ends it at once, in one sentence", async () => {
    const endpoint = await serve(() => ({ status: 401, body: { error: { message: "Incorrect API key provided" } } }));
    const { code, stdout, stderr } = await evaluate(endpoint.url, newFolder("key"), ["--samples", "9", "--concurrency", "2"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/\ntron: the endpoint answered 401: Incorrect API key provided\n$/);
    expect(endpoint.asked.length).toBeLessThanOrEqual(2);
  });

  test("one that is gone ends it after a while, and what was answered is kept", async () => {
    let answers = 3;
    const endpoint = await serve((asked) => (answers-- > 0 ? right(asked) : { body: "", hangUp: true }));
    const out = newFolder("gone");
    const args = ["--samples", "4", "--concurrency", "1", "--retries", "0"];
    const { code, stderr } = await evaluate(endpoint.url, out, args);
    expect(code).toBe(1);
    expect(stderr).toContain("20 requests one after the other were not answered");
    expect(rowsOf(out)).toHaveLength(3);
    answers = 1000;
    expect((await evaluate(endpoint.url, out, args)).code).toBe(0);
    expect(rowsOf(out)).toHaveLength(32);
  });
});

describe("a run that ends early", () => {
  const args = ["--samples", "3", "--concurrency", "2"];
  const whole = newFolder("undisturbed");

  /** Runs until there are some replies, and ends it by a signal. */
  async function interrupted(url: string, out: string, signal: NodeJS.Signals, replies: number): Promise<Outcome> {
    return evaluate(url, out, args, {
      onStart: (child) => {
        const timer = setInterval(() => {
          const file = join(out, "replies.jsonl");
          if (!existsSync(file) || readFileSync(file, "utf8").split("\n").length <= replies) return;
          clearInterval(timer);
          child.kill(signal);
        }, 2);
        child.on("close", () => clearInterval(timer));
      },
    });
  }

  test.each<[NodeJS.Signals, number[]]>([["SIGKILL", [1, 7, 13]], ["SIGINT", [5]], ["SIGTERM", [9]]])("by %s goes on to the request", async (signal, stops) => {
    const endpoint = await serve((asked) => ({ ...right(asked), milliseconds: 20 }));
    if (!existsSync(whole)) expect((await evaluate(endpoint.url, whole, args)).code).toBe(0);
    endpoint.asked.length = 0;
    const out = newFolder(signal);
    for (const replies of stops) {
      const { code, signal: endedBy, stderr } = await interrupted(endpoint.url, out, signal, replies);
      if (signal === "SIGKILL") expect(endedBy).toBe(signal);
      else {
        expect(code).toBe(130);
        expect(stderr).toContain("Run the same command again to go on");
      }
      // What is under way is lost, and asked again; a write that was cut in the middle is one of those.
      if (signal === "SIGKILL") truncateSync(join(out, "replies.jsonl"), readFileSync(join(out, "replies.jsonl")).length - 5);
    }
    const { code, stdout, stderr } = await evaluate(endpoint.url, out, [...args, "--json"]);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout).asked).toBeLessThan(24);
    expect(endpoint.asked.length).toBeLessThanOrEqual(24 + 3 * stops.length);
    expect(timeless(out)).toEqual(timeless(whole));
  });
});

test("a second run in the same folder waits its turn", async () => {
  let second: Promise<Outcome> | undefined;
  const out = newFolder("twice");
  const endpoint = await serve((asked) => {
    second ??= evaluate(endpoint.url, out, ["--count", "3"]);
    return { ...right(asked), milliseconds: 3000 };
  });
  expect((await evaluate(endpoint.url, out)).code).toBe(0);
  const { code, stdout, stderr } = await second!;
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^tron: another evaluation works in [^\n]+\n$/);
  expect(JSON.parse(readFileSync(join(out, "eval.json"), "utf8")).selection.count).toBe(2);
  expect(readdirSync(out).sort()).toEqual(["eval.json", "replies.jsonl", "report.html", "summary.json"]);
});

describe("a wrong argument gets one sentence and exit code 2", () => {
  const occupied = mkdtempSync(join(root, "occupied-"));
  writeFileSync(join(occupied, "thesis.txt"), "mine");
  const model = ["--endpoint", "http://127.0.0.1:1/v1", "--model", "m"];

  test.each<[string[], string]>([
    [["--model", "m"], "--endpoint"],
    [["--endpoint", "localhost:8000", "--model", "m"], "http://localhost:8000/v1"],
    [["--human", ...model], "--human"],
    [["--human", "--samples", "2"], "once"],
    [[...model, "--body", "[1]"], "JSON object"],
    [[...model, "--body", '{"messages":[]}'], "messages"],
    [[...model, "--temperature", "hot"], "--temperature"],
    [[...model, "--samples", "0"], "1 to"],
    [[...model, "--split", "tests"], "did you mean test?"],
    [[...model, "--envs", "countin"], "did you mean counting?"],
    [[...model, "--out", occupied], "holds no evaluation"],
  ])("tron eval %j", async (args, words) => {
    const { code, stdout, stderr } = await tron(["eval", "--out", join(root, "never"), ...args]);
    expect(stderr).toMatch(/^tron: [^\n]+\n$/);
    expect(stderr).toContain(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(root, "never"))).toBe(false);
  });

  test("another model, or another selection, in the same folder; another address is none", async () => {
    const out = newFolder("finished");
    const endpoint = await serve(right);
    const { url } = endpoint;
    expect((await evaluate(url, out)).code).toBe(0);
    expect(endpoint.asked).toHaveLength(0);
    for (const [args, names] of [[["--model", "another"], "model"], [["--style", "plain", "--temperature", "1"], "request, style"]] as const) {
      const { code, stderr } = await evaluate(url, out, [...args]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^tron: [^\n]+\n$/);
      expect(stderr).toContain(`${out} holds an evaluation with other settings: ${names} (see eval.json there): choose another folder`);
    }
    expect(endpoint.asked).toHaveLength(0);
  });
});
