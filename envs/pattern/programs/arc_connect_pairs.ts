import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { columnStep, Grid, rowStep } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** Of how many directions lines may be drawn along. */
const enum Choice {
  OneStraight = 0,
  BothStraight = 1,
  Two = 2,
  Three = 3,
}
const CHOICES: StaticArray<string> = ["rows or columns", "rows and columns", "two of four", "three of four"];
/** The directions: right, down, and down along the two diagonals. */
const ALL: StaticArray<i32> = [1, 2, 6, 7];
const NAMES: StaticArray<string> = ["", "rows", "columns", "", "", "", "falling diagonals", "rising diagonals"];

/** Ends of a pair that are tried. */
const TRIES: i32 = 40;

/** Examples show cells of one colour joined by lines: draw the lines of the test. */
export class ArcConnectPairs extends GridProgram {
  private side: i32 = 0;
  private pairs: i32 = 0;
  private singles: i32 = 0;
  private blocked: i32 = 0;
  private decoys: i32 = 0;
  private choice: Choice = Choice.OneStraight;
  private mayKnot: bool = false;

  /** Directions in the order in which lines are drawn; the colour of cells where two cross, or 0 where the last line is on top. */
  private order: i32[] = [];
  /** Directions that pairs lie along which no line joins. */
  private others: i32[] = [];
  private blocker: i32 = 0;
  private knot: i32 = 0;
  /** Colours for the ends of lines. */
  private colours: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 7, 7, 8, 8, 9, 9, 10, 11, 12]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.pairs = knobs.int("pairs that a line joins", [1, 2, 2, 3, 3, 4, 4, 5, 5, 6]);
    this.singles = knobs.int("single cells", [0, 0, 1, 1, 2, 2, 2, 2, 3, 3]);
    this.decoys = knobs.int("pairs that no line joins", [1, 1, 1, 1, 1, 1, 2, 2, 2, 3]);
    this.blocked = knobs.int("pairs with something between", [0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);
    this.choice = knobs.choice("lines along", CHOICES, [
      Choice.OneStraight, Choice.OneStraight, Choice.BothStraight, Choice.BothStraight, Choice.Two, Choice.Two, Choice.Two, Choice.Three, Choice.Three, Choice.Three,
    ]);
    this.mayKnot = knobs.flag("crossings may have a colour of their own", [false, false, true, true, true, true, true, true, true, true]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, 9);
    this.blocker = colours[0];
    this.knot = this.mayKnot && rng.int(0, 2) == 0 ? colours[1] : 0;
    this.colours = colours.slice(2);
    const isStraight = this.choice <= Choice.BothStraight;
    const places = rng.permutation(isStraight ? 2 : ALL.length);
    const count = this.choice == Choice.OneStraight ? 1 : this.choice == Choice.Three ? 3 : 2;
    for (let i = 0; i < count; i++) this.order.push(ALL[places[i]]);
    for (let i = 0; i < ALL.length; i++) if (!this.order.includes(ALL[i]) && (this.choice != Choice.OneStraight || i < 2)) this.others.push(ALL[i]);
    this.program = [new Lace(this.order, this.knot, false)];
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    for (let k = 0; k < this.pairs + this.decoys; k++) {
      const direction = k < this.pairs ? this.order[k % this.order.length] : rng.pick<i32>(this.others);
      const isBlocked = k < this.pairs && k >= this.pairs - this.blocked;
      // The second line crosses the first one, where there are two directions.
      const through = k == 1 && this.order.length > 1 ? this.between(grid, rng) : -1;
      if (!this.addEnds(rng, grid, this.colours[(k + index) % this.colours.length], direction, isBlocked, through)) return null;
    }
    for (let k = 0; k < this.singles; k++) {
      const cell = rng.int(0, grid.cells.length - 1);
      if (grid.cells[cell] == 0) grid.cells[cell] = <u8>this.blocker;
    }
    return grid;
  }

  /** A cell between the ends of the first pair. */
  private between(grid: Grid, rng: Rng): i32 {
    let first = 0;
    while (grid.cells[first] == 0) first++;
    const cells: i32[] = [];
    for (let cell = grid.next(first, this.order[0]); grid.cells[cell] == 0; cell = grid.next(cell, this.order[0])) cells.push(cell);
    return rng.pick<i32>(cells);
  }

  /** Puts two ends on the grid with a given cell between, or any, and something in the way if they are to be blocked. */
  private addEnds(rng: Rng, grid: Grid, colour: i32, direction: i32, isBlocked: bool, through: i32): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const from = through < 0 ? rng.int(0, grid.cells.length - 1) : backFrom(grid, through, direction, rng.int(1, this.side - 2));
      if (from < 0) continue;
      const length = rng.int(isBlocked ? 3 : 2, this.side - 1);
      const between: i32[] = [];
      let to = from;
      let free = grid.cells[from] == 0;
      for (let i = 0; i < length && free; i++) {
        to = grid.next(to, direction);
        free = to >= 0 && grid.cells[to] == 0;
        between.push(to);
      }
      if (!free) continue;
      between.pop();
      if (through >= 0 && !between.includes(through)) continue;
      grid.cells[from] = <u8>colour;
      grid.cells[to] = <u8>colour;
      if (isBlocked) grid.cells[rng.pick<i32>(between)] = <u8>this.blocker;
      return true;
    }
    return false;
  }

  /** Whether lines cross in the test, where they may: then it matters what becomes of a crossing. */
  protected isShown(): bool {
    if (this.order.length == 1) return true;
    return !new Lace(this.order.slice(0).reverse(), 0, false).apply(this.test)!.equals(this.key);
  }

  protected language(): Language {
    const steps: Step[] = [];
    const used = this.outputs[0].palette;
    const orders = ordersOf([]);
    for (let across = 0; across < 2; across++) {
      for (let k = 0; k < orders.length; k++) {
        steps.push(new Lace(orders[k], 0, across == 1));
        // With a colour for crossings the order is all one.
        for (let i = 0; i < used.length && isAscending(orders[k]); i++) steps.push(new Lace(orders[k], used[i], across == 1));
      }
    }
    return new Language(readings(this.outputs), steps, exchanges());
  }

  /** Cells that the lines of the test cross, four for each end and single cell, eight for each direction and blocked pair, and four where crossings may have a colour. */
  complexity(): f64 {
    const ends = this.test.cells.length - this.test.count(0);
    return <f64>(this.changed + 4 * ends + 8 * (this.order.length + this.blocked) + 4 * <i32>this.mayKnot);
  }

  protected rule(): string {
    const names: string[] = [];
    for (let i = 0; i < this.order.length; i++) names.push(NAMES[this.order[i]]);
    const crossing = this.knot > 0 ? " Where two lines cross, the cell takes colour " + this.knot.toString() + "." : names.length > 1 ? " Where lines cross, those along " + names[names.length - 1] + " are on top" + (names.length > 2 ? ", in the order given." : ".") : "";
    return "Two cells of one colour are joined by a line of that colour along " + listed(names) + ", if nothing lies between." + crossing;
  }
}

