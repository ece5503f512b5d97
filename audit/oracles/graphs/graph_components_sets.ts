/** Walks from a node, a removed one left out, or from every node for the largest component. */
import type { Oracle } from "../oracle.ts";
import { graphOf, namedNodes, neighboursOf } from "../support/graph.ts";
import { visited } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const weights = neighboursOf(graph);
  const named = namedNodes(question.replace(/^A /, "").replace(/\. A component/, ""), graph);
  if (/largest (?:component|one)|most nodes/.test(question)) {
    const parts = graph.nodes.map(({ label }) => [...visited(weights, label)]);
    return parts.sort((a, b) => b.length - a.length)[0]!.join(", ");
  }
  const isCut = /removed|Delete|Without node|are gone/.test(question);
  const [start, removed] = isCut ? [named[1]!, named[0]!] : [named[0]!, ""];
  return [...visited(weights, start, new Set([removed]))].filter((label) => label !== start).join(", ");
};
