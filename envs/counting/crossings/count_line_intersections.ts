import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Tangle } from "./parts/tangle";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

/** In how many points do the lines cross? The lines bend at higher levels; then only crossings of two colours count. */
export class CountLineIntersections extends Environment {
  private most: i32 = 0;
  private lines: i32 = 0;
  private bends: i32 = 0;
  private hasColours: bool = false;

  private result: i32 = 0;
  private tangle: Tangle = new Tangle(0, 0, 0);
  private first: Hue = Hue.Red;
  private second: Hue = Hue.Blue;

  configure(knobs: Knobs): void {
    this.lines = knobs.int("lines", [6, 7, 8, 9, 10, 8, 9, 9, 10, 9]);
    this.most = knobs.int("largest answer", [10, 11, 12, 14, 16, 15, 18, 12, 13, 12]);
    this.bends = knobs.int("bends in a line", [0, 0, 0, 0, 0, 1, 1, 1, 1, 2]);
    this.hasColours = knobs.from("only crossings of two colours count", 7);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    const lines = this.lines + rng.int(-1, 1);
    const hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    this.first = hues[0];
    this.second = hues[1];
    // Lengths are drawn before any place, so that they say nothing about how often the lines cross.
    const room = <f64>(this.width - 2 * EDGE);
    const longest = room * (this.bends == 0 ? 0.72 : this.bends == 1 ? 0.42 : 0.32);
    this.tangle = new Tangle(lines, this.bends, this.hasColours ? lines / 2 : 0);
    this.tangle.draw(rng, longest * 0.6, longest);
    return this.tangle.place(rng, EDGE, this.width - EDGE) && this.tangle.steer(rng, this.result);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const ink = Paint.line(style.ink, style.stroke(3));
    const first = Paint.line(style.hue(this.first), style.stroke(4));
    const second = Paint.line(style.hue(this.second), style.stroke(4));
    for (let i = 0; i < this.tangle.lines; i++) {
      scene.polyline(this.tangle.points(i), !this.hasColours ? ink : this.tangle.isMarked(i) ? first : second);
    }
  }

  question(words: Words): string {
    if (this.hasColours) {
      return words.set("first", hueName(this.first)).set("second", hueName(this.second)).say([
        "In how many points does a {first} line cross a {second} line? Every such point counts, also when the same two lines cross again.",
        "Count the points where a {first} line and a {second} line cross each other. Two lines may cross more than once; every point counts.",
        "How many crossings between a {first} and a {second} line are there? Crossings of two lines of one colour do not count.",
        "Look only at crossings of a {first} line with a {second} line. How many such points are there?",
      ]);
    }
    return words.set("rule", this.bends == 0 ? "" : " A corner of a line is no crossing, and two lines may cross more than once: every point counts.").say([
      "In how many points do the lines cross each other?{rule}",
      "Count the points where two lines cross. How many are there?{rule}",
      "How many crossing points do the lines in the picture have?{rule}",
      "What is the number of points at which one line crosses another?{rule}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return <f64>this.tangle.crossings * (this.hasColours ? 1.5 : 1.0) + 3.0 * <f64>(this.tangle.lines * (this.bends + 1));
  }

  explain(): string {
    const all = this.tangle.crossings;
    return this.hasColours
      ? this.result.toString() + " of the " + all.toString() + " crossings are between the two colours."
      : this.tangle.lines.toString() + " lines cross in " + all.toString() + " points.";
  }
}

/** Free room along the edges, in canvas units. */
const EDGE: i32 = 32;
