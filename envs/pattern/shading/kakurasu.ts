import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { WeightedSum } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";

/** Shares of shaded cells, in hundredths. */
const THIN: i32 = 35;
const DENSE: i32 = 65;

/** Shade cells so that the weights of what is shaded add up to the total of every row and every column. */
export class Kakurasu extends ShadingBoard {
  private asksRow: bool = false;
  private areShuffled: bool = false;
  private hidden: i32 = 0;
  private mostGiven: i32 = 0;
  private hard: i32 = 0;
  private reach: i32 = 0;
  /** The weight of each column, which rows add up; and of each row, which columns add up. */
  private across: StaticArray<i32> = [];
  private down: StaticArray<i32> = [];
  /** The total of every row, then of every column; and whether it is shown. */
  private totals: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.columns = knobs.int("columns", [5, 5, 6, 6, 7, 7, 8, 8, 9, 9]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.reach = knobs.choice("rules needed", ["what is missing and what is left", "all sums"], [0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    this.areShuffled = knobs.flag("weights in any order", [false, false, false, false, true, false, true, true, true, true]);
    this.hidden = knobs.int("totals that are missing", [0, 0, 0, 0, 0, 1, 1, 2, 2, 4]);
    this.mostGiven = knobs.int("most given cells", [3, 4, 4, 3, 4, 5, 6, 7, 8, 9]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 0, 6, 7, 8, 9]);
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const lines = this.rows + this.columns;
    const share = rng.int(THIN, DENSE);
    this.solved = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) this.solved[cell] = <i32>(rng.int(0, 99) < share);
    this.across = this.weights(rng, this.columns);
    this.down = this.weights(rng, this.rows);
    this.totals = new StaticArray<i32>(lines);
    this.shown = new StaticArray<bool>(lines).fill(true);
    for (let index = 0; index < lines; index++) this.totals[index] = WeightedSum.of(this.line(index), this.weightsOf(index), this.solved);
    const order = rng.permutation(lines);
    for (let k = 0; k < this.hidden; k++) this.shown[order[k]] = false;
    const csp = this.rules();
    const solver = new Reasoner(csp, this.reach, min(this.hard, 1));
    const places = rng.permutation(cells);
    const clues = this.cellClues(places);
    if (!solver.choose(clues, 0, 0, this.hard)) return false;
    this.giveCells(places, clues);
    if (!solver.solve()) return false;
    this.work = solver.work;
    let given = 0;
    for (let cell = 0; cell < cells; cell++) given += <i32>this.given[cell];
    if (given > this.mostGiven) return false;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.before = 0.7;
    this.above = 0.7;
    this.after = 0.8;
    this.below = 0.8;
    this.fitCanvas();
    return true;
  }

  /** Whether taking the largest weights that fit makes a row right, which would spare the work. */
  protected isObvious(row: i32): bool {
    let left = this.totals[row];
    for (let weight = this.columns; weight > 0; weight--) {
      const isTaken = weight <= left;
      if (isTaken) left -= weight;
      if (this.solved[row * this.columns + this.across.indexOf(weight)] != <i32>isTaken) return false;
    }
    return true;
  }

  private weights(rng: Rng, count: i32): StaticArray<i32> {
    const order = rng.permutation(count);
    const weights = new StaticArray<i32>(count);
    for (let i = 0; i < count; i++) weights[i] = (this.areShuffled ? order[i] : i) + 1;
    return weights;
  }

  private weightsOf(index: i32): StaticArray<i32> {
    return index < this.rows ? this.across : this.down;
  }

  protected rules(): Csp {
    const csp = new Csp(this.rows * this.columns, 3);
    for (let index = 0; index < this.totals.length; index++) {
      if (!this.shown[index]) continue;
      csp.add(new WeightedSum(this.line(index), this.weightsOf(index), this.totals[index], false));
      csp.add(new WeightedSum(this.line(index), this.weightsOf(index), this.totals[index], true));
    }
    this.allowGivens(csp);
    return csp;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawMarked(scene, board);
    // Weights stand close to the board and are lighter than totals.
    const size = 0.36 * board.cell;
    for (let c = 0; c < this.columns; c++) {
      scene.text(this.across[c].toString(), board.x(<f64>c + 0.5), board.top - 0.36 * board.cell, size, style.soft, Align.Centre, Baseline.Middle, style.face);
    }
    for (let r = 0; r < this.rows; r++) {
      scene.text(this.down[r].toString(), board.left - 0.36 * board.cell, board.y(<f64>r + 0.5), size, style.soft, Align.Centre, Baseline.Middle, style.face);
    }
    for (let index = 0; index < this.totals.length; index++) {
      const text = this.shown[index] ? this.totals[index].toString() : "?";
      if (index < this.rows) board.text(scene, <f64>index, <f64>this.columns - 0.06, text, 0.44, Face.Bold);
      else board.text(scene, <f64>this.rows - 0.06, <f64>(index - this.rows), text, 0.44, Face.Bold);
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("where", "Weights stand above and to the left of the grid, totals in bold at its right and below it.")
      .set("wanted", (this.hidden > 0 ? "A question mark stands for a total that is not known. " : "") + this.marks() + this.wanted())
      .say([
        "Shade cells so that all totals come out right. In a row, each shaded cell counts as much as the weight above its column; in a column, as much as the weight left of its row. {where} {wanted}",
        "The number at the right of a row is the sum of the column weights of its shaded cells, and the number below a column the sum of the row weights of its shaded cells. Which cells are shaded? {where} {wanted}",
        "Solve this Kakurasu. A shaded cell adds the weight of its column to the total of its row, and the weight of its row to the total of its column. {where} {wanted}",
        "Each cell is either shaded or empty. Add up the weights over the shaded cells of a row and you get the total at its end; add up the weights beside the shaded cells of a column and you get the total underneath. Find the shading. {where} {wanted}",
        "Every total is a sum of weights: for a row, of the columns in which it is shaded; for a column, of the rows in which it is shaded. Work out which cells are shaded. {where} {wanted}",
        "Which cells have to be filled in to reach the totals of all rows and columns, if the weight of a cell is its column's within a row and its row's within a column? {where} {wanted}",
        "Think of each row as picking some of the weights along the top, with the sum at its right, and of each column as picking some of the weights on the left, with the sum at its foot. A cell is shaded where it is picked, and row and column agree on that. {where} {wanted}",
        "Shade some cells. For every row, the weights on top of its shaded cells must add up to its total, and for every column, the weights to the left of its shaded cells must add up to its own. {where} {wanted}",
      ]);
  }
}
