import { Answer } from "../../../assembly/answer/answer";
import { CellAnswer } from "../../../assembly/answer/cell";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { drawOperations, Operation, OperationPool } from "./parts/operation";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** The letters that mark cells. */
const LETTERS: string = "ACEFGHJKLMPRTUXY";

/** In which cell of the board does a letter end after all operations? They are drawn as pictograms and done in order. */
export class TransformChainCell extends Environment {
  private side: i32 = 0;
  private steps: i32 = 0;
  private marks: i32 = 0;
  private pool: OperationPool = new OperationPool(false, false, 0);

  private operations: Operation[] = [];
  /** Letter and cell of each mark; the first is asked for. */
  private letters: string[] = [];
  private places: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [3, 4, 4, 4, 5, 5, 5, 6, 6, 7]);
    this.steps = knobs.int("operations", [1, 1, 2, 3, 3, 4, 5, 6, 7, 8]);
    this.marks = knobs.int("letters", [3, 4, 4, 5, 5, 6, 6, 7, 8, 9]);
    const hasMirrors = knobs.from("mirrorings", 1);
    const hasDiagonals = knobs.from("diagonal mirrorings", 5);
    this.pool = new OperationPool(hasMirrors, hasDiagonals, knobs.int("farthest shift", [0, 0, 1, 1, 1, 2, 3, 3, 3, 4]));
  }

  sample(rng: Rng): bool {
    const order = rng.sample(this.marks, LETTERS.length);
    for (let i = 0; i < this.marks; i++) this.letters.push(LETTERS.charAt(order[i]));
    this.places = rng.sample(this.marks, this.side * this.side);
    this.operations = this.pool.chain(rng, this.steps);
    return true;
  }

  /** The place of the letter after the first operations. */
  private pathOf(steps: i32): i32 {
    let cell = this.places[0];
    for (let i = 0; i < steps; i++) cell = this.operations[i].apply(cell, this.side);
    return cell;
  }

  draw(scene: Scene): void {
    const board = Board.within(36, 20, 600, 410, this.side, this.side);
    board.ground(scene);
    board.lines(scene);
    for (let i = 0; i < this.marks; i++) {
      board.text(scene, <f64>(this.places[i] / this.side), <f64>(this.places[i] % this.side), this.letters[i], 0.6, true);
    }
    drawOperations(scene, this.operations, 20, 452, 632, 204);
  }

  question(words: Words): string {
    return words
      .set("letter", this.letters[0])
      .set("rules", this.pool.rules("board"))
      .say([
        "The operations below the board are done in order from left to right, row by row. {rules} In which cell is the letter {letter} at the end?",
        "Where does the letter {letter} end up when the operations are done in order, from left to right and row by row? {rules}",
        "Apply the operations in order, from left to right and row by row, to the board. {rules} Which cell holds the letter {letter} afterwards?",
        "Follow the letter {letter} through all operations, which are read from left to right, row by row. {rules} Where is it at the end?",
      ]);
  }

  answer(): Answer {
    const end = this.pathOf(this.steps);
    return new CellAnswer(end / this.side + 1, end % this.side + 1);
  }

  complexity(): f64 {
    let moved = 0;
    let shifts = 0;
    for (let i = 0; i < this.steps; i++) {
      if (this.pathOf(i) != this.pathOf(i + 1)) moved++;
      if (this.operations[i].isShift) shifts++;
    }
    return 4.0 * <f64>this.steps + 2.0 * <f64>moved + 2.0 * <f64>shifts + 0.3 * <f64>(this.side * this.side);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i <= this.steps; i++) {
      const cell = this.pathOf(i);
      if (i > 0) parts.push(this.operations[i - 1].name());
      parts.push("(" + (cell / this.side + 1).toString() + ", " + (cell % this.side + 1).toString() + ")");
    }
    return parts.join(" > ");
  }
}
