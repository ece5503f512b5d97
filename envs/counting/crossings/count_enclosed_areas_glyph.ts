import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Align, Baseline, Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** How many closed areas do characters, or the lines of a doodle, enclose? */
export class CountEnclosedAreasGlyph extends Environment {
  private most: i32 = 0;
  private characters: i32 = 0;
  private side: i32 = 0;
  private loose: i32 = 0;

  private text: string[] = [];
  /** Edges of the doodle between points of a lattice: two point numbers each. */
  private edges: i32[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [10, 11, 12, 10, 11, 12, 14, 16, 19, 22]);
    this.characters = knobs.int("characters", [12, 16, 20, 0, 0, 0, 0, 0, 0, 0]);
    this.side = knobs.int("points on a side of the doodle", [0, 0, 0, 5, 5, 6, 6, 7, 8, 9]);
    this.loose = knobs.int("percent of points on the doodle", [0, 0, 0, 75, 85, 80, 90, 85, 85, 85]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(1, this.most);
    return this.side == 0 ? this.write(rng) : this.scribble(rng);
  }

  /** Characters of which some have one hole and some have two. */
  private write(rng: Rng): bool {
    const count = this.characters + rng.int(-1, 1);
    const twos = rng.int(max(0, this.result - count), this.result / 2);
    this.text = [];
    for (let i = 0; i < count; i++) {
      const from = i < twos ? TWO : i < this.result - twos ? ONE : NO;
      this.text.push(from.charAt(rng.int(0, from.length - 1)));
    }
    rng.shuffle<string>(this.text);
    return true;
  }

  /**
   * A tree on some points of a lattice, then as many more edges as there are to be areas: in one connected drawing without
   * crossings, every edge beyond a tree encloses one area.
   */
  private scribble(rng: Rng): bool {
    const points = this.side * this.side;
    const wanted = (points * (this.loose + rng.int(-8, 8))) / 100;
    const isOn = new StaticArray<bool>(points);
    const diagonals = new StaticArray<bool>(points);
    this.edges = [];
    isOn[rng.int(0, points - 1)] = true;
    let grown = 1;
    let extra = this.result;
    for (let tries = 0; tries < TRIES && (grown < wanted || extra > 0); tries++) {
      const a = rng.int(0, points - 1);
      if (!isOn[a]) continue;
      const dx = rng.int(-1, 1);
      const dy = rng.int(-1, 1);
      const x = (a % this.side) + dx;
      const y = a / this.side + dy;
      if ((dx == 0 && dy == 0) || x < 0 || y < 0 || x >= this.side || y >= this.side) continue;
      const b = y * this.side + x;
      // The cell that a diagonal runs through holds no second one.
      const cell = min(a / this.side, y) * this.side + min(a % this.side, x);
      if (dx != 0 && dy != 0 && diagonals[cell]) continue;
      if (isOn[b] ? grown < wanted || extra == 0 || this.hasEdge(a, b) : grown == wanted) continue;
      if (isOn[b]) extra--;
      else grown++;
      isOn[b] = true;
      if (dx != 0 && dy != 0) diagonals[cell] = true;
      this.edges.push(a);
      this.edges.push(b);
    }
    return grown >= wanted && extra == 0;
  }

  private hasEdge(a: i32, b: i32): bool {
    for (let i = 0; i < this.edges.length; i += 2) {
      if ((this.edges[i] == a && this.edges[i + 1] == b) || (this.edges[i] == b && this.edges[i + 1] == a)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    if (this.side == 0) {
      const step = <f64>this.width / <f64>COLUMNS;
      const rows = (this.text.length + COLUMNS - 1) / COLUMNS;
      const top = (<f64>this.height - <f64>rows * ROW) / 2;
      for (let i = 0; i < this.text.length; i++) {
        const x = step * (<f64>(i % COLUMNS) + 0.5);
        const y = top + ROW * (<f64>(i / COLUMNS) + 0.5);
        scene.text(this.text[i], x, y, 84, style.ink, Align.Centre, Baseline.Middle, style.bold);
      }
      return;
    }
    const step = (<f64>this.width - 2 * EDGE) / <f64>(this.side - 1);
    const paint = Paint.line(style.ink, style.stroke(5));
    for (let i = 0; i < this.edges.length; i += 2) {
      const a = this.edges[i];
      const b = this.edges[i + 1];
      scene.line(
        EDGE + step * <f64>(a % this.side), EDGE + step * <f64>(a / this.side),
        EDGE + step * <f64>(b % this.side), EDGE + step * <f64>(b / this.side), paint,
      );
    }
  }

  question(words: Words): string {
    if (this.side == 0) {
      return words.say([
        "How many closed areas (holes) do the characters have in total, as they are drawn?",
        "Some characters enclose areas with their lines. Count all these closed areas together.",
        "Add up the holes of all the characters as they are drawn. What is the total?",
        "What is the total number of areas that are completely enclosed by the strokes of the characters?",
      ]);
    }
    return words.say([
      "How many closed areas do the lines enclose? An area that a line divides counts as its parts.",
      "Count the areas that are completely enclosed by lines and not divided any further.",
      "Into how many closed areas do the lines divide what they enclose? The outside does not count.",
      "If every closed area between the lines got a colour of its own, how many colours would there be? The outside gets none.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return this.side == 0 ? <f64>this.text.length * 0.6 + 0.5 * <f64>this.result : 0.55 * <f64>(this.edges.length / 2) + 0.7 * <f64>this.result;
  }

  explain(): string {
    return this.side == 0
      ? this.text.length.toString() + " characters with " + this.result.toString() + " holes."
      : (this.edges.length / 2).toString() + " lines join into one drawing with " + this.result.toString() + " closed areas.";
  }
}

/** Characters with no, one and two holes in the kernel's font. */
const NO: string = "CEFGHJKLMNSTUVWXYZ12357";
const ONE: string = "ADOPQR469";
const TWO: string = "B8";
/** Characters in a row, height of a row, edge of the doodle in canvas units. */
const COLUMNS: i32 = 6;
const ROW: f64 = 124;
const EDGE: f64 = 40;
const TRIES: i32 = 9000;
