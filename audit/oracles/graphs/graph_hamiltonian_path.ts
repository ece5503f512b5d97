/** Walks on to nodes that are not visited yet, back where it ends; a reply is walked along. */
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, isSimple, itemsOf } from "../support/graph.ts";
import { adjacency } from "./parts.ts";

const isTour = (question: string): boolean => /round trip|closed tour|first with|with the first|back to the first/.test(question);

const beginning = (question: string): string | undefined => /(?:node|beginning with|begins at node) ([A-Z])\b/.exec(question)?.[1];

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
