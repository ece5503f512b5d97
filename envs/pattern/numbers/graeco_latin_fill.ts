import { Answer } from "../../../assembly/answer/answer";
import { GridAnswer } from "../../../assembly/answer/grid";
import { Csp } from "../../../assembly/solve/csp/csp";
import { orthogonalPair, pairSquare, pairsWith } from "../../../assembly/solve/latin/pairs";
import { Board } from "../../../assembly/kit/boards/grid";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll, write } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { EDGE } from "./family";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 150;

/** What of a cell is given. */
const enum Given {
  Nothing = 0,
  Letter = 1,
  Number = 2,
  Both = 3,
}

/** Complete a Graeco-Latin square: letters and numbers are each Latin, and no pair of them occurs twice. */
export class GraecoLatinFill extends Environment {
  private order: i32 = 0;
  private parts: i32 = 0;
  private hasHalves: bool = false;
  /** Letter times order plus number, from 0, by cell. */
  private pairs: StaticArray<i32> = [];
  private given: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 4, 4, 5, 5, 5, 5]);
    this.parts = knobs.int("fewest given letters and numbers", [22, 20, 18, 16, 12, 8, 28, 24, 18, 12]);
    this.hasHalves = knobs.flag("cells with one part given", [false, false, false, true, true, true, false, true, true, true]);
  }

  sample(rng: Rng): bool {
    this.width = this.order == 4 ? 448 : 672;
    this.height = this.width;
    const order = this.order;
    const cells = order * order;
    this.pairs = orthogonalPair(rng, order);
    this.given = new StaticArray<i32>(cells).fill(Given.Both);
    const csp = pairSquare(order);
    for (let i = 0; i < cells; i++) csp.allow(i, (<u32>1) << this.pairs[i]);
    let left = 2 * cells;
    const turns = rng.permutation(cells);
    for (let k = 0; k < cells && left > this.parts; k++) {
      const cell = turns[k];
      if (left >= this.parts + 2 && this.tries(csp, cell, Given.Nothing)) {
        left -= 2;
        continue;
      }
      if (!this.hasHalves) continue;
      const half: i32 = rng.chance(0.5) ? Given.Letter : Given.Number;
      if (this.tries(csp, cell, half) || this.tries(csp, cell, Given.Both - half)) left--;
    }
    return true;
  }

  /** Gives less of a cell when the solution stays the only one. */
  private tries(csp: Csp, cell: i32, less: i32): bool {
    const order = this.order;
    const before = csp.allowed(cell);
    const pair = this.pairs[cell];
    csp.allow(cell, less == Given.Nothing ? csp.full : less == Given.Letter ? pairsWith(pair / order, true, order) : pairsWith(pair % order, false, order));
    if (csp.otherwise(cell, pair, PROOF) == 0) {
      this.given[cell] = less;
      return true;
    }
    csp.allow(cell, before);
    return false;
  }

  private text(cell: i32, what: i32): string {
    const letter = String.fromCharCode(0x41 + this.pairs[cell] / this.order);
    const number = (this.pairs[cell] % this.order + 1).toString();
    return what == Given.Both ? letter + number : what == Given.Letter ? letter : number;
  }

  private board(): Board {
    return Board.within(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, this.order, this.order);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let i = 0; i < this.given.length; i++) {
      const row = <f64>(i / this.order);
      const column = <f64>(i % this.order);
      // The letter stands on the left of its cell, the number on the right: a lone part keeps its place.
      if ((this.given[i] & Given.Letter) != 0) board.text(scene, row, column - 0.21, this.text(i, Given.Letter), 0.42);
      if ((this.given[i] & Given.Number) != 0) board.text(scene, row, column + 0.21, this.text(i, Given.Number), 0.42);
    }
  }

  question(words: Words): string {
    return words
      .set("letters", "A to " + String.fromCharCode(0x40 + this.order))
      .set("numbers", "1 to " + this.order.toString())
      .say([
        "Every cell of the complete square holds a letter from {letters} and a number from {numbers}. Each letter and each number occurs once in every row and once in every column, and no two cells hold the same pair. Give the complete grid, each cell as its letter followed by its number.",
        "Complete the square: in every row and every column each letter from {letters} appears once and each number from {numbers} appears once, and every pair of a letter and a number stands in exactly one cell. Give all cells, the letter before the number.",
        "Fill in what is missing. Letters are {letters}, numbers are {numbers}; no row and no column repeats a letter or a number, and no pair of letter and number is used twice. Write each cell of the complete grid as letter and number without a space.",
        "Each cell has a letter ({letters}) and a number ({numbers}). Neither letters nor numbers repeat in a row or in a column, and all cells are different pairs. What is the complete grid? Write a cell as its letter directly followed by its number.",
        "This is a Graeco-Latin square with gaps, made of the letters {letters} and the numbers {numbers}. Complete it. Write every cell as letter and number together.",
        "Two Latin squares lie on top of each other, one of the letters {letters} and one of the numbers {numbers}, so that every pair occurs once. Restore the whole square, each cell as its letter followed by its number.",
        "Officers of the ranks {letters} from the regiments {numbers} stand in a square: each rank and each regiment once per row and once per column, and no two officers alike in both. Who stands where? Give the complete grid, the letter before the number.",
        "What is the complete grid? Letters ({letters}) and numbers ({numbers}) each appear once in every row and column, and each combination appears once in the square. Join letter and number in each cell.",
      ]);
  }

  answer(): Answer {
    const cells: string[] = [];
    const given: bool[] = [];
    for (let i = 0; i < this.pairs.length; i++) {
      cells.push(this.text(i, Given.Both));
      given.push(this.given[i] == Given.Both);
    }
    return new GridAnswer(this.order, this.order, cells, given);
  }

  /** Writes what is missing of each cell where it belongs: letters on the left, numbers on the right. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let i = 0; i < this.given.length; i++) {
      const missing = Given.Both - this.given[i];
      if (missing == Given.Nothing) continue;
      const shift = missing == Given.Letter ? -0.21 : missing == Given.Number ? 0.21 : 0.0;
      write(scene, this.text(i, missing), board.x(<f64>(i % this.order) + 0.5 + shift), board.y(<f64>(i / this.order) + 0.5), board.cell * 0.3);
    }
  }

  complexity(): f64 {
    let missing = 0;
    for (let i = 0; i < this.given.length; i++) missing += 2 - popcnt<i32>(this.given[i]);
    return <f64>(missing * this.order);
  }

  explain(): string {
    const rows: string[] = [];
    for (let r = 0; r < this.order; r++) {
      const row: string[] = [];
      for (let c = 0; c < this.order; c++) row.push(this.text(r * this.order + c, Given.Both));
      rows.push(row.join(" "));
    }
    return "The only square that satisfies every rule is " + rows.join(" / ") + ".";
  }
}
