/**
 * Straight lines in a frame, or without one, and the triangles that they form. Where lines meet is decided exactly: their ends are whole
 * numbers. Three lines form a triangle when each two of them meet, and not all three in one point.
 */
import { Rng } from "../../../../assembly/random";
import { Bounds } from "../../../../assembly/scene/bounds";
import { cosine, sine } from "../../../../assembly/scene/frame";
import { cross, ExactPoint, isFlat, isNear, lineMeeting, Segment } from "../../../../assembly/kit/plane/segments";

/** A side is divided into so many equal parts; corners lie on multiples of it, so that the divisions are whole numbers. */
const PARTS: i32 = 12;
/** Least distances in canvas units: between two points where lines meet, and from such a point to a line that does not go through it. */
const APART: f64 = 30;
const ASIDE: f64 = 14;
/** Tangent of the least angle between lines that meet. */
const STEEP: f64 = 0.26;
/** Lines that are proposed before an arrangement is given up. */
const PROPOSALS: i32 = 90;

export class Arrangement {
  lines: Segment[] = [];
  triangles: i32 = 0;
  /** Where lines meet, each point once. */
  points: ExactPoint[] = [];
  /** Ends for lines: the corners of the frame, and places on its sides. */
  private ends: i32[] = [];
  /** The side that each end lies on; a corner lies on the one that starts there, and on the one before. */
  private sideOf: i32[] = [];
  private corners: i32 = 0;

  /** In a square of so many units. */
  constructor(private size: i32) {}

  /** Starts with a frame of so many corners: a triangle, a quadrilateral, a pentagon; the first corner is at the top. */
  frame(rng: Rng, corners: i32): void {
    this.corners = corners;
    const half = <f64>this.size / 2, radius = half;
    const turn = corners == 4 ? -45.0 : -90.0;
    const xs: i32[] = [], ys: i32[] = [];
    for (let i = 0; i < corners; i++) {
      const angle = turn + (<f64>i * 360.0) / <f64>corners + rng.range(-13, 13);
      const far = radius * rng.range(corners == 4 ? 1.1 : 0.95, corners == 4 ? 1.3 : 1.1);
      xs.push((<i32>(half + far * cosine(angle)) / PARTS) * PARTS);
      ys.push((<i32>(half + far * sine(angle)) / PARTS) * PARTS);
    }
    for (let i = 0; i < corners; i++) {
      const k = (i + 1) % corners;
      this.put(new Segment(xs[i], ys[i], xs[k], ys[k]));
      for (let part = 0; part < PARTS - 1; part++) {
        // Divisions next to a corner would make slivers.
        if (part == 1) continue;
        this.ends.push(xs[i] + ((xs[k] - xs[i]) / PARTS) * part);
        this.ends.push(ys[i] + ((ys[k] - ys[i]) / PARTS) * part);
        this.sideOf.push(i);
      }
    }
  }

  /** The box around it. */
  get box(): Bounds {
    const box = new Bounds();
    for (let i = 0; i < this.lines.length; i++) {
      box.hold(this.lines[i].x1, this.lines[i].y1);
      box.hold(this.lines[i].x2, this.lines[i].y2);
    }
    return box;
  }

  /**
   * Adds lines until there are so many triangles; false when that was not found.
   *
   * @param fans how many corners of the frame every second line starts from; without a frame lines start and end anywhere
   */
  fill(rng: Rng, wanted: i32, fans: i32): bool {
    for (let i = 0; i < PROPOSALS && this.triangles < wanted; i++) {
      const line = this.corners > 0 ? this.proposed(rng, fans) : this.free(rng);
      if (line === null || !this.isClear(line) || this.triangles + this.formed(line) > wanted) continue;
      this.put(line);
    }
    return this.triangles == wanted;
  }

  /** A line between two sides of the frame, or from a corner to a side that it is not on. */
  private proposed(rng: Rng, fans: i32): Segment | null {
    const count = this.sideOf.length, perSide = count / this.corners;
    const a = fans > 0 && rng.chance(0.5) ? perSide * rng.int(0, fans - 1) : rng.int(0, count - 1);
    const b = rng.int(0, count - 1);
    if (this.shareSide(a, b) || this.shareSide(b, a)) return null;
    return new Segment(this.ends[2 * a], this.ends[2 * a + 1], this.ends[2 * b], this.ends[2 * b + 1]);
  }

  /** Whether the first of two ends lies on the side of the second one, or is a corner at the end of it. */
  private shareSide(a: i32, b: i32): bool {
    if (this.sideOf[a] == this.sideOf[b]) return true;
    const isCorner = a % (this.sideOf.length / this.corners) == 0;
    return isCorner && (this.sideOf[b] + 1) % this.corners == this.sideOf[a];
  }

  /** A line between two places near a circle that are far from each other. */
  private free(rng: Rng): Segment {
    const half = <f64>this.size / 2;
    const from = rng.range(0, 360), to = from + rng.range(115, 245);
    const start = half * rng.range(0.8, 1), end = half * rng.range(0.8, 1);
    return new Segment(
      <i32>(half + start * cosine(from)), <i32>(half + start * sine(from)),
      <i32>(half + end * cosine(to)), <i32>(half + end * sine(to)),
    );
  }

