/** Connectivity: the variables that take some of their values hang together. */
import { Constraint, Csp } from "./csp";

/** Neighbours of each cell of a board along its sides, four places a cell; -1 beyond the board. */
export function sides(rows: i32, columns: i32): StaticArray<i32> {
  const beside = new StaticArray<i32>(4 * rows * columns).fill(-1);
  for (let cell = 0; cell < rows * columns; cell++) {
    if (cell >= columns) beside[4 * cell] = cell - columns;
    if (cell % columns < columns - 1) beside[4 * cell + 1] = cell + 1;
    if (cell < (rows - 1) * columns) beside[4 * cell + 2] = cell + columns;
    if (cell % columns > 0) beside[4 * cell + 3] = cell - 1;
  }
  return beside;
}

/** The neighbours among some of the nodes, by place in the list of them. */
export function within(nodes: StaticArray<i32>, beside: StaticArray<i32>, degree: i32 = 4): StaticArray<i32> {
  const local = new StaticArray<i32>(degree * nodes.length).fill(-1);
  const place = new StaticArray<i32>(beside.length / degree).fill(-1);
  for (let i = 0; i < nodes.length; i++) place[nodes[i]] = i;
  for (let i = 0; i < nodes.length; i++) {
    for (let side = 0; side < degree; side++) {
      const next = beside[degree * nodes[i] + side];
      if (next >= 0) local[degree * i + side] = place[next];
    }
  }
  return local;
}

/** Whether the cells that hold a value are in one piece; so are none. */
export function isConnected(values: StaticArray<i32>, value: i32, beside: StaticArray<i32>): bool {
  const seen = new StaticArray<bool>(values.length);
  const open: i32[] = [];
  let total = 0;
  for (let cell = 0; cell < values.length; cell++) {
    if (values[cell] != value) continue;
    if (total++ > 0) continue;
    open.push(cell);
    seen[cell] = true;
  }
  const degree = beside.length / values.length;
  for (let k = 0; k < open.length; k++) {
    for (let side = 0; side < degree; side++) {
      const next = beside[degree * open[k] + side];
      if (next < 0 || seen[next] || values[next] != value) continue;
      seen[next] = true;
      open.push(next);
    }
  }
  return open.length == total;
}

/**
 * The nodes of a graph whose variables take a value of `wanted` are in one piece. What no way connects with a node that surely belongs
 * to it does not belong; a node without which two of those would be apart does (its articulation points: Hopcroft and Tarjan, 1973).
 */
export class Connected extends Constraint {
  private degree: i32;
  /** Time of the visit of each node, from 1; the earliest that is reached from below; sure nodes from there on down. */
  private time: StaticArray<i32>;
  private low: StaticArray<i32>;
  private sure: StaticArray<i32>;
  private parent: StaticArray<i32>;
  private side: StaticArray<i32>;
  /** Of each node at the last propagation: 0 when it cannot belong, 1 when it may, 2 when it does. And whether nothing failed then. */
  private state: StaticArray<u8>;
  private isSettled: bool = false;

  /**
   * @param scope the variable of each node
   * @param beside neighbours by node, equally many places a node; -1 where there is none
   * @param wanted values, as bits, of the nodes that hang together
   */
  constructor(scope: StaticArray<i32>, private beside: StaticArray<i32>, private wanted: u32) {
    super(scope);
    const size = scope.length;
    this.degree = beside.length / size;
    this.time = new StaticArray<i32>(size);
    this.low = new StaticArray<i32>(size);
    this.sure = new StaticArray<i32>(size);
    this.parent = new StaticArray<i32>(size);
    this.side = new StaticArray<i32>(size);
    this.state = new StaticArray<u8>(size);
    this.tier = 1;
  }

  propagate(csp: Csp): bool {
    const size = this.scope.length;
    let root = -1;
    let total = 0;
    let isChanged = false;
    for (let i = 0; i < size; i++) {
      const domain = unchecked(csp.domain[unchecked(this.scope[i])]);
      const state: u8 = (domain & this.wanted) == 0 ? 0 : (domain & ~this.wanted) == 0 ? 2 : 1;
      unchecked((this.time[i] = 0));
      isChanged = isChanged || unchecked(this.state[i]) != state;
      unchecked((this.state[i] = state));
      if (state != 2) continue;
      total++;
      if (root < 0) root = i;
    }
    if (!isChanged && this.isSettled) return true;
    this.isSettled = false;
    if (root >= 0) {
      if (!this.visit(csp, root) || unchecked(this.sure[root]) < total) return false;
      for (let i = 0; i < size; i++) {
        if (unchecked(this.time[i]) == 0 && !csp.keep(unchecked(this.scope[i]), ~this.wanted)) return false;
      }
    }
    this.isSettled = true;
    return true;
  }

  /** Visits all nodes that can be reached from a sure one, depth first, and fixes those that part it from other sure ones. */
  private visit(csp: Csp, root: i32): bool {
    const degree = this.degree;
    let clock = 1;
    let node = root;
    this.enter(root, -1, clock);
    while (true) {
      const side = unchecked(this.side[node]);
      if (side < degree) {
        unchecked((this.side[node] = side + 1));
        const next = unchecked(this.beside[degree * node + side]);
        if (next < 0 || unchecked(this.state[next]) == 0) continue;
        if (unchecked(this.time[next]) > 0) {
          unchecked((this.low[node] = min(this.low[node], this.time[next])));
          continue;
        }
        this.enter(next, node, ++clock);
        node = next;
        continue;
      }
      const above = unchecked(this.parent[node]);
      if (above < 0) return true;
      unchecked((this.sure[above] += this.sure[node]));
      unchecked((this.low[above] = min(this.low[above], this.low[node])));
      // Nothing below reaches past `above`, and something below is sure.
      if (unchecked(this.low[node] >= this.time[above] && this.sure[node] > 0) && !csp.keep(unchecked(this.scope[above]), this.wanted)) return false;
      node = above;
    }
  }

  private enter(node: i32, parent: i32, clock: i32): void {
    unchecked((this.time[node] = clock));
    unchecked((this.low[node] = clock));
    unchecked((this.sure[node] = <i32>(this.state[node] == 2)));
    unchecked((this.parent[node] = parent));
    unchecked((this.side[node] = 0));
  }
}
