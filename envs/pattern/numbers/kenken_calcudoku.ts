import { Cage, Operation } from "../../../assembly/solve/csp_cage";
import { fill, latinSquare, reveal } from "../../../assembly/solve/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Question, Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Nodes for one proof that the solution is the only one. */
const PROOF: i32 = 600;
const SIGNS: StaticArray<string> = ["+", "×", "−", "÷"];

/** Complete a Calcudoku: a Latin square in cages, each with a result and the operation that makes it. */
export class KenkenCalcudoku extends NumberSquare {
  private largest: i32 = 0;
  private operations: i32 = 0;
  private mostGiven: i32 = 0;
  private cages: StaticArray<i32> = [];
  private labels: string[] = [];
  /** The first cell of each cage, in reading order. */
  private heads: i32[] = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.largest = knobs.int("largest cage", [2, 2, 3, 3, 2, 3, 4, 2, 3, 4]);
    this.operations = knobs.int("operations", [1, 3, 3, 4, 3, 3, 4, 4, 4, 4]);
    this.mostGiven = knobs.int("most given numbers", [3, 3, 3, 3, 4, 4, 3, 5, 4, 4]);
  }

  sample(rng: Rng): bool {
    const solution = fill(latinSquare(this.order), rng);
    if (solution === null) return false;
    this.solution = solution;
    this.divide(rng);
    const csp = latinSquare(this.order);
    this.labels = [];
    for (let k = 0; k < this.heads.length; k++) {
      const members: i32[] = [];
      for (let i = 0; i < solution.length; i++) {
        if (this.cages[i] == k) members.push(i);
      }
      const operation = this.chooseOperation(rng, members);
      const scope = StaticArray.fromArray<i32>(members);
      const cage = new Cage(scope, operation, Cage.result(operation, scope, solution));
      this.labels.push(cage.total.toString() + SIGNS[operation]);
      csp.add(cage);
    }
    this.given = new StaticArray<bool>(solution.length);
    reveal(csp, solution, this.given, rng, PROOF);
    return solution.length - this.blanks <= this.mostGiven;
  }

  /** Cuts the square into cages of two to `largest` cells; a leftover cell joins a neighbour. */
  private divide(rng: Rng): void {
    const order = this.order;
    const cages = new StaticArray<i32>(order * order).fill(-1);
    const sizes: i32[] = [];
    const cells = rng.permutation(order * order);
    for (let i = 0; i < cells.length; i++) {
      if (cages[cells[i]] >= 0) continue;
      let cell = cells[i];
      const wanted = rng.int(2, this.largest);
      let size = 0;
      while (size < wanted && cell >= 0) {
        cages[cell] = sizes.length;
        size++;
        cell = freeBeside(rng, cages, sizes.length, order);
      }
      if (size > 1) {
        sizes.push(size);
        continue;
      }
      // Nothing free beside it: it joins the smallest cage next to it.
      let smallest = -1;
      for (let direction = 0; direction < 4; direction++) {
        const next = beside(cells[i], direction, order);
        if (next >= 0 && cages[next] >= 0 && cages[next] != sizes.length && (smallest < 0 || sizes[cages[next]] < sizes[smallest])) smallest = cages[next];
      }
      cages[cells[i]] = smallest;
      sizes[smallest] = sizes[smallest] + 1;
    }
    // Named in the order in which their first cells are read.
    const names = new StaticArray<i32>(sizes.length).fill(-1);
    this.heads = [];
    for (let i = 0; i < cages.length; i++) {
      if (names[cages[i]] < 0) {
        names[cages[i]] = this.heads.length;
        this.heads.push(i);
      }
      cages[i] = names[cages[i]];
    }
    this.cages = cages;
  }

  /** Quotients only where they come out even; differences and quotients only for two cells. */
  private chooseOperation(rng: Rng, members: i32[]): Operation {
    if (this.operations == 1) return Operation.Add;
    if (members.length > 2) return rng.chance(0.5) ? Operation.Add : Operation.Multiply;
    const a = this.solution[members[0]] + 1;
    const b = this.solution[members[1]] + 1;
    if (this.operations == 4 && max(a, b) % min(a, b) == 0 && rng.chance(0.6)) return Operation.Divide;
    return rng.pick<Operation>([Operation.Add, Operation.Multiply, Operation.Subtract]);
  }

  draw(scene: Scene): void {
    const board = this.board();
    board.ground(scene);
    board.lines(scene);
    board.borders(scene, this.cages);
    const size = Math.max(24, 0.22 * board.cell);
    for (let k = 0; k < this.heads.length; k++) board.note(scene, this.heads[k] / this.order, this.heads[k] % this.order, this.labels[k], size);
    for (let i = 0; i < this.given.length; i++) {
      if (this.given[i]) board.text(scene, <f64>(i / this.order) + 0.12, <f64>(i % this.order), (this.solution[i] + 1).toString(), 0.42);
    }
  }

  ask(words: Words): Question {
    return words
      .set("n", this.order.toString())
      .set("rule", "In each cage with a thick border the numbers make the result in its corner with the operation next to it, in any order (− is the larger less the smaller, ÷ the larger divided by the smaller). Numbers may repeat within a cage.")
      .ask(
        [
          "Complete the Calcudoku: every row and every column holds each number from 1 to {n} exactly once. {rule} Give the complete grid.",
          "Fill the square with the numbers 1 to {n} so that no row and no column repeats one. {rule} What is the complete grid?",
          "Each row and each column contains the numbers 1 to {n}, each once. {rule} Give the complete grid.",
          "Solve this arithmetic Latin square with the numbers 1 to {n}, each once in every row and in every column. {rule} Give the whole grid.",
        ],
        this.answer(),
      );
  }

  complexity(): f64 {
    // Fewer cages say less, and more operations leave more to try.
    const merged = this.solution.length - 2 * this.heads.length;
    return <f64>(this.blanks * this.order + 6 * this.operations + 5 * merged);
  }
}

/** The cell beside another in one of four directions, or -1 beyond the board. */
function beside(cell: i32, direction: i32, order: i32): i32 {
  if (direction == 0) return cell >= order ? cell - order : -1;
  if (direction == 1) return cell < order * (order - 1) ? cell + order : -1;
  if (direction == 2) return cell % order > 0 ? cell - 1 : -1;
  return cell % order < order - 1 ? cell + 1 : -1;
}

/** A cell of no cage beside a cage, or -1. */
function freeBeside(rng: Rng, cages: StaticArray<i32>, cage: i32, order: i32): i32 {
  const free: i32[] = [];
  for (let i = 0; i < cages.length; i++) {
    if (cages[i] != cage) continue;
    for (let direction = 0; direction < 4; direction++) {
      const next = beside(i, direction, order);
      if (next >= 0 && cages[next] < 0) free.push(next);
    }
  }
  return free.length > 0 ? rng.pick<i32>(free) : -1;
}
