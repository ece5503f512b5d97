/** Tries every set of nodes. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, itemsOf } from "../support/graph.ts";
import { adjacency, setOf } from "./parts.ts";

const asksForIndependent = (question: string): boolean => /no two|no edge|no node is|independent|quarrelled|neighbours/i.test(question);

/** All sets of nodes of which every two are joined (or no two), the largest ones. */
function largestSets(scene: Inspection, question: string): string[][] {
  const neighbours = adjacency(graphOf(scene));
  const isJoined = !asksForIndependent(question);
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
  solutions: (scene, question) => largestSets(scene, question).slice(0, 4).map(setOf),
  isRight: (scene, question, answer) => largestSets(scene, question).some((set) => [...set].sort().join() === itemsOf(answer).sort().join()),
};

export const oracle: Oracle = firstOf(judge);

/** There is no condition to drop. */
export const without = {};

/** Takes the nodes in an order, each that fits with those taken before. */
function greedy(scene: Inspection, question: string, order: (neighbours: Map<string, Set<string>>) => string[]): string {
  const neighbours = adjacency(graphOf(scene));
  const chosen: string[] = [];
  for (const label of order(neighbours)) if (chosen.every((other) => neighbours.get(label)!.has(other) !== asksForIndependent(question))) chosen.push(label);
  return chosen.join(", ");
}

export const shortcuts = {
  "in the order of the alphabet, what fits": (scene: Inspection, question: string) => greedy(scene, question, (neighbours) => [...neighbours.keys()].sort()),
  "the three nodes with the most edges, or those with one": (scene: Inspection, question: string) => {
    const neighbours = adjacency(graphOf(scene));
    const labels = [...neighbours.keys()].sort((a, b) => neighbours.get(b)!.size - neighbours.get(a)!.size);
    return (asksForIndependent(question) ? labels.filter((label) => neighbours.get(label)!.size === 1) : labels.slice(0, 3)).join(", ");
  },
};
