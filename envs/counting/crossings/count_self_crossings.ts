import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Loop } from "./parts/loop";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

/** How often does a closed curve cross itself? At higher levels another curve runs across it. */
export class CountSelfCrossings extends Environment {
  private most: i32 = 0;
  private corners: i32 = 0;
  private otherCorners: i32 = 0;

  private curve: Loop = new Loop(0);
  private other: Loop | null = null;
  private hues: Hue[] = [];
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.most = knobs.int("largest answer", [10, 11, 11, 12, 12, 13, 15, 11, 11, 12]);
    this.corners = knobs.int("bends of the curve", [8, 9, 10, 11, 12, 13, 14, 10, 10, 11]);
    this.otherCorners = knobs.int("bends of the other curve", [0, 0, 0, 0, 0, 0, 0, 5, 6, 6]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(0, this.most);
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    for (let tries = 0; tries < TRIES; tries++) {
      this.curve = new Loop(this.corners + rng.int(-1, 1));
      if (!this.curve.build(rng, EDGE, this.width - EDGE, this.result)) continue;
      if (this.otherCorners == 0 || this.cover(rng)) return true;
    }
    return false;
  }

  /** Finds a second curve that is clear of the first. */
  private cover(rng: Rng): bool {
    for (let tries = 0; tries < COVERS; tries++) {
      const other = new Loop(this.otherCorners, this.curve);
      if (!other.build(rng, EDGE, this.width - EDGE, rng.int(0, 2))) continue;
      this.other = other;
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const other = this.other;
    if (other === null) {
      scene.path(this.curve.path(), Paint.line(style.ink, style.stroke(3)));
      return;
    }
    scene.path(other.path(), Paint.line(style.hue(this.hues[1]), style.stroke(3)));
    scene.path(this.curve.path(), Paint.line(style.hue(this.hues[0]), style.stroke(3)));
  }

  question(words: Words): string {
    if (this.other === null) {
      return words.say([
        "How many times does the closed curve cross itself?",
        "Count the points where the curve crosses itself.",
        "In how many points does the closed line run across itself?",
        "What is the number of self-crossings of the curve?",
      ]);
    }
    return words.set("hue", hueName(this.hues[0])).say([
      "How many times does the {hue} curve cross itself? Crossings with the other curve do not count.",
      "Count the points where the {hue} curve crosses itself, not those where it crosses the other curve.",
      "In how many points does the {hue} line run across itself? Leave out where the other line is involved.",
      "What is the number of self-crossings of the {hue} curve? Those of the other curve, and those between the two, do not count.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    return 2.0 * <f64>this.corners + 3.0 * <f64>this.otherCorners + 0.7 * <f64>this.result;
  }

  explain(): string {
    return "The curve crosses itself in " + this.result.toString() + " points.";
  }
}

/** Free room along the edges, in canvas units. */
const EDGE: i32 = 30;
const TRIES: i32 = 5;
const COVERS: i32 = 4;
