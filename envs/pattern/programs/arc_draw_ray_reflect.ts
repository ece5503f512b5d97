import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { Grid } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** What a block does to a ray: quarters clockwise by which it turns, or it ends there; 0 is nothing. */
const RIGHT: i32 = 1;
const LEFT: i32 = 3;
const END: i32 = 4;
const DEEDS: i32[] = [RIGHT, LEFT, END];
const DEED_TEXTS: StaticArray<string> = ["", "turn it right", "", "turn it left", "stop it"];

/** Longest way of a ray, in cells. */
const LONGEST: i32 = 200;
/** Places that are tried for a block in the way of a ray. */
const TRIES: i32 = 20;

/** Examples show rays that start at the border and turn at blocks by the blocks' colours: draw those of the test. */
export class ArcDrawRayReflect extends GridProgram {
  private side: i32 = 0;
  private rays: i32 = 0;
  private turns: i32 = 0;
  private kinds: i32 = 0;
  private idle: i32 = 0;
  private takesColour: bool = false;

  /** Colour of the sources; colours of the blocks and what they do. */
  private source: i32 = 0;
  private blocks: i32[] = [];
  private deeds: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 7, 8, 8, 9, 9, 10, 11, 11, 12]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.rays = knobs.int("rays", [1, 1, 1, 2, 2, 2, 2, 2, 3, 3]);
    this.turns = knobs.int("blocks that a ray meets", [1, 1, 1, 1, 2, 2, 3, 3, 3, 4]);
    this.kinds = knobs.int("kinds of blocks", [1, 1, 2, 2, 2, 3, 3, 3, 3, 3]);
    this.idle = knobs.int("blocks that no ray has to meet", [0, 2, 1, 2, 2, 3, 3, 3, 4, 4]);
    this.takesColour = knobs.flag("a ray takes the colour of its last block", [false, false, false, false, false, false, false, true, true, true]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, 1 + this.kinds);
    this.source = colours[0];
    this.blocks = colours.slice(1);
    this.deeds = rng.shuffle<i32>(DEEDS.slice(0)).slice(0, this.kinds);
    this.program = [new Shine(this.source, this.blocks, this.deeds, this.takesColour)];
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    // Where rays run, so that no later block comes into their way.
    const isTaken = new StaticArray<bool>(grid.cells.length);
    for (let ray = 0; ray < this.rays; ray++) {
      const side = rng.int(0, 3);
      const along = rng.int(1, this.side - 2);
      const at = side == 0 ? along : side == 1 ? along * this.side + this.side - 1 : side == 2 ? (this.side - 1) * this.side + along : along * this.side;
      if (grid.cells[at] > 0 || isTaken[at]) return null;
      grid.cells[at] = <u8>this.source;
      if (!this.addBlocks(rng, grid, at, isTaken)) return null;
    }
    for (let i = 0; i < this.idle; i++) {
      const cell = rng.int(0, grid.cells.length - 1);
      const row = cell / this.side, column = cell % this.side;
      const isInside = row > 0 && column > 0 && row < this.side - 1 && column < this.side - 1;
      if (isInside && grid.cells[cell] == 0 && !isTaken[cell]) grid.cells[cell] = <u8>this.blocks[rng.int(0, this.kinds - 1)];
    }
    return grid;
  }

  /** Follows a ray from its source, and puts blocks into its way. */
  private addBlocks(rng: Rng, grid: Grid, source: i32, isTaken: StaticArray<bool>): bool {
    let direction = inwards(grid, source);
    let from = source;
    isTaken[source] = true;
    for (let turn = 0; turn < this.turns; turn++) {
      let isPlaced = false;
      for (let tries = 0; tries < TRIES && !isPlaced; tries++) {
        const distance = rng.int(2, this.side - 2);
        const way: i32[] = [];
        let cell = from;
        let free = true;
        for (let i = 0; i < distance && free; i++) {
          cell = grid.next(cell, direction);
          free = cell >= 0 && grid.cells[cell] == 0;
          way.push(cell);
        }
        // Rays may cross, but a block stands where no ray runs.
        if (!free || isTaken[cell]) continue;
        const kind = this.turns - 1 == turn ? rng.int(0, this.kinds - 1) : this.bending(rng);
        grid.cells[cell] = <u8>this.blocks[kind];
        for (let i = 0; i < way.length; i++) isTaken[way[i]] = true;
        if (this.deeds[kind] == END) return true;
        from = way[way.length - 2];
        direction = (direction + this.deeds[kind]) % 4;
        isPlaced = true;
      }
      if (!isPlaced) return false;
    }
    for (let cell = grid.next(from, direction); cell >= 0 && grid.cells[cell] == 0; cell = grid.next(cell, direction)) isTaken[cell] = true;
    return true;
  }

  /** A kind of block that does not end a ray. */
  private bending(rng: Rng): i32 {
    let kind = rng.int(0, this.kinds - 1);
    while (this.deeds[kind] == END) kind = rng.int(0, this.kinds - 1);
    return kind;
  }

  /** Whether the examples show what every kind of block does. */
  protected isShown(): bool {
    for (let k = 0; k < this.kinds; k++) {
      let isMet = false;
      for (let i = 0; i < this.examples && !isMet; i++) isMet = new Shine(this.source, this.blocks, this.deeds, false).meets(this.inputs[i], this.blocks[k]);
      if (!isMet) return false;
    }
    return true;
  }

  protected language(): Language {
    const steps: Step[] = [];
    const present = this.shownColours;
    for (let s = 0; s < present.length; s++) {
      const others: i32[] = [];
      for (let i = 0; i < present.length; i++) if (i != s) others.push(present[i]);
      let tables = 1;
      for (let i = 0; i < others.length; i++) tables *= 5;
      for (let table = 0; table < tables; table++) {
        const deeds: i32[] = [];
        let left = table;
        for (let i = 0; i < others.length; i++) {
          deeds.push(left % 5);
          left /= 5;
        }
        steps.push(new Shine(present[s], others, deeds, false));
        steps.push(new Shine(present[s], others, deeds, true));
      }
    }
    return new Language(readings(this.outputs), steps, exchanges());
  }

  /** Cells that the rays of the test run through, five for each ray and each block, eight for each kind of block and for a change of colour. */
  complexity(): f64 {
    const pieces = this.test.cells.length - this.test.count(0);
    return <f64>(this.changed + 5 * pieces + 8 * (this.kinds + 2 * <i32>this.takesColour) + 8 * this.turns);
  }

  protected rule(): string {
    const parts: string[] = [];
    for (let k = 0; k < this.kinds; k++) parts.push("blocks of colour " + this.blocks[k].toString() + " " + DEED_TEXTS[this.deeds[k]]);
    return "From every cell of colour " + this.source.toString() + " at the border a ray of that colour runs inwards; " + listed(parts) + "." + (this.takesColour ? " It takes the colour of a block that turns it." : "");
  }
}

