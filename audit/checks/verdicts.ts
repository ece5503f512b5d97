/** Whether the verifier takes the key in every dress, and nothing that is nearly the key. */
import { inContainers } from "../answers/containers.ts";
import { nearMisses } from "../answers/near_misses.ts";
import { notations } from "../answers/notations.ts";
import { type Check, SEEDS, Tally } from "./context.ts";
import { reply, taskOf } from "./oracle.ts";

const CONTAINERS = ["answer-tag", "boxed", "final-line", "json"] as const;

/** The key scores 1 in every container, plain and nested, and in every notation that its type allows. */
export const keyIsAccepted: Check = ({ suite, levels, about }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    for (const { seed, answer, kind, token } of known.slice(0, SEEDS.verified)) {
      const written = notations(kind, answer);
      suite.verifyGroup(token, written.map(reply)).forEach(({ accuracy }, i) => {
        tally.expect(accuracy === 1, level, seed, () => `the key ${answer} written as ${JSON.stringify(written[i])} is refused`);
      });
      const container = CONTAINERS[seed % CONTAINERS.length]!;
      const asked = suite.generate(about.id, { level, seed, container, picture: false });
      const wrapped = inContainers(container, answer);
      suite.verifyGroup(asked.token, wrapped).forEach(({ accuracy }, i) => {
        tally.expect(accuracy === 1, level, seed, () => `the key is refused in ${JSON.stringify(wrapped[i])}`);
      });
    }
  }
  return tally.outcome("key is accepted", "every container and notation");
};

/** Typed mutants of the key, other instances' answers and the prompt itself score 0, and leave nothing behind. */
export const nearMissesAreRejected: Check = ({ suite, levels, judge, oracle }) => {
  const tally = new Tally();
  for (const { level, known, inspected } of levels) {
    inspected.slice(0, SEEDS.verified).forEach(({ known: instance, scene }, i) => {
      const { seed, answer, kind, token, question } = instance;
      const others = known.slice(i + 1, i + 6).map((other) => other.answer).filter((other) => other !== answer);
      const misses = [...nearMisses(kind, answer), ...others];
      // The key comes last: it is right whatever was graded before.
      suite.verifyGroup(token, [...misses, answer].map(reply)).forEach(({ accuracy }, j) => {
        const miss = misses[j];
        if (miss === undefined) tally.expect(accuracy === 1, level, seed, () => `the key ${answer} is refused after near misses`);
        else tally.expect(accuracy === 0 || judge?.isRight(scene, taskOf(instance), miss) === true, level, seed, () => `the key is ${answer}, and ${JSON.stringify(miss)} is accepted`);
      });
      const echoes = ["", question, token, `<answer></answer>`, `<answer>${question}</answer>`];
      suite.verifyGroup(token, echoes, { mode: "lenient" }).forEach(({ accuracy }, j) => {
        tally.expect(accuracy === 0, level, seed, () => `accepted: ${JSON.stringify(echoes[j])}`);
      });
      if (!judge || !oracle) return;
      const solutions = judge.solutions(scene, taskOf(instance));
      suite.verifyGroup(token, solutions.map(reply)).forEach(({ accuracy }, j) => {
        tally.expect(accuracy === 1, level, seed, () => `${JSON.stringify(solutions[j])} is right as well, and refused`);
      });
    });
  }
  return tally.outcome("near misses are rejected", "100 %; other right answers accepted");
};
