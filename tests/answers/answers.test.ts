/** The corpora over every answer type: what must be paid is paid, and nothing else is. */
import { beforeAll, describe, expect, test } from "vitest";
import { bench, type Bench } from "./bench.ts";
import { CASES } from "./cases.ts";
import { inContainers } from "../../audit/answers/containers.ts";
import { hostile, HOSTILE_REPLIES, huge } from "../../audit/answers/hostile.ts";
import { nearMisses } from "../../audit/answers/near_misses.ts";
import { notations } from "../../audit/answers/notations.ts";

const CONTAINERS = ["answer-tag", "boxed", "final-line", "json"] as const;

let answers: Bench;
let keys: { index: number; kind: string; key: string }[];

beforeAll(async () => {
  answers = await bench();
  keys = Array.from({ length: answers.count() }, (_, index) => ({ index, kind: answers.kind(index), key: answers.canonical(index) }));
}, 60_000);

/** Score, accuracy, format, partial, parse_ok, ambiguous; what the call allocated is dropped. */
function verdict(index: number, reply: string, container = 0, lenient = false): number[] {
  const from = answers.mark();
  try {
    return answers.verdict(index, reply, container, lenient);
  } finally {
    answers.drop(from);
  }
}

/** The reason for the verdict on what a named case has in its container. */
function reasonOf({ type, key, container }: (typeof CASES)[number], text: string): string {
  const from = answers.mark();
  try {
    return answers.reason(type, key, container === undefined ? `<answer>${text}</answer>` : text, CONTAINERS.indexOf(container ?? "answer-tag"), false);
  } finally {
    answers.drop(from);
  }
}

describe("named cases", () => {
  test("that are right are paid, and those that are wrong are not", () => {
    const failed: string[] = [];
    for (const one of CASES) {
      for (const text of one.paid ?? []) if (reasonOf(one, text) !== "right") failed.push(`${one.name}, ${one.type} ${one.key}: ${JSON.stringify(text)} is ${reasonOf(one, text)}`);
      for (const text of one.unpaid ?? []) if (reasonOf(one, text) === "right") failed.push(`${one.name}, ${one.type} ${one.key}: ${JSON.stringify(text)} is paid`);
    }
    expect(failed).toEqual([]);
  });
});

describe("every answer type", () => {
  test("has a key here", () => {
    expect(new Set(keys.map(({ kind }) => kind)).size).toBe(17);
  });

  test("takes its key in every notation", () => {
    const refused = keys.flatMap(({ index, kind, key }) => notations(kind, key).filter((text) => verdict(index, `<answer>${text}</answer>`)[0] !== 1).map((text) => `${kind} ${key}: ${text}`));
    expect(refused).toEqual([]);
  });

  test("takes its key in every container", () => {
    const refused = keys.flatMap(({ index, kind, key }) =>
      CONTAINERS.flatMap((container, c) => inContainers(container, key).filter((reply) => verdict(index, reply, c)[0] !== 1).map((reply) => `${kind} ${key}: ${reply}`)));
    expect(refused).toEqual([]);
  });

  test("takes no near miss, in either mode", () => {
    const accepted = keys.flatMap(({ index, kind, key }) =>
      nearMisses(kind, key).filter((text) => verdict(index, `<answer>${text}</answer>`)[0] !== 0 || verdict(index, `<answer>${text}</answer>`, 0, true)[0] !== 0).map((text) => `${kind} ${key}: ${text}`));
    expect(accepted).toEqual([]);
  });

  test("grades hostile replies, and pays none that is worth nothing", () => {
    const accepted: string[] = [];
    const odd: string[] = [];
    for (const { index, kind, key } of keys) {
      const others = keys.filter((other) => other.kind === kind && other.key !== key).map((other) => other.key);
      const container = index % CONTAINERS.length;
      const replies = hostile({ key, container: CONTAINERS[container]!, others, question: `What is it? Answer with ${kind}.`, token: `{"env":"x","seed":${index}}` }, `seed ${index}`);
      expect(replies.length).toBeGreaterThanOrEqual(HOSTILE_REPLIES);
      for (const { name, reply, worth } of replies) {
        for (const lenient of [false, true]) {
          const numbers = verdict(index, reply, container, lenient);
          if (numbers.some((value) => !(value >= 0 && value <= 1))) odd.push(`${kind} ${key}: ${name}`);
          if (worth === "nothing" && numbers[0] !== 0 && !(lenient && name.includes("misspelt"))) accepted.push(`${kind} ${key} ${CONTAINERS[container]}: ${name}: ${JSON.stringify(reply)}`);
        }
      }
    }
    expect(odd).toEqual([]);
    expect(accepted).toEqual([]);
  }, 120_000);

  test("takes time in proportion to the reply", () => {
    const slow: string[] = [];
    const index = 0;
    for (let container = 0; container < CONTAINERS.length; container++) {
      for (const { name, reply } of huge({ container: CONTAINERS[container]! })) {
        // Lenient mode looks into every container, so a flood need not be sent to each.
        if (container > 0 && !name.endsWith("contained")) continue;
        const time = (text: string): number => {
          // Processor time: on a busy machine the clock on the wall measures the others.
          const start = process.cpuUsage();
          expect(verdict(index, text, container, true)[0]).toBe(0);
          const { user, system } = process.cpuUsage(start);
          return (user + system) / 1000;
        };
        const short = Math.min(...[1, 2, 3].map(() => time(reply.slice(0, reply.length / 8))));
        const long = Math.min(...[1, 2, 3].map(() => time(reply)));
        // Eight times the length: quadratic would be 64 times the time. Very short times are noise.
        if (long > 20 && long > short * 32) slow.push(`${name}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
      }
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
