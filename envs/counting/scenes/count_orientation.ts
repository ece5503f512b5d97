import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { scatter } from "../../../assembly/kit/marks/scatter";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Frame, cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";

class Arrow {
  x: f64 = 0;
  y: f64 = 0;

  /** Degrees clockwise from the right. */
  constructor(public angle: f64, public hue: Hue) {}
}

/** How many arrows point the same way as the arrow in the frame, or into the sector shown there? */
export class CountOrientation extends Environment {
  private most: i32 = 0;
  private total: i32 = 0;
  private directions: i32 = 0;
  private isSector: bool = false;
  private hasColours: bool = false;

  private arrows: Arrow[] = [];
  /** The direction asked for, or the middle of the sector; and half the width of the sector. */
  private middle: f64 = 0;
  private half: f64 = 0;
  private hue: Hue = Hue.Blue;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.total = knobs.int("arrows", [14, 16, 19, 22, 22, 25, 27, 30, 35, 40]);
    this.most = knobs.int("largest answer", [11, 11, 12, 13, 13, 15, 16, 15, 17, 18]);
    this.isSector = knobs.word("asks for", ["direction", "direction", "direction", "direction", "sector", "sector", "sector", "sector", "sector", "sector"]) == "sector";
    this.directions = knobs.int("directions", [4, 8, 8, 12, 0, 0, 0, 0, 0, 0]);
    this.half = <f64>knobs.int("half width of the sector", [0, 0, 0, 0, 60, 50, 40, 45, 38, 30]);
    this.hasColours = knobs.from("colour matters", 7);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.isSector ? 1 : 0, this.most);
    const total = this.total + rng.int(-2, 2);
    const hues = rng.shuffle<Hue>([Hue.Blue, Hue.Red, Hue.Yellow]);
    this.hue = hues[0];
    const step = this.isSector ? 1.0 : 360.0 / <f64>this.directions;
    this.middle = this.isSector ? <f64>rng.int(0, 359) : step * <f64>rng.int(0, this.directions - 1);
    for (let i = 0; i < total; i++) {
      const counts = i < this.result;
      // Where colour matters, half of the foils point the right way.
      const isForeign = this.hasColours && !counts && rng.int(0, 1) == 0;
      const arrow = new Arrow(this.angle(rng, counts || isForeign, step), this.hue);
      if (isForeign || (this.hasColours && !counts && rng.int(0, 1) == 0)) arrow.hue = hues[rng.int(1, 2)];
      this.arrows.push(arrow);
    }
    const radii: f64[] = [];
    for (let i = 0; i < total; i++) radii.push(LENGTH / 2);
    const placed = scatter(rng, radii, EDGE, HEAD + 12, this.width - 2 * EDGE, this.height - HEAD - 12 - EDGE, 4);
    if (placed === null) return false;
    rng.shuffle<Arrow>(this.arrows);
    for (let i = 0; i < total; i++) {
      this.arrows[i].x = placed.x[i];
      this.arrows[i].y = placed.y[i];
    }
    return true;
  }

  /** A direction that is wanted, or one that clearly is not. */
  private angle(rng: Rng, isWanted: bool, step: f64): f64 {
    if (!this.isSector) return isWanted ? this.middle : this.middle + step * <f64>rng.int(1, this.directions - 1);
    const inner = this.half - CLEAR;
    return isWanted ? this.middle + rng.range(-inner, inner) : this.middle + rng.range(this.half + CLEAR, 360 - this.half - CLEAR);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const side = HEAD - EDGE;
    const x = <f64>this.width / 2;
    const y = EDGE + side / 2;
    scene.rect(x - side / 2, EDGE, side, side, Paint.line(style.ink, style.stroke(3)), 10);
    if (this.isSector) {
      const radius = side / 2 - 10;
      const from = this.middle - this.half;
      const wedge = new PathBuilder().move(x, y);
      for (let i = 0; i <= SLICES; i++) {
        const angle = from + (2 * this.half * <f64>i) / <f64>SLICES;
        wedge.line(x + radius * cosine(angle), y + radius * sine(angle));
      }
      scene.path(wedge.close(), style.accentFill().edge(style.ink, style.stroke(2)));
      scene.circle(x, y, radius, Paint.line(style.ink, style.stroke(2)));
    } else {
      drawArrow(scene, x, y, this.middle, Paint.fill(style.ink));
    }
    for (let i = 0; i < this.arrows.length; i++) {
      const arrow = this.arrows[i];
      const paint = Paint.fill(this.hasColours ? style.hue(arrow.hue) : style.accent).edge(style.ink, style.stroke(2));
      drawArrow(scene, arrow.x, arrow.y, arrow.angle, paint);
    }
  }

  question(words: Words): string {
    words.set("arrows", this.hasColours ? hueName(this.hue) + " arrows" : "arrows");
    if (!this.isSector) {
      return words.say([
        "How many {arrows} point in the same direction as the arrow in the frame? The arrow in the frame does not count.",
        "The frame shows a direction. Count the {arrows} outside the frame that point exactly that way.",
        "What is the number of {arrows} below the frame that point the same way as the one in it?",
        "Not counting the framed arrow itself, how many {arrows} have the direction of the framed arrow?",
      ]);
    }
    return words.say([
      "The frame shows a dial with a sector. If an arrow were moved so that it starts at the dial's centre, it would point into the sector or not. How many {arrows} point into the sector?",
      "How many {arrows} have a direction that lies within the sector of the dial in the frame? Directions are as seen from the dial's centre.",
      "Compare the direction of every arrow with the filled sector of the framed dial. How many {arrows} point in a direction inside the sector?",
      "Count the {arrows} whose direction falls within the filled sector shown on the dial in the frame, seen from its centre.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  complexity(): f64 {
    const narrow = this.isSector ? 1.3 + 6.0 / this.half : 1.0 + <f64>this.directions / 60.0;
    return <f64>this.arrows.length * narrow * (this.hasColours ? 1.2 : 1.0);
  }

  explain(): string {
    return this.result.toString() + " of the " + this.arrows.length.toString() + " arrows point the way that is asked for.";
  }
}

/** Length of an arrow, free room along the edges, height of the strip with the frame; in canvas units. */
const LENGTH: f64 = 56;
const EDGE: f64 = 20;
const HEAD: f64 = 140;
/** Least angle between an arrow and a border of the sector, in degrees. */
const CLEAR: f64 = 11;
/** Straight pieces of a sector's arc. */
const SLICES: i32 = 30;

/** A broad arrow around (x, y); its tip comes first. */
function drawArrow(scene: Scene, x: f64, y: f64, angle: f64, paint: Paint): void {
  const half = LENGTH / 2;
  scene.enter(Frame.at(x, y).turned(angle));
  scene.polygon([half, 0, half - 22, -14, half - 22, -5, -half, -5, -half, 5, half - 22, 5, half - 22, 14], paint);
  scene.leave();
}
