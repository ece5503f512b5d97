/** Walks back from the end along edges that keep the least cost; a reply is added up. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, itemsOf, neighboursOf } from "../support/graph.ts";
import type { Weights } from "./parts.ts";

/** Least costs of walks from a node to all others, by relaxing every edge until nothing changes. */
function costsFrom(weights: Weights, start: string): Map<string, number> {
  const costs = new Map([[start, 0]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, cost] of [...costs]) {
      for (const [to, weight] of weights.get(from)!) {
        if (cost + weight < (costs.get(to) ?? Infinity)) {
          costs.set(to, cost + weight);
          changed = true;
        }
      }
    }
  }
  return costs;
}

/** All cheapest paths between two nodes, at most a few. */
function cheapestPaths(weights: Weights, start: string, end: string, most = 6): string[][] {
  const costs = costsFrom(weights, start);
  const found: string[][] = [];
  const walk = (path: string[]): void => {
    if (found.length >= most) return;
    const at = path[0]!;
    if (at === start) {
      found.push(path);
      return;
    }
    for (const [from, targets] of weights) {
      const weight = targets.get(at);
      if (weight !== undefined && costs.has(from) && costs.get(from)! + weight === costs.get(at)) walk([from, ...path]);
    }
  };
  if (costs.has(end)) walk([end]);
  return found;
}

function route(scene: Inspection, question: string): { weights: Weights; start: string; end: string; via: string | null } | null {
  const match = /from node (\w) to node (\w)(?: that passes through node (\w))?/.exec(question);
  return match && { weights: neighboursOf(graphOf(scene)), start: match[1]!, end: match[2]!, via: match[3] ?? null };
}

export const judge: Judge = {
  solutions(scene, question) {
    const task = route(scene, question);
    if (!task) return [];
    const { weights, start, end, via } = task;
    const paths = via === null
      ? cheapestPaths(weights, start, end)
      : cheapestPaths(weights, start, via).flatMap((first) => cheapestPaths(weights, via, end).map((second) => [...first, ...second.slice(1)]));
    return paths.map((path) => path.join(", "));
  },
  isRight(scene, question, answer) {
    const task = route(scene, question);
    if (!task) return false;
    const walk = itemsOf(answer);
    const cost = walk.slice(1).reduce((sum, to, i) => sum + (task.weights.get(walk[i]!)?.get(to) ?? Infinity), 0);
    const best = task.via === null
      ? costsFrom(task.weights, task.start).get(task.end)
      : costsFrom(task.weights, task.start).get(task.via)! + costsFrom(task.weights, task.via).get(task.end)!;
    return walk[0] === task.start && walk[walk.length - 1] === task.end && (task.via === null || walk.includes(task.via)) && cost === best;
  },
};

export const oracle: Oracle = firstOf(judge);

export const without = {
  "the node to pass through": (question: string) => question.replace(/ that passes through node \w/, ""),
};

export const shortcuts = {
  "the fewest edges": (scene: Inspection, question: string) => {
    const graph = graphOf(scene);
    const plain = neighboursOf({ nodes: graph.nodes, edges: graph.edges.map((edge) => ({ ...edge, text: "" })) });
    const { start, end, via } = route(scene, question)!;
    if (via === null) return cheapestPaths(plain, start, end, 1)[0]?.join(", ") ?? null;
    return [...(cheapestPaths(plain, start, via, 1)[0] ?? []), ...(cheapestPaths(plain, via, end, 1)[0] ?? []).slice(1)].join(", ");
  },
  "always on by the cheapest edge": (scene: Inspection, question: string) => {
    const { weights, start, end } = route(scene, question)!;
    const walk = [start];
    while (walk[walk.length - 1] !== end) {
      const next = [...weights.get(walk[walk.length - 1]!)!].filter(([label]) => !walk.includes(label)).sort((a, b) => a[1] - b[1])[0];
      if (!next) break;
      walk.push(next[0]);
    }
    return walk.join(", ");
  },
};
