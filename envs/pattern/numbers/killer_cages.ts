import { AllDifferent } from "../../../assembly/solve/csp/csp";
import { Cage, Operation } from "../../../assembly/solve/csp/cage";
import { Cages } from "../../../assembly/solve/latin/cages";
import { addRegions, fill, latinSquare, reveal } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Board } from "../../../assembly/kit/boards/grid";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { boxes, NumberSquare } from "./family";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 250;
/** How far the dashed line of a cage runs inside of its cells, in cells. */
const INSET: f64 = 0.07;

/** Complete a killer Sudoku: boxes, and dashed cages with the sum of their numbers. */
export class KillerCages extends NumberSquare {
  private largest: i32 = 0;
  private extra: i32 = 0;
  private cages: Cages = new Cages([], []);
  private sums: i32[] = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 4, 6, 6, 6, 6, 6]);
    this.largest = knobs.int("largest cage", [2, 3, 2, 3, 4, 2, 3, 2, 3, 4]);
    this.extra = knobs.int("given from the start", [5, 6, 0, 0, 0, 10, 11, 2, 1, 0]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const regions = boxes(this.order);
    const plain = latinSquare(this.order);
    addRegions(plain, regions, this.order);
    const solution = fill(plain, rng);
    if (solution === null) return false;
    this.solved = solution;
    this.cages = Cages.random(rng, this.order, this.largest, solution);
    const csp = latinSquare(this.order);
    addRegions(csp, regions, this.order);
    for (let k = 0; k < this.cages.heads.length; k++) {
      const scope = this.cages.cells(k);
      if (!areDifferent(scope, solution)) return false;
      const cage = new Cage(scope, Operation.Add, Cage.result(Operation.Add, scope, solution));
      this.sums.push(cage.total);
      csp.add(cage);
      csp.add(new AllDifferent(scope, this.order));
    }
    this.given = new StaticArray<bool>(solution.length);
    const first = rng.sample(this.extra, solution.length);
    for (let i = 0; i < first.length; i++) {
      this.given[first[i]] = true;
      csp.allow(first[i], (<u32>1) << solution[first[i]]);
    }
    reveal(csp, solution, this.given, rng, PROOF);
    return 3 * this.blanks >= 2 * solution.length || this.extra > 3;
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, boxes(this.order));
    for (let i = 0; i < this.solved.length; i++) this.drawCage(scene, board, i);
    const size = Math.max(24, 0.2 * board.cell);
    for (let k = 0; k < this.sums.length; k++) {
      const head = this.cages.heads[k];
      // The sum interrupts the dashes: it stands on a patch of the ground.
      const text = this.sums[k].toString();
      const x = board.x(<f64>(head % this.order)) + INSET * board.cell;
      const y = board.y(<f64>(head / this.order)) + INSET * board.cell;
      scene.rect(x - 2, y - 2, size * (0.72 * <f64>text.length) + 4, size * 0.95, Paint.fill(scene.style.surface));
      board.note(scene, head / this.order, head % this.order, text, size);
    }
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i]) board.text(scene, <f64>(i / this.order) + 0.1, <f64>(i % this.order), (this.solved[i] + 1).toString(), 0.42);
    }
  }

  /** Dashed lines along those sides of a cell where its cage ends. */
  private drawCage(scene: Scene, board: Board, cell: i32): void {
    const order = this.order;
    const cages = this.cages.cageOf;
    const paint = Paint.line(scene.style.ink, scene.style.stroke(2)).dashed(7, 6);
    const row = cell / order;
    const column = cell % order;
    const above = row == 0 || cages[cell - order] != cages[cell];
    const below = row == order - 1 || cages[cell + order] != cages[cell];
    const before = column == 0 || cages[cell - 1] != cages[cell];
    const after = column == order - 1 || cages[cell + 1] != cages[cell];
    const inset = INSET * board.cell;
    // A side runs on to the next cell of its cage.
    const left = board.x(<f64>column) + (before ? inset : -inset);
    const right = board.x(<f64>column + 1) - (after ? inset : -inset);
    const top = board.y(<f64>row) + (above ? inset : -inset);
    const bottom = board.y(<f64>row + 1) - (below ? inset : -inset);
    if (above) scene.line(left, top, right, top, paint);
    if (below) scene.line(left, bottom, right, bottom, paint);
    if (before) scene.line(left, top, left, bottom, paint);
    if (after) scene.line(right, top, right, bottom, paint);
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("cages", "The small number in the corner of a dashed cage is the sum of the numbers in that cage, and no number repeats within a cage.")
      .say([
        "Complete the killer Sudoku: every row, every column and every box with a thick border holds each number from 1 to {n} exactly once. {cages} Give the complete grid.",
        "Fill in the numbers 1 to {n} so that no row, column or thick-bordered box repeats one. {cages} What is the complete grid?",
        "Each row, each column and each thick-bordered box contains the numbers 1 to {n}, each once. {cages} Give the complete grid.",
        "Solve this Sudoku with cages, using the numbers 1 to {n} once in every row, column and thick-bordered box. {cages} Give the whole grid.",
        "{cages} Rows, columns and thick-bordered boxes hold the numbers 1 to {n}, each once. Give the complete grid.",
        "Here is a sum Sudoku for the numbers 1 to {n}: they appear once in each row, each column and each box inside thick lines. {cages} Give the complete grid.",
        "Can you solve this killer Sudoku with the numbers 1 to {n}? The thick lines bound the boxes. {cages} Give the complete grid.",
        "Dashed lines make cages, thick lines make boxes. {cages} No number from 1 to {n} repeats in a row, in a column or in a box. Give the complete grid.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order + 6 * (this.solved.length - 2 * this.sums.length));
  }
}

function areDifferent(scope: StaticArray<i32>, values: StaticArray<i32>): bool {
  let seen = 0;
  for (let i = 0; i < scope.length; i++) {
    const bit = 1 << values[scope[i]];
    if ((seen & bit) != 0) return false;
    seen |= bit;
  }
  return true;
}
