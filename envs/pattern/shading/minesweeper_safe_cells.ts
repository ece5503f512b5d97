import { Answer } from "../../../assembly/answer/answer";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { tick } from "../../../assembly/scene/solution";
import { addOverlaps, Count } from "../../../assembly/solve/csp/count";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { PlacementBoard } from "./family";

/** How dark covered cells are: from the surface to the ink. */
const COVER: f64 = 0.24;
/** Nodes that it may take to find an arrangement of mines. */
const PROOF: i32 = 400;

/** Find all covered cells of a minefield that are safe for certain, whatever mines the others hide. */
export class MinesweeperSafeCells extends PlacementBoard {
  private density: f64 = 0;
  private opened: f64 = 0;
  private least: i32 = 0;
  private most: i32 = 0;
  private reach: i32 = 0;
  private depth: i32 = 0;
  private isTotalKnown: bool = false;
  private leastWork: i32 = 0;
  private mines: StaticArray<bool> = [];
  /** The cells around each cell. */
  private beside: i32[][] = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.columns = knobs.int("columns", [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    this.density = <f64>knobs.int("mines in a hundred cells", [18, 18, 20, 20, 20, 20, 20, 20, 20, 20]) / 100.0;
    this.opened = <f64>knobs.int("open cells in a hundred", [50, 50, 45, 50, 45, 50, 50, 50, 50, 50]) / 100.0;
    this.least = knobs.int("fewest safe cells", [1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    this.most = knobs.int("most safe cells", [4, 4, 5, 6, 6, 7, 8, 10, 12, 14]);
    this.reach = knobs.choice("rules needed", ["one number at a time", "two together", "the total of mines as well"], [0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
    this.depth = knobs.int("cells to be supposed", [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
    this.isTotalKnown = this.reach == 2;
    this.leastWork = knobs.int("least effort", [2, 4, 7, 8, 10, 13, 16, 19, 21, 25]);
    this.below = this.isTotalKnown ? 0.9 : 0;
  }

  protected make(rng: Rng): bool {
    this.look();
    this.open(rng);
    const csp = this.rules();
    const solver = new Reasoner(csp, this.reach, this.depth);
    solver.solve();
    this.work = solver.work;
    if (this.work < this.leastWork) return false;
    if (this.reach > 0 && solver.stepsOf(1) == 0) return false;
    // What is decided, before the domains are used for the proof.
    let safe = 0;
    const undecided: i32[] = [];
    for (let cell = 0; cell < this.solved.length; cell++) {
      if (this.given[cell]) continue;
      this.solved[cell] = <i32>(csp.domain[cell] == 1);
      safe += this.solved[cell];
      if (csp.domain[cell] == 3) undecided.push(cell);
    }
    if (safe < this.least || safe > this.most || undecided.length == 0) return false;
    this.fitCanvas();
    return this.areOpen(csp, undecided);
  }

  /** Finds the cells around each cell. */
  private look(): void {
    this.beside = [];
    for (let cell = 0; cell < this.rows * this.columns; cell++) {
      const around: i32[] = [];
      const row = cell / this.columns;
      const column = cell % this.columns;
      for (let r = max(row - 1, 0); r <= min(row + 1, this.rows - 1); r++) {
        for (let c = max(column - 1, 0); c <= min(column + 1, this.columns - 1); c++) {
          if (r != row || c != column) around.push(r * this.columns + c);
        }
      }
      this.beside.push(around);
    }
  }

  /** Lays the mines, and opens cells without one from a random place on, all around those that touch no mine, as players do. */
  private open(rng: Rng): void {
    const cells = this.rows * this.columns;
    this.mines = new StaticArray<bool>(cells);
    this.given = new StaticArray<bool>(cells);
    this.solved = new StaticArray<i32>(cells);
    const order = rng.permutation(cells);
    const count = <i32>(this.density * <f64>cells + 0.5);
    for (let k = 0; k < count; k++) this.mines[order[k]] = true;
    const wanted = <i32>(this.opened * <f64>cells);
    const border: i32[] = [order[count]];
    for (let opened = 0; opened < wanted && border.length > 0; ) {
      // From a cell that touches no mine, all are opened; otherwise somewhere at the border.
      const at = this.near(border[border.length - 1]) == 0 ? border.length - 1 : rng.int(0, border.length - 1);
      const cell = border[at];
      border[at] = border[border.length - 1];
      border.pop();
      if (this.given[cell]) continue;
      this.given[cell] = true;
      opened++;
      for (let i = 0; i < this.beside[cell].length; i++) {
        const next = this.beside[cell][i];
        if (!this.mines[next] && !this.given[next]) border.push(next);
      }
    }
    this.openAroundZeros();
  }

  /** Opens what is left around open cells that touch no mine. */
  private openAroundZeros(): void {
    for (let isChanged = true; isChanged; ) {
      isChanged = false;
      for (let cell = 0; cell < this.given.length; cell++) {
        if (!this.given[cell] || this.near(cell) > 0) continue;
        for (let i = 0; i < this.beside[cell].length; i++) {
          if (this.given[this.beside[cell][i]]) continue;
          this.given[this.beside[cell][i]] = true;
          isChanged = true;
        }
      }
    }
  }

  /** Mines around a cell. */
  private near(cell: i32): i32 {
    let count = 0;
    for (let i = 0; i < this.beside[cell].length; i++) count += <i32>this.mines[this.beside[cell][i]];
    return count;
  }

  /** Where the mines can be: value 1 of a cell is a mine. */
  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, 3);
    const numbers: Count[] = [];
    const covered: i32[] = [];
    for (let cell = 0; cell < cells; cell++) {
      if (!this.given[cell]) {
        covered.push(cell);
        continue;
      }
      csp.allow(cell, 1);
      const scope: i32[] = [];
      for (let i = 0; i < this.beside[cell].length; i++) {
        if (!this.given[this.beside[cell][i]]) scope.push(this.beside[cell][i]);
      }
      if (scope.length == 0) continue;
      const number = new Count(StaticArray.fromArray<i32>(scope), this.near(cell), this.near(cell));
      numbers.push(number);
      csp.add(number);
    }
    if (this.isTotalKnown) {
      const all = new Count(StaticArray.fromArray<i32>(covered), this.total, this.total);
      all.tier = 2;
      csp.add(all);
    }
    if (this.reach > 0) addOverlaps(csp, numbers, numbers);
    return csp;
  }

  private get total(): i32 {
    let count = 0;
    for (let cell = 0; cell < this.mines.length; cell++) count += <i32>this.mines[cell];
    return count;
  }

  /** Whether each of some cells can hold a mine and can be without one: what reasoning leaves open is open. */
  private areOpen(csp: Csp, cells: i32[]): bool {
    const seen = new StaticArray<u32>(csp.variables);
    for (let i = 0; i < cells.length; i++) {
      for (let bit: u32 = 1; bit <= 2; bit <<= 1) {
        if ((seen[cells[i]] & bit) != 0) continue;
        csp.allow(cells[i], bit);
        const found = csp.count(1, PROOF);
        csp.allow(cells[i], 3);
        if (found != 1) return false;
        for (let k = 0; k < cells.length; k++) seen[cells[k]] |= (<u32>1) << csp.first[cells[k]];
      }
    }
    return true;
  }

  /** All of them and no other: that each of the others may hide a mine has been proved. */
  accepts(reply: Answer): bool {
    return this.answer().accepts(reply);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    const cover = blend(style.surface, style.ink, COVER);
    for (let cell = 0; cell < this.given.length; cell++) {
      if (!this.given[cell]) board.shade(scene, cell / this.columns, cell % this.columns, cover);
    }
    board.lines(scene);
    for (let cell = 0; cell < this.given.length; cell++) {
      if (this.given[cell] && this.near(cell) > 0) board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.near(cell).toString(), 0.56);
    }
    if (this.isTotalKnown) board.text(scene, <f64>this.rows - 0.05, 0.5 * <f64>(this.columns - 1), "Mines: " + this.total.toString(), 0.46, Face.Bold);
    this.drawBoard(scene, board);
  }

  protected drawThing(scene: Scene, x: f64, y: f64, size: f64, paint: Paint): void {
    tick(scene, x - 0.1 * size, y + 0.3 * size, 0.7 * size);
  }

  question(words: Words): string {
    const total = this.isTotalKnown ? " The total below the board counts all mines." : "";
    return words
      .set("wanted", "An open cell without a number touches no mine." + total + " Name each cell by the letter of its column and the number of its row.")
      .say([
        "Shaded cells are covered and may hide a mine. A number tells how many of the up to eight cells around it hold one. Which covered cells are certainly safe? {wanted}",
        "This is a game of Minesweeper in progress. List every covered (shaded) cell that cannot hold a mine. Numbers count the mines in the adjacent cells, diagonals included. {wanted}",
        "Which shaded cells could you open without any risk? The number in an open cell is the number of mines among its neighbours in all eight directions, and mines lie under shaded cells only. {wanted}",
        "Mines are buried under some of the shaded cells. From the numbers, each being the count of mines in the cells that touch its own along a side or at a corner, work out all the shaded cells that are free of mines in every possible arrangement. {wanted}",
        "No guessing: name all covered cells (the shaded ones) that the numbers prove to be free of mines. A number gives the mines next to it, horizontally, vertically and diagonally. {wanted}",
        "You are clearing a minefield. Plain cells are open; their numbers say how many mines are hidden directly around them, corners included. Tell your team each shaded cell that must be empty, and leave out those where a mine is possible. {wanted}",
        "Find all shaded cells for which the numbers rule out a mine. Every number equals the count of mines in the ring of cells around it. {wanted}",
        "If a number is the count of mines in the neighbouring cells, of which there are up to eight, which of the shaded cells are mine-free no matter how the mines are distributed? {wanted}",
      ]);
  }

  explain(): string {
    return `These covered cells are safe in every arrangement of mines that fits the numbers: ${this.answer().canonical()}.`;
  }
}
