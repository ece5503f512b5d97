import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { MappingAnswer } from "../../../assembly/answer/mapping";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Hue, hueName } from "../../../assembly/scene/style";
import { chromaticNumber, colouring } from "../../../assembly/solve/graphs/search";
import { listed, Words } from "../../../assembly/words";
import { colourNames, GraphScene, pairsOf } from "./family";

/** Which colours can the nodes get so that joined nodes differ? Every such colouring with the fewest colours is right. */
export class GraphColouringGive extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private given: i32 = 0;

  private colours: i32 = 0;
  private solved: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.edges = knobs.int("edges", [6, 8, 11, 13, 15, 17, 20, 23, 26, 29]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 1, 2, 2, 3, 4, 5, 6]);
    this.given = knobs.int("nodes that have their colour already", [0, 0, 0, 0, 2, 2, 3, 3, 3, 3]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes) || !this.wire(rng, this.edges, this.crossings)) return false;
    const masks = this.graph.masks();
    this.colours = chromaticNumber(masks);
    if (this.colours > 4) return false;
    const found = colouring(masks, this.colours);
    if (found === null) return false;
    // Colours change places, so that the solver's habits do not show.
    const names = rng.permutation(this.colours);
    for (let v = 0; v < this.nodes; v++) this.solved.push(names[found[v]]);
    const order = rng.permutation(this.nodes);
    for (let v = 0; v < this.nodes; v++) this.graph.hues.push(-1);
    for (let k = 0; k < this.given; k++) this.graph.hues[order[k]] = this.solved[order[k]];
    return true;
  }

  question(words: Words): string {
    return words
      .set("colours", listed(colourNames(this.colours)))
      .set("which", this.given > 0 ? "each node that has no coloured ring yet" : "each node")
      .set("rings", this.given > 0 ? " Nodes with a coloured ring have that colour." : "")
      .say([
        "Give {which} one of the colours {colours} so that no two nodes joined by an edge have the same colour.{rings}",
        "Assign to {which} a colour, {colours}, such that the two ends of every edge differ in colour.{rings}",
        "Colour {which} with {colours}. Nodes that are joined by an edge must have different colours.{rings}",
        "Find a colour for {which}; the colours are {colours}. Neighbouring nodes, those with an edge between them, never share a colour.{rings}",
      ]);
  }

  answer(): Answer {
    const keys: string[] = [];
    const values: string[] = [];
    for (let v = 0; v < this.nodes; v++) {
      if (this.graph.hues[v] >= 0) continue;
      keys.push(this.label(v));
      values.push(hueName(<Hue>this.solved[v]));
    }
    return new MappingAnswer(keys, values);
  }

  accepts(reply: Answer): bool {
    return this.share(reply) == 1;
  }

  /** The share of edges whose ends differ, above what colours drawn at random give. */
  partial(reply: Answer): f64 {
    return aboveChance(this.share(reply), 1 - 1 / <f64>this.colours);
  }

  /** The share of edges whose ends have two colours; 0 when the reply names what it must not. */
  private share(reply: Answer): f64 {
    const pairs = pairsOf(reply);
    if (pairs === null) return 0;
    const names = colourNames(this.colours);
    const colours = this.graph.hues.slice(0);
    for (let i = 0; i < pairs.length; i += 2) {
      const node = this.graph.indexOf(pairs[i]);
      const colour = names.indexOf(pairs[i + 1]);
      // A node that had a colour from the start must not be named again, nor any node twice.
      if (node < 0 || colour < 0 || colours[node] >= 0) return 0;
      colours[node] = colour;
    }
    let differing = 0;
    for (let i = 0; i < this.graph.size; i++) {
      const edge = this.graph.edges[i];
      if (colours[edge.from] >= 0 && colours[edge.to] >= 0 && colours[edge.from] != colours[edge.to]) differing++;
    }
    return <f64>differing / <f64>this.graph.size;
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + <f64>this.colours + 0.5 * <f64>this.given;
  }

  explain(): string {
    const parts: string[] = [];
    for (let v = 0; v < this.nodes; v++) parts.push(this.label(v) + " " + hueName(<Hue>this.solved[v]));
    return "For example: " + parts.join(", ") + ".";
  }
}
