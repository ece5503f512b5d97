/** What the cheapest ways to get by earn, which an oracle's module proposes, and whether every condition of a question bites. */
import { attempt, percent, reply, taskOf } from "./oracle.ts";
import type { Suite } from "../../bindings/core/suite.ts";
import { blindBar } from "./blind.ts";
import { type Check, type Level, Tally } from "./context.ts";
import type { OracleModule } from "../oracles/oracle.ts";

/** The accuracy of each shortcut at one level: the share of the inspected pictures for which what it answers is right. */
export function shortcutAccuracies(suite: Suite, shortcuts: NonNullable<OracleModule["shortcuts"]>, { inspected }: Level): Record<string, number> {
  return Object.fromEntries(Object.entries(shortcuts).map(([name, guess]) => {
    const right = inspected.filter(({ known, scene }) => {
      const answer = attempt(() => guess(scene, taskOf(known)));
      return answer !== null && (answer === known.answer || suite.verify(known.token, reply(answer)).accuracy === 1);
    });
    return [name, right.length / Math.max(1, inspected.length)];
  }));
}

/** Points that a shortcut may earn above the bar of the blind policies at the hard levels, and most of all at any level. */
const MARGIN = 0.1;
const MOST = 0.5;

/** No shortcut pays: pooled over levels 5 to 9 none earns much more than a blind policy may, and none half of any level. */
export const noShortcutPays: Check = ({ suite, shortcuts, levels }) => {
  const tally = new Tally();
  let worst = 0;
  for (const [name, guess] of Object.entries(shortcuts ?? {})) {
    const accuracies = levels.map((level) => shortcutAccuracies(suite, { [name]: guess }, level)[name]!);
    accuracies.forEach((accuracy, level) => tally.expect(accuracy <= MOST, level, null, () => `"${name}" gives the key in ${percent(accuracy)}`));
    const hard = accuracies.slice(5).reduce((sum, accuracy) => sum + accuracy, 0) / 5;
    const bar = Math.max(...levels.slice(5).map(({ known }) => blindBar(known))) + MARGIN;
    worst = Math.max(worst, hard);
    tally.expect(hard <= bar, 9, null, () => `"${name}" gives the key in ${percent(hard)} of levels 5 to 9, more than ${percent(bar)}`);
  }
  if (shortcuts === undefined) tally.failed(0, null, "the oracle's module proposes none");
  else if (Object.keys(shortcuts).length === 0) tally.passed();
  return tally.outcome("no shortcut pays", "<= blind bar + 10 points at levels 5 to 9, <= 50 % anywhere", worst);
};

/** Least share of the instances whose answer changes when a condition is left out. */
const BITES = 0.7;

/** Every condition of the question bites: without it the oracle reads another answer in most instances that have it. */
export const conditionsBite: Check = ({ oracle, without, levels }) => {
  const tally = new Tally();
  let worst = 1;
  for (const [name, drop] of Object.entries(without ?? {})) {
    let asked = 0, changed = 0;
    for (const { inspected } of levels) {
      for (const { known, scene } of inspected) {
        const question = taskOf(known);
        const shorter = drop(question);
        if (shorter === question || !oracle) continue;
        asked++;
        if (attempt(() => oracle(scene, shorter)) !== attempt(() => oracle(scene, question))) changed++;
      }
    }
    const share = asked === 0 ? 0 : changed / asked;
    worst = Math.min(worst, share);
    tally.expect(share >= BITES, 0, null, () => (asked === 0 ? `no question has the condition "${name}"` : `without "${name}" the answer differs in ${percent(share)} of ${asked}`));
  }
  if (without === undefined) tally.failed(0, null, "the oracle's module does not say which conditions there are");
  else if (Object.keys(without).length === 0) tally.passed();
  return tally.outcome("conditions bite", `the answer differs in >= ${BITES * 100} % of the instances that have the condition`, worst);
};
