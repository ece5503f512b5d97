/** Closed lines with rounded corners that cross themselves a wanted number of times, with nothing that nearly crosses. */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { PathBuilder } from "../../../../assembly/scene/scene";
import { cross, isEndNear, isFlat, lineMeeting, Segment } from "../../../../assembly/kit/plane/segments";

/** Canvas units: least distance between crossings, of a corner from other sides, and length of a side that a corner rounds off. */
const BETWEEN_CROSSINGS: f64 = 22;
const FROM_CORNERS: f64 = 22;
const ROUNDED: f64 = 27;
/** What a crossing keeps from the rounding, in canvas units. */
const FROM_ROUNDING: f64 = 12;
/** Tangent of the least angle at which sides cross or meet: 24 degrees. */
const FLAT: f64 = 0.4452286853085362;
/** Shortest side, in canvas units. */
const SHORTEST: i32 = 84;
/** How often a corner of the first line is thrown, and corners are thrown anew afterwards. */
const THROWS: i32 = 150;
const STEPS: i32 = 900;

/** A closed line through corners with integer coordinates. */
export class Loop {
  private x: StaticArray<i32>;
  private y: StaticArray<i32>;
  /** Side i runs from corner i to the next one. */
  private sides: Segment[] = [];
  /** How many corners are placed; the line is closed when these are all. */
  private placed: i32 = 0;

  /** @param avoid another line whose corners this one keeps clear of, and the other way round; it may cross it */
  constructor(public corners: i32, private avoid: Loop | null = null) {
    this.x = new StaticArray<i32>(corners);
    this.y = new StaticArray<i32>(corners);
    for (let i = 0; i < corners; i++) this.sides.push(new Segment(0, 0, 0, 0));
  }

