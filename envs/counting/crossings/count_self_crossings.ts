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
import { point, pointAtAll } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { counted, Words } from "../../../assembly/words";
import { spotAll } from "./parts/places";
import { fitted } from "../../../assembly/scene/fit";
import { Loop } from "./parts/loop";

/** How often does a closed curve cross itself? At higher levels another curve runs across it. */
export class CountSelfCrossings extends Environment {
  private side: i32 = 0;
  private fewest: i32 = 0;
  private most: i32 = 0;
  private corners: i32 = 0;
  private otherCorners: i32 = 0;

  private curve: Loop = new Loop(0);
  private other: Loop | null = null;
  private hues: Hue[] = [];
  private result: i32 = 0;
  /** How often the curves cross each other. */
  private between: i32 = 0;

  configure(knobs: Knobs): void {
    this.side = knobs.int("side of the canvas", [448, 448, 448, 672, 672, 672, 672, 896, 896, 896]);
    this.fewest = knobs.int("smallest answer", [0, 1, 2, 4, 5, 6, 7, 5, 6, 7]);
    this.most = knobs.int("largest answer", [9, 10, 11, 13, 14, 15, 16, 14, 15, 16]);
    this.corners = knobs.int("bends of the curve", [8, 9, 10, 11, 12, 13, 14, 11, 12, 13]);
    this.otherCorners = knobs.int("bends of the other curve", [0, 0, 0, 0, 0, 0, 0, 5, 6, 7]);
  }

  sample(rng: Rng): bool {
    this.width = this.side;
    this.height = this.side;
    this.result = rng.int(this.fewest, this.most);
    this.hues = rng.shuffle<Hue>([Hue.Red, Hue.Blue, Hue.Green]);
    const far = max(LEAST, this.side);
    for (let tries = 0; tries < TRIES; tries++) {
      this.curve = new Loop(this.corners + rng.int(-1, 1));
      if (!this.curve.build(rng, 0, far, this.result)) continue;
      if (this.otherCorners == 0 || this.cover(rng, far)) return true;
    }
    return false;
  }

  /** Finds a second curve that is clear of the first, and crosses it. */
  private cover(rng: Rng, far: i32): bool {
    for (let tries = 0; tries < COVERS; tries++) {
      const other = new Loop(this.otherCorners, this.curve);
      if (!other.build(rng, 0, far, rng.int(0, 3))) continue;
      this.between = this.curve.crossingsWith(other);
      if (this.between < 4) continue;
      this.other = other;
      return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const frame = this.frame();
    const width = style.stroke(3) / frame.scale;
    const other = this.other;
    scene.enter(frame);
    if (other !== null) {
      scene.tag(1);
      scene.path(other.path(), Paint.line(style.hue(this.hues[1]), width));
    }
    scene.tag(0);
    scene.path(this.curve.path(), Paint.line(other === null ? style.ink : style.hue(this.hues[0]), width));
    scene.tag(-1);
    scene.leave();
  }

  private frame(): Frame {
    const box = new Bounds();
    this.curve.hold(box);
    const other = this.other;
    if (other !== null) other.hold(box);
    return fitted(box, this.width, this.height, EDGE);
  }

  question(words: Words): string {
    if (this.other === null) {
      return words.say([
        "How many times does the closed curve cross itself?",
        "Count the points where the curve crosses itself.",
        "At how many points does the closed line run across itself?",
        "What is the number of self-crossings of the curve?",
        "Determine how many double points the closed curve has: points that it runs through twice.",
        "Trace the loop once around with your finger. At how many points does it cut across its own line?",
        "If the curve were a string lying on a table, at how many points would it lie across itself?",
        "Give the total number of points of self-intersection of the closed curve shown.",
      ]);
    }
    return words.set("hue", hueName(this.hues[0])).say([
      "How many times does the {hue} curve cross itself? Crossings with the other curve do not count.",
      "Count the points where the {hue} curve crosses itself, not those where it crosses the other curve.",
      "At how many points does the {hue} line run across itself? Leave out where the other line is involved.",
      "What is the number of self-crossings of the {hue} curve? Those of the other curve, and those between the two, do not count.",
      "Two closed curves lie over each other. Determine the number of points where the {hue} one intersects itself.",
      "Ignore the other loop for a moment: how often does the {hue} loop cut across its own line?",
      "Suppose that only the {hue} curve were drawn. How many crossings would the picture have?",
      "Give the number of points at which two stretches of the {hue} curve cross each other.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  /** The other curve's crossings counted as well, bends taken for crossings, or one too many or too few. */
  foils(): Answer[] {
    const other = this.other;
    const wrong = other === null
      ? [this.result + 1, this.result - 1, this.curve.corners, this.result + 2]
      : [this.result + this.between, this.result + this.between + other.crossings().length / 2, this.between, this.result + 1];
    return counts(wrong);
  }

  solution(scene: Scene): void {
    if (this.other === null) pointAtAll(scene);
    else point(scene, 0);
    scene.enter(this.frame());
    spotAll(scene, this.curve.crossings(), counted(this.result, "crossing"));
    scene.leave();
  }

  get namesColours(): bool {
    return true;
  }

  /** Bends to follow, and crossings to tell apart: the curve's own and those with the other one. */
  complexity(): f64 {
    return <f64>(this.curve.corners + this.otherCorners + this.result + this.between);
  }

  explain(): string {
    return "The " + (this.other === null ? "" : hueName(this.hues[0]) + " ") + "curve crosses itself at " + counted(this.result, "point") +
      (this.other === null ? "." : "; it crosses the other curve at " + counted(this.between, "more point") + ".");
  }
}

/** Side of the area in which a curve is laid out, at least; free room along the edges, in pixels. */
const LEAST: i32 = 620;
const EDGE: f64 = 30;
const TRIES: i32 = 5;
const COVERS: i32 = 6;
