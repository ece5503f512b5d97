/** Walks along the arrows, from a node or to it, and leaves out what another node reaches. */
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { visited } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const weights = neighboursOf(graphOf(scene));
  const [, start, other] = /node (\w)\b(?: by following arrows, but not from node (\w)\b)?/.exec(question)!;
  const isBackward = /have a way to/.test(question);
  const excluded = other === undefined ? new Set<string>() : visited(weights, other);
  const found = isBackward ? [...weights.keys()].filter((label) => visited(weights, label).has(start!)) : [...visited(weights, start!)];
  return found.filter((label) => label !== start && !excluded.has(label)).join(", ");
};
