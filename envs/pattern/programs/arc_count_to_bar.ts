import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { GridProgram } from "./family";
import { COLOURS, Grid, piecesOf } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { drawColours, randomShape, scatter } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges } from "./parts/tables";

/** What is counted of each colour. */
const enum Counted {
  Pieces = 0,
  Cells = 1,
  LargestPiece = 2,
}
const COUNTED: StaticArray<string> = ["pieces", "cells", "cells of the largest piece"];

/** In which order the bars stand; backwards it is mirrored. */
const enum Order {
  Length = 0,
  Digit = 1,
  First = 2,
  /** Only read into examples: by the leftmost cells. */
  Leftmost = 3,
}
const ORDERS: i32 = 4;
const ORDER_TEXTS: StaticArray<string> = ["from the longest to the shortest", "by the digits of the key", "by the highest cell of each colour"];
/** Where bars start under each of the eight symmetries, and from where they are in order. */
const STARTS: StaticArray<string> = ["left", "top", "right", "bottom", "right", "bottom", "left", "top"];
const SEQUENCES: StaticArray<string> = ["top to bottom", "right to left", "bottom to top", "left to right", "top to bottom", "right to left", "bottom to top", "left to right"];

/** Which orders and directions a level draws from. */
const enum Freedom {
  Longest = 0,
  ByLength = 1,
  Any = 2,
}
const FREEDOMS: StaticArray<string> = ["longest first", "by length", "any order and side"];

/** Examples show pieces counted by colour, the counts drawn as bars: draw the bars of the test. */
export class ArcCountToBar extends GridProgram {
  private side: i32 = 0;
  private colours: i32 = 0;
  private most: i32 = 0;
  private counted: Counted = Counted.Pieces;
  private largest: i32 = 0;
  private freedom: Freedom = Freedom.Longest;

  private order: Order = Order.Length;
  private symmetry: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 7, 7, 8, 9, 10, 10, 11, 12, 13]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.colours = knobs.int("colours", [3, 3, 3, 3, 3, 3, 4, 4, 4, 5]);
    this.most = knobs.int("longest bar", [4, 5, 6, 6, 6, 7, 7, 8, 8, 8]);
    this.counted = knobs.choice("counted are", COUNTED, [
      Counted.Cells, Counted.Cells, Counted.Cells, Counted.Pieces, Counted.Pieces, Counted.LargestPiece, Counted.Pieces, Counted.LargestPiece, Counted.Pieces, Counted.LargestPiece,
    ]);
    this.largest = knobs.int("cells of the largest piece", [1, 1, 1, 2, 3, 7, 3, 8, 3, 8]);
    this.freedom = knobs.choice("order", FREEDOMS, [
      Freedom.Longest, Freedom.Longest, Freedom.ByLength, Freedom.ByLength, Freedom.ByLength, Freedom.Any, Freedom.Any, Freedom.Any, Freedom.Any, Freedom.Any,
    ]);
    // Bars may stand upright or lie.
    const below = this.freedom == Freedom.Any ? max(this.colours, this.most) : this.colours;
    this.fitCanvas(this.side, below, this.side);
  }

  protected choose(rng: Rng): bool {
    this.order = <Order>(this.freedom == Freedom.Any ? rng.int(0, 2) : 0);
    this.symmetry = this.freedom == Freedom.Any ? rng.int(0, 7) : this.freedom == Freedom.ByLength && rng.chance(0.5) ? Dihedral.UpDown : 0;
    this.program = [new Bars(this.counted, this.order, this.symmetry)];
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    const colours = drawColours(rng, this.colours);
    const counts = rng.sample(this.colours, this.most);
    for (let k = 0; k < this.colours; k++) {
      const count = counts[k] + 1;
      if (this.counted == Counted.LargestPiece) {
        if (scatter(rng, grid, randomShape(rng, count, 4), colours[k]) < 0) return null;
        const more = rng.int(0, 2);
        for (let i = 0; i < more; i++) if (scatter(rng, grid, randomShape(rng, rng.int(1, count), 4), colours[k]) < 0) return null;
      } else {
        for (let i = 0; i < count; i++) if (scatter(rng, grid, randomShape(rng, rng.int(1, this.largest), 3), colours[k]) < 0) return null;
      }
    }
    return grid;
  }

  /** Whether the test tells its order from that of the digits, which somebody would take for granted. */
  protected isShown(): bool {
    for (let symmetry = 0; symmetry < 8 && this.order != Order.Digit; symmetry++) {
      if (new Bars(this.counted, Order.Digit, symmetry).apply(this.test)!.equals(this.key)) return false;
    }
    return true;
  }

  protected language(): Language {
    const steps: Step[] = [];
    for (let counted = 0; counted < COUNTED.length; counted++) {
      for (let order = 0; order < ORDERS; order++) {
        for (let symmetry = 0; symmetry < 8; symmetry++) steps.push(new Bars(<Counted>counted, <Order>order, symmetry));
      }
    }
    return new Language(readings(this.outputs), steps, exchanges());
  }

  /** Cells and pieces of the test, which are counted, four where pieces are told apart and ten where they are compared, five for each bar, six for each freedom of order, and the side that is searched. */
  complexity(): f64 {
    const seen: i32[] = [4, 0, 10];
    const cells = this.test.cells.length - this.test.count(0);
    return <f64>(cells + piecesOf(this.test).length + seen[this.counted] + 5 * this.colours + 6 * this.freedom + this.side);
  }

  protected rule(): string {
    const what = this.counted == Counted.Pieces ? "how many pieces a colour has" : this.counted == Counted.Cells ? "how many cells a colour has" : "how many cells the largest piece of a colour has";
    return "Each bar is as long as " + what + "; bars start at the " + STARTS[this.symmetry] + " and stand " + ORDER_TEXTS[this.order] + ", " + SEQUENCES[this.symmetry] + ".";
  }
}

