import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Face } from "../../../assembly/scene/font";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";

/** Colours that a reader tells apart by name. */
const COLOURS: StaticArray<Hue> = [Hue.Red, Hue.Blue, Hue.Yellow, Hue.Green, Hue.Purple];
/** An empty square stays empty. */
const EMPTY: i32 = -1;
/** Room around and above the stages, in canvas units. */
const EDGE: f64 = 20;
const HEAD: f64 = 44;

/** How many squares of a colour will a later stage have, when each square is replaced by the block of its colour? */
export class FractalStepPick extends Environment {
  private side: i32 = 0;
  private block: i32 = 0;
  private colours: i32 = 0;
  private withEmpty: bool = false;
  private stage: i32 = 0;

  private hues: i32[] = [];
  /** The squares of the first stage, row by row, and the blocks that replace the colours: indices of `hues`, or empty. */
  private first: i32[] = [];
  private blocks: i32[][] = [];
  private asked: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("squares to a side of stage 1", [3, 3, 3, 3, 3, 3, 3, 3, 4, 4]);
    this.block = knobs.int("squares to a side of a block", [2, 2, 3, 2, 2, 3, 2, 3, 3, 3]);
    this.colours = knobs.int("colours", [1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
    this.withEmpty = knobs.flag("empty squares", [true, true, true, false, true, true, true, true, true, true]);
    this.stage = knobs.int("stage asked for", [3, 4, 4, 3, 4, 4, 4, 4, 4, 5]);
  }

  sample(rng: Rng): bool {
    this.width = 896;
    this.height = 448;
    this.hues = rng.sample(this.colours, COLOURS.length);
    this.first = this.filled(rng, this.side * this.side);
    for (let colour = 0; colour < this.colours; colour++) {
      if (!this.first.includes(colour)) return false;
      const block = this.filled(rng, this.block * this.block);
      if (!block.includes(colour)) return false;
      this.blocks.push(block);
    }
    // Who sees no empty square cannot know what becomes of one.
    if (this.withEmpty && !this.first.includes(EMPTY)) return false;
    this.asked = rng.int(0, this.colours - 1);
    return !this.isCheap();
  }

  /** Squares of any colour, empty ones among them. Of two sorts each share is equally likely. */
  private filled(rng: Rng, count: i32): i32[] {
    const squares: i32[] = [];
    const least = this.withEmpty ? EMPTY : 0;
    const ofFirst = this.colours - least == 2 ? rng.int(1, count - 1) : 0;
    for (let i = 0; i < count; i++) squares.push(ofFirst == 0 ? rng.int(least, this.colours - 1) : i < ofFirst ? least : least + 1);
    return rng.shuffle<i32>(squares);
  }

  /** Whether the number asked for is as small as that of a stage, as large as in one that is shown, or grows by the same factor from there on. */
  private isCheap(): bool {
    const one = this.numbers(1)[this.asked], two = this.numbers(2)[this.asked], result = this.result;
    if (result <= this.stage || result == one || result == two) return true;
    let onward = two;
    for (let i = 2; i < this.stage; i++) onward = onward * two / one;
    return this.colours > 1 && onward == result;
  }

  /** How many squares of each colour a stage has. */
  private numbers(stage: i32): i32[] {
    let numbers: i32[] = [];
    for (let colour = 0; colour < this.colours; colour++) numbers.push(numberOf(this.first, colour));
    for (let i = 1; i < stage; i++) {
      const next: i32[] = [];
      for (let colour = 0; colour < this.colours; colour++) {
        let sum = 0;
        for (let from = 0; from < this.colours; from++) sum += numbers[from] * numberOf(this.blocks[from], colour);
        next.push(sum);
      }
      numbers = next;
    }
    return numbers;
  }

  private get result(): i32 {
    return this.numbers(this.stage)[this.asked];
  }

  draw(scene: Scene): void {
    const size = Math.min((this.width - 3 * EDGE) / 2, this.height - HEAD - EDGE);
    const gap = (this.width - 2 * size) / 3;
    const second: i32[] = [];
    const wide = this.side * this.block;
    for (let i = 0; i < wide * wide; i++) {
      const row = i / wide, column = i % wide;
      const parent = this.first[(row / this.block) * this.side + column / this.block];
      second.push(parent == EMPTY ? EMPTY : this.blocks[parent][(row % this.block) * this.block + (column % this.block)]);
    }
    this.drawStage(scene, "Stage 1", this.first, this.side, gap, size);
    this.drawStage(scene, "Stage 2", second, wide, 2 * gap + size, size);
  }

  private drawStage(scene: Scene, title: string, squares: i32[], side: i32, left: f64, size: f64): void {
    const style = scene.style;
    const cell = size / <f64>side;
    scene.text(title, left + size / 2, HEAD / 2, 24, style.ink, Align.Centre, Baseline.Middle, Face.Bold);
    scene.rect(left, HEAD, size, size, Paint.fill(style.surface).edge(style.soft, style.stroke(2)));
    for (let i = 0; i < squares.length; i++) {
      if (squares[i] == EMPTY) continue;
      const x = left + <f64>(i % side) * cell, y = HEAD + <f64>(i / side) * cell;
      scene.rect(x, y, cell, cell, Paint.fill(style.hue(COLOURS[this.hues[squares[i]]])).edge(style.surface, style.stroke(1.5)));
    }
    // Empty squares are seen by the lines between them.
    const thin = Paint.line(style.soft, style.stroke(1.2));
    for (let i = 1; i < side; i++) {
      scene.line(left + <f64>i * cell, HEAD, left + <f64>i * cell, HEAD + size, thin);
      scene.line(left, HEAD + <f64>i * cell, left + size, HEAD + <f64>i * cell, thin);
    }
  }

  private get colour(): string {
    return hueName(COLOURS[this.hues[this.asked]]);
  }

  question(words: Words): string {
    const rule = " From each stage to the next every square is replaced by a block of smaller squares, which depends on its colour alone" + (this.withEmpty ? "; empty squares stay empty." : ".");
    return words.set("colour", this.colour).set("stage", this.stage.toString()).set("rule", rule).say([
      "How many {colour} squares will stage {stage} have?{rule}",
      "The pattern grows on by the same replacements. Work out the number of {colour} squares in stage {stage}.{rule}",
      "Stages 1 and 2 of a fractal are shown. Count ahead: how many {colour} squares are there in stage {stage}?{rule}",
      "Find out what becomes of a square of each colour, and from that how many {colour} squares stage {stage} contains.{rule}",
      "If the construction is continued, what is the number of {colour} squares at stage {stage}?{rule}",
      "Nobody wants to draw stage {stage}. Say all the same how many of its squares would be {colour}.{rule}",
      "Let the picture grow until stage {stage}. Give the number of small {colour} squares then.{rule}",
      "I need {colour} tiles for all the {colour} squares of stage {stage}. How many tiles is that?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** A stage too few, a stage too many, and the factor of the stages shown kept. */
  foils(): Answer[] {
    const one = this.numbers(1)[this.asked], two = this.numbers(2)[this.asked];
    let onward = two;
    for (let i = 2; i < this.stage; i++) onward = onward * two / one;
    return counts([this.numbers(this.stage - 1)[this.asked], this.numbers(this.stage + 1)[this.asked], onward]);
  }

  get namesColours(): bool {
    return true;
  }

  /** The numbers of one stage: "8 red, 4 blue". */
  private said(stage: i32): string {
    const numbers = this.numbers(stage);
    const texts: string[] = [];
    for (let i = 0; i < numbers.length; i++) texts.push(numbers[i].toString() + " " + hueName(COLOURS[this.hues[i]]));
    return texts.join(", ");
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    note(scene, "stage " + this.stage.toString() + ": " + this.said(this.stage));
  }

  /** Squares of all blocks to be read, and the numbers to be worked out from stage to stage, each from all colours. */
  complexity(): f64 {
    let read = this.side * this.side;
    for (let i = 0; i < this.blocks.length; i++) read += this.blocks[i].length;
    return <f64>read + <f64>(6 * this.colours * this.colours * (this.stage - 1)) + <f64>this.result.toString().length;
  }

  explain(): string {
    const stages: string[] = [];
    for (let stage = 1; stage <= this.stage; stage++) stages.push(this.said(stage));
    return "From stage to stage there are " + stages.join("; ") + ". So stage " + this.stage.toString() + " has " + counted(this.result, this.colour + " square") + ".";
  }
}

/** How many squares have a colour. */
function numberOf(squares: i32[], colour: i32): i32 {
  let count = 0;
  for (let i = 0; i < squares.length; i++) count += <i32>(squares[i] == colour);
  return count;
}
