import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Constraint, Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Excess } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";

/** Of the cells, in percent, at least as many are shaded, and at least as many are not. */
const FEWEST: i32 = 30;

/** Shade the cells of a mosaic: a number counts the shaded cells among its own and the cells around it. */
export class MosaicFillAPix extends ShadingBoard {
  private asksRow: bool = false;
  private reach: i32 = 0;
  private hard: i32 = 0;
  private share: i32 = 0;
  private isPatchy: bool = false;
  /** How many cells are shaded around each cell, and where it is written. */
  private counts: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 6, 6, 7, 7, 8, 8, 9, 10]);
    this.columns = knobs.int("columns", [5, 6, 6, 7, 7, 8, 8, 9, 9, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.reach = knobs.choice("rules needed", ["single numbers", "overlapping numbers"], [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 0, 1, 2, 3, 4]);
    this.share = knobs.int("fewest numbers, in percent", [70, 60, 50, 40, 30, 25, 20, 20, 15, 10]);
    this.isPatchy = knobs.flag("shaded cells lie in patches", [true, true, true, true, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    this.solved = this.picture(rng);
    let shaded = 0;
    for (let cell = 0; cell < cells; cell++) shaded += this.solved[cell];
    if (100 * shaded < FEWEST * cells || 100 * shaded > (100 - FEWEST) * cells) return false;
    this.counts = new StaticArray<i32>(cells);
    this.shown = new StaticArray<bool>(cells).fill(true);
    for (let cell = 0; cell < cells; cell++) {
      const around = this.around(cell);
      for (let i = 0; i < around.length; i++) this.counts[cell] += this.solved[around[i]];
    }
    const csp = this.rules();
    const order = rng.permutation(cells);
    const clues: Clue[] = [];
    for (let k = 0; k < cells; k++) clues.push(Clue.of([csp.constraints[order[k]]]));
    const solver = new Reasoner(csp, this.reach, min(this.hard, 1));
    const wanted = (this.share * cells) / 100;
    if (!solver.choose(clues, max(wanted, cells / 4), wanted, this.hard)) return false;
    for (let k = 0; k < cells; k++) this.shown[order[k]] = clues[k].isShown;
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  /** A random picture; a patchy one takes most cells from a neighbour. */
  private picture(rng: Rng): StaticArray<i32> {
    const cells = this.rows * this.columns;
    const picture = new StaticArray<i32>(cells);
    const share = rng.range(0.35, 0.65);
    for (let cell = 0; cell < cells; cell++) {
      const copied = rng.chance(0.5) ? (cell % this.columns > 0 ? cell - 1 : -1) : cell - this.columns;
      picture[cell] = this.isPatchy && copied >= 0 && rng.chance(0.55) ? picture[copied] : <i32>rng.chance(share);
    }
    return picture;
  }

  /** A cell and those that touch it at a side or a corner. */
  private around(cell: i32): StaticArray<i32> {
    const found: i32[] = [];
    const row = cell / this.columns, column = cell % this.columns;
    for (let r = max(0, row - 1); r <= min(this.rows - 1, row + 1); r++) {
      for (let c = max(0, column - 1); c <= min(this.columns - 1, column + 1); c++) found.push(r * this.columns + c);
    }
    return StaticArray.fromArray<i32>(found);
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, 3);
    for (let cell = 0; cell < cells; cell++) {
      const count: Constraint = new SumIs(this.around(cell), this.counts[cell]);
      count.isActive = this.shown[cell];
      csp.add(count);
    }
    if (this.reach == 0) return csp;
    for (let cell = 0; cell < cells; cell++) {
      if (cell % this.columns + 1 < this.columns) this.compare(csp, cell, cell + 1);
      if (cell + this.columns < cells) this.compare(csp, cell, cell + this.columns);
    }
    return csp;
  }

  private compare(csp: Csp, a: i32, b: i32): void {
    csp.add(new Excess(csp.constraints[a], this.counts[a], csp.constraints[b], this.counts[b]));
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.counts.length; cell++) {
      if (this.shown[cell]) board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.counts[cell].toString(), 0.5);
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("wanted", "Cells with a number may be shaded too. " + this.wanted())
      .say([
        "Each number tells how many cells are shaded in the block of three by three cells around it, its own cell included; at the border the block is smaller. Find all shaded cells. {wanted}",
        "A number counts shaded cells: its own, if it is shaded, and those that touch it at a side or a corner. Which cells are shaded? {wanted}",
        "Shade cells of this mosaic until every number is right. The number is the count of shaded cells among its own cell and all its neighbours, diagonal ones as well. {wanted}",
        "In this puzzle a picture is coded by numbers. Look at the cell of a number together with up to eight cells around it: so many of these are shaded. Bring the picture to light. {wanted}",
        "How must the grid be shaded if every number equals the number of shaded cells within one step of it, horizontally, vertically or diagonally, itself counted? {wanted}",
        "Every number sits in the middle of a 3 by 3 window, which loses a row or a column at the edge of the grid. It says how many cells of the window are filled in. Work out the whole filling; filled in means shaded. {wanted}",
        "Some cells of the grid are secretly shaded. The numbers give it away, for each is the total of shaded cells over its own cell and the adjacent ones (corners count as adjacent). Uncover the shading. {wanted}",
        "Decide for each cell whether it is shaded. The condition: around any number, including the place where it stands, exactly that many of the cells that touch are shaded. {wanted}",
      ]);
  }
}
