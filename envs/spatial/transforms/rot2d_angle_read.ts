import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Polyomino } from "../../../assembly/kit/lattices/polyomino";
import { Dihedral } from "../../../assembly/kit/lattices/transform";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, Frame, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { label, point, route } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { AFTER, afterPaint, asymmetric, BEFORE, beforePaint, nearlySymmetric, shapePaint } from "./family";

/** Where the two shapes stand side by side, and where they stand around a dot: canvas units. */
const LEFT: f64 = 172;
const RIGHT: f64 = 500;
const MIDDLE: f64 = 244;
const RING: f64 = 150;
const DOT: f64 = 336;
const LARGE_RING: f64 = 318;
/** Degrees between the points of an arc that a solution draws. */
const STRIDE: i32 = 3;

/** By what angle was a shape turned? Before and after stand side by side, or around the dot about which it was turned. */
export class Rot2dAngleRead extends Environment {
  private cells: i32 = 0;
  private step: i32 = 0;
  private isAroundDot: bool = false;
  private isNearSymmetric: bool = false;
  private hasDirection: bool = false;

  private shape: Polyomino = new Polyomino([0], [0]);
  /** Clockwise turn of the shape before, in degrees, and the clockwise turn from before to after. */
  private base: i32 = 0;
  private turn: i32 = 0;
  private asksClockwise: bool = true;

  configure(knobs: Knobs): void {
    this.step = knobs.int("multiples of degrees", [30, 30, 24, 20, 20, 18, 15, 15, 12, 10]);
    this.cells = knobs.int("cells", [4, 5, 6, 7, 7, 8, 9, 9, 10, 11]);
    this.hasDirection = knobs.from("asks for either direction", 2);
    this.isAroundDot = knobs.from("turned about a dot", 4);
    this.isNearSymmetric = knobs.from("nearly the same after half a turn", 7);
  }

  sample(rng: Rng): bool {
    this.height = this.isAroundDot ? 672 : 448;
    const shape = this.isNearSymmetric ? nearlySymmetric(rng, this.cells, Dihedral.Half) : asymmetric(rng, this.cells, 3, this.cells > 8 ? 5 : 4);
    if (shape === null) return false;
    this.shape = shape;
    this.turn = this.turnOf(rng);
    this.base = rng.int(0, 359);
    this.asksClockwise = !this.hasDirection || rng.chance(0.5);
    return true;
  }

  private turnOf(rng: Rng): i32 {
    let turn = rng.int(1, 360 / this.step - 1) * this.step;
    // About a dot the two must not lie on each other.
    while (this.isAroundDot && min(turn, 360 - turn) < 50) turn = rng.int(1, 360 / this.step - 1) * this.step;
    return turn;
  }

  /** The same shape, turned by another angle. */
  makeTwin(rng: Rng): bool {
    this.turn = this.turnOf(rng);
    return true;
  }

  draw(scene: Scene): void {
    if (this.isAroundDot) this.drawAround(scene);
    else this.drawBeside(scene);
  }

  private drawBeside(scene: Scene): void {
    const style = scene.style;
    for (let k = 0; k < 2; k++) {
      const x = k == 0 ? LEFT : RIGHT;
      scene.text(k == 0 ? "before" : "after", x, MIDDLE - RING - 32, 30, style.ink);
      this.drawRing(scene, x, MIDDLE, RING);
      scene.tag(k == 0 ? BEFORE : AFTER);
      scene.enter(Frame.at(x, MIDDLE).turned(<f64>(this.base + (k == 0 ? 0 : this.turn))));
      this.shape.draw(scene, Math.floor(220.0 / this.extent), shapePaint(style));
      scene.leave();
      scene.tag(-1);
    }
  }

  private drawAround(scene: Scene): void {
    const style = scene.style;
    this.drawRing(scene, DOT, DOT, LARGE_RING);
    scene.circle(DOT, DOT, 9, Paint.fill(style.ink));
    const side = Math.floor(185.0 / this.extent);
    for (let k = 0; k < 2; k++) {
      scene.tag(k == 0 ? BEFORE : AFTER);
      scene.enter(Frame.at(DOT, DOT).turned(<f64>(this.base + (k == 0 ? 0 : this.turn))).shifted(168, 0));
      this.shape.draw(scene, side, k == 0 ? beforePaint(style) : afterPaint(style));
      scene.leave();
    }
    scene.tag(-1);
  }

