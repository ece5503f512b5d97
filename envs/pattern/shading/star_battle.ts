import { star } from "../../../assembly/kit/boards/symbols";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { isConnected, sides } from "../../../assembly/solve/csp/connected";
import { Count } from "../../../assembly/solve/csp/count";
import { Csp, EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PlacementBoard } from "./family";

/** Nodes that a proof of a single solution may take before another board is cheaper. */
const PROOF: i32 = 150;
/** Cells that change their region before a board is given up. */
const REPAIRS: i32 = 40;
/** How slowly a region may grow, as a share of the fastest. */
const SLOWEST: f64 = 0.04;

/** Find the cells of the stars: one in every row, column and region, and none of them touch. */
export class StarBattle extends PlacementBoard {
  private asksRow: bool = false;
  private depth: i32 = 0;
  private leastWork: i32 = 0;
  private regions: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows, columns and regions", [5, 6, 7, 7, 7, 8, 8, 8, 9, 9]);
    this.columns = this.rows;
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.depth = knobs.int("cells to be supposed", [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 55, 66, 76, 88, 100, 87, 99]);
  }

  protected make(rng: Rng): bool {
    this.scatter(rng);
    this.part(rng);
    for (let k = 0; k < REPAIRS; k++) {
      const csp = this.rules();
      const found = csp.count(2, PROOF);
      if (found == EXHAUSTED) return false;
      if (found == 2) {
        if (!this.move(rng, this.isSolved(csp.first) ? csp.second : csp.first)) return false;
        continue;
      }
      const solver = new Reasoner(csp, 0, this.depth);
      const isSolved = solver.solve();
      this.work = solver.work;
      if (!isSolved || this.work < this.leastWork) {
        // Not far from a good board: another cell changes its region.
        if (!this.move(rng, [])) return false;
        continue;
      }
      if (this.asksRow && !this.markRow(rng)) return false;
      this.fitCanvas();
      return true;
    }
    return false;
  }

  protected rules(): Csp {
    const csp = new Csp(this.rows * this.rows, 3);
    for (let index = 0; index < this.rows + this.columns; index++) csp.add(new Count(this.line(index), 1, 1));
    for (let region = 0; region < this.rows; region++) {
      const cells: i32[] = [];
      for (let cell = 0; cell < this.regions.length; cell++) {
        if (this.regions[cell] == region) cells.push(cell);
      }
      csp.add(new Count(StaticArray.fromArray<i32>(cells), 1, 1));
    }
    // Four cells around a corner hold one star at most: so no two touch.
    for (let cell = 0; cell < csp.variables - this.columns; cell++) {
      if (cell % this.columns < this.columns - 1) csp.add(new Count([cell, cell + 1, cell + this.columns, cell + this.columns + 1], 0, 1));
    }
    return csp;
  }

  /** Places one star in each row and column: a random order of the columns in which neighbours never follow each other. */
  private scatter(rng: Rng): void {
    let columns = rng.permutation(this.columns);
    while (hasNeighbours(columns)) columns = rng.permutation(this.columns);
    this.solved = new StaticArray<i32>(this.rows * this.columns);
    for (let row = 0; row < this.rows; row++) this.solved[row * this.columns + columns[row]] = 1;
  }

  /** Parts the board into regions that grow from the stars. */
  private part(rng: Rng): void {
    const beside = sides(this.rows, this.columns);
    this.regions = new StaticArray<i32>(this.solved.length).fill(-1);
    const open: i32[] = [];
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (this.solved[cell] == 0) continue;
      this.regions[cell] = open.length;
      open.push(cell);
    }
    // Regions of very different sizes: small ones are where reasoning starts.
    const eager = new StaticArray<f64>(this.rows);
    for (let region = 0; region < this.rows; region++) eager[region] = SLOWEST + rng.unit() * rng.unit() * rng.unit();
    while (open.length > 0) {
      const at = rng.int(0, open.length - 1);
      const cell = open[at];
      if (!rng.chance(eager[this.regions[cell]])) continue;
      const next = this.freeBeside(rng, beside, cell);
      if (next < 0) {
        open[at] = open[open.length - 1];
        open.pop();
        continue;
      }
      this.regions[next] = this.regions[cell];
      open.push(next);
    }
  }

  private freeBeside(rng: Rng, beside: StaticArray<i32>, cell: i32): i32 {
    const first = rng.int(0, 3);
    for (let k = 0; k < 4; k++) {
      const next = beside[4 * cell + (first + k) % 4];
      if (next >= 0 && this.regions[next] < 0) return next;
    }
    return -1;
  }

  private isSolved(values: StaticArray<i32>): bool {
    for (let cell = 0; cell < values.length; cell++) {
      if (values[cell] != this.solved[cell]) return false;
    }
    return true;
  }

  /**
   * Moves a cell without a star to a region beside it, so that both stay in one piece: one with a star of another solution, which is none
   * any more then, or any cell where no solution is given. False where no such cell can be moved.
   */
  private move(rng: Rng, other: StaticArray<i32>): bool {
    const beside = sides(this.rows, this.columns);
    const order = rng.permutation(this.solved.length);
    for (let k = 0; k < order.length; k++) {
      const cell = order[k];
      if (this.solved[cell] == 1 || (other.length > 0 && other[cell] == 0)) continue;
      const own = this.regions[cell];
      for (let side = 0, first = rng.int(0, 3); side < 4; side++) {
        const next = beside[4 * cell + (first + side) % 4];
        if (next < 0 || this.regions[next] == own) continue;
        this.regions[cell] = this.regions[next];
        if (isConnected(this.regions, own, beside)) return true;
        this.regions[cell] = own;
      }
    }
    return false;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.regions);
    this.drawBoard(scene, board);
  }

  protected drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
    star(scene, x, y, size, paint);
  }

  question(words: Words): string {
    return words
      .set("wanted", this.listed("stars"))
      .say([
        "Place stars so that every row, every column and every region with a thick border contains exactly one star, and no two stars touch, not even diagonally. {wanted}",
        "This is a Star Battle. Each row, each column and each thick-bordered region must hold exactly one star. Stars may not be in neighbouring cells, and cells that meet only at a corner count as neighbours. {wanted}",
        "Where do the stars go? There is one star in each line, across and down, and one star in each outlined area, and around every star all of the eight neighbouring cells stay empty. {wanted}",
        "An astronomer divided the sky into regions with thick borders. She found exactly one star in each region, in each row and in each column, and never saw two stars side by side, one above the other, or diagonally adjacent. {wanted}",
        "Solve the puzzle: one star per row, one star per column, one star per region (regions are framed by thick lines), and stars never touch each other, even at a corner. {wanted}",
        "Stars have to be drawn into some of the cells. Adjacent cells, diagonally adjacent ones included, cannot both have a star. Whichever row, column or thick-bordered region you look at, you must count exactly one star. {wanted}",
        "Fill in the stars so that the following is true: no star is next to another one in any direction, diagonals included; rows and columns have one star each, and so have the areas inside thick lines. {wanted}",
        "Which cells hold a star if all rows, all columns and all regions bounded by thick lines have one each, and a star has no other among the cells around it, at the sides or at the corners? {wanted}",
      ]);
  }
}

/** Whether two columns that follow each other are neighbours on the board. */
function hasNeighbours(columns: i32[]): bool {
  for (let i = 1; i < columns.length; i++) {
    if (abs(columns[i] - columns[i - 1]) == 1) return true;
  }
  return false;
}
