import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Face } from "../../../assembly/scene/font";
import { AllDifferent, Csp } from "../../../assembly/solve/csp/csp";
import { DistinctSum } from "../../../assembly/solve/csp/sum";
import { fill, reveal } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { blend, Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberGrid, WRITTEN } from "./family";
import { pointAtAll, write } from "../../../assembly/scene/solution";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 300;

/** Complete a Kakuro: runs of different numbers from 1 to 9 with given sums, across and down. */
export class KakuroFill extends NumberGrid {
  private shaded: i32 = 0;
  private mostGiven: i32 = 0;
  /** Place of a white cell among the white cells, by cell of the board; -1 for shaded cells. */
  private place: StaticArray<i32> = [];
  private numbers: StaticArray<i32> = [];
  /** Sums by shaded cell, 0 for none: of the run on its right and of the run below. */
  private across: StaticArray<i32> = [];
  private down: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    // The first row and the first column only hold sums.
    this.rows = 1 + knobs.int("rows", [2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    this.columns = 1 + knobs.int("columns", [2, 3, 3, 4, 4, 5, 5, 5, 5, 6]);
    this.shaded = knobs.int("shaded cells inside", [0, 0, 1, 2, 3, 5, 6, 4, 8, 6]);
    this.mostGiven = knobs.int("most given numbers", [1, 2, 2, 3, 4, 4, 5, 6, 6, 7]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(max(this.rows, this.columns));
    const white = this.lay(rng);
    if (white < 0) return false;
    const free = new Csp(white, 0x1ff);
    const bound = new Csp(white, 0x1ff);
    const runs = this.runs();
    for (let i = 0; i < runs.length; i++) free.add(new AllDifferent(runs[i], 9));
    const numbers = fill(free, rng);
    if (numbers === null) return false;
    this.numbers = numbers;
    this.across = new StaticArray<i32>(this.place.length);
    this.down = new StaticArray<i32>(this.place.length);
    for (let cell = 0; cell < this.place.length; cell++) {
      if (this.place[cell] >= 0) continue;
      this.across[cell] = this.sumFrom(cell, 1);
      this.down[cell] = this.sumFrom(cell, this.columns);
    }
    for (let i = 0; i < runs.length; i++) {
      let total = 0;
      for (let k = 0; k < runs[i].length; k++) total += numbers[runs[i][k]] + 1;
      bound.add(new DistinctSum(runs[i], total));
    }
    const given = new StaticArray<bool>(white);
    reveal(bound, numbers, given, rng, PROOF);
    let count = 0;
    for (let i = 0; i < white; i++) count += <i32>given[i];
    this.given = given;
    return count <= this.mostGiven;
  }

  /** Shades cells inside of the board; returns how many white cells are left, or -1 when it did not work out. */
  private lay(rng: Rng): i32 {
    const cells = this.rows * this.columns;
    const isWhite = new StaticArray<bool>(cells);
    for (let cell = 0; cell < cells; cell++) isWhite[cell] = cell >= this.columns && cell % this.columns > 0;
    const order = rng.permutation(cells);
    let shaded = 0;
    for (let k = 0; k < cells && shaded < this.shaded; k++) {
      if (!isWhite[order[k]]) continue;
      isWhite[order[k]] = false;
      if (this.hasLongRunsOnly(isWhite) && isInOnePiece(isWhite, this.columns)) shaded++;
      else isWhite[order[k]] = true;
    }
    if (shaded < this.shaded) return -1;
    let white = 0;
    this.place = new StaticArray<i32>(cells);
    for (let cell = 0; cell < cells; cell++) this.place[cell] = isWhite[cell] ? white++ : -1;
    return white;
  }

  /** Whether every white cell has a white neighbour across and one down: no run has length 1. */
  private hasLongRunsOnly(isWhite: StaticArray<bool>): bool {
    for (let cell = 0; cell < isWhite.length; cell++) {
      if (!isWhite[cell]) continue;
      const right = (cell + 1) % this.columns > 0 && isWhite[cell + 1];
      const below = cell + this.columns < isWhite.length && isWhite[cell + this.columns];
      if (!(right || isWhite[cell - 1]) || !(below || isWhite[cell - this.columns])) return false;
    }
    return true;
  }

  /** All runs as places among the white cells. */
  private runs(): StaticArray<i32>[] {
    const runs: StaticArray<i32>[] = [];
    for (let cell = 0; cell < this.place.length; cell++) {
      if (this.place[cell] >= 0) continue;
      this.runFrom(runs, cell, 1);
      this.runFrom(runs, cell, this.columns);
    }
    return runs;
  }

  private runFrom(runs: StaticArray<i32>[], cell: i32, step: i32): void {
    const run: i32[] = [];
    for (let next = cell + step; this.isWhiteAfter(next, step); next += step) run.push(this.place[next]);
    if (run.length > 0) runs.push(StaticArray.fromArray<i32>(run));
  }

  /** Whether a step has led to a white cell of the board. */
  private isWhiteAfter(cell: i32, step: i32): bool {
    return cell < this.place.length && (step > 1 || cell % this.columns > 0) && this.place[cell] >= 0;
  }

  private sumFrom(cell: i32, step: i32): i32 {
    let sum = 0;
    for (let next = cell + step; this.isWhiteAfter(next, step); next += step) sum += this.numbers[this.place[next]] + 1;
    return sum;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const board = this.board();
    board.ground(scene);
    const dark = blend(style.surface, style.ink, 0.2);
    const slash = Paint.line(style.ink, style.stroke(2));
    for (let cell = 0; cell < this.place.length; cell++) {
      if (this.place[cell] < 0) board.shade(scene, cell / this.columns, cell % this.columns, dark);
    }
    board.lines(scene);
    for (let cell = 0; cell < this.place.length; cell++) {
      const row = <f64>(cell / this.columns);
      const column = <f64>(cell % this.columns);
      if (this.place[cell] >= 0) {
        if (this.given[this.place[cell]]) board.text(scene, row, column, (this.numbers[this.place[cell]] + 1).toString(), 0.52);
        continue;
      }
      if (this.across[cell] == 0 && this.down[cell] == 0) continue;
      scene.line(board.x(column), board.y(row), board.x(column + 1), board.y(row + 1), slash);
      if (this.across[cell] > 0) board.text(scene, row - 0.24, column + 0.21, this.across[cell].toString(), 0.27, Face.Bold);
      if (this.down[cell] > 0) board.text(scene, row + 0.24, column - 0.21, this.down[cell].toString(), 0.27, Face.Bold);
    }
  }

  answer(): Answer {
    const cells: string[] = [];
    const given: bool[] = [];
    for (let cell = 0; cell < this.place.length; cell++) {
      const place = this.place[cell];
      cells.push(place < 0 ? "#" : (this.numbers[place] + 1).toString());
      given.push(place < 0 || this.given[place]);
    }
    return new GridAnswer(this.rows, this.columns, cells, given);
  }

  question(words: Words): string {
    return words
      .set("sums", "In a tinted cell, the number above the diagonal is the sum of the run of plain cells to its right, up to the next tinted cell or the edge, and the number below the diagonal the sum of the run of plain cells beneath it.")
      .set("wanted", "Give the whole grid with # for every tinted cell.")
      .say([
        "Complete the Kakuro with numbers from 1 to 9; no number may repeat within a run. {sums} {wanted}",
        "Every plain cell takes a number from 1 to 9, and the numbers of a run are all different. {sums} {wanted}",
        "Fill the plain cells of this cross sum with the numbers 1 to 9 without repeating a number in any run, across or down. {sums} {wanted}",
        "{sums} The plain cells hold numbers from 1 to 9, and no run contains a number twice. {wanted}",
        "Solve this Kakuro. {sums} Only the numbers 1 to 9 are used, none of them twice in a run. {wanted}",
        "This is a crossword of sums. {sums} Runs are filled with different numbers from 1 to 9. {wanted}",
        "Which numbers from 1 to 9 complete the puzzle, if the numbers in each run differ? {sums} {wanted}",
        "Find the missing numbers, all of them between 1 and 9. {sums} Within one run each number differs from the others. {wanted}",
      ]);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let cell = 0; cell < this.place.length; cell++) {
      const place = this.place[cell];
      if (place < 0 || this.given[place]) continue;
      write(scene, (this.numbers[place] + 1).toString(), board.x(<f64>(cell % this.columns) + 0.5), board.y(<f64>(cell / this.columns) + 0.5), board.cell * WRITTEN);
    }
  }

  complexity(): f64 {
    return <f64>this.blanks;
  }

  explain(): string {
    return "The only way to fill the plain cells is " + this.answer().canonical() + ".";
  }
}

/** Whether the white cells hang together along sides. */
function isInOnePiece(isWhite: StaticArray<bool>, columns: i32): bool {
  const seen = new StaticArray<bool>(isWhite.length);
  const open: i32[] = [];
  let total = 0;
  for (let cell = 0; cell < isWhite.length; cell++) {
    if (!isWhite[cell]) continue;
    total++;
    if (open.length > 0) continue;
    open.push(cell);
    seen[cell] = true;
  }
  for (let k = 0; k < open.length; k++) {
    for (let direction = 0; direction < 4; direction++) {
      // The first row and column are never white, so that a step out of the board meets no white cell.
      const next = open[k] + (direction == 0 ? 1 : direction == 1 ? -1 : direction == 2 ? columns : -columns);
      if (next >= isWhite.length || !isWhite[next] || seen[next]) continue;
      seen[next] = true;
      open.push(next);
    }
  }
  return open.length == total;
}
