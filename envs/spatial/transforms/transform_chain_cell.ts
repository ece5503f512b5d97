import { Answer } from "../../../assembly/answer/answer";
import { CellAnswer } from "../../../assembly/answer/cell";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Scene } from "../../../assembly/scene/scene";
import { point, ring, route } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { OperationTask } from "./family";
import { OperationPool } from "./parts/operation";
import { OPERATIONS } from "./parts/row";

/** The letters that mark cells. */
const LETTERS: string = "ACEFGHJKLMPRTUXY";

/** In which cell of the board does a letter end after all operations? They are drawn as pictograms and done in order. */
export class TransformChainCell extends OperationTask {
  private side: i32 = 0;
  private marks: i32 = 0;

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
    this.fitCanvas(this.steps > 3);
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

  private get board(): Board {
    return Board.within(this.left, this.top, this.square, this.square, this.side, this.side);
  }

  draw(scene: Scene): void {
    const board = this.board;
    board.ground(scene);
    board.lines(scene);
    for (let i = 0; i < this.marks; i++) {
      scene.tag(i);
      board.text(scene, <f64>(this.places[i] / this.side), <f64>(this.places[i] % this.side), this.letters[i], 0.6, Face.Bold);
    }
    scene.tag(-1);
    this.drawSteps(scene);
  }

  question(words: Words): string {
    return this.nameSteps(words, "board")
      .set("letter", this.letters[0])
      .say([
        "In which cell is the letter {letter} after {steps}? {rules}",
        "Where does the letter {letter} end up when {steps} {are} carried out? {rules}",
        "Apply {steps}. Which cell holds the letter {letter} afterwards? {rules}",
        "Follow the letter {letter} through {steps}, and name the cell that it reaches. {rules}",
        "The letter {letter} moves with the board. What is its final cell, once {steps} {are} done? {rules}",
        "Keep an eye on the letter {letter} only. Which cell is it in after {steps}? {rules}",
        "Determine the position of the letter {letter} that results from {steps}. {rules}",
        "Suppose you carry out {steps}. Where should one then look for the letter {letter}? {rules}",
      ]);
  }

  answer(): Answer {
    return this.cellAt(this.pathOf(this.steps));
  }

  private cellAt(place: i32): CellAnswer {
    return new CellAnswer(place / this.side + 1, place % this.side + 1);
  }

  /** The cell at first and after each step but the last, and row and column taken for each other. */
  foils(): Answer[] {
    const end = this.pathOf(this.steps);
    const foils: Answer[] = [this.cellAt((end % this.side) * this.side + end / this.side)];
    for (let i = 0; i < this.steps; i++) foils.push(this.cellAt(this.pathOf(i)));
    return foils;
  }

  /** Rings the letter and draws its way from cell to cell. */
  solution(scene: Scene): void {
    const board = this.board;
    ring(scene, 0);
    const points: f64[] = [];
    for (let i = 0; i <= this.steps; i++) {
      if (i > 0) point(scene, OPERATIONS + i - 1);
      const cell = this.pathOf(i);
      if (i > 0 && cell == this.pathOf(i - 1)) continue;
      points.push(board.x(<f64>(cell % this.side) + 0.5));
      points.push(board.y(<f64>(cell / this.side) + 0.5));
    }
    route(scene, points);
  }

  /** Four for each operation, two more where the letter moves and for a shift, whose places are counted; a share for the size of the board. */
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
    const cells: string[] = [];
    for (let i = 0; i <= this.steps; i++) cells.push(this.cellAt(this.pathOf(i)).canonical());
    return this.deeds("board") + " The letter " + this.letters[0] + " goes from " + cells.join(" to ") + ".";
  }
}
