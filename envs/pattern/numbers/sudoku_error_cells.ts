import { Answer } from "../../../assembly/answer/answer";
import { setCredit } from "../../../assembly/answer/credit";
import { SetAnswer } from "../../../assembly/answer/set";
import { addRegions, fill, latinSquare } from "../../../assembly/solve/latin/latin";
import { Board, cellName } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { ring } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { boxes, EDGE, NumberSquare } from "./family";

/** Size of the column letters and row numbers, in canvas units. */
const HEADING: f64 = 26;

/** Find all cells of a filled Sudoku whose number appears again in their row, column or box. */
export class SudokuErrorCells extends NumberSquare {
  private mistakes: i32 = 0;
  private clashing: i32[] = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 6, 6, 6, 9, 9, 9, 9, 9]);
    this.mistakes = knobs.int("wrong numbers", [1, 2, 1, 2, 3, 1, 2, 3, 4, 5]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const regions = boxes(this.order);
    const csp = latinSquare(this.order);
    addRegions(csp, regions, this.order);
    const solution = fill(csp, rng);
    if (solution === null) return false;
    const wrong = rng.sample(this.mistakes, solution.length);
    for (let i = 0; i < wrong.length; i++) solution[wrong[i]] = (solution[wrong[i]] + rng.int(1, this.order - 1)) % this.order;
    this.solved = solution;
    this.given = new StaticArray<bool>(solution.length).fill(true);
    for (let i = 0; i < solution.length; i++) {
      for (let k = 0; k < solution.length; k++) {
        if (k == i || solution[k] != solution[i]) continue;
        if (k / this.order != i / this.order && k % this.order != i % this.order && regions[k] != regions[i]) continue;
        this.clashing.push(i);
        break;
      }
    }
    // Two wrong numbers can cancel each other out.
    return this.clashing.length > 0;
  }

  protected board(): Board {
    const room = Board.headingRoom(HEADING);
    return Board.within(EDGE + room, EDGE + room, this.width - 2 * EDGE - room, this.height - 2 * EDGE - room, this.order, this.order);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, boxes(this.order));
    board.headings(scene, HEADING);
    for (let i = 0; i < this.solved.length; i++) {
      scene.tag(i);
      board.text(scene, <f64>(i / this.order), <f64>(i % this.order), (this.solved[i] + 1).toString());
    }
    scene.tag(-1);
  }

  /** Other cells that hold one of the repeated numbers. */
  foils(): Answer[] {
    const others: string[] = [];
    for (let i = 0; i < this.solved.length; i++) {
      let isRepeated = false;
      for (let k = 0; k < this.clashing.length; k++) isRepeated = isRepeated || this.solved[this.clashing[k]] == this.solved[i];
      if (isRepeated && !this.clashing.includes(i)) others.push(cellName(i / this.order, i % this.order));
    }
    return SetAnswer.parts(others, this.clashing.length);
  }

  /** Rings every cell that clashes. */
  solution(scene: Scene): void {
    for (let i = 0; i < this.clashing.length; i++) ring(scene, this.clashing[i]);
  }

  private names(): string[] {
    const names: string[] = [];
    for (let i = 0; i < this.clashing.length; i++) names.push(cellName(this.clashing[i] / this.order, this.clashing[i] % this.order));
    return names;
  }

  question(words: Words): string {
    return words
      .set("cells", "Name each cell by the letter of its column and the number of its row.")
      .say([
        "This Sudoku was filled in with mistakes. Which cells hold a number that appears more than once in their row, their column or their thick-bordered box? {cells}",
        "Find every cell of this filled Sudoku whose number is repeated in the same row, the same column or the same box with a thick border. {cells}",
        "Numbers may not repeat in a row, in a column or in a thick-bordered box. List all cells that take part in such a repetition. {cells}",
        "List all cells whose number also stands in another cell of the same row, column or thick-bordered box. {cells}",
        "Check this Sudoku. Which cells clash with another cell of their row, column or thick-bordered box because both hold the same number? {cells}",
        "Somebody made mistakes in this Sudoku. Which cells have the same number as another cell of their row, their column or their box? {cells}",
        "In a correct Sudoku no row, no column and no box inside thick lines repeats a number. Which cells of this one break that rule together with another cell? {cells}",
        "Where are the repetitions? Name each cell that shares its number with a second cell in the same row, column or thick-bordered box. {cells}",
      ]);
  }

  answer(): Answer {
    return new SetAnswer(this.names());
  }

  partial(reply: Answer): f64 {
    return setCredit(<SetAnswer>this.answer(), reply, this.order * this.order);
  }

  complexity(): f64 {
    return <f64>(this.order * this.order + 12 * this.mistakes + this.clashing.length);
  }

  explain(): string {
    return "These cells repeat a number of their row, column or box: " + this.names().join(", ") + ".";
  }
}
