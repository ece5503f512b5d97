import { addRegions, dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";
import { isIrregular, randomRegions } from "../../../assembly/solve/latin/regions";

/** How many divisions of the board are tried: not every one is irregular, and not every one has a solution. */
const DIVISIONS: i32 = 40;

/** Complete a Sudoku with irregular regions: one marked row or the whole grid. */
export class JigsawSudoku extends NumberSquare {
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private asksRow: bool = false;
  private isSimple: bool = true;
  private regions: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 5, 5, 5, 6, 6, 7, 7]);
    this.clues = knobs.int("fewest clues", [8, 8, 4, 13, 10, 4, 16, 6, 20, 8]);
    this.strength = knobs.flag("needs look-ahead", [false, false, true, false, false, true, false, true, false, true]) ? Strength.Search : Strength.Singles;
    this.asksRow = knobs.flag("asks for one row", [true, false, false, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    for (let attempt = 0; attempt < DIVISIONS; attempt++) {
      this.regions = randomRegions(rng, this.order);
      if (!isIrregular(this.regions, this.order)) continue;
      const csp = latinSquare(this.order);
      addRegions(csp, this.regions, this.order);
      const solution = fill(csp, rng);
      if (solution === null) continue;
      this.solved = solution;
      this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
      this.isSimple = isSettledByLogic(csp);
      this.row = this.asksRow ? this.emptiestRow() : -1;
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.regions);
    this.drawGivens(scene, board);
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("wanted", this.wanted())
      .say([
        "Complete the jigsaw Sudoku: every row, every column and every region with a thick border holds each number from 1 to {n} exactly once. {wanted}",
        "In this Sudoku the regions are irregular. Each row, each column and each thick-bordered region contains the numbers 1 to {n}, each once. {wanted}",
        "Fill in the empty cells so that no row, column or thick-bordered region repeats a number from 1 to {n}. {wanted}",
        "Solve the jigsaw Sudoku with the numbers 1 to {n}, once in each row, each column and each region inside thick lines. {wanted}",
        "This Sudoku has crooked boxes: the thick lines show them. Rows, columns and boxes all hold the numbers 1 to {n} once each. {wanted}",
        "Thick lines cut the square into regions of {n} cells. Place the numbers 1 to {n} so that none repeats in a row, in a column or in a region. {wanted}",
        "What goes into the blank cells? Every number from 1 to {n} must appear once in each row, each column and each region inside thick lines. {wanted}",
        "An irregular Sudoku is shown: the numbers 1 to {n} go once into each row, each column and each of the regions drawn with thick lines. {wanted}",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.row >= 0 ? 0.6 : 1.0) * (this.isSimple ? 1.0 : 1.2);
  }
}
