import { Heading, shipEnd, waves } from "../../../assembly/kit/boards/symbols";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { sides } from "../../../assembly/solve/csp/connected";
import { Count, Implies } from "../../../assembly/solve/csp/count";
import { Csp, EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { EDGE, ShadingBoard } from "./family";
import { Fleet } from "./parts/fleet";

/** Room for the totals, in cells. */
const TOTALS: f64 = 0.8;
/** Side of a cell of the ships below the board, what they are apart, and what is between the parts of one, in canvas units. */
const UNIT: f64 = 40;
const APART: f64 = 22;
const JOINT: f64 = 3;
/** Places that are tried for a ship. */
const TRIES: i32 = 40;
/** Nodes that a proof of a single solution may take. */
const PROOF: i32 = 60;
/** The longest ship. */
const LONGEST: i32 = 4;

/** Find the cells of a fleet that is drawn below the board: ships do not touch, and totals say how many cells they take. */
export class BattleshipsPlace extends ShadingBoard {
  /** Ships by length. */
  private fleet: StaticArray<i32> = new StaticArray<i32>(LONGEST + 1);
  private asksRow: bool = false;
  private hidden: i32 = 0;
  private leastGiven: i32 = 0;
  private mostGiven: i32 = 0;
  private depth: i32 = 0;
  private leastWork: i32 = 0;
  /** Ship cells of each row, then of each column; and whether the picture says so. */
  private totals: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows and columns", [6, 7, 8, 6, 7, 7, 7, 7, 7, 7]);
    this.columns = this.rows;
    this.fleet[4] = knobs.int("ships of 4 cells", [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    this.fleet[3] = knobs.int("ships of 3 cells", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    this.fleet[2] = knobs.int("ships of 2 cells", [1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    this.fleet[1] = knobs.int("ships of 1 cell", [2, 2, 3, 2, 3, 2, 2, 3, 3, 3]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.hidden = knobs.int("lines without a total", [0, 0, 0, 0, 0, 2, 2, 3, 3, 3]);
    this.leastGiven = knobs.int("fewest given cells", [4, 4, 4, 3, 3, 3, 3, 3, 3, 3]);
    this.mostGiven = knobs.int("most given cells", [7, 8, 8, 6, 6, 7, 7, 8, 9, 9]);
    this.depth = knobs.int("cells to be supposed", [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 30, 50, 62, 74, 92, 106, 118]);
    this.after = TOTALS;
    this.below = TOTALS;
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const lines = this.rows + this.columns;
    this.solved = new StaticArray<i32>(cells);
    this.given = new StaticArray<bool>(cells);
    for (let length = LONGEST; length > 0; length--) {
      for (let k = 0; k < this.fleet[length]; k++) {
        if (!this.launch(rng, length)) return false;
      }
    }
    this.totals = new StaticArray<i32>(lines);
    for (let cell = 0; cell < cells; cell++) {
      this.totals[cell / this.columns] += this.solved[cell];
      this.totals[this.rows + (cell % this.columns)] += this.solved[cell];
    }
    this.shown = new StaticArray<bool>(lines).fill(true);
    const hidden = rng.sample(this.hidden, lines);
    for (let k = 0; k < hidden.length; k++) this.shown[hidden[k]] = false;
    // The total of the row that is asked for would often settle it.
    if (this.asksRow) this.shown[this.pickRow(rng)] = false;
    const start = rng.sample(this.leastGiven, cells);
    for (let k = 0; k < start.length; k++) this.given[start[k]] = true;
    if (!this.reveal(rng)) return false;
    const solver = new Reasoner(this.rules(), 1, this.depth);
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.work < this.leastWork || (this.asksRow && !this.isMixed(this.row))) return false;
    this.width = 672;
    this.height = 896;
    return true;
  }

  /** Puts a ship where it touches no other; false where none of many places will do. */
  private launch(rng: Rng, length: i32): bool {
    for (let k = 0; k < TRIES; k++) {
      const isRow = rng.chance(0.5);
      const row = rng.int(0, this.rows - (isRow ? 1 : length));
      const column = rng.int(0, this.columns - (isRow ? length : 1));
      const last = row + (isRow ? 0 : length - 1);
      const end = column + (isRow ? length - 1 : 0);
      let isFree = true;
      for (let r = max(row - 1, 0); r <= min(last + 1, this.rows - 1); r++) {
        for (let c = max(column - 1, 0); c <= min(end + 1, this.columns - 1); c++) isFree = isFree && this.solved[r * this.columns + c] == 0;
      }
      if (!isFree) continue;
      for (let r = row; r <= last; r++) {
        for (let c = column; c <= end; c++) this.solved[r * this.columns + c] = 1;
      }
      return true;
    }
    return false;
  }

  /** Gives cells in which two solutions differ until there is one; false where that takes too many. */
  private reveal(rng: Rng): bool {
    let given = this.leastGiven;
    while (true) {
      const csp = this.rules();
      const found = csp.count(2, PROOF);
      if (found != 2) return found != EXHAUSTED;
      if (given++ == this.mostGiven) return false;
      const open: i32[] = [];
      for (let cell = 0; cell < this.solved.length; cell++) {
        if (csp.first[cell] != csp.second[cell]) open.push(cell);
      }
      this.given[rng.pick<i32>(open)] = true;
    }
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, 3);
    for (let line = 0; line < this.totals.length; line++) {
      if (!this.shown[line]) continue;
      csp.add(new Count(this.line(line), this.totals[line], this.totals[line]));
    }
    for (let cell = 0; cell < cells - this.columns; cell++) {
      if (cell % this.columns == this.columns - 1) continue;
      csp.add(new Count([cell, cell + this.columns + 1], 0, 1));
      csp.add(new Count([cell + 1, cell + this.columns], 0, 1));
    }
    const all = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) all[cell] = cell;
    let parts = 0;
    for (let length = 1; length <= LONGEST; length++) parts += length * this.fleet[length];
    csp.add(new Count(all, parts, parts));
    csp.add(new Fleet(all, this.rows, this.columns, this.fleet));
    const beside = sides(this.rows, this.columns);
    for (let cell = 0; cell < cells; cell++) {
      if (!this.given[cell]) continue;
      csp.allow(cell, this.solved[cell] == 1 ? 2 : 1);
      if (this.solved[cell] == 1) this.addPart(csp, beside, cell);
    }
    return csp;
  }

  /** How many cells beside a cell belong to its ship. */
  private joints(beside: StaticArray<i32>, cell: i32): i32 {
    let count = 0;
    for (let side = 0; side < 4; side++) count += <i32>(beside[4 * cell + side] >= 0 && this.solved[beside[4 * cell + side]] == 1);
    return count;
  }

  /** What the shape of a given part says of the cells beside it: all of an end or a whole ship; of a middle part, that it goes on on two opposite sides. */
  private addPart(csp: Csp, beside: StaticArray<i32>, cell: i32): void {
    const joints = this.joints(beside, cell);
    const around: i32[] = [];
    for (let side = 0; side < 4; side++) {
      const next = beside[4 * cell + side];
      const opposite = beside[4 * cell + (side + 2) % 4];
      if (next < 0) continue;
      around.push(next);
      if (joints < 2) csp.allow(next, csp.allowed(next) & (this.solved[next] == 1 ? 2 : 1));
      else if (opposite < 0) csp.allow(next, csp.allowed(next) & 1);
      else csp.add(new Implies(next, opposite));
    }
    if (joints == 2) csp.add(new Count(StaticArray.fromArray<i32>(around), 2, 2));
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    const ship = Paint.fill(style.ink);
    const water = Paint.line(style.accent, style.stroke(2.5));
    const beside = sides(this.rows, this.columns);
    for (let cell = 0; cell < this.given.length; cell++) {
      if (!this.given[cell]) continue;
      const x = board.x(<f64>(cell % this.columns) + 0.5);
      const y = board.y(<f64>(cell / this.columns) + 0.5);
      const size = 0.72 * board.cell;
      if (this.solved[cell] == 0) waves(scene, x, y, size, water);
      else this.drawPart(scene, board, beside, cell, ship);
    }
    for (let line = 0; line < this.totals.length; line++) {
      if (this.shown[line]) board.total(scene, line, this.totals[line].toString());
    }
    this.drawFleet(scene, board);
    this.pointAtWanted(scene, board);
  }

  /** A given part of a ship: round where the ship ends. */
  private drawPart(scene: Scene, board: Board, beside: StaticArray<i32>, cell: i32, paint: Paint): void {
    const row = cell / this.columns;
    const column = cell % this.columns;
    const joints = this.joints(beside, cell);
    if (joints == 0) board.disc(scene, row, column, 0.72, paint);
    else if (joints == 2) board.block(scene, row, column, 0.72, paint);
    else {
      for (let side = 0; side < 4; side++) {
        const next = beside[4 * cell + side];
        if (next >= 0 && this.solved[next] == 1) shipEnd(scene, board.x(<f64>column + 0.5), board.y(<f64>row + 0.5), 0.72 * board.cell, <Heading>side, paint);
      }
    }
  }

  /** The whole fleet in lines below the board, the long ships first. */
  private drawFleet(scene: Scene, board: Board): void {
    const style = scene.style;
    const room = <f64>this.width - 2 * EDGE;
    const lengths: i32[] = [];
    for (let length = LONGEST; length > 0; length--) {
      for (let k = 0; k < this.fleet[length]; k++) lengths.push(length);
    }
    let y = board.bottom + TOTALS * board.cell + 16;
    for (let from = 0; from < lengths.length; ) {
      let to = from;
      let width = -APART;
      while (to < lengths.length && width + APART + UNIT * <f64>lengths[to] <= room) width += APART + UNIT * <f64>lengths[to++];
      let x = (<f64>this.width - width) / 2;
      for (; from < to; from++) {
        const length = <f64>lengths[from];
        scene.rect(x, y, UNIT * length, UNIT, Paint.fill(style.ink), UNIT / 2);
        for (let k = 1.0; k < length; k++) scene.line(x + UNIT * k, y, x + UNIT * k, y + UNIT, Paint.line(style.background, JOINT));
        x += UNIT * length + APART;
      }
      y += UNIT + 16;
    }
  }

  /** The board, above the room for the fleet. */
  protected board(): Board {
    const room = this.row >= 0 ? 36.0 : 0.0;
    return Board.within(EDGE + room, EDGE, <f64>this.width - 2 * EDGE - room, <f64>this.width - 2 * EDGE, this.rows, this.columns, 0, 0, this.after, this.below);
  }

  question(words: Words): string {
    const isWhole = !this.shown.includes(false);
    return words
      .set("wanted", "Waves mark water, and a part of a ship that is shown is round where its ship ends. " + (isWhole ? "" : "Nothing is known of rows and columns without a number. ") + this.wanted("a cell of a ship", "water"))
      .say([
        "Find the fleet drawn below the board. Ships lie horizontally or vertically and never touch, not even at a corner; the number at the end of a row or column counts its cells with parts of ships. {wanted}",
        "The ships shown at the bottom are hidden in this grid, each of them once, across or up and down. Around every ship there is water in all eight directions. Numbers tell how many cells of their row or column are occupied. {wanted}",
        "Solve this Battleships puzzle: place every ship of the picture, turned as you like by a quarter, so that no two ships are in adjacent cells (diagonals included) and the totals of rows and columns are right. {wanted}",
        "Where is the enemy? Below the sea chart you see all of his ships. None of them borders on another, whether along a side or diagonally, and the counts at the edge give the ship cells in each line. {wanted}",
        "An admiral has anchored the ships drawn under the board. Each lies along a row or a column, with nothing but water or the edge of the board next to it on every side and at every corner. The totals are the numbers of cells that ships take up. {wanted}",
        "Which cells hide ships? The complete list of ships is below the board; they are straight, they keep at least one cell of water between them in every direction, and each border number equals the number of ship cells in that row or column. {wanted}",
        "Put the whole fleet on the board, no ship more and none less. Conditions: ships are not bent and may stand upright; cells of different ships are never neighbours, not even diagonally; rows and columns contain as many ship cells as the numbers say. {wanted}",
        "Use the totals of ship cells per row and per column to locate all ships. They are the ones drawn beneath the grid, may point in either direction of the grid, and do not touch one another at sides or corners. {wanted}",
      ]);
  }
}
