/**
 * Edges that can be followed by eye: an edge is only added where it passes no other node, meets other edges at wide angles,
 * keeps within a budget of crossings, and leaves a free place for what is written on it.
 */
import { Rng } from "../../random";
import { Edge, Graph } from "./graph";
import { ARROW_LENGTH, EDGE_TEXT_HALF_HEIGHT, edgeTextHalfWidth } from "./drawing";

/** Least distance between an edge and the rim of a node that is not its own. */
const CLEARANCE: f64 = 9;
/** Sines of the least angles between edges that cross and between edges of one node: 25 and 17 degrees. */
const CROSSING_SINE: f64 = 0.42;
const NODE_SINE: f64 = 0.29;
/** Room between the surface behind a text and other edges, texts and nodes. */
const TEXT_GAP: f64 = 3;
/** Where a text may stand on its edge, best places first. */
const PLACES: StaticArray<f64> = [0.5, 0.42, 0.58, 0.35, 0.65, 0.29, 0.71];

/** A pair of nodes that may be joined. */
class Pair {
  constructor(public a: i32, public b: i32, public order: f64) {}
}

export class Wiring {
  /** Crossings so far. */
  crossings: i32 = 0;
  /** The most edges that a node may have. */
  mostAtNode: i32 = 32;
  /** The place that `fits` found for the text. */
  private place: f64 = 0.5;
  /** Crossings that `fits` counted. */
  private added: i32 = 0;
  /** Middles and half widths of the texts on the edges; a half width of 0 for an edge without text. */
  private textX: f64[] = [];
  private textY: f64[] = [];
  private textHalf: f64[] = [];

  /** Wires a graph whose nodes have their places. `budget` is the number of crossings in all. */
  constructor(private graph: Graph, private budget: i32) {}

  /** Adds an edge with an optional text; false when it would not be clear to see, or is there already. */
  join(a: i32, b: i32, weight: i32 = 0, text: string = ""): bool {
    const half: f64 = text.length > 0 ? edgeTextHalfWidth(text) : 0;
    if (!this.fits(a, b, half)) return false;
    const edge = new Edge(a, b, weight);
    edge.text = text;
    edge.at = this.place;
    const graph = this.graph;
    graph.edges.push(edge);
    this.crossings += this.added;
    this.textX.push(graph.x[a] + (graph.x[b] - graph.x[a]) * this.place);
    this.textY.push(graph.y[a] + (graph.y[b] - graph.y[a]) * this.place);
    this.textHalf.push(half);
    return true;
  }

  /** Whether a straight edge from a to b, with a text of the given half width, is clear to see. */
  fits(a: i32, b: i32, half: f64 = 0): bool {
    const graph = this.graph;
    const x1 = graph.x[a], y1 = graph.y[a], x2 = graph.x[b], y2 = graph.y[b];
    const dx = x2 - x1, dy = y2 - y1;
    const length = Math.sqrt(dx * dx + dy * dy);
    const least = 2 * graph.radius + 12 + (graph.directed ? ARROW_LENGTH : 0) + (half > 0 ? 2 * Math.max(half, EDGE_TEXT_HALF_HEIGHT) : 0);
    if (length < least) return false;
    if (!this.passesNodes(a, b, x1, y1, x2, y2)) return false;
    this.added = 0;
    let atA = 0;
    let atB = 0;
    for (let i = 0; i < graph.edges.length; i++) {
      const edge = graph.edges[i];
      if ((edge.from == a && edge.to == b) || (edge.from == b && edge.to == a)) return false;
      const sharesA = edge.from == a || edge.to == a;
      const sharesB = edge.from == b || edge.to == b;
      if (sharesA && ++atA == this.mostAtNode) return false;
      if (sharesB && ++atB == this.mostAtNode) return false;
      const ex = graph.x[edge.to] - graph.x[edge.from];
      const ey = graph.y[edge.to] - graph.y[edge.from];
      const along = Math.sqrt(ex * ex + ey * ey);
      const sin = Math.abs(dx * ey - dy * ex) / (length * along);
      if (sharesA || sharesB) {
        // Only edges that leave their shared node to the same side can be taken for one another.
        const sameSide = ((sharesA ? edge.from == a : edge.from == b) ? 1.0 : -1.0) * (sharesA ? 1.0 : -1.0) * (dx * ex + dy * ey) > 0;
        if (sameSide && sin < NODE_SINE) return false;
      } else if (cross(x1, y1, x2, y2, graph.x[edge.from], graph.y[edge.from], graph.x[edge.to], graph.y[edge.to])) {
        if (sin < CROSSING_SINE) return false;
        this.added++;
      } else if (sin < CROSSING_SINE && this.comesNear(x1, y1, x2, y2, edge)) {
        // Almost parallel edges side by side.
        return false;
      }
      if (this.textHalf[i] > 0 && meetsBox(x1, y1, x2, y2, this.textX[i], this.textY[i], this.textHalf[i] + TEXT_GAP, EDGE_TEXT_HALF_HEIGHT + TEXT_GAP)) return false;
    }
    if (this.crossings + this.added > this.budget) return false;
    return half == 0 || this.findPlace(a, b, half);
  }

