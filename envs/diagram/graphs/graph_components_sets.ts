import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { traceReach } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { allNodes, bit, components, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** What is asked for: what hangs together with a node, the largest component, or what still hangs together when a node is gone. */
const enum Query {
  With = 0,
  Largest = 1,
  After = 2,
}
const QUERIES: StaticArray<string> = ["connected with a node", "largest component", "after a removal"];

/** Which nodes are connected with a node, form the largest component, or stay connected when a node is removed? */
export class GraphComponentsSets extends GraphScene {
  private nodes: i32 = 0;
  private parts: i32 = 0;
  private extra: i32 = 0;
  private crossings: i32 = 0;
  private query: Query = Query.With;

  private start: i32 = 0;
  private removed: i32 = 0;
  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [8, 9, 11, 12, 13, 15, 17, 17, 19, 22]);
    this.parts = knobs.int("components", [2, 3, 3, 3, 4, 4, 5, 3, 3, 4]);
    this.extra = knobs.int("edges beyond trees", [0, 0, 1, 2, 2, 3, 3, 3, 4, 4]);
    this.crossings = knobs.int("most crossings", [2, 3, 5, 6, 8, 9, 10, 9, 10, 12]);
    this.query = knobs.choice("asked for", QUERIES, [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes) || !this.grow(rng)) return false;
    this.start = rng.int(0, this.nodes - 1);
    if (this.query != Query.After) return this.choose();
    const masks = this.graph.masks();
    const whole = reachable(masks, this.start);
    // Removing the node must cut something off, and leave something, but no more than half of the graph.
    const order = rng.permutation(this.nodes);
    for (let k = 0; k < order.length; k++) {
      this.removed = order[k];
      if (this.removed == this.start || (whole & bit(this.removed)) == 0) continue;
      if (this.choose() && sizeOf(this.chosen) + 3 <= sizeOf(whole) && 2 * sizeOf(this.chosen) <= this.nodes) return true;
    }
    return false;
  }

  /** Takes one edge away. */
  makeTwin(rng: Rng): bool {
    this.dropEdge(rng);
    return this.choose();
  }

  /** Finds the answer; false when there is none, or it is joined with the start itself. */
  private choose(): bool {
    const masks = this.graph.masks();
    if (this.query == Query.Largest) {
      const parts = components(masks, allNodes(this.nodes));
      let next = 0;
      this.chosen = 0;
      for (let i = 0; i < parts.length; i++) {
        const size = sizeOf(parts[i]);
        if (size > sizeOf(this.chosen)) {
          next = sizeOf(this.chosen);
          this.chosen = parts[i];
        } else next = max(next, size);
      }
      return sizeOf(this.chosen) > next;
    }
    const within = this.query == Query.After ? allNodes(this.nodes) & ~bit(this.removed) : allNodes(this.nodes);
    this.chosen = reachable(masks, this.start, within) & ~bit(this.start);
    // Some of them are not joined with the start itself.
    return (this.chosen & ~masks[this.start]) != 0;
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
    const largest = this.query == Query.After ? this.nodes - 2 * (this.parts - 1) : this.nodes / 2 + 1;
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
    words.set("start", this.label(this.start)).set("removed", this.label(this.removed)).set("itself", "Do not list " + this.label(this.start) + " itself.");
    if (this.query == Query.Largest) {
      return words.say([
        "Nodes that are joined by edges, directly or through other nodes, form a component. Which nodes form the largest component?",
        "The graph falls into several components. Name all nodes of the largest one.",
        "Find the component with the most nodes. Which nodes belong to it?",
        "The nodes are islands and the edges bridges between them. List the islands of the largest group that can be visited by bridges alone.",
        "Determine the largest connected component and list its nodes.",
        "Sort the nodes into groups that hang together. Which nodes are in the biggest group?",
        "Where can you walk furthest? List the nodes of the largest set that is connected by edges.",
        "Some nodes are connected with each other and others are not. List the members of the largest connected part of the graph.",
      ]);
    }
    if (this.query == Query.After) {
      return words.say([
        "Node {removed} is removed with all its edges. Which nodes are then still connected with node {start}, directly or through others? {itself}",
        "Delete node {removed} and its edges. List all nodes that can still be reached from node {start}. {itself}",
        "Suppose node {removed} and all its edges are gone. Which nodes lie in the same component as node {start}? {itself}",
        "The nodes are computers. Node {removed} is switched off, so that none of its cables works. Which computers can still exchange data with node {start}, over any number of others? {itself}",
        "You walk along edges, but node {removed} is closed. Where can you get to from node {start}? List all those nodes. {itself}",
        "After the removal of node {removed} with its edges, determine the set of nodes connected with node {start}. {itself}",
        "Cover node {removed} and its edges with your hand. Which nodes are still connected with node {start}? {itself}",
        "Which nodes have a path to node {start} that avoids node {removed}? {itself}",
      ]);
    }
    return words.say([
      "Which nodes are connected with node {start}, directly or through other nodes? {itself}",
      "List all nodes that can be reached from node {start} along edges. {itself}",
      "Name the nodes in the same component as node {start}. {itself}",
      "The nodes are computers and the edges cables. Which computers can exchange data with node {start}, over any number of others? {itself}",
      "You stand on node {start} and walk along edges. Where can you get to? List all those nodes. {itself}",
      "Determine the connected component of node {start}. {itself}",
      "A rumour starts at node {start} and spreads along every edge. Which nodes hear it in the end? {itself}",
      "Which nodes have a path to node {start}? {itself}",
    ]);
  }

  answer(): Answer {
    return this.answerOf(this.chosen);
  }

  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.nodes);
  }

  foils(): Answer[] {
    const masks = this.graph.masks();
    const foils: Answer[] = [];
    if (this.query != Query.Largest) {
      // What is joined directly, the removal forgotten, the start listed as well.
      const direct = masks[this.start] & ~bit(this.removed);
      foils.push(this.answerOf(direct));
      foils.push(this.answerOf(reachable(masks, this.start) & ~bit(this.start)));
      foils.push(this.answerOf(this.chosen | bit(this.start)));
    }
    const parts = components(masks, allNodes(this.nodes));
    for (let i = 0; i < parts.length; i++) foils.push(this.answerOf(parts[i]));
    return foils;
  }

  solution(scene: Scene): void {
    const within = this.query == Query.After ? ~bit(this.removed) : 0xffffffff;
    const start = this.query == Query.Largest ? <i32>ctz(this.chosen) : this.start;
    traceReach(scene, this.graph, start, this.chosen & ~bit(start), within);
  }

  /** Nodes and edges to be looked at, what is noted, and the second look that a comparison or a removal takes. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.query == Query.With ? 0 : this.query == Query.Largest ? 2 : 6) + 0.2 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    const names = listed(this.graph.labelsIn(this.chosen));
    if (this.query == Query.Largest) return "The largest component consists of " + names + ".";
    const without = this.query == Query.After ? " without " + this.label(this.removed) : "";
    return "From " + this.label(this.start) + without + ", edges lead on to " + names + ".";
  }
}