/** A bar for every colour; null where two bars would be in doubt about their order. */
class Bars extends Step {
  /** @param symmetry by which bars are turned or mirrored that start at the left, the first one on top */
  constructor(private counted: Counted, private order: Order, private symmetry: i32) {
    super();
  }

  apply(grid: Grid): Grid | null {
    const lengths = new StaticArray<i32>(COLOURS);
    // The first cell of each colour, row by row or column by column.
    const first = new StaticArray<i32>(COLOURS);
    first.fill(i32.MAX_VALUE);
    for (let i = 0; i < grid.cells.length; i++) {
      const place = this.order == Order.Leftmost ? (i % grid.columns) * grid.rows + i / grid.columns : i;
      first[grid.cells[i]] = min(first[grid.cells[i]], place);
    }
    const pieces = piecesOf(grid);
    for (let p = 0; p < pieces.length; p++) {
      const colour = pieces[p].colour;
      const own = this.counted == Counted.Pieces ? 1 : pieces[p].area;
      lengths[colour] = this.counted == Counted.LargestPiece ? max(lengths[colour], own) : lengths[colour] + own;
    }
    const bars: i32[] = [];
    let longest = 0;
    for (let colour = 1; colour < COLOURS; colour++) {
      if (lengths[colour] == 0) continue;
      longest = max(longest, lengths[colour]);
      const worth = this.worth(colour, lengths[colour], first[colour]);
      let place = bars.length;
      for (let k = bars.length - 1; k >= 0; k--) {
        const other = this.worth(bars[k], lengths[bars[k]], first[bars[k]]);
        if (other == worth) return null;
        if (other > worth) place = k;
      }
      bars.push(0);
      for (let k = bars.length - 1; k > place; k--) bars[k] = bars[k - 1];
      bars[place] = colour;
    }
    if (bars.length == 0) return null;
    const result = new Grid(bars.length, longest);
    for (let k = 0; k < bars.length; k++) for (let c = 0; c < lengths[bars[k]]; c++) result.put(k, c, bars[k]);
    return result.turned(this.symmetry);
  }

  /** What bars are put in ascending order by. */
  private worth(colour: i32, length: i32, first: i32): i32 {
    return this.order == Order.Length ? -length : this.order == Order.Digit ? colour : first;
  }
}