  private passesNodes(a: i32, b: i32, x1: f64, y1: f64, x2: f64, y2: f64): bool {
    const graph = this.graph;
    const reach = graph.radius + CLEARANCE;
    for (let i = 0; i < graph.order; i++) {
      if (i != a && i != b && squareToSegment(graph.x[i], graph.y[i], x1, y1, x2, y2) < reach * reach) return false;
    }
    return true;
  }

  private comesNear(x1: f64, y1: f64, x2: f64, y2: f64, edge: Edge): bool {
    const graph = this.graph;
    const x3 = graph.x[edge.from], y3 = graph.y[edge.from], x4 = graph.x[edge.to], y4 = graph.y[edge.to];
    const nearest = Math.min(
      Math.min(squareToSegment(x1, y1, x3, y3, x4, y4), squareToSegment(x2, y2, x3, y3, x4, y4)),
      Math.min(squareToSegment(x3, y3, x1, y1, x2, y2), squareToSegment(x4, y4, x1, y1, x2, y2)),
    );
    return nearest < 144;
  }

  /** Finds a place for a text: away from nodes, from all other edges and from their texts. */
  private findPlace(a: i32, b: i32, half: f64): bool {
    const graph = this.graph;
    const x1 = graph.x[a], y1 = graph.y[a];
    const dx = graph.x[b] - x1, dy = graph.y[b] - y1;
    for (let p = 0; p < PLACES.length; p++) {
      const at = PLACES[p];
      if (this.isFree(a, b, x1 + dx * at, y1 + dy * at, half + TEXT_GAP, EDGE_TEXT_HALF_HEIGHT + TEXT_GAP)) {
        this.place = at;
        return true;
      }
    }
    return false;
  }

  private isFree(a: i32, b: i32, x: f64, y: f64, half: f64, high: f64): bool {
    const graph = this.graph;
    for (let i = 0; i < graph.order; i++) {
      const dx = Math.max(Math.abs(graph.x[i] - x) - half, 0);
      const dy = Math.max(Math.abs(graph.y[i] - y) - high, 0);
      // An arrow head in front of the text's own node stays free as well.
      const reach = graph.radius + 2 + (graph.directed && i == b ? ARROW_LENGTH : 0);
      if (dx * dx + dy * dy < reach * reach) return false;
    }
    for (let i = 0; i < graph.edges.length; i++) {
      const edge = graph.edges[i];
      if (meetsBox(graph.x[edge.from], graph.y[edge.from], graph.x[edge.to], graph.y[edge.to], x, y, half, high)) return false;
      if (this.textHalf[i] > 0 && Math.abs(this.textX[i] - x) < half + this.textHalf[i] && Math.abs(this.textY[i] - y) < high + EDGE_TEXT_HALF_HEIGHT) return false;
    }
    return true;
  }

