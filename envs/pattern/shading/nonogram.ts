import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Constraint, Csp } from "../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Runs } from "../../../assembly/solve/csp/runs";
import { reveal } from "../../../assembly/solve/latin/latin";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";

/** Size of a number and the room for it, in cells. */
const SHARE: f64 = 0.42;
const PITCH: f64 = 0.56;
/** Cells of an undecided picture that are turned before another picture is drawn. */
const REPAIRS: i32 = 24;
/** Where lines alone do not settle everything, so many cells at most are open when the first value is supposed. */
const MOST_OPEN: i32 = 40;
/** Nodes of a proof that there is one solution. */
const PROOF: i32 = 100;
/** Between the thicker lines that help to count. */
const GUIDE: i32 = 5;

/** Shade the cells of a nonogram: numbers at the border give the lengths of the runs of shaded cells. */
export class Nonogram extends ShadingBoard {
  private hidden: i32 = 0;
  private givesCells: bool = false;
  private asksRow: bool = false;
  /** The runs of every row, then of every column; and whether they are shown. */
  private runs: StaticArray<i32>[] = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 6, 6, 7, 8, 8, 9, 10, 11]);
    this.columns = knobs.int("columns", [5, 6, 6, 7, 7, 7, 8, 8, 9, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.hidden = knobs.int("lines without numbers", [0, 0, 0, 0, 0, 1, 2, 3, 4, 5]);
    this.givesCells = knobs.flag("some cells are given", [false, false, false, false, false, false, false, false, true, true]);
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const density = rng.range(0.5, 0.64);
    this.solved = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) this.solved[cell] = <i32>rng.chance(density);
    const lines = this.rows + this.columns;
    this.shown = new StaticArray<bool>(lines).fill(true);
    if (!this.repair(rng) || !this.hide(rng)) return false;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.before = PITCH * <f64>this.longest(0, this.rows) + 0.2;
    this.above = PITCH * <f64>this.longest(this.rows, lines) + 0.2;
    this.fitCanvas();
    return true;
  }

  /** Takes the numbers of some lines away: where the others suffice, or where a few given cells make up for them. */
  private hide(rng: Rng): bool {
    const csp = this.rules();
    const order = rng.permutation(this.shown.length);
    const plain = new Reasoner(csp, 1, 0);
    let left = this.hidden;
    for (let k = 0; k < order.length && left > 0; k++) {
      const clue = Clue.of([csp.constraints[2 * order[k]], csp.constraints[2 * order[k] + 1]]);
      clue.show(csp, false);
      const isHidden = this.givesCells || plain.solve();
      clue.show(csp, !isHidden);
      this.shown[order[k]] = !isHidden;
      left -= <i32>isHidden;
    }
    if (left > 0) return false;
    if (!this.givesCells) {
      plain.solve();
      this.work = plain.work;
      return true;
    }
    this.given = new StaticArray<bool>(csp.variables);
    reveal(csp, this.solved, this.given, rng, PROOF);
    for (let cell = 0; cell < this.given.length; cell++) {
      if (!this.given[cell]) continue;
      csp.allow(cell, csp.full);
      this.given[cell] = csp.otherwise(cell, this.solved[cell], PROOF) != 0;
      if (this.given[cell]) csp.allow(cell, (<u32>1) << this.solved[cell]);
    }
    if (plain.solve()) {
      this.work = plain.work;
      return true;
    }
    if (plain.open > MOST_OPEN) return false;
    const solver = new Reasoner(csp, 1, 1);
    if (!solver.solve()) return false;
    this.work = solver.work;
    return true;
  }

  /** Turns cells that stay open until the numbers settle all of them. */
  private repair(rng: Rng): bool {
    for (let k = 0; k < REPAIRS; k++) {
      this.count();
      const csp = this.rules();
      if (new Reasoner(csp, 1, 0).solve()) return true;
      const open: i32[] = [];
      for (let cell = 0; cell < this.solved.length; cell++) {
        if (popcnt<i32>(<i32>csp.domain[cell]) > 1) open.push(cell);
      }
      const cell = rng.pick<i32>(open);
      this.solved[cell] = 1 - this.solved[cell];
    }
    return false;
  }

  private count(): void {
    this.runs = [];
    for (let index = 0; index < this.rows + this.columns; index++) this.runs.push(Runs.of(this.line(index), this.solved));
  }

  private longest(from: i32, to: i32): i32 {
    let most = 1;
    for (let index = from; index < to; index++) {
      if (this.shown[index]) most = max(most, this.runs[index].length);
    }
    return most;
  }

  protected rules(): Csp {
    const csp = new Csp(this.rows * this.columns, 3);
    for (let index = 0; index < this.runs.length; index++) {
      const scope = this.line(index);
      const ends: Constraint = new Runs(scope, this.runs[index], false);
      const whole: Constraint = new Runs(scope, this.runs[index], true);
      ends.isActive = this.shown[index];
      whole.isActive = this.shown[index];
      csp.add(ends);
      csp.add(whole);
    }
    this.allowGivens(csp);
    return csp;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    if (max(this.rows, this.columns) > GUIDE + 1) {
      const blocks = new StaticArray<i32>(this.rows * this.columns);
      for (let cell = 0; cell < blocks.length; cell++) blocks[cell] = (cell / this.columns / GUIDE) * this.columns + (cell % this.columns) / GUIDE;
      board.borders(scene, blocks);
    }
    for (let index = 0; index < this.runs.length; index++) {
      const numbers: string[] = [];
      const runs = this.runs[index];
      for (let k = 0; k < runs.length && this.shown[index]; k++) numbers.push(runs[k].toString());
      if (numbers.length == 0) numbers.push(this.shown[index] ? "0" : "?");
      if (index < this.rows) board.cluesBefore(scene, index, numbers, SHARE, PITCH);
      else board.cluesAbove(scene, index - this.rows, numbers, SHARE, PITCH);
    }
    this.drawMarked(scene, board);
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    let isEmpty = false;
    for (let index = 0; index < this.runs.length; index++) isEmpty = isEmpty || (this.shown[index] && this.runs[index].length == 0);
    return words
      .set("wanted", (isEmpty ? "0 stands for no shaded cell. " : "") + (this.hidden > 0 ? "Nothing is known about a line with a question mark. " : "") + this.marks() + this.wanted())
      .say([
        "Solve this nonogram: the numbers before a row or above a column are the lengths of its runs of shaded cells, in order, with at least one empty cell between two runs. {wanted}",
        "Each number at the border stands for an unbroken run of that many shaded cells in its row or column. Runs come in the order of the numbers, and empty cells keep them apart. Which cells are shaded? {wanted}",
        "A picture is hidden in this grid. For every row (from left to right) and every column (from top to bottom) the numbers tell how many shaded cells follow one another in each group; groups do not touch. Find the picture. {wanted}",
        "Which cells must be filled in so that the groups of adjacent shaded cells in each row and each column have exactly the lengths written beside it, in that order and with gaps between them? {wanted}",
        "This is a paint-by-numbers puzzle. The clue 2 1, say, means two adjacent shaded cells, then one or more empty ones, then a single shaded cell; before and after them there may be more empty cells. Work out all lines. {wanted}",
        "Shade cells to match all the clues. A row or column with k numbers has k blocks of shaded cells, as long as the numbers say and in the same order, and two blocks never touch. {wanted}",
        "Can you work out the picture? Read along any line: its shaded cells form stretches whose lengths are the numbers at its end, first to last, and between two stretches there is a gap. {wanted}",
        "Find which cells are shaded. In each line, the lengths of the maximal shaded stretches, read from the left or from the top, must be the numbers given for that line. {wanted}",
      ]);
  }
}
