/** What the region environments share: a board that is cut into regions, how it is drawn, and how it is asked for. */
import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { DivisionAnswer } from "../../../assembly/answer/division";
import { GridAnswer } from "../../../assembly/answer/grid";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Board } from "../../../assembly/kit/boards/grid";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { line, pointAtAll, write } from "../../../assembly/scene/solution";
import { Division } from "../../../assembly/solve/regions/division";
import { Reach, REACHES, Rooms, Spacing } from "./parts/rooms";

/** Free room around a board, and left of one with a pointer, in canvas units. */
const EDGE: f64 = 24;
const POINTER: f64 = 36;
/** Size of the texts that a solution writes, in cells. */
const WRITTEN: f64 = 0.36;
/** Cells of a marked row that are to be found out, at least. */
const UNDECIDED: i32 = 4;

/** Of the sizes in a row, the share that is right when one size is given for all cells. */
const LUCK: f64 = 0.25;

/** A board of cells, asked for as a whole or for one row of it. */
export abstract class RegionBoard extends Environment {
  protected rows: i32 = 0;
  protected columns: i32 = 0;
  /** The row that is asked for; -1 asks for the whole board. */
  protected row: i32 = -1;

  protected set side(side: i32) {
    this.rows = side;
    this.columns = side;
  }

  /** The largest board, with room for a pointer at its left when one row is asked for. */
  protected board(): Board {
    const room = this.row >= 0 ? POINTER : 0.0;
    return Board.within(EDGE + room, EDGE, <f64>this.width - 2 * EDGE - room, <f64>this.height - 2 * EDGE, this.rows, this.columns);
  }

  /** What the answer says of each cell, row by row. */
  protected abstract cellTexts(): string[];

  /** The answer for the whole board. */
  protected abstract whole(): Answer;

  /** Whether the picture shows the answer for a cell. */
  protected abstract isShown(cell: i32): bool;

  /** Picks a row with enough cells to find out and more than one text in it; false when there is none. */
  protected pickRow(rng: Rng): bool {
    const texts = this.cellTexts();
    const fit: i32[] = [];
    for (let r = 0; r < this.rows; r++) {
      let open = 0;
      let isVaried = false;
      for (let c = r * this.columns; c < (r + 1) * this.columns; c++) {
        if (!this.isShown(c)) open++;
        if (texts[c] != texts[r * this.columns]) isVaried = true;
      }
      if (open >= UNDECIDED && isVaried) fit.push(r);
    }
    if (fit.length == 0) return false;
    this.row = rng.pick<i32>(fit);
    return true;
  }

  private rowText(row: i32): string[] {
    return this.cellTexts().slice(row * this.columns, (row + 1) * this.columns);
  }

  answer(): Answer {
    return this.row >= 0 ? new SequenceAnswer(this.rowText(this.row)) : this.whole();
  }

  /** The rows next to the one that is asked for. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    if (this.row > 0) foils.push(new SequenceAnswer(this.rowText(this.row - 1)));
    if (this.row >= 0 && this.row < this.rows - 1) foils.push(new SequenceAnswer(this.rowText(this.row + 1)));
    return foils;
  }

  /** Points at the row that is asked for. */
  protected drawPointer(scene: Scene, board: Board): void {
    if (this.row >= 0) board.pointAtRow(scene, this.row);
  }

  /** Writes what is to be found out into its cells: those of the row that is asked for, or all. */
  protected writeCells(scene: Scene): void {
    const board = this.board();
    const texts = this.cellTexts();
    for (let cell = 0; cell < texts.length; cell++) {
      const row = cell / this.columns;
      if (this.isShown(cell) || (this.row >= 0 && row != this.row)) continue;
      write(scene, texts[cell], board.x(<f64>(cell % this.columns) + 0.5), board.y(<f64>row + 0.5), board.cell * WRITTEN);
    }
  }

  /** The cells of the board that the picture leaves open. */
  protected get undecided(): i32 {
    let count = 0;
    for (let cell = 0; cell < this.rows * this.columns; cell++) count += <i32>!this.isShown(cell);
    return count;
  }

  explain(): string {
    const whole = this.whole().canonical();
    return this.row < 0
      ? "The only solution is " + whole + "."
      : "The only solution is " + whole + ", which makes the marked row " + this.rowText(this.row).join(", ") + ".";
  }
}

