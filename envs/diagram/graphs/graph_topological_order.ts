import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Edge } from "../../../assembly/kit/graphs/graph";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** In which order can all nodes be listed so that every arrow leads from an earlier to a later one? Every such order is right. */
export class GraphTopologicalOrder extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private isReversed: bool = false;

  private order: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.edges = knobs.int("edges", [6, 8, 10, 12, 14, 16, 18, 20, 22, 24]);
    this.crossings = knobs.int("most crossings", [0, 1, 1, 2, 2, 3, 4, 5, 6, 7]);
    this.isReversed = knobs.from("arrows that point at what comes first", 5);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, true) || !this.wire(rng, this.edges, this.crossings)) return false;
    this.isReversed = this.isReversed && rng.chance(0.5);
    const place = rng.permutation(this.nodes);
    this.order = new Array<i32>(this.nodes);
    for (let v = 0; v < this.nodes; v++) this.order[place[v]] = v;
    // Every arrow is turned to agree with a random order, so there is no cycle.
    for (let i = 0; i < this.graph.size; i++) {
      const edge = this.graph.edges[i];
      if (place[edge.from] > place[edge.to] == this.isReversed) continue;
      this.turn(edge);
    }
    return true;
  }

  private turn(edge: Edge): void {
    const from = edge.from;
    edge.from = edge.to;
    edge.to = from;
  }

  question(words: Words): string {
    return words
      .set("rule", this.isReversed
        ? "An arrow from one task to another means that the first needs the second: the task that the arrow points at is done before the one where the arrow starts."
        : "An arrow from one task to another means that the task where the arrow starts is done before the one that it points at.")
      .say([
        "The nodes are tasks. {rule} List all tasks in an order in which they can be done.",
        "Each node stands for a task. {rule} Give an order of all tasks that obeys every arrow.",
        "{rule} The nodes are the tasks. In which order can all of them be done? If there are several, give any one.",
        "The graph shows tasks. {rule} Write down all tasks in a possible order, from the first to the last.",
      ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.graph.labelsOf(this.order));
  }

  accepts(reply: Answer): bool {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length != this.nodes) return false;
    const place = new StaticArray<i32>(this.nodes);
    for (let i = 0; i < walk.length; i++) {
      if (place[walk[i]] != 0) return false;
      place[walk[i]] = i + 1;
    }
    for (let i = 0; i < this.graph.size; i++) {
      const edge = this.graph.edges[i];
      if (place[edge.from] > place[edge.to] != this.isReversed) return false;
    }
    return true;
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.isReversed ? 1 : 0);
  }

  explain(): string {
    return "Every arrow agrees with the order " + this.graph.labelsOf(this.order).join(", ") + "; others may be right as well.";
  }
}
