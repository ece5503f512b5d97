import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Edge, Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { columns } from "../../../assembly/kit/graphs/layout";
import { traceEdge } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { label, pointAtAll } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { largestFlow } from "../../../assembly/solve/graphs/flow";
import { listed, Words } from "../../../assembly/words";
import { EDGE, GraphScene } from "./family";

/** Draws of capacities for one network before it is given up. */
const DRAWS: i32 = 12;

/** Nodes a column, from the source to the sink. */
const NETWORKS: StaticArray<string> = ["1 2 1", "1 2 2 1", "1 3 2 1", "1 2 3 1", "1 3 3 1", "1 2 3 2 1", "1 3 3 2 1"];

/** How much can flow through a network of pipes from its source to its sink? */
export class GraphMaxFlow extends GraphScene {
  private network: i32 = 0;
  private edges: i32 = 0;
  private largest: i32 = 0;

  private source: i32 = 0;
  private sink: i32 = 0;
  private value: i32 = 0;
  private cut: u32 = 0;

  configure(knobs: Knobs): void {
    this.network = knobs.choice("nodes a column", NETWORKS, [0, 0, 1, 1, 2, 3, 4, 4, 5, 6]);
    this.edges = knobs.int("edges", [4, 5, 7, 8, 9, 10, 12, 13, 15, 17]);
    this.largest = knobs.int("largest capacity", [15, 15, 15, 15, 15, 18, 18, 20, 20, 20]);
  }

  sample(rng: Rng): bool {
    const sizes: i32[] = [];
    const parts = NETWORKS[this.network].split(" ");
    let tallest = 0;
    let nodes = 0;
    for (let i = 0; i < parts.length; i++) {
      sizes.push(I32.parseInt(parts[i]));
      nodes += sizes[i];
      tallest = max(tallest, sizes[i]);
    }
    this.height = tallest < 3 ? 448 : 672;
    this.width = max(this.height, 224 * (sizes.length - 1));
    const graph = new Graph(true);
    this.graph = graph;
    graph.labels = nodeLabels(rng, nodes);
    columns(rng, graph, sizes, EDGE, EDGE, <f64>this.width - 2 * EDGE, <f64>this.height - 2 * EDGE, 26);
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
      if (this.settle()) return true;
    }
    return false;
  }

  /** Another capacity for one arrow. */
  makeTwin(rng: Rng): bool {
    const edge = rng.pick<Edge>(this.graph.edges);
    edge.weight = rng.int(1, this.largest);
    edge.text = edge.weight.toString();
    return this.settle();
  }

  /** Finds the flow; false when the bottleneck is at either end, where adding up the arrows would do. */
  private settle(): bool {
    const flow = largestFlow(this.graph.weights(), this.graph.order, this.source, this.sink);
    this.value = flow.value;
    this.cut = flow.side;
    return flow.value > 0 && flow.value != this.capacity(bit(this.source)) && flow.value != this.capacity(~bit(this.sink));
  }

  /** What the arrows that leave a set of nodes carry at most. */
  private capacity(side: u32): i32 {
    let sum = 0;
    for (let i = 0; i < this.graph.size; i++) if (this.leaves(i, side)) sum += this.graph.edges[i].weight;
    return sum;
  }

  private leaves(edge: i32, side: u32): bool {
    return (side & bit(this.graph.edges[edge].from)) != 0 && (side & bit(this.graph.edges[edge].to)) == 0;
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
        "Find the value of a maximum flow from node {source} to node {sink}. The numbers are the capacities of the arrows.",
        "How much water at most can flow from node {source} to node {sink} at once, if no pipe carries more than its number and nothing is stored on the way?",
        "Each arrow is a one-way road, and its number says how many cars an hour it takes. How many cars an hour can get from node {source} to node {sink}?",
        "Data is sent along the arrows, on each at most as many packets a second as its number says. How many packets a second can travel from node {source} to node {sink}?",
        "What is the capacity of the whole network from node {source} to node {sink}, if each arrow carries at most its number?",
        "Send as much as you can from node {source} to node {sink}. No arrow may carry more than its number, and at every other node as much leaves as arrives. How much gets through?",
        "By how much is the flow from node {source} to node {sink} limited? The number on each arrow is the most it can carry.",
      ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.value);
  }

  foils(): Answer[] {
    // What leaves the source, what enters the sink, one arrow of the cut forgotten.
    const foils: Answer[] = [new IntegerAnswer(this.capacity(bit(this.source))), new IntegerAnswer(this.capacity(~bit(this.sink)))];
    for (let i = 0; i < this.graph.size; i++) if (this.leaves(i, this.cut)) foils.push(new IntegerAnswer(this.value - this.graph.edges[i].weight));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.graph.size; i++) if (this.leaves(i, this.cut)) traceEdge(scene, this.graph, i, this.graph.edges[i].to);
    label(scene, this.value.toString(), this.graph.x[this.sink], this.graph.y[this.sink], this.graph.radius);
  }

  /** Nodes that split the flow, and arrows with a direction and a capacity each. */
  complexity(): f64 {
    return <f64>(this.graph.order + 2 * this.graph.size);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.graph.size; i++) if (this.leaves(i, this.cut)) parts.push(this.graph.edges[i].text);
    const nodes = this.graph.labelsIn(this.cut);
    const sum = parts.length > 1 ? parts.join(" + ") + " = " + this.value.toString() : this.value.toString();
    return "No more than " + sum + " can leave " + (nodes.length > 1 ? "the nodes " : "the node ") + listed(nodes) + ", and so much can flow.";
  }
}
