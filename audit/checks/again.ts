/** Whether an instance is a function of its token. */
import { type Check, SEEDS, Tally } from "./context.ts";

/** Drawn again, after everything else that the audit has drawn, an instance has the same bytes. */
export const theSameAgain: Check = ({ suite, levels, about }) => {
  const tally = new Tally();
  for (const { level, known } of levels) {
    for (const instance of known.slice(0, SEEDS.verified)) {
      const first = suite.regenerate(instance.token, { reveal: true }).data;
      suite.generate(about.id, { level: (level + 1) % 10, seed: instance.seed });
      const second = suite.regenerate(instance.token, { reveal: true }).data;
      const isSame =
        first.svg === second.svg && first.question === instance.question && second.question === instance.question &&
        first.answer === instance.answer && second.answer === instance.answer && second.fingerprint === instance.fingerprint;
      tally.expect(isSame, level, instance.seed, () => "drawn again, it is another instance");
    }
  }
  return tally.outcome("the same again", "every time");
};
