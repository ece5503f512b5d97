/** Colours the nodes by trying everything in order; a reply is held against every edge. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, type SeenGraph } from "../support/graph.ts";
import { adjacency, asText, byTurns, colourings, isColouring, offeredColours, pairsOf } from "./parts.ts";

const ringed = (graph: SeenGraph): Map<string, string> =>
  new Map(graph.nodes.flatMap(({ label, colour }) => (colour ? [[label, colour] as [string, string]] : [])));

export const judge: Judge = {
  solutions(scene, question) {
    const graph = graphOf(scene);
    const given = ringed(graph);
    const labels = graph.nodes.map(({ label }) => label);
    return colourings(labels, adjacency(graph), offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const graph = graphOf(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label.toUpperCase(), colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, graph.nodes.map(({ label }) => label), adjacency(graph), offeredColours(question), ringed(graph));
  },
};

export const oracle: Oracle = firstOf(judge);

const openNodes = (scene: Inspection): string[] => graphOf(scene).nodes.filter(({ colour }) => !colour).map(({ label }) => label);

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "all colours by turns": (scene: Inspection, question: string) => byTurns(openNodes(scene), offeredColours(question)),
  "the first colour for everything": (scene: Inspection, question: string) => byTurns(openNodes(scene), offeredColours(question).slice(0, 1)),
};
