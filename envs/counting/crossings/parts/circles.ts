/** Circles that overlap, with nothing that nearly touches. */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";

export class Circles {
  x: f64[] = [];
  y: f64[] = [];
  r: f64[] = [];

  /**
   * @param side of the area in which the circles lie, in canvas units
   * @param room share of the usual distances that nearly meeting lines keep: less where the picture is drawn larger
   */
  constructor(private side: f64, private room: f64) {}

  /** Throws circles of given sizes, then single ones anew, until they enclose as many regions as wanted; false when that takes too long. */
  build(rng: Rng, count: i32, wanted: i32): bool {
    for (let i = 0; i < count; i++) {
      this.r.push(rng.range(SMALLEST, LARGEST));
      this.x.push(0);
      this.y.push(0);
      let throws = 0;
      do {
        this.throwCircle(rng, i);
        if (++throws > THROWS) return false;
      } while (!this.isClear(i, i));
    }
    let off = this.count() - wanted;
    for (let step = 0; step < STEPS && off != 0; step++) {
      const i = rng.int(0, count - 1);
      const x = this.x[i];
      const y = this.y[i];
      this.throwCircle(rng, i);
      const next = this.isClear(i, count) ? this.count() - wanted : i32.MAX_VALUE;
      if (abs<i32>(next) <= abs<i32>(off)) {
        off = next;
      } else {
        this.x[i] = x;
        this.y[i] = y;
      }
    }
    return off == 0 && this.isSeparated();
  }

  private throwCircle(rng: Rng, i: i32): void {
    this.x[i] = rng.range(this.r[i], this.side - this.r[i]);
    this.y[i] = rng.range(this.r[i], this.side - this.r[i]);
  }

  /** Whether a circle nearly touches none of the first `among`, from outside or from inside. */
  private isClear(i: i32, among: i32): bool {
    const x = this.x[i];
    const y = this.y[i];
    const r = this.r[i];
    for (let k = 0; k < among; k++) {
      if (k == i) continue;
      const dx = x - this.x[k];
      const dy = y - this.y[k];
      const other = this.r[k];
      const d = Math.sqrt(dx * dx + dy * dy);
      const outer = r + other;
      const inner = Math.abs(r - other);
      if (Math.abs(d - outer) < TOUCH * this.room || Math.abs(d - inner) < TOUCH * this.room) return false;
      if (d > outer || d < inner) continue;
      // The cosine of the angle at which the circles cross: flat crossings leave slivers.
      const flat = (r * r + other * other - d * d) / (2 * r * other);
      if (Math.abs(flat) > FLATTEST) return false;
    }
    return true;
  }

  /** Whether two circles cross; none nearly touch, so that squares are as good as roots. */
  private doCross(i: i32, k: i32): bool {
    const dx = this.x[i] - this.x[k];
    const dy = this.y[i] - this.y[k];
    const outer = this.r[i] + this.r[k];
    const inner = this.r[i] - this.r[k];
    const square = dx * dx + dy * dy;
    return square < outer * outer && square > inner * inner;
  }

  /** Two for every pair that crosses, and one for every group of circles that hang together (Euler's formula). */
  private count(): i32 {
    const count = this.r.length;
    const group = new StaticArray<i32>(count);
    for (let i = 0; i < count; i++) group[i] = i;
    let regions = count;
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < i; k++) {
        if (!this.doCross(i, k)) continue;
        regions += 2;
        const from = group[i];
        const to = group[k];
        if (from == to) continue;
        regions--;
        for (let g = 0; g < count; g++) if (group[g] == from) group[g] = to;
      }
    }
    return regions;
  }

  /** Whether all crossings keep their distance from each other and from other circles. */
  private isSeparated(): bool {
    const between = BETWEEN * this.room;
    const atX: f64[] = [];
    const atY: f64[] = [];
    for (let i = 0; i < this.r.length; i++) {
      for (let k = 0; k < i; k++) {
        if (!this.doCross(i, k)) continue;
        const d = Math.sqrt((this.x[i] - this.x[k]) * (this.x[i] - this.x[k]) + (this.y[i] - this.y[k]) * (this.y[i] - this.y[k]));
        const along = (d * d + this.r[i] * this.r[i] - this.r[k] * this.r[k]) / (2 * d);
        const off = Math.sqrt(this.r[i] * this.r[i] - along * along);
        const ux = (this.x[k] - this.x[i]) / d;
        const uy = (this.y[k] - this.y[i]) / d;
        for (let side = -1; side <= 1; side += 2) {
          const x = this.x[i] + along * ux - <f64>side * off * uy;
          const y = this.y[i] + along * uy + <f64>side * off * ux;
          for (let c = 0; c < this.r.length; c++) {
            if (c == i || c == k) continue;
            const dx = x - this.x[c];
            const dy = y - this.y[c];
            if (Math.abs(Math.sqrt(dx * dx + dy * dy) - this.r[c]) < FROM_CIRCLES * this.room) return false;
          }
          for (let p = 0; p < atX.length; p++) {
            if ((atX[p] - x) * (atX[p] - x) + (atY[p] - y) * (atY[p] - y) < between * between) return false;
          }
          atX.push(x);
          atY.push(y);
        }
      }
    }
    return true;
  }

  box(): Bounds {
    const box = new Bounds();
    for (let i = 0; i < this.r.length; i++) {
      box.hold(this.x[i] - this.r[i], this.y[i] - this.r[i]);
      box.hold(this.x[i] + this.r[i], this.y[i] + this.r[i]);
    }
    return box;
  }
}

/** Canvas units: sizes of circles. */
const SMALLEST: f64 = 78;
const LARGEST: f64 = 165;
/** Canvas units: what circles keep from touching, and least distances of crossings from other circles and from each other. */
const TOUCH: f64 = 20;
const FROM_CIRCLES: f64 = 18;
const BETWEEN: f64 = 26;
/** Cosine of the least angle at which circles cross. */
const FLATTEST: f64 = 0.82;
const THROWS: i32 = 60;
const STEPS: i32 = 80;
