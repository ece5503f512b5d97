import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Edge } from "../../../assembly/kit/graphs/graph";
import { traceEdge, ringNodes } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bridges, cutVertices } from "../../../assembly/solve/graphs/cut";
import { allNodes, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which edges, or which nodes, hold the graph together: without any one of them it falls apart? */
export class GraphBridgeArticulation extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private asksNodes: bool = false;

  /** The bridges by index, or the cut vertices as a set. */
  private bridges: i32[] = [];
  private cuts: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 9, 10, 11, 12, 13, 15, 17]);
    this.edges = knobs.int("edges", [6, 7, 9, 10, 11, 13, 15, 16, 18, 21]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 2, 2, 3, 4, 5]);
    this.asksNodes = knobs.flag("asks for nodes", [false, false, false, true, true, true, false, false, true, true]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, false, !this.asksNodes)) return false;
    const graph = this.graph;
    // Numbered edges carry a text, for which there must be room.
    if (!new Wiring(graph, this.crossings).connect(rng, this.edges, 10, this.asksNodes ? 0 : 10)) return false;
    if (!this.asksNodes) {
      const numbers = rng.permutation(this.edges);
      for (let i = 0; i < this.edges; i++) graph.edges[i].text = (numbers[i] + 1).toString();
    }
    return this.choose();
  }

  /** One edge less, or two edges exchange their numbers. */
  makeTwin(rng: Rng): bool {
    if (this.asksNodes) {
      this.dropEdge(rng);
      return reachable(this.graph.masks(), 0) == allNodes(this.nodes) && this.choose();
    }
    const one = rng.pick<Edge>(this.graph.edges);
    const other = rng.pick<Edge>(this.graph.edges);
    const text = one.text;
    one.text = other.text;
    other.text = text;
    return true;
  }

  /** Finds the answer; false when it is seen at once. */
  private choose(): bool {
    const graph = this.graph;
    const masks = graph.masks();
    if (this.asksNodes) {
      this.cuts = cutVertices(masks);
      return this.cuts != 0 && this.cuts != this.besideLeaves(masks);
    }
    this.bridges = bridges(masks, graph.edges);
    // Edges to a node that has no other are seen at once: there is another bridge.
    for (let i = 0; i < this.bridges.length; i++) {
      const edge = graph.edges[this.bridges[i]];
      if (sizeOf(masks[edge.from]) > 1 && sizeOf(masks[edge.to]) > 1) return this.bridges.length < this.edges;
    }
    return false;
  }

  /** The neighbours of nodes that have one edge only: cut vertices that are seen at once. */
  private besideLeaves(masks: u32[]): u32 {
    let found: u32 = 0;
    for (let v = 0; v < masks.length; v++) if (sizeOf(masks[v]) == 1) found |= masks[v];
    return found;
  }

  /** The numbers of the bridges, or the labels of the cut vertices. */
  private get chosen(): string[] {
    if (this.asksNodes) return this.graph.labelsIn(this.cuts);
    const numbers: string[] = [];
    for (let i = 0; i < this.bridges.length; i++) numbers.push(this.graph.edges[this.bridges[i]].text);
    return numbers;
  }

  question(words: Words): string {
    if (this.asksNodes) {
      return words.say([
        "Which nodes hold the graph together? List every node without which, and without whose edges, the remaining nodes are no longer all connected.",
        "A cut vertex is a node whose removal, together with its edges, disconnects the rest of the graph. List all cut vertices.",
        "Find all cut vertices of the graph.",
        "The nodes are stations, the edges railway lines. At which stations would a closure cut some of the other stations off from each other? Consider one closure at a time.",
        "Take away one node with all its edges, then put it back and try the next. For which nodes does the rest fall apart?",
        "Determine the set of articulation points, that is, of nodes whose removal leaves the other nodes disconnected.",
        "If a single node failed and took its edges with it, which nodes would leave the rest in separate pieces?",
        "Name each node that lies on every path between some two of the other nodes.",
      ]);
    }
    return words.say([
      "Which edges hold the graph together? List the number of every edge without which the graph is no longer connected.",
      "A bridge is an edge whose removal disconnects the graph. List the numbers of all bridges.",
      "Find all bridges of the graph and give their numbers.",
      "The nodes are villages, the numbered edges roads. Which roads, if closed one at a time, would cut some village off from another?",
      "Take away one edge, then put it back and try the next. For which edges, by number, does the graph fall into two parts?",
      "Determine the set of bridges. The edges are named by their numbers; an edge is a bridge if its ends have no other connection.",
      "If a single edge failed, which ones would split the graph? Give their numbers.",
      "Give the number of each edge that lies on no closed loop.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.chosen);
  }

  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.asksNodes ? this.nodes : this.edges);
  }

  /** Nodes, or edges, that cut nothing off. */
  foils(): Answer[] {
    const others: string[] = [];
    const count = this.asksNodes ? this.nodes : this.graph.size;
    for (let i = 0; i < count; i++) {
      const name = this.asksNodes ? this.label(i) : this.graph.edges[i].text;
      if (!this.chosen.includes(name)) others.push(name);
    }
    return SetAnswer.parts(others, this.chosen.length);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    ringNodes(scene, this.graph, this.cuts);
    for (let i = 0; i < this.bridges.length; i++) traceEdge(scene, this.graph, this.bridges[i]);
  }

  /** What is taken away on trial and what is looked at each time, nodes and edges, and what is found. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + 0.3 * <f64>this.chosen.length + (this.asksNodes ? 1 : 0);
  }

  explain(): string {
    const chosen = this.chosen;
    const what = this.asksNodes ? "node" : "edge";
    if (chosen.length == 1) return "The graph falls apart without the " + what + " " + chosen[0] + ", and no other is like that.";
    return "The graph falls apart without any one of the " + what + "s " + listed(chosen) + ", and no other is like that.";
  }
}
