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
import { Words } from "../../../assembly/words";
import { asymmetric, nearlySymmetric, shapePaint } from "./family";

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
    this.cells = knobs.int("cells", [6, 7, 7, 7, 8, 8, 9, 9, 10, 10]);
    this.hasDirection = knobs.from("asks for either direction", 2);
    this.isAroundDot = knobs.word("turned about", ["its middle", "its middle", "its middle", "its middle", "a dot", "a dot", "a dot", "a dot", "a dot", "a dot"]) == "a dot";
    this.isNearSymmetric = knobs.from("nearly the same after half a turn", 7);
  }

  sample(rng: Rng): bool {
    const shape = this.isNearSymmetric ? nearlySymmetric(rng, this.cells, Dihedral.Half) : asymmetric(rng, this.cells, 3, 4);
    if (shape === null) return false;
    this.shape = shape;
    this.turn = rng.int(1, 360 / this.step - 1) * this.step;
    // About a dot the two must not lie on each other.
    while (this.isAroundDot && min(this.turn, 360 - this.turn) < 50) this.turn = rng.int(1, 360 / this.step - 1) * this.step;
    this.base = rng.int(0, 359);
    this.asksClockwise = !this.hasDirection || rng.chance(0.5);
    return true;
  }

  draw(scene: Scene): void {
    if (this.isAroundDot) this.drawAround(scene);
    else this.drawBeside(scene);
  }

  private drawBeside(scene: Scene): void {
    const style = scene.style;
    for (let k = 0; k < 2; k++) {
      const x = k == 0 ? 172.0 : 500.0;
      const y = 346.0;
      scene.text(k == 0 ? "before" : "after", x, 150, 30, style.ink);
      this.drawRing(scene, x, y, 150);
      scene.enter(Frame.at(x, y).turned(<f64>(this.base + (k == 0 ? 0 : this.turn))));
      this.shape.draw(scene, Math.floor(220.0 / this.extent), shapePaint(style));
      scene.leave();
    }
  }

  private drawAround(scene: Scene): void {
    const style = scene.style;
    this.drawRing(scene, 336, 336, 318);
    scene.circle(336, 336, 9, Paint.fill(style.ink));
    const side = Math.floor(185.0 / this.extent);
    for (let k = 0; k < 2; k++) {
      scene.enter(Frame.at(336, 336).turned(<f64>(this.base + (k == 0 ? 0 : this.turn))).shifted(168, 0));
      this.shape.draw(scene, side, k == 0 ? Paint.fill(style.surface).edge(style.ink, style.stroke(3)) : shapePaint(style));
      scene.leave();
    }
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
    const rules = this.isAroundDot
      ? "It was turned about the dot from the empty outline to the filled place."
      : "It was turned in the plane, and the ring shows how directions lie.";
    words.set("way", this.asksClockwise ? "clockwise" : "counter-clockwise")
      .set("rules", rules + " The ticks of the ring stand at equal angles, and the turn is a whole number of ticks and less than a full turn.");
    return words.say([
      "By how many degrees was the shape turned {way}? {rules}",
      "What is the angle, in degrees and measured {way}, by which the shape was turned? {rules}",
      "Through how many degrees {way} does the shape turn? {rules}",
      "Give the {way} angle of the turn in degrees. {rules}",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.asksClockwise ? this.turn : 360 - this.turn, "degrees");
  }

  complexity(): f64 {
    const oblique = this.turn % 90 == 0 ? 0.0 : this.turn % 45 == 0 ? 1.0 : 2.0;
    return 100.0 / <f64>this.step + <f64>this.cells + oblique + (this.hasDirection ? 2.0 : 0.0) + (this.isAroundDot ? 3.5 : 0.0) + (this.isNearSymmetric ? 4.0 : 0.0);
  }

  explain(): string {
    return "The shape was turned clockwise by " + this.turn.toString() + " degrees, which is counter-clockwise by " + (360 - this.turn).toString() + ".";
  }
}
