import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { ringNodes, traceEdge } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { allNodes, bit, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { largestClique, largestIndependent } from "../../../assembly/solve/graphs/search";
import { listed, Words } from "../../../assembly/words";
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
    this.nodes = knobs.int("nodes", [7, 8, 9, 9, 9, 9, 10, 11, 12, 14]);
    this.edges = knobs.int("edges", [10, 12, 14, 16, 18, 11, 13, 15, 18, 21]);
    this.crossings = knobs.int("most crossings", [2, 3, 4, 7, 10, 2, 2, 3, 4, 5]);
    this.planted = knobs.int("nodes joined to begin with", [3, 3, 4, 4, 4, 0, 0, 0, 0, 0]);
    this.isIndependent = knobs.from("no two joined", 5);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    if (this.isIndependent ? !this.wire(rng, this.edges, this.crossings) : !this.plant(rng)) return false;
    const masks = this.graph.masks();
    this.chosen = this.isIndependent ? largestIndependent(masks) : largestClique(masks);
    if (sizeOf(this.chosen) < 3 || sizeOf(this.chosen) < this.planted) return false;
    // Who goes through the alphabet and takes what fits does not end with a largest set, nor who takes three busy nodes.
    return this.greedy(masks) < sizeOf(this.chosen) && (sizeOf(this.chosen) > 3 || (this.busiest(masks) & ~this.chosen) != 0);
  }

  /** The three nodes with the most edges. */
  private busiest(masks: u32[]): u32 {
    let set: u32 = 0;
    for (let k = 0; k < 3; k++) {
      let next = -1;
      for (let v = 0; v < this.nodes; v++) {
        if ((set & bit(v)) == 0 && (next < 0 || sizeOf(masks[v]) > sizeOf(masks[next]))) next = v;
      }
      set |= bit(next);
    }
    return set;
  }

  /** How many nodes are taken when each is, in the order of the labels, that is allowed beside those before. */
  private greedy(masks: u32[]): i32 {
    const labels = this.graph.labels.slice(0).sort();
    let taken: u32 = 0;
    for (let i = 0; i < labels.length; i++) {
      const v = this.graph.indexOf(labels[i]);
      if ((masks[v] & taken) == (this.isIndependent ? 0 : taken)) taken |= bit(v);
    }
    return sizeOf(taken);
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
    return words.set("ties", "If several sets are that large, any one of them will do.").say(this.isIndependent
      ? [
          "Choose as many nodes as possible so that no two of them are joined by an edge. Which nodes do you choose? {ties}",
          "Find a largest independent set: as many nodes as possible, with no edge between any two of them.",
          "What is the largest set of nodes in which no node is joined with another? List its nodes. {ties}",
          "The nodes are guests, and an edge means that two of them have quarrelled. Invite as many guests as possible of whom no two have quarrelled. {ties}",
          "Determine a maximum independent set of the graph, that is, a largest set of pairwise non-adjacent nodes.",
          "Pick nodes so that no edge has both of its ends among them, and as many as you can. {ties}",
          "How can you mark as many nodes as possible without ever marking two neighbours? List the marked nodes. {ties}",
          "No two of the chosen nodes may be joined. Name a choice with as many nodes as possible.",
        ]
      : [
          "Choose as many nodes as possible so that every two of them are joined by an edge. Which nodes do you choose? {ties}",
          "Find a largest clique: as many nodes as possible, with an edge between every two of them.",
          "What is the largest set of nodes in which every node is joined with every other? List its nodes. {ties}",
          "The nodes are people, and an edge means that two of them know each other. Find the largest group in which everybody knows everybody. {ties}",
          "Determine a maximum clique of the graph, that is, a largest set of pairwise adjacent nodes.",
          "Pick nodes so that there is an edge between any two of them, and as many as you can. {ties}",
          "How can you mark as many nodes as possible so that all marked nodes are joined with each other? List the marked nodes. {ties}",
          "All of the chosen nodes must be joined with each other. Name a choice with as many nodes as possible.",
        ]);
  }

  answer(): Answer {
    return this.answerOf(this.chosen);
  }

  accepts(reply: Answer): bool {
    const nodes = this.setOf(reply);
    return nodes !== null && nodes.length == sizeOf(this.chosen) && this.isAllowed(nodes);
  }

  /** How large an allowed set is, beyond two nodes: a pair is found without thinking. */
  partial(reply: Answer): f64 {
    const nodes = this.setOf(reply);
    if (nodes === null || nodes.length < 3 || !this.isAllowed(nodes)) return 0;
    return <f64>(nodes.length - 2) / <f64>(sizeOf(this.chosen) - 2);
  }

  /** Whether every two of some nodes, none of them named twice, are joined, or no two. */
  private isAllowed(nodes: i32[]): bool {
    const masks = this.graph.masks();
    for (let i = 0; i < nodes.length; i++) {
      for (let k = 0; k < i; k++) {
        if (nodes[i] == nodes[k] || ((masks[nodes[i]] & bit(nodes[k])) != 0) == this.isIndependent) return false;
      }
    }
    return true;
  }

  /** Nodes of which some are joined that may not be, or some not that must be. */
  foils(): Answer[] {
    return SetAnswer.parts(this.graph.labelsIn(allNodes(this.nodes) & ~this.chosen), sizeOf(this.chosen));
  }

  solution(scene: Scene): void {
    // That a node is joined with none of the others shows in the whole picture only.
    if (this.isIndependent) pointAtAll(scene);
    ringNodes(scene, this.graph, this.chosen);
    for (let i = 0; i < this.graph.size; i++) {
      if ((this.chosen & bit(this.graph.edges[i].from)) != 0 && (this.chosen & bit(this.graph.edges[i].to)) != 0) traceEdge(scene, this.graph, i);
    }
  }

  /** Nodes and edges to look at, a dozen more where what is missing has to be seen, and the nodes of the set. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.isIndependent ? 12 : 0) + 0.3 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    const joined = this.isIndependent ? "no two of " : "every two of ";
    return sizeOf(this.chosen).toString() + " is the most: " + joined + listed(this.graph.labelsIn(this.chosen)) + " are joined.";
  }
}
