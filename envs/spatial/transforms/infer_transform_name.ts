import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { Operation, OperationPool } from "./parts/operation";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { listed, Words } from "../../../assembly/words";
import { Pattern } from "./family";

const COUNT_WORDS: StaticArray<string> = ["", "one operation", "two operations", "three operations"];

/**
 * Which of the pictured operations turn the left board into the right one? One, two or three of them, in order; every
 * choice that does it is right.
 */
export class InferTransformName extends Environment {
  private side: i32 = 0;
  private colours: i32 = 0;
  private steps: i32 = 0;
  private isNearSymmetric: bool = false;
  private pool: OperationPool = new OperationPool(true, true, 0);

  private before: Pattern = new Pattern(1);
  private after: Pattern = new Pattern(1);
  private legend: Operation[] = [];
  /** Indices into the legend. */
  private chosen: i32[] = [];

  configure(knobs: Knobs): void {
    this.side = knobs.int("cells a side", [3, 3, 4, 5, 4, 5, 6, 5, 6, 6]);
    this.colours = knobs.int("colours", [3, 2, 2, 1, 2, 2, 1, 2, 2, 1]);
    this.steps = knobs.int("operations", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.isNearSymmetric = knobs.from("nearly symmetric", 3);
    this.pool = new OperationPool(true, true, knobs.int("farthest shift", [0, 0, 1, 1, 1, 2, 2, 2, 2, 3]));
  }

  sample(rng: Rng): bool {
    const texts: string[] = [];
    while (this.legend.length < 6) {
      const operation = this.pool.pick(rng);
      if (texts.includes(operation.text())) continue;
      texts.push(operation.text());
      this.legend.push(operation);
    }
    for (let i = 0; i < this.steps; i++) this.chosen.push(rng.int(0, 5));
    this.before = Pattern.random(rng, this.side, this.colours);
    if (this.isNearSymmetric) this.makeNearSymmetric(rng);
    this.after = this.before.after(this.sequence(this.chosen));
    // Fewer operations must not do: the number asked for is the least.
    return !this.after.equals(this.before) && !this.isReachedWith(this.steps - 1);
  }

  /** Copies one half onto the other by a random symmetry, and then changes one pair of cells. */
  private makeNearSymmetric(rng: Rng): void {
    const symmetry = Operation.symmetry(rng.pick<i32>([2, 4, 5, 6, 7]));
    for (let i = 0; i < this.before.cells.length; i++) {
      const image = symmetry.apply(i, this.side);
      if (image > i) this.before.cells[image] = this.before.cells[i];
    }
    const place = rng.int(0, this.before.cells.length - 1);
    this.before.cells[place] = this.before.cells[place] == 0 ? rng.int(1, this.colours) : 0;
  }

  private sequence(indices: i32[]): Operation[] {
    const operations: Operation[] = [];
    for (let i = 0; i < indices.length; i++) operations.push(this.legend[indices[i]]);
    return operations;
  }

  /** Whether some choice of that many operations, 0 to 2, makes the right board. */
  private isReachedWith(count: i32): bool {
    if (count == 0) return this.after.equals(this.before);
    for (let code = 0; code < (count == 1 ? 6 : 36); code++) {
      const indices: i32[] = count == 1 ? [code] : [code / 6, code % 6];
      if (this.before.after(this.sequence(indices)).equals(this.after)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    this.before.draw(scene, Board.within(16, 20, 290, 300, this.side, this.side));
    this.after.draw(scene, Board.within(366, 20, 290, 300, this.side, this.side));
    scene.polygon([318, 156, 318, 184, 354, 170], Paint.fill(style.ink));
    const panel = new OptionPanel(scene, 16, 340, 640, 320, 6, 3);
    for (let i = 0; i < 6; i++) {
      scene.enter(panel.tile(i));
      this.legend[i].draw(scene, panel.side);
      scene.leave();
    }
  }

  question(words: Words): string {
    const order = this.steps == 1 ? "Name it by its letter." : "Name them by their letters in the order in which they are done; one may be used more than once, and any choice that works counts.";
    return words
      .set("count", COUNT_WORDS[this.steps])
      .set("rules", this.pool.rules("board") + " " + order)
      .say([
        "Which of the operations below turn the left board into the right one? Use {count}. {rules}",
        "Find {count} among those below that lead from the left board to the right board. {rules}",
        "The left board was turned into the right one by {count} from the lettered tiles. Find out which. {rules}",
        "From the lettered tiles choose {count} so that the left board becomes the right board. {rules}",
      ]);
  }

  answer(): Answer {
    const letters: string[] = [];
    for (let i = 0; i < this.chosen.length; i++) letters.push(letterOf(this.chosen[i]));
    return new SequenceAnswer(letters);
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SequenceAnswer)) return false;
    const items = (reply as SequenceAnswer).texts;
    if (items.length != this.steps) return false;
    const indices: i32[] = [];
    for (let i = 0; i < items.length; i++) {
      const index = items[i].length == 1 ? (items[i].charCodeAt(0) | 0x20) - 0x61 : -1;
      if (index < 0 || index >= 6) return false;
      indices.push(index);
    }
    return this.before.after(this.sequence(indices)).equals(this.after);
  }

  /** Sequences to be tried, how many cells tell the near ones apart, and what the operations are. */
  complexity(): f64 {
    let likeness = 0;
    for (let i = 0; i < 6; i++) {
      const image = this.before.after([this.legend[i]]);
      for (let k = 0; k < image.cells.length; k++) likeness += <i32>(image.cells[k] == this.before.cells[k]);
    }
    const share = <f64>likeness / <f64>(6 * this.before.cells.length);
    return 30.0 * <f64>this.steps + <f64>this.before.cells.length + 10.0 * share + 2.0 * <f64>this.pool.farthest;
  }

  explain(): string {
    const names: string[] = [];
    for (let i = 0; i < this.chosen.length; i++) names.push(letterOf(this.chosen[i]) + " (" + this.legend[this.chosen[i]].name() + ")");
    return listed(names, "then") + " does it.";
  }
}
