import { Face } from "../../../assembly/scene/font";
import { AllDifferent, Csp, SumIs } from "../../../assembly/solve/csp/csp";
import { reveal } from "../../../assembly/solve/latin/latin";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { EDGE, NumberGrid } from "./family";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 250;

/** Complete a Survo puzzle: numbers from 1 on, each once, with the sums of rows and columns. */
export class SurvoMagicRect extends NumberGrid {
  private extra: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [2, 2, 2, 3, 3, 3, 3, 3, 4, 4]);
    this.columns = knobs.int("columns", [3, 3, 4, 3, 3, 4, 4, 5, 4, 5]);
    this.extra = knobs.int("given from the start", [3, 2, 2, 2, 0, 5, 2, 5, 5, 7]);
  }

  sample(rng: Rng): bool {
    this.width = 672;
    this.height = this.rows == 2 ? 448 : 672;
    const cells = this.rows * this.columns;
    const numbers = rng.permutation(cells);
    this.solved = StaticArray.fromArray<i32>(numbers);
    const csp = new Csp(cells, ((<u32>1) << cells) - 1);
    const all = new StaticArray<i32>(cells);
    for (let i = 0; i < cells; i++) all[i] = i;
    csp.add(new AllDifferent(all, cells));
    for (let r = 0; r < this.rows; r++) csp.add(this.sumOf(r * this.columns, 1, this.columns));
    for (let c = 0; c < this.columns; c++) csp.add(this.sumOf(c, this.columns, this.rows));
    this.given = new StaticArray<bool>(cells);
    const first = rng.sample(this.extra, cells);
    for (let i = 0; i < first.length; i++) {
      this.given[first[i]] = true;
      csp.allow(first[i], (<u32>1) << this.solved[first[i]]);
    }
    reveal(csp, this.solved, this.given, rng, PROOF);
    return 2 * this.blanks >= cells;
  }

  private sumOf(start: i32, step: i32, count: i32): SumIs {
    const scope = new StaticArray<i32>(count);
    let total = 0;
    for (let k = 0; k < count; k++) {
      scope[k] = start + k * step;
      total += this.solved[scope[k]];
    }
    return new SumIs(scope, total);
  }

  protected board(): Board {
    return Board.within(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, this.rows, this.columns, 0, 0, 0.85, 0.75);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board, 0.46);
    for (let r = 0; r < this.rows; r++) {
      let total = 0;
      for (let c = 0; c < this.columns; c++) total += this.solved[r * this.columns + c] + 1;
      board.text(scene, <f64>r, <f64>this.columns - 0.05, total.toString(), 0.36, Face.Bold);
    }
    for (let c = 0; c < this.columns; c++) {
      let total = 0;
      for (let r = 0; r < this.rows; r++) total += this.solved[r * this.columns + c] + 1;
      board.text(scene, <f64>this.rows - 0.12, <f64>c, total.toString(), 0.36, Face.Bold);
    }
  }

  question(words: Words): string {
    return words
      .set("n", (this.rows * this.columns).toString())
      .say([
        "Complete the grid with the numbers 1 to {n}, each used exactly once. The number to the right of a row is the sum of that row, and the number below a column the sum of that column. Give the complete grid without the sums.",
        "Each of the numbers from 1 to {n} stands in exactly one cell. Row sums are written on the right and column sums below. Fill in the empty cells and give the complete grid, without the sums.",
        "Fill the empty cells so that every number from 1 to {n} occurs once and every row and column adds up to the total at its end. Give the complete grid without the totals.",
        "Use each number from 1 to {n} once. The totals of the rows stand on their right, those of the columns below them. What is the complete grid, without the totals?",
        "Solve this Survo puzzle with the numbers 1 to {n}; the totals at the ends of rows and columns are given. Give the grid without the totals.",
        "Some of the numbers 1 to {n} are in place, and each of the others belongs in one blank cell. The margins show what rows and columns add up to. Give the complete grid without the margins.",
        "Where do the missing numbers go? All of 1 to {n} are used, none of them twice, and the rows and columns add up to the numbers beside and below them. Give the complete grid, without the sums.",
        "Put every number from 1 to {n} that is not there yet into a blank cell, so that all the sums at the right and at the bottom are correct. Give the complete grid without the sums.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.blanks) + 2 * <f64>(this.rows * this.columns);
  }
}
