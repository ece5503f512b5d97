import { Answer } from "../../../assembly/answer/answer";
import { colourEdge } from "../../../assembly/kit/graphs/tracing";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { chromaticNumber } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";
import { Colouring } from "./parts/colouring";

/** Which colours can the edges get so that edges at one node differ? Every such colouring with the fewest colours is right. */
export class GraphEdgeColouring extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private given: i32 = 0;

  private task: Colouring | null = null;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 6, 7, 7, 8, 9, 10, 11, 12]);
    this.edges = knobs.int("edges", [6, 7, 8, 9, 10, 11, 12, 14, 16, 18]);
    this.crossings = knobs.int("most crossings", [1, 1, 1, 1, 1, 2, 2, 2, 3, 4]);
    this.given = knobs.int("edges that have their colour already", [0, 0, 0, 0, 0, 2, 2, 3, 3, 4]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes, false, true)) return false;
    const graph = this.graph;
    const wiring = new Wiring(graph, this.crossings);
    // There are enough colours to tell apart for four edges at a node, and one more (Vizing, 1964).
    wiring.mostAtNode = 4;
    if (!wiring.connect(rng, this.edges, 10, 10)) return false;
    const numbers = rng.permutation(this.edges);
    const names: string[] = [];
    for (let i = 0; i < this.edges; i++) {
      graph.edges[i].text = (numbers[i] + 1).toString();
      names.push(graph.edges[i].text);
    }
    const touching = this.touching();
    const task = Colouring.solve(rng, touching, chromaticNumber(touching), names)!;
    const order = rng.permutation(this.edges);
    for (let k = 0; k < this.given; k++) {
      task.give(order[k]);
      graph.edges[order[k]].hue = task.solved[order[k]];
    }
    this.task = task;
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
    const task = this.task!;
    return words
      .set("or", task.palette("or"))
      .set("and", task.palette("and"))
      .set("each", this.given > 0 ? "each edge without a colour" : "each edge")
      .set("edges", this.given > 0 ? "the edges that have no colour yet" : "the edges")
      .say([
        "Give {each} one of the colours {or} so that edges that meet at a node have different colours. Name edges by their numbers.",
        "Colour {edges} with {and}. No two edges of the same colour may share a node. Call the edges by their numbers.",
        "Find a proper edge colouring with {and}: at every node all edges differ in colour. State the colour of {each} by its number.",
        "The edges are numbered. Which colour, {or}, can {each} have if edges with a common end are never coloured alike?",
        "Nodes are players, edges are matches, and the colours {and} are rounds; nobody plays twice in one round. Put {each} into a round, using the numbers of the edges.",
        "How would you colour {edges}, by number, if only {and} are allowed and touching edges have to differ? One solution is enough.",
        "Choose {or} for {each}, so that no node has two edges of one colour. Refer to edges by number.",
        "Can you get by with {and} so that no two edges of a colour end at the same node? Say which colour {each} gets, by its number.",
      ]);
  }

  answer(): Answer {
    return this.task!.answer();
  }

  accepts(reply: Answer): bool {
    return this.task!.accepts(reply);
  }

  partial(reply: Answer): f64 {
    return this.task!.partial(reply);
  }

  solution(scene: Scene): void {
    const task = this.task!;
    pointAtAll(scene);
    for (let i = 0; i < this.edges; i++) if (task.given[i] < 0) colourEdge(scene, this.graph, i, task.solved[i]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Nodes and edges, the colours to choose from, and the colours that must be kept. */
  complexity(): f64 {
    return <f64>(this.nodes + 2 * this.edges + this.task!.count) + 0.5 * <f64>this.given;
  }

  explain(): string {
    return this.task!.explain();
  }
}
