import { Answer } from "../../../assembly/answer/answer";
import { SequenceAnswer } from "../../../assembly/answer/sequence";
import { Environment } from "../../../assembly/environment";
import { Board } from "../../../assembly/kit/boards/grid";
import { letterOf, OptionPanel } from "../../../assembly/kit/options/options";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { frame, point } from "../../../assembly/scene/solution";
import { listed, Words } from "../../../assembly/words";
import { Operation, OperationPool, pictogramRules } from "./parts/operation";
import { Pattern } from "./parts/pattern";

const COUNT_WORDS: StaticArray<string> = ["", "one operation", "two operations", "three operations"];
/** The lettered operations. */
const OFFERED: i32 = 6;
/** The tag of the right board; those of the operations are 0, 1, 2 ... */
const TARGET: i32 = 10;

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
    this.side = knobs.int("cells a side", [3, 3, 4, 4, 4, 5, 5, 5, 6, 6]);
    this.colours = knobs.int("colours", [3, 2, 2, 1, 2, 2, 1, 2, 2, 1]);
    this.steps = knobs.int("operations", [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
    this.isNearSymmetric = knobs.from("nearly symmetric", 3);
    this.pool = new OperationPool(true, true, knobs.int("farthest shift", [0, 0, 1, 1, 1, 2, 2, 2, 2, 3]));
  }

  sample(rng: Rng): bool {
    this.width = 672;
    this.height = this.side > 4 ? 672 : 448;
    const texts: string[] = [];
    while (this.legend.length < OFFERED) {
      const operation = this.pool.pick(rng);
      if (texts.includes(operation.text())) continue;
      texts.push(operation.text());
      this.legend.push(operation);
    }
    for (let i = 0; i < this.steps; i++) this.chosen.push(rng.int(0, OFFERED - 1));
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
    for (let code = 0; code < (count == 1 ? OFFERED : OFFERED * OFFERED); code++) {
      const indices: i32[] = count == 1 ? [code] : [code / OFFERED, code % OFFERED];
      if (this.before.after(this.sequence(indices)).equals(this.after)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const isTall = this.height > 448;
    const below = isTall ? 300.0 : 250.0;
    this.before.draw(scene, Board.within(16, 16, 290, below, this.side, this.side));
    this.after.draw(scene, Board.within(366, 16, 290, below, this.side, this.side), TARGET);
    const middle = 16.0 + below / 2;
    scene.polygon([318, middle - 14, 318, middle + 14, 354, middle], Paint.fill(style.ink));
    const panel = new OptionPanel(scene, 16, below + 36, 640, <f64>this.height - below - 52, OFFERED, isTall ? 3 : 6);
    for (let i = 0; i < OFFERED; i++) {
      scene.tag(i);
      scene.enter(panel.tile(i));
      this.legend[i].draw(scene, panel.side);
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    const rules = pictogramRules(this.legend, "board");
    return words
      .set("count", COUNT_WORDS[this.steps])
      .set("it", this.steps == 1 ? "it" : "them")
      .set("answer", this.steps == 1 ? "Answer with its letter." : "List the letters in the order in which they are carried out; a letter may be used again, and any choice that works is right.")
      .set("rules", rules)
      .say([
        "Which {count} from the lettered tiles must be carried out to turn the left board into the right one? {answer} {rules}",
        "Find {count} among the lettered tiles that will make the right board out of the left one. {answer} {rules}",
        "The right board was made from the left one with {count}. Pick {it} from the tiles below. {answer} {rules}",
        "From the lettered tiles choose {count} so that the left board becomes the right board. {answer} {rules}",
        "How do you get from the board on the left to the board on the right with {count}? {answer} {rules}",
        "Compare the two boards. Using {count} shown below, explain how the first becomes the second. {answer} {rules}",
        "Somebody changed the left board into the right one by means of {count}. What was done? {answer} {rules}",
        "Identify {count} that the tiles offer by which the board on the left is carried over to the board on the right. {answer} {rules}",
      ]);
  }

  answer(): Answer {
    return this.lettersOf(this.chosen);
  }

  private lettersOf(indices: i32[]): SequenceAnswer {
    const letters: string[] = [];
    for (let i = 0; i < indices.length; i++) letters.push(letterOf(indices[i]));
    return new SequenceAnswer(letters);
  }

  accepts(reply: Answer): bool {
    if (!(reply instanceof SequenceAnswer)) return false;
    const items = (reply as SequenceAnswer).texts;
    if (items.length != this.steps) return false;
    const indices: i32[] = [];
    for (let i = 0; i < items.length; i++) {
      const index = items[i].length == 1 ? (items[i].charCodeAt(0) | 0x20) - 0x61 : -1;
      if (index < 0 || index >= OFFERED) return false;
      indices.push(index);
    }
    return this.before.after(this.sequence(indices)).equals(this.after);
  }

  /** The key with its last letter another one, and the key backwards. */
  foils(): Answer[] {
    const foils: Answer[] = [];
    if (this.steps > 1) this.addFoil(foils, this.chosen.slice().reverse());
    for (let k = 1; k < OFFERED; k++) {
      const indices = this.chosen.slice();
      indices[this.steps - 1] = (indices[this.steps - 1] + k) % OFFERED;
      this.addFoil(foils, indices);
    }
    return foils;
  }

  private addFoil(foils: Answer[], indices: i32[]): void {
    if (!this.before.after(this.sequence(indices)).equals(this.after)) foils.push(this.lettersOf(indices));
  }

  /** Frames the tiles that do it, each with its places in the order. */
  solution(scene: Scene): void {
    point(scene, TARGET);
    for (let i = 0; i < OFFERED; i++) {
      const places: string[] = [];
      for (let k = 0; k < this.steps; k++) if (this.chosen[k] == i) places.push((k + 1).toString());
      if (places.length > 0) frame(scene, i, this.steps == 1 ? "" : places.join(", "));
    }
  }

  /** Of each operation that may be tried, the cells in which its result agrees with the right board; the cells of the board, and 40 for each operation. */
  complexity(): f64 {
    let alike = 0;
    for (let i = 0; i < OFFERED; i++) {
      const image = this.before.after([this.legend[i]]);
      for (let k = 0; k < image.cells.length; k++) alike += <i32>(image.cells[k] == this.after.cells[k]);
    }
    const cells = this.before.cells.length;
    return 40.0 * <f64>this.steps + <f64>cells + <f64>alike / <f64>OFFERED;
  }

  explain(): string {
    const parts: string[] = [];
    for (let i = 0; i < this.chosen.length; i++) parts.push(letterOf(this.chosen[i]) + " " + this.legend[this.chosen[i]].does("board"));
    return listed(parts, "and then") + ": that gives the right board.";
  }
}
