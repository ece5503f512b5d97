/** What the puzzles of loops, paths and links share: a board of cells, of which one row or all is asked for, and loops on it. */
import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { loop, pointAtAll } from "../../../assembly/scene/solution";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Lattice, SIDES } from "../../../assembly/solve/loops/lattice";

/** Free room around a board, and for a triangle beside it, in canvas units. */
export const EDGE: f64 = 24;
const POINTER: f64 = 36;
/** Boards of at most so many cells a side fit a canvas of 448 pixels. */
const SMALL: i32 = 4;

/** Where rules alone leave more than such a part of a loop open, look-ahead would take long and seldom helps. */
const HOPELESS: i32 = 6;

/** How answers write cells inside and outside of a loop: letters, since a full stop at the end of a row may be taken for the end of a sentence. */
const IN: string = "I";
const OUT: string = "O";

/** A puzzle on a board of square cells. */
export abstract class PathPuzzle extends Environment {
  protected rows: i32 = 0;
  protected columns: i32 = 0;
  /** The row that is asked for; -1 asks for the whole board. */
  protected row: i32 = -1;

  get needsUpright(): bool {
    return true;
  }

  protected get cells(): i32 {
    return this.rows * this.columns;
  }

  /** A canvas for the board: a small one where there is little to read. */
  protected fitCanvas(): void {
    this.width = max(this.rows, this.columns) <= SMALL ? 448 : 672;
    this.height = this.width;
  }

  /** The largest board; the margins are room for totals, in cells, and a row that is asked for has room for its triangle. */
  protected board(before: f64 = 0, above: f64 = 0, after: f64 = 0, below: f64 = 0): Board {
    const pointer = this.row >= 0 ? POINTER : 0.0;
    return Board.within(EDGE + pointer, EDGE, this.width - 2 * EDGE - pointer, this.height - 2 * EDGE, this.rows, this.columns, before, above, after, below);
  }
}

/** A loop on a lattice of points, and the clues that leave no other. */
export abstract class LoopPuzzle extends PathPuzzle {
  protected lattice: Lattice = new Lattice(2, 2);
  /** By edge: 1 where the loop runs. */
  protected used: StaticArray<i32> = [];
  /** What it takes to solve the puzzle, as `Reasoner` weighs it. */
  protected work: i32 = 0;
  /** Percent of the clues that are shown from the start, clues that are then tried to be taken away, and how deep the solver supposes values. */
  protected share: i32 = 0;
  protected tried: i32 = 0;
  protected depth: i32 = 0;
  /** Whether look-ahead, where there is any, has to be needed. */
  protected insists: bool = true;

  /** Whether edges agree with every clue of the picture. */
  protected abstract fits(used: StaticArray<i32>): bool;

  /** Where a point of the lattice lies on the board, in cells. */
  protected abstract get offset(): f64;

  /** The board on the canvas. */
  protected place(): Board {
    return this.board();
  }

  /**
   * Shows as many clues as rules need to find the loop, or all of them, and takes some away again as far as the wanted solver can do without
   * them; false when not even all of them suffice, or when no look-ahead is needed where it has to be.
   */
  protected pickClues(csp: Csp, clues: Clue[], rng: Rng): bool {
    rng.shuffle<Clue>(clues);
    const solver = new Reasoner(csp, 2, this.depth);
    const isSolved = solver.choose(clues, (clues.length * this.share) / 100, clues.length);
    if (!isSolved && (this.depth == 0 || solver.open > csp.variables / HOPELESS || !solver.solve())) return false;
    const shown: Clue[] = [];
    for (let k = 0; k < clues.length; k++) if (clues[k].isShown) shown.push(clues[k]);
    solver.strip(rng.shuffle<Clue>(shown).slice(0, this.tried), 0, this.tried);
    if (!solver.solve()) return false;
    this.work = solver.work;
    return this.depth == 0 || !this.insists || solver.supposed[0] > 0;
  }

  /** Whether edges make one closed line that touches itself nowhere. */
  protected isLoop(used: StaticArray<i32>): bool {
    const lattice = this.lattice;
    let length = 0;
    let start = -1;
    for (let point = 0; point < lattice.points; point++) {
      const degree = lattice.degree(used, point);
      if (degree != 0 && degree != 2) return false;
      length += degree / 2;
      if (degree == 2 && start < 0) start = point;
    }
    return start >= 0 && this.walkFrom(used, start).length == length;
  }

  /** The steps of the loop from a point on it, along the first side that it leaves through. */
  protected walkFrom(used: StaticArray<i32>, point: i32): i32[] {
    for (let side = 0; side < SIDES; side++) {
      const edge = this.lattice.at[SIDES * point + side];
      if (edge >= 0 && used[edge] == 1) return this.lattice.walk(used, point, side);
    }
    return [];
  }

