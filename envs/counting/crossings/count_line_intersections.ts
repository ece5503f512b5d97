import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Bounds } from "../../../assembly/scene/bounds";
import { Frame } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { fitted, holdAll } from "../../../assembly/scene/fit";
import { Tangle } from "./parts/tangle";

/** At how many points do the lines cross? The lines bend at higher levels; then only crossings of two colours count. */
export class CountLineIntersections extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private lines: i32 = 0;
  private bends: i32 = 0;
  private hasColours: bool = false;

  private result: i32 = 0;
  private tangle: Tangle = new Tangle(0, 0, 0);
  private first: Hue = Hue.Red;
  private second: Hue = Hue.Blue;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.lines = knobs.int("lines", [6, 7, 8, 9, 10, 8, 9, 10, 11, 10]);
    this.fewest = knobs.int("smallest answer", [1, 2, 3, 5, 6, 7, 9, 4, 5, 7]);
    this.most = knobs.int("largest answer", [10, 11, 12, 14, 16, 17, 19, 13, 15, 17]);
    this.bends = knobs.int("bends in a line", [0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);
    this.hasColours = knobs.from("only crossings of two colours count", 7);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    const lines = this.lines + rng.int(-1, 1);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    this.first = hues[0];
    this.second = hues[1];
    // Lengths are drawn before any place, so that they say nothing about how often the lines cross.
    const far = max(LEAST, this.side);
    const longest = <f64>far * (this.bends == 0 ? 0.72 : this.bends == 1 ? 0.42 : 0.32);
    this.tangle = new Tangle(lines, this.bends, this.hasColours ? lines / 2 : 0);
    this.tangle.draw(rng, longest * 0.6, longest);
    return this.tangle.place(rng, 0, far) && this.tangle.steer(rng, this.result);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    const ink = Paint.line(style.ink, style.stroke(3) / frame.scale);
    const first = Paint.line(style.hue(this.first), style.stroke(4) / frame.scale);
    const second = Paint.line(style.hue(this.second), style.stroke(4) / frame.scale);
    scene.enter(frame);
    for (let i = 0; i < this.tangle.lines; i++) {
      scene.polyline(this.tangle.points(i), !this.hasColours ? ink : this.tangle.isMarked(i) ? first : second);
    }
    scene.leave();
  }

  private frame(): Frame {
    const box = new Bounds();
    for (let i = 0; i < this.tangle.lines; i++) holdAll(box, this.tangle.points(i));
    return fitted(box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    if (this.hasColours) {
      return words.set("first", hueName(this.first)).set("second", hueName(this.second)).say([
        "At how many points does a {first} line cross a {second} line? Two lines may cross more than once, and every point counts.",
        "Count the points where a {first} line and a {second} line cross each other. Every point counts, also when the same two lines meet again.",
        "How many crossings between a {first} and a {second} line are there? Crossings of two lines of the same colour do not count.",
        "Look only at crossings of a {first} line with a {second} line. How many such points are there?",
        "Determine the number of intersection points at which one of the lines is {first} and the other is {second}.",
        "The {first} lines are roads and the {second} ones are rivers. At how many points would a bridge be needed?",
        "I only care about where {first} crosses {second}. How many of those points does the picture have?",
        "Give the number of points that lie both on a {first} line and on a {second} one.",
      ]);
    }
    return words.set("rule", this.bends == 0 ? "" : " A bend in a line is no crossing, and two lines may cross more than once; every point counts.").say([
      "At how many points do the lines cross each other?{rule}",
      "Count the points where two lines cross. How many are there?{rule}",
      "How many crossing points do the lines in the picture have?{rule}",
      "What is the number of points at which one line crosses another?{rule}",
      "Determine the number of intersection points of the lines shown.{rule}",
      "Imagine the lines are streets seen from above. How many junctions are there where two of them cross?{rule}",
      "Somebody wants to put a pin into every place where two lines cross. How many pins does that take?{rule}",
      "Give the total number of crossings in this tangle of lines.{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** Crossings within a colour counted, bends taken for crossings, or one too many or too few. */
  foils(): Answer[] {
    const all = this.tangle.crossings;
    const wrong = this.hasColours
      ? [all, all - this.result, this.result + 1, this.result - 1]
      : [this.result + 1, this.result - 1, this.result + (this.bends == 0 ? 2 : this.tangle.lines * this.bends), this.tangle.lines];
    return counts(wrong);
  }

  solution(scene: Scene): void {
    pointAtAll(scene);
    scene.enter(this.frame());
    spotAll(scene, this.tangle.places(), counted(this.result, "crossing"));
    scene.leave();
  }

  get namesColours(): bool {
    return true;
  }

  /** Straight pieces to follow, and crossings to look at. */
  complexity(): f64 {
    return <f64>(this.tangle.lines * (this.bends + 1) + this.tangle.crossings);
  }

  explain(): string {
    const all = this.tangle.crossings;
    if (!this.hasColours) return "The " + this.tangle.lines.toString() + " lines cross at " + counted(all, "point") + ".";
    return "Of " + counted(all, "crossing") + ", " + this.result.toString() + (this.result == 1 ? " is" : " are") + " between a " + hueName(this.first) + " and a " + hueName(this.second) + " line.";
  }
}

/** Side of the area in which the lines are laid out, at least; free room along the edges, in pixels. */
const LEAST: i32 = 608;
const EDGE: f64 = 30;
