/**
 * What a policy earns that sees nothing but the options that the kernel writes below a question, and whether just one of them is right. It
 * knows no task: it takes the smallest, the longest, the one that shares most with the others.
 */
import type { InstanceData } from "../../bindings/core/types.ts";
import { type Check, Tally } from "./context.ts";
import { percent } from "./oracle.ts";

/** Instances a level; the accuracies are pooled over the levels, so that 5 points are four standard deviations. */
const SEEDS = 120;
/** How far a policy may lie above chance. */
const BAR = 0.05;
/** Of the pooled instances, the least that must have options for a policy to be judged. */
const ENOUGH = 300;
const NONE = "None of the above";

/** Scores of the texts of options under each policy: the largest is chosen, equal ones by lot. */
export function textScores(texts: string[]): Record<string, number[]> {
  const values = texts.map(valueOf);
  const alike = texts.map((text, i) => sum(texts.map((other, j) => (i === j ? 0 : shared(text, other)))));
  const scores: Record<string, number[]> = {
    "most shared": alike, "odd one out": negated(alike),
    longest: texts.map((text) => text.length), shortest: texts.map((text) => -text.length),
    "first letter": texts.map((_, i) => -i), "last letter": texts.map((_, i) => i),
  };
  if (!values.every((value) => value !== null)) return scores;
  const numbers = values as number[];
  const mean = sum(numbers) / numbers.length;
  const ranks = numbers.map((value) => numbers.filter((other) => other < value).length);
  const roundness = numbers.map((value) => roundnessOf(value));
  return {
    ...scores, smallest: negated(numbers), largest: numbers, "nearest to the mean": numbers.map((value) => -Math.abs(value - mean)),
    middle: ranks.map((rank) => -Math.abs(rank - (numbers.length - 1) / 2)), roundest: roundness, "least round": negated(roundness),
  };
}

/** With options a question has one right answer, and it cannot be told from the options alone. */
export const writtenOptionsAreEven: Check = ({ suite, about, levels }) => {
  const tally = new Tally();
  const bar = `one right option; policies <= chance + ${BAR * 100} points; figure = share above chance, none without written options`;
  const earned = new Map<string, number>();
  let chance = 0, seen = 0;
  for (const { level, known } of levels) {
    if (!about.levels[level]?.forms.includes("choices")) continue;
    for (let i = 0; i < SEEDS; i++) {
      const seed = known[0]!.seed + i;
      const { options, answer, token } = suite.generate(about.id, { level, seed, form: "choices", reveal: true, picture: false }).data;
      if (options === undefined) continue;
      if (i < 10) checkVerdicts(level, seed, token, options, answer!);
      const texts = options.filter((text) => text !== NONE);
      const right = answer!.charCodeAt(0) - 65;
      seen++;
      chance += 1 / options.length;
      for (const [policy, scores] of Object.entries(textScores(texts))) {
        const best = Math.max(...scores);
        if (scores[right] === best) earned.set(policy, (earned.get(policy) ?? 0) + 1 / scores.filter((score) => score === best).length);
      }
    }
  }
  let worst = 0;
  for (const [policy, right] of seen < ENOUGH ? [] : earned) {
    const above = (right - chance) / seen;
    worst = Math.max(worst, above);
    tally.expect(above <= BAR, 0, null, () => `"${policy}" among the options is right in ${percent(right / seen)}, chance is ${percent(chance / seen)} (all levels together)`);
  }
  if (seen === 0) tally.passed();
  return tally.outcome("written options are even", bar, seen === 0 ? null : worst);

  /** Letters are graded as the question without options grades their texts: the same kernel, but no code of the options. */
  function checkVerdicts(level: number, seed: number, token: string, options: string[], answer: string): void {
    const asked = JSON.parse(token) as InstanceData;
    const open = suite.generate(about.id, { level, seed, split: asked.split, picture: false }).token;
    const values = options.filter((text) => text !== NONE);
    const inTag = (text: string): string => `<answer>${text}</answer>`;
    const openly = suite.verifyGroup(open, values.map(inTag)).map((verdict) => verdict.accuracy);
    const letters = suite.verifyGroup(token, options.map((_, i) => inTag(letterOf(i)))).map((verdict) => verdict.accuracy);
    const key = answer.charCodeAt(0) - 65;
    const isSound = letters.every((accuracy, i) => accuracy === Number(i === key)) && openly.every((accuracy, i) => accuracy === Number(i === key));
    tally.expect(isSound, level, seed, () => `the options ${JSON.stringify(options)} with the answer ${answer} are graded ${letters.join(" ")}, their texts openly ${openly.join(" ")}`);
  }
};

const letterOf = (index: number): string => String.fromCharCode(65 + index);
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const negated = (values: number[]): number[] => values.map((value) => -value);

/** The number that a text begins with, a time as minutes; null when it begins with none. */
function valueOf(text: string): number | null {
  const time = /^(\d+):(\d\d)(?::(\d\d))?$/.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  const number = /^-?[$£€¥]?(\d+(?:\.\d+)?)(?:\/(\d+))?(?: ?[^\d\s,]{1,5}\d?)?$/.exec(text);
  return number ? (text.startsWith("-") ? -1 : 1) * Number(number[1]) / Number(number[2] ?? 1) : null;
}

/** How round a number is: 10 ends in a nought, 5 in a five. */
function roundnessOf(value: number): number {
  let scaled = Math.round(Math.abs(value) * 10000);
  if (scaled === 0) return 20;
  let noughts = 0;
  for (; scaled % 10 === 0; scaled /= 10) noughts++;
  return noughts + (scaled % 5 === 0 ? 0.5 : 0);
}

/** Pairs of neighbouring characters that two texts have in common, and whole items of lists. */
function shared(a: string, b: string): number {
  const rest = parts(b);
  return parts(a).filter((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

function parts(text: string): string[] {
  const pairs = Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));
  return [...text, ...pairs, ...text.split(/, /)];
}
