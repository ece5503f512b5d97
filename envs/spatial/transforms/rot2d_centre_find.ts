import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { Environment } from "../../../assembly/environment";
import { Lattice, Squares } from "../../../assembly/kit/lattices/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawBeforeAndAfter, halvesText, placedShape } from "./family";

/** Places of the shape that are tried for one centre. */
const PLACES_TRIED: i32 = 40;

/** About which point of the coordinate plane was the shape turned? */
export class Rot2dCentreFind extends Environment {
  private cells: i32 = 0;
  private low: i32 = 0;
  private high: i32 = 0;
  private labelStep: i32 = 1;
  private hasQuarters: bool = false;
  private hasHalves: bool = false;

  private before: Squares = new Squares([], []);
  private after: Squares = new Squares([], []);
  private quarters: i32 = 0;
  /** Twice the coordinates of the centre. */
  private x: i32 = 0;
  private y: i32 = 0;

  configure(knobs: Knobs): void {
    this.cells = knobs.int("cells", [6, 6, 7, 8, 8, 9, 9, 10, 10, 11]);
    this.low = -knobs.int("least coordinate, negated", [0, 0, 0, 0, 5, 5, 6, 6, 7, 7]);
    this.high = knobs.int("greatest coordinate", [10, 11, 10, 11, 6, 6, 6, 6, 7, 7]);
    this.labelStep = knobs.int("every so many numbers shown", [1, 1, 1, 1, 1, 1, 2, 2, 2, 7]);
    this.hasQuarters = knobs.from("quarter turns", 2);
    this.hasHalves = knobs.from("half units", 5);
  }

  sample(rng: Rng): bool {
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
    const lattice = new Lattice(4, 0, 664, this.low, this.high);
    lattice.draw(scene, this.labelStep);
    drawBeforeAndAfter(scene, lattice, this.before, this.after);
  }

  question(words: Words): string {
    const rules = (this.hasQuarters ? "The turn was by 90, 180 or 270 degrees." : "The turn was by 180 degrees.")
      + (this.hasHalves ? " The coordinates of the centre are whole numbers or halves." : "") + " The lines of the grid are one unit apart.";
    return words
      .set("rules", rules)
      .say([
        "The outlined shape was turned in the plane to become the filled one. Give the coordinates (x, y) of the centre of the turn. {rules}",
        "About which point was the outlined shape turned to give the filled one? Answer with its coordinates (x, y). {rules}",
        "Find the centre of the rotation that moves the outlined shape onto the filled shape, as (x, y). {rules}",
        "A rotation takes the outlined shape to the filled one. What are the coordinates (x, y) of its centre? {rules}",
      ]);
  }

  answer(): Answer {
    return new ExpressionAnswer("(" + halvesText(this.x) + ", " + halvesText(this.y) + ")", "tuple");
  }

  /** Cells, the kind of turn, how far the centre lies from the shape, and what the numbers leave to be counted. */
  complexity(): f64 {
    let dx = 0;
    let dy = 0;
    for (let i = 0; i < this.before.count; i++) {
      dx += 2 * this.before.xs[i] + 1 - this.x;
      dy += 2 * this.before.ys[i] + 1 - this.y;
    }
    const distance = <f64>(abs(dx) + abs(dy)) / <f64>(2 * this.before.count);
    const off = (this.x & 1) + (this.y & 1);
    return <f64>(2 * this.before.count) + distance + (this.quarters == 2 ? 0.0 : 4.0) + <f64>off + (this.low < 0 ? 3.0 : 0.0)
      + 1.5 * <f64>min(this.labelStep, 3) + 0.3 * <f64>(this.high - this.low) + (this.hasHalves ? 2.0 : 0.0);
  }

  explain(): string {
    return "A turn by " + (90 * this.quarters).toString() + " degrees clockwise about (" + halvesText(this.x) + ", " + halvesText(this.y) + ") does it.";
  }
}
