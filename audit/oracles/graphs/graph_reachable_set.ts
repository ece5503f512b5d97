/** Walks along the arrows, from a node or to it, and leaves out what another node reaches, and the nodes that the question names. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { graphOf, neighboursOf } from "../support/graph.ts";
import { setOf, visited } from "./parts.ts";

/** The nodes that the answer leaves out, the one that is asked about first. */
const named = (question: string): string[] => /Do not list (\w)(?: and (\w))? (?:itself|themselves)/.exec(question)!.slice(1).filter((label) => label !== undefined);

const isBackward = (question: string): boolean => /from which|could a walk|into which|that can reach|trace the arrows back|whose messages/i.test(question);

const hasOther = (question: string): boolean => /but not|but none|only the first|alone|cross out/.test(question);

export const oracle: Oracle = (scene, question) => {
  const weights = neighboursOf(graphOf(scene));
  const [start, other] = named(question);
  const excluded = other !== undefined && hasOther(question) ? visited(weights, other) : new Set<string>();
  const found = isBackward(question) ? [...weights.keys()].filter((label) => visited(weights, label).has(start!)) : [...visited(weights, start!)];
  return setOf(found.filter((label) => !named(question).includes(label) && !excluded.has(label)));
};

export const without = {
  "but not from the other": (question: string) =>
    named(question).length === 2 ? `Which nodes can be reached? ${/Do not list .* themselves\./.exec(question)![0]}` : question,
};

export const shortcuts = {
  "one arrow only": (scene: Inspection, question: string) => {
    const weights = neighboursOf(graphOf(scene));
    const [start, other] = named(question);
    const near = isBackward(question) ? [...weights.keys()].filter((label) => weights.get(label)!.has(start!)) : [...weights.get(start!)!.keys()];
    return near.filter((label) => other === undefined || (label !== other && !weights.get(other)!.has(label))).join(", ");
  },
  "arrows taken both ways": (scene: Inspection, question: string) => {
    const graph = graphOf(scene);
    const weights = neighboursOf({ nodes: graph.nodes, edges: graph.edges.map((edge) => ({ ...edge, directed: false })) });
    return [...visited(weights, named(question)[0]!)].filter((label) => !named(question).includes(label)).join(", ");
  },
};
