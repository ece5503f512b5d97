import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { drawGraph } from "../../../assembly/kit/graphs/drawing";
import { spread } from "../../../assembly/kit/graphs/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { Words } from "../../../assembly/words";
import { EDGE, GraphScene } from "./family";

/** Height of the part with the graph. */
const UPPER: f64 = 456;

/** Which entries of the adjacency matrix are wrong? */
export class GraphMatrixMismatch extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private errors: i32 = 0;
  private crossings: i32 = 0;

  /** The matrix as it is drawn, row by row as sets. */
  private rows: u32[] = [];
  private chosen: string[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.edges = knobs.int("arrows", [4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    this.errors = knobs.int("most wrong entries", [1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    this.crossings = knobs.int("most crossings", [0, 1, 1, 2, 2, 3, 3, 4, 4, 6]);
  }

  sample(rng: Rng): bool {
    this.height = 896;
    const graph = new Graph(true);
    this.graph = graph;
    graph.labels = nodeLabels(rng, this.nodes);
    if (!spread(rng, graph, this.nodes, EDGE, EDGE, <f64>this.width - 2 * EDGE, UPPER - 2 * EDGE, 110)) return false;
    if (!this.wire(rng, this.edges, this.crossings)) return false;
    this.rows = graph.masks();
    const wrong = rng.int(1, this.errors);
    const cells = rng.permutation(this.nodes * this.nodes);
    for (let k = 0; k < cells.length && this.chosen.length < wrong; k++) {
      const row = cells[k] / this.nodes;
      const column = cells[k] % this.nodes;
      // Where there is no arrow at all, most entries are left alone: the likelier slips are a lost and a turned arrow.
      if (row == column || (this.graph.edgeBetween(row, column) < 0 && rng.chance(0.6))) continue;
      this.rows[row] ^= bit(column);
      this.chosen.push("(" + this.label(row) + ", " + this.label(column) + ")");
    }
    return this.chosen.length == wrong;
  }

  draw(scene: Scene): void {
    drawGraph(scene, this.graph);
    const style = scene.style;
    const n = this.nodes;
    const cell = Math.min(52, (<f64>this.height - UPPER - 24) / <f64>(n + 1));
    const left = (<f64>this.width - cell * <f64>(n + 1)) / 2;
    const top = UPPER + (<f64>this.height - UPPER - 16 - cell * <f64>(n + 1)) / 2;
    scene.rect(left + cell, top + cell, cell * <f64>n, cell * <f64>n, Paint.fill(style.surface));
    for (let i = 0; i <= n; i++) {
      const at = cell * <f64>(i + 1);
      const rule = Paint.line(style.soft, style.stroke(1.8));
      scene.line(left + cell, top + at, left + cell * <f64>(n + 1), top + at, rule);
      scene.line(left + at, top + cell, left + at, top + cell * <f64>(n + 1), rule);
    }
    for (let r = 0; r < n; r++) {
      const y = top + cell * (<f64>r + 1.5);
      scene.text(this.label(r), left + cell / 2, y, 24, style.ink);
      scene.text(this.label(r), left + cell * (<f64>r + 1.5), top + cell / 2, 24, style.ink);
      for (let c = 0; c < n; c++) {
        scene.text((this.rows[r] >> c) & 1 ? "1" : "0", left + cell * (<f64>c + 1.5), y, 22, style.ink);
      }
    }
  }

  question(words: Words): string {
    words.set("rule", "In the table, a 1 says that an arrow leads from the node of the row to the node of the column, and a 0 that none does.");
    return words.say([
      "{rule} Some entries do not agree with the graph. List all wrong entries, each as (row, column) with the labels of the nodes.",
      "{rule} Which entries of the table are wrong? Write each as (row, column), using node labels.",
      "The table should describe the graph. {rule} Find all entries that are wrong and give them as (row, column) pairs of labels.",
      "Compare the table with the graph. {rule} Name every entry that is wrong as a pair (row, column) of labels.",
    ]);
  }

  answer(): Answer {
    return new SetAnswer(this.chosen);
  }

  complexity(): f64 {
    return <f64>(this.nodes * this.nodes + this.graph.size) + 2.0 * <f64>this.chosen.length;
  }

  explain(): string {
    return "The graph and the table disagree at " + this.chosen.join(", ") + ".";
  }
}
