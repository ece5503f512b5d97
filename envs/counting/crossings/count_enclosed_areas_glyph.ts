import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { note, pointAtAll, ring } from "../../../assembly/scene/solution";
import { counted, Words } from "../../../assembly/words";
import { Areas } from "./parts/areas";
import { dotAll } from "./parts/places";
import { Doodle } from "./parts/doodle";
import { fitted } from "../../../assembly/scene/fit";

/** How many closed areas do characters, or the lines of a doodle, enclose? */
export class CountEnclosedAreasGlyph extends Environment {
  private size: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private characters: i32 = 0;
  private columns: i32 = 0;
  private side: i32 = 0;
  private share: i32 = 0;

  private text: string[] = [];
  private doodle: Doodle = new Doodle(0);
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.size = knobs.int("side of the canvas", [448, 448, 448, 448, 448, 672, 672, 672, 896, 896]);
    this.fewest = knobs.int("smallest answer", [1, 2, 4, 5, 6, 7, 8, 10, 12, 14]);
    this.most = knobs.int("largest answer", [10, 11, 13, 14, 15, 16, 18, 20, 22, 25]);
    this.characters = knobs.int("characters", [12, 16, 20, 0, 0, 0, 0, 0, 0, 0]);
    this.columns = knobs.int("characters in a row", [4, 4, 5, 0, 0, 0, 0, 0, 0, 0]);
    this.side = knobs.int("points on a side of the doodle", [0, 0, 0, 5, 5, 6, 6, 7, 8, 9]);
    this.share = knobs.int("percent of points on the doodle", [0, 0, 0, 75, 85, 80, 90, 85, 85, 85]);
  }

  sample(rng: Rng): bool {
    this.width = this.size;
    this.height = this.size;
    this.result = rng.int(this.fewest, this.most);
    if (this.side == 0) {
      this.write(rng);
      return true;
    }
    this.doodle = new Doodle(this.side);
    return this.doodle.build(rng, (this.side * this.side * (this.share + rng.int(-8, 8))) / 100, this.result);
  }

  /** Characters of which some have one hole and some have two. */
  private write(rng: Rng): void {
    const count = this.characters + rng.int(-1, 1);
    // Wherever there can be one, there is a character with two holes.
    const twos = rng.int(max(<i32>(this.result > 1), this.result - count), this.result / 2);
    for (let i = 0; i < count; i++) {
      const from = i < twos ? TWO : i < this.result - twos ? ONE : NO;
      this.text.push(from.charAt(rng.int(0, from.length - 1)));
    }
    rng.shuffle<string>(this.text);
  }

  draw(scene: Scene): void {
    if (this.side == 0) this.drawText(scene);
    else this.drawDoodle(scene);
  }

  private drawText(scene: Scene): void {
    const style = scene.style;
    const rows = (this.text.length + this.columns - 1) / this.columns;
    const step = <f64>this.width / <f64>this.columns, row = <f64>this.height / <f64>rows;
    for (let i = 0; i < this.text.length; i++) {
      // The last row may be shorter, and stands in the middle.
      const inRow = min(this.columns, this.text.length - (i / this.columns) * this.columns);
      const x = <f64>this.width / 2 + step * (<f64>(i % this.columns) - <f64>(inRow - 1) / 2);
      scene.tag(i);
      scene.text(this.text[i], x, row * (<f64>(i / this.columns) + 0.5), LETTER, style.ink, Align.Centre, Baseline.Middle, style.face);
    }
    scene.tag(-1);
  }

  private drawDoodle(scene: Scene): void {
    const frame = this.frame();
    const paint = Paint.line(scene.style.ink, scene.style.stroke(4) / frame.scale);
    scene.enter(frame);
    for (let i = 0; i < this.doodle.strokes; i++) {
      const stroke = this.doodle.stroke(i);
      scene.line(stroke[0], stroke[1], stroke[2], stroke[3], paint);
    }
    scene.leave();
  }

  /** From points of the lattice to pixels. */
  private frame(): Frame {
    return fitted(this.doodle.box(), this.width, this.height, EDGE);
  }

  question(words: Words): string {
    if (this.side == 0) {
      return words.say([
        "How many closed areas (holes) do the characters have in total, as they are drawn?",
        "Some characters enclose areas with their lines. Count all of these closed areas.",
        "Add up the holes of all the characters as they are drawn. What is the total?",
        "What is the total number of areas that are completely enclosed by the strokes of the characters?",
        "If every hole in these letters and digits were filled with ink, how many places would be filled?",
        "A hole is an area that a character closes in completely. Determine the number of holes in the picture.",
        "A spot of paint goes into each closed loop of each character. How many spots are needed?",
        "Letters and digits can have one hole, two or none. How many are there altogether here?",
      ]);
    }
    return words.say([
      "How many closed areas do the lines enclose? An area that a line divides counts as its parts.",
      "Count the areas that are completely enclosed by lines and not divided any further.",
      "Into how many closed areas do the lines divide what they enclose? The outside does not count.",
      "If every closed area between the lines got a colour of its own, how many colours would there be? The outside gets none.",
      "Determine the number of bounded regions of the figure. The unbounded outside is not one of them.",
      "The lines are fences. How many separate fields do they close in completely?",
      "The lines are walls seen from above. How many rooms without a way out do they form?",
      "Water is poured into every place that the lines close in. How many separate pools are there?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Characters with holes instead of holes, the outside counted, or one too many or too few. */
  foils(): Answer[] {
    return counts([this.side == 0 ? this.withHoles() : this.result + 2, this.result + 1, this.result - 1, this.result - 2]);
  }

  /** How many characters have a hole or two. */
  private withHoles(): i32 {
    let count = 0;
    for (let i = 0; i < this.text.length; i++) count += <i32>!NO.includes(this.text[i]);
    return count;
  }

  solution(scene: Scene): void {
    const said = counted(this.result, this.side == 0 ? "hole" : "area");
    if (this.side == 0) {
      for (let i = 0; i < this.text.length; i++) if (!NO.includes(this.text[i])) ring(scene, i, TWO.includes(this.text[i]) ? "2" : "1");
      note(scene, said);
      return;
    }
    const frame = this.frame();
    const areas = new Areas(this.width, this.height);
    for (let i = 0; i < this.doodle.strokes; i++) {
      const stroke = this.doodle.stroke(i);
      areas.wall(frame.x(stroke[0], stroke[1]), frame.y(stroke[0], stroke[1]), frame.x(stroke[2], stroke[3]), frame.y(stroke[2], stroke[3]));
    }
    pointAtAll(scene);
    dotAll(scene, areas.middles(), said);
  }

  /** Characters or strokes to look at, and areas to count. */
  complexity(): f64 {
    return <f64>((this.side == 0 ? this.text.length : this.doodle.strokes) + this.result);
  }

  explain(): string {
    if (this.side > 0) return "The " + this.doodle.strokes.toString() + " lines hang together and enclose " + counted(this.result, "area") + ".";
    return counted(this.withHoles(), "of the " + this.text.length.toString() + " characters has a hole or two", "of the " + this.text.length.toString() + " characters have a hole or two") +
      ", " + this.result.toString() + " in all.";
  }
}

/** Characters with no, one and two holes in the kernel's font. */
const NO: string = "CEFGHJKLMNSTUVWXYZ12357";
const ONE: string = "ADOPQR469";
const TWO: string = "B8";
/** Size of the characters and edge of the doodle, in pixels. */
const LETTER: f64 = 64;
const EDGE: f64 = 34;
