import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bit, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { largestClique, largestIndependent } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Places for the planted nodes that are tried. */
const PLANTINGS: i32 = 12;

/** Which nodes are all joined with each other, or not at all, as many as possible? Every largest set is right. */
export class GraphCliqueIndependent extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private planted: i32 = 0;
  private isIndependent: bool = false;

  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 9, 9, 9, 10, 11, 12, 14]);
    this.edges = knobs.int("edges", [8, 10, 13, 16, 18, 11, 13, 15, 18, 21]);
    this.crossings = knobs.int("most crossings", [1, 2, 4, 7, 10, 2, 2, 3, 4, 5]);
    this.planted = knobs.int("nodes joined to begin with", [3, 3, 4, 4, 4, 0, 0, 0, 0, 0]);
    this.isIndependent = knobs.from("no two joined", 5);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    if (this.isIndependent ? !this.wire(rng, this.edges, this.crossings) : !this.plant(rng)) return false;
    const masks = this.graph.masks();
    this.chosen = this.isIndependent ? largestIndependent(masks) : largestClique(masks);
    return sizeOf(this.chosen) >= 3 && sizeOf(this.chosen) >= this.planted;
  }

  /** Joins a few nodes that lie together with each other, then wires the rest; false when there was no room. */
  private plant(rng: Rng): bool {
    const graph = this.graph;
    for (let k = 0; k < PLANTINGS; k++) {
      const centre = rng.int(0, this.nodes - 1);
      // The nodes by distance from a random one; of the nearest few one is left out.
      const near: i32[] = [];
      for (let v = 0; v < this.nodes; v++) {
        near.push(v);
        for (let at = v; at > 0 && this.square(centre, near[at]) < this.square(centre, near[at - 1]); at--) {
          const held = near[at];
          near[at] = near[at - 1];
          near[at - 1] = held;
        }
      }
      near.splice(rng.int(1, this.planted), 1);
      graph.edges = [];
      const wiring = new Wiring(graph, this.crossings);
      let isPlanted = true;
      for (let i = 0; i < this.planted && isPlanted; i++) {
        for (let j = 0; j < i && isPlanted; j++) isPlanted = wiring.join(near[i], near[j]);
      }
      if (isPlanted && wiring.connect(rng, this.edges)) return true;
    }
    return false;
  }

  private square(a: i32, b: i32): f64 {
    const dx = this.graph.x[a] - this.graph.x[b];
    const dy = this.graph.y[a] - this.graph.y[b];
    return dx * dx + dy * dy;
  }

  question(words: Words): string {
    return words.say(this.isIndependent
      ? [
          "Choose as many nodes as possible so that no two of the chosen nodes are joined by an edge. Which nodes do you choose?",
          "List the nodes of a largest set in which no node is joined with another of the set.",
          "Find a largest independent set: as many nodes as possible, with no edge between any two of them.",
          "Which nodes can be picked, as many as possible, such that no edge has both of its ends among them?",
        ]
      : [
          "Choose as many nodes as possible so that every two of the chosen nodes are joined by an edge. Which nodes do you choose?",
          "List the nodes of a largest set in which every node is joined with every other of the set.",
          "Find a largest clique: as many nodes as possible, with an edge between every two of them.",
          "Which nodes can be picked, as many as possible, such that any two of them have an edge between them?",
        ]);
  }

  answer(): Answer {
    return new SetAnswer(this.graph.labelsIn(this.chosen));
  }

  accepts(reply: Answer): bool {
    const nodes = this.setOf(reply);
    if (nodes === null || nodes.length != sizeOf(this.chosen)) return false;
    const masks = this.graph.masks();
    for (let i = 0; i < nodes.length; i++) {
      for (let k = 0; k < i; k++) {
        if (nodes[i] == nodes[k] || ((masks[nodes[i]] & bit(nodes[k])) != 0) == this.isIndependent) return false;
      }
    }
    return true;
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.isIndependent ? 12 : 0) + 0.3 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    return this.graph.labelsIn(this.chosen).join(", ") + " are " + sizeOf(this.chosen).toString() + " such nodes, and no larger set exists.";
  }
}
