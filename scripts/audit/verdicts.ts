/** Whether the verifier takes the key in every dress, and nothing that is nearly the key. */
import { inContainers } from "../../tests/answers/containers.ts";
import { nearMisses } from "../../tests/answers/near_misses.ts";
import { notations } from "../../tests/answers/notations.ts";
import { type Check, SEEDS, Tally } from "./context.ts";
import { reply, taskOf } from "./oracle.ts";

const CONTAINERS = ["answer-tag", "boxed", "final-line", "json"] as const;

/** The key scores 1 in every container, plain and nested, and in every notation that its type allows. */
export const keyIsAccepted: Check = ({ suite, levels, about }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    for (const { seed, answer, kind, token } of known.slice(0, SEEDS.verified)) {
      for (const text of notations(kind, answer)) {
        tally.expect(suite.verify(token, reply(text)).accuracy === 1, level, seed, () => `the key ${answer} written as ${JSON.stringify(text)} is refused`);
      }
      const container = CONTAINERS[seed % CONTAINERS.length]!;
      const asked = suite.generate(about.id, { level, seed, container, picture: false });
      for (const wrapped of inContainers(container, answer)) {
        tally.expect(suite.verify(asked.token, wrapped).accuracy === 1, level, seed, () => `the key is refused in ${JSON.stringify(wrapped)}`);
      }
    }
  }
  return tally.outcome("key is accepted", "every container and notation");
};

/** Typed mutants of the key, other instances' answers and the prompt itself score 0. */
export const nearMissesAreRejected: Check = ({ suite, levels, judge, oracle }) => {
  const tally = new Tally();
  for (const { level, known, inspected } of levels) {
    inspected.slice(0, SEEDS.verified).forEach(({ known: instance, scene }, i) => {
      const { seed, answer, kind, token, question } = instance;
      const others = known.slice(i + 1, i + 6).map((other) => other.answer).filter((other) => other !== answer);
      for (const text of [...nearMisses(kind, answer), ...others]) {
        if (suite.verify(token, reply(text)).accuracy === 0) tally.passed();
        else if (judge?.isRight(scene, taskOf(instance), text)) tally.passed();
        else tally.failed(level, seed, `the key is ${answer}, and ${JSON.stringify(text)} is accepted`);
      }
      for (const text of ["", question, token, `<answer></answer>`, `<answer>${question}</answer>`]) {
        tally.expect(suite.verify(token, text, { mode: "lenient" }).accuracy === 0, level, seed, () => `accepted: ${JSON.stringify(text)}`);
      }
      if (!judge || !oracle) return;
      for (const text of judge.solutions(scene, taskOf(instance))) {
        tally.expect(suite.verify(token, reply(text)).accuracy === 1, level, seed, () => `${JSON.stringify(text)} is right as well, and refused`);
      }
    });
  }
  return tally.outcome("near misses are rejected", "100 %; other right answers accepted");
};
