/** Walks on to nodes that are not visited yet, back where it ends; a reply is walked along. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, isSimple, itemsOf } from "../support/graph.ts";
import { adjacency } from "./parts.ts";

const isTour = (question: string): boolean => /round trip|cycle|back to the first|end up where|closed tour|in a ring|closed loop|back at the start/.test(question);

const beginning = (question: string): string | undefined => /\bnode ([A-Z])\b/.exec(question)?.[1];

export const judge: Judge = {
  solutions(scene, question) {
    const neighbours = adjacency(graphOf(scene));
    const start = beginning(question);
    const found: string[] = [];
    const walk = (path: string[]): void => {
      if (found.length === 3) return;
      if (path.length === neighbours.size) {
        if (!isTour(question) || neighbours.get(path[path.length - 1]!)!.has(path[0]!)) found.push(path.join(", "));
        return;
      }
      for (const next of neighbours.get(path[path.length - 1]!)!) if (!path.includes(next)) walk([...path, next]);
    };
    for (const label of start ? [start] : neighbours.keys()) walk([label]);
    return found;
  },
  isRight(scene, question, answer) {
    const neighbours = adjacency(graphOf(scene));
    const path = itemsOf(answer);
    const start = beginning(question);
    return (
      path.length === neighbours.size && isSimple(path) && (!start || path[0] === start) &&
      path.slice(1).every((label, i) => neighbours.get(path[i]!)?.has(label) ?? false) &&
      (!isTour(question) || neighbours.get(path[path.length - 1]!)!.has(path[0]!))
    );
  },
};

export const oracle: Oracle = firstOf(judge);

/** A path without its condition has other right answers, and the right ones still: there is none to drop. */
export const without = {};

/** All nodes in an order, the one that the question begins with first. */
function arranged(scene: Inspection, question: string, order: (x: number, y: number) => number): string {
  const labels = [...graphOf(scene).nodes].sort((a, b) => order(a.x, a.y) - order(b.x, b.y)).map(({ label }) => label);
  const start = beginning(question);
  return (start ? [start, ...labels.filter((label) => label !== start)] : labels).join(", ");
}

export const shortcuts = {
  "from left to right": (scene: Inspection, question: string) => arranged(scene, question, (x) => x),
  "round the middle": (scene: Inspection, question: string) => arranged(scene, question, (x, y) => Math.atan2(y - scene.height / 2, x - scene.width / 2)),
};
