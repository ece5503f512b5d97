import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, solutionColour } from "../../../assembly/scene/solution";
import { sides } from "../../../assembly/solve/csp/connected";
import { Count, Implies } from "../../../assembly/solve/csp/count";
import { Csp, EXHAUSTED } from "../../../assembly/solve/csp/csp";
import { Reasoner } from "../../../assembly/solve/csp/reasoning";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";

/** Room for the totals, in cells. */
const TOTALS: f64 = 0.8;
/** Nodes that a proof of a single solution may take. */
const PROOF: i32 = 200;
/** Levels that are changed before a board is given up. */
const REPAIRS: i32 = 12;

/** Fill tanks with water: level in each of them, and so many cells in each row and column as its total says. */
export class AquariumLevels extends ShadingBoard {
  private tanks: i32 = 0;
  private asksRow: bool = false;
  private hidden: i32 = 0;
  private depth: i32 = 0;
  private leastWork: i32 = 0;
  /** The tank of each cell. */
  private tank: StaticArray<i32> = [];
  /** Filled cells of each row, then of each column; and whether the picture says so. */
  private totals: StaticArray<i32> = [];
  private shown: StaticArray<bool> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 6, 6, 6, 7, 7, 8, 9, 9]);
    this.columns = knobs.int("columns", [6, 7, 6, 6, 6, 7, 7, 8, 9, 9]);
    this.tanks = knobs.int("tanks", [8, 9, 10, 8, 8, 11, 11, 14, 18, 18]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.hidden = knobs.int("lines without a total", [0, 0, 0, 0, 2, 2, 4, 4, 4, 5]);
    this.depth = knobs.int("tanks to be supposed", [0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    this.leastWork = knobs.int("least effort", [0, 0, 0, 42, 48, 55, 73, 88, 105, 117]);
    this.after = TOTALS;
    this.below = TOTALS;
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    const lines = this.rows + this.columns;
    this.part(rng);
    this.solved = new StaticArray<i32>(cells);
    for (let tank = 0; tank < this.tanks; tank++) this.pour(rng, tank);
    this.shown = new StaticArray<bool>(lines).fill(true);
    const hidden = rng.sample(this.hidden, lines);
    for (let k = 0; k < hidden.length; k++) this.shown[hidden[k]] = false;
    // The total of the row that is asked for would often settle it.
    if (this.asksRow) this.shown[this.pickRow(rng)] = false;
    for (let k = 0; k < REPAIRS; k++) {
      this.measure();
      const csp = this.rules();
      const found = csp.count(2, PROOF);
      if (found == EXHAUSTED) return false;
      if (found == 2) {
        // Another level in a tank that two solutions fill differently.
        const open: i32[] = [];
        for (let cell = 0; cell < cells; cell++) {
          if (csp.first[cell] != csp.second[cell]) open.push(cell);
        }
        this.pour(rng, this.tank[rng.pick<i32>(open)]);
        continue;
      }
      const solver = new Reasoner(csp, 0, this.depth);
      if (!solver.solve()) return false;
      this.work = solver.work;
      if (this.work < this.leastWork || (this.asksRow && !this.isMixed(this.row))) return false;
      this.fitCanvas();
      return true;
    }
    return false;
  }

  /** Parts the board into tanks, which grow from random cells. */
  private part(rng: Rng): void {
    const cells = this.rows * this.columns;
    const beside = sides(this.rows, this.columns);
    this.tank = new StaticArray<i32>(cells).fill(-1);
    const open = rng.sample(this.tanks, cells);
    for (let tank = 0; tank < open.length; tank++) this.tank[open[tank]] = tank;
    while (open.length > 0) {
      const at = rng.int(0, open.length - 1);
      const cell = open[at];
      let next = -1;
      for (let k = 0, first = rng.int(0, 3); k < 4 && next < 0; k++) {
        const side = beside[4 * cell + (first + k) % 4];
        if (side >= 0 && this.tank[side] < 0) next = side;
      }
      if (next < 0) {
        open[at] = open[open.length - 1];
        open.pop();
        continue;
      }
      this.tank[next] = this.tank[cell];
      open.push(next);
    }
  }

  /** Fills a tank up to a random level, from empty to full. */
  private pour(rng: Rng, tank: i32): void {
    let top = this.rows;
    let bottom = 0;
    for (let cell = 0; cell < this.tank.length; cell++) {
      if (this.tank[cell] != tank) continue;
      top = min(top, cell / this.columns);
      bottom = cell / this.columns;
    }
    const level = rng.int(top, bottom + 1);
    for (let cell = 0; cell < this.tank.length; cell++) {
      if (this.tank[cell] == tank) this.solved[cell] = <i32>(cell / this.columns >= level);
    }
  }

  private measure(): void {
    this.totals = new StaticArray<i32>(this.rows + this.columns);
    for (let cell = 0; cell < this.solved.length; cell++) {
      this.totals[cell / this.columns] += this.solved[cell];
      this.totals[this.rows + (cell % this.columns)] += this.solved[cell];
    }
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, 3);
    for (let line = 0; line < this.totals.length; line++) {
      if (!this.shown[line]) continue;
      csp.add(new Count(this.line(line), this.totals[line], this.totals[line]));
    }
    // Each cell of a tank goes with the next one of it in reading order, and in a row both ways.
    const last = new StaticArray<i32>(this.tanks).fill(-1);
    for (let cell = 0; cell < cells; cell++) {
      const above = last[this.tank[cell]];
      if (above >= 0) csp.add(new Implies(above, cell));
      if (above >= 0 && above / this.columns == cell / this.columns) csp.add(new Implies(cell, above));
      last[this.tank[cell]] = cell;
    }
    return csp;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.tank);
    for (let line = 0; line < this.totals.length; line++) {
      if (this.shown[line]) board.total(scene, line, this.totals[line].toString());
    }
    this.pointAtWanted(scene, board);
  }

  /** Fills the cells that hold water. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    const paint = Paint.fill(solutionColour(scene)).faded(0.45);
    for (let cell = this.first; cell < this.end; cell++) {
      if (this.solved[cell] == 0) continue;
      scene.rect(board.x(<f64>(cell % this.columns)), board.y(<f64>(cell / this.columns)), board.cell, board.cell, paint);
    }
  }

  question(words: Words): string {
    const isWhole = !this.shown.includes(false);
    return words
      .set("wanted", (isWhole ? "" : "Nothing is known of rows and columns without a number. ") + this.wanted("a cell with water", "an empty one"))
      .say([
        "Thick lines divide the board into tanks. Water in a tank stands equally high everywhere, so if a cell holds water, all cells of its tank in the same row and in the rows below hold water, too. The numbers on the right and below count the cells with water in each row and column. {wanted}",
        "Fill the tanks (the regions with thick borders) with water, each to a level of its own, from empty to full. Within one tank every row is either filled in all of its cells or dry, and no filled row lies above a dry one. Border numbers give the filled cells of their row or column. {wanted}",
        "Solve this Aquarium puzzle: each outlined region is a tank that is filled from its bottom up to some horizontal level, perhaps not at all; the totals tell how many cells of a row or column are under water. {wanted}",
        "How high does the water stand in every tank? The tanks are bounded by thick lines. A tank's water covers its lowest rows completely, up to one level for the whole tank, and the number at the end of a row or column is the number of its cells with water. {wanted}",
        "Water obeys gravity: in a region with a thick border it collects at the bottom and has a single level throughout, even in parts of the region that lie apart in a row. Fill in the water so that every number equals the count of wet cells in its line. {wanted}",
        "Each area inside thick lines is a container. Decide for each how far it is filled, always whole rows of it from below, so that all rows and columns contain as many water cells as their numbers say. {wanted}",
        "Which cells are under water? Rule 1: two cells of the same tank in the same row are both wet or both dry. Rule 2: below a wet cell of a tank, that tank has no dry cells. Rule 3: the totals at the border are right. Tanks are outlined thickly. {wanted}",
        "Somebody poured water into some of these thickly outlined tanks. It settled, level in each tank. The counts of wet cells per row and per column are all that is left to work it out from. {wanted}",
      ]);
  }
}
