import { Cage, Operation } from "../../../assembly/solve/csp/cage";
import { fill, latinSquare, reveal } from "../../../assembly/solve/latin/latin";
import { Cages } from "../../../assembly/solve/latin/cages";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 250;
const SIGNS: StaticArray<string> = ["+", "×", "−", "÷"];

/** Complete a Calcudoku: a Latin square in cages, each with a result and the operation that makes it. */
export class KenkenCalcudoku extends NumberSquare {
  private largest: i32 = 0;
  private operations: i32 = 0;
  private mostGiven: i32 = 0;
  private cages: Cages = new Cages([], []);
  private labels: string[] = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.largest = knobs.int("largest cage", [2, 2, 3, 3, 2, 3, 4, 2, 3, 4]);
    this.operations = knobs.int("operations", [1, 3, 3, 4, 3, 3, 4, 4, 4, 4]);
    this.mostGiven = knobs.int("most given numbers", [3, 3, 3, 3, 4, 4, 3, 5, 4, 4]);
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const solution = fill(latinSquare(this.order), rng);
    if (solution === null) return false;
    this.solved = solution;
    this.cages = Cages.random(rng, this.order, this.largest);
    const csp = latinSquare(this.order);
    for (let k = 0; k < this.cages.heads.length; k++) {
      const scope = this.cages.cells(k);
      const operation = this.chooseOperation(rng, scope);
      const cage = new Cage(scope, operation, Cage.result(operation, scope, solution));
      this.labels.push(cage.total.toString() + SIGNS[operation]);
      csp.add(cage);
    }
    this.given = new StaticArray<bool>(solution.length);
    reveal(csp, solution, this.given, rng, PROOF);
    return solution.length - this.blanks <= this.mostGiven;
  }

  /** Quotients only where they come out even; differences and quotients only for two cells. */
  private chooseOperation(rng: Rng, members: StaticArray<i32>): Operation {
    if (this.operations == 1) return Operation.Add;
    if (members.length > 2) return rng.chance(0.5) ? Operation.Add : Operation.Multiply;
    const a = this.solved[members[0]] + 1;
    const b = this.solved[members[1]] + 1;
    if (this.operations == 4 && max(a, b) % min(a, b) == 0 && rng.chance(0.6)) return Operation.Divide;
    return rng.pick<Operation>([Operation.Add, Operation.Multiply, Operation.Subtract]);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.cages.cageOf);
    const size = Math.max(24, 0.22 * board.cell);
    for (let k = 0; k < this.labels.length; k++) board.note(scene, this.cages.heads[k] / this.order, this.cages.heads[k] % this.order, this.labels[k], size);
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i]) board.text(scene, <f64>(i / this.order) + 0.12, <f64>(i % this.order), (this.solved[i] + 1).toString(), 0.42);
    }
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("rule", "In each cage with a thick border the numbers make the result in its corner with the operation next to it, in any order (− is the larger less the smaller, ÷ the larger divided by the smaller). Numbers may repeat within a cage.")
      .say([
        "Complete the Calcudoku: every row and every column holds each number from 1 to {n} exactly once. {rule} Give the complete grid.",
        "Fill the square with the numbers 1 to {n} so that no row and no column repeats one. {rule} What is the complete grid?",
        "Each row and each column contains the numbers 1 to {n}, each once. {rule} Give the complete grid.",
        "Solve this arithmetic Latin square with the numbers 1 to {n}. {rule} Give the whole grid.",
        "{rule} Every row and every column holds the numbers 1 to {n}, each once. Give the complete grid.",
        "Here is a Calcudoku for the numbers 1 to {n}, which appear once in each row and once in each column. {rule} Fill it in and give the complete grid.",
        "Which numbers belong in this square? Use 1 to {n}, once per row and once per column. {rule} Give the complete grid.",
        "The square is divided into cages. {rule} In addition, no number from 1 to {n} occurs twice in a row or in a column. Give the complete grid.",
      ]);
  }

  complexity(): f64 {
    // Fewer cages say less, and more operations leave more to try.
    const merged = this.solved.length - 2 * this.labels.length;
    return <f64>(this.blanks * this.order + 6 * this.operations + 5 * merged);
  }
}
