/** The least capacity of arrows from a set with the source to the nodes outside of it, over all such sets. */
import type { Oracle } from "../oracle.ts";
import { graphOf } from "../support/graph.ts";

export const oracle: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const ends = /(?:from node|flow from) (\w) to (?:node )?(\w)\b/.exec(question)!;
  const [source, sink] = [ends[1]!, ends[2]!];
  const inner = graph.nodes.map(({ label }) => label).filter((label) => label !== source && label !== sink);
  let least = Infinity;
  for (let set = 0; set < 1 << inner.length; set++) {
    const side = new Set([source, ...inner.filter((_, i) => (set >> i) & 1)]);
    const capacity = graph.edges.filter(({ from, to }) => side.has(from) && !side.has(to)).reduce((sum, { text }) => sum + Number(text), 0);
    least = Math.min(least, capacity);
  }
  return String(least);
};
