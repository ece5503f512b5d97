import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { columns } from "../../../assembly/kit/graphs/layout";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { largestFlow } from "../../../assembly/solve/graphs/flow";
import { Words } from "../../../assembly/words";
import { EDGE, GraphScene } from "./family";

/** Draws of capacities for one network before it is given up. */
const DRAWS: i32 = 12;

/** How much can flow through a network of pipes from its source to its sink? */
export class GraphMaxFlow extends GraphScene {
  private layers: string = "";
  private edges: i32 = 0;
  private largest: i32 = 0;
  private isHidden: bool = false;

  private source: i32 = 0;
  private sink: i32 = 0;
  private value: i32 = 0;
  private cut: u32 = 0;

  configure(knobs: Knobs): void {
    this.layers = knobs.word("nodes a column", ["1 2 1", "1 2 1", "1 2 2 1", "1 2 2 1", "1 3 2 1", "1 2 3 1", "1 3 3 1", "1 3 3 1", "1 2 3 2 1", "1 3 3 2 1"]);
    this.edges = knobs.int("edges", [4, 5, 7, 8, 9, 10, 12, 13, 15, 17]);
    this.largest = knobs.int("largest capacity", [15, 15, 15, 15, 15, 18, 18, 20, 20, 20]);
    this.isHidden = knobs.from("the bottleneck is not at an end", 5);
  }

  sample(rng: Rng): bool {
    const sizes: i32[] = [];
    const parts = this.layers.split(" ");
    let nodes = 0;
    for (let i = 0; i < parts.length; i++) {
      sizes.push(I32.parseInt(parts[i]));
      nodes += sizes[i];
    }
    const graph = new Graph(true);
    this.graph = graph;
    graph.labels = nodeLabels(rng, nodes);
    columns(rng, graph, sizes, EDGE + 10, 60, <f64>this.width - 2 * EDGE - 20, <f64>this.height - 120, 26);
    this.source = 0;
    this.sink = nodes - 1;
    const column: i32[] = [];
    for (let c = 0; c < sizes.length; c++) for (let k = 0; k < sizes[c]; k++) column.push(c);
    if (!this.lay(rng, column)) return false;
    for (let k = 0; k < DRAWS; k++) {
      for (let i = 0; i < graph.size; i++) {
        graph.edges[i].weight = rng.int(1, this.largest);
        graph.edges[i].text = graph.edges[i].weight.toString();
      }
      const flow = largestFlow(graph.weights(), nodes, this.source, this.sink);
      const isAtEnd = flow.side == bit(this.source) || popcnt(flow.side) == nodes - 1;
      if (this.isHidden && isAtEnd) continue;
      this.value = flow.value;
      this.cut = flow.side;
      return flow.value > 0;
    }
    return false;
  }

  /** Lays pipes from column to column, some within a column or past one; every node gets a way in and a way out. */
  private lay(rng: Rng, column: i32[]): bool {
    const graph = this.graph;
    const wiring = new Wiring(graph, 3);
    const pairs = wiring.pairs(rng);
    const outward = new StaticArray<i32>(graph.order);
    const inward = new StaticArray<i32>(graph.order);
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < pairs.length && graph.size < this.edges; i += 2) {
        const forward = column[pairs[i + 1]] - column[pairs[i]];
        const isTurned = forward < 0 || (forward == 0 && rng.chance(0.5));
        const a = pairs[isTurned ? i + 1 : i];
        const b = pairs[isTurned ? i : i + 1];
        if (round == 0 && (forward == 0 || (outward[a] > 0 && inward[b] > 0))) continue;
        // Room for two digits, whatever the capacity will be.
        if (!wiring.join(a, b, 1, "20")) continue;
        outward[a]++;
        inward[b]++;
      }
    }
    for (let v = 0; v < graph.order; v++) {
      if ((v != this.sink && outward[v] == 0) || (v != this.source && inward[v] == 0)) return false;
    }
    return graph.size == this.edges;
  }

  question(words: Words): string {
    return words
      .set("source", this.label(this.source))
      .set("sink", this.label(this.sink))
      .say([
        "The arrows are one-way pipes, and the number on a pipe is the most that can flow through it. What is the largest total flow from node {source} to node {sink}?",
        "Each arrow carries at most the amount written on it, in its direction. Whatever enters a node other than {source} and {sink} must leave it. What is the maximum flow from {source} to {sink}?",
        "How much water at most can flow from node {source} to node {sink} at once, if no pipe carries more than its number and nothing is stored at the nodes between?",
        "Find the maximum flow from node {source} to node {sink}. The numbers are the capacities of the arrows.",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.value);
  }

  complexity(): f64 {
    return <f64>(this.graph.order + 2 * this.graph.size) + (this.isHidden ? 3 : 0);
  }

  explain(): string {
    return "The arrows that leave the nodes " + this.graph.labelsIn(this.cut).join(", ") + " carry " + this.value.toString() + " at most, and so much can flow.";
  }
}
