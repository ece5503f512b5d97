/** Takes out each edge, or each node, and walks: what can no longer be visited was held by it. */
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { visited, without } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  if (/number/.test(question) && graph.edges.every((edge) => edge.text !== "")) {
    return graph.edges.filter((edge) => !visited(without(graph, edge), edge.from).has(edge.to)).map((edge) => edge.text).join(", ");
  }
  const weights = neighboursOf(graph);
  const labels = graph.nodes.map(({ label }) => label);
  return labels.filter((cut) => visited(weights, labels.find((label) => label !== cut)!, new Set([cut])).size < labels.length - 1).join(", ");
};
