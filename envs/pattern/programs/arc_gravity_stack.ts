import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { GridProgram } from "./family";
import { directionName, Grid } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { Fall, readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** What decides where cells fall. */
const enum Guide {
  Nothing = 0,
  Bar = 1,
  Colour = 2,
  Twice = 3,
  BarTwice = 4,
}
const GUIDES: StaticArray<string> = ["none", "a bar at one side", "colour", "one way, then another", "a bar, then across it"];
const QUARTERS: StaticArray<string> = ["towards the bar", "to the side that follows the bar's clockwise", "away from the bar", "to the side that comes before the bar's clockwise"];

/** Examples show cells falling and piling up: let those of the test fall. */
export class ArcGravityStack extends GridProgram {
  private side: i32 = 0;
  private loose: i32 = 0;
  private shelves: i32 = 0;
  private guide: Guide = Guide.Nothing;

  /** Colours of the loose cells, of the shelves, and of the bar. */
  private colours: i32[] = [];
  private shelf: i32 = 0;
  private bar: i32 = 0;
  private first: i32 = 0;
  private second: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [5, 5, 6, 7, 7, 8, 8, 8, 9, 9]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.loose = knobs.int("cells that fall", [4, 6, 8, 10, 12, 15, 17, 18, 20, 24]);
    this.shelves = knobs.int("cells that stay", [0, 0, 4, 0, 4, 0, 5, 0, 5, 5]);
    this.guide = knobs.choice("direction hangs on", GUIDES, [
      Guide.Nothing, Guide.Nothing, Guide.Nothing, Guide.Bar, Guide.Bar, Guide.Colour, Guide.Bar, Guide.Twice, Guide.Twice, Guide.BarTwice,
    ]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, 5);
    this.colours = colours.slice(2);
    this.shelf = this.shelves > 0 ? colours[0] : 0;
    this.bar = this.guide == Guide.Bar || this.guide == Guide.BarTwice ? colours[1] : 0;
    this.first = rng.int(0, 3);
    this.second = (this.first + (rng.chance(0.5) ? 1 : 3)) % 4;
    switch (this.guide) {
      case Guide.Nothing:
        this.program = [new Fall(this.first, this.shelf)];
        break;
      case Guide.Bar:
        // Towards the bar or away from it: the sides beside it are rarer.
        this.first = rng.chance(0.7) ? this.first & 2 : this.first;
        this.program = [new FallByBar(this.first, this.shelf)];
        break;
      case Guide.Colour:
        this.program = [new Part(this.first, this.colours[0])];
        break;
      case Guide.Twice:
        this.program = [new Fall(this.first, this.shelf), new Fall(this.second, this.shelf)];
        break;
      default:
        this.program = [new FallByBar(this.first, this.shelf), new FallByBar(this.second, this.shelf)];
    }
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    let grid = new Grid(this.side, this.side);
    // The bar fills the top row, and the grid is turned at the end.
    const top = this.bar > 0 ? 1 : 0;
    for (let c = 0; c < this.side && top == 1; c++) grid.put(0, c, this.bar);
    const places = rng.sample(this.loose + this.shelves, this.side * (this.side - top));
    for (let i = 0; i < places.length; i++) {
      grid.cells[places[i] + top * this.side] = <u8>(i < this.loose ? this.colours[rng.int(0, 2)] : this.shelf);
    }
    if (top == 1) grid = grid.turned(index == 0 ? 0 : rng.int(0, 3));
    return grid;
  }

  /** A second fall may follow, also where none does. */
  protected get length(): i32 {
    return 2;
  }

  protected language(): Language {
    const falls: Step[] = [];
    const present = this.shownColours;
    for (let direction = 0; direction < 4; direction++) {
      falls.push(new Fall(direction));
      for (let i = 0; i < present.length; i++) {
        falls.push(new Fall(direction, present[i]));
        falls.push(new Part(direction, present[i]));
      }
      if (this.bar == 0) continue;
      falls.push(new FallByBar(direction, 0));
      if (this.shelf > 0) falls.push(new FallByBar(direction, this.shelf));
    }
    return new Language(readings(this.outputs), falls, exchanges());
  }

  /** Cells of the test that fall and places where they end, once for every fall, those that stay, and six or more for what the direction hangs on. */
  complexity(): f64 {
    const seen: i32[] = [0, 12, 15, 6, 12];
    return <f64>(this.program.length * (this.loose + this.changed / 2) + 2 * this.shelves + seen[this.guide]);
  }

  protected rule(): string {
    const stays = this.shelf > 0 ? " Colour " + this.shelf.toString() + " stays where it is." : "";
    switch (this.guide) {
      case Guide.Nothing:
        return "Every cell falls " + directionName(this.first) + " until something stops it." + stays;
      case Guide.Bar:
        return "Every cell falls " + QUARTERS[this.first] + " until something stops it." + stays;
      case Guide.Colour:
        return "Cells of colour " + this.colours[0].toString() + " fall " + directionName(this.first) + ", all others " + directionName((this.first + 2) % 4) + ".";
      case Guide.Twice:
        return "All cells fall " + directionName(this.first) + ", and from there " + directionName(this.second) + "." + stays;
      default:
        return "All cells fall " + QUARTERS[this.first] + ", and from there " + QUARTERS[this.second] + "." + stays;
    }
  }
}

