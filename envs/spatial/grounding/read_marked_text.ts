import { Answer } from "../../../assembly/answer/answer";
import { LabelAnswer } from "../../../assembly/answer/label";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { drawHead } from "../../../assembly/scene/arrow";
import { inkBox, textWidth } from "../../../assembly/scene/font";
import { Face } from "../../../assembly/scene/font";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { frame, note } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { Likeness, nearly, stringOf } from "./parts/strings";

/** How the text is marked. */
const enum Marking {
  Frame = 0,
  Underline = 1,
  Arrow = 2,
}

const MARKINGS: StaticArray<string> = ["framed", "underlined", "pointed at"];
const LIKENESSES: StaticArray<string> = ["letters", "letters and digits", "look-alikes"];
const SIZE: f64 = 22;
/** Height of a row, and room around a text in its column, in canvas units. */
const ROW: f64 = 74;
const PAD: f64 = 30;
const MARGIN: f64 = 24;
/** Half of what a turned text with its mark is high. */
const TALL: f64 = 24;

/** What does the text say that is framed, underlined or pointed at, among others that say nearly the same? */
export class ReadMarkedText extends Environment {
  private length: i32 = 0;
  private rows: i32 = 0;
  private columns: i32 = 0;
  private likeness: Likeness = Likeness.Letters;
  private marking: Marking = Marking.Frame;
  private near: i32 = 0;
  private isTurned: bool = false;
  private lines: i32 = 0;

  private texts: string[] = [];
  private angles: f64[] = [];
  /** Lines across the page: x1, y1, x2, y2, as shares of its sides. */
  private strokes: f64[] = [];
  private at: i32 = 0;
  /** From where the arrow points: 1 from the left, -1 from the right. */
  private side: f64 = 1;

  configure(knobs: Knobs): void {
    this.length = knobs.int("characters", [4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
    this.columns = knobs.int("columns", [2, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
    this.rows = knobs.int("rows", [4, 5, 6, 7, 6, 7, 8, 9, 10, 11]);
    this.likeness = <Likeness>knobs.choice("characters used", LIKENESSES, [0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
    this.marking = <Marking>knobs.choice("marked text", MARKINGS, [0, 1, 0, 1, 2, 1, 2, 1, 2, 2]);
    this.near = knobs.int("percent that say nearly the same", [0, 10, 20, 30, 40, 45, 50, 55, 60, 70]);
    this.lines = knobs.int("lines across", [0, 0, 0, 0, 0, 0, 2, 3, 4, 6]);
    this.isTurned = knobs.from("turned", 4);
  }

  sample(rng: Rng): bool {
    const text = stringOf(rng, this.length, this.likeness);
    const count = this.rows * this.columns;
    this.at = rng.int(0, count - 1);
    for (let i = 0; i < count; i++) {
      let other = text;
      if (i != this.at) {
        other = rng.int(1, 100) <= this.near ? nearly(rng, text) : stringOf(rng, this.length + rng.int(-1, 1), this.likeness);
        if (other == text) return false;
      }
      this.texts.push(other);
      this.angles.push(this.isTurned ? rng.range(-7, 7) : 0.0);
    }
    for (let i = 0; i < this.lines; i++) {
      const isDown = rng.chance(0.5);
      const from = rng.range(0.05, 0.95), to = rng.range(0.05, 0.95);
      this.strokes = this.strokes.concat(isDown ? [from, 0.03, to, 0.97] : [0.03, from, 0.97, to]);
    }
    this.side = rng.chance(0.5) ? 1.0 : -1.0;
    const wide = <f64>this.columns * this.columnWidth + 2 * MARGIN, high = <f64>this.rows * ROW + 2 * MARGIN;
    this.width = <i32>Math.ceil(wide / 224) * 224;
    this.height = <i32>Math.ceil(high / 224) * 224;
    return true;
  }

  private get columnWidth(): f64 {
    let most: f64 = 0;
    for (let i = 0; i < this.texts.length; i++) most = Math.max(most, textWidth(this.texts[i], SIZE, Face.Bold));
    return most + 2 * PAD + 26;
  }

  /** Draws the texts in rows and columns, each turned about its middle, and the mark. */
  draw(scene: Scene): void {
    const style = scene.style;
    const width = <f64>this.width, height = <f64>this.height;
    for (let i = 0; i < this.strokes.length; i += 4) {
      scene.line(this.strokes[i] * width, this.strokes[i + 1] * height, this.strokes[i + 2] * width, this.strokes[i + 3] * height, Paint.line(style.soft, style.stroke(1.5)));
    }
    const columnWidth = (width - 2 * MARGIN) / <f64>this.columns, rowHeight = (height - 2 * (MARGIN + TALL)) / <f64>(this.rows - 1);
    for (let i = 0; i < this.texts.length; i++) {
      const x = MARGIN + (<f64>(i % this.columns) + 0.5) * columnWidth, y = MARGIN + TALL + <f64>(i / this.columns) * rowHeight;
      const half = textWidth(this.texts[i], SIZE, style.face) / 2;
      const ink = inkBox(this.texts[i], SIZE, style.face);
      const tall = (ink[3] - ink[1]) / 2;
      scene.enter(Frame.at(x, y).turned(this.angles[i]));
      scene.tag(i);
      scene.text(this.texts[i], 0, 0, SIZE, style.ink, Align.Centre, Baseline.Middle, style.face);
      scene.tag(this.texts.length);
      const line = Paint.line(style.accent, style.stroke(2.5));
      if (i == this.at && this.marking == Marking.Frame) {
        scene.polygon([-half - 9, -tall - 9, half + 9, -tall - 9, half + 9, tall + 9, -half - 9, tall + 9], line);
      } else if (i == this.at && this.marking == Marking.Underline) {
        scene.line(-half, tall + 8, half, tall + 8, line);
      } else if (i == this.at) {
        const tip = -this.side * (half + 8);
        scene.line(tip - this.side * 34, 0, tip - this.side * 10, 0, line);
        drawHead(scene, tip, 0, this.side, 0, style.accent, 14);
      }
      scene.leave();
    }
    scene.tag(-1);
  }

  question(words: Words): string {
    return words.set("marked", MARKINGS[this.marking]).say([
      "Transcribe the text that is {marked}.", "What does the text that is {marked} say?", "Read the one text that is {marked}.", "Copy out, character by character, the text that is {marked}.", "One of the texts is {marked}. Write it out.", "Type the text that is {marked}.",
      "Give the characters of the text that is {marked}, in order.", "Which string is {marked}?",
    ]);
  }

  answer(): Answer {
    return LabelAnswer.string(this.texts[this.at]);
  }

  /** Texts passed in the search for the mark, and three looks at each character that is read. */
  complexity(): f64 {
    return <f64>(this.texts.length + 3 * this.texts[this.at].length);
  }

  explain(): string {
    return "The text that is " + MARKINGS[this.marking] + " says " + this.texts[this.at] + ".";
  }

  solution(scene: Scene): void {
    frame(scene, this.at);
    note(scene, this.texts[this.at]);
  }
}
