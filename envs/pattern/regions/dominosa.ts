import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { GridAnswer } from "../../../assembly/answer/grid";
import { ExactCover } from "../../../assembly/solve/cover/dlx";
import { CoverLogic, Step } from "../../../assembly/solve/cover/logic";
import { sides } from "../../../assembly/solve/csp/connected";
import { Division } from "../../../assembly/solve/regions/division";
import { cutIntoDominoes } from "../../../assembly/solve/regions/random";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { drawCut, RegionBoard } from "./family";

/** Times that dominoes of one tiling change places. */
const CHANGES: i32 = 60;
/** Above, right, below and left, as in `sides`. */
const SIDES: StaticArray<string> = ["U", "R", "D", "L"];

/** Find the dominoes of a complete set in a board of their numbers: on which side each cell has its other half. */
export class Dominosa extends RegionBoard {
  private most: i32 = 0;
  private strongest: Step = Step.Single;
  private fewest: i32 = 0;
  private asksRow: bool = false;
  private tiling: Division = new Division(0, 0, []);
  private halves: StaticArray<i32>[] = [];
  /** The number in each cell. */
  private numbers: StaticArray<i32> = [];
  private work: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest number", [3, 3, 4, 3, 4, 4, 5, 5, 6, 6]);
    this.strongest = knobs.choice("hardest step", ["one place left", "places compared", "look-ahead"], [0, 1, 1, 0, 0, 1, 1, 2, 1, 2]);
    this.fewest = knobs.int("fewest steps of that kind", [0, 1, 1, 0, 0, 1, 1, 1, 3, 1]);
    this.asksRow = knobs.flag("asks for one row", [true, true, true, false, false, false, false, false, false, false]);
  }

  sample(rng: Rng): bool {
    this.rows = this.most + 1;
    this.columns = this.most + 2;
    this.tiling = cutIntoDominoes(rng, this.rows, this.columns);
    this.halves = this.tiling.cells();
    this.numbers = new StaticArray<i32>(this.rows * this.columns);
    const dominoes = this.halves.length;
    const places = rng.permutation(dominoes);
    for (let low = 0, k = 0; low <= this.most; low++) {
      for (let high = low; high <= this.most; high++, k++) this.put(rng, places[k], low, high);
    }
    // Dominoes that are left open, or any where it was too easy, change places, as long as no more are open than before.
    let kept = this.numbers;
    let open: i32[] = [];
    for (let change = 0; change < CHANGES; change++) {
      const logic = new CoverLogic(this.cover());
      const isSolved = logic.solve(this.strongest);
      if (isSolved && logic.taken[this.strongest] >= this.fewest) {
        this.work = logic.taken[Step.Single] + 3 * logic.taken[Step.Combined] + 8 * logic.taken[Step.LookAhead];
        return !this.asksRow || this.pickRow(rng);
      }
      const left: i32[] = [];
      for (let k = 0; k < dominoes; k++) {
        if (isSolved || !logic.isCovered(this.halves[k][0])) left.push(k);
      }
      if (change == 0 || left.length <= open.length || open.length == dominoes) {
        kept = this.numbers;
        open = left;
      }
      this.numbers = kept.slice<StaticArray<i32>>();
      const a = rng.pick<i32>(open);
      const b = rng.int(0, dominoes - 1);
      const low = this.numbers[this.halves[a][0]];
      const high = this.numbers[this.halves[a][1]];
      this.put(rng, a, this.numbers[this.halves[b][0]], this.numbers[this.halves[b][1]]);
      this.put(rng, b, low, high);
    }
    return false;
  }

  /** Lays a domino, either way round. */
  private put(rng: Rng, place: i32, a: i32, b: i32): void {
    const half = rng.int(0, 1);
    this.numbers[this.halves[place][half]] = a;
    this.numbers[this.halves[place][1 - half]] = b;
  }

  /** Rows are pairs of cells side by side, columns the cells and then the dominoes of the set. */
  private cover(): ExactCover {
    const cells = this.numbers.length;
    const beside = sides(this.rows, this.columns);
    const cover = new ExactCover(cells + this.halves.length);
    for (let cell = 0; cell < cells; cell++) {
      for (let side = 1; side <= 2; side++) {
        const other = beside[4 * cell + side];
        if (other < 0) continue;
        const high = max(this.numbers[cell], this.numbers[other]);
        cover.add([cell, other, cells + (high * (high + 1)) / 2 + min(this.numbers[cell], this.numbers[other])]);
      }
    }
    return cover;
  }

  protected isShown(cell: i32): bool {
    return false;
  }

  /** The number on the other half of each cell's domino. */
  protected cellTexts(): string[] {
    const texts: string[] = [];
    for (let cell = 0; cell < this.numbers.length; cell++) {
      const halves = this.halves[this.tiling.regionOf[cell]];
      texts.push(this.numbers[halves[0] == cell ? halves[1] : halves[0]].toString());
    }
    return texts;
  }

  protected whole(): Answer {
    const beside = sides(this.rows, this.columns);
    const texts: string[] = [];
    for (let cell = 0; cell < this.numbers.length; cell++) {
      for (let side = 0; side < 4; side++) {
        const other = beside[4 * cell + side];
        if (other >= 0 && this.tiling.regionOf[other] == this.tiling.regionOf[cell]) texts.push(SIDES[side]);
      }
    }
    return new GridAnswer(this.rows, this.columns, texts);
  }

  /** Beyond what one number, or one side, for every cell earns. */
  partial(reply: Answer): f64 {
    return aboveChance(super.partial(reply), this.row >= 0 ? 1.0 / <f64>(this.most + 1) : 0.25);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let cell = 0; cell < this.numbers.length; cell++) {
      board.text(scene, <f64>(cell / this.columns), <f64>(cell % this.columns), this.numbers[cell].toString(), 0.5);
    }
    this.drawPointer(scene, board);
  }

  question(words: Words): string {
    words
      .set("n", this.most.toString())
      .set("count", this.halves.length.toString())
      .set(
        "wanted",
        this.row >= 0
          ? "For each cell of the row that the triangle points at, from left to right, which number is on the other half of its domino?"
          : "Write for each cell where the other half of its domino lies: U (above it), R (on its right), D (below it) or L (on its left).",
      );
    return words.say([
      "A complete set of dominoes from 0-0 to {n}-{n} was laid on this board without gaps, and then only the numbers were left. Every pair of numbers occurs on exactly one domino. {wanted}",
      "Where do the {count} dominoes lie? Each covers two cells side by side or one above the other, and no two show the same pair of numbers from 0 to {n}. {wanted}",
      "Divide the board into dominoes, so that each possible pair of numbers from 0 to {n}, doubles included, is found exactly once; the order in a pair does not matter. {wanted}",
      "All dominoes of a double-{n} set, one of each, fill this board, but their outlines are missing. {wanted}",
      "Restore the outlines: the numbers come from one full set of dominoes, 0-0 up to {n}-{n}, in which no domino occurs twice. {wanted}",
      "Somebody packed a whole double-{n} domino set into this rectangle and copied the numbers. Which neighbours belong together? There is only one way without using a domino twice. {wanted}",
      "Pair up neighbouring cells, as dominoes would, so that the pairs of numbers are all different: with the numbers 0 to {n} there are {count} pairs, and each is needed once. {wanted}",
      "The puzzle: split the grid into {count} dominoes, horizontal or vertical. Two dominoes never carry the same two numbers. {wanted}",
    ]);
  }

  /** Draws the outlines of all dominoes. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    drawCut(scene, this.board(), this.tiling);
  }

  /** Cells to settle, and the solver's steps, of which those that compare places count thrice and those that look ahead eightfold; a row takes a good part of that. */
  complexity(): f64 {
    return <f64>(this.undecided + 2 * this.work) * (this.row >= 0 ? 0.4 : 1.0);
  }
}
