/** Colours the edges as if they were nodes, joined where they meet. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, type SeenEdge } from "../support/graph.ts";
import { asText, byTurns, colourings, isColouring, offeredColours, pairsOf } from "./parts.ts";

/** Edges as nodes that are joined where they meet, and the colours that they have. */
function meetings(scene: Inspection): { labels: string[]; neighbours: Map<string, Set<string>>; given: Map<string, string> } {
  const { edges } = graphOf(scene);
  const meets = (a: SeenEdge, b: SeenEdge): boolean => a !== b && [a.from, a.to].some((label) => label === b.from || label === b.to);
  return {
    labels: edges.map(({ text }) => text),
    neighbours: new Map(edges.map((edge) => [edge.text, new Set(edges.filter((other) => meets(edge, other)).map(({ text }) => text))])),
    given: new Map(edges.flatMap(({ text, colour }) => (colour ? [[text, colour] as [string, string]] : []))),
  };
}

export const judge: Judge = {
  solutions(scene, question) {
    const { labels, neighbours, given } = meetings(scene);
    return colourings(labels, neighbours, offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const { labels, neighbours, given } = meetings(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label, colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, labels, neighbours, offeredColours(question), given);
  },
};

export const oracle: Oracle = firstOf(judge);

const openEdges = (scene: Inspection): string[] => graphOf(scene).edges.filter(({ colour }) => !colour).map(({ text }) => text);

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "all colours by turns": (scene: Inspection, question: string) => byTurns(openEdges(scene), offeredColours(question)),
  "the first colour for everything": (scene: Inspection, question: string) => byTurns(openEdges(scene), offeredColours(question).slice(0, 1)),
};
