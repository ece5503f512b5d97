/** What the node-link environments share: one graph that fills the canvas, and how replies name its nodes. */
import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { SetAnswer } from "../../../assembly/answer/set";
import { Edge, Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { drawGraph } from "../../../assembly/kit/graphs/drawing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { spread } from "../../../assembly/kit/graphs/layout";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";

/** Room between the centres of nodes and the edge of the canvas, in canvas units. */
export const EDGE: f64 = 44;

/** Nodes up to which a graph has room in the smallest canvas, without and with texts on its edges; more than the last need a wide one. */
const FEW: i32 = 7;
const FEW_WRITTEN: i32 = 5;
const MANY: i32 = 15;

export abstract class GraphScene extends Environment {
  graph: Graph = new Graph();

  draw(scene: Scene): void {
    drawGraph(scene, this.graph);
  }

  /** A new graph with labelled nodes spread over a canvas of the size that they need; false when there was no room. */
  protected begin(rng: Rng, nodes: i32, directed: bool = false, isWritten: bool = false): bool {
    this.height = nodes <= (isWritten ? FEW_WRITTEN : FEW) ? 448 : 672;
    this.width = nodes > MANY ? 896 : this.height;
    const graph = new Graph(directed);
    this.graph = graph;
    graph.labels = nodeLabels(rng, nodes);
    const width = <f64>this.width - 2 * EDGE;
    const height = <f64>this.height - 2 * EDGE;
    // Nodes keep about two thirds of the distance that a regular grid of as many would have.
    const gap = Math.max(2.6 * graph.radius, 0.62 * Math.sqrt((width * height) / <f64>nodes));
    return spread(rng, graph, nodes, EDGE, EDGE, width, height, gap);
  }

  /** The label of a node. */
  protected label(node: i32): string {
    return this.graph.labels[node];
  }

  /** Wires the nodes to a connected graph with so many edges, none of them weighted; false when there was no room. */
  protected wire(rng: Rng, edges: i32, crossings: i32): bool {
    return new Wiring(this.graph, crossings).connect(rng, edges);
  }

  /** Takes one edge away, by chance, and returns the place that it had. */
  protected dropEdge(rng: Rng): i32 {
    const edge = rng.int(0, this.graph.size - 1);
    this.graph.edges.splice(edge, 1);
    return edge;
  }

  /** Adds one edge without a text, by chance; false when it would not be clear to see. */
  protected addEdge(rng: Rng, crossings: i32): bool {
    const edges = this.graph.edges;
    const wiring = new Wiring(this.graph, crossings);
    this.graph.edges = [];
    for (let i = 0; i < edges.length; i++) wiring.join(edges[i].from, edges[i].to);
    const pair = rng.sample(2, this.graph.order);
    return wiring.join(pair[0], pair[1]);
  }

  /** Turns one arrow round, by chance. */
  protected turnEdge(rng: Rng): void {
    const edge = rng.pick<Edge>(this.graph.edges);
    const from = edge.from;
    edge.from = edge.to;
    edge.to = from;
  }

  /** The nodes that a reply lists in order; null when it names something else. */
  protected walkOf(reply: Answer): i32[] | null {
    return reply instanceof SequenceAnswer ? this.graph.nodesOf((reply as SequenceAnswer).texts) : null;
  }

  /** The answer that a set of nodes makes. */
  protected answerOf(set: u32): SetAnswer {
    return new SetAnswer(this.graph.labelsIn(set));
  }

  /** The nodes of a set that a reply lists; null when it is none, or names something else. */
  protected setOf(reply: Answer): i32[] | null {
    return reply instanceof SetAnswer ? this.graph.nodesOf((reply as SetAnswer).texts) : null;
  }
}
