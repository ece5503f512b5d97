/**
 * Graph algorithms on small graphs: at most 31 nodes, whose neighbourhoods are sets of bits. `masks[v]` holds the nodes that
 * an edge leads to from v. This file has what the others share; flows, matchings, colourings ... have files of their own.
 */

/** The set with one node. */
export function bit(node: i32): u32 {
  return (<u32>1) << node;
}

/** How many nodes a set has. */
export function sizeOf(set: u32): i32 {
  return <i32>popcnt(set);
}

/** The set of the nodes 0 ... count - 1. */
export function allNodes(count: i32): u32 {
  return ((<u32>1) << count) - 1;
}

/** The nodes that can be reached from a node, itself included, without leaving `within`. */
export function reachable(masks: u32[], from: i32, within: u32 = 0xffffffff): u32 {
  let seen = bit(from);
  let fresh = seen;
  while (fresh != 0) {
    let next: u32 = 0;
    while (fresh != 0) {
      next |= masks[ctz(fresh)];
      fresh &= fresh - 1;
    }
    fresh = next & within & ~seen;
    seen |= fresh;
  }
  return seen;
}

/** The connected components of an undirected graph, as sets; those of the subgraph on `within`. */
export function components(masks: u32[], within: u32): u32[] {
  const parts: u32[] = [];
  let left = within;
  while (left != 0) {
    const part = reachable(masks, ctz(left), within);
    parts.push(part);
    left &= ~part;
  }
  return parts;
}

/** Numbers of edges from a node to every other (breadth-first); -1 for what cannot be reached. */
export function hopsFrom(masks: u32[], from: i32): i32[] {
  const hops = new Array<i32>(masks.length);
  for (let i = 0; i < masks.length; i++) hops[i] = -1;
  let seen = bit(from);
  let fresh = seen;
  for (let distance = 0; fresh != 0; distance++) {
    let next: u32 = 0;
    while (fresh != 0) {
      const node = ctz(fresh);
      hops[node] = distance;
      next |= masks[node];
      fresh &= fresh - 1;
    }
    fresh = next & ~seen;
    seen |= fresh;
  }
  return hops;
}

/** Cheapest costs between all pairs of nodes. */
export class Distances {
  /** Cost of the cheapest path, row by row; `UNREACHABLE` without one. */
  cost: StaticArray<i32>;
  /** The least number of edges of a cheapest path. */
  hops: StaticArray<i32>;

  constructor(public order: i32) {
    this.cost = new StaticArray<i32>(order * order);
    this.hops = new StaticArray<i32>(order * order);
  }
}

/** The cost where no path leads; sums of two do not overflow. */
export const UNREACHABLE: i32 = 1 << 28;

/** Cheapest paths between all pairs (Floyd and Warshall, 1962) of positive weights, 0 meaning no edge. */
export function allDistances(weights: StaticArray<i32>, n: i32): Distances {
  const result = new Distances(n);
  const cost = result.cost;
  const hops = result.hops;
  for (let i = 0; i < n * n; i++) {
    cost[i] = weights[i] > 0 ? weights[i] : UNREACHABLE;
    hops[i] = weights[i] > 0 ? 1 : UNREACHABLE;
  }
  for (let i = 0; i < n; i++) {
    cost[i * n + i] = 0;
    hops[i * n + i] = 0;
  }
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const through = unchecked(cost[i * n + k] + cost[k * n + j]);
        const steps = unchecked(hops[i * n + k] + hops[k * n + j]);
        const at = i * n + j;
        if (through < UNREACHABLE && (through < unchecked(cost[at]) || (through == unchecked(cost[at]) && steps < unchecked(hops[at])))) {
          unchecked((cost[at] = through));
          unchecked((hops[at] = steps));
        }
      }
    }
  }
  return result;
}

/** The nodes of one cheapest path with the fewest edges; empty when there is none. */
export function cheapestPath(weights: StaticArray<i32>, distances: Distances, from: i32, to: i32): i32[] {
  const n = distances.order;
  const path: i32[] = [];
  if (distances.cost[from * n + to] >= UNREACHABLE) return path;
  path.push(from);
  let at = from;
  while (at != to) {
    for (let next = 0; next < n; next++) {
      const step = weights[at * n + next];
      if (step == 0 || next == at) continue;
      if (
        step + distances.cost[next * n + to] == distances.cost[at * n + to] &&
        1 + distances.hops[next * n + to] == distances.hops[at * n + to]
      ) {
        at = next;
        break;
      }
    }
    path.push(at);
  }
  return path;
}

/** The cost of a walk; -1 when one of its steps is no edge. */
export function costOfWalk(weights: StaticArray<i32>, n: i32, walk: i32[]): i32 {
  let cost = 0;
  for (let i = 1; i < walk.length; i++) {
    const step = weights[walk[i - 1] * n + walk[i]];
    if (step == 0) return -1;
    cost += step;
  }
  return cost;
}
