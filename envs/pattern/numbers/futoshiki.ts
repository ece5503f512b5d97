import { LessThan } from "../../../assembly/solve/csp/csp";
import { dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Side of a drawn square, and reach of a sign, in cells. */
const SQUARE: f64 = 0.68;
const REACH: f64 = 0.09;

/** Complete a Futoshiki: a Latin square with signs between neighbours that say which is smaller. */
export class Futoshiki extends NumberSquare {
  private signs: i32 = 0;
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private asksRow: bool = false;
  private isSimple: bool = true;
  /** Pairs of neighbouring cells, the smaller number first. */
  private pairs: i32[] = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 5, 5, 5, 5, 6, 6, 6]);
    this.signs = knobs.int("signs", [6, 8, 10, 10, 13, 16, 14, 20, 24, 20]);
    this.clues = knobs.int("fewest clues", [7, 5, 0, 12, 8, 4, 0, 10, 3, 0]);
    this.strength = knobs.flag("needs look-ahead", [false, false, true, false, false, false, true, false, false, true]) ? Strength.Search : Strength.Singles;
    this.asksRow = knobs.flag("asks for one row", [true, false, false, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const solution = fill(latinSquare(this.order), rng);
    if (solution === null) return false;
    this.solved = solution;
    const neighbours: i32[] = [];
    for (let i = 0; i < solution.length; i++) {
      if (i % this.order < this.order - 1) neighbours.push(2 * i);
      if (i / this.order < this.order - 1) neighbours.push(2 * i + 1);
    }
    rng.shuffle<i32>(neighbours);
    const csp = latinSquare(this.order);
    for (let k = 0; k < this.signs; k++) {
      const a = neighbours[k] >> 1;
      const b = a + ((neighbours[k] & 1) == 0 ? 1 : this.order);
      const isRising = solution[a] < solution[b];
      this.pairs.push(isRising ? a : b);
      this.pairs.push(isRising ? b : a);
      csp.add(new LessThan(isRising ? a : b, isRising ? b : a));
    }
    this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
    this.isSimple = isSettledByLogic(csp);
    this.row = this.asksRow ? this.emptiestRow() : -1;
    return true;
  }

  draw(scene: Scene): void {
    const board = this.board();
    const style = scene.style;
    const inset = ((1 - SQUARE) / 2) * board.cell;
    const square = Paint.fill(style.surface).edge(style.ink, style.stroke(3));
    for (let i = 0; i < this.solved.length; i++) {
      scene.rect(board.x(<f64>(i % this.order)) + inset, board.y(<f64>(i / this.order)) + inset, board.cell * SQUARE, board.cell * SQUARE, square);
    }
    const stroke = Paint.line(style.ink, style.stroke(4));
    const reach = REACH * board.cell;
    for (let k = 0; k < this.pairs.length; k += 2) {
      const low = this.pairs[k];
      const high = this.pairs[k + 1];
      // Half way between the two cells, the tip towards the smaller number.
      const x = board.x(<f64>(low % this.order + high % this.order) / 2 + 0.5);
      const y = board.y(<f64>(low / this.order + high / this.order) / 2 + 0.5);
      const dx = <f64>(low % this.order - high % this.order) * reach;
      const dy = <f64>(low / this.order - high / this.order) * reach;
      scene.polyline([x - dx + 1.3 * dy, y - dy - 1.3 * dx, x + dx, y + dy, x - dx - 1.3 * dy, y - dy + 1.3 * dx], stroke);
    }
    this.drawGivens(scene, board, 0.4);
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("wanted", this.wanted())
      .say([
        "Complete the Futoshiki: every row and every column holds each number from 1 to {n} exactly once, and each sign between two squares points with its tip at the smaller of their numbers. {wanted}",
        "Write a number from 1 to {n} into every empty square. No row and no column repeats a number, and every sign between two squares opens towards the larger number. {wanted}",
        "Fill the squares with the numbers 1 to {n}, each once in every row and every column, so that all the greater-than and less-than signs between squares are true. {wanted}",
        "Each row and each column contains the numbers 1 to {n}. A sign between neighbouring squares has its tip on the side of the smaller number. {wanted}",
        "Solve this Futoshiki: the numbers 1 to {n} once in each row and once in each column, the smaller one at the tip of each sign. {wanted}",
        "The signs between the squares compare neighbours: smaller at the tip, larger at the open end. No number from 1 to {n} repeats in a row or in a column. {wanted}",
        "Can you fill in this inequality puzzle? Rows and columns hold 1 to {n} once each, and every < or > between two squares is true. {wanted}",
        "Find the missing numbers. They run from 1 to {n}, appear once in each row and column, and obey all signs that stand between squares. {wanted}",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.row >= 0 ? 0.6 : 1.0) * (this.isSimple ? 1.0 : 1.2);
  }
}
