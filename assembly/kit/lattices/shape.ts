/** A square piece of the coordinate plane with whole numbers on its axes: x to the right, y upwards. */
import { Paint } from "../../scene/paint";
import { Align, Baseline, Scene } from "../../scene/scene";

/** Size of the numbers: of a step, and at most. */
const NUMBER: f64 = 0.62;
const LARGEST: f64 = 22;

/** The plane from `low` to `high` in both directions, drawn as large as fits a square. */
export class Lattice {
  /** Canvas units of one step. */
  unit: f64;
  private left: f64;
  private bottom: f64;

  /** Places it into the square with the given top left corner and side, leaving room for the numbers. */
  constructor(left: f64, top: f64, side: f64, public low: i32, public high: i32) {
    const room: f64 = 46;
    this.unit = Math.floor((side - room - 14) / <f64>(high - low));
    this.left = left + room;
    this.bottom = top + 14 + this.unit * <f64>(high - low);
  }

  /** Canvas x of a coordinate. */
  x(value: f64): f64 {
    return this.left + (value - <f64>this.low) * this.unit;
  }

  /** Canvas y of a coordinate. */
  y(value: f64): f64 {
    return this.bottom - (value - <f64>this.low) * this.unit;
  }

  /** Draws grid, axes through 0, and every `step`-th number below and left of the grid. */
  draw(scene: Scene, step: i32): void {
    const style = scene.style;
    const low = <f64>this.low;
    const high = <f64>this.high;
    const size = Math.min(LARGEST, NUMBER * this.unit);
    scene.rect(this.x(low), this.y(high), this.x(high) - this.x(low), this.y(low) - this.y(high), Paint.fill(style.surface));
    for (let k = this.low; k <= this.high; k++) {
      const at = <f64>k;
      const paint = k == 0 ? Paint.line(style.ink, style.stroke(3.5)) : Paint.line(style.faint, style.stroke(2));
      scene.line(this.x(at), this.y(low), this.x(at), this.y(high), paint);
      scene.line(this.x(low), this.y(at), this.x(high), this.y(at), paint);
      if (k % step != 0) continue;
      const text = k < 0 ? "−" + (-k).toString() : k.toString();
      scene.text(text, this.x(at), this.bottom + 10, size, style.ink, Align.Centre, Baseline.Top, style.face);
      scene.text(text, this.left - 9, this.y(at), size, style.ink, Align.Right, Baseline.Middle, style.face);
    }
  }

  /** Fills the unit square whose lower left corner is (x, y). */
  square(scene: Scene, x: i32, y: i32, paint: Paint): void {
    const left = this.x(<f64>x);
    const top = this.y(<f64>(y + 1));
    scene.polygon([left, top, left + this.unit, top, left + this.unit, top + this.unit, left, top + this.unit], paint);
  }
}

/** Unit squares of the plane, by their lower left corners. */
export class Squares {
  constructor(public xs: i32[], public ys: i32[]) {}

  get count(): i32 {
    return this.xs.length;
  }

  has(x: i32, y: i32): bool {
    for (let i = 0; i < this.xs.length; i++) {
      if (this.xs[i] == x && this.ys[i] == y) return true;
    }
    return false;
  }

  /** Whether all of them lie between `low` and `high`. */
  isWithin(low: i32, high: i32): bool {
    for (let i = 0; i < this.xs.length; i++) {
      if (min(this.xs[i], this.ys[i]) < low || max(this.xs[i], this.ys[i]) >= high) return false;
    }
    return true;
  }

  /** Whether some square belongs to both. */
  meets(other: Squares): bool {
    for (let i = 0; i < this.xs.length; i++) {
      if (other.has(this.xs[i], this.ys[i])) return true;
    }
    return false;
  }

  /** After quarter turns clockwise about the point (x / 2, y / 2); for odd turns x and y are both even or both odd. */
  turned(quarters: i32, x: i32, y: i32): Squares {
    const xs: i32[] = [];
    const ys: i32[] = [];
    for (let i = 0; i < this.xs.length; i++) {
      // Twice the distance of the square's middle from the point.
      let dx = 2 * this.xs[i] + 1 - x;
      let dy = 2 * this.ys[i] + 1 - y;
      for (let k = 0; k < quarters; k++) {
        const held = dx;
        dx = dy;
        dy = -held;
      }
      xs.push((x + dx - 1) >> 1);
      ys.push((y + dy - 1) >> 1);
    }
    return new Squares(xs, ys);
  }

  /** After a mirroring at x = c / 2 (kind 0), y = c / 2 (1), y = x + c (2) or y = -x + c (3). */
  mirrored(kind: i32, c: i32): Squares {
    const xs: i32[] = [];
    const ys: i32[] = [];
    for (let i = 0; i < this.xs.length; i++) {
      const x = this.xs[i];
      const y = this.ys[i];
      xs.push(kind == 0 ? c - 1 - x : kind == 1 ? x : kind == 2 ? y - c : c - 1 - y);
      ys.push(kind == 0 ? y : kind == 1 ? c - 1 - y : kind == 2 ? x + c : c - 1 - x);
    }
    return new Squares(xs, ys);
  }

  draw(scene: Scene, lattice: Lattice, paint: Paint): void {
    for (let i = 0; i < this.xs.length; i++) lattice.square(scene, this.xs[i], this.ys[i], paint);
  }
}
