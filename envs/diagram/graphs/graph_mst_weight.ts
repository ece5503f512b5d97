import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { spanningTree } from "../../../assembly/solve/graphs/cut";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

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
    this.nodes = knobs.int("nodes", [4, 5, 6, 6, 7, 8, 9, 9, 10, 11]);
    this.edges = knobs.int("edges", [5, 7, 8, 9, 11, 13, 15, 16, 18, 20]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 2, 2, 2, 3, 4]);
    this.isForced = knobs.from("an edge that must be used", 7);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    const graph = this.graph;
    if (!new Wiring(graph, this.crossings).connect(rng, this.edges, 10, 10)) return false;
    // Different weights, so that the tree is the only one; the range is drawn too, so that totals spread.
    const weights = rng.sample(this.edges, this.edges + rng.int(3, 20));
    for (let i = 0; i < this.edges; i++) {
      graph.edges[i].weight = weights[i] + 1;
      graph.edges[i].text = (weights[i] + 1).toString();
    }
    this.tree = spanningTree(this.nodes, graph.edges);
    if (this.isForced) {
      const order = rng.permutation(this.edges);
      for (let k = 0; k < order.length && this.forced < 0; k++) if (!this.tree.includes(order[k])) this.forced = order[k];
      if (this.forced < 0) return false;
      this.tree = spanningTree(this.nodes, graph.edges, this.forced);
    }
    for (let i = 0; i < this.tree.length; i++) this.total += graph.edges[this.tree[i]].weight;
    return true;
  }

  question(words: Words): string {
    const forced = this.forced;
    words.set("forced", forced < 0 ? "" : " The edge between " + this.label(this.graph.edges[forced].from) + " and " + this.label(this.graph.edges[forced].to) + " must be among the chosen ones.");
    return words.say([
      "Choose edges so that all nodes are connected with each other and the sum of the numbers on the chosen edges is as small as possible.{forced} What is that sum?",
      "The number on an edge is the cost of building it. What is the least total cost of edges that connect all nodes?{forced}",
      "What is the smallest possible sum of weights of a set of edges that joins all nodes, directly or through others?{forced}",
      "A spanning tree connects all nodes without a closed loop. What is the least possible total of the numbers on its edges?{forced}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.total);
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.forced < 0 ? 0 : 2);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.tree.length; i++) parts.push(this.graph.edges[this.tree[i]].weight.toString());
    return "The tree takes the edges with " + parts.join(" + ") + " = " + this.total.toString() + ".";
  }
}
