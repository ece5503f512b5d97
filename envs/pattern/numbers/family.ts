/** What the number-placement environments share: a square of numbers, some of them given, and how it is drawn and asked for. */
import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Board } from "../../../assembly/kit/boards/grid";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";

/** Free room around a board, in canvas units. */
export const EDGE: f64 = 24;

/** Boards of at most so many cells a side fit a canvas of 448 pixels. */
const SMALL: i32 = 4;
/** Size of the numbers that a solution writes, in cells. */
export const WRITTEN: f64 = 0.36;

/** The boxes of a Sudoku: the region of each cell, row by row. Orders 4, 6 (boxes of 2 rows and 3 columns) and 9. */
export function boxes(order: i32): StaticArray<i32> {
  const down = order == 9 ? 3 : 2;
  const across = order / down;
  const regions = new StaticArray<i32>(order * order);
  for (let r = 0; r < order; r++) {
    for (let c = 0; c < order; c++) regions[r * order + c] = (r / down) * down + c / across;
  }
  return regions;
}

/** Places at the border of a square, counted from above, from below, from the left and from the right, in random order: the first four on four sides. */
export function borderPlaces(rng: Rng, order: i32): i32[] {
  const places = rng.permutation(4 * order);
  for (let side = 0; side < 4; side++) {
    for (let k = side; k < places.length; k++) {
      if (places[k] / order != side) continue;
      const held = places[side];
      places[side] = places[k];
      places[k] = held;
      break;
    }
  }
  return places;
}

/** The `i`th cell that is looked at from a place at the border. */
export function cellSeen(place: i32, i: i32, order: i32): i32 {
  const along = place % order;
  switch (place / order) {
    case 0:
      return i * order + along;
    case 1:
      return (order - 1 - i) * order + along;
    case 2:
      return along * order + i;
    default:
      return along * order + order - 1 - i;
  }
}

/** A rectangle of numbers. */
export abstract class NumberGrid extends Environment {
  protected rows: i32 = 0;
  protected columns: i32 = 0;
  /** The numbers less one, row by row. */
  protected solved: StaticArray<i32> = [];
  protected given: StaticArray<bool> = [];
  /** The row that is asked for; -1 asks for the whole grid. */
  protected row: i32 = -1;

  /** A canvas for so many cells a side: small ones where few are to be read. */
  protected fitCanvas(cells: i32): void {
    this.width = cells <= SMALL ? 448 : 672;
    this.height = this.width;
  }

  /** The largest board, with room for a pointer at its left when one row is asked for. */
  protected board(): Board {
    const room = this.row >= 0 ? 36.0 : 0.0;
    return Board.within(EDGE + room, EDGE, this.width - 2 * EDGE - room, this.height - 2 * EDGE, this.rows, this.columns);
  }

  /** Writes the given numbers and points at the row that is asked for. */
  protected drawGivens(scene: Scene, board: Board, share: f64 = 0.56): void {
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i]) board.text(scene, <f64>(i / this.columns), <f64>(i % this.columns), (this.solved[i] + 1).toString(), share);
    }
    if (this.row >= 0) board.pointAtRow(scene, this.row);
  }

  /** The row with the fewest givens, the first of them. */
  protected emptiestRow(): i32 {
    let best = 0;
    let fewest = this.columns + 1;
    for (let r = 0; r < this.rows; r++) {
      let count = 0;
      for (let c = 0; c < this.columns; c++) count += <i32>this.given[r * this.columns + c];
      if (count >= fewest) continue;
      fewest = count;
      best = r;
    }
    return best;
  }

  /** The numbers of a row. */
  protected rowText(row: i32): string[] {
    const texts: string[] = [];
    for (let c = 0; c < this.columns; c++) texts.push((this.solved[row * this.columns + c] + 1).toString());
    return texts;
  }

  /** The marked row as a sequence, or the whole grid. */
  answer(): Answer {
    if (this.row >= 0) return new SequenceAnswer(this.rowText(this.row));
    const cells: string[] = [];
    for (let i = 0; i < this.solved.length; i++) cells.push((this.solved[i] + 1).toString());
    return new GridAnswer(this.rows, this.columns, cells, this.given.slice<bool[]>());
  }

  /** The rows next to the one that is asked for. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    if (this.row > 0) foils.push(new SequenceAnswer(this.rowText(this.row - 1)));
    if (this.row >= 0 && this.row < this.rows - 1) foils.push(new SequenceAnswer(this.rowText(this.row + 1)));
    return foils;
  }

  /** Writes what is missing into the blank cells: those of the row that is asked for, or all. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let i = 0; i < this.given.length; i++) {
      const row = i / this.columns;
      if (this.given[i] || (this.row >= 0 && row != this.row)) continue;
      write(scene, (this.solved[i] + 1).toString(), board.x(<f64>(i % this.columns) + 0.5), board.y(<f64>row + 0.5), board.cell * WRITTEN);
    }
  }

  /** What is to be given, as the end of a question. */
  protected wanted(): string {
    return this.row >= 0
      ? "Which numbers stand in the row that the triangle points at, from left to right, once the grid is complete?"
      : "Give the complete grid.";
  }

  protected get blanks(): i32 {
    let count = 0;
    for (let i = 0; i < this.given.length; i++) count += <i32>!this.given[i];
    return count;
  }

  explain(): string {
    const rows: string[] = [];
    for (let r = 0; r < this.rows; r++) rows.push(this.rowText(r).join(" "));
    return "The only grid that satisfies every rule is " + rows.join(" / ") + ".";
  }
}

/** A square of numbers from 1 to its order. */
export abstract class NumberSquare extends NumberGrid {
  /** Rows, columns and values. */
  protected get order(): i32 {
    return this.rows;
  }

  protected set order(order: i32) {
    this.rows = order;
    this.columns = order;
  }
}
