import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bit, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which nodes can be reached along the arrows, from which can a node be reached, or which are reached from one node only? */
export class GraphReachableSet extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private query: string = "";

  private start: i32 = 0;
  private other: i32 = 0;
  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 9, 11, 11, 12, 13, 15, 17]);
    this.edges = knobs.int("edges", [7, 8, 10, 11, 14, 14, 16, 17, 20, 23]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 2, 3, 3, 3, 4, 5, 7]);
    this.query = knobs.word("query", ["from", "from", "from", "from", "from", "to", "to", "only one", "only one", "only one"]);
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
      this.chosen = this.reached(masks);
      const size = sizeOf(this.chosen);
      if (size == wanted || (k > (3 * n * n) / 4 && size >= 2 && size <= n - 2)) return true;
    }
    return false;
  }

  private reached(masks: u32[]): u32 {
    const from = reachable(masks, this.start);
    if (this.query == "from") return from & ~bit(this.start);
    if (this.query == "only one") return from & ~reachable(masks, this.other) & ~bit(this.start);
    let set: u32 = 0;
    for (let v = 0; v < this.nodes; v++) {
      if (v != this.start && (reachable(masks, v) & bit(this.start)) != 0) set |= bit(v);
    }
    return set;
  }

  question(words: Words): string {
    words
      .set("start", this.label(this.start))
      .set("what", this.query == "from" ? "can be reached from node " + this.label(this.start) + " by following arrows"
        : this.query == "to" ? "have a way to node " + this.label(this.start) + " along the arrows"
        : "can be reached from node " + this.label(this.start) + " by following arrows, but not from node " + this.label(this.other));
    return words.say([
      "Which nodes {what}? A way may have several arrows; do not list {start} itself.",
      "List all nodes that {what}, over one arrow or several. Leave out {start} itself.",
      "Name every one of the nodes that {what}. Any number of arrows may be used; {start} itself is not listed.",
      "Find the nodes that {what}, directly or through other nodes. Do not count {start} itself.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.graph.labelsIn(this.chosen));
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.query == "from" ? 0 : this.query == "to" ? 2 : 5) + 0.2 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    return "Following the arrows (" + this.query + " " + this.label(this.start) + ") gives " + listed(this.graph.labelsIn(this.chosen)) + ".";
  }
}