  /** A ring with a tick at every multiple of the step. */
  private drawRing(scene: Scene, x: f64, y: f64, radius: f64): void {
    const style = scene.style;
    scene.circle(x, y, radius, Paint.line(style.faint, style.stroke(2)));
    const tick = Paint.line(style.soft, style.stroke(2.5));
    for (let angle = 0; angle < 360; angle += this.step) {
      const c = cosine(<f64>angle - 90.0);
      const s = sine(<f64>angle - 90.0);
      scene.line(x + c * (radius - 12.0), y + s * (radius - 12.0), x + c * radius, y + s * radius, tick);
    }
  }

  /** The diagonal of the shape, in cells. */
  private get extent(): f64 {
    return Math.sqrt(<f64>(this.shape.width * this.shape.width + this.shape.height * this.shape.height));
  }

  question(words: Words): string {
    const isDark = words.style.isDark;
    const rules = !this.isAroundDot
      ? "The rings help to see directions."
      : isDark ? "The turn was about the dot, from the darker place to the lighter one." : "The turn was about the dot, from the lighter place to the darker one.";
    words
      .set("way", this.asksClockwise ? "clockwise" : "counter-clockwise")
      .set("rules", rules + " Neighbouring ticks of a ring are equally far apart, and the angle is a whole number of these steps, less than a full turn.");
    return words.say([
      "By how many degrees was the shape turned {way}? {rules}",
      "Measure the turn of the shape in degrees, {way}. {rules}",
      "A shape is shown before and after a rotation. What is the angle of rotation in degrees, measured {way}? {rules}",
      "Through how many degrees {way} must the shape be turned to get from its first position to its second? {rules}",
      "How far was the shape turned? Give the {way} angle in degrees. {rules}",
      "Determine the {way} angle of rotation, in degrees. {rules}",
      "Somebody turned the shape {way}. By what angle, in degrees? {rules}",
      "Count the ticks that the shape has moved on {way}, and give the angle of the turn in degrees. {rules}",
    ]);
  }

  answer(): Answer {
    return this.degrees(this.asked);
  }

  /** The angle in the direction that is asked for. */
  private get asked(): i32 {
    return this.asksClockwise ? this.turn : 360 - this.turn;
  }

  private degrees(value: i32): IntegerAnswer {
    return new IntegerAnswer(value, "degrees");
  }

  /** The other direction, and the turn to the opposite place. */
  foils(): Answer[] {
    const foils: Answer[] = [this.degrees(360 - this.asked)];
    if (this.asked != 180) foils.push(this.degrees((this.asked + 180) % 360));
    return foils;
  }

  /** Draws the turn as an arc with its angle: around the dot, or on the second ring. */
  solution(scene: Scene): void {
    point(scene, BEFORE);
    point(scene, AFTER);
    const x = this.isAroundDot ? DOT : RIGHT;
    const y = this.isAroundDot ? DOT : MIDDLE;
    const radius = this.isAroundDot ? 60.0 : RING - 22;
    const points: f64[] = [];
    for (let gone = 0; gone < this.asked; gone += STRIDE) this.addOnArc(points, x, y, radius, gone);
    this.addOnArc(points, x, y, radius, this.asked);
    route(scene, points);
    const half = points.length / 4 * 2;
    label(scene, this.asked.toString() + "°", points[half], points[half + 1], 4);
  }

  /** Adds the point that the first direction reaches after so many degrees in the direction asked for. */
  private addOnArc(points: f64[], x: f64, y: f64, radius: f64, gone: i32): void {
    const angle = <f64>(this.base + (this.asksClockwise ? gone : -gone));
    points.push(x + radius * cosine(angle));
    points.push(y + radius * sine(angle));
  }

  /** Two for each cell, a half for each tick beyond the last quarter turn, and what else has to be minded: a direction, a dot, a shape that misleads. */
  complexity(): f64 {
    const counted = <f64>((this.asked % 90) / this.step) / 2;
    return <f64>(2 * this.shape.count) + counted + (this.hasDirection ? 2.0 : 0.0) + (this.isAroundDot ? 3.0 : 0.0) + (this.isNearSymmetric ? 3.0 : 0.0);
  }

  explain(): string {
    return "The shape was turned " + (this.asksClockwise ? "clockwise" : "counter-clockwise") + " by " + this.asked.toString() + " degrees.";
  }
}
