/** Scripted policies: they stand in for a model, to see a curriculum or a reward at work. */
import seedrandom from "seedrandom";
import type { Suite } from "../index.ts";
import { UsageError } from "./usage.ts";

/** Answers an instance as a model would: with a whole reply. */
export type Policy = (suite: Suite, token: string) => string;

/**
 * The policy of a name: `oracle` is always right, `random` gives the answer of another instance, `noisy:0.7` is right with
 * a chance of 0.7 and else random. Seeded: the same name and seed give the same replies.
 */
export function policy(name: string, seed: string): Policy {
  const chance = name === "oracle" ? 1 : name === "random" ? 0 : /^noisy:(0(\.\d+)?|1(\.0+)?)$/.test(name) ? Number(name.slice(6)) : NaN;
  if (Number.isNaN(chance)) throw new UsageError(`--policy is oracle, random or noisy:P with P from 0 to 1 such as noisy:0.7, not ${name.slice(0, 40)}`);
  const random = seedrandom(`${name} ${seed}`);
  return (suite, token) => {
    const own = suite.regenerate(token, { reveal: true, picture: false }).data;
    if (random() < chance) return inContainer(own.instruction, own.answer!);
    // Somebody else's answer is what a policy has that knows the form of answers and nothing of the picture.
    const seed = Math.floor(random() * Number.MAX_SAFE_INTEGER);
    const other = suite.generate(own.env, { level: own.level, seed, form: own.form, reveal: true, picture: false });
    return inContainer(own.instruction, other.answer!);
  };
}

/** Puts an answer where the instruction asks for it. */
export function inContainer(instruction: string, answer: string): string {
  if (instruction.includes("\\boxed{}")) return `\\boxed{${answer}}`;
  if (instruction.includes('"Answer:"')) return `Answer: ${answer}`;
  if (instruction.includes("JSON object")) return JSON.stringify({ answer });
  return `<answer>${answer}</answer>`;
}
