/** What the puzzles share in which cells are shaded or take one of a few things: the board, the marked row, the rules that judge a reply. */
import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { SetAnswer } from "../../../assembly/answer/set";
import { Environment } from "../../../assembly/environment";
import { Board, cellName } from "../../../assembly/kit/boards/grid";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { dot, pointAtAll, solutionColour } from "../../../assembly/scene/solution";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Clue } from "../../../assembly/solve/csp/reasoning";

/** Free room around a board, in canvas units; and what a pointer at its left takes. */
export const EDGE: f64 = 24;
const POINTER: f64 = 36;
/** Boards of at most so many cells a side, clues included, fit a canvas of 448 pixels. */
const SMALL: f64 = 6;
/** Of a marked row, as many cells at least are open. */
const OPEN: i32 = 4;
/** Nodes that the judgement of a reply may take. */
const JUDGEMENT: i32 = 2000;

/** A rectangular board; value 1 of a cell is shaded, 0 is empty, unless the environment says otherwise. */
export abstract class ShadingBoard extends Environment {
  protected rows: i32 = 0;
  protected columns: i32 = 0;
  /** The row that is asked for; -1 asks for the whole board. */
  protected row: i32 = -1;
  /** The value of each cell, row by row; and which cells show it. */
  protected solved: StaticArray<i32> = [];
  protected given: StaticArray<bool> = [];
  /** What it takes to solve the puzzle, as `Reasoner` weighs it. */
  protected work: i32 = 0;
  /** Room for clues at the four sides, in cells. */
  protected before: f64 = 0;
  protected above: f64 = 0;
  protected after: f64 = 0;
  protected below: f64 = 0;

  /** The puzzle as its picture shows it: a variable a cell, in reading order, with the values of given cells allowed alone. */
  protected abstract rules(): Csp;

  /** The values of `rules` that a value of the answer stands for. */
  protected mask(value: i32): u32 {
    return (<u32>1) << value;
  }

  /** A canvas for the board and its clues: small ones where few cells are to be seen. */
  protected fitCanvas(): void {
    const across = <f64>this.columns + this.before + this.after;
    const down = <f64>this.rows + this.above + this.below;
    this.width = Math.max(across, down) <= SMALL ? 448 : 672;
    this.height = this.width;
  }

  /** The largest board, with room for a pointer at its left when one row is asked for. */
  protected board(): Board {
    const room = this.row >= 0 ? POINTER : 0.0;
    return Board.within(
      EDGE + room, EDGE, <f64>this.width - 2 * EDGE - room, <f64>this.height - 2 * EDGE,
      this.rows, this.columns, this.before, this.above, this.after, this.below,
    );
  }

  /** Points at the row that is asked for, from beyond the clues. */
  protected pointAtWanted(scene: Scene, board: Board): void {
    if (this.row >= 0) board.pointAtRow(scene, this.row, 10 + this.before * board.cell);
  }

  /** Marks a row with enough open cells of both kinds; false where there is none. */
  protected markRow(rng: Rng): bool {
    const fit: i32[] = [];
    for (let r = 0; r < this.rows; r++) {
      if (this.isMixed(r) && !this.isObvious(r)) fit.push(r);
    }
    if (fit.length == 0) return false;
    this.row = rng.pick<i32>(fit);
    return true;
  }

  /** Marks any row; whether it is fit to be asked for is to be seen when the puzzle is made. */
  protected pickRow(rng: Rng): i32 {
    this.row = rng.int(0, this.rows - 1);
    return this.row;
  }

  /** Whether a row has enough open cells of both kinds. */
  protected isMixed(row: i32): bool {
    let open = 0;
    let kinds = 0;
    for (let cell = row * this.columns; cell < (row + 1) * this.columns; cell++) {
      if (this.isGiven(cell)) continue;
      open++;
      kinds |= 1 << this.solved[cell];
    }
    return open >= OPEN && popcnt<i32>(kinds) > 1;
  }

  /** Whether a row needs no thought, so that it is not to be asked for. */
  protected isObvious(row: i32): bool {
    return false;
  }

  /** The cells of a line: the rows from above, then the columns from the left. */
  protected line(index: i32): StaticArray<i32> {
    const isRow = index < this.rows;
    const scope = new StaticArray<i32>(isRow ? this.columns : this.rows);
    for (let i = 0; i < scope.length; i++) scope[i] = isRow ? index * this.columns + i : i * this.columns + index - this.rows;
    return scope;
  }

  /** Whether the picture shows the value of a cell. */
  protected isGiven(cell: i32): bool {
    return this.given.length > 0 && this.given[cell];
  }

