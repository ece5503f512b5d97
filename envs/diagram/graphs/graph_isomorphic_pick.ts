import { Answer } from "../../../assembly/answer/answer";
import { ChoiceAnswer } from "../../../assembly/answer/choice";
import { Graph } from "../../../assembly/kit/graphs/graph";
import { drawGraph, drawPanel } from "../../../assembly/kit/graphs/drawing";
import { exchange, moveEdge, randomMasks, sketch } from "../../../assembly/kit/graphs/sketch";
import { Environment } from "../../../assembly/environment";
import { letterOf } from "../../../assembly/kit/options/options";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { frame } from "../../../assembly/scene/solution";
import { allNodes, reachable, sizeOf } from "../../../assembly/solve/graphs/nodes";
import { areIsomorphic } from "../../../assembly/solve/graphs/search";
import { Words } from "../../../assembly/words";

/** Changes that are tried for one option. */
const CHANGES: i32 = 150;
const EDGE: f64 = 22;
const GAP: f64 = 14;
/** The share of the canvas's height that the reference takes. */
const REFERENCE: f64 = 0.3;

/** Which redrawn graph is the reference graph, with its nodes in other places? */
export class GraphIsomorphicPick extends Environment {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private options: i32 = 0;
  private keepsDegrees: bool = false;

  private result: i32 = 0;
  /** The reference first, then the options. */
  private graphs: Graph[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [6, 6, 6, 6, 7, 7, 7, 7, 8, 8]);
    this.edges = knobs.int("edges", [6, 7, 8, 8, 8, 9, 10, 11, 11, 12]);
    this.options = knobs.int("options", [4, 4, 4, 6, 6, 6, 6, 6, 6, 6]);
    this.keepsDegrees = knobs.from("every option has the same degrees", 4);
  }

  sample(rng: Rng): bool {
    this.width = this.options < 6 ? 448 : 672;
    this.height = this.width + 224;
    const base = randomMasks(rng, this.nodes, this.edges);
    if (reachable(base, 0) != allNodes(this.nodes)) return false;
    // All options come from one graph that is not shown, the right one as well as the others: none is nearer to the rest.
    const options: u32[][] = [];
    for (let i = 0; i < this.options; i++) {
      const option = this.changed(rng, base, options);
      if (option === null) return false;
      options.push(option);
    }
    this.result = rng.int(0, this.options - 1);
    this.graphs = [sketch(rng, options[this.result], <f64>this.width / 2, EDGE + this.referenceHeight / 2, this.referenceHeight / 2 - 26, this.referenceHeight / 2 - 28)];
    for (let i = 0; i < this.options; i++) {
      const wide = this.panelWidth;
      const tall = this.panelHeight;
      this.graphs.push(sketch(rng, options[i], this.panelLeft(i) + wide / 2, this.panelTop(i) + tall / 2 + 6, Math.min(wide, tall) / 2 - 28, tall / 2 - 34));
    }
    return true;
  }

  /** A changed copy of a graph, whose busiest node has as many edges, and none of the options before; null when none was found. */
  private changed(rng: Rng, base: u32[], before: u32[][]): u32[] | null {
    const masks = base.slice(0);
    for (let k = 0; k < CHANGES; k++) {
      const isChanged = this.keepsDegrees ? exchange(rng, masks) : moveEdge(rng, masks);
      if (!isChanged || reachable(masks, 0) != allNodes(this.nodes) || mostEdges(masks) != mostEdges(base)) continue;
      let isNew = true;
      for (let i = 0; i < before.length && isNew; i++) isNew = !areIsomorphic(masks, before[i]);
      if (isNew) return masks;
    }
    return null;
  }

  private get referenceHeight(): f64 {
    return Math.round(REFERENCE * <f64>this.height);
  }

  private get panelWidth(): f64 {
    const across = this.options / 2;
    return (<f64>this.width - 2 * EDGE - GAP * <f64>(across - 1)) / <f64>across;
  }

  private get panelHeight(): f64 {
    return (<f64>this.height - 2 * EDGE - this.referenceHeight - 2 * GAP) / 2;
  }

  private panelLeft(option: i32): f64 {
    return EDGE + (this.panelWidth + GAP) * <f64>(option % (this.options / 2));
  }

  private panelTop(option: i32): f64 {
    return EDGE + this.referenceHeight + GAP + (this.panelHeight + GAP) * <f64>(option / (this.options / 2));
  }

  draw(scene: Scene): void {
    // Everything in a panel has its number: 0 for the reference, then the options.
    for (let i = 0; i < this.graphs.length; i++) {
      scene.tag(i);
      if (i == 0) drawPanel(scene, "Reference", EDGE, EDGE, <f64>this.width - 2 * EDGE, this.referenceHeight);
      else drawPanel(scene, letterOf(i - 1), this.panelLeft(i - 1), this.panelTop(i - 1), this.panelWidth, this.panelHeight);
      drawGraph(scene, this.graphs[i], i);
    }
  }

  question(words: Words): string {
    return words.set("rule", "Where edges merely cross, there is no node.").say([
      "Which option shows the reference graph with its nodes in other places? {rule}",
      "One of the lettered graphs has the same structure as the reference graph: its nodes can be matched so that exactly the same pairs are joined. Which one is it? {rule}",
      "Which lettered graph is isomorphic to the reference graph? {rule}",
      "The reference graph was redrawn by moving its nodes, with all edges kept. Which option is the result? {rule}",
      "Think of the nodes as beads and of the edges as strings. Which option could you get by shifting the beads of the reference graph around? {rule}",
      "Find the option that is the reference graph in disguise: only what is joined with what counts. {rule}",
      "Two graphs are the same if one can be turned into the other by moving nodes. Which option is the same as the reference? {rule}",
      "All options but one differ from the reference graph in what is joined with what. Which is the one that does not? {rule}",
    ]);
  }

  answer(): Answer {
    return new ChoiceAnswer(this.result, this.options);
  }

  solution(scene: Scene): void {
    frame(scene, 0);
    frame(scene, this.result + 1);
  }

  /** Nodes and edges to be matched, options to be tried, and what equal degrees leave undecided. */
  complexity(): f64 {
    return <f64>(this.nodes + this.edges + this.options) + (this.keepsDegrees ? 2 : 0);
  }

  explain(): string {
    return "Option " + letterOf(this.result) + " can be matched node by node with the reference, and no other can.";
  }
}

/** The largest number of edges that a node has. */
function mostEdges(masks: u32[]): i32 {
  let most = 0;
  for (let v = 0; v < masks.length; v++) most = max(most, sizeOf(masks[v]));
  return most;
}