  /** The cells that a question is about: those of the row that is asked for, or all. */
  protected get first(): i32 {
    return this.row < 0 ? 0 : this.row * this.columns;
  }

  protected get end(): i32 {
    return this.row < 0 ? this.cells : (this.row + 1) * this.columns;
  }

  /** Marks a row in which the loop has cells inside and outside. */
  protected markRow(rng: Rng): bool {
    const isInside = this.lattice.inside(this.used);
    const fit: i32[] = [];
    for (let r = 0; r < this.rows; r++) {
      let inside = 0;
      for (let c = 0; c < this.columns; c++) inside += <i32>isInside[r * this.columns + c];
      if (inside > 0 && inside < this.columns) fit.push(r);
    }
    if (fit.length == 0) return false;
    this.row = rng.pick<i32>(fit);
    return true;
  }

  /** Which cells lie inside of the loop. */
  answer(): Answer {
    const isInside = this.lattice.inside(this.used);
    const cells: string[] = [];
    for (let cell = this.first; cell < this.end; cell++) cells.push(isInside[cell] ? IN : OUT);
    return new GridAnswer(this.row < 0 ? this.rows : 1, this.columns, cells);
  }

  /** By the rules on the board: the border between inside and outside has to be a loop that agrees with the clues. */
  accepts(reply: Answer): bool {
    if (this.row >= 0) return this.answer().accepts(reply);
    const inside = this.insideOf(reply);
    if (inside === null) return false;
    const used = this.lattice.boundary(inside);
    return this.isLoop(used) && this.fits(used);
  }

  /** Of the cells inside and of those outside the share that is right, less what a guess earns. */
  partial(reply: Answer): f64 {
    return balancedShare(this.answer() as GridAnswer, reply);
  }

  /** The cells that a reply has inside; null for another shape or another sign. */
  private insideOf(reply: Answer): StaticArray<bool> | null {
    if (!(reply instanceof GridAnswer)) return null;
    const cells = (reply as GridAnswer).cells;
    if (cells.length != this.end - this.first) return null;
    const inside = new StaticArray<bool>(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const sign = cells[i].toUpperCase();
      if (sign != IN && sign != OUT) return null;
      inside[i] = sign == IN;
    }
    return inside;
  }

  /** What is to be given, as the end of a question. */
  protected wanted(): string {
    const key = `Write ${IN} for a cell inside the loop and ${OUT} for one outside.`;
    return this.row < 0 ? "Give the whole grid. " + key : "Give only the row that the triangle points at. " + key;
  }

  /** Draws the loop. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.place();
    let point = 0;
    while (this.lattice.degree(this.used, point) == 0) point++;
    const steps = this.walkFrom(this.used, point);
    const corners: f64[] = [];
    for (let k = 0; k < steps.length; k++) {
      if (steps[k] != steps[(k + steps.length - 1) % steps.length]) {
        corners.push(board.x(<f64>(point % this.lattice.columns) + this.offset));
        corners.push(board.y(<f64>(point / this.lattice.columns) + this.offset));
      }
      point = this.lattice.beside(point, steps[k]);
    }
    loop(scene, corners);
  }

  /** The effort of the solution: values excluded by single rules, by rules in combination and by refuting them (`Reasoner.work`); half of it where one row is asked for. */
  complexity(): f64 {
    return <f64>this.work * (this.row < 0 ? 1.0 : 0.5);
  }

  explain(): string {
    const key = this.answer().canonical();
    return this.row < 0 ? "The only loop that fits has these cells inside: " + key + "." : "In that row the only loop that fits has these cells inside: " + key + ".";
  }
}

/** Of the open cells of each kind in a grid of two signs the share that a reply has right, added up, less one: what a guess earns is luck. */
export function balancedShare(key: GridAnswer, reply: Answer): f64 {
  if (!(reply instanceof GridAnswer)) return 0;
  const cells = (reply as GridAnswer).cells;
  if (cells.length != key.cells.length) return 0;
  const right = new StaticArray<i32>(2);
  const all = new StaticArray<i32>(2);
  for (let i = 0; i < cells.length; i++) {
    const isRight = cells[i].toUpperCase() == key.cells[i];
    if (key.given.length > 0 && key.given[i]) {
      if (!isRight) return 0;
      continue;
    }
    const kind = <i32>(key.cells[i] == key.cells[0]);
    all[kind]++;
    right[kind] += <i32>isRight;
  }
  let sum: f64 = -1;
  for (let kind = 0; kind < 2; kind++) sum += all[kind] == 0 ? 1 : <f64>right[kind] / <f64>all[kind];
  return Math.max(0, sum);
}

/** Rows of cells as the explanation and the grid of an answer write them. */
export function rowsOf(cells: string[], columns: i32): string {
  const rows: string[] = [];
  for (let from = 0; from < cells.length; from += columns) rows.push(cells.slice(from, from + columns).join(" "));
  return rows.join(" / ");
}
