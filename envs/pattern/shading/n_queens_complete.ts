import { crown } from "../../../assembly/kit/boards/symbols";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Count } from "../../../assembly/solve/csp/count";
import { Csp, EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { counted, Words } from "../../../assembly/words";
import { PlacementBoard } from "./family";

/** How dark the dark squares are: from the surface to the ink. */
const TINT: f64 = 0.12;
/** Nodes that a proof of a single solution may take. */
const PROOF: i32 = 300;
/** The share that is dropped of boards on which the first free squares are right. */
const THINNED: f64 = 0.85;

/** Complete a board of queens that do not attack each other: some are given, and some squares are crossed out. */
export class NQueensComplete extends PlacementBoard {
  private missing: i32 = 0;
  private leastCrosses: i32 = 0;
  private mostCrosses: i32 = 0;
  private depth: i32 = 0;
  private leastWork: i32 = 0;

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows and columns", [7, 7, 8, 8, 8, 8, 9, 9, 9, 10]);
    this.columns = this.rows;
    this.missing = knobs.int("missing queens", [4, 4, 4, 5, 5, 6, 6, 7, 7, 7]);
    this.leastCrosses = knobs.int("fewest crossed squares", [6, 4, 5, 5, 4, 4, 4, 4, 4, 4]);
    this.mostCrosses = knobs.int("most crossed squares", [10, 11, 12, 13, 14, 15, 17, 20, 22, 36]);
    this.depth = knobs.int("squares to be supposed", [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 0, 62, 74, 84, 105, 126, 132]);
  }

  protected make(rng: Rng): bool {
    const order = this.rows;
    const cells = order * order;
    this.given = new StaticArray<bool>(cells);
    this.solved = new StaticArray<i32>(cells);
    const queens = this.arrange(rng);
    if (queens.length == 0) return false;
    for (let row = 0; row < order; row++) {
      const cell = row * order + queens[row];
      this.solved[cell] = 1;
      this.given[cell] = true;
    }
    const hidden = rng.sample(this.missing, order);
    for (let i = 0; i < hidden.length; i++) this.given[hidden[i] * order + queens[hidden[i]]] = false;
    // Where the first free square of each row is right, nothing has to be thought about.
    return this.crossOut(rng) && !((this.isGreedy(false) || this.isGreedy(true)) && rng.chance(THINNED));
  }

  /** The column of the queen of each row of a random placement; none where a row has no free square left. */
  private arrange(rng: Rng): i32[] {
    const order = this.rows;
    const queens: i32[] = [];
    for (let row = 0; row < order; row++) {
      const columns = rng.permutation(order);
      let found = -1;
      for (let k = 0; k < order && found < 0; k++) {
        let isFree = true;
        for (let other = 0; other < row && isFree; other++) isFree = !attacks(row - other, columns[k] - queens[other]);
        if (isFree) found = columns[k];
      }
      if (found < 0) return [];
      queens.push(found);
    }
    return queens;
  }

  /** Crosses out squares of other solutions until one way is left to complete the board, and others for good measure; false where that takes too many. */
  private crossOut(rng: Rng): bool {
    const csp = this.rules();
    let crosses = 0;
    while (true) {
      const found = csp.count(2, PROOF);
      if (found == EXHAUSTED) return false;
      const isOnly = found == 1;
      if (isOnly && crosses >= this.leastCrosses) break;
      if (crosses == this.mostCrosses) return false;
      const open: i32[] = [];
      const other = this.isSolved(csp.first) ? csp.second : csp.first;
      for (let cell = 0; cell < this.solved.length; cell++) {
        if (this.solved[cell] == 0 && !this.given[cell] && (isOnly || other[cell] == 1)) open.push(cell);
      }
      const crossed = rng.pick<i32>(open);
      this.given[crossed] = true;
      csp.allow(crossed, 1);
      crosses++;
    }
    const solver = new Reasoner(csp, 0, this.depth);
    if (!solver.solve()) return false;
    this.work = solver.work;
    this.fitCanvas();
    return this.work >= this.leastWork;
  }

  private isSolved(values: StaticArray<i32>): bool {
    for (let cell = 0; cell < values.length; cell++) {
      if (values[cell] != this.solved[cell]) return false;
    }
    return true;
  }

  /** Whether the first free square of each row, one row after the other from the top or the bottom, happens to be right. */
  private isGreedy(isUpward: bool): bool {
    const order = this.rows;
    const queens: i32[] = [];
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (this.solved[cell] == 1 && this.given[cell]) queens.push(cell);
    }
    for (let k = 0; k < this.solved.length; k++) {
      const cell = isUpward ? (order - 1 - k / order) * order + (k % order) : k;
      if (this.given[cell]) continue;
      let isFree = true;
      for (let i = 0; i < queens.length && isFree; i++) isFree = !attacks(cell / order - queens[i] / order, (cell % order) - (queens[i] % order));
      if (!isFree) continue;
      if (this.solved[cell] == 0) return false;
      queens.push(cell);
    }
    return true;
  }

  protected rules(): Csp {
    const order = this.rows;
    const csp = new Csp(order * order, 3);
    for (let line = 0; line < order; line++) {
      csp.add(new Count(slant(order, line, 0, 0, 1), 1, 1));
      csp.add(new Count(slant(order, 0, line, 1, 0), 1, 1));
      csp.add(new Count(slant(order, line, 0, 1, 1), 0, 1));
      csp.add(new Count(slant(order, line, 0, -1, 1), 0, 1));
      if (line == 0) continue;
      csp.add(new Count(slant(order, 0, line, 1, 1), 0, 1));
      csp.add(new Count(slant(order, order - 1, line, -1, 1), 0, 1));
    }
    for (let cell = 0; cell < this.given.length; cell++) {
      if (this.given[cell]) csp.allow(cell, this.solved[cell] == 1 ? 2 : 1);
    }
    return csp;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    const dark = blend(style.surface, style.ink, TINT);
    for (let r = 0; r < this.rows; r++) {
      for (let c = 0; c < this.columns; c++) {
        if ((r + c) % 2 == 1) board.shade(scene, r, c, dark);
      }
    }
    board.lines(scene);
    const cross = Paint.line(style.soft, style.stroke(3));
    for (let cell = 0; cell < this.given.length; cell++) {
      if (!this.given[cell]) continue;
      const row = cell / this.columns;
      const column = cell % this.columns;
      if (this.solved[cell] == 0) board.cross(scene, row, column, 0.5, cross);
      else crown(scene, board.x(<f64>column + 0.5), board.y(<f64>row + 0.5), 0.74 * board.cell, Paint.fill(style.ink));
    }
    this.drawBoard(scene, board);
  }

  protected drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
    crown(scene, x, y, size, paint);
  }

  question(words: Words): string {
    return words
      .set("n", this.rows.toString())
      .set("missing", counted(this.missing, "queen"))
      .set("wanted", "Crossed squares stay empty, but queens attack across them. List the squares of the added queens only, each by the letter of its column and the number of its row.")
      .say([
        "Add queens until there are {n} on the board and none of them attacks another. Queens attack along rows, columns and diagonals, at any distance. {wanted}",
        "This board is to hold {n} queens, no two of them in the same row, in the same column or on the same diagonal. Some are in place already. Where do the others go? {wanted}",
        "Complete the arrangement: with the {missing} still missing, every row and every column of the board has exactly one queen, and no diagonal of any length has more than one. {wanted}",
        "Where can you put {missing} more, so that no queen on the board, new or old, could capture another in one move of chess? {wanted}",
        "A player began to place {n} peaceful queens, that is, queens of which no two share a row, a column or a diagonal, and stopped with {missing} to go. Finish the placement. {wanted}",
        "The crowns are queens. Place {missing} in addition to them so that no two queens stand in line: not across, not up and down, and not diagonally either. {wanted}",
        "Find squares for the missing queens of this {n} queens puzzle. As usual, any two queens must differ in their row, their column and both of their diagonals. {wanted}",
        "Solve it: {n} queens on {n} rows and {n} columns, the ones shown staying where they are, and not a single pair attacking each other horizontally, vertically or diagonally. {wanted}",
      ]);
  }
}

/** Whether queens so many rows and columns apart attack each other. */
function attacks(down: i32, across: i32): bool {
  return down == 0 || across == 0 || abs(down) == abs(across);
}

/** The squares of a line from one on to the edge of the board. */
function slant(order: i32, row: i32, column: i32, down: i32, across: i32): StaticArray<i32> {
  const squares: i32[] = [];
  for (let r = row, c = column; r >= 0 && r < order && c < order; r += down, c += across) squares.push(r * order + c);
  return StaticArray.fromArray<i32>(squares);
}
