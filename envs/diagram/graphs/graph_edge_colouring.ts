import { Answer } from "../../../assembly/answer/answer";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Hue, hueName } from "../../../assembly/scene/style";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { chromaticNumber, colouring } from "../../../assembly/solve/graphs/search";
import { listed, Words } from "../../../assembly/words";
import { colourNames, GraphScene, pairsOf } from "./family";

/** Which colours can the edges get so that edges at one node differ? Every such colouring with the fewest colours is right. */
export class GraphEdgeColouring extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private given: i32 = 0;

  private colours: i32 = 0;
  private solved: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 6, 7, 7, 8, 9, 10, 11, 12]);
    this.edges = knobs.int("edges", [5, 6, 7, 8, 9, 10, 12, 14, 16, 18]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 1, 2, 2, 3, 4]);
    this.given = knobs.int("edges that have their colour already", [0, 0, 0, 0, 0, 2, 2, 3, 3, 4]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    const graph = this.graph;
    const wiring = new Wiring(graph, this.crossings);
    // There are enough colours to tell apart for four edges at a node, and one more (Vizing, 1964).
    wiring.mostAtNode = 4;
    if (!wiring.connect(rng, this.edges, 10, 10)) return false;
    const touching = this.touching();
    this.colours = chromaticNumber(touching);
    const found = colouring(touching, this.colours);
    if (found === null) return false;
    const names = rng.permutation(this.colours);
    const numbers = rng.permutation(this.edges);
    const order = rng.permutation(this.edges);
    for (let i = 0; i < this.edges; i++) {
      this.solved.push(names[found[i]]);
      graph.edges[i].text = (numbers[i] + 1).toString();
    }
    for (let k = 0; k < this.given; k++) graph.edges[order[k]].hue = this.solved[order[k]];
    return true;
  }

  /** For every edge the edges that share a node with it. */
  private touching(): u32[] {
    const edges = this.graph.edges;
    const masks: u32[] = [];
    for (let i = 0; i < edges.length; i++) {
      masks.push(0);
      for (let k = 0; k < edges.length; k++) {
        const shares = edges[i].from == edges[k].from || edges[i].from == edges[k].to || edges[i].to == edges[k].from || edges[i].to == edges[k].to;
        if (k != i && shares) masks[i] |= bit(k);
      }
    }
    return masks;
  }

  question(words: Words): string {
    return words
      .set("colours", listed(colourNames(this.colours)))
      .set("which", this.given > 0 ? "each edge that has no colour yet" : "each edge")
      .say([
        "Give {which} one of the colours {colours} so that edges that meet at a node have different colours. Name edges by their numbers.",
        "Assign to {which} a colour, {colours}, such that at every node all edges differ in colour. The numbers name the edges.",
        "Colour {which} with {colours}. No two edges of the same colour may share a node. Refer to edges by number.",
        "Find a colour for {which}; the colours are {colours}. At no node may two edges have the same colour. Use the numbers of the edges.",
      ]);
  }

  answer(): Answer {
    const keys: string[] = [];
    const values: string[] = [];
    for (let i = 0; i < this.edges; i++) {
      if (this.graph.edges[i].hue >= 0) continue;
      keys.push(this.graph.edges[i].text);
      values.push(hueName(<Hue>this.solved[i]));
    }
    return new MappingAnswer(keys, values);
  }

  accepts(reply: Answer): bool {
    const pairs = pairsOf(reply);
    if (pairs === null) return false;
    const names = colourNames(this.colours);
    const edges = this.graph.edges;
    const colours: i32[] = [];
    for (let i = 0; i < edges.length; i++) colours.push(edges[i].hue);
    for (let k = 0; k < pairs.length; k += 2) {
      let edge = -1;
      for (let i = 0; i < edges.length; i++) if (edges[i].text == pairs[k]) edge = i;
      const colour = names.indexOf(pairs[k + 1]);
      if (edge < 0 || colour < 0 || colours[edge] >= 0) return false;
      colours[edge] = colour;
    }
    const touching = this.touching();
    for (let i = 0; i < edges.length; i++) {
      if (colours[i] < 0) return false;
      for (let k = 0; k < i; k++) if ((touching[i] & bit(k)) != 0 && colours[i] == colours[k]) return false;
    }
    return true;
  }

  complexity(): f64 {
    return <f64>(this.nodes + 2 * this.edges) + <f64>this.colours + 0.5 * <f64>this.given;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.edges; i++) parts.push(this.graph.edges[i].text + " " + hueName(<Hue>this.solved[i]));
    return "For example: " + parts.join(", ") + ".";
  }
}