  /** Finds corners between `low` and `high` so that the line crosses itself `wanted` times; false when that takes too long. */
  build(rng: Rng, low: i32, high: i32, wanted: i32): bool {
    for (let n = 0; n < this.corners; n++) {
      this.placed = n + 1;
      let throws = 0;
      do {
        if (++throws > THROWS) return false;
        this.move(n, rng.int(low, high), rng.int(low, high));
      } while (!this.isClear(n));
    }
    let off = i32.MAX_VALUE;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const i = rng.int(0, this.corners - 1);
      const x = this.x[i];
      const y = this.y[i];
      this.move(i, rng.int(low, high), rng.int(low, high));
      const count = this.isClear(i) ? this.count() : -1;
      if (count < 0 || abs<i32>(count - wanted) > off) this.move(i, x, y);
      else off = abs<i32>(count - wanted);
    }
    return off == 0;
  }

  private move(i: i32, x: i32, y: i32): void {
    this.x[i] = x;
    this.y[i] = y;
    const before = (i + this.corners - 1) % this.corners;
    this.sides[before].x2 = x;
    this.sides[before].y2 = y;
    this.sides[i].x1 = x;
    this.sides[i].y1 = y;
  }

  /** Whether a side exists already: both of its corners are placed. */
  private hasSide(i: i32): bool {
    return i < this.placed - 1 || this.placed == this.corners;
  }

  /** Whether the two sides at a corner are long enough, turn enough, and come near no other corner or side. */
  private isClear(corner: i32): bool {
    for (let step = 0; step < 2; step++) {
      const i = (corner + this.corners - step) % this.corners;
      if (!this.hasSide(i)) continue;
      const a = this.sides[i];
      const dx = a.x2 - a.x1;
      const dy = a.y2 - a.y1;
      if (dx * dx + dy * dy < SHORTEST * SHORTEST) return false;
      for (let k = 0; k < this.corners; k++) {
        if (k == i || !this.hasSide(k)) continue;
        const b = this.sides[k];
        const isNeighbour = k == (i + 1) % this.corners || i == (k + 1) % this.corners;
        if (isNeighbour ? isFlat(a, b, FLAT) : isEndNear(a, b, FROM_CORNERS)) return false;
      }
      const avoid = this.avoid;
      if (avoid === null) continue;
      for (let k = 0; k < avoid.corners; k++) if (isEndNear(a, avoid.sides[k], FROM_CORNERS)) return false;
    }
    return true;
  }

  /** How often the line crosses itself; -1 when a crossing is too flat, or near another one or a corner. */
  private count(): i32 {
    const atX: f64[] = [];
    const atY: f64[] = [];
    for (let i = 2; i < this.corners; i++) {
      for (let k = 0; k < i - 1; k++) {
        const a = this.sides[i];
        const b = this.sides[k];
        if ((k == 0 && i == this.corners - 1) || !cross(a, b)) continue;
        if (isFlat(a, b, FLAT)) return -1;
        const point = lineMeeting(a, b)!;
        const x = point.fx;
        const y = point.fy;
        if (isNearEnd(x, y, a) || isNearEnd(x, y, b)) return -1;
        for (let p = 0; p < atX.length; p++) {
          const dx = atX[p] - x;
          const dy = atY[p] - y;
          if (dx * dx + dy * dy < BETWEEN_CROSSINGS * BETWEEN_CROSSINGS) return -1;
        }
        atX.push(x);
        atY.push(y);
      }
    }
    return atX.length;
  }

  /** Where the line crosses itself: x, y, x, y ... */
  crossings(): f64[] {
    const at: f64[] = [];
    for (let i = 2; i < this.corners; i++) {
      for (let k = 0; k < i - 1; k++) {
        if ((k == 0 && i == this.corners - 1) || !cross(this.sides[i], this.sides[k])) continue;
        const point = lineMeeting(this.sides[i], this.sides[k])!;
        at.push(point.fx);
        at.push(point.fy);
      }
    }
    return at;
  }

  /** How often it crosses another line. */
  crossingsWith(other: Loop): i32 {
    let count = 0;
    for (let i = 0; i < this.corners; i++) {
      for (let k = 0; k < other.corners; k++) count += <i32>cross(this.sides[i], other.sides[k]);
    }
    return count;
  }

  /** Grows a box to hold the corners. */
  hold(box: Bounds): void {
    for (let i = 0; i < this.corners; i++) box.hold(this.x[i], this.y[i]);
  }

  /** The line with its corners rounded off; the rounding ends before any crossing. */
  path(): PathBuilder {
    const path = new PathBuilder();
    for (let i = 0; i < this.corners; i++) {
      const before = (i + this.corners - 1) % this.corners;
      const after = (i + 1) % this.corners;
      const inX = this.toward(i, before, this.x);
      const inY = this.toward(i, before, this.y);
      if (i == 0) path.move(inX, inY);
      else path.line(inX, inY);
      path.quadratic(this.x[i], this.y[i], this.toward(i, after, this.x), this.toward(i, after, this.y));
    }
    return path.close();
  }

  /** A coordinate of the point on the way from one corner to another where the rounding ends. */
  private toward(i: i32, other: i32, values: StaticArray<i32>): f64 {
    const dx = <f64>(this.x[other] - this.x[i]);
    const dy = <f64>(this.y[other] - this.y[i]);
    return <f64>values[i] + (<f64>(values[other] - values[i]) * ROUNDED) / Math.sqrt(dx * dx + dy * dy);
  }
}

/** Whether a crossing on a side comes near one of its ends, where the corner is rounded. */
function isNearEnd(x: f64, y: f64, side: Segment): bool {
  const least = (ROUNDED + FROM_ROUNDING) * (ROUNDED + FROM_ROUNDING);
  const dx1 = x - <f64>side.x1;
  const dy1 = y - <f64>side.y1;
  const dx2 = x - <f64>side.x2;
  const dy2 = y - <f64>side.y2;
  return dx1 * dx1 + dy1 * dy1 < least || dx2 * dx2 + dy2 * dy2 < least;
}
