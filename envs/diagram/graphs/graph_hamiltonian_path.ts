import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { traceEdge, tracePath } from "../../../assembly/kit/graphs/tracing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { hamiltonian } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Wirings of the same nodes that are tried. */
const WIRINGS: i32 = 6;

/** What is asked for: a path from anywhere, one from a given node, a round trip. */
const enum Walk {
  Path = 0,
  From = 1,
  Tour = 2,
}
const WALKS: StaticArray<string> = ["path", "path from a node", "round trip"];

/** Which path or round trip visits every node exactly once? Every one that does is right. */
export class GraphHamiltonianPath extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private kind: Walk = Walk.Path;

  private start: i32 = -1;
  private path: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 8, 9, 10, 10, 11, 12]);
    this.edges = knobs.int("edges", [6, 7, 9, 10, 11, 13, 14, 16, 18, 20]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 1, 1, 2, 2, 3, 3, 4]);
    this.kind = knobs.choice("asked for", WALKS, [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    if (this.kind == Walk.From) this.start = rng.int(0, this.nodes - 1);
    for (let k = 0; k < WIRINGS; k++) {
      this.graph.edges = [];
      if (!this.wire(rng, this.edges, this.crossings)) continue;
      const path = hamiltonian(this.graph.masks(), this.start, this.kind == Walk.Tour);
      if (path === null) continue;
      this.path = path;
      return true;
    }
    return false;
  }

  question(words: Words): string {
    words.set("start", this.start < 0 ? "" : this.label(this.start)).set("list", "List the nodes in order, each once.");
    if (this.kind == Walk.Tour) {
      return words.say([
        "Find a round trip along edges that visits every node exactly once and returns to where it began. {list}",
        "Give a Hamiltonian cycle of the graph, beginning anywhere. {list}",
        "In which order can all nodes be visited along edges so that an edge leads from the last one back to the first? {list}",
        "A postman has to call at every node exactly once and end up where he started, walking along edges only. Plan a tour for him. {list}",
        "Is there a closed tour through all nodes? There is: find one that uses edges only and meets no node twice. {list}",
        "Arrange all nodes in a ring so that any two neighbours in it are joined by an edge, the last and the first too. {list}",
        "Draw one closed loop along edges through all of the nodes. {list} Any such loop will do.",
        "Where would you go if you wanted to see every node once and then be back at the start? Walk along edges. {list}",
      ]);
    }
    if (this.start >= 0) {
      return words.say([
        "Find a path along edges that starts at node {start} and visits every node exactly once. {list}",
        "Give a Hamiltonian path of the graph that begins at node {start}. {list}",
        "In which order can all nodes be visited along edges if you begin at node {start} and meet no node twice? {list}",
        "A courier sets out from node {start}, moves along edges and has to call at every node exactly once. Plan a route. {list}",
        "You stand on node {start}. Walk along edges so that you step on every node once and on none twice. {list}",
        "Put all nodes into an order that starts with node {start} and in which each node is joined by an edge with the next. {list}",
        "Draw one line along edges, from node {start} through all of the other nodes, without touching a node twice. {list}",
        "How can I see every node exactly once if I start at node {start} and follow the edges? {list}",
      ]);
    }
    return words.say([
      "Find a path along edges that visits every node exactly once; start wherever you like. {list}",
      "Give a Hamiltonian path of the graph, beginning anywhere. {list}",
      "In which order can all nodes be visited along edges without meeting a node twice? {list}",
      "A courier may set out from any node, moves along edges and has to call at every node exactly once. Plan a route. {list}",
      "Walk along edges so that you step on every node once and on none twice. {list}",
      "Put all nodes into an order in which each node is joined by an edge with the next. {list}",
      "Draw one line along edges through all of the nodes, without touching a node twice. {list}",
      "How can I see every node exactly once if I follow the edges? {list}",
    ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.graph.labelsOf(this.path));
  }

  accepts(reply: Answer): bool {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length != this.nodes || (this.start >= 0 && walk[0] != this.start)) return false;
    const masks = this.graph.masks();
    let seen: u32 = 0;
    for (let i = 0; i < walk.length; i++) {
      if (seen & bit(walk[i])) return false;
      seen |= bit(walk[i]);
      if (i > 0 && (masks[walk[i - 1]] & bit(walk[i])) == 0) return false;
    }
    return this.kind != Walk.Tour || (masks[walk[walk.length - 1]] & bit(walk[0])) != 0;
  }

  /** How far the walk goes before it breaks a rule: the share of its steps, the one back to the start of a round trip among them. */
  partial(reply: Answer): f64 {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length > this.nodes || (this.start >= 0 && walk[0] != this.start)) return 0;
    if (this.accepts(reply)) return 1;
    const masks = this.graph.masks();
    let seen = bit(walk[0]);
    let steps = 0;
    while (steps + 1 < walk.length && (masks[walk[steps]] & bit(walk[steps + 1]) & ~seen) != 0) seen |= bit(walk[++steps]);
    return <f64>steps / <f64>(this.kind == Walk.Tour ? this.nodes : this.nodes - 1);
  }

  foils(): Answer[] {
    // Two neighbours of the walk exchanged.
    const foils: Answer[] = [];
    for (let i = this.start < 0 ? 1 : 2; i < this.nodes; i++) {
      const walk = this.path.slice(0);
      walk[i] = this.path[i - 1];
      walk[i - 1] = this.path[i];
      foils.push(new SequenceAnswer(this.graph.labelsOf(walk)));
    }
    return foils;
  }

  solution(scene: Scene): void {
    const path = this.path;
    pointAtAll(scene);
    tracePath(scene, this.graph, path);
    if (this.kind == Walk.Tour) traceEdge(scene, this.graph, this.graph.edgeBetween(path[path.length - 1], path[0]), path[0]);
  }

  /** Nodes to be put in order and edges to choose from; a given start and a way back cut the choice. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size + this.kind);
  }

  explain(): string {
    return this.graph.labelsOf(this.path).join(" - ") + " is one way: every step is an edge, and no node comes twice.";
  }
}