  /** Whether one would see at once where a line meets the others, and where it does not. */
  private isClear(line: Segment): bool {
    const met: ExactPoint[] = [];
    for (let i = 0; i < this.lines.length; i++) {
      const other = this.lines[i];
      if (!meet(line, other)) {
        if (isNear(line.x1, line.y1, other, ASIDE) || isNear(line.x2, line.y2, other, ASIDE) || isNear(other.x1, other.y1, line, ASIDE) || isNear(other.x2, other.y2, line, ASIDE)) return false;
        continue;
      }
      if (isFlat(line, other, STEEP)) return false;
      const point = lineMeeting(line, other);
      if (point === null) return false;
      // Without a frame a line that ends on another one, or almost, would look like a mistake.
      if (this.corners == 0 && (isEndOf(point, line, 2 * ASIDE) || isEndOf(point, other, 2 * ASIDE))) return false;
      met.push(point);
    }
    for (let i = 0; i < met.length; i++) {
      const isOld = this.isPoint(met[i]);
      for (let k = 0; k < i; k++) if (!isSame(met[i], met[k]) && areNear(met[i], met[k], APART)) return false;
      for (let k = 0; k < this.points.length; k++) if (!isSame(met[i], this.points[k]) && areNear(met[i], this.points[k], APART)) return false;
      // Lines meet by threes only at ends, where it is meant.
      if (isOld && !isEndOf(met[i], line, 0.5)) return false;
      for (let k = 0; k < this.lines.length; k++) {
        if (isNear(met[i].fx, met[i].fy, this.lines[k], ASIDE) && !isOn(met[i], this.lines[k])) return false;
      }
    }
    for (let k = 0; k < this.points.length; k++) {
      const point = this.points[k];
      if (isNear(point.fx, point.fy, line, ASIDE) && !isOn(point, line)) return false;
    }
    return true;
  }

  private isPoint(point: ExactPoint): bool {
    for (let k = 0; k < this.points.length; k++) if (isSame(point, this.points[k])) return true;
    return false;
  }

  /** How many triangles a line would form with two of the others; the highest corners of all go to `corners` as x, y where that is given. */
  private formed(line: Segment, before: i32 = this.lines.length, corners: f64[] | null = null): i32 {
    let count = 0;
    for (let i = 0; i < before; i++) {
      if (!meet(line, this.lines[i])) continue;
      const first = lineMeeting(line, this.lines[i]);
      for (let k = 0; k < i; k++) {
        if (!meet(line, this.lines[k]) || !meet(this.lines[i], this.lines[k])) continue;
        const second = lineMeeting(line, this.lines[k]);
        if (first === null || second === null || isSame(first, second)) continue;
        count++;
        if (corners === null) continue;
        const third = lineMeeting(this.lines[i], this.lines[k]);
        if (third === null) continue;
        const upper = first.fy < second.fy ? first : second;
        const highest = third.fy < upper.fy ? third : upper;
        corners.push(highest.fx);
        corners.push(highest.fy);
      }
    }
    return count;
  }

  private put(line: Segment): void {
    this.triangles += this.formed(line);
    for (let i = 0; i < this.lines.length; i++) {
      if (!meet(line, this.lines[i])) continue;
      const point = lineMeeting(line, this.lines[i]);
      if (point !== null && !this.isPoint(point)) this.points.push(point);
    }
    this.lines.push(line);
  }

  /** The highest corner of every triangle, as x, y, x, y ... */
  highestCorners(): f64[] {
    const corners: f64[] = [];
    for (let i = 0; i < this.lines.length; i++) this.formed(this.lines[i], i, corners);
    return corners;
  }
}

/** Whether two segments share a point, ends included; not where they are parallel. */
function meet(a: Segment, b: Segment): bool {
  if (cross(a, b)) return true;
  const point = lineMeeting(a, b);
  return point !== null && isOn(point, a) && isOn(point, b);
}

/** Whether a point lies on a segment, exactly. */
function isOn(point: ExactPoint, s: Segment): bool {
  const px = point.x - <i64>s.x1 * point.w, py = point.y - <i64>s.y1 * point.w;
  const dx = <i64>(s.x2 - s.x1), dy = <i64>(s.y2 - s.y1);
  if (px * dy != py * dx) return false;
  const along = px * dx + py * dy;
  return along >= 0 && along <= (dx * dx + dy * dy) * point.w;
}

function isSame(a: ExactPoint, b: ExactPoint): bool {
  return a.x * b.w == b.x * a.w && a.y * b.w == b.y * a.w;
}

function areNear(a: ExactPoint, b: ExactPoint, distance: f64): bool {
  const dx = a.fx - b.fx, dy = a.fy - b.fy;
  return dx * dx + dy * dy < distance * distance;
}

function isEndOf(point: ExactPoint, s: Segment, distance: f64): bool {
  return areNear(point, new ExactPoint(s.x1, s.y1), distance) || areNear(point, new ExactPoint(s.x2, s.y2), distance);
}
