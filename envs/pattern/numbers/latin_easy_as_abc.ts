import { GridAnswer } from "../../../assembly/answer/grid";
import { Answer } from "../../../assembly/answer/answer";
import { Face } from "../../../assembly/scene/font";
import { FirstSeen } from "../../../assembly/solve/csp/first";
import { dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { borderPlaces, cellSeen, EDGE, NumberSquare, WRITTEN } from "./family";
import { pointAtAll, write } from "../../../assembly/scene/solution";

/** The mark of a cell that stays empty, as it is drawn: wider than the hyphen of an answer. */
const DASH: string = "−";

/** Complete a grid of letters with one empty cell a line, from the letters that are seen first from its border. */
export class LatinEasyAsAbc extends NumberSquare {
  private borderClues: i32 = 0;
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private isSimple: bool = true;
  /** Letter seen first, by place at the border: columns from above, from below, rows from the left, from the right; -1 without a clue. */
  private seen: StaticArray<i32> = [];
  private shown: i32 = 0;

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.borderClues = knobs.int("border clues", [12, 12, 12, 9, 16, 16, 14, 20, 20, 18]);
    this.clues = knobs.int("fewest given cells", [6, 3, 1, 0, 9, 5, 0, 13, 8, 0]);
    this.strength = knobs.flag("needs look-ahead", [false, false, false, true, false, false, true, false, false, true]) ? Strength.Search : Strength.Singles;
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const order = this.order;
    const solution = fill(latinSquare(order), rng);
    if (solution === null) return false;
    this.solved = solution;
    const csp = latinSquare(order);
    this.seen = new StaticArray<i32>(4 * order).fill(-1);
    const places = borderPlaces(rng, order).slice(0, this.borderClues);
    this.shown = places.length;
    for (let k = 0; k < places.length; k++) {
      const scope = new StaticArray<i32>(order);
      for (let i = 0; i < order; i++) scope[i] = cellSeen(places[k], i, order);
      // The highest value stands for an empty cell.
      const first = solution[scope[0]] == order - 1 ? solution[scope[1]] : solution[scope[0]];
      this.seen[places[k]] = first;
      csp.add(new FirstSeen(scope, order - 1, first));
    }
    this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
    this.isSimple = isSettledByLogic(csp);
    return true;
  }

  /** The letter of a cell; a dash for an empty one. */
  private textOf(cell: i32, dash: string = "-"): string {
    return this.solved[cell] == this.order - 1 ? dash : String.fromCharCode(0x41 + this.solved[cell]);
  }

  protected board(): Board {
    return Board.within(EDGE, EDGE, this.width - 2 * EDGE, this.height - 2 * EDGE, this.order, this.order, 0.7, 0.7, 0.7, 0.7);
  }

  private get hasGivenDash(): bool {
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i] && this.solved[i] == this.order - 1) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const order = this.order;
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i]) board.text(scene, <f64>(i / order), <f64>(i % order), this.textOf(i, DASH), 0.52, Face.Bold);
    }
    const beyond = <f64>order - 0.15;
    for (let place = 0; place < 4 * order; place++) {
      if (this.seen[place] < 0) continue;
      const along = <f64>(place % order);
      const side = place / order;
      board.text(
        scene, side == 0 ? -0.85 : side == 1 ? beyond : along, side == 2 ? -0.85 : side == 3 ? beyond : along,
        String.fromCharCode(0x41 + this.seen[place]), 0.4, true,
      );
    }
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    const board = this.board();
    for (let i = 0; i < this.given.length; i++) {
      if (!this.given[i]) write(scene, this.textOf(i, DASH), board.x(<f64>(i % this.order) + 0.5), board.y(<f64>(i / this.order) + 0.5), board.cell * WRITTEN);
    }
  }

  answer(): Answer {
    const cells: string[] = [];
    for (let i = 0; i < this.solved.length; i++) cells.push(this.textOf(i));
    return new GridAnswer(this.order, this.order, cells, this.given.slice<bool[]>());
  }

  question(words: Words): string {
    return words
      .set("letters", "A to " + String.fromCharCode(0x40 + this.order - 1))
      .set("clues", "A letter outside of the grid is the first letter that is met when its row or column is entered from there.")
      .set("given", this.hasGivenDash ? "A dash in the grid marks a cell that stays empty. " : "")
      .set("dash", "a dash (-) for an empty cell")
      .say([
        "Every row and every column of the complete grid holds each letter from {letters} exactly once and has one cell without a letter. {clues} {given}Give the complete grid, with {dash}.",
        "Place the letters {letters} so that each of them appears once in every row and once in every column; one cell of every row and column stays empty. {clues} {given}Give the complete grid, with {dash}.",
        "{clues} Each row and each column contains the letters {letters} once each and one empty cell. {given}What is the complete grid? Use {dash}.",
        "Solve the puzzle: no letter from {letters} is missing or repeated in any row or column, and each of these has exactly one empty cell. {clues} {given}Give the whole grid, with {dash}.",
        "Fill in the letters {letters}: one of each in every row and in every column, which leaves one cell of each line empty. {clues} {given}Write down the complete grid, with {dash}.",
        "This is an ABC puzzle with the letters {letters} and one empty cell in each row and each column. {clues} {given}Give the complete grid, with {dash}.",
        "Which letter goes where? Each line, across or down, takes the letters {letters} once and keeps one cell free. {clues} {given}Give the complete grid, with {dash}.",
        "The letters outside the grid are clues. {clues} Inside, the letters {letters} appear once in each row and column, with one cell of each left over. {given}Give the complete grid, with {dash}.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.isSimple ? 1.0 : 1.2) + <f64>(4 * this.order - this.shown);
  }

  explain(): string {
    return "The only grid that satisfies every rule is " + this.answer().canonical() + ".";
  }
}
