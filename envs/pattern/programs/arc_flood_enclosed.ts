import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { Grid, Piece } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours, place, randomShape, scatter, wallAround } from "./parts/scatter";
import { readings } from "./parts/steps";
import { enclosedIn, exchanges, holesIn, tables } from "./parts/tables";

/** What decides the colour that an enclosed area takes. */
const enum Guide {
  Nothing = 0,
  Wall = 1,
  WallTable = 2,
  Largest = 3,
  Nesting = 4,
  Seed = 5,
}
const GUIDES: StaticArray<string> = ["none", "same as the wall", "paired with the wall's", "largest or not", "nesting", "a dot inside"];

/** Cells of the smallest enclosed area, but for those in nested walls. */
const SMALLEST: i32 = 2;

/** Examples show enclosed areas being coloured: colour those of the test, and leave open ones alone. */
export class ArcFloodEnclosed extends GridProgram {
  private side: i32 = 0;
  private areas: i32 = 0;
  private largest: i32 = 0;
  private open: i32 = 0;
  private guide: Guide = Guide.Nothing;
  private kinds: i32 = 0;

  private walls: i32[] = [];
  private fills: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [8, 10, 11, 11, 12, 12, 13, 13, 13, 14]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.areas = knobs.int("closed walls", [1, 2, 2, 3, 3, 3, 4, 2, 3, 4]);
    this.open = knobs.int("walls with a gap", [1, 1, 2, 1, 1, 1, 1, 1, 1, 1]);
    this.largest = knobs.int("cells of the largest area", [4, 4, 4, 4, 5, 6, 6, 4, 6, 6]);
    this.guide = knobs.choice("colour hangs on", GUIDES, [
      Guide.Nothing, Guide.Nothing, Guide.Nothing, Guide.Wall, Guide.WallTable, Guide.Largest, Guide.WallTable, Guide.Nesting, Guide.Seed, Guide.Seed,
    ]);
    this.kinds = knobs.int("colours of walls", [1, 1, 1, 2, 2, 1, 3, 1, 1, 2]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, this.kinds + 3);
    for (let k = 0; k < this.kinds; k++) this.walls.push(colours[k]);
    for (let k = 0; k < 3; k++) this.fills.push(colours[this.kinds + k]);
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    if (this.guide == Guide.Nesting && !this.addNested(rng, grid)) return null;
    const seeded = rng.int(1, this.areas);
    for (let a = 0; a < this.areas + this.open; a++) {
      const inside = randomShape(rng, rng.int(SMALLEST, this.largest), 4);
      const isOpen = a >= this.areas;
      const at = scatter(rng, grid, isOpen ? withGap(rng, inside) : wallAround(inside), this.walls[a % this.kinds]);
      if (at < 0) return null;
      // A dot stands in some of the closed areas and in every open one.
      if (this.guide == Guide.Seed && (isOpen || a < seeded)) {
        const cell = rng.int(0, inside.count - 1);
        grid.put(at / grid.columns + 1 + inside.y(cell), at % grid.columns + 1 + inside.x(cell), this.fills[rng.int(0, 2)]);
      }
    }
    const enclosed = enclosedIn(grid);
    if (this.guide == Guide.Largest) {
      let largest = 0, count = 0;
      for (let i = 0; i < enclosed.length; i++) {
        count = enclosed[i].area > largest ? 1 : count + <i32>(enclosed[i].area == largest);
        largest = max(largest, enclosed[i].area);
      }
      if (count > 1) return null;
    }
    return grid;
  }

  /** Puts a wall within a wall on the grid. */
  private addNested(rng: Rng, grid: Grid): bool {
    const outer = rectangle(rng.int(5, 6), 5);
    const at = scatter(rng, grid, wallAround(outer), this.walls[0]);
    if (at < 0) return false;
    const inner = rectangle(1, rng.int(1, outer.height - 4));
    place(grid, wallAround(inner), at / grid.columns + 2, at % grid.columns + 2, this.walls[0]);
    return true;
  }

  protected result(grid: Grid): Grid | null {
    if (this.guide == Guide.Seed) return new Spread().apply(grid);
    const result = grid.copy();
    const enclosed = enclosedIn(grid);
    let largest = 0;
    for (let i = 0; i < enclosed.length; i++) largest = max(largest, enclosed[i].area);
    for (let p = 0; p < enclosed.length; p++) {
      const cells = enclosed[p].cells;
      const colour = this.colourOf(enclosed[p], grid, largest);
      for (let i = 0; i < cells.length; i++) result.cells[cells[i]] = <u8>colour;
    }
    return result;
  }

  private colourOf(area: Piece, grid: Grid, largest: i32): i32 {
    const wall = <i32>grid.cells[area.cells[0] - grid.columns];
    switch (this.guide) {
      case Guide.Wall:
        return wall;
      case Guide.WallTable:
        return this.fills[this.walls.indexOf(wall)];
      case Guide.Largest:
        return this.fills[area.area == largest ? 0 : 1];
      case Guide.Nesting:
        return this.fills[holesIn(area, grid) > 0 ? 0 : 1];
      default:
        return this.fills[0];
    }
  }

  protected language(): Language {
    const steps: Step[] = [];
    steps.push(new Spread());
    return new Language(readings(this.outputs), steps, exchanges().concat([tables(true)]));
  }

  /** Cells of the test that are coloured, five for each wall that may be open, and eight for each thing that is compared to find the colour. */
  complexity(): f64 {
    const compared: i32[] = [1, 2, 2 + this.kinds, 5, 6, 9 + this.kinds];
    const walls = this.areas + this.open + (this.guide == Guide.Nesting ? 2 : 0);
    return <f64>(this.changed + 5 * walls + 8 * compared[this.guide]);
  }

  protected rule(): string {
    const fills = this.fills;
    switch (this.guide) {
      case Guide.Nothing:
        return "Whatever is enclosed by a wall takes colour " + fills[0].toString() + ".";
      case Guide.Wall:
        return "Whatever is enclosed takes the colour of its wall.";
      case Guide.WallTable: {
        const parts: string[] = [];
        for (let k = 0; k < this.kinds; k++) parts.push("colour " + fills[k].toString() + " inside colour " + this.walls[k].toString());
        return "Whatever is enclosed takes a colour that belongs to its wall's: " + listed(parts) + ".";
      }
      case Guide.Largest:
        return "The largest enclosed area takes colour " + fills[0].toString() + ", the others colour " + fills[1].toString() + ".";
      case Guide.Nesting:
        return "An enclosed area with another wall inside takes colour " + fills[0].toString() + ", one without takes colour " + fills[1].toString() + ".";
      default:
        return "A dot inside a closed wall fills what the wall encloses; without a dot, or where the wall has a gap, nothing changes.";
    }
  }
}

