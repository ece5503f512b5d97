/** Walks from a node, a removed one left out, or from every node for the largest component. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { distance } from "../support/plane.ts";
import { graphOf, namedNodes, neighboursOf, type SeenGraph } from "../support/graph.ts";
import { setOf, visited } from "./parts.ts";

/** The node that the answer leaves out, and the other one that is named, where there is one. */
function named(question: string, graph: SeenGraph): { start: string | undefined; removed: string | undefined } {
  const start = /Do not list (\w) itself/.exec(question)?.[1];
  return { start, removed: namedNodes(question, graph).find((label) => label !== start) };
}

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const weights = neighboursOf(graph);
  const { start, removed } = named(question, graph);
  if (start === undefined) {
    const parts = graph.nodes.map(({ label }) => [...visited(weights, label)]);
    return setOf(parts.sort((a, b) => b.length - a.length)[0]!);
  }
  return setOf([...visited(weights, start, new Set([removed ?? ""]))].filter((label) => label !== start));
};

export const without = {
  "the removal": (question: string) =>
    /removed|Delete|are gone|switched off|closed|removal of|Cover|avoids/.test(question) ? `Which nodes are connected? ${/Do not list \w itself\./.exec(question)![0]}` : question,
};

export const shortcuts = {
  "the nodes that an edge joins with the named one": (scene: Inspection, question: string) => {
    const graph = graphOf(scene);
    const { start, removed } = named(question, graph);
    return start === undefined ? null : [...neighboursOf(graph).get(start)!.keys()].filter((label) => label !== removed).join(", ");
  },
  "the nearer half of the picture": (scene: Inspection, question: string) => {
    const graph = graphOf(scene);
    const { start, removed } = named(question, graph);
    const middle = graph.nodes.find(({ label }) => label === start) ?? { x: scene.width / 2, y: scene.height / 2 };
    const near = [...graph.nodes].sort((a, b) => distance(a, middle) - distance(b, middle)).slice(0, graph.nodes.length >> 1);
    return near.map(({ label }) => label).filter((label) => label !== start && label !== removed).join(", ");
  },
};
