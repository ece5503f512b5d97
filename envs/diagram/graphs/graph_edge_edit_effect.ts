import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { traceReach } from "../../../assembly/kit/graphs/tracing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { label } from "../../../assembly/scene/solution";
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
  private left: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [7, 7, 13, 13, 14, 15, 16, 17, 18, 20]);
    this.edges = knobs.int("edges", [7, 7, 13, 14, 15, 16, 18, 19, 20, 22]);
    this.crossings = knobs.int("most crossings", [0, 1, 1, 1, 2, 2, 3, 3, 4, 5]);
    this.cutEdges = knobs.int("removed edges", [1, 0, 1, 2, 1, 2, 1, 3, 2, 3]);
    this.cutNodes = knobs.int("removed nodes", [0, 1, 0, 0, 1, 1, 2, 1, 2, 2]);
  }

  sample(rng: Rng): bool {
    // At the small levels six answers are possible, later twelve or more; each as likely, so graphs are drawn until one allows it.
    const wanted = rng.int(1, this.nodes < 10 ? 6 : min(this.nodes - this.cutNodes - this.cutEdges, 14));
    for (let graph = 0; graph < GRAPHS; graph++) {
      if (!this.begin(rng, this.nodes) || !this.wire(rng, this.edges, this.crossings)) continue;
      const masks = this.graph.masks();
      for (let k = 0; k < TRIES; k++) {
        const order = rng.permutation(this.nodes);
        this.start = order[0];
        this.lostNodes = [];
        this.lostEdges = [];
        this.left = this.cut(rng, masks, wanted);
        if (this.lostNodes.length == this.cutNodes && this.lostEdges.length == this.cutEdges && sizeOf(this.left) == wanted && this.allBite(masks)) return true;
      }
    }
    return false;
  }

  /** One edge more, or less, or elsewhere, that the question does not name. */
  makeTwin(rng: Rng): bool {
    const edges = this.graph.edges.slice(0);
    const lost = this.lostEdges;
    const before = sizeOf(this.left);
    for (let k = 0; k < TRIES; k++) {
      this.graph.edges = edges.slice(0);
      this.lostEdges = lost.slice(0);
      const change = rng.int(0, 2);
      if ((change != 0 && !this.loseEdge(rng)) || (change != 1 && !this.addEdge(rng, this.crossings))) continue;
      const masks = this.graph.masks();
      this.left = this.remaining(masks);
      if (sizeOf(this.left) != before && this.allBite(masks)) return true;
    }
    return false;
  }

  /** Takes one edge away; false when the question names it. */
  private loseEdge(rng: Rng): bool {
    const edge = this.dropEdge(rng);
    if (this.lostEdges.includes(edge)) return false;
    for (let i = 0; i < this.lostEdges.length; i++) if (this.lostEdges[i] > edge) this.lostEdges[i]--;
    return true;
  }

  /** Draws what is removed, each time something that cuts off nodes but leaves `wanted` of them, and returns what is left. */
  private cut(rng: Rng, masks: u32[], wanted: i32): u32 {
    let left = allNodes(this.nodes);
    const edges = rng.permutation(this.edges);
    for (let k = 0; k < edges.length && this.lostEdges.length < this.cutEdges; k++) {
      if ((left & bit(this.graph.edges[edges[k]].from)) == 0) continue;
      this.lostEdges.push(edges[k]);
      const rest = this.remaining(masks);
      if (rest == left || sizeOf(rest) < wanted) this.lostEdges.pop();
      else left = rest;
    }
    const nodes = rng.permutation(this.nodes);
    for (let k = 0; k < nodes.length && this.lostNodes.length < this.cutNodes; k++) {
      if (nodes[k] == this.start || (left & bit(nodes[k])) == 0 || this.isEnd(nodes[k])) continue;
      this.lostNodes.push(nodes[k]);
      const rest = this.remaining(masks);
      if (sizeOf(rest) < wanted) this.lostNodes.pop();
      else left = rest;
    }
    return left;
  }

  /** Whether a removed edge ends at a node. */
  private isEnd(node: i32): bool {
    for (let i = 0; i < this.lostEdges.length; i++) {
      const edge = this.graph.edges[this.lostEdges[i]];
      if (edge.from == node || edge.to == node) return true;
    }
    return false;
  }

  /** The nodes that the start is connected with, itself included; with one of the removed edges, or then nodes, left in place unless it is -1. */
  private remaining(masks: u32[], kept: i32 = -1): u32 {
    const rest = masks.slice(0);
    for (let i = 0; i < this.lostEdges.length; i++) {
      if (i == kept) continue;
      const edge = this.graph.edges[this.lostEdges[i]];
      rest[edge.from] &= ~bit(edge.to);
      rest[edge.to] &= ~bit(edge.from);
    }
    let within = allNodes(this.nodes);
    for (let i = 0; i < this.lostNodes.length; i++) if (i + this.lostEdges.length != kept) within &= ~bit(this.lostNodes[i]);
    return reachable(rest, this.start, within);
  }

  /** Whether the answer would differ without any one of the removals. */
  private allBite(masks: u32[]): bool {
    for (let kept = 0; kept < this.cutEdges + this.cutNodes; kept++) if (this.remaining(masks, kept) == this.left) return false;
    return true;
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
      .set("has", parts.length > 1 ? "have" : "has")
      .say([
        "Suppose {lost} {is} removed. How many nodes are then connected with node {start}, directly or through others? Count {start} too.",
        "Remove {lost}. How many nodes, {start} included, can still be reached from node {start}?",
        "After {lost} {has} been deleted, how many nodes does the component of node {start} have? Count {start} too.",
        "A storm destroys {lost}. With how many nodes is node {start} still connected, directly or through others? Count {start} itself as one of them.",
        "Imagine the graph without {lost}. Starting at node {start} and walking along edges, how many nodes can you visit, {start} included?",
        "Cross out {lost}. What is the number of nodes in the part of the graph that contains node {start}?",
        "How large is the connected component of node {start}, {start} included, once {lost} {is} gone?",
        "If you erased {lost}, how many nodes would be left in one piece with node {start}? Include {start} in your count.",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(sizeOf(this.left));
  }

  foils(): Answer[] {
    const masks = this.graph.masks();
    const size = sizeOf(this.left);
    // The start not counted, one removal overlooked, only what was removed taken off.
    const foils: Answer[] = [new IntegerAnswer(size - 1)];
    for (let kept = 0; kept < this.cutEdges + this.cutNodes; kept++) foils.push(new IntegerAnswer(sizeOf(this.remaining(masks, kept))));
    foils.push(new IntegerAnswer(this.nodes - this.cutNodes));
    return foils;
  }

  solution(scene: Scene): void {
    traceReach(scene, this.graph, this.start, this.left & ~bit(this.start), this.left, false, this.lostEdges);
    label(scene, sizeOf(this.left).toString(), this.graph.x[this.start], this.graph.y[this.start], this.graph.radius);
  }

  /** Nodes and edges to be looked at, three steps for each removal, and what is counted. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + 3.0 * <f64>(this.cutEdges + this.cutNodes) + 0.5 * <f64>this.cutNodes + 0.1 * <f64>sizeOf(this.left);
  }

  explain(): string {
    const others = this.graph.labelsIn(this.left & ~bit(this.start));
    const start = "Node " + this.label(this.start);
    if (others.length == 0) return start + " is then alone, so that the count is 1.";
    return start + " is then in one piece with " + listed(others) + ", so that the count is " + sizeOf(this.left).toString() + ".";
  }
}
