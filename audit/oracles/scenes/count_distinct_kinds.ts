/** Tallies the objects by what the question takes to be their kind. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { objectsOf, type Seen } from "../support/things.ts";

/** How often each kind occurs. */
function tally(scene: Inspection, kindOf: (seen: Seen) => string): number[] {
  const often = new Map<string, number>();
  for (const seen of objectsOf(scene.marks)) often.set(kindOf(seen), (often.get(kindOf(seen)) ?? 0) + 1);
  return [...often.values()];
}

export const oracle: Oracle = (scene, question) => {
  const counts = tally(scene, ({ shape, colour, hollow }) =>
    `${/\bshape\b/.test(question) ? shape : ""} ${/\bcolour\b/.test(question) ? colour : ""} ${/\bfilling\b/.test(question) ? hollow : ""}`);
  if (/only once|(?:exactly|just) one object/.test(question)) return String(counts.filter((n) => n === 1).length);
  if (/exactly twice|(?:exactly|just) two objects/.test(question)) return String(counts.filter((n) => n === 2).length);
  return String(counts.length);
};

export const without: OracleModule["without"] = {
  colour: (question) => question.replace(/,? (?:and )?colour/, ""),
  filling: (question) => question.replace(/ and filling \(filled or hollow\)/, ""),
  "how often": (question) => question.replace(/only once|exactly twice|exactly (?:one|two) objects?|just (?:one|two) objects?/, "at all"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "shapes alone": (scene) => String(tally(scene, ({ shape }) => shape).length),
  "shapes and colours apart": (scene) => String(tally(scene, ({ shape }) => shape).length + tally(scene, ({ colour }) => String(colour)).length),
  "every shape in every colour": (scene) => String(tally(scene, ({ shape }) => shape).length * tally(scene, ({ colour }) => String(colour)).length),
};
