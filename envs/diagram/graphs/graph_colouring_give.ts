import { Answer } from "../../../assembly/answer/answer";
import { drawRing } from "../../../assembly/kit/graphs/drawing";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { chromaticNumber } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";
import { GraphScene } from "./family";
import { Colouring } from "./parts/colouring";

/** Which colours can the nodes get so that joined nodes differ? Every such colouring with the fewest colours is right. */
export class GraphColouringGive extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private given: i32 = 0;

  private task: Colouring | null = null;

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    this.edges = knobs.int("edges", [6, 8, 11, 13, 15, 17, 20, 23, 26, 29]);
    this.crossings = knobs.int("most crossings", [0, 0, 1, 1, 2, 2, 3, 4, 5, 6]);
    this.given = knobs.int("nodes that have their colour already", [0, 0, 0, 0, 2, 2, 3, 3, 3, 3]);
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes) || !this.wire(rng, this.edges, this.crossings)) return false;
    const masks = this.graph.masks();
    const colours = chromaticNumber(masks);
    if (colours > 4) return false;
    const task = Colouring.solve(rng, masks, colours, this.graph.labels)!;
    const order = rng.permutation(this.nodes);
    for (let k = 0; k < this.given; k++) task.give(order[k]);
    this.task = task;
    this.graph.hues = task.given;
    return true;
  }

  question(words: Words): string {
    const task = this.task!;
    return words
      .set("or", task.palette("or"))
      .set("and", task.palette("and"))
      .set("each", this.given > 0 ? "each of the other nodes" : "each node")
      .set("nodes", this.given > 0 ? "the other nodes" : "the nodes")
      .set("rings", this.given > 0 ? "Nodes with a coloured ring keep that colour. " : "")
      .say([
        "{rings}Give {each} one of the colours {or} so that no two nodes joined by an edge have the same colour.",
        "Colour {nodes} with {and} so that the two ends of every edge differ. {rings}If there are several ways, any one will do.",
        "Find a proper colouring of the graph with {and}: nodes that are joined by an edge must not have the same colour. {rings}Which colour does {each} get?",
        "Only {and} may be used. {rings}Which colour can {each} have if neighbours, nodes with an edge between them, are never coloured alike?",
        "The nodes are radio stations and the colours {and} are their frequencies; stations joined by an edge would disturb each other on the same one. {rings}Pick a frequency for {each}.",
        "How would you colour {nodes} if every edge has to join two different colours out of {and}? {rings}One solution is enough.",
        "{rings}Choose {or} for {each}. Two nodes with an edge between them need different colours.",
        "Can you colour this graph with {and} alone? {rings}Adjacent nodes must differ. Say which colour {each} gets.",
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
    for (let v = 0; v < this.nodes; v++) if (task.given[v] < 0) drawRing(scene, this.graph, v, task.solved[v]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Nodes to be coloured and given, the colours to choose from, and the edges that each has to be held against. */
  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size + this.task!.count);
  }

  explain(): string {
    return this.task!.explain();
  }
}
