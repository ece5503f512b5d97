import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { ringNodes } from "../../../assembly/kit/graphs/tracing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bit, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which nodes are asked for: those with the most edges, exactly so many edges, so many arrows in, or more arrows out than in. */
const enum Query {
  Most = 0,
  Exactly = 1,
  Incoming = 2,
  MoreOut = 3,
}
const QUERIES: StaticArray<string> = ["the most edges", "a number of edges", "a number of incoming arrows", "more outgoing arrows"];
const NUMBERS: StaticArray<string> = ["no", "exactly one", "exactly two", "exactly three", "exactly four"];

/** Which nodes have the most edges, exactly so many, or more arrows out than in? */
export class GraphDegreeQuery extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private query: Query = Query.Most;

  private asked: i32 = 0;
  private outward: i32[] = [];
  private inward: i32[] = [];
  private chosen: u32 = 0;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 10, 12, 12, 13, 14, 16, 18]);
    this.edges = knobs.int("edges", [7, 9, 11, 14, 18, 18, 21, 22, 26, 30]);
    this.crossings = knobs.int("most crossings", [0, 1, 2, 3, 4, 3, 4, 4, 6, 8]);
    this.query = knobs.choice("asked for", QUERIES, [0, 0, 1, 1, 1, 2, 2, 3, 3, 3]);
  }

  sample(rng: Rng): bool {
    const isDirected = this.query == Query.Incoming || this.query == Query.MoreOut;
    if (!this.begin(rng, this.nodes, isDirected) || !this.wire(rng, this.edges, this.crossings)) return false;
    const most = this.count();
    this.asked = this.query == Query.Most ? most : this.query == Query.Incoming ? rng.int(0, 3) : rng.int(1, 4);
    return this.choose();
  }

  /** Counts the edges at every node, and returns the largest number. */
  private count(): i32 {
    this.outward = [];
    this.inward = [];
    for (let v = 0; v < this.nodes; v++) {
      this.outward.push(0);
      this.inward.push(0);
    }
    for (let i = 0; i < this.graph.size; i++) {
      this.outward[this.graph.edges[i].from]++;
      this.inward[this.graph.edges[i].to]++;
    }
    let most = 0;
    for (let v = 0; v < this.nodes; v++) most = max(most, this.outward[v] + this.inward[v]);
    return most;
  }

  /** Turns one arrow round, or takes one edge away. */
  makeTwin(rng: Rng): bool {
    if (this.graph.directed) this.turnEdge(rng);
    else this.dropEdge(rng);
    const most = this.count();
    if (this.query == Query.Most) this.asked = most;
    return this.choose();
  }

  private choose(): bool {
    this.chosen = this.having(this.query, this.asked);
    return this.chosen != 0 && 3 * sizeOf(this.chosen) <= 2 * this.nodes;
  }

  /** The nodes that answer a query. */
  private having(query: Query, asked: i32): u32 {
    let set: u32 = 0;
    for (let v = 0; v < this.nodes; v++) {
      const fits = query == Query.MoreOut ? this.outward[v] > this.inward[v]
        : query == Query.Incoming ? this.inward[v] == asked
        : this.outward[v] + this.inward[v] == asked;
      if (fits) set |= bit(v);
    }
    return set;
  }

  question(words: Words): string {
    const number = this.query == Query.Exactly || this.query == Query.Incoming ? NUMBERS[this.asked] : "";
    const ending = this.asked == 1 ? "" : "s";
    return words
      .set("what", this.query == Query.Most ? "the most edges"
        : this.query == Query.Exactly ? number + " edge" + ending
        : this.query == Query.Incoming ? number + " incoming arrow" + ending
        : "more outgoing than incoming arrows")
      .set("ties", this.query == Query.Most ? " If several nodes share the largest number, list all of them." : "")
      .say([
        "Which nodes have {what}?{ties}",
        "List all nodes that have {what}.{ties}",
        "Find the nodes with {what}.{ties}",
        "Go through the nodes one by one. Which of them have {what}?{ties}",
        "Determine the set of nodes that have {what}.{ties}",
        "I am looking for the nodes with {what}. Which ones are they?{ties}",
        "Count at every node, then write down the labels of those that have {what}.{ties}",
        "Think of the nodes as towns. Which towns have {what}?{ties}",
      ]);
  }

  answer(): Answer {
    return this.answerOf(this.chosen);
  }

  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.nodes);
  }

  foils(): Answer[] {
    // The direction not heeded, one edge overlooked or counted twice.
    const foils: Answer[] = [this.answerOf(this.having(Query.Exactly, this.asked))];
    for (let off = -1; off <= 1; off += 2) foils.push(this.answerOf(this.having(this.query == Query.MoreOut ? Query.Incoming : this.query, this.asked + off)));
    let balanced: u32 = 0;
    for (let v = 0; v < this.nodes; v++) if (this.outward[v] >= this.inward[v]) balanced |= bit(v);
    foils.push(this.answerOf(balanced));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    ringNodes(scene, this.graph, this.chosen);
  }

  /** Nodes to visit, ends of edges to count, a look at each arrow's head, and what is noted. */
  complexity(): f64 {
    const look = this.query == Query.Most ? 0.0 : this.query == Query.Exactly ? 1.0 : this.query == Query.Incoming ? 4.0 : 7.0;
    return <f64>(this.nodes + this.graph.size) + look + 0.1 * <f64>sizeOf(this.chosen);
  }

  explain(): string {
    const names = listed(this.graph.labelsIn(this.chosen));
    const verb = sizeOf(this.chosen) == 1 ? " has " : " have ";
    if (this.query == Query.MoreOut) return "Only " + names + verb + "more outgoing than incoming arrows.";
    const what = this.query == Query.Incoming ? " incoming arrow" : " edge";
    const count = this.asked.toString() + what + (this.asked == 1 ? "" : "s");
    return this.query == Query.Most ? names + verb + count + ", and no node has more." : "Only " + names + verb + count + ".";
  }
}
