import { ExactCover } from "../../../assembly/solve/cover/dlx";
import { CoverLogic, Step } from "../../../assembly/solve/cover/logic";
import { Division } from "../../../assembly/solve/regions/division";
import { cutIntoRectangles } from "../../../assembly/solve/regions/random";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { CutBoard } from "./family";

/** Cuts that are tried for one without single cells, and times that numbers of one cut are put elsewhere. */
const CUTS: i32 = 60;
const PLACINGS: i32 = 12;

/** Cut a board into rectangles, each around one number that says how many cells it has: one marked row, or the whole cut. */
export class ShikakuRectangles extends CutBoard {
  private most: i32 = 0;
  private strongest: Step = Step.Single;
  private fewest: i32 = 0;
  private asksRow: bool = false;
  /** The cell of each rectangle in which its number stands. */
  private places: i32[] = [];
  /** The number in each cell, or 0. */
  private clues: StaticArray<i32> = [];
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells of a side", [5, 6, 7, 5, 6, 7, 7, 8, 9, 9]);
    this.most = knobs.int("largest rectangle", [8, 8, 9, 6, 8, 9, 10, 12, 12, 12]);
    this.strongest = knobs.choice("hardest step", ["one place left", "places compared"], [0, 0, 1, 0, 1, 1, 1, 1, 1, 1]);
    this.fewest = knobs.int("fewest comparisons", [0, 0, 1, 0, 1, 1, 2, 2, 3, 4]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    const division = cutIntoRectangles(rng, this.rows, this.columns, this.most, CUTS);
    if (division === null) return false;
    this.division = division;
    const members = division.cells();
    for (let k = 0; k < members.length; k++) this.places.push(rng.pick<i32>(members[k].slice<i32[]>()));
    for (let placing = 0; placing < PLACINGS; placing++) {
      this.clues = new StaticArray<i32>(division.regionOf.length);
      for (let k = 0; k < members.length; k++) this.clues[this.places[k]] = members[k].length;
      const logic = new CoverLogic(this.cover());
      const isSolved = logic.solve(this.strongest);
      if (isSolved && logic.taken[Step.Combined] >= this.fewest) {
        this.work = logic.taken[Step.Single] + 3 * logic.taken[Step.Combined];
        return !this.asksRow || this.pickRow(rng);
      }
      // What is left open wants other places, and what is too easy wants them everywhere.
      for (let k = 0; k < members.length; k++) {
        if (isSolved || !logic.isCovered(this.clues.length + k)) this.places[k] = rng.pick<i32>(members[k].slice<i32[]>());
      }
    }
    return false;
  }

  /** Rows are rectangles around one number, columns the cells of the board and then the numbers. */
  private cover(): ExactCover {
    const cells = this.clues.length;
    const at = this.places;
    const cover = new ExactCover(cells + at.length);
    for (let k = 0; k < at.length; k++) {
      const area = this.clues[at[k]];
      for (let width = 1; width <= min(area, this.columns); width++) {
        if (area % width != 0 || area / width > this.rows) continue;
        const height = area / width;
        const row = at[k] / this.columns;
        const column = at[k] % this.columns;
        for (let top = max(0, row - height + 1); top <= min(row, this.rows - height); top++) {
          for (let left = max(0, column - width + 1); left <= min(column, this.columns - width); left++) {
            if (this.numbersIn(top, left, height, width) > 1) continue;
            const covered: i32[] = [cells + k];
            for (let r = top; r < top + height; r++) {
              for (let c = left; c < left + width; c++) covered.push(r * this.columns + c);
            }
            cover.add(covered);
          }
        }
      }
    }
    return cover;
  }

  private numbersIn(top: i32, left: i32, height: i32, width: i32): i32 {
    let numbers = 0;
    for (let r = top; r < top + height; r++) {
      for (let c = left; c < left + width; c++) numbers += <i32>(this.clues[r * this.columns + c] > 0);
    }
    return numbers;
  }

  protected isShown(cell: i32): bool {
    return this.clues[cell] > 0;
  }

  protected obeys(cut: Division): bool {
    if (!cut.areRectangles) return false;
    const members = cut.cells();
    for (let k = 0; k < members.length; k++) {
      let numbers = 0;
      for (let i = 0; i < members[k].length; i++) {
        const clue = this.clues[members[k][i]];
        if (clue == 0) continue;
        if (clue != members[k].length) return false;
        numbers++;
      }
      if (numbers != 1) return false;
    }
    return true;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.clues.length; cell++) {
      if (this.clues[cell] > 0) board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.clues[cell].toString(), 0.5);
    }
    this.drawPointer(scene, board);
  }

  question(words: Words): string {
    words.set(
      "wanted",
      this.row >= 0
        ? "For each cell of the row that the triangle points at, from left to right, how many cells does its rectangle have?"
        : "Give the whole division.",
    );
    return words.say([
      "Divide the board along its lines into rectangles so that each rectangle contains exactly one number, and that number is the number of its cells. Squares are rectangles, too. {wanted}",
      "Cut this board into rectangles (squares count). Each must hold one number only, which tells how many cells the rectangle has. {wanted}",
      "Every cell belongs to one rectangle, and every rectangle has just one number inside: its area in cells. A square is a rectangle as well. {wanted}",
      "The numbers are areas. Split the board into rectangles and squares along the grid lines, one number in each, equal to its count of cells. {wanted}",
      "Can you solve this puzzle? Partition the board into rectangles, squares among them, so that each has exactly one number and each has as many cells as its number says. {wanted}",
      "This board was once cut into rectangles, some of which may be squares; in one cell of each stands how many cells it had. There is one way to cut it again. {wanted}",
      "Fence in every number with a rectangle or a square of exactly that many cells. No two may overlap, no cell may be left over, and no rectangle may take in a second number. {wanted}",
      "A field is to be shared out in rectangular or square plots with nothing left over. Each plot has one number in it, the number of cells that belong to it. {wanted}",
    ]);
  }

  /** Cells to settle, and the solver's steps, of which those that compare places count thrice; a row takes a good part of that. */
  complexity(): f64 {
    return <f64>(this.undecided + 2 * this.work) * (this.row >= 0 ? 0.4 : 1.0);
  }
}
