import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { label, line, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { AFTER, BEFORE, halvesText, nameShapes, placedShape, PlaneTask } from "./family";

/** Places of the shape that are tried for one centre. */
const PLACES_TRIED: i32 = 40;

/** About which point of the coordinate plane was the shape turned? */
export class Rot2dCentreFind extends PlaneTask {
  private cells: i32 = 0;
  private labelStep: i32 = 1;
  private hasQuarters: bool = false;
  private hasHalves: bool = false;

  /** Clockwise, 1 to 3. */
  private quarters: i32 = 0;
  /** Twice the coordinates of the centre. */
  private x: i32 = 0;
  private y: i32 = 0;

  configure(knobs: Knobs): void {
    this.cells = knobs.int("cells", [5, 6, 6, 7, 8, 9, 9, 10, 11, 12]);
    this.low = -knobs.int("least coordinate, negated", [0, 0, 0, 0, 5, 5, 6, 6, 7, 7]);
    this.high = knobs.int("greatest coordinate", [10, 11, 11, 12, 6, 6, 6, 6, 7, 7]);
    this.labelStep = knobs.int("every so many numbers shown", [1, 1, 1, 1, 1, 1, 2, 2, 2, 7]);
    this.hasQuarters = knobs.from("quarter turns", 2);
    this.hasHalves = knobs.from("half units", 5);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
    const margin = 2;
    this.x = 2 * rng.int(this.low + margin, this.high - margin);
    this.y = 2 * rng.int(this.low + margin, this.high - margin);
    this.quarters = this.hasQuarters ? rng.pick<i32>([1, 1, 2, 3, 3]) : 2;
    if (this.hasHalves) {
      // A quarter turn keeps to the lattice only about a corner or the middle of a square.
      const isOff = rng.chance(0.5);
      this.x += <i32>isOff;
      this.y += <i32>(this.quarters == 2 ? rng.chance(0.5) : isOff);
    }
    for (let tries = 0; tries < PLACES_TRIED; tries++) {
      const shape = placedShape(rng, this.cells, this.low, this.high);
      if (shape === null) return false;
      this.before = shape;
      this.after = shape.turned(this.quarters, this.x, this.y);
      if (this.after.isWithin(this.low, this.high) && !this.after.meets(shape)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    this.drawPlane(scene, this.labelStep);
  }

  question(words: Words): string {
    return nameShapes(words)
      .set("angle", this.hasQuarters ? "90, 180 or 270 degrees" : "180 degrees")
      .set("rules", "The lines of the grid are one unit apart" + (this.hasHalves ? ", and the centre may lie half way between them." : "."))
      .say([
        "The {before} shape was turned by {angle} to become the {after} one. Give the coordinates (x, y) of the centre of the turn. {rules}",
        "About which point must the {before} shape be turned by {angle} to get the {after} one? Answer with its coordinates (x, y). {rules}",
        "Find the centre (x, y) of the rotation by {angle} that carries the {before} shape onto the {after} shape. {rules}",
        "A rotation by {angle} takes the {before} shape to the {after} one. What are the coordinates (x, y) of its centre? {rules}",
        "Where would you stick a pin so that turning the {before} shape by {angle} lands it exactly on the {after} one? Give the point as (x, y). {rules}",
        "Which point stays where it is when the plane turns by {angle} and the {before} shape moves to the place of the {after} one? Write it as (x, y). {rules}",
        "Determine the centre of rotation, as (x, y): the {after} shape is the image of the {before} one under a turn by {angle}. {rules}",
        "Turn the {before} shape by {angle} about a certain point, and you get the {after} shape. State the coordinates (x, y) of that point. {rules}",
      ]);
  }

  answer(): Answer {
    return this.pointAt(this.x, this.y);
  }

  /** A point by twice its coordinates. */
  private pointAt(x: i32, y: i32): ExpressionAnswer {
    return new ExpressionAnswer("(" + halvesText(x) + ", " + halvesText(y) + ")", "tuple");
  }

  /** Half way between the two shapes, where the turn is no half turn, or the coordinates swapped. */
  foils(): Answer[] {
    if (this.quarters == 2) return [this.pointAt(this.y, this.x)];
    // Twice the middle of a square and its image.
    return [this.pointAt(this.before.xs[0] + this.after.xs[0] + 1, this.before.ys[0] + this.after.ys[0] + 1)];
  }

  /** Draws the way from a square to the centre and on to its image. */
  solution(scene: Scene): void {
    point(scene, BEFORE);
    point(scene, AFTER);
    const lattice = this.lattice;
    const x = lattice.x(<f64>this.x / 2), y = lattice.y(<f64>this.y / 2);
    line(scene, lattice.x(<f64>this.before.xs[0] + 0.5), lattice.y(<f64>this.before.ys[0] + 0.5), x, y);
    line(scene, x, y, lattice.x(<f64>this.after.xs[0] + 0.5), lattice.y(<f64>this.after.ys[0] + 0.5));
    label(scene, "(" + halvesText(this.x) + ", " + halvesText(this.y) + ")", x, y, 6);
  }

  /** Two for each square whose image is looked for, then the kind of turn, and what is counted for want of numbers. */
  complexity(): f64 {
    const off = (this.x & 1) + (this.y & 1);
    return <f64>(2 * this.before.count) + (this.quarters == 2 ? 0.0 : 5.0) + <f64>off + (this.low < 0 ? 3.0 : 0.0) + 2.0 * <f64>min(this.labelStep, 3);
  }

  explain(): string {
    return "A turn by " + (90 * this.quarters).toString() + " degrees clockwise about the point " + this.answer().canonical() + " moves the one shape onto the other.";
  }
}
