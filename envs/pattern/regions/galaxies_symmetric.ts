import { sides } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Symmetric } from "../../../assembly/solve/csp/symmetric";
import { Division } from "../../../assembly/solve/regions/division";
import { cutIntoSymmetric } from "../../../assembly/solve/regions/random";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { CutBoard } from "./family";

/** Cuts that are tried for one that its centres settle. */
const CUTS: i32 = 24;
/** Radius of a centre, in cells. */
const DOT: f64 = 0.13;
/** Values of a problem. */
const MOST_GALAXIES: i32 = 32;

/** Cut a board into galaxies, each its own image under a half-turn about its circle: one marked row, or the whole cut. */
export class GalaxiesSymmetric extends CutBoard {
  private most: i32 = 0;
  private alone: i32 = 0;
  private asksRow: bool = false;
  /** Rows and columns of the centres, in half cells from the middle of the first cell. */
  private ys: i32[] = [];
  private xs: i32[] = [];
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 6, 7, 6, 6, 7, 7, 8, 8, 9]);
    this.columns = knobs.int("columns", [5, 6, 7, 6, 7, 7, 8, 8, 9, 9]);
    this.most = knobs.int("largest galaxy", [6, 6, 8, 8, 8, 10, 10, 12, 12, 14]);
    this.alone = knobs.int("galaxies of one cell, at most", [6, 6, 6, 5, 5, 5, 4, 4, 4, 4]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    for (let cut = 0; cut < CUTS; cut++) {
      const division = cutIntoSymmetric(rng, this.rows, this.columns, this.most);
      if (division.count > MOST_GALAXIES || division.countOf(1) > this.alone) continue;
      this.division = division;
      this.setCentres();
      const solver = new Reasoner(this.rules(), 0, 0);
      if (!solver.solve()) continue;
      this.work = solver.work;
      return !this.asksRow || this.pickRow(rng);
    }
    return false;
  }

  private setCentres(): void {
    this.ys.length = 0;
    this.xs.length = 0;
    const members = this.division.cells();
    for (let k = 0; k < members.length; k++) {
      // Opposite cells are the first and the last in reading order.
      const first = members[k][0];
      const last = members[k][members[k].length - 1];
      this.ys.push(first / this.columns + last / this.columns);
      this.xs.push((first % this.columns) + (last % this.columns));
    }
  }

  /** A value is a galaxy; the cells that a circle touches are its own. */
  private rules(): Csp {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    const scope = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) scope[cell] = cell;
    const csp = new Csp(cells, <u32>(((<u64>1) << this.xs.length) - 1));
    for (let k = 0; k < this.xs.length; k++) {
      const opposite = new StaticArray<i32>(cells);
      for (let cell = 0; cell < cells; cell++) opposite[cell] = this.opposite(k, cell);
      const core = this.core(k);
      for (let i = 0; i < core.length; i++) csp.allow(core[i], (<u32>1) << k);
      csp.add(new Symmetric(scope, k, opposite, core[0], beside));
    }
    return csp;
  }

  /** The cell opposite another in a galaxy; -1 beyond the board. */
  private opposite(galaxy: i32, cell: i32): i32 {
    const row = this.ys[galaxy] - cell / this.columns;
    const column = this.xs[galaxy] - (cell % this.columns);
    return row >= 0 && row < this.rows && column >= 0 && column < this.columns ? row * this.columns + column : -1;
  }

  /** The cells that the circle of a galaxy touches: one, two or four. */
  private core(galaxy: i32): i32[] {
    const cells: i32[] = [];
    for (let r = this.ys[galaxy] >> 1; r <= (this.ys[galaxy] + 1) >> 1; r++) {
      for (let c = this.xs[galaxy] >> 1; c <= (this.xs[galaxy] + 1) >> 1; c++) cells.push(r * this.columns + c);
    }
    return cells;
  }

  protected isShown(cell: i32): bool {
    return false;
  }

  protected obeys(cut: Division): bool {
    if (cut.count != this.xs.length) return false;
    for (let k = 0; k < this.xs.length; k++) {
      const core = this.core(k);
      const region = cut.regionOf[core[0]];
      for (let i = 1; i < core.length; i++) {
        if (cut.regionOf[core[i]] != region) return false;
      }
      for (let cell = 0; cell < cut.regionOf.length; cell++) {
        if (cut.regionOf[cell] != region) continue;
        const other = this.opposite(k, cell);
        if (other < 0 || cut.regionOf[other] != region) return false;
      }
    }
    return true;
  }

  draw(scene: Scene): void {
    const board = this.board();
    const style = scene.style;
    board.ground(scene);
    board.lines(scene);
    const paint = Paint.fill(style.background).edge(style.ink, style.stroke(3));
    for (let k = 0; k < this.xs.length; k++) {
      scene.circle(board.x(<f64>(this.xs[k] + 1) / 2), board.y(<f64>(this.ys[k] + 1) / 2), DOT * board.cell, paint);
    }
    this.drawPointer(scene, board);
  }

  question(words: Words): string {
    words.set(
      "wanted",
      this.row >= 0
        ? "For each cell of the row that the triangle points at, from left to right, how many cells does its galaxy have?"
        : "Give the whole division.",
    );
    return words.say([
      "Divide the board along its lines into galaxies: connected regions with one circle each, which look the same after a half-turn about their circle. A circle lies in the middle of a cell, of a side between two cells, or at a corner of four. {wanted}",
      "Every circle is the centre of a galaxy. A galaxy is a connected region of cells that a half-turn about its centre maps onto itself, and it contains no other circle. All cells belong to galaxies. {wanted}",
      "Cut the board into regions in one piece, each point-symmetric about the single circle inside it, so that no cell is left over. {wanted}",
      "Each cell belongs to exactly one circle. The cells of a circle hang together along sides, and opposite every one of them, across the circle and equally far, lies another of the same region. {wanted}",
      "This sky is full of galaxies without outlines; only their centres, the circles, are seen. Turned upside down about its centre, a galaxy covers the same cells as before. Galaxies are in one piece, and together they fill the board. {wanted}",
      "Can you restore the borders? They follow the grid lines and part the board into regions, each with a circle at its centre of symmetry: a turn by 180 degrees about the circle changes nothing. No region has two circles or falls apart. {wanted}",
      "Solve the puzzle: one region around each circle, connected along sides, and unchanged by half a turn about that circle. The regions do not overlap and leave no gaps. {wanted}",
      "Assign all cells to the circles. Rules: what goes to a circle is one connected piece; a cell and the one opposite it through the circle go there together; a cell in which some of a circle is drawn goes to that circle. {wanted}",
    ]);
  }

  /** The effort of the solution: galaxies excluded for cells by reach and symmetry, and by ways through, weighed 1 and 3 (`Reasoner.work`); a row takes a good part of that. */
  complexity(): f64 {
    return <f64>this.work * (this.row >= 0 ? 0.4 : 1.0);
  }
}
