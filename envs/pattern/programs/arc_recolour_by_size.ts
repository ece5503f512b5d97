import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { listed } from "../../../assembly/words";
import { GridProgram } from "./family";
import { Grid, Piece, piecesOf } from "./parts/grid";
import { Language } from "./parts/induction";
import { drawColours, randomShape, scatter } from "./parts/scatter";
import { readings } from "./parts/steps";
import { exchanges, Measure, measured, tables } from "./parts/tables";

/** What decides the new colour of a piece. */
const enum Guide {
  Largest = 0,
  Cells = 1,
  Rank = 2,
  Threshold = 3,
  Width = 4,
  RankAlike = 5,
}
const GUIDES: StaticArray<string> = ["largest or not", "number of cells", "rank by cells", "at least so many cells", "width", "rank among its colour"];

/** Examples show pieces being recoloured by their size: recolour those of the test. */
export class ArcRecolourBySize extends GridProgram {
  private side: i32 = 0;
  private pieces: i32 = 0;
  private guide: Guide = Guide.Largest;
  private classes: i32 = 0;
  private bystanders: i32 = 0;

  /** Colours of the pieces before, of the bystanders, and of the classes after. */
  private before: i32[] = [];
  private bystander: i32 = 0;
  private after: i32[] = [];
  /** Cells of the first class; those of the next ones follow. */
  private first: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [6, 7, 8, 9, 9, 10, 10, 11, 12, 12]);
    this.examples = knobs.int("examples", [2, 2, 2, 3, 3, 3, 3, 3, 3, 3]);
    this.pieces = knobs.int("pieces", [2, 3, 4, 4, 5, 6, 6, 7, 8, 9]);
    this.guide = knobs.choice("colour hangs on", GUIDES, [
      Guide.Largest, Guide.Largest, Guide.Cells, Guide.Cells, Guide.Rank, Guide.Threshold, Guide.Rank, Guide.Width, Guide.RankAlike, Guide.RankAlike,
    ]);
    this.classes = knobs.int("classes", [2, 2, 2, 3, 3, 2, 4, 3, 2, 3]);
    this.bystanders = knobs.int("pieces that stay as they are", [0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
    this.fitCanvas(this.side, this.side, this.side);
  }

  protected choose(rng: Rng): bool {
    const colours = drawColours(rng, 3 + this.classes);
    this.before = this.guide == Guide.RankAlike ? colours.slice(0, 2) : [colours[0]];
    this.bystander = colours[2];
    this.after = colours.slice(3);
    this.first = rng.int(1, 2);
    return true;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    const sizes = this.sizes(rng);
    for (let p = 0; p < sizes.length; p++) {
      const shape = randomShape(rng, sizes[p], this.guide == Guide.Width ? this.classes : 4);
      if (scatter(rng, grid, shape, this.before[p % this.before.length]) < 0) return null;
    }
    for (let b = 0; b < this.bystanders; b++) {
      if (scatter(rng, grid, randomShape(rng, rng.int(1, 5), 3), this.bystander) < 0) return null;
    }
    return grid;
  }

  /** How many cells each piece has. */
  private sizes(rng: Rng): i32[] {
    const sizes: i32[] = [];
    switch (this.guide) {
      case Guide.Largest: {
        const largest = rng.int(4, 6);
        for (let p = 1; p < this.pieces; p++) sizes.push(rng.int(1, largest - 1));
        sizes.push(largest);
        break;
      }
      case Guide.Cells:
        for (let p = 0; p < this.pieces; p++) sizes.push(this.first + (p < this.classes ? p : rng.int(0, this.classes - 1)));
        break;
      case Guide.Threshold: {
        const border = this.border;
        // Both sides of the border are shown, close to it.
        sizes.push(border);
        sizes.push(border - 1);
        while (sizes.length < this.pieces) sizes.push(rng.int(1, border + 2));
        break;
      }
      case Guide.Width:
        for (let p = 0; p < this.pieces; p++) sizes.push(rng.int(1, 5));
        break;
      default: {
        // As many different sizes as classes, some of them several times.
        const kinds = this.before.length;
        for (let k = 0; k < kinds; k++) {
          const chosen = rng.sample(this.classes, 6);
          for (let p = k; p < this.pieces; p += kinds) sizes.push(chosen[p / kinds < this.classes ? p / kinds : rng.int(0, this.classes - 1)] + 1);
        }
        return kinds == 1 ? sizes : this.alternating(sizes);
      }
    }
    return rng.shuffle<i32>(sizes);
  }

  /** Sizes of one colour after the other, put in the order in which pieces take colours in turn. */
  private alternating(sizes: i32[]): i32[] {
    const first = (this.pieces + 1) / 2;
    const result: i32[] = [];
    for (let p = 0; p < this.pieces; p++) result.push(sizes[(p & 1) == 0 ? p / 2 : first + p / 2]);
    return result;
  }

  /** Fewest cells of the larger class. */
  private get border(): i32 {
    return this.first + 2;
  }

  /** The class of a piece; -1 where there is none for it. */
  private classOf(piece: Piece, all: Piece[], grid: Grid): i32 {
    switch (this.guide) {
      case Guide.Largest:
        return 1 - measured(Measure.IsLargest, 0, piece, all, grid);
      case Guide.Cells:
        return piece.area - this.first;
      case Guide.Threshold:
        return piece.area >= this.border ? 0 : 1;
      case Guide.Width:
        return piece.columns - 1;
    }
    return measured(Measure.FromLargestAlike, 0, piece, all, grid);
  }

  protected result(grid: Grid): Grid | null {
    const result = grid.copy();
    const all = piecesOf(grid);
    for (let p = 0; p < all.length; p++) {
      if (all[p].colour == this.bystander) continue;
      const k = this.classOf(all[p], all, grid);
      if (k < 0 || k >= this.classes) return null;
      for (let i = 0; i < all[p].cells.length; i++) result.cells[all[p].cells[i]] = <u8>this.after[k];
    }
    return result;
  }

  /** Whether the test has pieces of two classes at least. */
  protected isShown(): bool {
    let classes = 0;
    for (let k = 0; k < this.classes; k++) classes += <i32>(this.key.count(this.after[k]) > 0);
    return classes > 1;
  }

  protected language(): Language {
    return new Language(readings(this.outputs), [], exchanges().concat([tables(false)]));
  }

  /** Cells of the pieces of the test, which are counted, two for each piece, six for each class, and what the property takes to be seen: from the largest piece to a bound. */
  complexity(): f64 {
    const seen: i32[] = [0, 6, 10, 18, 16, 12];
    const all = piecesOf(this.test);
    let cells = 0;
    for (let p = 0; p < all.length; p++) cells += all[p].area + 2;
    return <f64>(cells + 6 * this.classes * this.before.length + seen[this.guide]);
  }

  protected rule(): string {
    const parts: string[] = [];
    for (let k = 0; k < this.classes; k++) parts.push("colour " + this.after[k].toString());
    const stays = this.bystanders > 0 ? " Colour " + this.bystander.toString() + " stays." : "";
    switch (this.guide) {
      case Guide.Largest:
        return "The piece with the most cells takes " + parts[0] + ", every other one " + parts[1] + "." + stays;
      case Guide.Threshold:
        return "Pieces of " + this.border.toString() + " cells or more take " + parts[0] + ", smaller ones " + parts[1] + "." + stays;
      case Guide.Cells:
      case Guide.Width: {
        const what = this.guide == Guide.Cells ? (this.first == 1 ? "number of cells, from 1 on" : "number of cells, from 2 on") : "width, from 1 column on";
        return "The colour goes by the " + what + ": " + listed(parts) + "." + stays;
      }
      default:
        return "From the largest to the smallest " + (this.guide == Guide.Rank ? "" : "of each colour ") + "pieces take " + listed(parts) + "." + stays;
    }
  }
}
