import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { Board } from "../../../assembly/kit/boards/grid";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { OperationTask } from "./family";
import { OperationPool } from "./parts/operation";
import { colourRule, EMPTY_SHARE, Pattern } from "./parts/pattern";

/** What does the coloured board look like after all operations? They are drawn as pictograms and done in order. */
export class TransformGridFill extends OperationTask {
  private side: i32 = 0;
  private colours: i32 = 0;

  private before: Pattern = new Pattern(1);
  private after: Pattern = new Pattern(1);

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [3, 4, 4, 4, 5, 5, 5, 6, 6, 6]);
    this.colours = knobs.int("colours", [3, 3, 4, 3, 4, 4, 4, 4, 5, 5]);
    this.steps = knobs.int("operations", [1, 1, 1, 2, 2, 3, 4, 4, 5, 6]);
    const hasMirrors = knobs.from("mirrorings", 1);
    const hasDiagonals = knobs.from("diagonal mirrorings", 4);
    this.pool = new OperationPool(hasMirrors, hasDiagonals, knobs.int("farthest shift", [0, 0, 1, 1, 1, 2, 2, 2, 3, 3]));
  }

  sample(rng: Rng): bool {
    this.fitCanvas(this.steps > 3);
    this.before = Pattern.random(rng, this.side, this.colours);
    this.operations = this.pool.chain(rng, this.steps);
    this.after = this.before.after(this.operations);
    return !this.after.equals(this.before);
  }

  /** Another colour in one cell. */
  makeTwin(rng: Rng): bool {
    const cells = this.before.cells;
    cells[rng.int(0, cells.length - 1)] = rng.int(0, this.colours);
    this.after = this.before.after(this.operations);
    return !this.after.equals(this.before);
  }

  private get board(): Board {
    return Board.within(this.left, this.top, this.square, this.square, this.side, this.side);
  }

  draw(scene: Scene): void {
    this.before.draw(scene, this.board);
    this.drawSteps(scene);
  }

  question(words: Words): string {
    return this.nameSteps(words, "board")
      .set("colours", colourRule(this.colours))
      .say([
        "What does the board look like after {steps}? {rules} {colours}",
        "Apply {steps} to the board, and write down the board that results. {rules} {colours}",
        "Carry out {steps}. Which board do you get? {rules} {colours}",
        "Give the board that you have once {steps} {are} done. {rules} {colours}",
        "Copy the board onto squared paper in your mind, carry out {steps}, and write out what you end up with. {rules} {colours}",
        "Determine the final state of the board when {steps} {are} applied to it. {rules} {colours}",
        "How are the colours arranged after {steps}? Report the whole board. {rules} {colours}",
        "Let {steps} act on the coloured board, and state every cell of the outcome. {rules} {colours}",
      ]);
  }

  answer(): Answer {
    return this.after.answer();
  }

  /** The share of the cells that are right, above what empty ones would be. */
  partial(reply: Answer): f64 {
    return aboveChance(this.answer().partial(reply), EMPTY_SHARE);
  }

  /** Writes into each cell what it holds in the end. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    for (let i = 0; i < this.side * this.side; i++) this.after.writeInto(scene, this.board, i);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every cell in every operation, those that change in the end once more, and two for each colour and shift. */
  complexity(): f64 {
    let moved = 0;
    for (let i = 0; i < this.side * this.side; i++) moved += <i32>(this.before.cells[i] != this.after.cells[i]);
    let shifts = 0;
    for (let i = 0; i < this.steps; i++) shifts += <i32>this.operations[i].isShift;
    return <f64>(this.steps * this.side * this.side) + <f64>moved + 2.0 * <f64>(this.colours + shifts);
  }

  explain(): string {
    return this.deeds("board") + " The result is " + this.after.answer().canonical() + ".";
  }
}
