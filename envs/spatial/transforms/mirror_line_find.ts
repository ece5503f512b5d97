import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { Environment } from "../../../assembly/environment";
import { Lattice, Squares } from "../../../assembly/kit/lattices/shape";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";
import { drawBeforeAndAfter, halvesText, placedShape } from "./family";

/** Places of the shape that are tried for one line. */
const PLACES_TRIED: i32 = 40;

/** Which line of the coordinate plane mirrors one shape onto the other? */
export class MirrorLineFind extends Environment {
  private cells: i32 = 0;
  private low: i32 = 0;
  private high: i32 = 0;
  private labelStep: i32 = 1;
  private axes: i32 = 0;
  private hasHalves: bool = false;

  private before: Squares = new Squares([], []);
  private after: Squares = new Squares([], []);
  /** 0: x = c / 2, 1: y = c / 2, 2: y = x + c, 3: y = -x + c. */
  private kind: i32 = 0;
  private c: i32 = 0;

  configure(knobs: Knobs): void {
    this.cells = knobs.int("cells", [6, 6, 7, 7, 8, 8, 8, 9, 10, 11]);
    this.low = -knobs.int("least coordinate, negated", [0, 0, 6, 0, 0, 6, 6, 7, 7, 7]);
    this.high = knobs.int("greatest coordinate", [12, 11, 7, 12, 13, 7, 7, 7, 7, 8]);
    this.labelStep = knobs.int("every so many numbers shown", [1, 1, 1, 1, 1, 1, 2, 2, 2, 7]);
    this.axes = knobs.int("percent of lines along the axes", [100, 100, 100, 40, 20, 20, 20, 20, 10, 0]);
    this.hasHalves = knobs.from("half units", 1);
  }

  sample(rng: Rng): bool {
    const isAlong = rng.int(1, 100) <= this.axes;
    this.kind = (isAlong ? 0 : 2) + rng.int(0, 1);
    if (isAlong) {
      this.c = rng.int(2 * this.low + 5, 2 * this.high - 5);
      if (!this.hasHalves) this.c &= ~1;
    } else {
      const reach = (this.high - this.low) / 2;
      // Lines that keep near the middle of the picture: through it for an offset of 0, or of the sum of the bounds.
      this.c = (this.kind == 2 ? 0 : this.low + this.high) + rng.int(-reach, reach);
    }
    for (let tries = 0; tries < PLACES_TRIED; tries++) {
      const shape = placedShape(rng, this.cells, this.low, this.high);
      if (shape === null) return false;
      this.before = shape;
      this.after = shape.mirrored(this.kind, this.c);
      if (this.after.isWithin(this.low, this.high) && !this.after.meets(shape)) return true;
    }
    return false;
  }

  draw(scene: Scene): void {
    const lattice = new Lattice(4, 0, 664, this.low, this.high);
    lattice.draw(scene, this.labelStep);
    drawBeforeAndAfter(scene, lattice, this.before, this.after);
  }

  private equation(): string {
    if (this.kind < 2) return (this.kind == 0 ? "x = " : "y = ") + halvesText(this.c);
    const offset = this.c == 0 ? "" : (this.c < 0 ? " - " : " + ") + abs(this.c).toString();
    return (this.kind == 2 ? "y = x" : "y = -x") + offset;
  }

  question(words: Words): string {
    return words
      .set("rules", "The lines of the grid are one unit apart. The equation may be in any form, in x and y.")
      .say([
        "The outlined shape was mirrored at a straight line to become the filled one. Give an equation of the mirror line. {rules}",
        "At which line was the outlined shape mirrored to give the filled one? Answer with its equation. {rules}",
        "Find the mirror line that moves the outlined shape onto the filled shape, as an equation. {rules}",
        "A reflection takes the outlined shape to the filled one. What is an equation of its line? {rules}",
      ]);
  }

  answer(): Answer {
    return new ExpressionAnswer(this.equation(), "equation");
  }

  /** Cells, the kind of line and its offset, and what the numbers leave to be counted. */
  complexity(): f64 {
    const slope = this.kind < 2 ? 0.0 : this.c == 0 ? 5.0 : 7.0;
    const off = this.kind < 2 ? <f64>(this.c & 1) : 0.0;
    return <f64>(2 * this.before.count) + slope + off + (this.low < 0 ? 2.0 : 0.0) + 2.0 * <f64>min(this.labelStep, 3) + (this.hasHalves ? 2.0 : 0.0);
  }

  explain(): string {
    return "The line " + this.equation() + " halves and crosses at right angles what joins each corner to its image.";
  }
}
