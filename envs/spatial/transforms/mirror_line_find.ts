import { Answer } from "../../../assembly/answer/answer";
import { ExpressionAnswer } from "../../../assembly/answer/expression";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { Scene } from "../../../assembly/scene/scene";
import { label, line, point } from "../../../assembly/scene/solution";
import { Words } from "../../../assembly/words";
import { AFTER, BEFORE, halvesText, nameShapes, placedShape, PlaneTask } from "./family";

/** Places of the shape that are tried for one line. */
const PLACES_TRIED: i32 = 40;

/** Which line of the coordinate plane mirrors one shape onto the other? */
export class MirrorLineFind extends PlaneTask {
  private cells: i32 = 0;
  private labelStep: i32 = 1;
  private axes: i32 = 0;
  private hasHalves: bool = false;

  /** 0: x = c / 2, 1: y = c / 2, 2: y = x + c, 3: y = -x + c. */
  private kind: i32 = 0;
  private c: i32 = 0;

  configure(knobs: Knobs): void {
    this.cells = knobs.int("cells", [6, 7, 8, 8, 9, 10, 10, 11, 12, 13]);
    this.low = -knobs.int("least coordinate, negated", [0, 0, 0, 0, 6, 6, 6, 7, 7, 7]);
    this.high = knobs.int("greatest coordinate", [12, 12, 13, 13, 7, 7, 7, 7, 7, 8]);
    this.labelStep = knobs.int("every so many numbers shown", [1, 1, 1, 1, 1, 1, 2, 2, 2, 7]);
    this.axes = knobs.int("percent of lines along the axes", [100, 100, 100, 40, 40, 20, 20, 10, 5, 0]);
    this.hasHalves = knobs.from("half units", 1);
  }

  sample(rng: Rng): bool {
    this.fitCanvas();
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
    this.drawPlane(scene, this.labelStep);
  }

  question(words: Words): string {
    return nameShapes(words)
      .set("rules", "The lines of the grid are one unit apart, and any equation of the line in x and y will do.")
      .say([
        "The {before} shape was reflected in a straight line to become the {after} one. Give an equation of that line. {rules}",
        "In which line must the {before} shape be mirrored to get the {after} one? Answer with an equation. {rules}",
        "Find the mirror line that carries the {before} shape onto the {after} shape. {rules}",
        "A reflection takes the {before} shape to the {after} one. What is the equation of its axis? {rules}",
        "If the two shapes are mirror images of each other, where does the mirror stand? Describe the line by an equation. {rules}",
        "Where would you put a mirror so that the {before} shape lands exactly on the {after} one? I need the line's equation. {rules}",
        "Determine the axis of reflection of the two shapes, as an equation. {rules}",
        "Fold the paper along one line, and the {before} shape covers the {after} one. Which line is it? Write its equation. {rules}",
      ]);
  }

  private equation(kind: i32, c: i32): string {
    if (kind < 2) return (kind == 0 ? "x = " : "y = ") + halvesText(c);
    const offset = c == 0 ? "" : (c < 0 ? " - " : " + ") + abs(c).toString();
    return (kind == 2 ? "y = x" : "y = -x") + offset;
  }

  answer(): Answer {
    return new ExpressionAnswer(this.equation(this.kind, this.c), "equation");
  }

  /** The line of the other direction: with more foils the right one would be what they have in common. */
  foils(): Answer[] {
    return [new ExpressionAnswer(this.equation(this.kind ^ 1, this.c), "equation")];
  }

  /** Draws the mirror line from edge to edge, and what joins a square to its image. */
  solution(scene: Scene): void {
    point(scene, BEFORE);
    point(scene, AFTER);
    const lattice = this.lattice;
    const low = <f64>this.low, high = <f64>this.high;
    const c = <f64>this.c;
    let x1 = low, y1 = low, x2 = high, y2 = high;
    if (this.kind == 0) x1 = x2 = c / 2;
    else if (this.kind == 1) y1 = y2 = c / 2;
    else {
      x1 = this.kind == 2 ? Math.max(low, low - c) : Math.max(low, c - high);
      x2 = this.kind == 2 ? Math.min(high, high - c) : Math.min(high, c - low);
      y1 = this.kind == 2 ? x1 + c : c - x1;
      y2 = this.kind == 2 ? x2 + c : c - x2;
    }
    line(scene, lattice.x(x1), lattice.y(y1), lattice.x(x2), lattice.y(y2));
    line(
      scene, lattice.x(<f64>this.before.xs[0] + 0.5), lattice.y(<f64>this.before.ys[0] + 0.5),
      lattice.x(<f64>this.after.xs[0] + 0.5), lattice.y(<f64>this.after.ys[0] + 0.5),
    );
    label(scene, this.equation(this.kind, this.c), lattice.x(x1 + 0.85 * (x2 - x1)), lattice.y(y1 + 0.85 * (y2 - y1)));
  }

  /** Two for each square whose image is looked for, then the kind of line and its offset, and what is counted for want of numbers. */
  complexity(): f64 {
    const slope = this.kind < 2 ? 0.0 : this.c == 0 ? 6.0 : 8.0;
    const off = this.kind < 2 ? <f64>(this.c & 1) : 0.0;
    return <f64>(2 * this.before.count) + slope + off + (this.low < 0 ? 3.0 : 0.0) + 2.0 * <f64>min(this.labelStep, 3);
  }

  explain(): string {
    return "The line " + this.equation(this.kind, this.c) + " halves, at right angles, what joins each square to its image.";
  }
}
