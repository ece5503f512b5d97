/**
 * What the marks of a figure say about its angles, to scale or not. The unknowns are the directions of its straight lines; an angle
 * is a difference of two of them and of half turns that the drawing shows, so that angle sums of triangles and straight lines
 * follow by themselves.
 */
import { Equation, Fixed, LinearSystem } from "../../exact/linear";
import { fullTurn } from "./direction";
import { Figure } from "./figure";

export class AngleFacts {
  private system: LinearSystem;
  /** Each line's direction as drawn. */
  private drawn: f64[] = [];

  /**
   * @param lineOf for each segment of the figure, the straight line that it lies on, or one of several parallel ones:
   * 0 ... `lines` - 1, of which some may be absent
   */
  constructor(private figure: Figure, private lineOf: i32[], private lines: i32) {
    this.system = new LinearSystem(lines);
    for (let i = 0; i < lines; i++) {
      const first = lineOf.indexOf(i);
      this.drawn.push(first < 0 ? 0 : figure.heading(figure.from[first], figure.to[first]));
    }
    this.forget();
  }

  /** Drops every fact but those that the figure itself shows. */
  forget(): void {
    this.system = new LinearSystem(this.lines);
    // The figure may be turned as a whole.
    this.system.add(new Equation(this.lines).put(0, 1).equals(0));
  }

  /** How many independent facts there are. */
  get rank(): i32 {
    return this.system.rank;
  }

  /**
   * The angle a-vertex-b on its inner side, as coefficients of the lines' directions; the right side holds the constant to be
   * added. Both rays must be segments of the figure.
   */
  angle(a: i32, vertex: i32, b: i32): Equation {
    const figure = this.figure;
    let first = a, second = b;
    let sweep = fullTurn(figure.heading(vertex, b) - figure.heading(vertex, a));
    if (sweep > 180) {
      first = b;
      second = a;
      sweep = 360 - sweep;
    }
    const from = this.line(vertex, first);
    const to = this.line(vertex, second);
    const halves = Math.round((sweep - (this.drawn[to] - this.drawn[from])) / 180.0);
    return new Equation(this.lines).put(to, 1).put(from, -1).equals(<i64>halves * 180);
  }

  /** An angle is `size` degrees; false when that contradicts earlier facts. */
  know(angle: Equation, size: i32): bool {
    const fact = new Equation(this.lines);
    for (let i = 0; i < this.lines; i++) fact.put(i, angle.entries[i]);
    return this.system.add(fact.equals(<i64>size - angle.entries[this.lines]));
  }

  /** Two angles are equal; false when that contradicts earlier facts. */
  equal(first: Equation, second: Equation): bool {
    const fact = new Equation(this.lines);
    for (let i = 0; i < this.lines; i++) fact.put(i, first.entries[i] - second.entries[i]);
    return this.system.add(fact.equals(second.entries[this.lines] - first.entries[this.lines]));
  }

  /** Two lines are parallel, as they are drawn; false when that contradicts earlier facts. */
  parallel(first: i32, second: i32): bool {
    const halves = Math.round((this.drawn[first] - this.drawn[second]) / 180.0);
    return this.system.add(new Equation(this.lines).put(first, 1).put(second, -1).equals(<i64>halves * 180));
  }

  /** Two lines are at right angles, as they are drawn; false when that contradicts earlier facts. */
  perpendicular(first: i32, second: i32): bool {
    const halves = Math.round((this.drawn[first] - this.drawn[second] - 90.0) / 180.0);
    return this.system.add(new Equation(this.lines).put(first, 1).put(second, -1).equals(<i64>halves * 180 + 90));
  }

  /** Two lines are each other's image in a third one, as they are drawn; false when that contradicts earlier facts. */
  mirrored(first: i32, second: i32, axis: i32): bool {
    const halves = Math.round((this.drawn[first] + this.drawn[second] - 2 * this.drawn[axis]) / 180.0);
    return this.system.add(new Equation(this.lines).put(first, 1).put(second, 1).put(axis, -2).equals(<i64>halves * 180));
  }

  /** What the facts fix an angle to, or null when they leave it open. */
  size(angle: Equation): Fixed | null {
    const value = this.system.value(angle);
    return value === null ? null : new Fixed(value.num + angle.entries[this.lines] * value.den, value.den);
  }

  /** The line on which two joined points lie. */
  private line(a: i32, b: i32): i32 {
    const segment = this.figure.segmentBetween(a, b);
    assert(segment >= 0, "an angle has a ray that is no segment");
    return this.lineOf[segment];
  }
}
