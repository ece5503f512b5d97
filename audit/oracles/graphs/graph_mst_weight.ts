/** The least weight of edges that connect all nodes: a tree that grows from one end of an edge (Prim). */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { graphOf, type SeenEdge } from "../support/graph.ts";

const weightOf = (edge: SeenEdge): number => Number(edge.text);

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const forced = /edge between (\w) and (\w) must/.exec(question);
  const tree = new Set<string>();
  let total = 0;
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

export const without = {
  "the edge that must be used": (question: string) => question.replace(/ The edge between \w and \w must be used\./, ""),
};

export const shortcuts = {
  "the smallest numbers": (scene: Inspection) => {
    const { nodes, edges } = graphOf(scene);
    return String(edges.map(weightOf).sort((a, b) => a - b).slice(0, nodes.length - 1).reduce((sum, weight) => sum + weight, 0));
  },
  "on from node to node by the cheapest edge": (scene: Inspection) => {
    const { nodes, edges } = graphOf(scene);
    const seen = [nodes[0]!.label];
    let sum = 0;
    for (;;) {
      const at = seen[seen.length - 1]!;
      const next = edges.filter(({ from, to }) => (from === at && !seen.includes(to)) || (to === at && !seen.includes(from))).sort((a, b) => weightOf(a) - weightOf(b))[0];
      if (!next) return String(sum);
      sum += weightOf(next);
      seen.push(next.from === at ? next.to : next.from);
    }
  },
};
