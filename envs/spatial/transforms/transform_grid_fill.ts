import { Answer } from "../../../assembly/answer/answer";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { drawOperations, Operation, OperationPool } from "./parts/operation";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { colourRule, Pattern } from "./family";

/** What does the coloured board look like after all operations? They are drawn as pictograms and done in order. */
export class TransformGridFill extends Environment {
  private side: i32 = 0;
  private colours: i32 = 0;
  private steps: i32 = 0;
  private pool: OperationPool = new OperationPool(false, false, 0);

  private before: Pattern = new Pattern(1);
  private after: Pattern = new Pattern(1);
  private operations: Operation[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [3, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.colours = knobs.int("colours", [3, 3, 4, 3, 4, 4, 4, 4, 5, 5]);
    this.steps = knobs.int("operations", [1, 1, 1, 2, 2, 3, 4, 4, 5, 6]);
    const hasMirrors = knobs.from("mirrorings", 1);
    const hasDiagonals = knobs.from("diagonal mirrorings", 4);
    this.pool = new OperationPool(hasMirrors, hasDiagonals, knobs.int("farthest shift", [0, 0, 1, 1, 1, 2, 2, 2, 3, 3]));
  }

  sample(rng: Rng): bool {
    this.before = Pattern.random(rng, this.side, this.colours);
    this.operations = this.pool.chain(rng, this.steps);
    this.after = this.before.after(this.operations);
    return !this.after.equals(this.before);
  }

  draw(scene: Scene): void {
    this.before.draw(scene, Board.within(36, 20, 600, 410, this.side, this.side));
    drawOperations(scene, this.operations, 20, 452, 632, 204);
  }

  question(words: Words): string {
    return words
      .set("rules", this.pool.rules("board") + " " + colourRule(this.colours))
      .say([
        "The operations below the board are done in order from left to right. {rules} What does the board look like at the end?",
        "Apply the operations to the board, in order from left to right. {rules} Write down the resulting board.",
        "Do the operations one after the other, from left to right. {rules} Which board results?",
        "Give the board that results when the operations are done in order, from left to right. {rules}",
      ]);
  }

  answer(): Answer {
    return this.after.answer();
  }

  complexity(): f64 {
    let moved = 0;
    for (let i = 0; i < this.side * this.side; i++) moved += <i32>(this.before.cells[i] != this.after.cells[i]);
    let shifts = 0;
    for (let i = 0; i < this.steps; i++) shifts += <i32>this.operations[i].isShift;
    return <f64>(this.steps * this.side * this.side) + <f64>moved + 2.0 * <f64>(this.colours + shifts);
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.steps; i++) parts.push(this.operations[i].name());
    return parts.join(", then ") + ": " + this.after.answer().canonical() + ".";
  }
}