  /** Allows given cells their value alone: the end of `rules`. */
  protected allowGivens(csp: Csp): void {
    for (let cell = 0; cell < this.given.length; cell++) {
      if (this.given[cell]) csp.allow(cell, (<u32>1) << this.solved[cell]);
    }
  }

  /** Every cell as a clue that may be given, in random order. */
  protected cellClues(order: i32[]): Clue[] {
    const clues: Clue[] = [];
    for (let k = 0; k < order.length; k++) clues.push(Clue.given(order[k], this.solved[order[k]]));
    return clues;
  }

  /** Notes which cells are given from what was chosen of their clues. */
  protected giveCells(order: i32[], clues: Clue[]): void {
    this.given = new StaticArray<bool>(this.solved.length);
    for (let k = 0; k < order.length; k++) this.given[order[k]] = clues[k].isShown;
  }

  /** Draws given cells as solvers mark them: blocks where they are shaded, crosses where they stay empty. */
  protected drawMarked(scene: Scene, board: Board): void {
    const style = scene.style;
    for (let cell = 0; cell < this.given.length; cell++) {
      if (!this.given[cell]) continue;
      const row = cell / this.columns, column = cell % this.columns;
      if (this.solved[cell] == 1) board.block(scene, row, column, 0.8, Paint.fill(style.ink));
      else board.cross(scene, row, column, 0.4, Paint.line(style.ink, style.stroke(2.5)));
    }
  }

  /** The first cell that is asked for, and the one behind the last. */
  protected get first(): i32 {
    return this.row < 0 ? 0 : this.row * this.columns;
  }

  protected get end(): i32 {
    return this.row < 0 ? this.rows * this.columns : (this.row + 1) * this.columns;
  }

  /** The marked row, or the whole board. */
  answer(): Answer {
    const cells: string[] = [];
    const given: bool[] = [];
    for (let cell = this.first; cell < this.end; cell++) {
      cells.push(this.solved[cell].toString());
      given.push(this.isGiven(cell));
    }
    return new GridAnswer(this.row < 0 ? this.rows : 1, this.columns, cells, given);
  }

  /** By the rules on the board: a reply is right when the puzzle has a solution that agrees with it. */
  accepts(reply: Answer): bool {
    const values = this.read(reply);
    if (values === null) return false;
    const csp = this.rules();
    for (let i = 0; i < values.length; i++) {
      const cell = this.first + i;
      if (values[i] < 0) return false;
      csp.allow(cell, csp.allowed(cell) & this.mask(values[i]));
    }
    return csp.count(1, JUDGEMENT) == 1;
  }

  /**
   * Of the open cells of each kind the share that is right, added up, less one: all that a guess earns is luck, however many cells are
   * of one kind. Nothing where a given cell is changed.
   */
  partial(reply: Answer): f64 {
    const values = this.read(reply);
    if (values === null) return 0;
    const right = new StaticArray<i32>(2);
    const all = new StaticArray<i32>(2);
    for (let i = 0; i < values.length; i++) {
      const cell = this.first + i;
      const value = this.solved[cell];
      if (this.isGiven(cell)) {
        if (values[i] != value) return 0;
        continue;
      }
      const kind = value == 1 ? 1 : 0;
      all[kind]++;
      right[kind] += <i32>(values[i] == value);
    }
    let sum: f64 = 0;
    for (let kind = 0; kind < 2; kind++) sum += all[kind] == 0 ? 1 : <f64>right[kind] / <f64>all[kind];
    return Math.max(0, sum - 1);
  }

  /** The values of a reply, -1 for what is none; null for another shape. */
  protected read(reply: Answer): StaticArray<i32> | null {
    if (!(reply instanceof GridAnswer)) return null;
    const cells = (reply as GridAnswer).cells;
    if (cells.length != this.end - this.first) return null;
    const values = new StaticArray<i32>(cells.length).fill(-1);
    for (let i = 0; i < cells.length; i++) {
      if (cells[i] == "0") values[i] = 0;
      else if (cells[i] == "1") values[i] = 1;
    }
    return values;
  }

  /** What marks of cells mean, where there are any. */
  protected marks(): string {
    let text = "";
    for (let value = 1; value >= 0; value--) {
      let isUsed = false;
      for (let cell = 0; cell < this.given.length; cell++) isUsed = isUsed || (this.given[cell] && this.solved[cell] == value);
      if (isUsed) text += value == 1 ? "Cells with a filled square are shaded already. " : "Cells with a cross stay empty. ";
    }
    return text;
  }

  /** What is to be given, as the end of a question. */
  protected wanted(shaded: string = "a shaded cell", empty: string = "an empty one"): string {
    const key = `Write 1 for ${shaded} and 0 for ${empty}.`;
    return this.row < 0 ? `Give the whole grid. ${key}` : `Give only the row that the triangle points at. ${key}`;
  }