  /**
   * All pairs of nodes, short ones first but not strictly: each length counts up to `looseness` times more. Joining pairs in
   * this order gives graphs that look drawn by hand.
   */
  pairs(rng: Rng, looseness: f64 = 0.8): i32[] {
    const graph = this.graph;
    const list: Pair[] = [];
    for (let a = 0; a < graph.order; a++) {
      for (let b = a + 1; b < graph.order; b++) {
        const dx = graph.x[a] - graph.x[b];
        const dy = graph.y[a] - graph.y[b];
        list.push(new Pair(a, b, Math.sqrt(dx * dx + dy * dy) * (1 + looseness * rng.unit())));
      }
    }
    list.sort((p, q) => (p.order < q.order ? -1 : p.order > q.order ? 1 : 0));
    const pairs: i32[] = [];
    for (let i = 0; i < list.length; i++) {
      pairs.push(list[i].a);
      pairs.push(list[i].b);
    }
    return pairs;
  }

  /**
   * Joins all nodes to one connected graph and adds edges until there are `count`; false when there was no room. Directions
   * are drawn at random. Weights come from `low ... high` and are written on the edges; none when `high` is 0.
   */
  connect(rng: Rng, count: i32, low: i32 = 0, high: i32 = 0): bool {
    const graph = this.graph;
    const pairs = this.pairs(rng);
    const part = new StaticArray<i32>(graph.order);
    for (let i = 0; i < graph.order; i++) part[i] = i;
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < pairs.length && graph.edges.length < count; i += 2) {
        const turned = graph.directed && rng.chance(0.5);
        const a = pairs[turned ? i + 1 : i];
        const b = pairs[turned ? i : i + 1];
        // The first round joins parts, as Kruskal's algorithm does.
        if (round == 0 && part[a] == part[b]) continue;
        const weight = high > 0 ? rng.int(low, high) : 0;
        if (!this.join(a, b, weight, high > 0 ? weight.toString() : "")) continue;
        const from = part[a];
        const to = part[b];
        for (let k = 0; k < graph.order; k++) if (part[k] == from) part[k] = to;
      }
    }
    for (let i = 1; i < graph.order; i++) if (part[i] != part[0]) return false;
    return graph.edges.length == count;
  }
}

/** The square of the distance from a point to a segment. */
export function squareToSegment(x: f64, y: f64, x1: f64, y1: f64, x2: f64, y2: f64): f64 {
  const dx = x2 - x1, dy = y2 - y1;
  const squared = dx * dx + dy * dy;
  const share = squared == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / squared));
  const ex = x1 + dx * share - x, ey = y1 + dy * share - y;
  return ex * ex + ey * ey;
}

/** Whether two segments without a common end cross. */
export function cross(x1: f64, y1: f64, x2: f64, y2: f64, x3: f64, y3: f64, x4: f64, y4: f64): bool {
  const d1 = (x4 - x3) * (y1 - y3) - (y4 - y3) * (x1 - x3);
  const d2 = (x4 - x3) * (y2 - y3) - (y4 - y3) * (x2 - x3);
  const d3 = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
  const d4 = (x2 - x1) * (y4 - y1) - (y2 - y1) * (x4 - x1);
  return d1 > 0 != d2 > 0 && d3 > 0 != d4 > 0;
}

/** Whether a segment meets the upright box around (x, y); by clipping (Liang and Barsky, 1984). */
export function meetsBox(x1: f64, y1: f64, x2: f64, y2: f64, x: f64, y: f64, half: f64, high: f64): bool {
  const dx = x2 - x1, dy = y2 - y1;
  let from: f64 = 0;
  let to: f64 = 1;
  for (let side = 0; side < 4; side++) {
    const p = side == 0 ? -dx : side == 1 ? dx : side == 2 ? -dy : dy;
    const q = side == 0 ? x1 - (x - half) : side == 1 ? x + half - x1 : side == 2 ? y1 - (y - high) : y + high - y1;
    if (p == 0) {
      if (q < 0) return false;
      continue;
    }
    const share = q / p;
    if (p < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
  }
  return from <= to;
}
