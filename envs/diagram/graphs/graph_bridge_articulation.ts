import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Wiring } from "../../../assembly/kit/graphs/wiring";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { bridges, cutVertices } from "../../../assembly/solve/graphs/cut";
import { listed, Words } from "../../../assembly/words";
import { GraphScene } from "./family";

/** Which edges, or which nodes, hold the graph together: without any one of them it falls apart? */
export class GraphBridgeArticulation extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private crossings: i32 = 0;
  private asksEdges: bool = false;

  private chosen: string[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 7, 8, 9, 10, 11, 12, 13, 15, 17]);
    this.edges = knobs.int("edges", [6, 7, 9, 10, 11, 13, 15, 16, 18, 21]);
    this.crossings = knobs.int("most crossings", [0, 0, 0, 1, 1, 2, 2, 3, 4, 5]);
    this.asksEdges = knobs.word("asks for", ["edges", "edges", "edges", "nodes", "nodes", "nodes", "edges", "edges", "nodes", "nodes"]) == "edges";
  }

  sample(rng: Rng): bool {
    if (!this.begin(rng, this.nodes)) return false;
    const graph = this.graph;
    // Numbered edges carry a text, for which there must be room.
    if (!new Wiring(graph, this.crossings).connect(rng, this.edges, 10, this.asksEdges ? 10 : 0)) return false;
    if (this.asksEdges) {
      const numbers = rng.permutation(this.edges);
      for (let i = 0; i < this.edges; i++) graph.edges[i].text = (numbers[i] + 1).toString();
      const found = bridges(graph.masks(), graph.edges);
      for (let i = 0; i < found.length; i++) this.chosen.push(graph.edges[found[i]].text);
      return found.length >= 1 && found.length < this.edges;
    }
    this.chosen = graph.labelsIn(cutVertices(graph.masks()));
    return this.chosen.length >= 1;
  }

  question(words: Words): string {
    if (this.asksEdges) {
      return words.say([
        "Each edge has a number. For which edges is it true that the graph is no longer connected when that one edge is removed?",
        "A bridge is an edge without which the graph falls apart. List the numbers of all bridges.",
        "Which edges, named by their numbers, are bridges: edges whose ends have no other connection with each other?",
        "Give the numbers of all edges whose removal, one at a time, would split the graph in two.",
      ]);
    }
    return words.say([
      "For which nodes is it true that the other nodes are no longer all connected when that one node and its edges are removed?",
      "A cut vertex is a node without which, and without its edges, the rest of the graph falls apart. List all cut vertices.",
      "Which nodes are cut vertices: nodes whose removal together with their edges disconnects the others from each other?",
      "Name all nodes whose removal, one at a time and with their edges, would split the rest of the graph into separate parts.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.chosen);
  }

  complexity(): f64 {
    return <f64>(this.nodes + this.graph.size) + 0.3 * <f64>this.chosen.length + (this.asksEdges ? 0 : 1);
  }

  explain(): string {
    return "Removing any one of " + listed(this.chosen) + " disconnects the graph, and no other does.";
  }
}
