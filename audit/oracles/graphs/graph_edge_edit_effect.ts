/** Takes out what the question says, and counts what a walk can still visit. */
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { visited } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const lostEdges = [...question.matchAll(/edge between (\w) and (\w)\b/g)].map(([, a, b]) => [a!, b!]);
  const lostNodes = new Set([...question.matchAll(/node (\w) with all its edges/g)].map(([, label]) => label!));
  const start = /(?:connected with node|reached from node|component of node|that node) (\w)\b/.exec(question)![1]!;
  const edges = graph.edges.filter(({ from, to }) => !lostEdges.some((pair) => pair.includes(from) && pair.includes(to)));
  return String(visited(neighboursOf({ nodes: graph.nodes, edges }), start, lostNodes).size);
};
