import { Answer } from "../../../assembly/answer/answer";
import { IntegerAnswer } from "../../../assembly/answer/integer";
import { Environment } from "../../../assembly/environment";
import { Knobs } from "../../../assembly/knobs";
import { Rng } from "../../../assembly/random";
import { cosine, sine } from "../../../assembly/scene/frame";
import { Paint } from "../../../assembly/scene/paint";
import { Scene } from "../../../assembly/scene/scene";
import { Words } from "../../../assembly/words";

/** Into how many regions do chords cut a disc? At higher levels several chords may pass through one point. */
export class CountRegionsLines extends Environment {
  private fewest: i32 = 0;
  private most: i32 = 0;
  private chords: i32 = 0;
  private hub: i32 = 0;

  /** Directions of the ends of each chord from the centre, in degrees. */
  private from: f64[] = [];
  private to: f64[] = [];
  private regions: i32 = 0;

  configure(knobs: Knobs): void {
    this.chords = knobs.int("chords", [4, 5, 5, 5, 6, 6, 7, 7, 8, 8]);
    this.fewest = knobs.int("fewest regions", [5, 6, 8, 9, 11, 11, 12, 12, 13, 14]);
    this.most = knobs.int("most regions", [15, 16, 18, 20, 22, 22, 24, 24, 26, 28]);
    this.hub = knobs.int("chords through one point", [0, 0, 0, 0, 0, 3, 3, 4, 3, 4]);
  }

  sample(rng: Rng): bool {
    this.regions = rng.int(this.fewest, this.most);
    // How many chords there are says little: every number that can make the regions is as likely.
    const chords: i32[] = [];
    for (let n = this.chords - 2; n <= this.chords + 2; n++) {
      const inner = this.regions - 1 - n;
      const lost = this.hub == 0 ? 0 : ((this.hub - 1) * (this.hub - 2)) / 2;
      const least = this.hub == 0 ? 0 : this.hub - 1;
      if (n >= this.hub && inner >= least && inner <= (n * (n - 1) * 4) / 10 - lost) chords.push(n);
    }
    if (chords.length == 0) return false;
    for (let tries = 0; tries < TRIES; tries++) {
      if (this.build(rng, rng.pick<i32>(chords))) return true;
    }
    return false;
  }

  /** Places chords and moves single ones until there are as many regions as wanted. */
  private build(rng: Rng, chords: i32): bool {
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
    let off = this.count() - this.regions;
    for (let step = 0; step < STEPS && off != 0 && chords > this.hub; step++) {
      const i = rng.int(this.hub, chords - 1);
      const from = this.from[i];
      const to = this.to[i];
      this.throwChord(rng, i);
      const next = this.isClear(i, chords) ? this.count() - this.regions : i32.MAX_VALUE;
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
    const x = RADIUS * rng.range(-0.4, 0.4);
    const y = RADIUS * rng.range(-0.4, 0.4);
    const turn = rng.range(0, 180);
    for (let i = 0; i < this.hub; i++) {
      const angle = turn + (180.0 / <f64>this.hub) * (<f64>i + rng.range(-0.15, 0.15));
      const dx = cosine(angle);
      const dy = sine(angle);
      const along = x * dx + y * dy;
      const half = Math.sqrt(along * along - (x * x + y * y - RADIUS * RADIUS));
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
  private count(): i32 {
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
        const x = RADIUS * (ax + t * dx);
        const y = RADIUS * (ay + t * dy);
        if (RADIUS - Math.sqrt(x * x + y * y) < FROM_LINES) return false;
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
    return x * cosine(middle) + y * sine(middle) - RADIUS * cosine((this.to[chord] - this.from[chord]) / 2);
  }

  draw(scene: Scene): void {
    const style = scene.style;
    const x = <f64>this.width / 2;
    const y = <f64>this.height / 2;
    scene.circle(x, y, RADIUS, Paint.fill(style.surface).edge(style.ink, style.stroke(3.5)));
    const paint = Paint.line(style.ink, style.stroke(2.5));
    for (let i = 0; i < this.from.length; i++) {
      scene.line(
        x + RADIUS * cosine(this.from[i]), y + RADIUS * sine(this.from[i]),
        x + RADIUS * cosine(this.to[i]), y + RADIUS * sine(this.to[i]), paint,
      );
    }
  }

  question(words: Words): string {
    return words.say([
      "Into how many regions do the lines divide the disc?",
      "The disc is cut along all of the lines. How many pieces are there?",
      "Count the regions inside the circle that the chords make. Every undivided area is one region.",
      "How many separate areas inside the circle do the straight lines create?",
    ]);
  }

  answer(): Answer {
    return new IntegerAnswer(this.regions);
  }

  complexity(): f64 {
    return <f64>this.regions + 3.0 * <f64>this.chords + 2.0 * <f64>this.hub;
  }

  explain(): string {
    const lines = this.from.length;
    return lines.toString() + " chords cut the disc into " + this.regions.toString() + " regions: one, and one more for each chord and each crossing" +
      (this.hub == 0 ? "." : "; where " + this.hub.toString() + " chords share a point, one less than that many.");
  }
}

/** Of the disc, in canvas units. */
const RADIUS: f64 = 306;
/** Least distance of two ends on the rim and least angle of a crossing, in degrees. */
const RIM: f64 = 6.5;
const LEAST_ANGLE: f64 = 15;
/** Least distances of crossings from each other, and from other chords and the rim, in canvas units. */
const BETWEEN: f64 = 26;
const FROM_LINES: f64 = 13;
const THROWS: i32 = 80;
const STEPS: i32 = 120;
const TRIES: i32 = 80;

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
