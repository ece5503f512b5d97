/** Replies to one instance, graded together: what grading them one by one says, to the byte. */
import { describe, expect, test } from "vitest";
import { type Container, Kernel, KernelError, Suite } from "../../bindings/core/index.ts";
import { inContainers } from "../../audit/answers/containers.ts";
import { contain, hostile } from "../../audit/answers/hostile.ts";
import { nearMisses } from "../../audit/answers/near_misses.ts";
import { Abi, kernelModule } from "../support/abi.ts";
import { suite } from "../support/suite.ts";

const CONTAINERS = ["answer-tag", "boxed", "final-line", "json"] as const satisfies readonly Container[];
const environments = suite.list();
const abi = new Abi();

/** What the kernel says, as it says it. */
function said(request: Record<string, unknown>): string {
  const { status, bytes } = abi.send(request);
  expect(status).toBe(0);
  return Buffer.from(bytes).toString();
}

describe.each(environments.map((e, index) => ({ env: e.id, index })))("$env", ({ env, index }) => {
  test("a group gets the verdicts of its members, in any order", () => {
    const container = CONTAINERS[index % CONTAINERS.length]!;
    const level = index % 10;
    const { token, answer, kind } = suite.generate(env, { level, seed: index, container, reveal: true, picture: false }).data;
    const others = [1, 2, 3].map((seed) => suite.generate(env, { level, seed: index + seed, reveal: true, picture: false }).answer!);
    const replies = [
      ...inContainers(container, answer!), ...[...others, ...nearMisses(kind!, answer!).slice(0, 20)].map((value) => contain(container, value)),
      ...hostile({ key: answer!, container, others }, env).filter((_, i) => i % 100 === index % 100).map(({ reply }) => reply), contain(container, answer!),
    ];
    for (const grading of [{ token }, { token, mode: "lenient", reward: "shaped", explain: true, reveal: true }]) {
      const verdicts = replies.map((reply) => said({ op: "verify", reply, ...grading }).slice(`{"ok":`.length, -1));
      expect(said({ op: "verify_group", replies, ...grading })).toBe(`{"ok":{"verdicts":[${verdicts.join(",")}]}}`);
      expect(said({ op: "verify_group", replies: replies.toReversed(), ...grading })).toBe(`{"ok":{"verdicts":[${verdicts.toReversed().join(",")}]}}`);
    }
  });
});

describe("a group", () => {
  const { token, answer } = suite.generate(environments[0]!.id, { level: 3, seed: 42, reveal: true, picture: false }).data;
  const right = contain("answer-tag", answer!);

  test("of nobody gets no verdicts", () => {
    expect(suite.verifyGroup(token, [])).toEqual([]);
  });

  test("longer than a request is graded all the same, and a reply longer than one as an empty one", () => {
    const [long, longer] = [`${"a".repeat(400_000)}${right}`, `${"[".repeat(2_000_000)}${right}`];
    const replies = [right, long, longer, long, "", long, right, longer];
    const verdicts = suite.verifyGroup(token, replies, { explain: true });
    expect(verdicts).toEqual(replies.map((reply) => suite.verify(token, reply, { explain: true })));
    expect(verdicts.map(({ accuracy }) => accuracy)).toEqual([1, 1, 0, 1, 0, 1, 1, 0]);
  });

  test("of thousands is graded all the same", () => {
    const replies = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? right : ""));
    expect(suite.verifyGroup(token, replies).map(({ accuracy }) => accuracy)).toEqual(replies.map((reply) => (reply === right ? 1 : 0)));
  });

  test("of another token is refused", () => {
    expect(() => suite.verifyGroup("{}", [right])).toThrow(KernelError);
  });

  /** The first environment of every type of answer. */
  const oneOfEachKind = [...new Map(environments.toReversed().flatMap(({ id }) => suite.describe(id).levels.slice(9).map(({ answer }): [string, string] => [answer, id]))).values()];

  test.each(oneOfEachKind)("as large as a call may be does not exhaust the memory: %s", (env) => {
    const own = suite.generate(env, { level: 9, seed: 7, reveal: true, picture: false }).data;
    for (const piece of ["(", "1,", "<answer>1</answer>", "\\frac{1}{", `<answer>${own.answer}</answer>`, '{"answer":']) {
      const filled = (bytes: number): string => `<answer>${own.answer}</answer>${piece.repeat(Math.floor((bytes - own.answer!.length) / (JSON.stringify(piece).length - 2)))}`;
      for (const replies of [Array<string>(1000).fill(filled(900)), Array<string>(8).fill(filled(120_000))]) {
        const { verdicts } = JSON.parse(said({ op: "verify_group", token: own.token, replies, mode: "lenient", explain: true })).ok as { verdicts: unknown[] };
        expect(new Set(verdicts.map((verdict) => JSON.stringify(verdict))).size).toBe(1);
      }
    }
  });
});

describe("a reply that breaks the kernel", () => {
  /** A kernel that traps whenever it meets the reply "trap". */
  class Fragile extends Kernel {
    override call<T>(request: Record<string, unknown>): T {
      if ([request["reply"], ...((request["replies"] as string[] | undefined) ?? [])].includes("trap")) throw new KernelError("trap", "the kernel trapped", "");
      return super.call(request);
    }
  }
  const fragile = new Suite(new Fragile(kernelModule));
  const { token, answer } = fragile.generate(environments[0]!.id, { level: 0, seed: 1, reveal: true, picture: false }).data;

  test("is an error as it is alone, and the next group is graded", () => {
    const right = contain("answer-tag", answer!);
    expect(() => fragile.verifyGroup(token, [right, right, "trap"])).toThrow(expect.objectContaining({ code: "trap" }));
    expect(fragile.verifyGroup(token, [right, "", right]).map(({ accuracy }) => accuracy)).toEqual([1, 0, 1]);
  });
});
