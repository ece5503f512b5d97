/** What the oracles of graphs share: walks, colourings, panels with a graph in each. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { areaOf } from "../support/chart.ts";
import { graphOf, neighboursOf, type SeenEdge, type SeenGraph } from "../support/graph.ts";
import { marksOf } from "../support/plane.ts";

/** For every node its neighbours, with the weights of the edges to them. */
export type Weights = Map<string, Map<string, number>>;

/** The nodes that a walk from a node can visit, itself included. */
export function visited(weights: Weights, start: string, without = new Set<string>()): Set<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const next of weights.get(at)!.keys()) if (!without.has(next)) seen.add(next);
  return seen;
}

/** The neighbours in a graph that lacks an edge. */
export const lacking = (graph: SeenGraph, edge: SeenEdge): Weights => neighboursOf({ nodes: graph.nodes, edges: graph.edges.filter((other) => other !== edge) });

/** The answer that a set makes, as keys are written: sorted. */
export const setOf = (items: Iterable<string>): string => [...items].sort().join(", ");

/** The pairs of a mapping in a reply. */
export const pairsOf = (answer: string): [string, string][] => answer.split(",").map((pair) => pair.split(":").map((part) => part.trim()) as [string, string]);

/** The colours that a question offers, in its order. */
export const offeredColours = (question: string): string[] => [...new Set(question.match(/\b(?:red|blue|yellow|green|purple)\b/g) ?? [])];

/** Up to two colourings that give different colours to neighbours and keep what is coloured, by trying everything in order. */
export function colourings(labels: string[], neighbours: Map<string, Set<string>>, palette: string[], given: Map<string, string>): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  for (const order of [palette, [...palette].reverse()]) {
    const colours = new Map(given);
    const extend = (at: number): boolean => {
      const label = labels[at];
      if (label === undefined) return true;
      if (given.has(label)) return extend(at + 1);
      for (const colour of order) {
        if ([...neighbours.get(label)!].some((other) => colours.get(other) === colour)) continue;
        colours.set(label, colour);
        if (extend(at + 1)) return true;
        colours.delete(label);
      }
      return false;
    };
    if (extend(0)) found.push(new Map(colours));
  }
  return found;
}

/** Whether the pairs colour everything that has no colour, only once, with the palette, and differ between neighbours. */
export function isColouring(pairs: [string, string][], labels: string[], neighbours: Map<string, Set<string>>, palette: string[], given: Map<string, string>): boolean {
  const colours = new Map(given);
  for (const [label, colour] of pairs) {
    if (!labels.includes(label) || colours.has(label) || !palette.includes(colour)) return false;
    colours.set(label, colour);
  }
  return labels.every((label) => colours.has(label) && [...neighbours.get(label)!].every((other) => colours.get(other) !== colours.get(label)));
}

/** The colours that were to be given, as a mapping. */
export const asText = (colours: Map<string, string>, given: Map<string, string>): string =>
  [...colours].filter(([label]) => !given.has(label)).map(([label, colour]) => `${label}: ${colour}`).join(", ");

/** Gives things the colours one after the other, in the order of their names. */
export const byTurns = (labels: string[], palette: string[]): string => [...labels].sort().map((label, i) => `${label}: ${palette[i % palette.length]}`).join(", ");

/** Nodes that share an edge, without weights. */
export const adjacency = (graph: SeenGraph): Map<string, Set<string>> =>
  new Map([...neighboursOf(graph)].map(([label, weights]) => [label, new Set(weights.keys())]));

interface Panel {
  mark: string;
  neighbours: Map<string, Set<string>>;
}

/** The framed panels with their marks and graphs, in drawing order. */
export function panelsOf(scene: Inspection): Panel[] {
  const texts = marksOf(scene, "text");
  return marksOf(scene, "rect").flatMap((rect) => {
    const window = areaOf(rect);
    const mark = texts.find((text) => text.x >= window.left && text.x < window.left + 20 && text.y > window.top && text.y < window.top + 40);
    return mark && rect.stroke ? [{ mark: mark.text, neighbours: adjacency(graphOf(scene, window)) }] : [];
  });
}
