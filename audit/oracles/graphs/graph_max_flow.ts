/** The least capacity of arrows from a set with the source to the nodes outside of it, over all such sets. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { graphOf, type SeenEdge } from "../support/graph.ts";

const endsOf = (question: string): [source: string, sink: string] => /from node (\w) to node (\w)\b/.exec(question)!.slice(1) as [string, string];

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const [source, sink] = endsOf(question);
  const inner = graph.nodes.map(({ label }) => label).filter((label) => label !== source && label !== sink);
  let least = Infinity;
  for (let set = 0; set < 1 << inner.length; set++) {
    const side = new Set([source, ...inner.filter((_, i) => (set >> i) & 1)]);
    const capacity = graph.edges.filter(({ from, to }) => side.has(from) && !side.has(to)).reduce((sum, { text }) => sum + Number(text), 0);
    least = Math.min(least, capacity);
  }
  return String(least);
};

/** There is no condition to drop. */
export const without = {};

const total = (edges: SeenEdge[]): number => edges.reduce((sum, { text }) => sum + Number(text), 0);

export const shortcuts = {
  "what leaves the source": (scene: Inspection, question: string) => String(total(graphOf(scene).edges.filter(({ from }) => from === endsOf(question)[0]))),
  "what enters the sink": (scene: Inspection, question: string) => String(total(graphOf(scene).edges.filter(({ to }) => to === endsOf(question)[1]))),
};