/** A dot in an enclosed area spreads over all of it; what holds none stays. */
class Spread extends Step {
  apply(grid: Grid): Grid | null {
    // Dots are no walls: a colour is a wall's where two of its cells touch.
    const bare = grid.copy();
    for (let i = 0; i < grid.cells.length; i++) {
      let isAlone = true;
      for (let direction = 0; direction < 8 && isAlone; direction++) {
        const to = grid.next(i, direction);
        isAlone = to < 0 || grid.cells[to] != grid.cells[i];
      }
      if (grid.cells[i] > 0 && isAlone) bare.cells[i] = 0;
    }
    const result = grid.copy();
    const enclosed = enclosedIn(bare);
    for (let p = 0; p < enclosed.length; p++) {
      let colour = 0;
      for (let i = 0; i < enclosed[p].cells.length; i++) colour = max<i32>(colour, grid.cells[enclosed[p].cells[i]]);
      for (let i = 0; i < enclosed[p].cells.length; i++) result.cells[enclosed[p].cells[i]] = <u8>colour;
    }
    return result;
  }
}

/** The wall around a shape without one of the cells that close it. */
function withGap(rng: Rng, inside: Polyomino): Polyomino {
  const wall = wallAround(inside);
  const xs: i32[] = [];
  const ys: i32[] = [];
  const doors: i32[] = [];
  for (let i = 0; i < wall.count; i++) {
    xs.push(wall.x(i));
    ys.push(wall.y(i));
    if (isDoor(wall, inside, wall.x(i), wall.y(i))) doors.push(i);
  }
  const door = rng.pick<i32>(doors);
  xs.splice(door, 1);
  ys.splice(door, 1);
  return new Polyomino(xs, ys);
}

/** Whether a cell of a wall lies between the inside and the outside. */
function isDoor(wall: Polyomino, inside: Polyomino, x: i32, y: i32): bool {
  let isIn = false, isOut = false;
  for (let k = 0; k < 4; k++) {
    const nextX = x + (k == 1 ? 1 : k == 3 ? -1 : 0);
    const nextY = y + (k == 2 ? 1 : k == 0 ? -1 : 0);
    if (inside.has(nextX - 1, nextY - 1)) isIn = true;
    else if (!wall.has(nextX, nextY)) isOut = true;
  }
  return isIn && isOut;
}

function rectangle(width: i32, height: i32): Polyomino {
  const xs: i32[] = [];
  const ys: i32[] = [];
  for (let i = 0; i < width * height; i++) {
    xs.push(i % width);
    ys.push(i / width);
  }
  return new Polyomino(xs, ys);
}