/** The direction away from the border at which a cell lies; -1 in the middle and in a corner. */
function inwards(grid: Grid, cell: i32): i32 {
  const row = cell / grid.columns, column = cell % grid.columns;
  const isEdge = row == 0 || row == grid.rows - 1;
  if (isEdge == (column == 0 || column == grid.columns - 1)) return -1;
  return row == 0 ? 2 : row == grid.rows - 1 ? 0 : column == 0 ? 1 : 3;
}

/** Rays from all cells of one colour at the border. A block turns them by so many quarters clockwise, ends them, or lets them pass on behind it (0). */
class Shine extends Step {
  constructor(private source: i32, private blocks: i32[], private deeds: i32[], private takesColour: bool) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const result = grid.copy();
    for (let i = 0; i < grid.cells.length; i++) if (<i32>grid.cells[i] == this.source && inwards(grid, i) >= 0) this.follow(grid, i, result, 0);
    return result;
  }

  /** Whether some ray meets a block of a colour. */
  meets(grid: Grid, colour: i32): bool {
    const result = grid.copy();
    for (let i = 0; i < grid.cells.length; i++) {
      if (<i32>grid.cells[i] == this.source && inwards(grid, i) >= 0 && this.follow(grid, i, result, colour)) return true;
    }
    return false;
  }

  /** Draws one ray; true when it met a block of the colour that is looked for. */
  private follow(grid: Grid, source: i32, result: Grid, wanted: i32): bool {
    let direction = inwards(grid, source);
    let cell = source;
    let colour = this.source;
    let isMet = false;
    for (let steps = 0; steps < LONGEST; steps++) {
      const next = grid.next(cell, direction);
      if (next < 0) return isMet;
      const block = <i32>grid.cells[next];
      if (block == 0) {
        cell = next;
        result.cells[cell] = <u8>colour;
        continue;
      }
      isMet = isMet || block == wanted;
      const place = this.blocks.indexOf(block);
      const deed = place < 0 ? END : this.deeds[place];
      if (deed == END) return isMet;
      if (deed == 0) cell = next;
      direction = (direction + deed) % 4;
      if (this.takesColour) colour = block;
    }
    return isMet;
  }
}
