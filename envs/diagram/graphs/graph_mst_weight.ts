import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Edge } from "../../../assembly/kit/graphs/graph";
import { traceEdge } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { spanningTree } from "../../../assembly/solve/graphs/cut";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Draws of weights for one graph before it is given up. */
const DRAWS: i32 = 16;

/** What is the least total weight of edges that connect all nodes, with or without an edge that must be used? */
export class GraphMstWeight extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private isForced: bool = false;

  /** An edge that must be used, or -1. */
  private forced: i32 = -1;
  private tree: i32[] = [];
  private total: i32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 5, 6, 6, 7, 8, 9, 9, 10, 11]);
    this.edges = knobs.int("edges", [6, 7, 8, 9, 11, 13, 15, 16, 18, 20]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 2, 2, 2, 3, 4]);
    this.isForced = knobs.from("an edge that must be used", 7);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, false, true)) return false;
    const graph = this.graph;
    if (!new Wiring(graph, this.crossings).connect(rng, this.edges, 10, 10)) return false;
    for (let k = 0; k < DRAWS; k++) {
      // Different weights, so that the tree is the only one; the range is drawn too, so that totals spread.
      const weights = rng.sample(this.edges, this.edges + rng.int(3, 20));
      for (let i = 0; i < this.edges; i++) {
        graph.edges[i].weight = weights[i] + 1;
        graph.edges[i].text = (weights[i] + 1).toString();
      }
      this.tree = spanningTree(this.nodes, graph.edges);
      this.total = this.sumOf(this.tree);
      // Some cheap edge closes a loop: adding up the smallest numbers is not enough.
      if (this.total > this.smallest()) break;
    }
    if (this.total == this.smallest()) return false;
    if (!this.isForced) return true;
    const order = rng.permutation(this.edges);
    for (let k = 0; k < order.length && this.forced < 0; k++) if (!this.tree.includes(order[k])) this.forced = order[k];
    this.tree = spanningTree(this.nodes, graph.edges, this.forced);
    this.total = this.sumOf(this.tree);
    return true;
  }

  /** Another weight for one edge. */
  makeTwin(rng: Rng): bool {
    const edges = this.graph.edges;
    const changed = rng.pick<Edge>(edges);
    const weight = rng.int(1, this.edges + 20);
    for (let i = 0; i < this.edges; i++) if (edges[i].weight == weight) return false;
    changed.weight = weight;
    changed.text = weight.toString();
    this.tree = spanningTree(this.nodes, edges);
    if (this.sumOf(this.tree) == this.smallest() || (this.isForced && this.tree.includes(this.forced))) return false;
    if (this.isForced) this.tree = spanningTree(this.nodes, edges, this.forced);
    this.total = this.sumOf(this.tree);
    return true;
  }

  private sumOf(edges: i32[]): i32 {
    let sum = 0;
    for (let i = 0; i < edges.length; i++) sum += this.graph.edges[edges[i]].weight;
    return sum;
  }

  /** The sum of as many of the smallest weights as a tree has edges. */
  private smallest(): i32 {
    const weights: i32[] = [];
    for (let i = 0; i < this.edges; i++) weights.push(this.graph.edges[i].weight);
    weights.sort((a, b) => a - b);
    let sum = 0;
    for (let i = 0; i < this.nodes - 1; i++) sum += weights[i];
    return sum;
  }

  question(words: Words): string {
    const forced = this.forced;
    return words
      .set("forced", forced < 0 ? "" : " The edge between " + this.label(this.graph.edges[forced].from) + " and " + this.label(this.graph.edges[forced].to) + " must be used.")
      .say([
        "Choose edges so that all nodes are connected with each other and the sum of the numbers on the chosen edges is as small as possible.{forced} What is that sum?",
        "The number on an edge is the cost of building it. What is the least total cost of edges that connect all nodes?{forced}",
        "Find the total weight of a minimum spanning tree.{forced}",
        "The nodes are villages, and the number on an edge is the length of cable needed between two of them. How much cable does it take at least to connect all villages, directly or through others?{forced}",
        "Erase edges as long as the graph stays connected, so that the numbers left add up to as little as possible.{forced} What do they add up to?",
        "A spanning tree connects all nodes without a closed loop. What is the least possible total of the numbers on its edges?{forced}",
        "What is the cheapest way to link all the nodes into one network, if using an edge costs its number?{forced} Give the total.",
        "Roads cost what is written on them. From any node one must be able to drive to any other.{forced} How little can be spent?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.total);
  }

  foils(): Answer[] {
    // The smallest numbers whatever they join, the forced edge forgotten or added to the cheapest tree, one edge short.
    const free = this.sumOf(spanningTree(this.nodes, this.graph.edges));
    const foils: Answer[] = [new IntegerAnswer(this.smallest())];
    if (this.forced >= 0) {
      foils.push(new IntegerAnswer(free));
      foils.push(new IntegerAnswer(free + this.graph.edges[this.forced].weight));
    }
    for (let i = 0; i < this.tree.length; i++) foils.push(new IntegerAnswer(this.total - this.graph.edges[this.tree[i]].weight));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.tree.length; i++) traceEdge(scene, this.graph, this.tree[i]);
  }

  /** Nodes to be connected and weights to be compared, and the edge that must be used. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.forced < 0 ? 0 : 2);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.tree.length; i++) parts.push(this.graph.edges[this.tree[i]].weight.toString());
    return "The cheapest choice takes the edges " + parts.join(" + ") + " = " + this.total.toString() + ".";
  }
}
