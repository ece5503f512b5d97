import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { GridProgram } from "./family";
import { Grid } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** The symmetries that leave a pattern as it is, by their numbers in the group of the square; the first one of each list is the identity. */
const GROUPS: StaticArray<i32>[] = [[0, 4], [0, 6], [0, 2], [0, 2, 4, 6], [0, 7], [0, 5], [0, 2, 5, 7], [0, 1, 2, 3], [0, 1, 2, 3, 4, 5, 6, 7]];
const TEXTS: StaticArray<string> = [
  "is the same left and right", "is the same above and below", "is unchanged by a half turn", "is the same left and right, above and below",
  "is mirrored in the diagonal that falls from the top left", "is mirrored in the diagonal that rises from the bottom left", "is mirrored in both diagonals", "is unchanged by quarter turns",
  "has every symmetry of the square",
];

/** Which groups a level draws from. */
const enum Choice {
  Across = 0,
  Mirror = 1,
  HalfTurn = 2,
  Diagonal = 3,
  QuarterTurn = 4,
  Turns = 5,
}
const CHOICES: StaticArray<string> = ["left and right", "a mirror or a half turn", "a half turn", "diagonals", "quarter turns", "turns or diagonals"];
const CHOSEN: StaticArray<i32>[] = [[0], [0, 1, 2], [2], [4, 5], [7], [2, 4, 5, 7]];

/** Examples show symmetric patterns with a covered part, and what was under it: uncover that of the test. */
export class ArcSymmetryRestore extends GridProgram {
  private side: i32 = 0;
  private colours: i32 = 0;
  private choice: Choice = Choice.Across;
  private shortest: i32 = 0;
  private longest: i32 = 0;
  private isPatch: bool = false;

  private group: i32 = 0;
  private cover: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 6, 7, 7, 8, 8, 9, 9, 10, 11]);
    this.examples = knobs.int("examples", [2, 2, 2, 2, 2, 2, 3, 3, 3, 3]);
    this.colours = knobs.int("colours", [3, 3, 3, 3, 4, 4, 4, 4, 4, 5]);
    this.choice = knobs.choice("symmetry", CHOICES, [
      Choice.Across, Choice.Mirror, Choice.Mirror, Choice.HalfTurn, Choice.HalfTurn, Choice.Diagonal, Choice.Diagonal, Choice.QuarterTurn, Choice.Turns, Choice.Turns,
    ]);
    this.shortest = knobs.int("shortest side of the cover", [2, 2, 2, 2, 3, 3, 3, 3, 4, 5]);
    this.longest = knobs.int("longest side of the cover", [2, 3, 3, 3, 3, 4, 4, 4, 5, 5]);
    this.isPatch = knobs.flag("only the covered part is asked for", [false, false, true, false, true, true, true, true, true, true]);
    this.fitCanvas(this.side, this.isPatch ? this.longest : this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const groups = CHOSEN[this.choice];
    this.group = groups[rng.int(0, groups.length - 1)];
    this.cover = rng.int(1, 9);
    this.program = [new Restore(this.group, this.cover, this.isPatch)];
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const colours: i32[] = [];
    const drawn = drawColours(rng, this.colours + 1);
    for (let i = 0; i < drawn.length && colours.length < this.colours; i++) if (drawn[i] != this.cover) colours.push(drawn[i]);
    const grid = new Grid(this.side, this.side);
    const group = GROUPS[this.group];
    const isDone = new StaticArray<bool>(grid.cells.length);
    for (let i = 0; i < grid.cells.length; i++) {
      if (isDone[i]) continue;
      const colour = rng.pick<i32>(colours);
      for (let g = 0; g < group.length; g++) {
        const image = imageOf(group[g], i, this.side);
        isDone[image] = true;
        grid.cells[image] = <u8>colour;
      }
    }
    const rows = rng.int(this.shortest, this.longest), columns = rng.int(this.shortest, this.longest);
    const top = rng.int(0, this.side - rows), left = rng.int(0, this.side - columns);
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) grid.put(top + r, left + c, this.cover);
    return grid;
  }

  protected language(): Language {
    const steps: Step[] = [];
    const covers = this.inputs[0].palette;
    for (let group = 0; group < GROUPS.length; group++) {
      for (let i = 0; i < covers.length; i++) {
        steps.push(new Restore(group, covers[i], false));
        steps.push(new Restore(group, covers[i], true));
      }
    }
    for (let i = 0; i < covers.length; i++) steps.push(new Shifted(covers[i]));
    return new Language(readings(this.outputs), steps, exchanges());
  }

  /** Covered cells of the test, each of which is looked up at the end of a mirroring (2), a half turn or diagonal (4) or a quarter turn (6), and a fifth of the cells, which are compared to find the symmetry. */
  complexity(): f64 {
    const steps = this.group < 2 ? 2 : this.group < 7 ? 4 : 6;
    return <f64>(this.test.count(this.cover) * steps + this.side * this.side / 5 + 3 * this.colours);
  }

  protected rule(): string {
    return "The pattern " + TEXTS[this.group] + "; what colour " + this.cover.toString() + " covers follows from that" + (this.isPatch ? ", and is cut out." : ".");
  }
}

/** Where a symmetry of the square brings a cell. */
function imageOf(symmetry: i32, cell: i32, side: i32): i32 {
  let row = cell / side;
  let column = cell % side;
  if (symmetry >= 4) column = side - 1 - column;
  for (let quarter = 0; quarter < (symmetry & 3); quarter++) {
    const held = row;
    row = column;
    column = side - 1 - held;
  }
  return row * side + column;
}

/** What one colour covers takes the colour of its images under a group of symmetries; all of the grid, or the covered window. */
class Restore extends Step {
  constructor(private group: i32, private cover: i32, private isPatch: bool) {
    super();
  }

  apply(grid: Grid): Grid | null {
    if (grid.rows != grid.columns) return null;
    const group = GROUPS[this.group];
    const result = grid.copy();
    let top = grid.rows, left = grid.columns, bottom = -1, right = -1;
    for (let i = 0; i < grid.cells.length; i++) {
      const isCovered = <i32>grid.cells[i] == this.cover;
      let colour = isCovered ? 0 : <i32>grid.cells[i];
      for (let g = 1; g < group.length; g++) {
        const other = <i32>grid.cells[imageOf(group[g], i, grid.rows)];
        if (other == this.cover) continue;
        if (colour != 0 && colour != other) return null;
        colour = other;
      }
      if (colour == 0) return null;
      result.cells[i] = <u8>colour;
      if (!isCovered) continue;
      top = min(top, i / grid.columns);
      bottom = max(bottom, i / grid.columns);
      left = min(left, i % grid.columns);
      right = max(right, i % grid.columns);
    }
    if (bottom < 0) return null;
    return this.isPatch ? result.cropped(top, left, bottom - top + 1, right - left + 1) : result;
  }
}

/** What one colour covers takes the colour of the nearest cell on its left that is not covered. */
class Shifted extends Step {
  constructor(private cover: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let r = 0; r < grid.rows; r++) {
      for (let c = 1; c < grid.columns; c++) if (result.at(r, c) == this.cover) result.put(r, c, result.at(r, c - 1));
    }
    return result;
  }
}