/** The cell so many steps against a direction; -1 beyond the border. */
function backFrom(grid: Grid, cell: i32, direction: i32, steps: i32): i32 {
  const row = cell / grid.columns - steps * rowStep(direction);
  const column = cell % grid.columns - steps * columnStep(direction);
  return grid.holds(row, column) ? row * grid.columns + column : -1;
}

/** Every order of some of the directions that begins with those given, but for the empty one. */
function ordersOf(begun: i32[]): i32[][] {
  const orders: i32[][] = begun.length > 0 ? [begun] : [];
  for (let i = 0; i < ALL.length; i++) {
    if (begun.includes(ALL[i])) continue;
    const more = ordersOf(begun.concat([ALL[i]]));
    for (let k = 0; k < more.length; k++) orders.push(more[k]);
  }
  return orders;
}

function isAscending(order: i32[]): bool {
  for (let i = 1; i < order.length; i++) if (order[i] < order[i - 1]) return false;
  return true;
}

/** Joins neighbours of one colour along some directions; each line is of their colour. */
class Lace extends Step {
  /**
   * @param order directions in the order in which lines are drawn
   * @param knot the colour of cells where two lines cross; 0 where the last one is on top
   * @param isAcross whether lines are drawn although something lies between, around that
   */
  constructor(private order: i32[], private knot: i32, private isAcross: bool) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let d = 0; d < this.order.length; d++) {
      for (let i = 0; i < grid.cells.length; i++) if (grid.cells[i] > 0) this.join(grid, result, i, this.order[d]);
    }
    return result;
  }

  private join(grid: Grid, result: Grid, from: i32, direction: i32): void {
    const colour = grid.cells[from];
    let end = grid.next(from, direction);
    while (end >= 0 && grid.cells[end] != colour && (this.isAcross || grid.cells[end] == 0)) end = grid.next(end, direction);
    if (end < 0 || grid.cells[end] != colour) return;
    for (let cell = grid.next(from, direction); cell != end; cell = grid.next(cell, direction)) {
      if (grid.cells[cell] == 0) result.cells[cell] = this.knot > 0 && result.cells[cell] > 0 ? <u8>this.knot : colour;
    }
  }
}
