import { Answer } from "../../../assembly/answer/answer";
import { SetAnswer } from "../../../assembly/answer/set";
import { Graph, nodeLabels } from "../../../assembly/kit/graphs/graph";
import { drawGraph } from "../../../assembly/kit/graphs/drawing";
import { spread } from "../../../assembly/kit/graphs/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { bit } from "../../../assembly/solve/graphs/nodes";
import { listed, Words } from "../../../assembly/words";
import { EDGE, GraphScene } from "./family";

/** The share of the canvas's height that the graph has, above the table. */
const UPPER: f64 = 0.51;

/** Which entries of the adjacency matrix are wrong? */
export class GraphMatrixMismatch extends GraphScene {
  private nodes: i32 = 0;
  private edges: i32 = 0;
  private fewest: i32 = 0;
  private errors: i32 = 0;
  private crossings: i32 = 0;

  /** The matrix as it is drawn, row by row as sets. */
  private rows: u32[] = [];
  /** Wrong entries: row times nodes plus column. */
  private wrong: i32[] = [];

  configure(knobs: Knobs): void {
    this.nodes = knobs.int("nodes", [4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.edges = knobs.int("arrows", [4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    this.fewest = knobs.int("fewest wrong entries", [1, 1, 2, 2, 2, 2, 2, 2, 2, 3]);
    this.errors = knobs.int("most wrong entries", [3, 3, 3, 3, 3, 4, 4, 4, 4, 5]);
    this.crossings = knobs.int("most crossings", [0, 1, 1, 2, 2, 3, 3, 4, 4, 6]);
  }

  sample(rng: Rng): bool {
    this.width = this.nodes < 6 ? 448 : 672;
    this.height = this.width + 224;
    const graph = new Graph(true);
    this.graph = graph;
    graph.labels = nodeLabels(rng, this.nodes);
    if (!spread(rng, graph, this.nodes, EDGE, EDGE, <f64>this.width - 2 * EDGE, this.upper - 2 * EDGE, 110)) return false;
    if (!this.wire(rng, this.edges, this.crossings)) return false;
    const arrows = graph.masks();
    this.rows = arrows.slice(0);
    const count = rng.int(this.fewest, this.errors);
    const cells = rng.permutation(this.nodes * this.nodes);
    while (this.wrong.length < count) {
      // An arrow too few is as likely as one too many, and of these most are turned arrows: the likelier slip.
      const isLost = rng.chance(0.5);
      const isTurned = rng.chance(0.9);
      let found = -1;
      for (let k = 0; k < cells.length; k++) {
        const row = cells[k] / this.nodes;
        const column = cells[k] % this.nodes;
        const hasArrow = (arrows[row] & bit(column)) != 0;
        if (row == column || hasArrow != isLost || this.wrong.includes(cells[k])) continue;
        if (found < 0 || (!isLost && isTurned && (arrows[column] & bit(row)) != 0)) found = cells[k];
      }
      if (found < 0) return false;
      this.wrong.push(found);
      this.rows[found / this.nodes] ^= bit(found % this.nodes);
    }
    return true;
  }

  private get upper(): f64 {
    return Math.round(UPPER * <f64>this.height);
  }

  private pairOf(cell: i32): string {
    return "(" + this.label(cell / this.nodes) + ", " + this.label(cell % this.nodes) + ")";
  }

  draw(scene: Scene): void {
    drawGraph(scene, this.graph, -1);
    const style = scene.style;
    const n = this.nodes;
    const cell = Math.min(52, (<f64>this.height - this.upper - 24) / <f64>(n + 1));
    const left = (<f64>this.width - cell * <f64>(n + 1)) / 2;
    const top = this.upper + (<f64>this.height - this.upper - 16 - cell * <f64>(n + 1)) / 2;
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
        scene.tag(r * n + c);
        scene.text((this.rows[r] >> c) & 1 ? "1" : "0", left + cell * (<f64>c + 1.5), y, 22, style.ink);
      }
      scene.tag(-1);
    }
  }

  question(words: Words): string {
    return words
      .set("rule", "A 1 in the table means that an arrow leads from the node of the row to the node of the column, a 0 that none does.")
      .set("form", "Write each as (row, column), with the labels of the nodes.")
      .say([
        "{rule} Some entries do not agree with the graph. Which ones? {form}",
        "{rule} List all entries of the table that are wrong. {form}",
        "The table is meant to be the adjacency matrix of the graph. {rule} Find all its errors. {form}",
        "Compare the table with the graph, entry by entry. {rule} Where do they disagree? {form}",
        "Somebody copied the arrows into a table and made mistakes. {rule} Find the wrong entries. {form}",
        "Proofread the table against the drawing. {rule} Which entries have to be corrected? {form}",
        "Determine all entries of the adjacency matrix that contradict the drawing. {rule} {form}",
        "In which cells would you have to change a 0 into a 1, or a 1 into a 0, to make the table match the graph? {rule} {form}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(this.pairs);
  }

  /** The wrong entries as the question wants them. */
  private get pairs(): string[] {
    const items: string[] = [];
    for (let i = 0; i < this.wrong.length; i++) items.push(this.pairOf(this.wrong[i]));
    return items;
  }

  /** Row and column taken for each other, and entries that are right. */
  foils(): Answer[] {
    const turned: string[] = [];
    const right: string[] = [];
    for (let cell = 0; cell < this.nodes * this.nodes; cell++) {
      const row = cell / this.nodes, column = cell % this.nodes;
      if (row == column || this.wrong.includes(cell)) continue;
      if (this.wrong.includes(column * this.nodes + row)) turned.push(this.pairOf(cell));
      else if ((this.rows[row] & bit(column)) != 0) right.push(this.pairOf(cell));
    }
    return SetAnswer.parts(turned.concat(right), this.wrong.length);
  }

  solution(scene: Scene): void {
    for (let i = 0; i < this.wrong.length; i++) ring(scene, this.wrong[i]);
  }

  /** Entries and arrows to be compared, and what is noted. */
  complexity(): f64 {
    return <f64>(this.nodes * this.nodes + this.graph.size) + <f64>this.wrong.length;
  }

  explain(): string {
    return "The graph and the table disagree at " + listed(this.pairs) + " and nowhere else.";
  }
}
