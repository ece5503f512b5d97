/** What the environments on grid programs share: examples of a hidden rule, a test, and the proof that the examples decide it. */
import { Answer } from "../../../assembly/answer/answer";
import { aboveChance } from "../../../assembly/answer/credit";
import { Environment } from "../../../assembly/environment";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Grid } from "./parts/grid";
import { Language, Step } from "./parts/induction";
import { Sheet } from "./parts/sheet";

/** Inputs that are drawn for a place before the attempt is given up. */
const TRIES: i32 = 24;

/** Some pairs of grids that a rule relates, and a grid to apply it to. */
export abstract class GridProgram extends Environment {
  /** How many pairs are shown. */
  protected examples: i32 = 3;
  /** Of the examples, and of the test as the last. */
  protected inputs: Grid[] = [];
  protected outputs: Grid[] = [];
  /** The rule as steps, where it is made of those. */
  protected program: Step[] = [];
  /** Rows of the highest input and output of the level, and columns of the widest grid: they fix the canvas. */
  protected above: i32 = 0;
  protected below: i32 = 0;
  protected across: i32 = 0;

  /** Draws the rule. */
  protected abstract choose(rng: Rng): bool;

  /** Draws an input for example `index`, or for the test, which comes last; null when chance gave none. */
  protected abstract input(rng: Rng, index: i32): Grid | null;

  /** What the rule makes of a grid; null when it does not apply. Without an override it is the program. */
  protected result(grid: Grid): Grid | null {
    let result = grid;
    for (let i = 0; i < this.program.length; i++) {
      const made = this.program[i].apply(result);
      if (made === null) return null;
      result = made;
    }
    return result;
  }

  /** Everything that the rule might be, the rule among it. */
  protected abstract language(): Language;

  /** How many links the rule has as a program of the language. */
  protected get length(): i32 {
    return max(1, this.program.length);
  }

  /** Whether the pairs show all of the rule; the test needs no more than they show. */
  protected isShown(): bool {
    return true;
  }

  /** The rule in a sentence or two. */
  protected abstract rule(): string;

  /** The colours of the examples' inputs. */
  protected get shownColours(): i32[] {
    const colours: i32[] = [];
    for (let i = 0; i < this.examples; i++) {
      const own = this.inputs[i].palette;
      for (let k = 0; k < own.length; k++) if (!colours.includes(own[k])) colours.push(own[k]);
    }
    return colours;
  }

  protected get test(): Grid {
    return this.inputs[this.examples];
  }

  protected get key(): Grid {
    return this.outputs[this.examples];
  }

  /** Sets the canvas for the largest grids of the level. */
  protected fitCanvas(above: i32, below: i32, across: i32): void {
    this.above = above;
    this.below = below;
    this.across = across;
    const canvas = Sheet.canvasFor(this.examples + 1, above, below, across);
    this.width = Sheet.widthOf(canvas);
    this.height = Sheet.heightOf(canvas);
  }

  sample(rng: Rng): bool {
    if (!this.choose(rng)) return false;
    for (let i = 0; i <= this.examples; i++) {
      if (!this.addPair(rng, i)) return false;
    }
    if (!this.isShown()) return false;
    const key = this.key;
    if (this.cheapShare() == 1) return false;
    return this.language().determines(this.inputs, this.outputs.slice(0, this.examples), key, this.length);
  }

  private addPair(rng: Rng, index: i32): bool {
    for (let tries = 0; tries < TRIES; tries++) {
      const input = this.input(rng, index);
      if (input === null) continue;
      const output = this.result(input);
      if (output === null || output.equals(input)) continue;
      this.inputs.push(input);
      this.outputs.push(output);
      return true;
    }
    return false;
  }

  private get sheet(): Sheet {
    return new Sheet(<f64>this.width, <f64>this.height, this.examples + 1, this.above, this.below, this.across);
  }

  draw(scene: Scene): void {
    this.sheet.draw(scene, this.inputs, this.outputs);
  }

  question(words: Words): string {
    return words
      .set("key", "Write every cell as the digit that the key at the bottom gives its colour.")
      .say([
        "In each example one and the same rule turns the upper grid into the lower one. What does the rule make of the test grid? {key}",
        "Work out the rule behind the examples, and apply it to the test grid. {key}",
        "Which grid belongs in place of the question mark, if the test follows the same rule as the examples? {key}",
        "The examples show grids before and after a change. Find out what the change is and carry it out on the test grid. {key}",
        "Infer the transformation from the worked pairs and give its output for the last input. {key}",
        "Every lower grid was made from the one above it, always in the same way. Make the missing one. {key}",
        "Can you see what happens from top to bottom? Do the same with the grid marked as the test, and write down what you get. {key}",
        "A single procedure maps each input, above, to its output, below. Determine the output for the test. {key}",
        "Study the pairs on the left, find what they have in common, and complete the pair on the right. {key}",
      ]);
  }

  answer(): Answer {
    return this.key.answer();
  }

  /** The share of the cells that are right, above what a copy of the test or a grid of one colour gets. */
  partial(reply: Answer): f64 {
    return aboveChance(this.answer().partial(reply), this.cheapShare());
  }

  /** The share of the cells that the better of the cheap replies gets right: the test as it is, and a grid of one colour. */
  private cheapShare(): f64 {
    const key = this.key;
    let best = key.isShapedLike(this.test) ? key.agreement(this.test) : 0;
    for (let colour = 0; colour < 10; colour++) best = max(best, key.count(colour));
    return <f64>best / <f64>key.cells.length;
  }

  /** Draws the result below the test. */
  solution(scene: Scene): void {
    pointAtAll(scene);
    this.sheet.drawResult(scene, this.key);
  }

  explain(): string {
    return this.rule() + " The test becomes " + this.key.answer().canonical() + ".";
  }

  /** Cells of the test whose colour the rule changes, or all of the result where it has another shape. */
  protected get changed(): i32 {
    const key = this.key;
    return key.cells.length - (key.isShapedLike(this.test) ? key.agreement(this.test) : 0);
  }
}
