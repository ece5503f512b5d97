/** Node-link graphs: nodes, edges, arrows and weights are read from circles, lines, triangles and texts. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Judge, Oracle } from "./oracle.ts";
import { graphOf, isSimple, itemsOf, namedNodes, neighboursOf, type SeenEdge, type SeenGraph } from "./support/graph.ts";

type Weights = Map<string, Map<string, number>>;

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

const shortestPath: Judge = {
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

const graphDegreeQuery: Oracle = (scene, question) => {
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

/** The nodes that a walk from a node can visit, itself included. */
function visited(weights: Weights, start: string, without = new Set<string>()): Set<string> {
  const seen = new Set([start]);
  for (const at of seen) for (const next of weights.get(at)!.keys()) if (!without.has(next)) seen.add(next);
  return seen;
}

const graphReachableSet: Oracle = (scene, question) => {
  const weights = neighboursOf(graphOf(scene));
  const [, start, other] = /node (\w)\b(?: by following arrows, but not from node (\w)\b)?/.exec(question)!;
  const isBackward = /have a way to/.test(question);
  const excluded = other === undefined ? new Set<string>() : visited(weights, other);
  const found = isBackward ? [...weights.keys()].filter((label) => visited(weights, label).has(start!)) : [...visited(weights, start!)];
  return found.filter((label) => label !== start && !excluded.has(label)).join(", ");
};

const graphComponentsSets: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const weights = neighboursOf(graph);
  const named = namedNodes(question.replace(/^A /, "").replace(/\. A component/, ""), graph);
  if (/largest (?:component|one)|most nodes/.test(question)) {
    const parts = graph.nodes.map(({ label }) => [...visited(weights, label)]);
    return parts.sort((a, b) => b.length - a.length)[0]!.join(", ");
  }
  const isCut = /removed|Delete|Without node|are gone/.test(question);
  const [start, removed] = isCut ? [named[1]!, named[0]!] : [named[0]!, ""];
  return [...visited(weights, start, new Set([removed]))].filter((label) => label !== start).join(", ");
};

const without = (graph: SeenGraph, edge: SeenEdge): Weights => neighboursOf({ nodes: graph.nodes, edges: graph.edges.filter((other) => other !== edge) });

const graphBridgeArticulation: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  if (/number/.test(question) && graph.edges.every((edge) => edge.text !== "")) {
    return graph.edges.filter((edge) => !visited(without(graph, edge), edge.from).has(edge.to)).map((edge) => edge.text).join(", ");
  }
  const weights = neighboursOf(graph);
  const labels = graph.nodes.map(({ label }) => label);
  return labels.filter((cut) => visited(weights, labels.find((label) => label !== cut)!, new Set([cut])).size < labels.length - 1).join(", ");
};

/** Pairs of tasks, the earlier one first. */
const precedences = (scene: Inspection, question: string): [string, string][] =>
  graphOf(scene).edges.map(({ from, to }) => (/points at is done before/.test(question) ? [to, from] : [from, to]));

const topologicalOrder: Judge = {
  solutions(scene, question) {
    const pairs = precedences(scene, question);
    const labels = graphOf(scene).nodes.map(({ label }) => label).sort();
    const build = (pickLast: boolean): string => {
      const order: string[] = [];
      while (order.length < labels.length) {
        const free = labels.filter((label) => !order.includes(label) && pairs.every(([first, then]) => then !== label || order.includes(first)));
        order.push(free[pickLast ? free.length - 1 : 0]!);
      }
      return order.join(", ");
    };
    return [...new Set([build(false), build(true)])];
  },
  isRight(scene, question, answer) {
    const order = itemsOf(answer);
    return isSimple(order) && order.length === graphOf(scene).nodes.length &&
      precedences(scene, question).every(([first, then]) => order.includes(first) && order.indexOf(first) < order.indexOf(then));
  },
};

/** The least weight of edges that connect all nodes: a tree that grows from one end of an edge (Prim). */
const graphMstWeight: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const forced = /edge between (\w) and (\w) must/.exec(question);
  const tree = new Set<string>();
  let total = 0;
  const weightOf = (edge: SeenEdge): number => Number(edge.text);
  if (forced) {
    const edge = graph.edges.find(({ from, to }) => [from, to].includes(forced[1]!) && [from, to].includes(forced[2]!))!;
    tree.add(edge.from).add(edge.to);
    total = weightOf(edge);
  } else tree.add(graph.nodes[0]!.label);
  while (tree.size < graph.nodes.length) {
    const leaving = graph.edges.filter(({ from, to }) => tree.has(from) !== tree.has(to)).sort((a, b) => weightOf(a) - weightOf(b));
    const next = leaving[0]!;
    tree.add(next.from).add(next.to);
    total += weightOf(next);
  }
  return String(total);
};

/** An oracle that gives the first of a judge's solutions. */
const firstOf = (judge: Judge): Oracle => (scene, question) => judge.solutions(scene, question)[0] ?? null;

export const judges: Record<string, Judge> = {
  graph_shortest_path: shortestPath,
  graph_topological_order: topologicalOrder,
};

export const oracles: Record<string, Oracle> = {
  graph_degree_query: graphDegreeQuery,
  graph_shortest_path: firstOf(shortestPath),
  graph_reachable_set: graphReachableSet,
  graph_components_sets: graphComponentsSets,
  graph_bridge_articulation: graphBridgeArticulation,
  graph_topological_order: firstOf(topologicalOrder),
  graph_mst_weight: graphMstWeight,
};
