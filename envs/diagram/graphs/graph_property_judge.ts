import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Graph } from "../../../assembly/kit/graphs/graph";
import { drawGraph, drawPanel } from "../../../assembly/kit/graphs/drawing";
import { randomMasks, sketch } from "../../../assembly/kit/graphs/sketch";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { allNodes, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { colouring, hamiltonian } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";

/** Graphs that are drawn for one panel before the attempt is given up. */
const DRAWS: i32 = 400;
const EDGE: f64 = 22;
const GAP: f64 = 14;

/** Which of several small graphs are connected, trees, bipartite, or have an Euler tour or a Hamiltonian cycle? */
export class GraphPropertyJudge extends Environment {
  private panels: i32 = 0;
  private nodes: i32 = 0;
  private property: string = "";

  private graphs: Graph[] = [];
  private chosen: string[] = [];
  private edges: i32 = 0;

  configure(knobs: Knobs): void {
    this.panels = knobs.int("panels", [4, 4, 6, 6, 6, 6, 6, 8, 8, 8]);
    this.nodes = knobs.int("nodes", [5, 6, 6, 5, 6, 6, 7, 7, 6, 7]);
    this.property = knobs.word("property", ["connected", "tree", "tree", "two groups", "two groups", "all edges once", "all edges once", "all edges once", "all nodes once", "all nodes once"]);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    const across = this.panels / 2;
    const wide = this.panelWidth;
    const tall = this.panelHeight;
    for (let i = 0; i < this.panels; i++) {
      // Each panel has the property or not, whatever the others have, so that no number of right ones is expected.
      const isWanted = rng.chance(0.5);
      const masks = this.find(rng, isWanted);
      if (masks === null) return false;
      if (isWanted) this.chosen.push((i + 1).toString());
      const x = EDGE + (wide + GAP) * <f64>(i % across) + wide / 2;
      const y = EDGE + (tall + GAP) * <f64>(i / across) + tall / 2 + 8;
      const graph = sketch(rng, masks, x, y, Math.min(wide / 2 - 30, 130), tall / 2 - 38);
      this.edges += graph.size;
      this.graphs.push(graph);
    }
    return true;
  }

  /** A graph that has the property, or has it not; both kinds are drawn with the same numbers of edges. */
  private find(rng: Rng, isWanted: bool): u32[] | null {
    const n = this.nodes;
    // Of so many edges there are graphs of both kinds.
    const low = this.property == "tree" || this.property == "connected" ? n - 1 : n;
    const high = this.property == "tree" ? n - 1
      : this.property == "connected" || (this.property == "two groups" && n < 6) ? n
      : this.property == "two groups" ? n + 1
      : this.property == "all nodes once" ? n + 3
      : n + 2;
    const edges = rng.int(low, high);
    for (let k = 0; k < DRAWS; k++) {
      const masks = randomMasks(rng, n, edges);
      const isWhole = reachable(masks, 0) == allNodes(n);
      // Only where it is asked for may a graph fall apart.
      if (!isWhole && this.property != "connected" && this.property != "tree") continue;
      if (this.has(masks, isWhole) == isWanted) return masks;
    }
    return null;
  }

  private has(masks: u32[], isWhole: bool): bool {
    if (this.property == "connected" || this.property == "tree") return isWhole;
    if (this.property == "two groups") return colouring(masks, 2) !== null;
    if (this.property == "all nodes once") return hamiltonian(masks, 0, true) !== null;
    for (let v = 0; v < masks.length; v++) if (sizeOf(masks[v]) & 1) return false;
    return isWhole;
  }

  private get panelWidth(): f64 {
    const across = this.panels / 2;
    return (<f64>this.width - 2 * EDGE - GAP * <f64>(across - 1)) / <f64>across;
  }

  private get panelHeight(): f64 {
    return (<f64>this.height - 2 * EDGE - GAP) / 2;
  }

  draw(scene: Scene): void {
    const across = this.panels / 2;
    for (let i = 0; i < this.panels; i++) {
      const left = EDGE + (this.panelWidth + GAP) * <f64>(i % across);
      const top = EDGE + (this.panelHeight + GAP) * <f64>(i / across);
      drawPanel(scene, (i + 1).toString(), left, top, this.panelWidth, this.panelHeight);
    }
    for (let i = 0; i < this.graphs.length; i++) drawGraph(scene, this.graphs[i]);
  }

  question(words: Words): string {
    const property = this.property;
    words.set("are", property == "connected" ? "are connected, that is, have a way along edges between any two nodes"
      : property == "tree" ? "are trees, that is, connected and without any closed loop of edges"
      : property == "two groups" ? "are bipartite, that is, have nodes that can be split into two groups so that every edge joins nodes of different groups"
      : property == "all edges once" ? "can be drawn in one closed line, that is, have a round trip that uses every edge exactly once"
      : "have a round trip along edges that visits every node exactly once");
    return words.say([
      "Which of the numbered graphs {are}? Crossings of edges are no nodes.",
      "List the numbers of all graphs that {are}. Where edges cross there is no node.",
      "Some of the graphs, all of them or none {are}. Which ones? Only the circles are nodes.",
      "Name the number of every graph of those that {are}. Edges that merely cross do not meet.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.chosen);
  }

  complexity(): f64 {
    const property = this.property;
    const steps = property == "connected" ? 1.0 : property == "tree" ? 1.2 : property == "two groups" ? 2.0 : property == "all edges once" ? 2.5 : 3.5;
    return <f64>(this.panels * this.nodes) * steps + 0.2 * <f64>this.edges;
  }

  explain(): string {
    return (this.chosen.length == 0 ? "None" : "Only " + this.chosen.join(", ")) + " of the graphs meet the condition (" + this.property + ").";
  }
}
