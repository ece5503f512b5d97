/** The least weight of edges that connect all nodes: a tree that grows from one end of an edge (Prim). */
import type { Oracle } from "../oracle.ts";
import { graphOf, type SeenEdge } from "../support/graph.ts";

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const forced = /edge between (\w) and (\w) must/.exec(question);
  const tree = new Set<string>();
  let total = 0;
  const weightOf = (edge: SeenEdge): number => Number(edge.text);
  if (forced) {
    const edge = graph.edges.find(({ from, to }) => [from, to].includes(forced[1]!) && [from, to].includes(forced[2]!))!;
    tree.add(edge.from).add(edge.to);
    total = weightOf(edge);
  } else tree.add(graph.nodes[0]!.label);
  while (tree.size < graph.nodes.length) {
    const leaving = graph.edges.filter(({ from, to }) => tree.has(from) !== tree.has(to)).sort((a, b) => weightOf(a) - weightOf(b));
    const next = leaving[0]!;
    tree.add(next.from).add(next.to);
    total += weightOf(next);
  }
  return String(total);
};
