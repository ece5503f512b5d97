/** Takes out what the question says, and counts what a walk can still visit. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { visited } from "./parts.ts";

/** The node that the question is about: no edge is lost with it. */
const startOf = (question: string): string => /node (\w)\b(?! with all its edges)/.exec(question)![1]!;

const REMOVALS = /the edge between \w and \w\b|node \w with all its edges/g;

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const lostEdges = [...question.matchAll(/edge between (\w) and (\w)\b/g)].map(([, a, b]) => [a!, b!]);
  const lostNodes = new Set([...question.matchAll(/node (\w) with all its edges/g)].map(([, label]) => label!));
  const start = startOf(question);
  const edges = graph.edges.filter(({ from, to }) => !lostEdges.some((pair) => pair.includes(from) && pair.includes(to)));
  return String(visited(neighboursOf({ nodes: graph.nodes, edges }), start, lostNodes).size);
};

/** The question without one of its removals. */
const dropped = (at: number) => (question: string): string => {
  const removal = question.match(REMOVALS)!.at(at)!;
  return question.replace(removal, "nothing");
};

export const without = { "the first removal": dropped(0), "the last removal": dropped(-1) };

export const shortcuts = {
  "all nodes but the removed ones": (scene: Inspection, question: string) => String(graphOf(scene).nodes.length - [...question.matchAll(/with all its edges/g)].length),
  "the node and what an edge joins with it": (scene: Inspection, question: string) => String(1 + neighboursOf(graphOf(scene)).get(startOf(question))!.size),
};
