import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { GridProgram } from "./family";
import { Grid } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** How a pattern repeats. */
const enum Kind {
  /** Every row again some rows further down. */
  Rows = 0,
  /** Along diagonals: one column on with every row, or one back. */
  Falling = 1,
  Rising = 2,
  /** Two columns on with every row, or two back. */
  Knight = 3,
  KnightBack = 4,
  /** A tile across and down. */
  Tile = 5,
}
const SHIFTS: StaticArray<i32> = [0, 1, -1, 2, -2, 0];
const TEXTS: StaticArray<string> = [
  "Rows repeat", "Every row is the one above it moved one column to the right", "Every row is the one above it moved one column to the left",
  "Every row is the one above it moved two columns to the right", "Every row is the one above it moved two columns to the left", "A tile repeats across and down",
];

/** Which kinds a level draws from. */
const enum Choice {
  Rows = 0,
  Diagonal = 1,
  Tile = 2,
  Knight = 3,
  Any = 4,
}
const CHOICES: StaticArray<string> = ["rows", "diagonals", "tiles", "knight's moves", "any"];
const KINDS: StaticArray<Kind>[] = [[Kind.Rows], [Kind.Falling, Kind.Rising], [Kind.Tile], [Kind.Knight, Kind.KnightBack], [Kind.Falling, Kind.Rising, Kind.Knight, Kind.KnightBack, Kind.Tile]];
/** The longest period that is looked for. */
const LONGEST: i32 = 7;

/** Examples show patterns of which a part is missing, and whole: complete that of the test. */
export class ArcPatternExtend extends GridProgram {
  private side: i32 = 0;
  private choice: Choice = Choice.Rows;
  private shortest: i32 = 0;
  private longest: i32 = 0;
  private hidden: i32 = 0;
  private hasHoles: bool = false;

