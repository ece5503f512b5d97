/** Tests every panel for the property that the question names. */
import type { Inspection } from "../../../bindings/core/types.ts";
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
  if (/tree/.test(question)) return isConnected && degrees.reduce((a, b) => a + b, 0) === 2 * (labels.length - 1);
  if (/Euler tour/.test(question)) return isConnected && degrees.every((degree) => degree % 2 === 0);
  if (/bipartite/.test(question)) return colourings(labels, neighbours, ["red", "blue"], new Map()).length > 0;
  if (!/Hamiltonian cycle/.test(question)) return isConnected;
  const walk = (path: string[]): boolean =>
    path.length === labels.length
      ? neighbours.get(path[path.length - 1]!)!.has(path[0]!)
      : [...neighbours.get(path[path.length - 1]!)!].some((next) => !path.includes(next) && walk([...path, next]));
  return walk([labels[0]!]);
}

/** The panels whose graph passes a test. */
function passing(scene: Inspection, test: (neighbours: Map<string, Set<string>>) => boolean): string {
  const right = panelsOf(scene).filter(({ neighbours }) => test(neighbours)).map(({ mark }) => mark);
  return right.length === 0 ? "empty" : right.join(", ");
}

export const oracle: Oracle = (scene, question) => passing(scene, (neighbours) => hasProperty(neighbours, question));

/** There is no condition to drop. */
export const without = {};

const degrees = (neighbours: Map<string, Set<string>>): number[] => [...neighbours.values()].map(({ size }) => size);

export const shortcuts = {
  "no node with fewer than two edges": (scene: Inspection) => passing(scene, (neighbours) => Math.min(...degrees(neighbours)) >= 2),
  "no node without edges": (scene: Inspection) => passing(scene, (neighbours) => Math.min(...degrees(neighbours)) >= 1),
  "no triangle": (scene: Inspection) =>
    passing(scene, (neighbours) => [...neighbours.values()].every((around) => [...around].every((a) => [...around].every((b) => !neighbours.get(a)!.has(b))))),
};
