import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { allNodes, bit, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Graphs that are drawn for one answer, and choices of what to remove that are tried in each. */
const GRAPHS: i32 = 20;
const TRIES: i32 = 40;

/** How many nodes remain connected with a node when some edges, or nodes, are removed? */
export class GraphEdgeEditEffect extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private cutEdges: i32 = 0;
  private cutNodes: i32 = 0;

  private start: i32 = 0;
  /** Removed edges by index, and removed nodes. */
  private lostEdges: i32[] = [];
  private lostNodes: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [7, 7, 13, 13, 14, 15, 16, 17, 18, 20]);
    this.edges = knobs.int("edges", [7, 7, 13, 14, 15, 16, 18, 19, 20, 22]);
    this.crossings = knobs.int("most crossings", [0, 1, 1, 1, 2, 2, 3, 3, 4, 5]);
    this.cutEdges = knobs.int("removed edges", [1, 0, 1, 2, 1, 2, 1, 3, 2, 3]);
    this.cutNodes = knobs.int("removed nodes", [0, 1, 0, 0, 1, 1, 2, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    const kept = this.nodes - this.cutNodes;
    // At the small levels six answers are possible, later twelve or more; each as likely, so graphs are drawn until one allows it.
    this.result = rng.int(1, this.nodes < 10 ? 6 : min(kept, 14));
    if (this.result > kept) return false;
    for (let graph = 0; graph < GRAPHS; graph++) {
      if (!this.begin(rng, this.nodes) || !this.wire(rng, this.edges, this.crossings)) continue;
      for (let k = 0; k < TRIES; k++) {
        this.lostEdges = rng.sample(this.cutEdges, this.edges);
        const order = rng.permutation(this.nodes);
        this.start = order[0];
        this.lostNodes = order.slice(1, 1 + this.cutNodes);
        if (this.remaining() == this.result) return true;
      }
    }
    return false;
  }

  /** How many nodes the start is connected with, itself included; 0 when an edge is removed that is gone with its node. */
  private remaining(): i32 {
    const masks = this.graph.masks();
    for (let i = 0; i < this.lostEdges.length; i++) {
      const edge = this.graph.edges[this.lostEdges[i]];
      if (this.lostNodes.includes(edge.from) || this.lostNodes.includes(edge.to)) return 0;
      masks[edge.from] &= ~bit(edge.to);
      masks[edge.to] &= ~bit(edge.from);
    }
    let within = allNodes(this.nodes);
    for (let i = 0; i < this.lostNodes.length; i++) within &= ~bit(this.lostNodes[i]);
    return sizeOf(reachable(masks, this.start, within));
  }

  question(words: Words): string {
    const parts: string[] = [];
    for (let i = 0; i < this.lostEdges.length; i++) {
      const edge = this.graph.edges[this.lostEdges[i]];
      parts.push("the edge between " + this.label(edge.from) + " and " + this.label(edge.to));
    }
    for (let i = 0; i < this.lostNodes.length; i++) parts.push("node " + this.label(this.lostNodes[i]) + " with all its edges");
    return words
      .set("start", this.label(this.start))
      .set("lost", listed(parts))
      .set("is", parts.length > 1 ? "are" : "is")
      .say([
        "Suppose {lost} {is} removed. How many nodes are then connected with node {start}, directly or through others? Count {start} itself too.",
        "Remove {lost}. How many nodes, {start} included, can then be reached from node {start}?",
        "When {lost} {is} gone, how many nodes does the component of node {start} have, {start} itself counted?",
        "Take away {lost}. What is the number of nodes that node {start} is then still connected with, itself included?",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + 3.0 * <f64>(this.cutEdges + this.cutNodes) + 0.5 * <f64>this.cutNodes;
  }

  explain(): string {
    return "Without what is removed, node " + this.label(this.start) + " belongs to a component of " + this.result.toString() + ".";
  }
}
