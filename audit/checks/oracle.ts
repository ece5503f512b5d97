/** Whether the key is what somebody reads off the picture, and whether the picture decides it. */
import type { Suite } from "../../bindings/core/suite.ts";
import { type Check, type Known, Tally } from "./context.ts";

/** Two who read the same boxes off a picture agree on them to a unit on every side, and not only by half: of 25 units, 0.85. */
const EXACT = { preset: "binary", threshold: 0.85 };

/** Whether what an oracle reads is the key, or right as well. */
export function agrees(suite: Suite, known: Known, answer: string | null): boolean {
  return answer !== null && (answer === known.answer || suite.verify(known.token, reply(answer), { reward: EXACT }).accuracy === 1);
}

/** The oracle derives every key from the drawn primitives and the question alone. */
export const keyIsRight: Check = ({ suite, oracle, levels }) => {
  const tally = new Tally();
  for (const { level, inspected } of levels) {
    for (const { known, scene } of inspected) {
      if (!oracle) {
        tally.failed(level, known.seed, "there is no oracle");
        continue;
      }
      const answer = attempt(() => oracle(scene, taskOf(known)));
      tally.expect(agrees(suite, known, answer), level, known.seed, () => `the oracle reads ${answer ?? "nothing"}, the key is ${known.answer}`);
    }
  }
  return tally.outcome("key is right", "the oracle agrees on 50 seeds a level");
};

/** How far on the other pictures stand: of 50 instances some pairs, and all where these fall short. With 8 options 200 pairs would by chance at one level in 100. */
const SHIFTS = [7, 18, 29, 40];
const ALL_SHIFTS = Array.from({ length: 49 }, (_, i) => i + 1);

/** The same question about another instance's picture has another answer. */
export const pictureMatters: Check = ({ oracle, levels, suite }) => {
  const tally = new Tally();
  let worst = 1;
  for (const { level, inspected, known } of levels) {
    const distinct = new Set(known.map((instance) => instance.answer)).size;
    const bar = distinct <= 6 ? 0.5 : 0.8;
    const some = shareDiffering(inspected, SHIFTS);
    const share = some >= bar ? some : shareDiffering(inspected, ALL_SHIFTS);
    worst = Math.min(worst, share);
    tally.expect(share >= bar, level, null, () => `with another picture the answer differs in ${percent(share)} of pairs, less than ${percent(bar)}`);
  }
  return tally.outcome("picture matters", ">= 80 % (50 % where at most 6 answers exist)", worst);

  /** The share of pairs of a question and the picture of another instance whose answer is none, or wrong for the question's own. */
  function shareDiffering(inspected: (typeof levels)[number]["inspected"], shifts: number[]): number {
    let differing = 0;
    inspected.forEach(({ known: asked }, i) => {
      const answers = shifts.map((shift) => {
        const { scene } = inspected[(i + shift) % inspected.length]!;
        return oracle ? attempt(() => oracle(scene, taskOf(asked))) : null;
      });
      // A question that another picture cannot answer at all does depend on the picture.
      differing += answers.filter((answer) => answer === null).length;
      const others = answers.filter((answer) => answer !== null && answer !== asked.answer) as string[];
      if (others.length > 0) differing += suite.verifyGroup(asked.token, others.map(reply)).filter(({ accuracy }) => accuracy === 0).length;
    });
    return differing / Math.max(1, inspected.length * shifts.length);
  }
};

/** The question without the sentence on the form of the answer. */
export function taskOf(known: { question: string; instruction: string }): string {
  return known.question.slice(0, known.question.length - known.instruction.length).trimEnd();
}

/** An answer in the default container. */
export const reply = (answer: string): string => `<answer>${answer}</answer>`;

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** An oracle that throws cannot tell either. */
export function attempt(oracle: () => string | null): string | null {
  try {
    return oracle();
  } catch {
    return null;
  }
}
