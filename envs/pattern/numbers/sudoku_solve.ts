import { addRegions, dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { boxes, NumberSquare } from "./family";

/** Complete a Sudoku: 4 x 4, 6 x 6 or 9 x 9, one marked row or the whole grid. */
export class SudokuSolve extends NumberSquare {
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private asksRow: bool = false;
  private isSimple: bool = true;

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 6, 6, 6, 9, 9, 9, 9]);
    this.clues = knobs.int("fewest clues", [8, 8, 5, 18, 14, 8, 42, 36, 30, 24]);
    this.strength = knobs.flag("needs look-ahead", [false, false, true, false, false, true, false, false, false, true]) ? Strength.Search : Strength.Singles;
    this.asksRow = knobs.flag("asks for one row", [true, false, false, true, false, false, true, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const csp = latinSquare(this.order);
    addRegions(csp, boxes(this.order), this.order);
    const solution = fill(csp, rng);
    if (solution === null) return false;
    this.solved = solution;
    this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
    this.isSimple = isSettledByLogic(csp);
    this.row = this.asksRow ? this.emptiestRow() : -1;
    return true;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, boxes(this.order));
    this.drawGivens(scene, board);
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("wanted", this.wanted())
      .say([
        "Complete the Sudoku: every row, every column and every box with a thick border holds each number from 1 to {n} exactly once. {wanted}",
        "This is a Sudoku. Each row, each column and each thick-bordered box contains the numbers 1 to {n}, each once. {wanted}",
        "Fill in the empty cells so that no row, column or thick-bordered box repeats a number from 1 to {n}. {wanted}",
        "Solve this Sudoku with the numbers 1 to {n}. {wanted}",
        "Here is an unfinished Sudoku for the numbers 1 to {n}; thick lines bound its boxes. {wanted}",
        "The usual Sudoku rules apply: the numbers 1 to {n} appear once in each row, once in each column and once in each box drawn with thick lines. {wanted}",
        "Can you finish this Sudoku? It uses the numbers 1 to {n}, and the thick lines mark the boxes. {wanted}",
        "A number from 1 to {n} is missing from each blank cell. None of them may occur twice in a row, in a column or inside thick lines. {wanted}",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.row >= 0 ? 0.6 : 1.0) * (this.isSimple ? 1.0 : 1.25);
  }
}
