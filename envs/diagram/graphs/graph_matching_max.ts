import { Answer } from "../../../assembly/answer/answer";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Edge, Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { columns } from "../../../assembly/kit/graphs/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { largestMatching } from "../../../assembly/solve/graphs/flow";
import { Words } from "../../../assembly/words";
import { GraphScene, pairsOf } from "./family";

/** Draws of all edges that are tried. */
const BUILDS: i32 = 20;

/** Which pairs of people and jobs can be formed, as many as possible? Every largest matching is right. */
export class GraphMatchingMax extends GraphScene {
  private lefts: i32 = 0;
  private rights: i32 = 0;
  private edges: i32 = 0;
  private isDeficient: bool = false;

  /** For every left node its partner among the right ones, or -1. */
  private partner: i32[] = [];
  private masks: u32[] = [];
  private size: i32 = 0;

  configure(knobs: Knobs): void {
    this.lefts = knobs.int("nodes on the left", [4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.rights = knobs.int("nodes on the right", [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.edges = knobs.int("edges", [7, 8, 9, 10, 11, 12, 13, 14, 16, 18]);
    this.isDeficient = knobs.from("not all on the left can be paired", 5);
  }

  sample(rng: Rng): bool {
    const graph = new Graph();
    this.graph = graph;
    columns(rng, graph, [this.lefts, this.rights], 110, 20, <f64>this.width - 220, <f64>this.height - 40, 0);
    graph.labels = nodeLabels(rng, this.lefts);
    for (let r = 0; r < this.rights; r++) graph.labels.push((r + 1).toString());
    let isBuilt = false;
    for (let k = 0; k < BUILDS && !isBuilt; k++) isBuilt = this.build(rng);
    if (!isBuilt) return false;
    for (let v = 0; v < this.lefts; v++) {
      for (let r = 0; r < this.rights; r++) if (this.masks[v] & bit(r)) graph.edges.push(new Edge(v, this.lefts + r));
    }
    this.partner = largestMatching(this.masks, this.rights);
    for (let v = 0; v < this.lefts; v++) if (this.partner[v] >= 0) this.size++;
    return this.isDeficient ? this.size < this.lefts : this.size == this.lefts;
  }

  /** Draws edges: one for every node, then more, at most four a node. False when the draws did not work out. */
  private build(rng: Rng): bool {
    this.masks = [];
    for (let v = 0; v < this.lefts; v++) this.masks.push(0);
    const degree = new StaticArray<i32>(this.rights);
    const left = rng.permutation(this.lefts);
    const right = rng.permutation(this.rights);
    // Where not all can be paired, the first three on the left have only the first two on the right to choose from.
    const crowd = this.isDeficient ? 3 : 0;
    let count = 0;
    for (let at = 0; at < this.lefts; at++) count += this.join(left[at], right[rng.int(0, at < crowd ? 1 : this.rights - 1)], degree);
    for (let at = 0; at < this.rights; at++) {
      if (degree[right[at]] == 0) count += this.join(left[rng.int(at < 2 ? 0 : crowd, this.lefts - 1)], right[at], degree);
    }
    for (let k = 0; k < 8 * this.edges && count < this.edges; k++) {
      const at = rng.int(0, this.lefts - 1);
      count += this.join(left[at], right[rng.int(0, at < crowd ? 1 : this.rights - 1)], degree);
    }
    for (let r = 0; r < this.rights; r++) if (degree[r] == 0) return false;
    return count == this.edges;
  }

  /** Adds an edge and returns 1, or 0 when it is there already or a node has four. */
  private join(v: i32, r: i32, degree: StaticArray<i32>): i32 {
    if ((this.masks[v] & bit(r)) != 0 || degree[r] >= 4 || popcnt(this.masks[v]) >= 4) return 0;
    this.masks[v] |= bit(r);
    degree[r]++;
    return 1;
  }

  question(words: Words): string {
    return words.say([
      "The letters are people, the numbers are jobs, and an edge means that the person can do the job. Give as many people as possible a job of their own. Which person does which job? Leave out people who get none.",
      "Pair letters with numbers along edges so that no letter and no number is used twice and there are as many pairs as possible. Name the number for every paired letter.",
      "Find a maximum matching: as many edges as possible of which no two share a node. For every letter that is matched, give its number.",
      "Each letter may be joined with at most one number and each number with at most one letter, only where an edge is drawn. Make as many pairs as possible and give the number of every letter that has one.",
    ]);
  }

  answer(): Answer {
    const keys: string[] = [];
    const values: string[] = [];
    for (let v = 0; v < this.lefts; v++) {
      if (this.partner[v] < 0) continue;
      keys.push(this.label(v));
      values.push((this.partner[v] + 1).toString());
    }
    return new MappingAnswer(keys, values);
  }

  accepts(reply: Answer): bool {
    const pairs = pairsOf(reply);
    if (pairs === null || pairs.length != 2 * this.size) return false;
    let left: u32 = 0;
    let right: u32 = 0;
    for (let i = 0; i < pairs.length; i += 2) {
      const v = this.graph.indexOf(pairs[i]);
      const r = this.graph.indexOf(pairs[i + 1]) - this.lefts;
      if (v < 0 || v >= this.lefts || r < 0 || (left & bit(v)) != 0 || (right & bit(r)) != 0 || (this.masks[v] & bit(r)) == 0) return false;
      left |= bit(v);
      right |= bit(r);
    }
    return true;
  }

  complexity(): f64 {
    return <f64>(this.lefts + this.rights + this.graph.size) + (this.isDeficient ? 1 : 0);
  }

  explain(): string {
    return "There are " + this.size.toString() + " pairs at most, for example with the partners that the key names.";
  }
}
