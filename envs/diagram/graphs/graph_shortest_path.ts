import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { allDistances, cheapestPath, costOfWalk, hopsFrom, UNREACHABLE } from "../../../assembly/solve/graphs/nodes";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which path between two nodes has the least total weight? Every path that has it is right. */
export class GraphShortestPath extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private largest: i32 = 0;
  private hops: i32 = 0;
  private crossings: i32 = 0;
  private isTricky: bool = false;
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
    this.isTricky = knobs.from("the fewest edges are not the least weight", 3);
    this.isDirected = knobs.from("arrows", 5);
    this.hasVia = knobs.from("a node to pass through", 8);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, this.isDirected)) return false;
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
        const via = this.detour(rng, distances.cost, distances.hops);
        if (via < 0) continue;
        this.via = via;
        this.path = cheapestPath(weights, distances, start, via);
        this.path.pop();
        this.path = this.path.concat(cheapestPath(weights, distances, via, end));
      } else {
        if (distances.hops[at] < this.hops) continue;
        if (this.isTricky && hopsFrom(masks, start)[end] >= distances.hops[at]) continue;
        this.path = cheapestPath(weights, distances, start, end);
      }
      this.best = costOfWalk(weights, n, this.path);
      return true;
    }
    return false;
  }

  /** A node off every cheapest path from start to end, with enough edges on the way through it; -1 when there is none. */
  private detour(rng: Rng, cost: StaticArray<i32>, hops: StaticArray<i32>): i32 {
    const n = this.nodes;
    const order = rng.permutation(n);
    for (let k = 0; k < n; k++) {
      const via = order[k];
      if (via == this.start || via == this.end) continue;
      const first = this.start * n + via;
      const second = via * n + this.end;
      if (cost[first] >= UNREACHABLE || cost[second] >= UNREACHABLE) continue;
      if (cost[first] + cost[second] > cost[this.start * n + this.end] && hops[first] + hops[second] >= this.hops && hops[second] >= 2) return via;
    }
    return -1;
  }

  question(words: Words): string {
    words
      .set("start", this.label(this.start))
      .set("end", this.label(this.end))
      .set("arrows", this.isDirected ? " Edges can only be used in the direction of their arrows." : "")
      .set("via", this.via < 0 ? "" : " that passes through node " + this.label(this.via))
      .set("again", this.via < 0 ? "" : " A node may be visited more than once.")
      .set("form", " List the labels of all nodes on it in order, from " + this.label(this.start) + " to " + this.label(this.end) + ".");
    return words.say([
      "The number on an edge is its length. Give a shortest path from node {start} to node {end}{via}.{arrows}{again}{form}",
      "Which path from node {start} to node {end}{via} has the smallest sum of the numbers on its edges?{arrows}{again}{form} If several paths are best, give any one of them.",
      "Find a path from node {start} to node {end}{via} whose total weight is as small as possible; the numbers on the edges are their weights.{arrows}{again}{form}",
      "Travelling along an edge costs the number written on it. Give a cheapest route from node {start} to node {end}{via}.{arrows}{again}{form}",
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

  complexity(): f64 {
    return <f64>this.graph.size + 2.0 * <f64>this.path.length + (this.isTricky ? 2 : 0) + (this.isDirected ? 1 : 0) + (this.via >= 0 ? 3 : 0);
  }

  explain(): string {
    return "The path " + this.graph.labelsOf(this.path).join(" - ") + " has total weight " + this.best.toString() + ", and no other has less.";
  }
}
