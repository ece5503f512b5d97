/** Tries every set of nodes. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, itemsOf } from "../support/graph.ts";
import { adjacency } from "./parts.ts";

/** All sets of nodes of which every two are joined (or no two), the largest ones. */
function largestSets(scene: Inspection, question: string): string[][] {
  const neighbours = adjacency(graphOf(scene));
  const isJoined = /every two of the chosen|every other of the set|clique|any two of them have/.test(question);
  const labels = [...neighbours.keys()];
  let best: string[][] = [[]];
  for (let set = 1; set < 1 << labels.length; set++) {
    let size = 0;
    for (let left = set; left !== 0; left &= left - 1) size++;
    if (size < best[0]!.length) continue;
    const chosen = labels.filter((_, i) => (set >> i) & 1);
    if (!chosen.every((a, i) => chosen.slice(0, i).every((b) => neighbours.get(a)!.has(b) === isJoined))) continue;
    best = size > best[0]!.length ? [chosen] : [...best, chosen];
  }
  return best;
}

export const judge: Judge = {
  solutions: (scene, question) => largestSets(scene, question).slice(0, 4).map((set) => set.join(", ")),
  isRight: (scene, question, answer) => largestSets(scene, question).some((set) => [...set].sort().join() === itemsOf(answer).sort().join()),
};

export const oracle: Oracle = firstOf(judge);
