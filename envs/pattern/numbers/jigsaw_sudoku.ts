import { addRegions, dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";
import { randomRegions } from "../../../assembly/solve/latin/regions";

/** How many divisions of the board are tried: not every one has a solution. */
const DIVISIONS: i32 = 12;

/** Complete a Sudoku with irregular regions: one marked row or the whole grid. */
export class JigsawSudoku extends NumberSquare {
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private asksRow: bool = false;
  private isSimple: bool = true;
  private regions: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 5, 5, 5, 6, 6, 7, 7]);
    this.clues = knobs.int("fewest clues", [8, 8, 4, 13, 10, 4, 16, 6, 22, 8]);
    this.strength = knobs.word("solver needed", ["singles", "singles", "search", "singles", "singles", "search", "singles", "search", "singles", "search"]) == "search" ? Strength.Search : Strength.Singles;
    this.asksRow = knobs.word("asked for", ["row", "grid", "grid", "grid", "grid", "grid", "grid", "grid", "grid", "grid"]) == "row";
  }

  sample(rng: Rng): bool {
    for (let attempt = 0; attempt < DIVISIONS; attempt++) {
      this.regions = randomRegions(rng, this.order);
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
        "Solve the puzzle with the numbers 1 to {n}: each of them appears exactly once in every row, every column and every region with a thick border. {wanted}",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.row >= 0 ? 0.6 : 1.0) * (this.isSimple ? 1.0 : 1.2);
  }
}
