/**
 * Hostile replies against every environment. The tests send each environment its share of the corpus, all of it together;
 * `TRON_HOSTILE=all npx vitest run tests/node/hostile.test.ts` sends every reply to every environment.
 */
import { describe, expect, test } from "vitest";
import { type Container } from "../../bindings/core/index.ts";
import { hostile, HOSTILE_REPLIES } from "../../audit/answers/hostile.ts";
import { suite } from "../support/suite.ts";

const CONTAINERS = ["answer-tag", "boxed", "final-line", "json"] as const satisfies readonly Container[];
const KEYS = ["score", "accuracy", "format", "partial", "parse_ok", "ambiguous", "level"];
const environments = suite.list();
/** Every this many-th reply, from another one on for each environment. */
const STRIDE = process.env["TRON_HOSTILE"] === "all" ? 1 : 10;

describe.each(environments.map((e, index) => ({ env: e.id, index })))("$env", ({ env, index }) => {
  test("pays no reply that is worth nothing, and grades every reply", () => {
    const container = CONTAINERS[index % CONTAINERS.length]!;
    const level = index % 10;
    const { token, question, answer } = suite.generate(env, { level, seed: index, container, reveal: true, picture: false }).data;
    const others = [1, 2, 3].map((seed) => suite.generate(env, { level, seed: index + seed, reveal: true, picture: false }).answer!);
    const replies = hostile({ key: answer!, container, question, token, others }, env);
    expect(replies.length).toBeGreaterThanOrEqual(HOSTILE_REPLIES);
    const sent = replies.filter((_, i) => i % STRIDE === index % STRIDE);
    const paid: string[] = [];
    suite.verifyGroup(token, sent.map(({ reply }) => reply)).forEach((verdict, i) => {
      const { name, reply, worth } = sent[i]!;
      expect(Object.keys(verdict)).toEqual(KEYS);
      expect(Object.values(verdict).every((value) => typeof value === "number" && value >= 0)).toBe(true);
      if (worth === "nothing" && verdict.score !== 0) paid.push(`${name}: ${JSON.stringify(reply)}`);
    });
    expect(paid).toEqual([]);
  }, 600_000);
});
