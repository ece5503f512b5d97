/** Bad input over the bare ABI: an error value that says what is right, no trap, and the next call works. */
import { afterEach, describe, expect, test } from "vitest";
import { Abi, kernelModule, type Response } from "../support/abi.ts";
import { suite } from "../support/suite.ts";

const LIMIT = 1 << 20;
const abi = new Abi();
const env = "angle_algebra_labels";
const good = { op: "generate", env, level: 3, seed: 42 };
const before = abi.send(good);
const token = JSON.parse(before.ok.token as string) as Record<string, unknown>;

afterEach(() => {
  expect(abi.send(good).bytes).toEqual(before.bytes);
});

function refused(response: Response, code: string, ...words: string[]): void {
  expect(response.status).toBe(1);
  expect(response.ok).toBeUndefined();
  expect(response.error!.code).toBe(code);
  for (const word of words) expect(`${response.error!.message}. ${response.error!.hint}`).toContain(word);
}

test("the module has no imports, and exports the ABI alone", () => {
  expect(WebAssembly.Module.imports(kernelModule)).toEqual([]);
  expect(WebAssembly.Module.exports(kernelModule).map((one) => one.name).sort()).toEqual(["abi_version", "call", "canvas", "fault", "memory", "png", "request"]);
});

describe("an instance that is not", () => {
  test("an unknown id names the nearest", () => {
    refused(abi.send({ ...good, env: `${env.slice(0, -1)}x` }), "unknown_environment", env);
    refused(abi.send({ ...good, env: "" }), "unknown_environment");
    refused(abi.send({ ...good, env: 7 }), "unknown_environment");
    refused(abi.send({ ...good, env: "x".repeat(500_000) }), "unknown_environment");
  });

  test.each([-1, 10, 2.5, "3", null, true, [], {}, 1e300])("level %j", (level) => {
    refused(abi.send({ ...good, level }), "bad_level", "0", "9");
  });

  test.each([-1, 0.5, 2 ** 53, 1e300, "42", null, [1], {}])("seed %j", (seed) => {
    refused(abi.send({ ...good, seed }), "bad_seed", "0 to 9007199254740991");
  });

  test("no level, no seed", () => {
    refused(abi.send({ op: "generate", env, seed: 1 }), "bad_level");
    refused(abi.send({ op: "generate", env, level: 1 }), "bad_seed");
  });

  test("numbers that JSON has and an integer is not", () => {
    for (const seed of ["1e400", "-0.0000001", "00", "0x10", "NaN", "1_000", "9007199254740993"]) {
      const response = abi.send(`{"op":"generate","env":"${env}","level":0,"seed":${seed}}`);
      expect(response.status).toBe(1);
      expect(["bad_seed", "malformed_json"]).toContain(response.error!.code);
    }
  });

  test("an unknown split, style, container, form, operation or member", () => {
    refused(abi.send({ ...good, split: "tests" }), "unknown_split", "train");
    refused(abi.send({ ...good, style: "fancy" }), "unknown_style", "plain");
    refused(abi.send({ ...good, container: "xml" }), "unknown_container", "boxed");
    refused(abi.send({ ...good, form: "choice" }), "unknown_form", "choices");
    refused(abi.send({ op: "generat" }), "unknown_op", "generate");
    refused(abi.send({}), "unknown_op");
    refused(abi.send({ ...good, sead: 4 }), "unknown_member", "sead", "seed");
    refused(abi.send({ op: "catalog", envs: ["none"] }), "unknown_selection", "did you mean");
  });
});

describe("a token that is not ours", () => {
  const verify = (candidate: unknown): Response => abi.send({ op: "verify", token: candidate, reply: "x" });

  test("of another version", () => {
    refused(verify(JSON.stringify({ ...token, version: (token["version"] as number) + 1 })), "version_mismatch", "version");
    refused(verify(JSON.stringify({ ...token, version: "1" })), "version_mismatch");
  });

  test("with a member less, more or wrong", () => {
    const { seed: _, ...less } = token;
    refused(verify(JSON.stringify(less)), "malformed_token");
    refused(verify(JSON.stringify({ ...token, extra: 1 })), "malformed_token");
    refused(verify(JSON.stringify({ ...token, level: 99 })), "bad_level");
    refused(verify(JSON.stringify({ ...token, env: "none" })), "unknown_environment");
  });

  test.each(["", "x", "[]", "null", "{", "eyJhbGciOiJIUzI1NiJ9.e30.x", 7, null, [], true])("foreign: %j", (candidate) => {
    refused(verify(candidate), "malformed_token");
  });

  test("huge", () => refused(verify(`{"env":"${"x".repeat(900_000)}"}`), "malformed_token"));
  test("missing", () => refused(abi.send({ op: "verify", reply: "x" }), "missing_token"));
});

