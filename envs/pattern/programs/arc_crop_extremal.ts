import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { GridProgram } from "./family";
import { Grid, Joined, piecesOf } from "./parts/grid";
import { Language } from "./parts/induction";
import { drawColours, place, randomShape, isFree } from "./parts/scatter";
import { Crop, crops, readings } from "./parts/steps";
import { exchanges, Measure } from "./parts/tables";

/** Which properties a level draws from. */
const enum Choice {
  Size = 0,
  SizeOrFormat = 1,
  Odd = 2,
  Colours = 3,
  All = 4,
}
const CHOICES: StaticArray<string> = ["size", "size or format", "odd one out", "number of colours", "any"];

/** What is extreme, and whether it is the most. */
class Extreme {
  constructor(public measure: Measure, public isMost: bool, public text: string) {}
}

const EXTREMES: Extreme[] = [
  new Extreme(Measure.Area, true, "the most cells"),
  new Extreme(Measure.Area, false, "the fewest cells"),
  new Extreme(Measure.Height, true, "the most rows"),
  new Extreme(Measure.Width, true, "the most columns"),
  new Extreme(Measure.AsColoured, false, "a colour of its own"),
  new Extreme(Measure.AsLarge, false, "a number of cells that no other has"),
  new Extreme(Measure.Colours, true, "the most colours"),
  new Extreme(Measure.Colours, false, "the fewest colours"),
];
/** First and last of `EXTREMES` for each choice. */
const FIRST: StaticArray<i32> = [0, 0, 4, 6, 0];
const LAST: StaticArray<i32> = [1, 3, 5, 7, 7];

/** Symmetries that the window may be shown under. */
const TURNS: StaticArray<i32> = [1, 2, 3, 4, 6];
const TURN_TEXTS: StaticArray<string> = ["turned clockwise by a quarter", "turned by a half", "turned counter-clockwise by a quarter", "mirrored left to right", "mirrored top to bottom"];
/** Places that are tried for a piece. */
const TRIES: i32 = 30;

/** Examples show one piece cut out of many, the extreme one in some respect: cut out that of the test. */
export class ArcCropExtremal extends GridProgram {
  private side: i32 = 0;
  private pieces: i32 = 0;
  private largest: i32 = 0;
  private choice: Choice = Choice.Size;
  private isTurned: bool = false;

  private extreme: Extreme = EXTREMES[0];
  private turn: i32 = -1;

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [8, 9, 9, 10, 10, 11, 11, 12, 12, 13]);
    this.examples = knobs.int("examples", [2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
    this.pieces = knobs.int("pieces", [3, 4, 4, 4, 5, 5, 6, 6, 7, 8]);
    this.largest = knobs.int("cells of the largest", [5, 6, 6, 7, 7, 7, 8, 8, 8, 9]);
    this.choice = knobs.choice("extreme in", CHOICES, [
      Choice.Size, Choice.Size, Choice.SizeOrFormat, Choice.Odd, Choice.SizeOrFormat, Choice.Colours, Choice.Odd, Choice.Colours, Choice.All, Choice.All,
    ]);
    this.isTurned = knobs.flag("the piece is turned", [false, false, false, false, false, false, true, true, true, true]);
    this.fitCanvas(this.side, 4, this.side);
  }

  protected choose(rng: Rng): bool {
    this.extreme = EXTREMES[rng.int(FIRST[this.choice], LAST[this.choice])];
    this.turn = this.isTurned ? rng.int(0, TURNS.length - 1) : -1;
    return true;
  }

  /** Turns are among what may follow, also where none does. */
  protected get length(): i32 {
    return 2;
  }

  protected input(rng: Rng, index: i32): Grid | null {
    const grid = new Grid(this.side, this.side);
    const isMixed = this.extreme.measure == Measure.Colours;
    const colours = drawColours(rng, 4);
    const shared = rng.int(3, this.largest - 1);
    // The first role is that of the odd one: whoever is placed first has most room, so roles are drawn.
    const roles = rng.permutation(this.pieces);
    for (let p = 0; p < this.pieces; p++) {
      const role = roles[p];
      const shape = randomShape(rng, this.cellsOf(rng, role, shared), 4);
      const at = this.placeFor(rng, grid, shape);
      if (at < 0) return null;
      const colour = this.extreme.measure != Measure.AsColoured ? colours[rng.int(0, isMixed ? 0 : 2)] : role == 0 ? colours[0] : colours[1 + ((role - 1) / 2) % 3];
      place(grid, shape, at / this.side, at % this.side, colour);
      if (!isMixed) continue;
      // One to three more colours on some of its cells.
      const more = rng.int(0, 3);
      const cells = rng.permutation(shape.count);
      for (let k = 0; k < more && k < cells.length - 1; k++) {
        grid.put(at / this.side + shape.y(cells[k]), at % this.side + shape.x(cells[k]), colours[1 + k]);
      }
    }
    return piecesOf(grid, Joined.Mixed).length == this.pieces ? grid : null;
  }

  /** How many cells a piece has: where one is odd in that, some of the others share a number. */
  private cellsOf(rng: Rng, role: i32, shared: i32): i32 {
    if (this.extreme.measure != Measure.AsLarge || role > 2) return rng.int(3, this.largest);
    return role > 0 ? shared : shared + (rng.chance(0.5) ? 1 : -1);
  }

  /** A place where a shape has room, also beside corners; -1 when chance found none. */
  private placeFor(rng: Rng, grid: Grid, shape: Polyomino): i32 {
    for (let tries = 0; tries < TRIES; tries++) {
      const top = rng.int(0, this.side - shape.height), left = rng.int(0, this.side - shape.width);
      if (isFree(grid, shape, top, left)) return top * this.side + left;
    }
    return -1;
  }

  protected result(grid: Grid): Grid | null {
    const window = new Crop(this.extreme.measure, this.extreme.isMost, Joined.Mixed).apply(grid);
    return window === null || this.turn < 0 ? window : window.turned(TURNS[this.turn]);
  }

  /** Whether the result is more than a few cells, which look the same under most turns. */
  protected isShown(): bool {
    return this.key.cells.length > 3;
  }

  protected language(): Language {
    const plain = readings(this.outputs);
    return new Language(plain, crops(), exchanges(), plain);
  }

  /** Cells of all pieces and four for each, what the property takes to be seen, from sizes to colours, and half of the result again where it is turned. */
  complexity(): f64 {
    const seen: i32[] = [0, 4, 6, 8, 8];
    const cells = this.test.cells.length - this.test.count(0);
    return <f64>(cells + 4 * this.pieces + seen[this.choice]) + (this.isTurned ? <f64>(10 + this.key.cells.length / 2) : 0.0);
  }

  protected rule(): string {
    return "The piece with " + this.extreme.text + " is cut out" + (this.turn < 0 ? "." : " and " + TURN_TEXTS[this.turn] + ".");
  }
}