/** Cells fall towards the one side that a bar of one colour fills, or so many quarters clockwise from there; bar and shelves stay. */
class FallByBar extends Step {
  constructor(private quarters: i32, private shelf: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    let direction = -1;
    for (let side = 0; side < 4; side++) {
      if (!isBar(grid, side)) continue;
      if (direction >= 0) return null;
      direction = side;
    }
    if (direction < 0) return null;
    const bar = barColour(grid, direction);
    if (grid.count(bar) != (direction % 2 == 0 ? grid.columns : grid.rows)) return null;
    const fallen = new Fall((direction + this.quarters) % 4, this.shelf).apply(within(grid, direction))!;
    const result = grid.copy();
    const top = direction == 0 ? 1 : 0, left = direction == 3 ? 1 : 0;
    for (let r = 0; r < fallen.rows; r++) {
      for (let c = 0; c < fallen.columns; c++) result.put(top + r, left + c, fallen.at(r, c));
    }
    return result;
  }
}

/** The grid without the outermost line of one side. */
function within(grid: Grid, side: i32): Grid {
  const rows = grid.rows - <i32>(side % 2 == 0);
  const columns = grid.columns - <i32>(side % 2 == 1);
  return grid.cropped(side == 0 ? 1 : 0, side == 3 ? 1 : 0, rows, columns);
}

function barColour(grid: Grid, side: i32): i32 {
  return side == 0 || side == 3 ? grid.at(0, 0) : grid.at(grid.rows - 1, grid.columns - 1);
}

/** Whether the outermost line of a side has one colour. */
function isBar(grid: Grid, side: i32): bool {
  const colour = barColour(grid, side);
  if (colour == 0) return false;
  const length = side % 2 == 0 ? grid.columns : grid.rows;
  for (let i = 0; i < length; i++) {
    const at = side == 0 ? grid.at(0, i) : side == 2 ? grid.at(grid.rows - 1, i) : side == 3 ? grid.at(i, 0) : grid.at(i, grid.columns - 1);
    if (at != colour) return false;
  }
  return true;
}

/** Cells of one colour fall in a direction, all others the opposite way. */
class Part extends Step {
  constructor(private direction: i32, private colour: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const own = new Grid(grid.rows, grid.columns);
    const others = grid.copy();
    for (let i = 0; i < grid.cells.length; i++) {
      if (<i32>grid.cells[i] != this.colour) continue;
      own.cells[i] = grid.cells[i];
      others.cells[i] = 0;
    }
    const result = new Fall(this.direction).apply(own)!;
    const rest = new Fall((this.direction + 2) % 4).apply(others)!;
    for (let i = 0; i < result.cells.length; i++) if (result.cells[i] == 0) result.cells[i] = rest.cells[i];
    return result;
  }
}
