/** Small unlabelled graphs in panels, from sets of neighbours. */
import { Rng } from "../../random";
import { bit } from "../../solve/graphs/nodes";
import { Edge, Graph } from "./graph";
import { ring } from "./layout";

/** Arrangements on the ring that are compared. */
const TRIES: i32 = 5;

/** A random graph with so many nodes and edges, as sets of neighbours. */
export function randomMasks(rng: Rng, nodes: i32, edges: i32): u32[] {
  const masks = new Array<u32>(nodes);
  for (let v = 0; v < nodes; v++) masks[v] = 0;
  const chosen = rng.sample(edges, (nodes * (nodes - 1)) / 2);
  for (let i = 0; i < edges; i++) {
    // Pairs are numbered row by row below the diagonal.
    let row = 1;
    let at = chosen[i];
    while (at >= row) at -= row++;
    join(masks, row, at);
  }
  return masks;
}

/** Adds an edge, or takes it away. */
export function join(masks: u32[], a: i32, b: i32): void {
  masks[a] ^= bit(b);
  masks[b] ^= bit(a);
}

/**
 * Exchanges the partners of two random edges: a-b and c-d become a-c and b-d, so that every node keeps its degree. False when
 * the edges that were drawn do not allow it.
 */
export function exchange(rng: Rng, masks: u32[]): bool {
  const nodes = rng.permutation(masks.length);
  const a = nodes[0], b = nodes[1], c = nodes[2], d = nodes[3];
  const isJoined = (masks[a] & bit(b)) != 0 && (masks[c] & bit(d)) != 0;
  if (!isJoined || (masks[a] & bit(c)) != 0 || (masks[b] & bit(d)) != 0) return false;
  join(masks, a, b);
  join(masks, c, d);
  join(masks, a, c);
  join(masks, b, d);
  return true;
}

/** Moves one random edge to a random free place; false when the pairs that were drawn do not allow it. */
export function moveEdge(rng: Rng, masks: u32[]): bool {
  const nodes = rng.permutation(masks.length);
  const a = nodes[0], b = nodes[1], c = nodes[2], d = nodes[3];
  if ((masks[a] & bit(b)) == 0 || (masks[c] & bit(d)) != 0) return false;
  join(masks, a, b);
  join(masks, c, d);
  return true;
}

/**
 * The graph with its nodes in random places on an ellipse, of a few arrangements the one with the fewest crossings. On an
 * ellipse no edge passes a third node.
 */
export function sketch(rng: Rng, masks: u32[], x: f64, y: f64, radiusX: f64, radiusY: f64): Graph {
  let best = new Graph();
  let least = i32.MAX_VALUE;
  for (let k = 0; k < TRIES; k++) {
    const graph = new Graph();
    graph.radius = 10;
    ring(graph, masks.length, x, y, radiusX, radiusY, rng.range(0, 360));
    const place = rng.permutation(masks.length);
    for (let v = 0; v < masks.length; v++) {
      for (let w = 0; w < v; w++) if (masks[v] & bit(w)) graph.edges.push(new Edge(place[v], place[w]));
    }
    const crossings = crossingsOf(graph.edges);
    if (crossings >= least) continue;
    least = crossings;
    best = graph;
  }
  return best;
}

/** How many pairs of edges cross between nodes that are numbered around an ellipse: those whose ends alternate. */
function crossingsOf(edges: Edge[]): i32 {
  let count = 0;
  for (let i = 0; i < edges.length; i++) {
    const low = min(edges[i].from, edges[i].to);
    const high = max(edges[i].from, edges[i].to);
    for (let k = 0; k < i; k++) {
      const c = unchecked(edges[k]).from;
      const d = unchecked(edges[k]).to;
      if (c == low || c == high || d == low || d == high) continue;
      count += <i32>((low < c && c < high) != (low < d && d < high));
    }
  }
  return count;
}
