/** In how many ways a question is asked. */
import { type Check, Tally } from "./context.ts";

const LEAST = 8;

export const wordingsDiffer: Check = ({ about }) => {
  const tally = new Tally();
  about.levels.forEach(({ wordings }, level) => tally.expect(wordings >= LEAST, level, null, () => `${wordings} wordings`));
  return tally.outcome("wordings differ", `>= ${LEAST} wordings at every level`, Math.min(...about.levels.map(({ wordings }) => wordings)));
};
