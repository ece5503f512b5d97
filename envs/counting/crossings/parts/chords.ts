/** Chords of a disc with nothing that nearly meets; several may pass through one point, the hub. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

export class Chords {
  /** Directions of the ends of each chord from the centre, in degrees. */
  from: f64[] = [];
  to: f64[] = [];

  /**
   * @param radius of the disc, in canvas units
   * @param hub how many chords pass through one point; 0 for none
   */
  constructor(private radius: f64, private hub: i32) {}

  /** Places chords and moves single ones until there are as many regions as wanted; false when that takes too long. */
  build(rng: Rng, chords: i32, wanted: i32): bool {
    this.from = [];
    this.to = [];
    if (this.hub > 0) this.placeHub(rng);
    for (let i = this.hub; i < chords; i++) {
      this.from.push(0);
      this.to.push(0);
      let throws = 0;
      do {
        this.throwChord(rng, i);
        if (++throws > THROWS) return false;
      } while (!this.isClear(i, i));
    }
    let off = this.count() - wanted;
    for (let step = 0; step < STEPS && off != 0 && chords > this.hub; step++) {
      const i = rng.int(this.hub, chords - 1);
      const from = this.from[i];
      const to = this.to[i];
      this.throwChord(rng, i);
      const next = this.isClear(i, chords) ? this.count() - wanted : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) {
        off = next;
      } else {
        this.from[i] = from;
        this.to[i] = to;
      }
    }
    return off == 0 && this.isSeparated();
  }

  /** Chords through one point inside, fanned out evenly. */
  private placeHub(rng: Rng): void {
    const x = this.radius * rng.range(-0.4, 0.4);
    const y = this.radius * rng.range(-0.4, 0.4);
    const turn = rng.range(0, 180);
    for (let i = 0; i < this.hub; i++) {
      const angle = turn + (180.0 / <f64>this.hub) * (<f64>i + rng.range(-0.15, 0.15));
      const dx = cosine(angle);
      const dy = sine(angle);
      const along = x * dx + y * dy;
      const half = Math.sqrt(along * along - (x * x + y * y - this.radius * this.radius));
      this.from.push(direction(x - (along + half) * dx, y - (along + half) * dy));
      this.to.push(direction(x - (along - half) * dx, y - (along - half) * dy));
    }
  }

  private throwChord(rng: Rng, i: i32): void {
    this.from[i] = rng.range(0, 360);
    this.to[i] = this.from[i] + rng.range(50, 310);
    if (this.to[i] >= 360) this.to[i] -= 360;
  }

  /** Whether the ends of a chord keep their distance on the rim, and its crossings with the first `among` are not too flat. */
  private isClear(i: i32, among: i32): bool {
    for (let k = 0; k < among; k++) {
      if (k == i) continue;
      if (apart(this.from[i], this.from[k]) < RIM || apart(this.from[i], this.to[k]) < RIM) return false;
      if (apart(this.to[i], this.from[k]) < RIM || apart(this.to[i], this.to[k]) < RIM) return false;
      // A chord's direction is at right angles to that of its middle.
      const turn = Math.abs(this.from[i] + this.to[i] - this.from[k] - this.to[k]) / 2;
      const flat = turn % 180;
      if (this.doCross(i, k) && Math.min(flat, 180 - flat) < LEAST_ANGLE) return false;
    }
    return true;
  }

  /** Whether two chords cross: their ends alternate along the rim. */
  private doCross(i: i32, k: i32): bool {
    const low = Math.min(this.from[i], this.to[i]);
    const high = Math.max(this.from[i], this.to[i]);
    return (this.from[k] > low && this.from[k] < high) != (this.to[k] > low && this.to[k] < high);
  }

  /** One region, one more for each chord and for each crossing; at the common point, one for each chord but the first. */
  count(): i32 {
    let regions = 1 + this.from.length;
    for (let i = 0; i < this.from.length; i++) {
      for (let k = max(i + 1, this.hub); k < this.from.length; k++) regions += <i32>this.doCross(i, k);
    }
    return this.hub == 0 ? regions : regions + this.hub - 1;
  }

  /** Whether all crossings keep their distance from each other, from other chords and from the rim. */
  private isSeparated(): bool {
    const atX: f64[] = [];
    const atY: f64[] = [];
    for (let i = 0; i < this.from.length; i++) {
      for (let k = i + 1; k < this.from.length; k++) {
        if (!this.doCross(i, k) || (k < this.hub && k > 1)) continue;
        const ax = cosine(this.from[i]);
        const ay = sine(this.from[i]);
        const dx = cosine(this.to[i]) - ax;
        const dy = sine(this.to[i]) - ay;
        const bx = cosine(this.from[k]);
        const by = sine(this.from[k]);
        const ex = cosine(this.to[k]) - bx;
        const ey = sine(this.to[k]) - by;
        const t = ((bx - ax) * ey - (by - ay) * ex) / (dx * ey - dy * ex);
        const x = this.radius * (ax + t * dx);
        const y = this.radius * (ay + t * dy);
        if (this.radius - Math.sqrt(x * x + y * y) < FROM_LINES) return false;
        const isHub = k < this.hub;
        for (let c = 0; c < this.from.length; c++) {
          if (c == i || c == k || (isHub && c < this.hub)) continue;
          if (Math.abs(this.distance(c, x, y)) < FROM_LINES) return false;
        }
        for (let p = 0; p < atX.length; p++) {
          if ((atX[p] - x) * (atX[p] - x) + (atY[p] - y) * (atY[p] - y) < BETWEEN * BETWEEN) return false;
        }
        atX.push(x);
        atY.push(y);
      }
    }
    return true;
  }

  /** How far a point lies from the line through a chord. */
  private distance(chord: i32, x: f64, y: f64): f64 {
    const middle = (this.from[chord] + this.to[chord]) / 2;
    return x * cosine(middle) + y * sine(middle) - this.radius * cosine((this.to[chord] - this.from[chord]) / 2);
  }
}

/** Least distance of two ends on the rim and least angle of a crossing, in degrees. */
const RIM: f64 = 6.5;
const LEAST_ANGLE: f64 = 15;
/** Least distances of crossings from each other, and from other chords and the rim, in canvas units. */
const BETWEEN: f64 = 26;
const FROM_LINES: f64 = 13;
const THROWS: i32 = 80;
const STEPS: i32 = 120;
/** The direction of a point from the centre, 0 to 360 degrees. */
function direction(x: f64, y: f64): f64 {
  const angle = (Math.atan2(y, x) * 180.0) / Math.PI;
  return angle < 0 ? angle + 360 : angle;
}

/** The angle between two directions of 0 to 360 degrees. */
function apart(a: f64, b: f64): f64 {
  const turn = Math.abs(a - b);
  return Math.min(turn, 360 - turn);
}
