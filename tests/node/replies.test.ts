/** Replies as users hold them: none, chats, content parts; and many at once. */
import { describe, expect, test } from "vitest";
import { type Message, KernelError, type Reply } from "../../bindings/core/index.ts";
import { suite } from "../support/suite.ts";

const environments = suite.list();
const instances = environments.filter((_, i) => i % 4 === 0).map(({ id }, i) => suite.generate(id, { level: i % 10, seed: i, reveal: true, picture: false }));
const one = instances[0]!;
const right = `<answer>${one.answer}</answer>`;
const reason = (reply: unknown): string => suite.verify(one.token, reply as Reply, { explain: true }).reason!;

describe("a reply", () => {
  test("that is missing is empty, alone and in groups", () => {
    for (const reply of [null, undefined, "", []]) expect(reason(reply)).toBe("empty");
    expect(suite.verifyGroup(one.token, [right, null, undefined, ""]).map(({ accuracy }) => accuracy)).toEqual([1, 0, 0, 0]);
  });

  test("may be a chat, of which the assistant's last message counts", () => {
    const chats: Reply[] = [
      [{ role: "assistant", content: right }], { role: "assistant", content: right }, [{ content: right }], [{ role: "assistant", content: [{ type: "text", text: right }] }],
      [{ role: "user", content: "How many?" }, { role: "assistant", content: "Let me see." }, { role: "user", content: "Well?" }, { role: "assistant", content: right }],
      [{ role: "assistant", content: [{ type: "text", text: right.slice(0, 5) }, { type: "image" }, { type: "text", text: right.slice(5) }] }], [{ role: "assistant", content: right }, { role: "user", content: "<answer>no</answer>" }],
    ];
    expect(suite.verifyGroup(one.token, chats).map(({ accuracy }) => accuracy)).toEqual(chats.map(() => 1));
    for (const chat of chats) expect(suite.verify(one.token, chat).accuracy).toBe(1);
    const worthless: Message[][] = [[{ role: "user", content: right }], [{ role: "assistant", content: null }], [{ role: "assistant", content: [{ type: "reasoning", text: right }] }], [{ role: "assistant", content: right }, { role: "assistant", content: "" }]];
    for (const chat of worthless) expect(reason(chat)).toBe("empty");
  });

  test("that is none is refused", () => {
    for (const reply of [4, true, ["text"]]) expect(() => reason(reply)).toThrow(expect.objectContaining({ code: "missing_reply" }));
  });

  test("has a stable reason", () => {
    const said = { right, wrong: "<answer>Q7Q7</answer>", no_container: "seven", empty: "<answer></answer>", unfinished: "<think>so", ambiguous: `${right}<answer>?</answer>`, too_long: `<answer>${"7 ".repeat(9000)}</answer>` };
    const numbers = suite.generate("count_shape_colour", { level: 0, seed: 0, picture: false, reveal: true });
    const explain = (reply: string): string => suite.verify(numbers.token, reply, { explain: true }).reason!;
    expect(explain(`<answer>${numbers.answer}</answer>`)).toBe("right");
    expect(explain(`<answer>${Number(numbers.answer) + 1}</answer>`)).toBe("wrong");
    expect(explain("<answer>7 cm</answer>")).toBe("unit");
    expect(explain("<answer>seven</answer>")).toBe("unreadable");
    for (const code of ["no_container", "empty", "unfinished", "ambiguous", "too_long"] as const) {
      expect(explain(said[code])).toBe(code);
      expect(suite.verify(numbers.token, said[code], { explain: true }).message).not.toBe("");
    }
  });

  test("earns nothing for a format that holds nothing readable", () => {
    const numbers = suite.generate("count_shape_colour", { level: 0, seed: 0, picture: false });
    const paid = (reply: string): number => suite.verify(numbers.token, reply, { reward: { preset: "binary", format_share: 0.2 } }).score;
    expect(paid("<answer>no idea</answer>")).toBe(0);
    expect(paid("<answer>-99</answer>")).toBeCloseTo(0.2);
  });
});

describe("many replies", () => {
  test("get what each gets alone, in their order, whatever the order of their tokens", () => {
    const tokens = [...instances, ...instances.toReversed(), ...instances].map(({ token }) => token);
    const replies: Reply[] = tokens.map((token, i) => [`<answer>${instances.find((each) => each.token === token)!.answer}</answer>`, null, [{ role: "assistant", content: "<answer>1</answer>" }], "a".repeat(20_000)][i % 4] as Reply);
    expect(suite.verifyMany(tokens, replies, { explain: true })).toEqual(tokens.map((token, i) => suite.verify(token, replies[i], { explain: true })));
    expect(suite.verifyMany([], [])).toEqual([]);
  });

  test("may be longer than a request", () => {
    const tokens = [one.token, one.token, instances[1]!.token];
    const verdicts = suite.verifyMany(tokens, [`${"[".repeat(2_000_000)}${right}`, right, `${"\u0001".repeat(400_000)}`]);
    expect(verdicts.map(({ accuracy }) => accuracy)).toEqual([0, 1, 0]);
  });

  test("need one token each", () => {
    expect(() => suite.verifyMany([one.token], [])).toThrow(expect.objectContaining({ code: "bad_groups" }));
    expect(() => suite.verifyMany([one.token, "{}"], [right, right])).toThrow(KernelError);
  });
});

describe("an error", () => {
  test("says what users of the package can do, and finds ids whatever their case", () => {
    expect(() => suite.describe("Count_Shape_Color")).toThrow(/did you mean count_shape_colour\?.*suite\.list\(\).*tron list/);
    expect(() => suite.describe("COUNT_SHAPE_COLOUR")).toThrow("did you mean count_shape_colour?");
  });
});
