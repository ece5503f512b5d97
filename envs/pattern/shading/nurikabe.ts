import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Connected, sides, within } from "../../../assembly/solve/csp/connected";
import { Csp } from "../../../assembly/solve/csp/csp";
import { Island, Shore } from "../../../assembly/solve/csp/island";
import { Clue, Reasoner } from "../../../assembly/solve/csp/reasoning";
import { addNoSquare } from "../../../assembly/solve/csp/shades";
import { Words } from "../../../assembly/words";
import { ShadingBoard } from "./family";
import { archipelago, pieces } from "./parts/patterns";

/** The sea as a value of the rules; islands have the bits from 1 on. */
const SEA: u32 = 1;
/** Maps that are begun before another attempt. */
const TRIES: i32 = 10;

/** Shade the sea around islands of given sizes. */
export class Nurikabe extends ShadingBoard {
  private asksRow: bool = false;
  private mostShown: i32 = 0;
  private hard: i32 = 0;
  private largest: i32 = 0;
  /** The cell of the number of each island, and the number: how many cells it has. */
  private places: StaticArray<i32> = [];
  private sizes: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.rows = knobs.int("rows", [4, 5, 6, 6, 7, 7, 7, 7, 8, 8]);
    this.columns = knobs.int("columns", [6, 6, 6, 7, 7, 7, 8, 9, 9, 10]);
    this.asksRow = knobs.flag("one row is asked for", [true, true, true, false, false, false, false, false, false, false]);
    this.largest = knobs.int("largest island", [3, 3, 4, 4, 4, 5, 5, 5, 5, 5]);
    this.mostShown = knobs.int("most given cells of the sea", [1, 1, 2, 2, 3, 3, 4, 5, 6, 7]);
    this.hard = knobs.int("clues that a supposition may replace", [0, 0, 0, 0, 0, 1, 1, 2, 3, 4]);
  }

  sample(rng: Rng): bool {
    const beside = sides(this.rows, this.columns);
    let sea: StaticArray<i32> | null = null;
    for (let k = 0; k < TRIES && sea === null; k++) sea = archipelago(rng, this.rows, this.columns, this.largest, beside);
    if (sea === null) return false;
    this.solved = sea;
    const island = pieces(sea, 0, beside);
    let count = 0;
    for (let cell = 0; cell < island.length; cell++) count = max(count, island[cell]);
    this.places = new StaticArray<i32>(count);
    this.sizes = new StaticArray<i32>(count);
    for (let cell = 0; cell < island.length; cell++) {
      if (island[cell] > 0) this.sizes[island[cell] - 1]++;
    }
    for (let k = 0; k < count; k++) this.place(rng, island, k);
    this.given = new StaticArray<bool>(island.length);
    for (let k = 0; k < count; k++) this.given[this.places[k]] = true;
    const csp = this.rules();
    const order = rng.permutation(island.length);
    const clues: Clue[] = [];
    const cells: i32[] = [];
    for (let k = 0; k < order.length; k++) {
      if (sea[order[k]] == 0) continue;
      cells.push(order[k]);
      clues.push(Clue.given(order[k], 0, csp.allowed(order[k])));
    }
    const solver = new Reasoner(csp, 1, min(this.hard, 1));
    if (!solver.choose(clues, 0, 0, this.hard)) return false;
    let shown = 0;
    for (let k = 0; k < clues.length; k++) {
      this.given[cells[k]] = clues[k].isShown;
      shown += <i32>clues[k].isShown;
    }
    if (shown > this.mostShown || !solver.solve()) return false;
    this.work = solver.work;
    if (this.asksRow && !this.markRow(rng)) return false;
    this.fitCanvas();
    return true;
  }

  /** Writes the number of an island into one of its cells. */
  private place(rng: Rng, island: StaticArray<i32>, index: i32): void {
    const cells: i32[] = [];
    for (let cell = 0; cell < island.length; cell++) {
      if (island[cell] == index + 1) cells.push(cell);
    }
    this.places[index] = rng.pick<i32>(cells);
  }

  /** The cells that an island of a size can reach from one of its own. */
  private near(start: i32, size: i32, beside: StaticArray<i32>): StaticArray<i32> {
    const found: i32[] = [start];
    const isTaken = new StaticArray<bool>(this.solved.length);
    for (let k = 0; k < this.places.length; k++) isTaken[this.places[k]] = true;
    let from = 0;
    for (let step = 1; step < size; step++) {
      const end = found.length;
      for (; from < end; from++) {
        for (let side = 0; side < 4; side++) {
          const next = beside[4 * found[from] + side];
          if (next < 0 || isTaken[next]) continue;
          isTaken[next] = true;
          found.push(next);
        }
      }
    }
    return StaticArray.fromArray<i32>(found);
  }

  protected mask(value: i32): u32 {
    return value == 1 ? SEA : ~SEA;
  }

  protected rules(): Csp {
    const cells = this.rows * this.columns;
    const islands = this.places.length;
    const csp = new Csp(cells, <u32>(((<u64>1) << (islands + 1)) - 1));
    const beside = sides(this.rows, this.columns);
    const all = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) {
      all[cell] = cell;
      if (cell % this.columns < this.columns - 1) csp.add(new Shore(cell, cell + 1, SEA));
      if (cell + this.columns < cells) csp.add(new Shore(cell, cell + this.columns, SEA));
    }
    addNoSquare(csp, this.rows, this.columns, SEA);
    csp.add(new Connected(all, beside, SEA));
    const reached = new StaticArray<u32>(cells).fill(SEA);
    for (let k = 0; k < islands; k++) {
      const near = this.near(this.places[k], this.sizes[k], beside);
      for (let i = 0; i < near.length; i++) reached[near[i]] |= (<u32>2) << k;
      if (near.length == 1) continue;
      csp.add(new Island(near, within(near, beside), 0, k + 1, this.sizes[k]));
    }
    for (let cell = 0; cell < cells; cell++) csp.allow(cell, reached[cell]);
    for (let cell = 0; cell < cells; cell++) {
      if (this.given[cell] && this.solved[cell] == 1) csp.allow(cell, SEA);
    }
    for (let k = 0; k < islands; k++) csp.allow(this.places[k], (<u32>2) << k);
    return csp;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let k = 0; k < this.places.length; k++) {
      board.text(scene, <f64>(this.places[k] / this.columns), <f64>(this.places[k] % this.columns), this.sizes[k].toString(), 0.52);
    }
    for (let cell = 0; cell < this.given.length; cell++) {
      if (this.given[cell] && this.solved[cell] == 1) board.block(scene, cell / this.columns, cell % this.columns, 0.8, Paint.fill(scene.style.ink));
    }
    this.pointAtWanted(scene, board);
  }

  question(words: Words): string {
    let isShown = false;
    for (let cell = 0; cell < this.given.length; cell++) isShown = isShown || (this.given[cell] && this.solved[cell] == 1);
    return words
      .set("wanted", (isShown ? "Cells with a filled square belong to the sea. " : "") + "Cells connect along their sides, not at corners. " + this.wanted("the sea", "an island"))
      .say([
        "Shade the sea. What is left are islands: each contains exactly one number, which is the count of its cells, and no two islands touch at a side. The sea is connected and nowhere covers a square of two by two cells. {wanted}",
        "Solve this Nurikabe: every number belongs to an island of that many unshaded cells with no other number in it, islands are kept apart by shaded cells, all shaded cells form one sea, and no 2 by 2 block is shaded all over. {wanted}",
        "A map of islands in a sea is to be redrawn. A number stands on each island and tells its size in cells. Islands border on nothing but sea and the edge of the map; the sea is a single body of water without any 2 by 2 pool. {wanted}",
        "Which cells are water? All water is connected, and four water cells never make a square. The dry cells form separate islands, one number on each, and the number is how many cells the island has. {wanted}",
        "Divide the grid into land and sea. Each connected piece of land holds one number, its own size. There is just one piece of sea, and you find no two-by-two square of sea in it. {wanted}",
        "Every number is the size of the island that it lies on, and every island has one number. Between different islands there is always sea at their sides. The sea hangs together, but it must not fill any square of four cells. Where is the sea? {wanted}",
        "Colour cells as sea until the islands stand out: as many islands as numbers, each as large as its number says, none beside another. The sea may not break into parts, nor may it contain a 2 by 2 square. {wanted}",
        "Find out how the sea runs between the islands. You know one cell of each island and how many cells it has in all. Two islands never share a side, the sea is in one piece, and it has no place that is two cells wide and two cells high. {wanted}",
      ]);
  }
}
