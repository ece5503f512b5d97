/** Counts the ends of edges and the heads of arrows at every node. */
import type { Oracle } from "../oracle.ts";
import { graphOf, type SeenEdge } from "../support/graph.ts";

export const oracle: Oracle = (scene, question) => {
  const { nodes, edges } = graphOf(scene);
  const ends = (label: string): SeenEdge[] => edges.filter(({ from, to }) => from === label || to === label);
  const comingIn = (label: string): number => edges.filter(({ to }) => to === label).length;
  const most = Math.max(...nodes.map(({ label }) => ends(label).length));
  const count = ["no", "exactly one", "exactly two", "exactly three", "exactly four"].findIndex((words) => new RegExp(`\\b${words} (?:edge|arrow)`).test(question));
  const isWanted = (label: string): boolean => {
    if (/largest number of edges/.test(question)) return ends(label).length === most;
    if (/more arrows going out/.test(question)) return comingIn(label) * 2 < ends(label).length;
    return (/pointing at/.test(question) ? comingIn(label) : ends(label).length) === count;
  };
  return nodes.map(({ label }) => label).filter(isWanted).join(", ");
};
