import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Edge } from "../../../assembly/kit/graphs/graph";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { name, pointAtAll } from "../../../assembly/scene/solution";
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
    this.nodes = knobs.int("nodes", [6, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.edges = knobs.int("edges", [7, 9, 10, 12, 14, 16, 18, 20, 22, 24]);
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
        ? "An arrow from one task to another means that the first needs the second: the task that the arrow points at is done earlier."
        : "An arrow from one task to another means that the task where the arrow starts is done earlier.")
      .say([
        "The nodes are tasks. {rule} List all tasks in an order in which they can be done.",
        "Each node stands for a task. {rule} Give an order of all tasks that obeys every arrow.",
        "{rule} The nodes are the tasks. In which order can all of them be done? If there are several, any one will do.",
        "Plan a day: the nodes are tasks to be done one after the other. {rule} Write down all of them, from the first to the last.",
        "{rule} Arrange all tasks, that is, all nodes, in one line so that no arrow is broken.",
        "Find a topological order of the tasks, which are the nodes. {rule}",
        "The graph is the plan of a project whose tasks are the nodes. {rule} In what order would you carry them all out?",
        "Only one task, or node, can be worked on at a time. {rule} What is a possible order of all tasks?",
      ]);
  }

  answer(): Answer {
    return new SequenceAnswer(this.graph.labelsOf(this.order));
  }

  accepts(reply: Answer): bool {
    return this.obeyed(reply) == this.graph.size;
  }

  /** The share of the arrows that are obeyed, less the half that any order obeys. */
  partial(reply: Answer): f64 {
    return aboveChance(<f64>this.obeyed(reply) / <f64>this.graph.size, 0.5);
  }

  /** How many arrows a reply obeys that lists every node once; -1 when it does not. */
  private obeyed(reply: Answer): i32 {
    const walk = this.walkOf(reply);
    if (walk === null || walk.length != this.nodes) return -1;
    const place = new StaticArray<i32>(this.nodes);
    for (let i = 0; i < walk.length; i++) {
      if (place[walk[i]] != 0) return -1;
      place[walk[i]] = i + 1;
    }
    let count = 0;
    for (let i = 0; i < this.graph.size; i++) {
      const edge = this.graph.edges[i];
      count += <i32>(place[edge.from] > place[edge.to] == this.isReversed);
    }
    return count;
  }

  /** The arrows followed the wrong way. */
  foils(): Answer[] {
    return [new SequenceAnswer(this.graph.labelsOf(this.order.slice(0).reverse()))];
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.nodes; i++) name(scene, this.order[i], (i + 1).toString());
  }

  /** Tasks to be placed and arrows to be obeyed, and the turn of mind where arrows point backward. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.isReversed ? 1 : 0);
  }

  explain(): string {
    return "The order " + this.graph.labelsOf(this.order).join(", ") + " obeys every arrow; others may do so as well.";
  }
}
