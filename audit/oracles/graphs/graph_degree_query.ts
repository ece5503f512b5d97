/** Counts the ends of edges and the heads of arrows at every node. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { setOf } from "./parts.ts";
import { distance } from "../support/plane.ts";
import { graphOf, type SeenGraph } from "../support/graph.ts";

const NUMBERS = ["no", "exactly one", "exactly two", "exactly three", "exactly four"];

/** The number that a question names, -1 where it names none. */
const countOf = (question: string): number => NUMBERS.findIndex((words) => new RegExp(`\\b${words} (?:edge|incoming arrow)`).test(question));

const ends = ({ edges }: SeenGraph, label: string): number => edges.filter(({ from, to }) => from === label || to === label).length;
const comingIn = ({ edges }: SeenGraph, label: string): number => edges.filter(({ to }) => to === label).length;

const namesOf = (graph: SeenGraph, isWanted: (label: string) => boolean): string => setOf(graph.nodes.map(({ label }) => label).filter(isWanted));

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const most = Math.max(...graph.nodes.map(({ label }) => ends(graph, label)));
  return namesOf(graph, (label) => {
    if (/the most edges/.test(question)) return ends(graph, label) === most;
    if (/more outgoing than incoming/.test(question)) return comingIn(graph, label) * 2 < ends(graph, label);
    return (/incoming/.test(question) ? comingIn : ends)(graph, label) === countOf(question);
  });
};

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "arrows counted whichever way they point": (scene: Inspection, question: string) => {
    const graph = graphOf(scene);
    if (!/arrow/.test(question)) return null;
    return namesOf(graph, (label) => (/more outgoing/.test(question) ? ends(graph, label) >= 4 : ends(graph, label) === countOf(question)));
  },
  "the three nodes nearest to the middle": (scene: Inspection) => {
    const { nodes } = graphOf(scene);
    const middle = { x: scene.width / 2, y: scene.height / 2 };
    return [...nodes].sort((a, b) => distance(a, middle) - distance(b, middle)).slice(0, 3).map(({ label }) => label).join(", ");
  },
};
