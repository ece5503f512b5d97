import { Answer } from "../../../assembly/answer/answer";
import { counts } from "../../../assembly/answer/counts";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { arrange, Layout, LAYOUTS } from "../../../assembly/kit/marks/layout";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { PathBuilder, Scene } from "../../../assembly/scene/scene";
import { point, ring } from "../../../assembly/scene/solution";
import { Hue, hueName } from "../../../assembly/scene/style";
import { Words } from "../../../assembly/words";
import { areaFor, canvasFor } from "../../../assembly/kit/marks/canvas";

const enum Wanted {
  Same = 0,
  Opposite = 1,
  Sector = 2,
}

class Arrow {
  x: f64 = 0;
  y: f64 = 0;

  /** Degrees clockwise from the right. */
  constructor(public angle: f64, public hue: Hue, public isInWay: bool) {}
}

/** How many arrows point the same way as the arrow in the frame, the opposite way, or into the sector shown there? */
export class CountOrientation extends Environment {
  private least: i32 = 0;
  private most: i32 = 0;
  private total: i32 = 0;
  private directions: i32 = 0;
  private wanted: Wanted = Wanted.Same;
  private clear: f64 = 0;
  private hasColours: bool = false;
  private isLaidOut: bool = false;

  private arrows: Arrow[] = [];
  /** The direction that is shown, or the middle of the sector; and half the width of the sector. */
  private middle: f64 = 0;
  private half: f64 = 0;
  private hue: Hue = Hue.Blue;
  private result: i32 = 0;

  configure(knobs: Knobs): void {
    this.wanted = <Wanted>knobs.choice("asks for", ["the same direction", "the opposite direction", "a sector"], [0, 0, 0, 1, 2, 2, 2, 2, 2, 2]);
    this.directions = knobs.int("directions", [4, 8, 12, 12, 0, 0, 0, 0, 0, 0]);
    this.clear = <f64>knobs.int("least degrees from the border of a sector", [0, 0, 0, 0, 16, 14, 12, 12, 10, 8]);
    this.hasColours = knobs.from("colour matters", 7);
    this.isLaidOut = knobs.from("laid out", 1);
    this.total = knobs.int("arrows", [24, 26, 29, 32, 35, 37, 40, 44, 49, 56]);
    this.least = knobs.int("smallest answer", [1, 2, 2, 3, 3, 4, 5, 5, 6, 8]);
    this.most = knobs.int("largest answer", [11, 12, 13, 14, 15, 16, 18, 19, 21, 24]);
  }

  sample(rng: Rng): bool {
    this.result = rng.int(this.least, this.most);
    const total = this.total + rng.int(-2, 2);
    const hues = rng.shuffle<Hue>([Hue.Blue, Hue.Red, Hue.Yellow]);
    this.hue = hues[0];
    const step = this.wanted == Wanted.Sector ? 1.0 : 360.0 / <f64>this.directions;
    this.middle = step * <f64>rng.int(0, <i32>(360.0 / step) - 1);
    // Clearly narrower or wider than a quarter of the circle, so that its width has to be read.
    if (this.wanted == Wanted.Sector) this.half = rng.chance(0.5) ? rng.range(this.clear + 8, 34 - this.clear / 2) : rng.range(60 + this.clear / 2, 82);
    for (let i = 0; i < total; i++) {
      const counted = i < this.result;
      // Where colour matters, two in five of the foils point the right way in another colour.
      const isForeign = this.hasColours && !counted && rng.chance(0.4);
      const isInWay = counted || isForeign;
      const arrow = new Arrow(this.wanted == Wanted.Sector ? this.angleBySector(rng, isInWay) : this.angle(rng, isInWay, step), this.hue, isInWay);
      if (isForeign || (this.hasColours && !counted && rng.chance(0.2))) arrow.hue = hues[rng.int(1, 2)];
      this.arrows.push(arrow);
    }
    return this.place(rng);
  }

