import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { drawArrow } from "../../../assembly/scene/arrow";
import { Face } from "../../../assembly/scene/font";
import { cosine, sine } from "../../../assembly/scene/frame";
import { blend } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PathPuzzle, rowsOf } from "./family";
import { ArrowBoard, downOf, rightOf, Signposts } from "./parts/signpost";

/** Numbers that are tried to be taken away again. */
const TRIED: i32 = 4;
/** Of a cell: half an arrow, the radius of a star, the size of a number. */
const REACH: f64 = 0.23;
const STAR: f64 = 0.21;
const NUMBER: f64 = 0.36;
/** Cells that take no part. */
const DARK: string = "#";

/** Number the cells so that each arrow points towards the next number. Cells may be dark, and the clues may need look-ahead. */
export class SignpostArrows extends PathPuzzle {
  private share: i32 = 0;
  private dark: i32 = 0;
  private depth: i32 = 0;
  private insists: bool = false;
  private asksRow: bool = false;

  private arrows: ArrowBoard = new ArrowBoard(1, 1);
  private isGiven: StaticArray<bool> = [];
  /** Ways on that the solver had to suppose and refute. */
  private supposed: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 4, 4, 4, 4, 5, 5, 5, 6, 6]);
    this.columns = knobs.int("columns", [4, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.share = knobs.int("percent given from the start", [45, 20, 0, 10, 8, 12, 0, 0, 8, 0]);
    this.dark = knobs.int("dark cells", [0, 0, 0, 0, 0, 2, 0, 0, 3, 0]);
    this.depth = knobs.int("depth of look-ahead", [0, 0, 0, 0, 0, 0, 1, 0, 0, 1]);
    this.insists = knobs.flag("needs look-ahead", [false, false, false, false, false, false, true, false, false, false]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const arrows = new ArrowBoard(this.rows, this.columns);
    if (!arrows.lay(rng, this.dark)) return false;
    this.arrows = arrows;
    const posts = new Signposts(arrows);
    this.isGiven = new StaticArray<bool>(arrows.cells);
    this.row = this.asksRow ? rng.int(0, this.rows - 1) : -1;
    const extra = rng.sample((arrows.length * this.share) / 100, arrows.length);
    for (let cell = 0; cell < arrows.cells; cell++) {
      const place = arrows.place[cell];
      if (place < 0) continue;
      if (place == 0 || place == arrows.length - 1 || (extra.includes(place) && cell / this.columns != this.row)) this.give(posts, cell);
    }
    const order = this.asksRow ? this.rowLast(rng.permutation(arrows.cells)) : rng.permutation(arrows.cells);
    const added: i32[] = [];
    if (!posts.csp.start()) return false;
    // Where logic is stuck, a number is given.
    for (let k = 0; k < order.length && !posts.csp.isSettled; k++) {
      const cell = order[k];
      if (arrows.isDark[cell] || this.isGiven[cell] || posts.numbering.knows(cell)) continue;
      this.give(posts, cell);
      added.push(cell);
      posts.csp.wake(posts.numbering);
      if (!posts.csp.settle()) return false;
    }
    const solver = new Reasoner(posts.csp, 2, this.depth);
    for (let k = 0; k < min(added.length, TRIED); k++) {
      this.take(posts, added[k]);
      if (!solver.solve()) this.give(posts, added[k]);
    }
    if (!solver.solve() || (this.insists && solver.supposed[0] == 0)) return false;
    this.supposed = solver.supposed[0];
    return this.row < 0 || this.blanksOf(this.row) == this.columns;
  }

  /** Cells with those of the row that is asked for at the end. */
  private rowLast(cells: i32[]): i32[] {
    const others: i32[] = [];
    const own: i32[] = [];
    for (let k = 0; k < cells.length; k++) {
      if (cells[k] / this.columns == this.row) own.push(cells[k]);
      else others.push(cells[k]);
    }
    return others.concat(own);
  }

  private give(posts: Signposts, cell: i32): void {
    this.isGiven[cell] = true;
    posts.numbering.given[cell] = this.arrows.place[cell];
  }

  private take(posts: Signposts, cell: i32): void {
    this.isGiven[cell] = false;
    posts.numbering.given[cell] = -1;
  }

  private blanksOf(row: i32): i32 {
    let count = 0;
    for (let c = 0; c < this.columns; c++) count += <i32>!this.isGiven[row * this.columns + c];
    return count;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    const arrows = this.arrows;
    board.ground(scene);
    for (let cell = 0; cell < arrows.cells; cell++) {
      if (arrows.isDark[cell]) board.shade(scene, cell / this.columns, cell % this.columns, blend(style.surface, style.ink, 0.55));
    }
    board.lines(scene);
    for (let cell = 0; cell < arrows.cells; cell++) {
      if (arrows.isDark[cell]) continue;
      const x = board.x(<f64>(cell % this.columns) + 0.66);
      const y = board.y(<f64>(cell / this.columns) + 0.34);
      if (cell == arrows.last) drawStar(scene, x, y, STAR * board.cell);
      else {
        const direction = arrows.direction[cell];
        const length = Math.sqrt(<f64>(abs(downOf(direction)) + abs(rightOf(direction))));
        const dx = (REACH * board.cell * <f64>rightOf(direction)) / length;
        const dy = (REACH * board.cell * <f64>downOf(direction)) / length;
        drawArrow(scene, x - dx, y - dy, x + dx, y + dy, style.accent, style.stroke(4), 0.2 * board.cell);
      }
      if (this.isGiven[cell]) board.text(scene, <f64>(cell / this.columns) + 0.22, <f64>(cell % this.columns) - 0.2, (arrows.place[cell] + 1).toString(), NUMBER, Face.Bold);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row);
  }

  question(words: Words): string {
    const wanted = this.row >= 0
      ? "Which numbers stand in the row that the triangle points at, from left to right?"
      : this.dark > 0 ? "Give the complete grid, with # for each shaded cell." : "Give the complete grid.";
    return words
      .set("n", this.arrows.length.toString())
      .set("dark", this.dark > 0 ? " Shaded cells hold no number, and arrows point past them." : "")
      .set("wanted", wanted)
      .say([
        "Write the numbers 1 to {n} into the cells, each once, so that the arrow of every number points towards the next number, however far away that stands. The star holds {n}.{dark} {wanted}",
        "Each cell gets one of the numbers 1 to {n}. From any number, the next higher one lies somewhere in the direction of the arrow, near or far; the last number is in the cell with the star.{dark} {wanted}",
        "A tour starts at 1, visits every cell once and ends at the star, which is number {n}. From each cell it goes straight in the direction of the arrow, over any distance, to the next.{dark} {wanted}",
        "Follow the signposts: whoever stands on a number sees the next one in the direction of the arrow, at whatever distance. All numbers from 1 to {n} are used, and the star is the end.{dark} {wanted}",
        "Number the cells from 1 to {n}. An arrow points along a straight line to the cell with the following number, which need not be its neighbour; the star marks number {n}.{dark} {wanted}",
        "Complete the numbering 1, 2, 3, ... up to {n} at the star. Every number's arrow points towards its successor, with any number of cells between.{dark} {wanted}",
        "In this arrow puzzle a single path jumps through all cells, from 1 to {n} at the star; each jump goes in the direction of the arrow and may be of any length.{dark} {wanted}",
        "Fill in the missing numbers. They run from 1 to {n}, the star being the last, and each arrow points in the direction in which the next number is found, close by or farther off.{dark} {wanted}",
      ]);
  }

  private texts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.arrows.cells; cell++) texts.push(this.arrows.isDark[cell] ? DARK : (this.arrows.place[cell] + 1).toString());
    return texts;
  }

  private rowText(row: i32): string[] {
    return this.texts().slice(row * this.columns, (row + 1) * this.columns);
  }

  answer(): Answer {
    if (this.row >= 0) return new SequenceAnswer(this.rowText(this.row));
    const given: bool[] = [];
    for (let cell = 0; cell < this.arrows.cells; cell++) given.push(this.isGiven[cell] || this.arrows.isDark[cell]);
    return new GridAnswer(this.rows, this.columns, this.texts(), given);
  }

  /** The rows beside the one that is asked for. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    if (this.row > 0) foils.push(new SequenceAnswer(this.rowText(this.row - 1)));
    if (this.row >= 0 && this.row < this.rows - 1) foils.push(new SequenceAnswer(this.rowText(this.row + 1)));
    return foils;
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let cell = 0; cell < this.arrows.cells; cell++) {
      const row = cell / this.columns;
      if (this.isGiven[cell] || this.arrows.isDark[cell] || (this.row >= 0 && row != this.row)) continue;
      write(scene, (this.arrows.place[cell] + 1).toString(), board.x(<f64>(cell % this.columns) + 0.3), board.y(<f64>row + 0.72), 0.26 * board.cell);
    }
  }

  /** Cells that the arrows of cells without a number point at, in all, and ways on that had to be supposed and refuted; less where one row is asked for. */
  complexity(): f64 {
    let ways = this.supposed;
    for (let cell = 0; cell < this.arrows.cells; cell++) {
      const direction = this.arrows.direction[cell];
      if (direction >= 0 && !this.isGiven[cell]) ways += this.arrows.ray(cell, direction).length;
    }
    return <f64>ways * (this.row >= 0 ? 0.7 : 1.0);
  }

  explain(): string {
    if (this.row >= 0) return "The only numbering that follows every arrow has " + this.rowText(this.row).join(", ") + " in that row.";
    return "The only numbering that follows every arrow is " + rowsOf(this.texts(), this.columns) + ".";
  }
}

/** A star with five points around a place. */
function drawStar(scene: Scene, x: f64, y: f64, radius: f64): void {
  const points: f64[] = [];
  for (let k = 0; k < 10; k++) {
    const reach = (k & 1) == 0 ? radius : radius * 0.42;
    points.push(x + reach * cosine(36.0 * <f64>k - 90));
    points.push(y + reach * sine(36.0 * <f64>k - 90));
  }
  scene.polygon(points, scene.style.accentFill().edge(scene.style.ink, scene.style.stroke(2)));
}
