import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Edge, Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { columns } from "../../../assembly/kit/graphs/layout";
import { traceEdge } from "../../../assembly/kit/graphs/tracing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { largestMatching } from "../../../assembly/solve/graphs/flow";
import { listed, Words } from "../../../assembly/words";
import { EDGE, GraphScene } from "./family";

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
    this.width = this.rights < 6 ? 448 : 672;
    this.height = this.width;
    const graph = new Graph();
    this.graph = graph;
    columns(rng, graph, [this.lefts, this.rights], 2 * EDGE, EDGE, <f64>this.width - 4 * EDGE, <f64>this.height - 2 * EDGE, 0);
    graph.labels = nodeLabels(rng, this.lefts);
    for (let r = 0; r < this.rights; r++) graph.labels.push((r + 1).toString());
    for (let k = 0; k < BUILDS; k++) {
      if (!this.build(rng) || !this.isHard()) continue;
      for (let v = 0; v < this.lefts; v++) {
        for (let r = 0; r < this.rights; r++) if (this.masks[v] & bit(r)) graph.edges.push(new Edge(v, this.lefts + r));
      }
      return true;
    }
    return false;
  }

  /** Finds a largest matching. Whoever gives everybody the first number that is free, from either end, must not find as many pairs. */
  private isHard(): bool {
    this.partner = largestMatching(this.masks, this.rights);
    this.size = 0;
    for (let v = 0; v < this.lefts; v++) if (this.partner[v] >= 0) this.size++;
    if (this.isDeficient != this.size < this.lefts) return false;
    return max(this.greedy(false), this.greedy(true)) < this.size;
  }

  /** How many pairs there are when each letter takes the first number that is left, from the top or from the bottom. */
  private greedy(isUpward: bool): i32 {
    let taken: u32 = 0;
    for (let at = 0; at < this.lefts; at++) {
      const free = this.masks[isUpward ? this.lefts - 1 - at : at] & ~taken;
      if (free != 0) taken |= isUpward ? bit(31 - <i32>clz(free)) : free & (0 - free);
    }
    return <i32>popcnt(taken);
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
      "The letters are people, the numbers are jobs, and an edge means that the person can do the job. Give as many people as possible a job of their own. Who does which job? Leave out people who get none.",
      "Pair letters with numbers along edges so that no letter and no number is used twice and there are as many pairs as possible. Which number does each paired letter get?",
      "Find a maximum matching: as many edges as possible of which no two share a node. For every letter that is matched, give its number.",
      "Each letter may have one number at most, and each number one letter, only where an edge is drawn. Make as many pairs as you can. Which are they?",
      "The letters are guests and the numbers are rooms; an edge means that the guest likes the room. Put as many guests as possible into rooms they like, one to a room. Name the room of every guest who gets one.",
      "Determine a largest matching between the letters and the numbers, and list it as letters with their numbers.",
      "How many pairs of a letter and a number that an edge joins can you form without using anything twice? Form as many as possible and list them.",
      "Choose as many edges as possible so that none of them meet. For each chosen edge, give the letter and its number.",
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
    return reply instanceof MappingAnswer && (reply as MappingAnswer).texts.length == 2 * this.size && this.legal(reply) == this.size;
  }

  /** The share of the pairs that are possible, less what random pairs earn: edges of all pairs. */
  partial(reply: Answer): f64 {
    if (!(reply instanceof MappingAnswer)) return 0;
    const pairs = max(this.size, (reply as MappingAnswer).texts.length / 2);
    return aboveChance(<f64>this.legal(reply) / <f64>pairs, <f64>this.graph.size / <f64>(this.lefts * this.rights));
  }

  /** How many pairs of a reply are edges that meet none of the pairs before. */
  private legal(reply: Answer): i32 {
    const texts = (reply as MappingAnswer).texts;
    let used: u32 = 0;
    let count = 0;
    for (let i = 0; i < texts.length; i += 2) {
      const v = this.graph.indexOf(texts[i]);
      const r = this.graph.indexOf(texts[i + 1]) - this.lefts;
      // Letters are given once in a mapping.
      if (v < 0 || v >= this.lefts || r < 0 || (used & bit(r)) != 0 || (this.masks[v] & bit(r)) == 0) continue;
      used |= bit(r);
      count++;
    }
    return count;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let v = 0; v < this.lefts; v++) {
      if (this.partner[v] >= 0) traceEdge(scene, this.graph, this.graph.edgeBetween(v, this.lefts + this.partner[v]));
    }
  }

  /** Letters, numbers and edges to choose from, and the proof that somebody is left over. */
  complexity(): f64 {
    return <f64>(this.lefts + this.rights + this.graph.size) + (this.isDeficient ? 1 : 0);
  }

  explain(): string {
    const pairs: string[] = [];
    for (let v = 0; v < this.lefts; v++) if (this.partner[v] >= 0) pairs.push(this.label(v) + " to " + (this.partner[v] + 1).toString());
    return "At most " + this.size.toString() + " pairs are possible, for instance " + listed(pairs) + ".";
  }
}