  /** The direction that is wanted, or another: the opposite one, a neighbour, or any. */
  private angle(rng: Rng, isWanted: bool, step: f64): f64 {
    const asked = this.wanted == Wanted.Opposite ? this.middle + 180 : this.middle;
    if (isWanted) return asked;
    const kind = rng.unit();
    return asked + (kind < 0.45 ? 180.0 : kind < 0.75 ? step * <f64>(2 * rng.int(0, 1) - 1) : step * <f64>rng.int(1, this.directions - 1));
  }

  /**
   * A direction in the sector, or one that clearly is not; a third of either near a border. Half of the others point into a heap
   * around the opposite direction, so that the commonest is not always the one that is asked for.
   */
  private angleBySector(rng: Rng, isWanted: bool): f64 {
    const inner = this.half - this.clear, outer = this.half + this.clear;
    const side = rng.chance(0.5) ? 1.0 : -1.0;
    const kind = rng.unit();
    if (isWanted) return this.middle + side * (kind < 0.35 ? rng.range(inner * 0.7, inner) : rng.range(0, inner));
    return this.middle + side * (kind < 0.35 ? rng.range(outer, outer + 15) : rng.range(kind < 0.85 ? Math.max(outer, 180 - this.half) : outer, 180));
  }

  /** Gives an arrow the direction and the colour of another one. */
  makeTwin(rng: Rng): bool {
    const arrow = rng.pick<Arrow>(this.arrows);
    const other = rng.pick<Arrow>(this.arrows);
    this.result += <i32>this.isCounted(other) - <i32>this.isCounted(arrow);
    arrow.angle = other.angle;
    arrow.hue = other.hue;
    arrow.isInWay = other.isInWay;
    return this.result > 0;
  }

  private place(rng: Rng): bool {
    const canvas = canvasFor(areaFor(this.arrows.length, LENGTH / 2, GAP), EDGE, HEAD, rng.chance(0.5));
    this.width = canvas.width;
    this.height = canvas.height;
    const radii: f64[] = [];
    for (let i = 0; i < this.arrows.length; i++) radii.push(LENGTH / 2);
    const layout = this.isLaidOut ? <Layout>rng.int(0, LAYOUTS - 1) : Layout.Scatter;
    const placed = arrange(rng, layout, radii, EDGE, EDGE + HEAD, this.width - 2 * EDGE, this.height - HEAD - 2 * EDGE, GAP);
    if (placed === null) return false;
    rng.shuffle<Arrow>(this.arrows);
    for (let i = 0; i < this.arrows.length; i++) {
      this.arrows[i].x = placed.x[i];
      this.arrows[i].y = placed.y[i];
    }
    return true;
  }

  private isCounted(arrow: Arrow): bool {
    return arrow.isInWay && arrow.hue == this.hue;
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const x = <f64>this.width / 2;
    const y = EDGE + BOX / 2;
    scene.tag(this.arrows.length);
    scene.rect(x - BOX / 2, EDGE, BOX, BOX, Paint.line(style.ink, style.stroke(3)), 10);
    if (this.wanted == Wanted.Sector) this.drawDial(scene, x, y, BOX / 2 - 9);
    else drawArrow(scene, x, y, this.middle, Paint.fill(style.ink));
    for (let i = 0; i < this.arrows.length; i++) {
      const arrow = this.arrows[i];
      const paint = Paint.fill(this.hasColours ? style.hue(arrow.hue) : style.accent).edge(style.ink, style.stroke(2));
      scene.tag(i);
      drawArrow(scene, arrow.x, arrow.y, arrow.angle, paint);
    }
    scene.tag(-1);
  }

  private drawDial(scene: Scene, x: f64, y: f64, radius: f64): void {
    const style = scene.style;
    const from = this.middle - this.half;
    const wedge = new PathBuilder().move(x, y);
    for (let i = 0; i <= SLICES; i++) {
      const angle = from + (2 * this.half * <f64>i) / <f64>SLICES;
      wedge.line(x + radius * cosine(angle), y + radius * sine(angle));
    }
    scene.path(wedge.close(), style.accentFill().edge(style.ink, style.stroke(2)));
    scene.circle(x, y, radius, Paint.line(style.ink, style.stroke(2)));
  }

