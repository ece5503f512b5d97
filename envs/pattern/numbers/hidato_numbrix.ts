import { PathBoard } from "../../../assembly/solve/csp/path";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Nodes for one proof that the path is the only one. */
const PROOF: i32 = 600;

/** Complete a path of consecutive numbers through all cells: to the side only, or also diagonally. */
export class HidatoNumbrix extends NumberSquare {
  private isDiagonal: bool = false;
  private share: i32 = 0;

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 5, 5, 5, 6, 6, 7, 7]);
    this.isDiagonal = knobs.flag("diagonal steps", [false, false, true, false, true, false, true, false, true, false]);
    this.share = knobs.int("percent given from the start", [45, 28, 20, 30, 28, 0, 28, 10, 28, 8]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const board = new PathBoard(this.order, this.order, this.isDiagonal);
    const solution = board.random(rng);
    const cells = solution.length;
    const given = new StaticArray<bool>(cells);
    const extra = rng.sample((cells * this.share) / 100, cells);
    for (let i = 0; i < extra.length; i++) given[extra[i]] = true;
    for (let cell = 0; cell < cells; cell++) {
      if (solution[cell] == 0 || solution[cell] == cells - 1) given[cell] = true;
    }
    this.solved = solution;
    this.given = given;
    while (true) {
      const found = board.count(solution, given, PROOF);
      if (found == 1) return true;
      // Where another path differs, a number is given; when a proof takes too long, anywhere.
      const other = differs(board.first, solution) ? board.first : board.second;
      const candidates: i32[] = [];
      for (let cell = 0; cell < cells; cell++) {
        if (found == 2 ? other[cell] != solution[cell] : !given[cell]) candidates.push(cell);
      }
      given[rng.pick<i32>(candidates)] = true;
    }
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board, 0.42);
  }

  question(words: Words): string {
    return words
      .set("n", this.solved.length.toString())
      .set("steps", this.isDiagonal ? "side by side or touch at a corner" : "side by side, horizontally or vertically")
      .say([
        "Fill the empty cells with the missing numbers from 1 to {n}, each used once, so that consecutive numbers always stand {steps}. Give the complete grid.",
        "The numbers 1 to {n} form a path through all cells: two numbers that follow each other stand {steps}. Complete the grid.",
        "Every number from 1 to {n} occurs once in the complete grid, and each number and the next one stand {steps}. What is the complete grid?",
        "Complete the number path from 1 to {n}. It visits every cell once, and consecutive numbers are in cells that stand {steps}. Give the whole grid.",
        "A snake lies in this grid, its parts numbered 1 to {n} from head to tail. Parts that follow each other stand {steps}. Give the complete grid.",
        "Restore the path: counting up from 1 to {n} you pass through every cell once, and from each number to the next the cells stand {steps}. Give the complete grid.",
        "Which number belongs in each blank cell? Use all numbers from 1 to {n}, and make sure that every two consecutive ones stand {steps}. Give the complete grid.",
        "Solve this number puzzle. All of 1 to {n} are used; neighbours in counting stand {steps}. Give the complete grid.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.isDiagonal ? 1.5 : 1.0);
  }
}

function differs(a: StaticArray<i32>, b: StaticArray<i32>): bool {
  for (let i = 0; i < b.length; i++) {
    if (a[i] != b[i]) return true;
  }
  return false;
}
