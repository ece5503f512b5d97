import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { hamiltonian } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Wirings of the same nodes that are tried. */
const WIRINGS: i32 = 6;

/** Which path or round trip visits every node exactly once? Every one that does is right. */
export class GraphHamiltonianPath extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private kind: string = "";

  private start: i32 = -1;
  private path: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 8, 9, 10, 10, 11, 12]);
    this.edges = knobs.int("edges", [6, 7, 9, 10, 11, 13, 14, 16, 18, 20]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 1, 1, 2, 2, 3, 3, 4]);
    this.kind = knobs.word("kind", ["path", "path", "path", "path", "from", "from", "from", "tour", "tour", "tour"]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    if (this.kind == "from") this.start = rng.int(0, this.nodes - 1);
    for (let k = 0; k < WIRINGS; k++) {
      this.graph.edges = [];
      if (!this.wire(rng, this.edges, this.crossings)) continue;
      const path = hamiltonian(this.graph.masks(), this.start, this.kind == "tour");
      if (path === null) continue;
      this.path = path;
      return true;
    }
    return false;
  }

  question(words: Words): string {
    words.set("start", this.start < 0 ? "" : this.label(this.start));
    if (this.kind == "tour") {
      return words.say([
        "Find a round trip along edges that visits every node exactly once and returns to where it began. List the nodes in order, each once; the last must be joined with the first.",
        "Give a closed tour through all nodes that uses edges only and meets no node twice. Write each node once, in order, beginning anywhere.",
        "In which order can all nodes be visited, each exactly once, along edges, so that an edge leads from the last back to the first? List each node once.",
        "List all nodes in an order in which each is joined by an edge with the next, and the last with the first.",
      ]);
    }
    if (this.start >= 0) {
      return words.say([
        "Find a path along edges that starts at node {start} and visits every node exactly once. List the nodes in order.",
        "Start at node {start} and walk along edges so that every node is visited exactly once. Give the nodes in the order of the visit.",
        "In which order can all nodes be visited, each exactly once, when the walk begins at node {start} and follows edges? List the nodes.",
        "List all nodes, beginning with {start}, in an order in which each is joined by an edge with the next.",
      ]);
    }
    return words.say([
      "Find a path along edges that visits every node exactly once. List the nodes in order. Start wherever you like.",
      "Walk along edges so that every node is visited exactly once. Give the nodes in the order of the visit; any start will do.",
      "In which order can all nodes be visited, each exactly once, along edges? List the nodes, beginning anywhere.",
      "List all nodes in an order in which each is joined by an edge with the next.",
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
    return this.kind != "tour" || (masks[walk[walk.length - 1]] & bit(walk[0])) != 0;
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.kind == "path" ? 0 : this.kind == "from" ? 1 : 2);
  }

  explain(): string {
    return "For example " + this.graph.labelsOf(this.path).join(" - ") + ": every step is an edge, and no node comes twice.";
  }
}