  private kind: Kind = Kind.Rows;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 6, 7, 8, 8, 9, 9, 10, 11, 12]);
    this.examples = knobs.int("examples", [2, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
    this.choice = knobs.choice("pattern repeats along", CHOICES, [
      Choice.Rows, Choice.Diagonal, Choice.Diagonal, Choice.Tile, Choice.Tile, Choice.Knight, Choice.Knight, Choice.Tile, Choice.Any, Choice.Any,
    ]);
    this.shortest = knobs.int("shortest period", [2, 2, 3, 2, 2, 3, 3, 2, 3, 3]);
    this.longest = knobs.int("longest period", [2, 3, 3, 2, 3, 4, 4, 3, 4, 4]);
    this.hidden = knobs.int("missing rows", [2, 2, 3, 3, 4, 4, 5, 5, 6, 7]);
    this.hasHoles = knobs.flag("single cells are missing as well", [false, false, false, false, false, false, false, true, true, true]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const kinds = KINDS[this.choice];
    this.kind = kinds[rng.int(0, kinds.length - 1)];
    this.program = [new Repeat(this.kind)];
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const down = rng.int(this.shortest, this.longest);
    const across = this.kind == Kind.Rows ? this.side : rng.int(this.shortest, this.longest);
    const colours = drawColours(rng, rng.int(3, 4));
    const tile = new Grid(this.kind == Kind.Rows || this.kind == Kind.Tile ? down : 1, across);
    for (let i = 0; i < tile.cells.length; i++) tile.cells[i] = <u8>rng.pick<i32>(colours);
    const grid = new Grid(this.side, this.side);
    for (let r = 0; r < this.side; r++) {
      for (let c = 0; c < this.side; c++) {
        const column = (c - SHIFTS[this.kind] * r + 4 * this.side * across) % across;
        grid.put(r, c, tile.at(r % tile.rows, column));
      }
    }
    for (let r = this.side - this.hidden; r < this.side; r++) for (let c = 0; c < this.side; c++) grid.put(r, c, 0);
    const holes = this.hasHoles ? this.side : 0;
    for (let i = 0; i < holes; i++) grid.put(rng.int(0, this.side - this.hidden - 1), rng.int(0, this.side - 1), 0);
    return grid;
  }

  protected language(): Language {
    const steps: Step[] = [];
    for (let kind = 0; kind < TEXTS.length; kind++) steps.push(new Repeat(<Kind>kind));
    // The same period everywhere, whether it is the shortest or not, and all that is shown as a block.
    for (let period = 1; period <= LONGEST; period++) {
      for (let kind = 0; kind < Kind.Tile; kind++) steps.push(new RepeatAfter(SHIFTS[kind], kind == Kind.Rows ? 0 : period, kind == Kind.Rows ? period : 0));
      for (let across = 1; across <= LONGEST; across++) steps.push(new RepeatAfter(0, across, period));
    }
    steps.push(new Block());
    return new Language(readings(this.outputs), steps, exchanges());
  }

  /** Cells of the test that are missing, cells of a period that are compared to find it, and ten for every step from rows to tiles and knight's moves. */
  complexity(): f64 {
    const ranks: i32[] = [0, 1, 1, 3, 3, 2];
    return <f64>(this.changed + this.side * this.side / 4 + 10 * ranks[this.kind] + 8 * <i32>this.hasHoles);
  }

  protected rule(): string {
    return TEXTS[this.kind] + ", and what is missing is filled in.";
  }
}

/** What is missing, which is ground, is filled in by the shortest period of one kind. */
class Repeat extends Step {
  constructor(private kind: Kind) {
    super();
  }

  apply(grid: Grid): Grid | null {
    // Periods by the number of cells that repeat.
    for (let cells = 1; cells <= LONGEST * LONGEST; cells++) {
      for (let down = 1; down <= LONGEST; down++) {
        if (this.kind == Kind.Tile ? cells % down != 0 || cells / down > LONGEST : down != cells) continue;
        const made = this.kind == Kind.Rows ? filled(grid, 0, 0, down) : this.kind == Kind.Tile ? filled(grid, 0, cells / down, down) : filled(grid, SHIFTS[this.kind], down, 0);
        if (made !== null) return made;
      }
    }
    return null;
  }
}

/** The same by a given period. */
class RepeatAfter extends Step {
  constructor(private shift: i32, private across: i32, private down: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    return filled(grid, this.shift, this.across, this.down);
  }
}

/** All rows that are shown are repeated as a block. */
class Block extends Step {
  apply(grid: Grid): Grid | null {
    let rows = grid.rows;
    while (rows > 0) {
      let isEmpty = true;
      for (let c = 0; c < grid.columns; c++) isEmpty = isEmpty && grid.at(rows - 1, c) == 0;
      if (!isEmpty) break;
      rows--;
    }
    return rows == 0 ? null : filled(grid, 0, 0, rows);
  }
}

/**
 * The grid with its ground filled in, where cells are alike whose rows differ by a multiple of `down` and whose columns, moved back by `shift`
 * for every row, differ by a multiple of `across`; 0 is no repetition, but for rows under a shift, which are all alike. Null when cells that
 * should be alike are not, or none of them is shown.
 */
function filled(grid: Grid, shift: i32, across: i32, down: i32): Grid | null {
  const width = across > 0 ? across : grid.columns;
  const height = shift != 0 ? 1 : down > 0 ? down : grid.rows;
  const shown = new StaticArray<u8>(width * height);
  for (let pass = 0; pass < 2; pass++) {
    const result = grid.copy();
    for (let r = 0; r < grid.rows; r++) {
      for (let c = 0; c < grid.columns; c++) {
        const at = (r % height) * width + (c - shift * r + 4 * grid.rows * width) % width;
        const colour = grid.at(r, c);
        if (pass == 0) {
          if (colour == 0) continue;
          if (shown[at] != 0 && <i32>shown[at] != colour) return null;
          shown[at] = <u8>colour;
        } else {
          if (shown[at] == 0) return null;
          result.put(r, c, shown[at]);
        }
      }
    }
    if (pass == 1) return result;
  }
  return null;
}
