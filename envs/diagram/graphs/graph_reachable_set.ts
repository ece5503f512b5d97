import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { traceReach } from "../../../assembly/kit/graphs/tracing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { point } from "../../../assembly/scene/solution";
import { bit, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** What is asked for: what a node reaches, what reaches it, what it reaches and another one does not. */
const enum Query {
  From = 0,
  To = 1,
  FromOne = 2,
}
const QUERIES: StaticArray<string> = ["reached from a node", "leading to a node", "reached from one node only"];

/** Which nodes can be reached along the arrows, from which can a node be reached, or which are reached from one node only? */
export class GraphReachableSet extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private query: Query = Query.From;

  private start: i32 = 0;
  private other: i32 = 0;
  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 9, 11, 11, 12, 13, 15, 17]);
    this.edges = knobs.int("edges", [7, 8, 10, 11, 14, 14, 16, 17, 20, 23]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 2, 3, 3, 3, 4, 5, 7]);
    this.query = knobs.choice("asked for", QUERIES, [0, 0, 0, 0, 0, 1, 1, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, true) || !this.wire(rng, this.edges, this.crossings)) return false;
    const n = this.nodes;
    const masks = this.graph.masks();
    // Sets of every size are as likely as the graph allows: the size is drawn first.
    const wanted = rng.int(2, n - 3);
    const order = rng.permutation(n * n);
    for (let k = 0; k < order.length; k++) {
      this.start = order[k] / n;
      this.other = order[k] % n;
      if (this.start == this.other) continue;
      if (!this.choose(masks)) continue;
      const size = sizeOf(this.chosen);
      if (size == wanted || (k > (3 * n * n) / 4 && size >= 2 && size <= n - 2)) return true;
    }
    return false;
  }

  /** Turns one arrow round. */
  makeTwin(rng: Rng): bool {
    this.turnEdge(rng);
    return this.choose(this.graph.masks()) && sizeOf(this.chosen) >= 2 && sizeOf(this.chosen) <= this.nodes - 2;
  }

  /** Finds the answer; false unless some way has several arrows, and what the other node reaches matters. */
  private choose(masks: u32[]): bool {
    this.chosen = this.found(masks);
    return (this.chosen & ~this.near(masks)) != 0 && (this.query != Query.FromOne || this.chosen != this.reached(masks, false));
  }

  /** The nodes that answer the question: neither of the two that it names. */
  private found(masks: u32[]): u32 {
    const set = this.reached(masks, this.query == Query.To);
    return this.query == Query.FromOne ? set & ~reachable(masks, this.other) : set;
  }

  /** What the start reaches along the arrows, or against them, without itself and, where the question names it, the other node. */
  private reached(masks: u32[], isBackward: bool): u32 {
    const named = bit(this.start) | (this.query == Query.FromOne ? bit(this.other) : 0);
    if (!isBackward) return reachable(masks, this.start) & ~named;
    let set: u32 = 0;
    for (let v = 0; v < this.nodes; v++) if (reachable(masks, v) & bit(this.start)) set |= bit(v);
    return set & ~named;
  }

  /** The nodes that one arrow joins with the start in the direction that is asked for. */
  private near(masks: u32[]): u32 {
    if (this.query != Query.To) return masks[this.start];
    let set: u32 = 0;
    for (let v = 0; v < this.nodes; v++) if (masks[v] & bit(this.start)) set |= bit(v);
    return set;
  }

  question(words: Words): string {
    words
      .set("start", this.label(this.start))
      .set("other", this.label(this.other))
      .set("itself", "Do not list " + this.label(this.start) + " itself.")
      .set("neither", "Do not list " + this.label(this.start) + " and " + this.label(this.other) + " themselves.");
    if (this.query == Query.From) {
      return words.say([
        "Which nodes can be reached from node {start} by following arrows, one or several? {itself}",
        "List all nodes to which a directed path leads from node {start}. {itself}",
        "You start at node {start} and may go along the arrows as far as you like. Where can you get to? {itself}",
        "The arrows are one-way streets. Which places can a car reach from node {start}? {itself}",
        "Water is poured in at node {start} and runs along all arrows. Which nodes get wet? {itself}",
        "Determine the set of nodes that are reachable from node {start} along the arrows. {itself}",
        "Follow the arrows from node {start}, over any number of other nodes. Which nodes do you come across? {itself}",
        "If a message is passed on along every arrow, who gets to hear what node {start} says, directly or from others? {itself}",
      ]);
    }
    if (this.query == Query.To) {
      return words.say([
        "From which nodes can node {start} be reached by following arrows, one or several? {itself}",
        "List all nodes from which a directed path leads to node {start}. {itself}",
        "Where could a walk along the arrows have begun that ends at node {start}? List all those nodes. {itself}",
        "The arrows are one-way streets. From which places can a car get to node {start}? {itself}",
        "Water runs along the arrows. Into which nodes can it be poured so that some of it arrives at node {start}? {itself}",
        "Determine the set of nodes that can reach node {start} along the arrows. {itself}",
        "Trace the arrows back from node {start}, over any number of other nodes. Which nodes do you come across? {itself}",
        "If a message is passed on along every arrow, whose messages does node {start} get to hear, directly or from others? {itself}",
      ]);
    }
    return words.say([
      "Which nodes can be reached from node {start} by following arrows, one or several, but not from node {other}? {neither}",
      "List all nodes to which a directed path leads from node {start} but none from node {other}. {neither}",
      "Two walkers follow the arrows, one from node {start}, one from node {other}. Where can only the first of them get to? {neither}",
      "The arrows are one-way streets. Which places can a car reach from node {start}, but not from node {other}? {neither}",
      "Water poured in at node {start} runs along all arrows, and so does water poured in at node {other}. Which nodes get wet from the first alone? {neither}",
      "Determine the set of nodes that are reachable along the arrows from node {start}, but not from node {other}. {neither}",
      "Follow the arrows from node {start} and note all nodes you come across, then cross out those that can be reached from node {other} as well. What is left? {neither}",
      "If messages are passed on along every arrow, who gets to hear what node {start} says but not what node {other} says? {neither}",
    ]);
  }

  answer(): Answer {
    return this.answerOf(this.chosen);
  }

  partial(reply: Answer): f64 {
    return setCredit(this.answerOf(this.chosen), reply, this.nodes);
  }

  foils(): Answer[] {
    // One arrow only, against the arrows, the start listed, the other node not heeded.
    const masks = this.graph.masks();
    return [
      this.answerOf(this.near(masks) & ~bit(this.start)),
      this.answerOf(this.reached(masks, this.query != Query.To)),
      this.answerOf(this.chosen | bit(this.start)),
      this.answerOf(this.reached(masks, this.query == Query.To)),
    ];
  }

  solution(scene: Scene): void {
    const isBackward = this.query == Query.To;
    traceReach(scene, this.graph, this.start, this.chosen, 0xffffffff, isBackward);
    if (this.query == Query.FromOne) point(scene, this.other);
  }

  /** Nodes and arrows to be looked at, against the arrows or from two nodes with more care, and what is noted. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.query == Query.From ? 0 : this.query == Query.To ? 2 : 5) + 0.2 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    const names = listed(this.graph.labelsIn(this.chosen));
    if (this.query == Query.To) return "Arrows lead to " + this.label(this.start) + " from " + names + " and from no other node.";
    const but = this.query == Query.FromOne ? ", none of which can be reached from " + this.label(this.other) : " and to no other node";
    return "Arrows from " + this.label(this.start) + " lead to " + names + but + ".";
  }
}