describe("bytes that are no request", () => {
  test("longer than 1 MiB", () => {
    refused(abi.send(new Uint8Array(0), LIMIT + 1), "request_too_large", "1 MiB");
    refused(abi.send(new Uint8Array(0), 0xffff_ffff), "request_too_large");
    refused(abi.send(new Uint8Array(0), 0x8000_0000), "request_too_large");
  });

  test.each(["", " ", "{", "}", "null", "7", '"about"', "[]", '{"op":"about"', '{"op":"about"}x', '{"op":"about",}', "{op:'about'}", '{"op":"about","op":"about"}', '{"op":"ab\nout"}', '{"op":"\\x"}', '{"op":"\\ud800"}'])(
    "malformed JSON: %j",
    (text) => {
      const response = abi.send(text);
      expect(response.status).toBe(1);
      expect(["malformed_json", "unknown_op"]).toContain(response.error!.code);
    },
  );

  test("malformed UTF-8", () => {
    const bad = [[0xff], [0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80], [0xc3], [0xf0, 0x9f, 0x92]];
    for (const bytes of bad) {
      const request = new Uint8Array([...new TextEncoder().encode('{"op":"'), ...bytes, ...new TextEncoder().encode('"}')]);
      refused(abi.send(request), "malformed_utf8", "UTF-8");
    }
  });

  test("1 MiB of anything", () => {
    for (const character of ["[", "{", '"', "\\", " ", "9", "\0"]) expect(abi.send(character.repeat(LIMIT)).status).toBe(1);
    expect(abi.send('{"a":'.repeat(LIMIT / 5)).status).toBe(1);
  });

  test.each(["0", '""', '"a\\n"', "[]", "{}", "[0]", "[[[[0]]]]", '{"a":0}', '{"a":{"b":{"c":0}}}', '["",{}]'])("1 MiB of values: %s", (value) => {
    const head = `{"op":"verify_group","token":${JSON.stringify(before.ok.token)},"replies":[`;
    const values = Array(Math.floor((LIMIT - head.length - 2) / (value.length + 1))).fill(value).join(",");
    expect(abi.send(`${head}${values}]}`).status).toBe(1);
  });
});

describe("a reply that is none", () => {
  const verify = (reply: unknown, mode = "strict"): Response => abi.send({ op: "verify", token: before.ok.token, reply, mode });
  const room = LIMIT - 4096;

  test.each(["(", "[", "{", "<", "<answer>", "\\boxed{", "Answer: ", "</think>", '{"answer":', "-", "9", "sqrt(", "\\frac{", " ", "\n", "\u0000", "💥"])("a megabyte of %j", (piece) => {
    const reply = piece.repeat(Math.floor(room / Math.max(JSON.stringify(piece).length - 2, new TextEncoder().encode(piece).length)));
    for (const mode of ["strict", "lenient"]) {
      const response = verify(reply, mode);
      expect(response.status).toBe(0);
      expect(response.ok).toMatchObject({ accuracy: 0, score: 0 });
    }
  });

  test("a megabyte of brackets inside the container", () => {
    for (const piece of ["(", "[", "{"]) expect(verify(`<answer>${piece.repeat(room - 100)}</answer>`).ok.accuracy).toBe(0);
  });

  test("no text", () => {
    for (const reply of [undefined, null, 4, [], {}]) refused(verify(reply), "missing_reply");
  });

  test("an unknown mode or reward", () => {
    refused(verify("x", "fuzzy"), "unknown_mode", "lenient");
    for (const reward of ["best", 3, null, [], { preset: "iou", threshold: 2 }, { preset: 1 }]) {
      refused(abi.send({ op: "verify", token: before.ok.token, reply: "x", reward }), "unknown_reward", "binary");
    }
  });
});

describe("many groups that are none", () => {
  const many = (groups: unknown, more: object = {}): Response => abi.send({ op: "verify_many", groups, ...more });
  const token = before.ok.token;

  test("no list of tokens and replies", () => {
    for (const groups of [undefined, null, "x", {}, [null], ["x"], [[]], [{}], [{ token }], [{ token, replies: "x" }], [{ token, replies: [null] }]]) refused(many(groups), "bad_groups");
    refused(many([{ replies: [] }]), "missing_token");
    refused(many([{ token, replies: [], reply: "x" }]), "unknown_member", "replies");
    refused(many([{ token, replies: [] }, { token: "{}", replies: [] }]), "malformed_token");
    refused(many([], { replies: [] }), "unknown_member", "groups");
  });

  test("more than 16,384 replies", () => {
    refused(many(Array.from({ length: 17 }, () => ({ token, replies: Array<string>(1000).fill("") }))), "request_too_large", "16384");
  });
});

describe("a reward that is misspelt", () => {
  const grade = (reward: unknown): Response => abi.send({ op: "verify", token: before.ok.token, reply: "x", reward });

  test("is named", () => {
    refused(grade("best"), "unknown_reward", "best");
    refused(grade({ preset: "iou", treshold: 0.5 }), "unknown_reward", "treshold");
    refused(grade({ preset: "iou", threshold: 2 }), "unknown_reward", "threshold is out of its range");
    refused(grade({ threshold: 0.5 }), "unknown_reward", "preset");
    refused(grade({ preset: "iuo" }), "unknown_reward", "iuo");
  });
});

describe("a group of replies that is none", () => {
  const group = (replies: unknown): Response => abi.send({ op: "verify_group", token: before.ok.token, replies });

  test("no list, or one that holds something else than texts", () => {
    for (const replies of [undefined, null, "x", {}, [null], ["x", 4], ["x", ["y"]], [{}]]) refused(group(replies), "missing_reply", "list of texts");
    refused(abi.send({ op: "verify_group", token: before.ok.token, reply: "x" }), "unknown_member", "replies");
  });

  test("what is wrong for one reply is wrong for none", () => {
    refused(abi.send({ op: "verify_group", replies: [] }), "missing_token");
    refused(abi.send({ op: "verify_group", token: "x", replies: [] }), "malformed_token");
    refused(abi.send({ op: "verify_group", token: before.ok.token, replies: [], mode: "fuzzy" }), "unknown_mode");
    refused(abi.send({ op: "verify_group", token: before.ok.token, replies: [], reward: "best" }), "unknown_reward");
  });

  test("more than 1,024", () => {
    expect(group(Array(1024).fill("")).ok.verdicts).toHaveLength(1024);
    refused(group(Array(1025).fill("")), "request_too_large", "1024");
  });
});

test("a reply that does not fit into a request is wrong, not an error", () => {
  const { token } = suite.generate(suite.list()[0]!.id, { level: 0, seed: 0 });
  expect(suite.verify(token, "[".repeat(2_000_000))).toEqual(suite.verify(token, ""));
});
