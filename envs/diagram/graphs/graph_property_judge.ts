import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { Graph } from "../../../assembly/kit/graphs/graph";
import { drawGraph, drawPanel } from "../../../assembly/kit/graphs/drawing";
import { moveEdge, randomMasks, sketch } from "../../../assembly/kit/graphs/sketch";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame, note, pointAtAll } from "../../../assembly/scene/solution";
import { allNodes, bit, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { colouring, hamiltonian } from "../../../assembly/solve/graphs/search";
import { listed, Words } from "../../../assembly/words";

/** Edges that are moved in search of the graph of one panel before the attempt is given up. */
const DRAWS: i32 = 1500;
const EDGE: f64 = 22;
const GAP: f64 = 14;

/** What the graphs are judged for. */
const enum Property {
  Connected = 0,
  Tree = 1,
  TwoGroups = 2,
  EdgeTour = 3,
  NodeTour = 4,
}
const PROPERTIES: StaticArray<string> = ["connected", "a tree", "bipartite", "round trip over all edges", "round trip over all nodes"];
/** What questions say of a graph and of several that have a property, and what that means. */
const NAMES: StaticArray<string> = ["connected", "a tree", "bipartite", "one with an Euler tour", "one with a Hamiltonian cycle"];
const PREDICATES: StaticArray<string> = ["are connected", "are trees", "are bipartite", "have an Euler tour", "have a Hamiltonian cycle"];
const RULES: StaticArray<string> = [
  "A graph is connected if any two of its nodes are joined by a path.",
  "A tree is connected and has no closed loop.",
  "A graph is bipartite if its nodes can be split into two groups so that every edge joins nodes of different groups.",
  "An Euler tour is a round trip along edges that uses every edge exactly once.",
  "A Hamiltonian cycle is a round trip along edges that visits every node exactly once.",
];
/** How many looks each node takes to judge, in tenths. */
const LOOKS: StaticArray<i32> = [10, 12, 20, 25, 35];

/** Which of several small graphs are connected, trees, bipartite, or have an Euler tour or a Hamiltonian cycle? */
export class GraphPropertyJudge extends Environment {
  private panels: i32 = 0;
  private nodes: i32 = 0;
  private property: Property = Property.Connected;

  private graphs: Graph[] = [];
  /** The panels that have the property, from 0. */
  private chosen: i32[] = [];
  private edges: i32 = 0;

  configure(knobs: Knobs): void {
    this.panels = knobs.int("panels", [4, 4, 6, 6, 6, 6, 6, 8, 8, 8]);
    this.nodes = knobs.int("nodes", [6, 6, 7, 6, 7, 6, 7, 7, 6, 7]);
    this.property = knobs.choice("property", PROPERTIES, [0, 1, 1, 2, 2, 3, 3, 3, 4, 4]);
  }

  sample(rng: Rng): bool {
    this.width = 112 * this.panels;
    this.height = this.panels < 8 ? 448 : 672;
    const across = this.panels / 2;
    const wide = this.panelWidth;
    const tall = this.panelHeight;
    for (let i = 0; i < this.panels; i++) {
      // Each panel has the property or not, whatever the others have, so that no number of right ones is expected.
      const isWanted = rng.chance(0.5);
      const masks = this.find(rng, isWanted);
      if (masks === null) return false;
      if (isWanted) this.chosen.push(i);
      const x = EDGE + (wide + GAP) * <f64>(i % across) + wide / 2;
      const y = EDGE + (tall + GAP) * <f64>(i / across) + tall / 2 + 8;
      const graph = sketch(rng, masks, x, y, wide / 2 - 26, tall / 2 - 36);
      this.edges += graph.size;
      this.graphs.push(graph);
    }
    return true;
  }

  /**
   * A graph that has the property, or has it not. Both kinds are drawn with the same numbers of edges, and share what is seen
   * without thinking: no node is alone; for round trips none has one edge only; half of the graphs that are not bipartite, or
   * no trees, have no triangle.
   */
  private find(rng: Rng, isWanted: bool): u32[] | null {
    const n = this.nodes;
    const property = this.property;
    const isTour = property == Property.EdgeTour || property == Property.NodeTour;
    // Of so many edges there are graphs of both kinds.
    const isTree = property == Property.Tree;
    const low = isTree || property == Property.Connected ? n - 1 : isTour ? n + 1 : n;
    const high = isTree ? n - 1 : property == Property.NodeTour ? n + 3 : isTour ? n + 2 : property == Property.TwoGroups ? n + 1 : n;
    const heedsTriangles = !isWanted && (isTree || property == Property.TwoGroups);
    const hasTriangle = rng.chance(0.5);
    const masks = randomMasks(rng, n, rng.int(low, high));
    for (let k = 0; k < DRAWS; k++) {
      moveEdge(rng, masks);
      if (fewestEdges(masks) < (isTour ? 2 : 1)) continue;
      const isWhole = reachable(masks, 0) == allNodes(n);
      // Only where it is asked for may a graph fall apart.
      if (!isWhole && property != Property.Connected && !isTree) continue;
      if (this.has(masks, isWhole) != isWanted) continue;
      if (!heedsTriangles || hasTriangles(masks) == hasTriangle) return masks;
    }
    return null;
  }

  private has(masks: u32[], isWhole: bool): bool {
    if (this.property == Property.Connected || this.property == Property.Tree) return isWhole;
    if (this.property == Property.TwoGroups) return colouring(masks, 2) !== null;
    if (this.property == Property.NodeTour) return hamiltonian(masks, 0, true) !== null;
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
      scene.tag(i);
      drawPanel(scene, (i + 1).toString(), left, top, this.panelWidth, this.panelHeight);
      drawGraph(scene, this.graphs[i], i);
    }
  }

  question(words: Words): string {
    const property = this.property;
    words
      .set("are", PREDICATES[property])
      .set("is", NAMES[property])
      .set("rule", RULES[property] + " Where edges merely cross there is no node.");
    return words.say([
      "Which of the numbered graphs {are}? {rule}",
      "List the numbers of all graphs that {are}. {rule}",
      "Some of these graphs {are}, or all of them, or none. Which ones? {rule}",
      "{rule} Go through the panels. In which of them is the graph {is}?",
      "Sort out the panels whose graph is not {is}. Which numbers are left? {rule}",
      "Determine the set of graphs that {are}. {rule}",
      "For each panel, decide whether the graph is {is}. Give the numbers of those for which it is. {rule}",
      "{rule} Which panels show graphs that {are}?",
    ]);
  }

  answer(): Answer {
    return this.answerOf(this.chosen);
  }

  private answerOf(panels: i32[]): SetAnswer {
    const numbers: string[] = [];
    for (let i = 0; i < panels.length; i++) numbers.push((panels[i] + 1).toString());
    return new SetAnswer(numbers);
  }

  /** Panels without the property. */
  foils(): Answer[] {
    const others: string[] = [];
    for (let i = 0; i < this.panels; i++) if (!this.chosen.includes(i)) others.push((i + 1).toString());
    return SetAnswer.parts(others, this.chosen.length);
  }

  partial(reply: Answer): f64 {
    return setCredit(this.answerOf(this.chosen), reply, this.panels);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.chosen.length; i++) frame(scene, this.chosen[i]);
    if (this.chosen.length == 0) note(scene, "none");
  }

  /** Nodes of all panels, each looked at as often as its property takes, and the edges. */
  complexity(): f64 {
    return <f64>(this.panels * this.nodes * LOOKS[this.property]) / 10 + 0.2 * <f64>this.edges;
  }

  explain(): string {
    const one = NAMES[this.property];
    const names = this.answerOf(this.chosen).items;
    if (names.length == 0) return "None of the graphs is " + one + ".";
    return names.length == 1 ? "Only graph " + names[0] + " is " + one + "." : "Each of the graphs " + listed(names) + " is " + one + ", and no other is.";
  }
}

/** The least number of edges that a node has. */
function fewestEdges(masks: u32[]): i32 {
  let least = 32;
  for (let v = 0; v < masks.length; v++) least = min(least, sizeOf(masks[v]));
  return least;
}

function hasTriangles(masks: u32[]): bool {
  for (let v = 0; v < masks.length; v++) {
    for (let w = 0; w < v; w++) if ((masks[v] & bit(w)) != 0 && (masks[v] & masks[w]) != 0) return true;
  }
  return false;
}
