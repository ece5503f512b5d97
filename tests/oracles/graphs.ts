/** Node-link graphs: nodes, edges, arrows and weights are read from circles, lines, triangles and texts. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Judge, Oracle } from "./oracle.ts";
import { areaOf } from "./support/chart.ts";
import { colourName } from "./support/colour.ts";
import { marksOf, middleOf } from "./support/plane.ts";
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

/** The least capacity of arrows from a set with the source to the nodes outside of it, over all such sets. */
const graphMaxFlow: Oracle = (scene, question) => {
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

/** The pairs of a mapping in a reply. */
const pairsOf = (answer: string): [string, string][] => answer.split(",").map((pair) => pair.split(":").map((part) => part.trim()) as [string, string]);

/** The colours that a question offers, in its order. */
const offeredColours = (question: string): string[] => [...new Set(question.match(/\b(?:red|blue|yellow|green|purple)\b/g) ?? [])];

/** Up to two colourings that give different colours to neighbours and keep what is coloured, by trying everything in order. */
function colourings(labels: string[], neighbours: Map<string, Set<string>>, palette: string[], given: Map<string, string>): Map<string, string>[] {
  const found: Map<string, string>[] = [];
  for (const order of [palette, [...palette].reverse()]) {
    const colours = new Map(given);
    const extend = (at: number): boolean => {
      const label = labels[at];
      if (label === undefined) return true;
      if (given.has(label)) return extend(at + 1);
      for (const colour of order) {
        if ([...neighbours.get(label)!].some((other) => colours.get(other) === colour)) continue;
        colours.set(label, colour);
        if (extend(at + 1)) return true;
        colours.delete(label);
      }
      return false;
    };
    if (extend(0)) found.push(new Map(colours));
  }
  return found;
}

/** Whether the pairs colour everything that has no colour, only once, with the palette, and differ between neighbours. */
function isColouring(pairs: [string, string][], labels: string[], neighbours: Map<string, Set<string>>, palette: string[], given: Map<string, string>): boolean {
  const colours = new Map(given);
  for (const [label, colour] of pairs) {
    if (!labels.includes(label) || colours.has(label) || !palette.includes(colour)) return false;
    colours.set(label, colour);
  }
  return labels.every((label) => colours.has(label) && [...neighbours.get(label)!].every((other) => colours.get(other) !== colours.get(label)));
}

const asText = (colours: Map<string, string>, given: Map<string, string>): string =>
  [...colours].filter(([label]) => !given.has(label)).map(([label, colour]) => `${label}: ${colour}`).join(", ");

/** Nodes that share an edge, without weights. */
const adjacency = (graph: SeenGraph): Map<string, Set<string>> =>
  new Map([...neighboursOf(graph)].map(([label, weights]) => [label, new Set(weights.keys())]));

const ringed = (graph: SeenGraph): Map<string, string> =>
  new Map(graph.nodes.flatMap(({ label, colour }) => (colour ? [[label, colour] as [string, string]] : [])));

const colouringGive: Judge = {
  solutions(scene, question) {
    const graph = graphOf(scene);
    const given = ringed(graph);
    const labels = graph.nodes.map(({ label }) => label);
    return colourings(labels, adjacency(graph), offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const graph = graphOf(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label.toUpperCase(), colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, graph.nodes.map(({ label }) => label), adjacency(graph), offeredColours(question), ringed(graph));
  },
};

const isTour = (question: string): boolean => /round trip|closed tour|first with|with the first|back to the first/.test(question);
const beginning = (question: string): string | undefined => /(?:node|beginning with|begins at node) ([A-Z])\b/.exec(question)?.[1];

const hamiltonianPath: Judge = {
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

/** All largest matchings' size, and a few of them; letters on the left, numbers on the right. */
function matchings(scene: Inspection): { size: number; some: [string, string][][]; options: Map<string, Set<string>> } {
  const graph = graphOf(scene);
  const letters = graph.nodes.map(({ label }) => label).filter((label) => /[A-Z]/.test(label));
  const options = adjacency(graph);
  let some: [string, string][][] = [[]];
  const walk = (at: number, pairs: [string, string][], used: Set<string>): void => {
    if (pairs.length + letters.length - at < some[0]!.length || (pairs.length + letters.length - at === some[0]!.length && some.length >= 3)) return;
    if (at === letters.length) {
      some = pairs.length > some[0]!.length ? [pairs] : [...some, pairs];
      return;
    }
    for (const number of options.get(letters[at]!)!) if (!used.has(number)) walk(at + 1, [...pairs, [letters[at]!, number]], new Set([...used, number]));
    walk(at + 1, pairs, used);
  };
  walk(0, [], new Set());
  return { size: some[0]!.length, some, options };
}

const matchingMax: Judge = {
  solutions: (scene) => matchings(scene).some.map((pairs) => pairs.map(([letter, number]) => `${letter}: ${number}`).join(", ")),
  isRight(scene, _question, answer) {
    const { size, options } = matchings(scene);
    const pairs = pairsOf(answer).map(([letter, number]) => [letter.toUpperCase(), number] as [string, string]);
    return pairs.length === size && isSimple(pairs.map(([letter]) => letter)) && isSimple(pairs.map(([, number]) => number)) &&
      pairs.every(([letter, number]) => /[A-Z]/.test(letter) && (options.get(letter)?.has(number) ?? false));
  },
};

/** All sets of nodes of which every two are joined (or no two), the largest ones. */
function largestSets(scene: Inspection, question: string): string[][] {
  const neighbours = adjacency(graphOf(scene));
  const isJoined = /every two of the chosen|every other of the set|clique|any two of them have/.test(question);
  const labels = [...neighbours.keys()];
  let best: string[][] = [[]];
  for (let set = 1; set < 1 << labels.length; set++) {
    let size = 0;
    for (let left = set; left !== 0; left &= left - 1) size++;
    if (size < best[0]!.length) continue;
    const chosen = labels.filter((_, i) => (set >> i) & 1);
    if (!chosen.every((a, i) => chosen.slice(0, i).every((b) => neighbours.get(a)!.has(b) === isJoined))) continue;
    best = size > best[0]!.length ? [chosen] : [...best, chosen];
  }
  return best;
}

const cliqueIndependent: Judge = {
  solutions: (scene, question) => largestSets(scene, question).slice(0, 4).map((set) => set.join(", ")),
  isRight: (scene, question, answer) => largestSets(scene, question).some((set) => [...set].sort().join() === itemsOf(answer).sort().join()),
};

interface Panel {
  mark: string;
  neighbours: Map<string, Set<string>>;
}

/** The framed panels with their marks and graphs, in drawing order. */
function panelsOf(scene: Inspection): Panel[] {
  const texts = marksOf(scene, "text");
  return marksOf(scene, "rect").flatMap((rect) => {
    const window = areaOf(rect);
    const mark = texts.find((text) => text.x >= window.left && text.x < window.left + 20 && text.y > window.top && text.y < window.top + 40);
    return mark && rect.stroke ? [{ mark: mark.text, neighbours: adjacency(graphOf(scene, window)) }] : [];
  });
}

/** Whether two graphs are the same but for the names of their nodes: nodes are matched one by one. */
function isIsomorphic(a: Map<string, Set<string>>, b: Map<string, Set<string>>): boolean {
  const from = [...a.keys()];
  const extend = (image: string[]): boolean => {
    const next = from[image.length];
    if (next === undefined) return true;
    return [...b.keys()].some((candidate) =>
      !image.includes(candidate) && b.get(candidate)!.size === a.get(next)!.size &&
      image.every((other, i) => a.get(next)!.has(from[i]!) === b.get(candidate)!.has(other)) && extend([...image, candidate]));
  };
  return a.size === b.size && extend([]);
}

const graphIsomorphicPick: Oracle = (scene) => {
  const panels = panelsOf(scene);
  const reference = panels.find(({ mark }) => mark === "Reference");
  const same = panels.filter((panel) => panel !== reference && reference && isIsomorphic(reference.neighbours, panel.neighbours));
  return same.length === 1 ? same[0]!.mark : null;
};

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

const graphPropertyJudge: Oracle = (scene, question) => {
  const right = panelsOf(scene).filter(({ neighbours }) => hasProperty(neighbours, question)).map(({ mark }) => mark);
  return right.length === 0 ? "empty" : right.join(", ");
};

const graphMatrixMismatch: Oracle = (scene) => {
  const graph = graphOf(scene);
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const cells = texts.filter(({ text }) => text === "0" || text === "1");
  const top = Math.min(...cells.map(({ y }) => y));
  const left = Math.min(...cells.map(({ x }) => x));
  const heads = texts.filter(({ text, x, y }) => /^[A-Z]$/.test(text) && graph.nodes.every((node) => Math.hypot(node.x - x, node.y - y) > node.radius));
  const weights = neighboursOf(graph);
  const wrong = cells.flatMap((cell) => {
    const row = heads.find(({ x, y }) => x < left - 10 && Math.abs(y - cell.y) < 8)?.text;
    const column = heads.find(({ x, y }) => y < top - 10 && Math.abs(x - cell.x) < 8)?.text;
    if (row === undefined || column === undefined) return ["?"];
    return weights.get(row)!.has(column) === (cell.text === "1") ? [] : [`(${row}, ${column})`];
  });
  return wrong.join(", ");
};

const graphEdgeEditEffect: Oracle = (scene, question) => {
  const graph = graphOf(scene);
  const lostEdges = [...question.matchAll(/edge between (\w) and (\w)\b/g)].map(([, a, b]) => [a!, b!]);
  const lostNodes = new Set([...question.matchAll(/node (\w) with all its edges/g)].map(([, label]) => label!));
  const start = /(?:connected with node|reached from node|component of node|that node) (\w)\b/.exec(question)![1]!;
  const edges = graph.edges.filter(({ from, to }) => !lostEdges.some((pair) => pair.includes(from) && pair.includes(to)));
  return String(visited(neighboursOf({ nodes: graph.nodes, edges }), start, lostNodes).size);
};

/** Edges as nodes that are joined where they meet, and the colours that they have. */
function meetings(scene: Inspection): { labels: string[]; neighbours: Map<string, Set<string>>; given: Map<string, string> } {
  const { edges } = graphOf(scene);
  const meets = (a: SeenEdge, b: SeenEdge): boolean => a !== b && [a.from, a.to].some((label) => label === b.from || label === b.to);
  return {
    labels: edges.map(({ text }) => text),
    neighbours: new Map(edges.map((edge) => [edge.text, new Set(edges.filter((other) => meets(edge, other)).map(({ text }) => text))])),
    given: new Map(edges.flatMap(({ text, colour }) => (colour ? [[text, colour] as [string, string]] : []))),
  };
}

const edgeColouring: Judge = {
  solutions(scene, question) {
    const { labels, neighbours, given } = meetings(scene);
    return colourings(labels, neighbours, offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const { labels, neighbours, given } = meetings(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label, colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, labels, neighbours, offeredColours(question), given);
  },
};

/** The regions of a map by letter (or a made-up name for those without), with their neighbours and colours. */
function regionsOf(scene: Inspection): { labels: string[]; neighbours: Map<string, Set<string>>; given: Map<string, string> } {
  const lines = marksOf(scene, "line");
  const [left, top, right, bottom] = [
    Math.min(...lines.map((line) => line.x1)), Math.min(...lines.map((line) => line.y1)),
    Math.max(...lines.map((line) => line.x2)), Math.max(...lines.map((line) => line.y2)),
  ];
  // Borders lie on grid lines: the closest two of them are a cell apart, or a multiple.
  const places = [...new Set(lines.flatMap((line) => [line.x1 - left, line.x2 - left].map((place) => Math.round(place))))].sort((a, b) => a - b);
  const step = Math.min(...places.slice(1).map((place, i) => place - places[i]!));
  const side = Math.round((right - left) / step);
  const cell = (right - left) / side;
  const isBorder = (x: number, y: number): boolean =>
    lines.some((line) => (line.x1 === line.x2
      ? Math.abs(line.x1 - x) < 1 && y > line.y1 && y < line.y2
      : Math.abs(line.y1 - y) < 1 && x > line.x1 && x < line.x2));
  const centre = (index: number): { x: number; y: number } => ({ x: left + cell * ((index % side) + 0.5), y: top + cell * (Math.floor(index / side) + 0.5) });
  const region = new Array<number>(side * side).fill(-1);
  const contacts: [number, number][] = [];
  let count = 0;
  for (let start = 0; start < region.length; start++) {
    if (region[start] !== -1) continue;
    region[start] = count++;
    const queue = [start];
    for (const at of queue) {
      const { x, y } = centre(at);
      for (const [dx, dy] of [[1, 0], [0, 1], [-1, 0], [0, -1]] as const) {
        const column = (at % side) + dx, row = Math.floor(at / side) + dy;
        if (column < 0 || row < 0 || column >= side || row >= side) continue;
        const next = row * side + column;
        if (isBorder(x + (dx * cell) / 2, y + (dy * cell) / 2)) contacts.push([at, next]);
        else if (region[next] === -1) {
          region[next] = region[at]!;
          queue.push(next);
        }
      }
    }
  }
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const fills = marksOf(scene, "rect").filter((rect) => rect.stroke !== undefined).map((rect) => ({ ...areaOf(rect), colour: colourName(rect.fill!) }));
  const names = new Map<number, string>();
  const given = new Map<string, string>();
  for (let index = 0; index < region.length; index++) {
    const { x, y } = centre(index);
    const letter = texts.find((text) => Math.hypot(text.x - x, text.y - y) < cell / 2)?.text;
    const colour = fills.find((fill) => x > fill.left && x < fill.right && y > fill.top && y < fill.bottom)?.colour;
    if (letter) names.set(region[index]!, letter);
    else if (colour) {
      names.set(region[index]!, `#${region[index]}`);
      given.set(`#${region[index]}`, colour);
    }
  }
  const labels = [...names.values()];
  const neighbours = new Map(labels.map((label) => [label, new Set<string>()]));
  for (const [a, b] of contacts) {
    neighbours.get(names.get(region[a]!)!)!.add(names.get(region[b]!)!);
    neighbours.get(names.get(region[b]!)!)!.add(names.get(region[a]!)!);
  }
  return { labels, neighbours, given };
}

const mapFourColourFinish: Judge = {
  solutions(scene, question) {
    const { labels, neighbours, given } = regionsOf(scene);
    return colourings(labels, neighbours, offeredColours(question), given).map((colours) => asText(colours, given));
  },
  isRight(scene, question, answer) {
    const { labels, neighbours, given } = regionsOf(scene);
    const pairs = pairsOf(answer).map(([label, colour]) => [label.toUpperCase(), colour.toLowerCase()] as [string, string]);
    return isColouring(pairs, labels, neighbours, offeredColours(question), given);
  },
};

/** An oracle that gives the first of a judge's solutions. */
const firstOf = (judge: Judge): Oracle => (scene, question) => judge.solutions(scene, question)[0] ?? null;

export const judges: Record<string, Judge> = {
  graph_shortest_path: shortestPath,
  graph_topological_order: topologicalOrder,
  graph_colouring_give: colouringGive,
  graph_hamiltonian_path: hamiltonianPath,
  graph_matching_max: matchingMax,
  graph_clique_independent: cliqueIndependent,
  graph_edge_colouring: edgeColouring,
  map_four_colour_finish: mapFourColourFinish,
};

export const oracles: Record<string, Oracle> = {
  graph_degree_query: graphDegreeQuery,
  graph_shortest_path: firstOf(shortestPath),
  graph_reachable_set: graphReachableSet,
  graph_components_sets: graphComponentsSets,
  graph_bridge_articulation: graphBridgeArticulation,
  graph_topological_order: firstOf(topologicalOrder),
  graph_mst_weight: graphMstWeight,
  graph_max_flow: graphMaxFlow,
  graph_colouring_give: firstOf(colouringGive),
  graph_hamiltonian_path: firstOf(hamiltonianPath),
  graph_matching_max: firstOf(matchingMax),
  graph_clique_independent: firstOf(cliqueIndependent),
  graph_isomorphic_pick: graphIsomorphicPick,
  graph_property_judge: graphPropertyJudge,
  graph_matrix_mismatch: graphMatrixMismatch,
  graph_edge_edit_effect: graphEdgeEditEffect,
  graph_edge_colouring: firstOf(edgeColouring),
  map_four_colour_finish: firstOf(mapFourColourFinish),
};
