import { areNear, Near, Nearness } from "../../../assembly/solve/csp/near";
import { dig, fill, isSettledByLogic, latinSquare, Strength } from "../../../assembly/solve/latin/latin";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { NumberSquare } from "./family";

/** Radius of a dot, in cells. */
const DOT: f64 = 0.11;

/** Complete a Kropki puzzle: dots between cells say which neighbours are consecutive and which are doubles. */
export class KropkiConsecutive extends NumberSquare {
  private clues: i32 = 0;
  private strength: Strength = Strength.Singles;
  private isSimple: bool = true;
  /** Nearness of each cell to the one on its right and to the one below, two entries a cell. */
  private dots: StaticArray<i32> = [];

  configure(knobs: Knobs): void {
    this.order = knobs.int("order", [4, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.clues = knobs.int("fewest clues", [8, 6, 4, 2, 10, 6, 0, 11, 6, 0]);
    this.strength = knobs.flag("needs look-ahead", [false, false, false, true, false, false, true, false, false, true]) ? Strength.Search : Strength.Singles;
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.order);
    const order = this.order;
    const solution = fill(latinSquare(order), rng);
    if (solution === null) return false;
    this.solved = solution;
    const csp = latinSquare(order);
    this.dots = new StaticArray<i32>(2 * solution.length);
    for (let cell = 0; cell < solution.length; cell++) {
      for (let side = 0; side < 2; side++) {
        if (side == 0 ? cell % order == order - 1 : cell / order == order - 1) continue;
        const other = cell + (side == 0 ? 1 : order);
        const a = solution[cell] + 1;
        const b = solution[other] + 1;
        // Between 1 and 2 either dot may stand.
        const isEither = areNear(Nearness.Consecutive, a, b) && areNear(Nearness.Double, a, b);
        const nearness = isEither
          ? (rng.chance(0.5) ? Nearness.Consecutive : Nearness.Double)
          : areNear(Nearness.Consecutive, a, b) ? Nearness.Consecutive : areNear(Nearness.Double, a, b) ? Nearness.Double : Nearness.None;
        this.dots[2 * cell + side] = nearness;
        csp.add(new Near(cell, other, nearness, order));
      }
    }
    this.given = dig(csp, solution, rng.permutation(csp.variables), this.clues, this.strength);
    this.isSimple = isSettledByLogic(csp);
    return true;
  }

  draw(scene: Scene): void {
    const board = this.board();
    const style = scene.style;
    board.ground(scene);
    board.lines(scene);
    this.drawGivens(scene, board, 0.46);
    for (let cell = 0; cell < this.solved.length; cell++) {
      for (let side = 0; side < 2; side++) {
        const nearness = this.dots[2 * cell + side];
        if (nearness == Nearness.None) continue;
        const x = board.x(<f64>(cell % this.order) + (side == 0 ? 1.0 : 0.5));
        const y = board.y(<f64>(cell / this.order) + (side == 0 ? 0.5 : 1.0));
        const paint = Paint.fill(nearness == Nearness.Double ? style.ink : style.surface).edge(style.ink, style.stroke(3));
        scene.circle(x, y, DOT * board.cell, paint);
      }
    }
  }

  question(words: Words): string {
    return words
      .set("n", this.order.toString())
      .set("dots", "A hollow dot between two cells means that their numbers differ by 1, a filled dot that one number is twice the other; between 1 and 2 either dot may stand. Where there is no dot, neither is the case.")
      .say([
        "Complete the Kropki puzzle: every row and every column holds each number from 1 to {n} exactly once. {dots} Give the complete grid.",
        "Fill in the numbers 1 to {n}, each once in every row and in every column. {dots} What is the complete grid?",
        "No row and no column repeats a number from 1 to {n}. {dots} Give the complete grid.",
        "Each row and each column contains the numbers 1 to {n}. {dots} Solve the puzzle and give the whole grid.",
        "{dots} Every row and every column holds the numbers 1 to {n}, each once. Give the complete grid.",
        "The dots between the cells are clues. {dots} With the numbers 1 to {n} once in each row and column, what is the complete grid?",
        "Can you complete this grid? It takes the numbers 1 to {n} once per row and once per column. {dots} Give all rows.",
        "Find the Latin square of the numbers 1 to {n} that agrees with all dots. {dots} Give the complete grid.",
      ]);
  }

  complexity(): f64 {
    return <f64>(this.blanks * this.order) * (this.isSimple ? 1.0 : 1.2);
  }
}
