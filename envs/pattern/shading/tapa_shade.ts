import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Scene } from "../../../assembly/scene/scene";
import { Connected, sides } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Patterns } from "../../../assembly/solve/csp/patterns";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { addNoSquare } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";
import { wall } from "./parts/patterns";

const SHADED: u32 = 2;
/** Steps to the cells around one, clockwise from the upper left: rows and columns in turn. */
const RING: StaticArray<i32> = [-1, -1, -1, 0, -1, 1, 0, 1, 1, 1, 1, 0, 1, -1, 0, -1];

/** Shade one connected wall: clues give the lengths of its stretches in the ring of cells around them. */
export class TapaShade extends ShadingBoard {
  private asksRow: bool = false;
  private reach: i32 = 0;
  private hard: i32 = 0;
  private share: i32 = 0;
  private density: i32 = 0;
  /** The lengths around each cell as digits, ascending: 112 for 1, 1 and 2; -1 where there is no clue. */
  private clues: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [5, 5, 6, 6, 7, 7, 8, 8, 9, 9]);
    this.columns = knobs.int("columns", [5, 6, 6, 7, 7, 8, 8, 9, 9, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.density = knobs.int("shaded cells, in percent", [46, 46, 48, 50, 50, 52, 52, 52, 52, 52]);
    this.reach = knobs.choice("rules needed", ["single clues and squares", "one piece"], [0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    this.share = knobs.int("fewest clues, in percent of the cells", [26, 24, 20, 18, 14, 14, 12, 10, 10, 8]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 3, 3, 4, 5, 6]);
  }

  sample(rng: Rng): bool {
    const cells = this.rows * this.columns;
    this.solved = wall(rng, this.rows, this.columns, (this.density * cells) / 100, sides(this.rows, this.columns));
    this.clues = new StaticArray<i32>(cells).fill(-1);
    const csp = this.frame();
    const ways = new Ways();
    const clues: Clue[] = [];
    const places: i32[] = [];
    const order = rng.permutation(cells);
    for (let k = 0; k < cells; k++) {
      const cell = order[k];
      if (this.solved[cell] == 1) continue;
      const ring = this.ring(cell);
      let mask = 0;
      for (let i = 0; i < ring.length; i++) mask |= this.solved[ring[i]] << i;
      this.clues[cell] = ways.clue(mask, ring.length);
      const around = new Patterns(ring, ways.of(this.clues[cell], ring.length));
      csp.add(around);
      clues.push(Clue.of([around], cell, 0));
      places.push(cell);
    }
    const solver = new Reasoner(csp, this.reach, min(this.hard, 1));
    const wanted = (this.share * cells) / 100;
    if (!solver.choose(clues, min(clues.length, wanted), wanted, this.hard)) return false;
    this.given = new StaticArray<bool>(cells);
    for (let k = 0; k < clues.length; k++) {
      this.given[places[k]] = clues[k].isShown;
      if (!clues[k].isShown) this.clues[places[k]] = -1;
    }
    if (!solver.solve()) return false;
    this.work = solver.work;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  /** The cells around one: clockwise, and at the edge of the board from one end of what is left of the ring to the other. */
  private ring(cell: i32): StaticArray<i32> {
    const row = cell / this.columns, column = cell % this.columns;
    // At the edge the stretch begins behind the cells that are missing.
    let start = 0;
    for (let i = 0; i < 8; i++) {
      if (!this.isInside(row, column, i) && this.isInside(row, column, (i + 1) & 7)) start = (i + 1) & 7;
    }
    const found: i32[] = [];
    for (let i = 0; i < 8; i++) {
      const k = (start + i) & 7;
      if (this.isInside(row, column, k)) found.push((row + RING[2 * k]) * this.columns + column + RING[2 * k + 1]);
    }
    return StaticArray.fromArray<i32>(found);
  }

  private isInside(row: i32, column: i32, k: i32): bool {
    const r = row + RING[2 * k], c = column + RING[2 * k + 1];
    return r >= 0 && r < this.rows && c >= 0 && c < this.columns;
  }

  /** What holds without clues. */
  private frame(): Csp {
    const cells = this.rows * this.columns;
    const csp = new Csp(cells, 3);
    const all = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) all[cell] = cell;
    addNoSquare(csp, this.rows, this.columns, SHADED);
    csp.add(new Connected(all, sides(this.rows, this.columns), SHADED));
    return csp;
  }

  protected rules(): Csp {
    const csp = this.frame();
    const ways = new Ways();
    for (let cell = 0; cell < this.clues.length; cell++) {
      if (this.clues[cell] < 0) continue;
      const ring = this.ring(cell);
      csp.add(new Patterns(ring, ways.of(this.clues[cell], ring.length)));
    }
    this.allowGivens(csp);
    return csp;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.clues.length; cell++) {
      if (this.clues[cell] < 0) continue;
      const numbers = this.clues[cell].toString();
      const count = numbers.length;
      for (let k = 0; k < count; k++) {
        // One in the middle, two on a diagonal, three and four on a circle.
        const turn = count == 2 ? 135.0 : -90.0;
        const reach = count == 1 ? 0.0 : 0.27;
        const angle = turn + (<f64>k * 360.0) / <f64>count + (count == 2 ? 90.0 : 0.0);
        const x = reach * cosine(angle), y = reach * sine(angle);
        board.text(scene, <f64>(cell / this.columns) + y, <f64>(cell % this.columns) + x, numbers.charAt(k), count == 1 ? 0.52 : 0.34, count > 1);
      }
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    return words
      .set("wanted", (this.clues.includes(0) ? "0 stands for no shaded cell. " : "") + "Cells with numbers stay empty. Connected means along sides. At the edge of the grid the ring is cut, and no run goes on across the gap. " + this.wanted())
      .say([
        "Shade a wall. The numbers in a cell are the lengths of the unbroken stretches of shaded cells in the ring of up to eight cells around it, in no particular order; between two stretches there is at least one empty cell. The wall is in one piece, and no 2 by 2 block is fully shaded. {wanted}",
        "Solve this Tapa: walking once around a clue through its neighbours, diagonal ones too, you pass groups of consecutive shaded cells with just the lengths that the clue names (in any order). All shaded cells are connected and nowhere form a 2 by 2 square. {wanted}",
        "Which cells are shaded? Around every cell with numbers lie eight others, fewer at the edge. Going round, the shaded ones among them come in blocks; each number is the length of one block, and blocks are apart. The whole shading hangs together without any 2 by 2 square in it. {wanted}",
        "Each clue describes the cells that surround it. One number n: the shaded ones are n cells in a row along the ring. Several numbers: so many separate rows, as long as they say, in any order. All shaded cells form a single connected area with no 2 by 2 block. {wanted}",
        "Build a connected wall of shaded cells that never fills a 2 by 2 square. Seen from a clue, the wall occupies its circle of neighbours in pieces of the given lengths, which are separated from each other and may come in any order. {wanted}",
        "The puzzle asks for one connected shape of shaded cells, free of 2 by 2 blocks. To every clue belong its neighbours at sides and corners; as you go around them, runs of shaded cells occur that are exactly as long as the numbers, though perhaps in another order, with gaps between runs. {wanted}",
        "Find the hidden wall. Rule 1: it hangs together. Rule 2: it contains no square of four cells. Rule 3: a cell with numbers tells how long the wall's sections are among the cells that touch it, corners included, when you go round them; sections are separated by at least one empty cell, and their order is free. {wanted}",
        "Numbers watch their surroundings: taken around the circle of adjoining cells (diagonally adjoining ones count), they list the lengths of all runs of shaded cells, and two runs are never next to each other on the circle. Besides, shaded cells form one connected whole and never a 2 by 2 square. Shade accordingly. {wanted}",
      ]);
  }
}

/** Which masks of shaded cells around a cell go with which clue. */
class Ways {
  /** The clue of every mask, by the number of cells around: eight close to a ring, fewer have ends. */
  private clues: StaticArray<i32>[] = [];

  constructor() {
    for (let size = 0; size <= 8; size++) {
      const isUsed = size == 3 || size == 5 || size == 8;
      const clues = new StaticArray<i32>(isUsed ? 1 << size : 0);
      for (let mask = 0; mask < clues.length; mask++) clues[mask] = runsOf(mask, size);
      this.clues.push(clues);
    }
  }

  clue(mask: i32, size: i32): i32 {
    return this.clues[size][mask];
  }

  of(clue: i32, size: i32): u32[] {
    const clues = this.clues[size];
    const found: u32[] = [];
    for (let mask = 0; mask < clues.length; mask++) {
      if (clues[mask] == clue) found.push(mask);
    }
    return found;
  }
}

/** The lengths of the runs of a mask as digits in ascending order. */
function runsOf(mask: i32, size: i32): i32 {
  if (mask == (1 << size) - 1) return size;
  let start = 0;
  // A closed ring is read from a gap on.
  while (size == 8 && (mask & (1 << start)) != 0) start++;
  const count = new StaticArray<i32>(9);
  let length = 0;
  for (let i = 0; i <= size; i++) {
    if (i < size && (mask & (1 << ((start + i) % size))) != 0) {
      length++;
      continue;
    }
    count[length]++;
    length = 0;
  }
  let digits = 0;
  for (let run = 1; run <= 8; run++) {
    for (let k = 0; k < count[run]; k++) digits = 10 * digits + run;
  }
  return digits;
}
