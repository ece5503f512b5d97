/** Outlines of one form inside each other, not always about one middle. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { Paint } from "../../../../assembly/scene/paint";
import { Scene } from "../../../../assembly/scene/scene";

/** Least distance between two outlines, and of the one beside which the dot lies; both in canvas units. */
const GAP: f64 = 8;
const WIDE: f64 = 40;

export class Nest {
  /** From the outermost to the innermost. */
  private x: f64[] = [];
  private y: f64[] = [];
  private radius: f64[] = [];
  /** The place of the dot; it lies inside the first `depth` outlines. */
  dotX: f64 = 0;
  dotY: f64 = 0;

  /** Polygons of so many corners, or circles with 0, turned by so many degrees. */
  constructor(private sides: i32, private turn: f64) {}

  get count(): i32 {
    return this.radius.length;
  }

  /** How near the side of an outline is to its middle, where a corner is 1 away. */
  private get inner(): f64 {
    return this.sides == 0 ? 1 : cosine(180.0 / <f64>this.sides);
  }

  /**
   * Puts `count` outlines inside each other, about (x, y), whose corners are `reach` away at the outermost; false when they would come too near.
   *
   * @param depth how many of them hold the dot; `isOff` moves inner ones out of the middle of outer ones
   */
  fill(rng: Rng, x: f64, y: f64, reach: f64, count: i32, depth: i32, isOff: bool): bool {
    const inner = this.inner;
    // How large the innermost one is does not depend on how many there are.
    const core = rng.range(0.1, 0.3) * reach;
    const weights: f64[] = [];
    let sum: f64 = 0;
    for (let i = 1; i < count; i++) {
      weights.push(rng.range(0.75, 1.25));
      sum += weights[i - 1];
    }
    const isWide = depth < count;
    const room = reach - core - (isWide ? WIDE / inner : 0);
    this.x.push(x);
    this.y.push(y);
    this.radius.push(reach);
    for (let i = 1; i < count; i++) {
      const isBeside = i == depth;
      const step = (weights[i - 1] / sum) * room + (isBeside ? WIDE / inner : 0);
      const spare = step * inner - GAP;
      if (spare < 0) return false;
      const radius = this.radius[i - 1] - step;
      let nextX = this.x[i - 1], nextY = this.y[i - 1];
      if (isBeside) {
        // The inner ones move away from the dot, which lies in the middle of the gap towards a side.
        const side = this.turn + (this.sides == 0 ? rng.range(0, 360) : (360.0 * (<f64>rng.int(0, this.sides - 1) + 0.5)) / <f64>this.sides);
        nextX -= spare * cosine(side);
        nextY -= spare * sine(side);
        const far = (this.radius[i - 1] * inner + (radius * inner - spare)) / 2;
        this.dotX = this.x[i - 1] + far * cosine(side);
        this.dotY = this.y[i - 1] + far * sine(side);
      } else if (isOff) {
        const angle = rng.range(0, 360), far = spare * rng.unit();
        nextX += far * cosine(angle);
        nextY += far * sine(angle);
      }
      this.x.push(nextX);
      this.y.push(nextY);
      this.radius.push(radius);
    }
    if (!isWide) {
      this.dotX = this.x[count - 1];
      this.dotY = this.y[count - 1];
    }
    return true;
  }

  draw(scene: Scene, paint: Paint): void {
    for (let i = 0; i < this.radius.length; i++) {
      if (this.sides == 0) {
        scene.circle(this.x[i], this.y[i], this.radius[i], paint);
        continue;
      }
      const points: f64[] = [];
      for (let k = 0; k < this.sides; k++) {
        const angle = this.turn + (360.0 * <f64>k) / <f64>this.sides;
        points.push(this.x[i] + this.radius[i] * cosine(angle));
        points.push(this.y[i] + this.radius[i] * sine(angle));
      }
      scene.polygon(points, paint);
    }
  }

  /** A place on an outline, at one of its corners. */
  markX(i: i32): f64 {
    return this.x[i] + this.radius[i] * cosine(this.turn);
  }

  markY(i: i32): f64 {
    return this.y[i] + this.radius[i] * sine(this.turn);
  }
}
