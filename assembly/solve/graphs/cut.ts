/** Cut vertices, bridges and spanning trees. */
import { Link } from "./edge";
import { allNodes, bit, reachable } from "./nodes";

/** The nodes of a connected graph without which the others are no longer connected. */
export function cutVertices(masks: u32[]): u32 {
  const all = allNodes(masks.length);
  let cuts: u32 = 0;
  for (let v = 0; v < masks.length; v++) {
    const rest = all & ~bit(v);
    if (rest != 0 && reachable(masks, ctz(rest), rest) != rest) cuts |= bit(v);
  }
  return cuts;
}

/** The edges of a connected graph without any one of which it falls apart, by their indices. */
export function bridges<E extends Link>(masks: u32[], edges: E[]): i32[] {
  const found: i32[] = [];
  for (let i = 0; i < edges.length; i++) {
    const a = edges[i].from;
    const b = edges[i].to;
    masks[a] &= ~bit(b);
    masks[b] &= ~bit(a);
    if ((reachable(masks, a) & bit(b)) == 0) found.push(i);
    masks[a] |= bit(b);
    masks[b] |= bit(a);
  }
  return found;
}

/**
 * The edges of a least spanning tree (Kruskal, 1956) by their indices, in the order in which they are taken; with `forced` not
 * negative, of the least among those that contain that edge.
 */
export function spanningTree<E extends Link>(order: i32, edges: E[], forced: i32 = -1): i32[] {
  const sorted: i32[] = [];
  for (let i = 0; i < edges.length; i++) {
    sorted.push(i);
    for (let at = i; at > 0 && edges[sorted[at]].weight < edges[sorted[at - 1]].weight; at--) {
      const held = sorted[at];
      sorted[at] = sorted[at - 1];
      sorted[at - 1] = held;
    }
  }
  if (forced >= 0) sorted.unshift(forced);
  const part = new StaticArray<i32>(order);
  for (let i = 0; i < order; i++) part[i] = i;
  const tree: i32[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const from = part[edges[sorted[i]].from];
    const to = part[edges[sorted[i]].to];
    if (from == to) continue;
    tree.push(sorted[i]);
    for (let k = 0; k < order; k++) if (part[k] == from) part[k] = to;
  }
  return tree;
}
