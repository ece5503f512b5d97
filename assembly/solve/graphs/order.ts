/** Topological orders of small graphs. `before[v]` holds the nodes that come before v. */
import { allNodes, bit } from "./nodes";

/** How many nodes a graph may have whose orders are counted: 12! still fits. */
const MOST: i32 = 12;

/** In how many orders all nodes can follow each other; 0 when there is a cycle. By the sets of nodes that may be done first. */
export function countOrders(before: u32[]): i32 {
  const nodes = before.length;
  assert(nodes <= MOST, "orders of at most 12 nodes are counted");
  const ways = new StaticArray<i32>(1 << nodes);
  ways[0] = 1;
  for (let done: u32 = 0; done < allNodes(nodes); done++) {
    if (unchecked(ways[done]) == 0) continue;
    for (let node = 0; node < nodes; node++) {
      if ((done & bit(node)) == 0 && (before[node] & ~done) == 0) ways[done | bit(node)] += unchecked(ways[done]);
    }
  }
  return ways[allNodes(nodes)];
}

/** Whether a list names every node once, and none before all of those that come before it. */
export function isOrder(before: u32[], order: i32[]): bool {
  let done: u32 = 0;
  for (let i = 0; i < order.length; i++) {
    if ((done & bit(order[i])) != 0 || (before[order[i]] & ~done) != 0) return false;
    done |= bit(order[i]);
  }
  return done == allNodes(before.length);
}
