/** Takes out each edge, or each node, and walks: what can no longer be visited was held by it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf, type SeenGraph } from "../support/graph.ts";
import { lacking, setOf, visited } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const graph = graphOf(scene);
  if (graph.edges.every((edge) => edge.text !== "")) {
    return setOf(graph.edges.filter((edge) => !visited(lacking(graph, edge), edge.from).has(edge.to)).map((edge) => edge.text));
  }
  const weights = neighboursOf(graph);
  const labels = graph.nodes.map(({ label }) => label);
  return setOf(labels.filter((cut) => visited(weights, labels.find((label) => label !== cut)!, new Set([cut])).size < labels.length - 1));
};

/** There is no condition to drop. */
export const without = {};

/** The nodes with one edge only. */
const leaves = ({ nodes, edges }: SeenGraph): Set<string> =>
  new Set(nodes.map(({ label }) => label).filter((label) => edges.filter(({ from, to }) => from === label || to === label).length === 1));

export const shortcuts = {
  "what lies beside a node of one edge": (scene: Inspection) => {
    const graph = graphOf(scene);
    const outer = leaves(graph);
    const hanging = graph.edges.filter(({ from, to }) => outer.has(from) || outer.has(to));
    if (graph.edges.every(({ text }) => text !== "")) return hanging.map(({ text }) => text).join(", ");
    return [...new Set(hanging.flatMap(({ from, to }) => [from, to].filter((label) => !outer.has(label))))].join(", ");
  },
  "the busy nodes, or the edges that are not between two of them": (scene: Inspection) => {
    const graph = graphOf(scene);
    const busy = graph.nodes.map(({ label }) => label).filter((label) => graph.edges.filter(({ from, to }) => from === label || to === label).length >= 3);
    if (graph.edges.every(({ text }) => text !== "")) return graph.edges.filter(({ from, to }) => !busy.includes(from) || !busy.includes(to)).map(({ text }) => text).join(", ");
    return busy.join(", ");
  },
};
