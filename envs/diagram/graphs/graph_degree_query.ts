import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which nodes have the most edges, exactly so many, or more arrows out than in? */
export class GraphDegreeQuery extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private query: string = "";

  private asked: i32 = 0;
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 10, 12, 12, 13, 14, 16, 18]);
    this.edges = knobs.int("edges", [7, 9, 11, 14, 18, 18, 21, 22, 26, 30]);
    this.crossings = knobs.int("most crossings", [0, 1, 2, 3, 4, 3, 4, 4, 6, 8]);
    this.query = knobs.word("query", ["most", "most", "exactly", "exactly", "exactly", "in", "in", "out more", "out more", "out more"]);
  }

  sample(rng: Rng): bool {
    const isDirected = this.query == "in" || this.query == "out more";
    if (!this.begin(rng, this.nodes, isDirected) || !this.wire(rng, this.edges, this.crossings)) return false;
    const outward = new StaticArray<i32>(this.nodes);
    const inward = new StaticArray<i32>(this.nodes);
    let most = 0;
    for (let i = 0; i < this.graph.size; i++) {
      const edge = this.graph.edges[i];
      outward[edge.from]++;
      inward[edge.to]++;
    }
    for (let v = 0; v < this.nodes; v++) most = max(most, outward[v] + inward[v]);
    this.asked = this.query == "most" ? most : this.query == "in" ? rng.int(0, 3) : rng.int(1, 4);
    for (let v = 0; v < this.nodes; v++) {
      const degree = outward[v] + inward[v];
      if (this.query == "out more" ? outward[v] > inward[v] : this.query == "in" ? inward[v] == this.asked : degree == this.asked) this.chosen.push(v);
    }
    return this.chosen.length >= 1 && 3 * this.chosen.length <= 2 * this.nodes;
  }

  question(words: Words): string {
    const count = this.asked == 0 ? "no" : this.asked == 1 ? "exactly one" : this.asked == 2 ? "exactly two" : this.asked == 3 ? "exactly three" : "exactly four";
    const ending = this.asked == 1 ? "" : "s";
    words.set("what", this.query == "most" ? "the largest number of edges (list all that share it)"
      : this.query == "exactly" ? count + " edge" + ending
      : this.query == "in" ? count + " arrow" + ending + " pointing at them"
      : "more arrows going out than coming in");
    return words.say([
      "Which nodes have {what}?",
      "List all nodes that have {what}.",
      "Name every node of those that have {what}.",
      "Find all nodes with {what}. Which are they?",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.graph.labelsOf(this.chosen));
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + (this.query == "most" ? 0 : this.query == "exactly" ? 1 : this.query == "in" ? 4 : 7) + 0.1 * <f64>this.chosen.length;
  }

  explain(): string {
    return "The asked number of edges (" + this.query + ") have " + listed(this.graph.labelsOf(this.chosen)) + ".";
  }
}