/** A board to be cut into regions by its clues. */
export abstract class CutBoard extends RegionBoard {
  protected division: Division = new Division(0, 0, []);

  /** Whether a cut of the board into connected regions obeys the clues. */
  protected abstract obeys(cut: Division): bool;

  protected cellTexts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.division.regionOf.length; cell++) texts.push(this.division.sizes[this.division.regionOf[cell]].toString());
    return texts;
  }

  protected whole(): Answer {
    return new DivisionAnswer(this.rows, this.columns, this.division.regionOf);
  }

  /** A cut is judged by the rules of the puzzle on its board. */
  accepts(reply: Answer): bool {
    if (!(reply instanceof DivisionAnswer)) return super.accepts(reply);
    const cut = new Division(this.rows, this.columns, (reply as DivisionAnswer).regions);
    return cut.isConnected && this.obeys(cut);
  }

  /** Of a row, what is right beyond luck. */
  partial(reply: Answer): f64 {
    const share = super.partial(reply);
    return this.row >= 0 ? aboveChance(share, LUCK) : share;
  }

  /** Draws the borders between regions, and for a row what is asked for. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    drawCut(scene, this.board(), this.division);
    if (this.row >= 0) this.writeCells(scene);
  }
}

/** A board whose cells get numbers. */
export abstract class NumberBoard extends RegionBoard {
  /** The numbers less one, row by row. */
  protected solved: StaticArray<i32> = [];
  protected given: StaticArray<bool> = [];

  protected cellTexts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.solved.length; cell++) texts.push((this.solved[cell] + 1).toString());
    return texts;
  }

  protected whole(): Answer {
    return new GridAnswer(this.rows, this.columns, this.cellTexts(), this.given.slice<bool[]>());
  }

  protected isShown(cell: i32): bool {
    return this.given[cell];
  }

  protected drawGivens(scene: Scene, board: Board): void {
    for (let cell = 0; cell < this.given.length; cell++) {
      if (this.given[cell]) board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), (this.solved[cell] + 1).toString(), 0.5);
    }
  }

  /** Writes the missing numbers. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    this.writeCells(scene);
  }

  /** What is to be given, as the end of a question. */
  protected wanted(): string {
    return this.row >= 0
      ? "Which numbers stand in the row that the triangle points at, from left to right, once all cells are filled?"
      : "Give the complete board.";
  }
}

/** A board of rooms, each of which gets the numbers from 1 to its size, so that equal numbers keep apart. */
export abstract class RoomBoard extends NumberBoard {
  protected most: i32 = 0;
  private fewest: i32 = 0;
  private reach: Reach = Reach.Single;
  private asksRow: bool = false;
  private rooms: Rooms | null = null;

  /** Which numbers keep apart. */
  protected abstract spacing(): Spacing;

  protected setLevel(knobs: Knobs, sides: StaticArray<i32>, most: StaticArray<i32>, fewest: StaticArray<i32>, reaches: StaticArray<i32>): void {
    this.side = knobs.int("cells of a side", sides);
    this.most = knobs.int("largest room", most);
    this.fewest = knobs.int("fewest given numbers", fewest);
    this.reach = knobs.choice("hardest step", REACHES, reaches);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    const rooms = Rooms.random(rng, this.rows, this.columns, this.most, this.fewest, this.reach, this.spacing());
    if (rooms === null) return false;
    this.rooms = rooms;
    this.solved = rooms.solved;
    this.given = rooms.given;
    return !this.asksRow || this.pickRow(rng);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.rooms!.division.regionOf);
    this.drawGivens(scene, board);
    this.drawPointer(scene, board);
  }

  /** The effort of the solution: numbers excluded by what stands elsewhere and by comparing places, weighed 1 and 3 (`Reasoner.work`); a row takes a good part of that. */
  complexity(): f64 {
    return <f64>this.rooms!.work * (this.row >= 0 ? 0.4 : 1.0);
  }
}

/** Lines of a solution between the regions of a board. */
export function drawCut(scene: Scene, board: Board, division: Division): void {
  const runs = board.bordersOf(division.regionOf);
  for (let i = 0; i < runs.length; i++) line(scene, runs[i][0], runs[i][1], runs[i][2], runs[i][3]);
}
