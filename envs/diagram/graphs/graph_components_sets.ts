import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { allNodes, bit, components, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which nodes are connected with a node, form the largest component, or stay connected when a node is removed? */
export class GraphComponentsSets extends GraphScene {
  private nodes: i32 = 0;
  private parts: i32 = 0;
  private extra: i32 = 0;
  private crossings: i32 = 0;
  private query: string = "";

  private start: i32 = 0;
  private removed: i32 = 0;
  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [8, 9, 11, 12, 13, 15, 17, 17, 19, 22]);
    this.parts = knobs.int("components", [2, 3, 3, 3, 4, 4, 5, 3, 3, 4]);
    this.extra = knobs.int("edges beyond trees", [0, 0, 1, 2, 2, 3, 3, 3, 4, 4]);
    this.crossings = knobs.int("most crossings", [2, 3, 5, 6, 8, 9, 10, 9, 10, 12]);
    this.query = knobs.word("query", ["with", "with", "with", "with", "largest", "largest", "largest", "after", "after", "after"]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes) || !this.grow(rng)) return false;
    const masks = this.graph.masks();
    const all = allNodes(this.nodes);
    this.start = rng.int(0, this.nodes - 1);
    if (this.query == "largest") {
      const parts = components(masks, all);
      let next = 0;
      for (let i = 0; i < parts.length; i++) {
        const size = sizeOf(parts[i]);
        if (size > sizeOf(this.chosen)) {
          next = sizeOf(this.chosen);
          this.chosen = parts[i];
        } else next = max(next, size);
      }
      return sizeOf(this.chosen) > next;
    }
    const whole = reachable(masks, this.start);
    if (this.query == "with") {
      this.chosen = whole & ~bit(this.start);
      return this.chosen != 0;
    }
    // Removing the node must cut something off, and leave something.
    const order = rng.permutation(this.nodes);
    for (let k = 0; k < order.length; k++) {
      this.removed = order[k];
      if (this.removed == this.start || (whole & bit(this.removed)) == 0) continue;
      this.chosen = reachable(masks, this.start, all & ~bit(this.removed)) & ~bit(this.start);
      if (this.chosen != 0 && sizeOf(this.chosen) + 3 <= sizeOf(whole)) return true;
    }
    return false;
  }

  /** Joins nodes to trees until so many components are left, far ones too, so that components lie mixed; then adds edges. */
  private grow(rng: Rng): bool {
    const graph = this.graph;
    const wiring = new Wiring(graph, this.crossings);
    const pairs = wiring.pairs(rng, 7);
    const part = new StaticArray<i32>(this.nodes);
    const size = new StaticArray<i32>(this.nodes);
    for (let i = 0; i < this.nodes; i++) {
      part[i] = i;
      size[i] = 1;
    }
    const largest = this.query == "after" ? this.nodes - 2 * (this.parts - 1) : this.nodes / 2 + 1;
    let left = this.nodes;
    for (let i = 0; i < pairs.length && left > this.parts; i += 2) {
      const from = part[pairs[i]];
      const to = part[pairs[i + 1]];
      if (from == to || size[from] + size[to] > largest || !wiring.join(pairs[i], pairs[i + 1])) continue;
      size[to] += size[from];
      for (let k = 0; k < this.nodes; k++) if (part[k] == from) part[k] = to;
      left--;
    }
    if (left > this.parts) return false;
    let extra = this.extra;
    for (let i = 0; i < pairs.length && extra > 0; i += 2) {
      if (part[pairs[i]] == part[pairs[i + 1]] && wiring.join(pairs[i], pairs[i + 1])) extra--;
    }
    return true;
  }

  question(words: Words): string {
    words.set("start", this.label(this.start)).set("removed", this.label(this.removed));
    if (this.query == "largest") {
      return words.say([
        "Nodes that are joined by edges, directly or through other nodes, form a component. Which nodes form the largest component?",
        "List all nodes of the component with the most nodes. A component holds all nodes that are joined with each other, directly or through others.",
        "The graph falls into components. Name all nodes of the largest one, counted in nodes.",
        "Find the component of the graph that has the most nodes. Which nodes belong to it?",
      ]);
    }
    if (this.query == "after") {
      return words.say([
        "Suppose node {removed} and all its edges are removed. Which nodes are then still connected with node {start}, directly or through other nodes? Do not list {start} itself.",
        "Delete node {removed} with all its edges. List all nodes that can then still be reached from node {start}, without {start} itself.",
        "Without node {removed} and its edges, which nodes does node {start} still have a connection with, over one edge or several? Leave out {start} itself.",
        "Imagine that node {removed} and its edges are gone. Name every node that remains in one component with node {start}, except {start} itself.",
      ]);
    }
    return words.say([
      "Which nodes are connected with node {start}, directly or through other nodes? Do not list {start} itself.",
      "List all nodes that can be reached from node {start} along edges, without {start} itself.",
      "Name every node in the same component as node {start}, except {start} itself.",
      "With which nodes does node {start} have a connection, over one edge or several? Leave out {start} itself.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.graph.labelsIn(this.chosen));
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.query == "with" ? 0 : this.query == "largest" ? 2 : 6) + 0.2 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    return "The component (" + this.query + ") holds " + listed(this.graph.labelsIn(this.chosen)) + ".";
  }
}
