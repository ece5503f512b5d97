/** Tests every panel for the property that the question names. */
import type { Oracle } from "../oracle.ts";
import { colourings, panelsOf } from "./parts.ts";

/** The nodes that a walk can visit in a graph without weights. */
function joined(neighbours: Map<string, Set<string>>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const next of neighbours.get(at)!) seen.add(next);
  return seen;
}

function hasProperty(neighbours: Map<string, Set<string>>, question: string): boolean {
  const labels = [...neighbours.keys()];
  const degrees = labels.map((label) => neighbours.get(label)!.size);
  const isConnected = joined(neighbours, labels[0]!).size === labels.length;
  if (/trees/.test(question)) return isConnected && degrees.reduce((a, b) => a + b, 0) === 2 * (labels.length - 1);
  if (/are connected/.test(question)) return isConnected;
  if (/every edge exactly once/.test(question)) return isConnected && degrees.every((degree) => degree % 2 === 0);
  if (/bipartite/.test(question)) return colourings(labels, neighbours, ["red", "blue"], new Map()).length > 0;
  const walk = (path: string[]): boolean =>
    path.length === labels.length
      ? neighbours.get(path[path.length - 1]!)!.has(path[0]!)
      : [...neighbours.get(path[path.length - 1]!)!].some((next) => !path.includes(next) && walk([...path, next]));
  return walk([labels[0]!]);
}

export const oracle: Oracle = (scene, question) => {
  const right = panelsOf(scene).filter(({ neighbours }) => hasProperty(neighbours, question)).map(({ mark }) => mark);
  return right.length === 0 ? "empty" : right.join(", ");
};
