import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Edge } from "../../../assembly/kit/graphs/graph";
import { tracePath } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { allDistances, bit, cheapestPath, costOfWalk, Distances, hopsFrom, UNREACHABLE } from "../../../assembly/solve/graphs/nodes";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Changes of one weight that are tried for a twin. */
const TRIES: i32 = 60;

/** Which path between two nodes has the least total weight? Every path that has it is right. */
export class GraphShortestPath extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private largest: i32 = 0;
  private hops: i32 = 0;
  private crossings: i32 = 0;
  private isDirected: bool = false;
  private hasVia: bool = false;

  private start: i32 = 0;
  private end: i32 = 0;
  /** A node that the path passes through, or -1. */
  private via: i32 = -1;
  private best: i32 = 0;
  private path: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.edges = knobs.int("edges", [6, 8, 10, 12, 14, 17, 19, 22, 23, 25]);
    this.largest = knobs.int("largest weight", [9, 9, 9, 9, 12, 12, 15, 20, 20, 30]);
    this.hops = knobs.int("least edges of the path", [2, 2, 3, 3, 3, 3, 3, 4, 4, 5]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 2, 3, 4, 5, 6]);
    this.isDirected = knobs.from("arrows", 5);
    this.hasVia = knobs.from("a node to pass through", 8);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, this.isDirected, true)) return false;
    if (!new Wiring(this.graph, this.crossings).connect(rng, this.edges, 1, this.largest)) return false;
    const n = this.nodes;
    const weights = this.graph.weights();
    const masks = this.graph.masks();
    const distances = allDistances(weights, n);
    const order = rng.permutation(n * n);
    for (let k = 0; k < order.length; k++) {
      const start = order[k] / n;
      const end = order[k] % n;
      const at = start * n + end;
      if (start == end || distances.cost[at] >= UNREACHABLE) continue;
      this.start = start;
      this.end = end;
      if (this.hasVia) {
        this.via = this.detour(rng, distances.cost, distances.hops);
        if (this.via < 0) continue;
      } else if (distances.hops[at] < this.hops) continue;
      if (this.settle(weights, masks, distances)) return true;
    }
    return false;
  }

  /** Another weight for one edge, or two edges exchange theirs; the digits stay as many, for which there is room. */
  makeTwin(rng: Rng): bool {
    const before = this.path;
    for (let k = 0; k < TRIES; k++) {
      const edge = rng.pick<Edge>(this.graph.edges);
      const other = rng.chance(0.5) ? edge : rng.pick<Edge>(this.graph.edges);
      const weight = edge.weight;
      const otherWeight = other.weight;
      if (weight < 10 != otherWeight < 10) continue;
      weigh(other, weight);
      weigh(edge, other != edge ? otherWeight : weight < 10 ? rng.int(1, min(9, this.largest)) : rng.int(10, this.largest));
      const weights = this.graph.weights();
      const distances = allDistances(weights, this.nodes);
      const isFar = this.via < 0 ? distances.hops[this.start * this.nodes + this.end] >= this.hops : this.isDetour(this.via, distances.cost, distances.hops);
      // The path before must have become a longer way, and not only one of several.
      if (isFar && this.settle(weights, this.graph.masks(), distances) && costOfWalk(weights, this.nodes, before) > this.best) return true;
      weigh(other, otherWeight);
      weigh(edge, weight);
    }
    return false;
  }

  /** Finds the path; false when it is the one with the fewest edges, or a walk that always takes the cheapest edge. */
  private settle(weights: StaticArray<i32>, masks: u32[], distances: Distances): bool {
    if (this.via < 0) this.path = cheapestPath(weights, distances, this.start, this.end);
    else {
      this.path = cheapestPath(weights, distances, this.start, this.via);
      this.path.pop();
      this.path = this.path.concat(cheapestPath(weights, distances, this.via, this.end));
    }
    this.best = costOfWalk(weights, this.nodes, this.path);
    return this.fewest(masks) < this.path.length - 1 && !this.isGreedy(weights);
  }

  /** The least number of edges of a path as it is asked for. */
  private fewest(masks: u32[]): i32 {
    if (this.via < 0) return hopsFrom(masks, this.start)[this.end];
    return hopsFrom(masks, this.start)[this.via] + hopsFrom(masks, this.via)[this.end];
  }

  /** Whether a walk that always goes on by the cheapest edge to a new node costs no more than the cheapest path. */
  private isGreedy(weights: StaticArray<i32>): bool {
    const n = this.nodes;
    let cost = 0;
    let seen = bit(this.start);
    for (let at = this.start; at != this.end; ) {
      let next = -1;
      for (let v = 0; v < n; v++) {
        if (weights[at * n + v] == 0 || (seen & bit(v)) != 0) continue;
        if (next < 0 || weights[at * n + v] < weights[at * n + next]) next = v;
      }
      if (next < 0) return false;
      cost += weights[at * n + next];
      seen |= bit(next);
      at = next;
    }
    return cost == this.best;
  }

  /** A node off every cheapest path from start to end, with enough edges on the way through it; -1 when there is none. */
  private detour(rng: Rng, cost: StaticArray<i32>, hops: StaticArray<i32>): i32 {
    const n = this.nodes;
    const order = rng.permutation(n);
    for (let k = 0; k < n; k++) {
      if (order[k] != this.start && order[k] != this.end && this.isDetour(order[k], cost, hops)) return order[k];
    }
    return -1;
  }

  /** Whether a node lies off every cheapest path, with enough edges on the way through it. */
  private isDetour(via: i32, cost: StaticArray<i32>, hops: StaticArray<i32>): bool {
    const first = this.start * this.nodes + via;
    const second = via * this.nodes + this.end;
    if (cost[first] >= UNREACHABLE || cost[second] >= UNREACHABLE) return false;
    return cost[first] + cost[second] > cost[this.start * this.nodes + this.end] && hops[first] + hops[second] >= this.hops && hops[second] >= 2;
  }

  question(words: Words): string {
    words
      .set("start", this.label(this.start))
      .set("end", this.label(this.end))
      .set("via", this.via < 0 ? "" : " that passes through node " + this.label(this.via))
      .set("rules",
        (this.isDirected ? " Edges may only be used in the direction of their arrows." : "") +
        (this.via < 0 ? "" : " A node may be visited more than once.") +
        " List all nodes on the way in order.");
    return words.say([
      "The number on an edge is its length. Give a shortest path from node {start} to node {end}{via}.{rules}",
      "Which path from node {start} to node {end}{via} has the smallest sum of the numbers on its edges?{rules} If several are equally good, give any one of them.",
      "Find a path of least total weight from node {start} to node {end}{via}; the numbers on the edges are their weights.{rules}",
      "Travelling along an edge costs the number written on it. Plan a cheapest route from node {start} to node {end}{via}.{rules}",
      "The numbers are minutes. What is a quickest way from node {start} to node {end}{via}?{rules}",
      "Each edge charges its number as a toll. Name a route from node {start} to node {end}{via} on which you pay as little as possible.{rules}",
      "As Dijkstra's algorithm would, determine a path of minimum weight from node {start} to node {end}{via}.{rules}",
      "Add up the numbers along a way from node {start} to node {end}{via}. How must you walk for the sum to be as small as possible?{rules}",
    ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.graph.labelsOf(this.path));
  }

  accepts(reply: Answer): bool {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length < 2 || walk[0] != this.start || walk[walk.length - 1] != this.end) return false;
    if (this.via >= 0 && !walk.includes(this.via)) return false;
    return costOfWalk(this.graph.weights(), this.nodes, walk) == this.best;
  }

  /** The share of the way that a walk covers before it breaks a rule or stops, times how near to the least cost it stays. */
  partial(reply: Answer): f64 {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length > 4 * this.nodes || walk[0] != this.start) return 0;
    const weights = this.graph.weights();
    const distances = allDistances(weights, this.nodes);
    let cost = 0;
    let hasPassed = this.via < 0;
    let rest = this.best;
    for (let i = 1; i < walk.length; i++) {
      const weight = weights[walk[i - 1] * this.nodes + walk[i]];
      if (weight == 0) break;
      cost += weight;
      hasPassed = hasPassed || walk[i] == this.via;
      rest = this.costToEnd(distances, walk[i], hasPassed);
    }
    if (rest >= this.best) return 0;
    return (1 - <f64>rest / <f64>this.best) * (<f64>this.best / <f64>(cost + rest));
  }

  private costToEnd(distances: Distances, node: i32, hasPassed: bool): i32 {
    const n = this.nodes;
    if (hasPassed) return distances.cost[node * n + this.end];
    return distances.cost[node * n + this.via] + distances.cost[this.via * n + this.end];
  }

  foils(): Answer[] {
    // The fewest edges, and the cheapest path past the node to pass through.
    const n = this.nodes;
    const weights = this.graph.weights();
    const hops = new StaticArray<i32>(n * n);
    for (let i = 0; i < n * n; i++) hops[i] = weights[i] > 0 ? 1 : 0;
    return [
      new SequenceAnswer(this.graph.labelsOf(cheapestPath(hops, allDistances(hops, n), this.start, this.end))),
      new SequenceAnswer(this.graph.labelsOf(cheapestPath(weights, allDistances(weights, n), this.start, this.end))),
    ];
  }

  solution(scene: Scene): void {
    tracePath(scene, this.graph, this.path);
  }

  /** Weights to be compared, nodes of the path, and what arrows and a node to pass through add. */
  complexity(): f64 {
    return <f64>this.graph.size + 2.0 * <f64>this.path.length + (this.isDirected ? 1 : 0) + (this.via >= 0 ? 3 : 0);
  }

  explain(): string {
    const sum: string[] = [];
    for (let i = 1; i < this.path.length; i++) sum.push(this.graph.edges[this.graph.edgeBetween(this.path[i - 1], this.path[i])].text);
    return "The path " + this.graph.labelsOf(this.path).join(" - ") + " costs " + sum.join(" + ") + " = " + this.best.toString() + ", and no other costs less.";
  }
}

function weigh(edge: Edge, weight: i32): void {
  edge.weight = weight;
  edge.text = weight.toString();
}
