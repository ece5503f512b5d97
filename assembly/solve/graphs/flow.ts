/** Flows and matchings. */
import { bit } from "./nodes";

/** A largest flow. */
export class Flow {
  value: i32 = 0;
  /** The nodes on the source's side of a least cut. */
  side: u32 = 0;
}

/** The largest flow from `source` to `sink` through capacities, row to column (Edmonds and Karp, 1972). */
export function largestFlow(capacities: StaticArray<i32>, n: i32, source: i32, sink: i32): Flow {
  const left = new StaticArray<i32>(n * n);
  for (let i = 0; i < n * n; i++) left[i] = capacities[i];
  const flow = new Flow();
  const from = new StaticArray<i32>(n);
  const queue = new StaticArray<i32>(n);
  while (true) {
    // The shortest way on which every edge has room.
    for (let v = 0; v < n; v++) from[v] = -1;
    from[source] = source;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const at = queue[head];
      for (let to = 0; to < n; to++) {
        if (from[to] >= 0 || left[at * n + to] == 0) continue;
        from[to] = at;
        queue[tail++] = to;
      }
    }
    if (from[sink] < 0) {
      for (let v = 0; v < n; v++) if (from[v] >= 0) flow.side |= bit(v);
      return flow;
    }
    let room = i32.MAX_VALUE;
    for (let v = sink; v != source; v = from[v]) room = min(room, left[from[v] * n + v]);
    for (let v = sink; v != source; v = from[v]) {
      left[from[v] * n + v] -= room;
      left[v * n + from[v]] += room;
    }
    flow.value += room;
  }
}

/**
 * A largest matching of a bipartite graph by augmenting paths (Berge, 1957): for every left node its partner, or -1.
 * `masks` holds, for every left node, the right nodes it is joined with.
 */
export function largestMatching(masks: u32[], rights: i32): i32[] {
  const partner = new Array<i32>(masks.length);
  const owner = new StaticArray<i32>(rights);
  for (let r = 0; r < rights; r++) owner[r] = -1;
  for (let v = 0; v < masks.length; v++) augment(masks, v, owner, 0);
  for (let v = 0; v < masks.length; v++) partner[v] = -1;
  for (let r = 0; r < rights; r++) if (owner[r] >= 0) partner[owner[r]] = r;
  return partner;
}

/** Finds a partner for a left node, moving others along; `tried` holds the right nodes that were looked at. Returns them, or 0 on success. */
function augment(masks: u32[], node: i32, owner: StaticArray<i32>, tried: u32): u32 {
  for (let left = masks[node]; left != 0; left &= left - 1) {
    const right = <i32>ctz(left);
    if (tried & bit(right)) continue;
    tried |= bit(right);
    if (owner[right] < 0) {
      owner[right] = node;
      return 0;
    }
    const after = augment(masks, owner[right], owner, tried);
    if (after == 0) {
      owner[right] = node;
      return 0;
    }
    tried = after;
  }
  // A set that is never empty, so that failure cannot be taken for success.
  return tried | bit(31);
}
