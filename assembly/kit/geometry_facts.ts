/**
 * What the marks of a figure say about its angles, to scale or not. The unknowns are the directions of its straight lines; an angle
 * is a difference of two of them and of half turns that the drawing shows, so that angle sums of triangles and straight lines
 * follow by themselves.
 */
import { Equation, Fixed, LinearSystem } from "../solve/exact_linear";
import { Figure, fullTurn } from "./geometry";

export class AngleFacts {
  private system: LinearSystem;

  /**
   * @param lineOf for each segment of the figure, the straight line that it lies on: 0 ... `lines` - 1
   */
  constructor(private figure: Figure, private lineOf: i32[], lines: i32) {
    this.system = new LinearSystem(lines);
    // The figure may be turned as a whole.
    this.system.add(new Equation(lines).put(0, 1).equals(0));
  }

  /** How many independent facts there are. */
  get rank(): i32 {
    return this.system.rank;
  }

  /** The angle a-vertex-b on its inner side is `size` degrees; false when that contradicts earlier facts. */
  know(a: i32, vertex: i32, b: i32, size: i32): bool {
    const angle = this.angle(a, vertex, b);
    return this.system.add(angle.equals(<i64>size - angle.entries[angle.unknowns]));
  }

  /** Two angles are equal; false when that contradicts earlier facts. */
  equal(a: i32, vertex: i32, b: i32, c: i32, other: i32, d: i32): bool {
    const first = this.angle(a, vertex, b);
    const second = this.angle(c, other, d);
    const difference = new Equation(first.unknowns);
    for (let i = 0; i < first.unknowns; i++) difference.put(i, first.entries[i] - second.entries[i]);
    return this.system.add(difference.equals(second.entries[first.unknowns] - first.entries[first.unknowns]));
  }

  /** What the facts fix the angle a-vertex-b to, or null when they leave it open. */
  size(a: i32, vertex: i32, b: i32): Fixed | null {
    const angle = this.angle(a, vertex, b);
    const value = this.system.value(angle);
    return value === null ? null : new Fixed(value.num + angle.entries[angle.unknowns] * value.den, value.den);
  }

  /** An angle as coefficients of the lines' directions; the right side holds the constant to be added. */
  private angle(a: i32, vertex: i32, b: i32): Equation {
    const figure = this.figure;
    let first = a, second = b;
    if (fullTurn(figure.heading(vertex, b) - figure.heading(vertex, a)) > 180) {
      first = b;
      second = a;
    }
    const from = this.line(vertex, first);
    const to = this.line(vertex, second);
    const sweep = fullTurn(figure.heading(vertex, second) - figure.heading(vertex, first));
    const halves = Math.round((sweep - (this.drawn(to) - this.drawn(from))) / 180.0);
    return new Equation(this.system.unknowns).put(to, 1).put(from, -1).equals(<i64>halves * 180);
  }

  /** The line on which two joined points lie. */
  private line(a: i32, b: i32): i32 {
    const segment = this.figure.segmentBetween(a, b);
    assert(segment >= 0, "an angle has a ray that is no segment");
    return this.lineOf[segment];
  }

  /** A line's direction as drawn, taken from its first segment. */
  private drawn(line: i32): f64 {
    const first = this.lineOf.indexOf(line);
    return this.figure.heading(this.figure.from[first], this.figure.to[first]);
  }
}