  question(words: Words): string {
    words.set("arrows", this.hasColours ? hueName(this.hue) + " arrows" : "arrows");
    if (this.wanted == Wanted.Sector) {
      return words.set("rule", " Go by an arrow's direction, not by where it is.").say([
        "How many {arrows} point in a direction that lies in the filled sector of the dial?{rule}",
        "The dial in the frame shows a range of directions. How many {arrows} point within that range?{rule}",
        "Count the {arrows} whose direction falls within the filled sector of the dial.{rule}",
        "If each arrow started at the centre of the dial, how many {arrows} would point into the filled sector?",
        "Compare the {arrows} with the sector in the frame. How many have a direction inside it?{rule}",
        "What is the number of {arrows} that point the way some line from the dial's centre into its sector does?{rule}",
        "Slide the {arrows} onto the centre of the dial without turning them. How many then point into the sector?",
        "Tell me how many {arrows} have a direction covered by the sector of the dial.{rule}",
      ]);
    }
    words.set("way", this.wanted == Wanted.Opposite ? "the opposite way to" : "the same way as");
    words.set("direction", this.wanted == Wanted.Opposite ? "the direction opposite to that of" : "the same direction as");
    return words.say([
      "How many {arrows} point {way} the arrow in the frame? The framed arrow does not count.",
      "The frame at the top holds one arrow. How many of the others point {way} it?",
      "Count the {arrows} outside the frame that point {way} the one inside.",
      "What is the number of {arrows} below the frame that have {direction} the framed arrow?",
      "Not counting the framed arrow itself, how many {arrows} point {way} it does?",
      "Look at the arrow in the frame. How many {arrows} below it point exactly {way} it does?",
      "How many {arrows} have {direction} the arrow in the frame, leaving that one out?",
      "Tell me how many of the {arrows} below point {way} the one in the frame.",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.result);
  }

  solution(scene: Scene): void {
    point(scene, this.arrows.length);
    let count = 0;
    for (let i = 0; i < this.arrows.length; i++) if (this.isCounted(this.arrows[i])) ring(scene, i, (++count).toString());
  }

  /** All that point the right way, all of the colour, and miscounts. */
  foils(): Answer[] {
    let inWay = 0, coloured = 0;
    for (let i = 0; i < this.arrows.length; i++) {
      inWay += <i32>this.arrows[i].isInWay;
      coloured += <i32>(this.arrows[i].hue == this.hue);
    }
    return counts([inWay, coloured - this.result, this.result + 1, this.result - 1, this.result + 2]);
  }

  get namesColours(): bool {
    return true;
  }

  /** Every arrow is compared with what is shown, the longer the finer that is, and in colour; what is left is counted. */
  complexity(): f64 {
    const fineness = this.wanted == Wanted.Sector ? 1.8 + 8.0 / this.clear : 1.0 + <f64>this.directions / 30.0 + 0.3 * <f64>this.wanted;
    return <f64>this.arrows.length * (fineness + (this.hasColours ? 1.0 : 0.0)) + <f64>this.result;
  }

  explain(): string {
    const which = this.wanted == Wanted.Sector ? "in a direction within the sector" : (this.wanted == Wanted.Opposite ? "the opposite way to" : "the same way as") + " the framed arrow";
    const arrows = this.hasColours ? hueName(this.hue) + " arrows" : "arrows";
    return "The number of " + arrows + " that point " + which + " is " + this.result.toString() + ".";
  }
}

/** Canvas units: length of an arrow, what arrows keep from each other, free room along the edges, side of the frame, height taken by it. */
const LENGTH: f64 = 50;
const GAP: f64 = 4;
const EDGE: f64 = 20;
const BOX: f64 = 96;
const HEAD: f64 = 112;
/** Straight pieces of a sector's arc. */
const SLICES: i32 = 30;

/** A broad arrow around (x, y); its tip comes first. */
function drawArrow(scene: Scene, x: f64, y: f64, angle: f64, paint: Paint): void {
  const half = LENGTH / 2;
  scene.enter(Frame.at(x, y).turned(angle));
  scene.polygon([half, 0, half - 20, -13, half - 20, -5, -half, -5, -half, 5, half - 20, 5, half - 20, 13], paint);
  scene.leave();
}