  /** Dots the cells that are to be shaded. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let cell = this.first; cell < this.end; cell++) {
      if (this.solved[cell] != 1 || this.isGiven(cell)) continue;
      dot(scene, board.x(<f64>(cell % this.columns) + 0.5), board.y(<f64>(cell / this.columns) + 0.5), 0.3 * board.cell);
    }
  }

  /**
   * The open cells of the board, and the effort to exclude what they might be: by single rules, by rules in combination or by refuting it,
   * as `Reasoner.work` weighs it.
   */
  complexity(): f64 {
    let open = this.solved.length;
    for (let cell = 0; cell < this.solved.length; cell++) open -= <i32>this.isGiven(cell);
    return <f64>(open + this.work);
  }

  explain(): string {
    const key = this.answer().canonical();
    return this.row < 0 ? `The only solution: ${key}` : `This row of the only solution: ${key}`;
  }
}

/** Size of the column letters and row numbers of `PlacementBoard`, in canvas units, and what a pointer stands off for them. */
const HEADING: f64 = 22;
const HEADED: f64 = 36;
/** Puzzles that are drawn for one attempt. */
const PUZZLES: i32 = 40;

/** A board on which things are placed: value 1 of a cell is a thing. Columns and rows have names, and an answer lists the cells with one. */
export abstract class PlacementBoard extends ShadingBoard {
  /** Draws a puzzle; false where it did not come out as the level wants it. Called again and again, it sets all of the state anew. */
  protected abstract make(rng: Rng): bool;

  /** Puzzles are sifted here, because most of them are too easy for their level: attempts of their own would not suffice for the small splits. */
  sample(rng: Rng): bool {
    for (let k = 0; k < PUZZLES; k++) {
      if (this.make(rng)) return true;
    }
    return false;
  }

  /** Draws the thing that is looked for, as large as `size`. */
  protected abstract drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void;

  /** The largest board, with room for names above and before it, and for a pointer when one row is asked for. */
  protected board(): Board {
    const room = Board.headingRoom(HEADING);
    const before = EDGE + room + (this.row >= 0 ? POINTER : 0.0);
    return Board.within(
      before, EDGE + room, <f64>this.width - EDGE - before, <f64>this.height - 2 * EDGE - room,
      this.rows, this.columns, this.before, this.above, this.after, this.below,
    );
  }

  /** Draws ground, lines and names, and points at the row that is asked for. */
  protected drawBoard(scene: Scene, board: Board): void {
    board.headings(scene, HEADING);
    if (this.row >= 0) board.pointAtRow(scene, this.row, HEADED);
  }

  /** The names of cells that hold a thing. */
  private names(): string[] {
    const names: string[] = [];
    for (let cell = this.first; cell < this.end; cell++) {
      if (this.solved[cell] == 1 && !this.isGiven(cell)) names.push(cellName(cell / this.columns, cell % this.columns));
    }
    return names;
  }

  answer(): Answer {
    return new SetAnswer(this.names());
  }

  protected read(reply: Answer): StaticArray<i32> | null {
    if (!(reply instanceof SetAnswer)) return null;
    const texts = (reply as SetAnswer).texts;
    for (let i = 0; i < texts.length; i++) texts[i] = texts[i].toUpperCase();
    const values = new StaticArray<i32>(this.end - this.first);
    let found = 0;
    for (let i = 0; i < values.length; i++) {
      const cell = this.first + i;
      const isNamed = texts.includes(cellName(cell / this.columns, cell % this.columns));
      found += <i32>isNamed;
      values[i] = this.isGiven(cell) ? this.solved[cell] ^ <i32>isNamed : <i32>isNamed;
    }
    return found == texts.length ? values : null;
  }

  /** What is to be named, as the end of a question. */
  protected listed(things: string): string {
    const names = "Name each cell by the letter of its column and the number of its row.";
    return this.row < 0 ? `List all cells with ${things}. ${names}` : `List only the cells with ${things} in the row that the triangle points at. ${names}`;
  }

  /** Draws the things into their cells. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    const paint = Paint.fill(solutionColour(scene)).edge(scene.style.background, 1.5);
    for (let cell = this.first; cell < this.end; cell++) {
      if (this.solved[cell] != 1 || this.isGiven(cell)) continue;
      this.drawThing(scene, board.x(<f64>(cell % this.columns) + 0.5), board.y(<f64>(cell / this.columns) + 0.5), 0.72 * board.cell, paint);
    }
  }

  explain(): string {
    const key = this.answer().canonical();
    return this.row < 0 ? `The only solution has them in ${key}.` : `In the only solution this row has them in ${key}.`;
  }
}
