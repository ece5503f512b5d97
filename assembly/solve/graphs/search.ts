/** Exhaustive searches on small graphs: colourings, cliques, Hamiltonian paths and cycles, isomorphisms. */
import { allNodes, bit, sizeOf } from "./nodes";

/**
 * A proper colouring with the colours 0 ... count - 1, or null. Nodes with a colour (not negative) in `fixed` keep it. Always
 * the node with the fewest colours left comes next (Brélaz, 1979), and of the colours never used before only one is tried.
 */
export function colouring(masks: u32[], count: i32, fixed: i32[] = []): i32[] | null {
  const n = masks.length;
  const colours = new Array<i32>(n);
  for (let v = 0; v < n; v++) colours[v] = v < fixed.length ? fixed[v] : -1;
  for (let v = 0; v < n; v++) {
    if (colours[v] >= 0 && (coloursAround(masks, colours, v) & bit(colours[v])) != 0) return null;
  }
  return extend(masks, count, colours) ? colours : null;
}

/** The least number of colours of a proper colouring. */
export function chromaticNumber(masks: u32[]): i32 {
  let count = 1;
  while (colouring(masks, count) === null) count++;
  return count;
}

function coloursAround(masks: u32[], colours: i32[], node: i32): u32 {
  let around: u32 = 0;
  for (let left = masks[node]; left != 0; left &= left - 1) {
    const colour = colours[ctz(left)];
    if (colour >= 0) around |= bit(colour);
  }
  return around;
}

function extend(masks: u32[], count: i32, colours: i32[]): bool {
  let next = -1;
  let most = -1;
  let used: u32 = 0;
  for (let v = 0; v < colours.length; v++) {
    if (colours[v] >= 0) {
      used |= bit(colours[v]);
      continue;
    }
    const saturation = 32 * sizeOf(coloursAround(masks, colours, v)) + sizeOf(masks[v]);
    if (saturation > most) {
      most = saturation;
      next = v;
    }
  }
  if (next < 0) return true;
  const around = coloursAround(masks, colours, next);
  let triedNew = false;
  for (let colour = 0; colour < count; colour++) {
    if (around & bit(colour)) continue;
    const isNew = (used & bit(colour)) == 0;
    if (isNew && triedNew) continue;
    triedNew = triedNew || isNew;
    colours[next] = colour;
    if (extend(masks, count, colours)) return true;
  }
  colours[next] = -1;
  return false;
}

/** A largest clique: nodes that are all joined with each other. */
export function largestClique(masks: u32[]): u32 {
  return grow(masks, 0, allNodes(masks.length), 0);
}

/** A largest independent set: nodes of which no two are joined. */
export function largestIndependent(masks: u32[]): u32 {
  const all = allNodes(masks.length);
  const others = new Array<u32>(masks.length);
  for (let v = 0; v < masks.length; v++) others[v] = all & ~masks[v] & ~bit(v);
  return largestClique(others);
}

/** Branch and bound: the best of `best` and the cliques that add nodes of `candidates` to `clique`. */
function grow(masks: u32[], clique: u32, candidates: u32, best: u32): u32 {
  if (candidates == 0) return sizeOf(clique) > sizeOf(best) ? clique : best;
  while (candidates != 0 && sizeOf(clique) + sizeOf(candidates) > sizeOf(best)) {
    const v = ctz(candidates);
    candidates &= ~bit(v);
    best = grow(masks, clique | bit(v), candidates & masks[v], best);
  }
  return best;
}

/**
 * A path that visits every node once, from `start` when it is not negative; with `closed` a cycle, whose last node is joined
 * with its first. Null when there is none. By subsets (Bellman, Held and Karp, 1962): for every set of visited nodes, where a
 * path through exactly those can end. At most 16 nodes.
 */
export function hamiltonian(masks: u32[], start: i32, closed: bool): i32[] | null {
  const n = masks.length;
  assert(n <= 16, "hamiltonian: at most 16 nodes");
  const first = closed && start < 0 ? 0 : start;
  const total = 1 << n;
  const ends = new StaticArray<u32>(total);
  for (let v = 0; v < n; v++) if (first < 0 || v == first) ends[1 << v] = bit(v);
  for (let set = 1; set < total; set++) {
    for (let left = unchecked(ends[set]); left != 0; left &= left - 1) {
      const end = ctz(left);
      for (let next = unchecked(masks[end]) & ~(<u32>set); next != 0; next &= next - 1) {
        const to = ctz(next);
        unchecked((ends[set | (1 << to)] |= bit(to)));
      }
    }
  }
  const possible = ends[total - 1] & (closed ? masks[first] : 0xffffffff);
  if (possible == 0) return null;
  // Walk back from an end through sets that can be completed.
  const path: i32[] = [];
  let set = total - 1;
  let at = <i32>ctz(possible);
  while (true) {
    path.push(at);
    set &= ~(1 << at);
    if (set == 0) return path.reverse();
    at = <i32>ctz(ends[set] & masks[at]);
  }
}

/** Whether two undirected graphs with equally many nodes are the same but for the names of their nodes. */
export function areIsomorphic(a: u32[], b: u32[]): bool {
  const n = a.length;
  const image = new Array<i32>(n);
  for (let v = 0; v < n; v++) image[v] = -1;
  return match(a, b, 0, 0, image);
}

/** Maps nodes of `a` from `node` on to nodes of `b` outside of `used`. */
function match(a: u32[], b: u32[], node: i32, used: u32, image: i32[]): bool {
  const n = a.length;
  if (node == n) return true;
  for (let w = 0; w < n; w++) {
    if (used & bit(w) || sizeOf(a[node]) != sizeOf(b[w])) continue;
    let fits = true;
    for (let v = 0; v < node && fits; v++) fits = ((a[node] >> v) & 1) == ((b[w] >> image[v]) & 1);
    if (!fits) continue;
    image[node] = w;
    if (match(a, b, node + 1, used | bit(w), image)) return true;
  }
  return false;
}
