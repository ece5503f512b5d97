/**
 * Where segments cross, exactly. Segments end on integer coordinates of at most 2,000 in size; where they cross is a rational
 * point, and every comparison below stays within 64-bit integers.
 */

/** A segment between two different points with integer coordinates (canvas units, or steps of a lattice). */
export class Segment {
  constructor(public x1: i32, public y1: i32, public x2: i32, public y2: i32) {}
}

/** The point (x / w, y / w), with w > 0. */
export class ExactPoint {
  constructor(public x: i64, public y: i64, public w: i64 = 1) {}

  get fx(): f64 {
    return <f64>this.x / <f64>this.w;
  }

  get fy(): f64 {
    return <f64>this.y / <f64>this.w;
  }
}

/**
 * Twice the signed area of the triangle a, b, c: positive when c lies to the right of the way from a to b as it is seen on
 * the canvas (y down), zero when the three are on one line.
 */
function turnOf(ax: i32, ay: i32, bx: i32, by: i32, cx: i32, cy: i32): i64 {
  return <i64>(bx - ax) * <i64>(cy - ay) - <i64>(by - ay) * <i64>(cx - ax);
}

/** Whether two segments cross at a point inside both; touching with an end is no crossing. */
export function cross(a: Segment, b: Segment): bool {
  return (
    isApart(turnOf(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1), turnOf(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2)) &&
    isApart(turnOf(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1), turnOf(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2))
  );
}

function isApart(a: i64, b: i64): bool {
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}

/** The one point that the lines through two segments share; null when they are parallel. */
export function lineMeeting(a: Segment, b: Segment): ExactPoint | null {
  const ax = <i64>(a.x2 - a.x1);
  const ay = <i64>(a.y2 - a.y1);
  const bx = <i64>(b.x2 - b.x1);
  const by = <i64>(b.y2 - b.y1);
  let w = ax * by - ay * bx;
  if (w == 0) return null;
  let t = <i64>(b.x1 - a.x1) * by - <i64>(b.y1 - a.y1) * bx;
  if (w < 0) {
    w = -w;
    t = -t;
  }
  return new ExactPoint(<i64>a.x1 * w + ax * t, <i64>a.y1 * w + ay * t, w);
}

/** Whether the lines of two segments meet at an angle of less than that tangent. */
export function isFlat(a: Segment, b: Segment, tangent: f64): bool {
  const ax = <f64>(a.x2 - a.x1);
  const ay = <f64>(a.y2 - a.y1);
  const bx = <f64>(b.x2 - b.x1);
  const by = <f64>(b.y2 - b.y1);
  return Math.abs(ax * by - ay * bx) < tangent * Math.abs(ax * bx + ay * by);
}

/** The square of the distance from a point to a segment. */
function squaredDistance(px: f64, py: f64, s: Segment): f64 {
  const dx = <f64>(s.x2 - s.x1);
  const dy = <f64>(s.y2 - s.y1);
  const rx = px - <f64>s.x1;
  const ry = py - <f64>s.y1;
  const share = Math.max(0, Math.min(1, (rx * dx + ry * dy) / (dx * dx + dy * dy)));
  const ex = rx - share * dx;
  const ey = ry - share * dy;
  return ex * ex + ey * ey;
}

/** Whether a point comes nearer to a segment than `least`. */
export function isNear(px: f64, py: f64, s: Segment, least: f64): bool {
  const dx = <f64>(s.x2 - s.x1);
  const dy = <f64>(s.y2 - s.y1);
  const aside = (px - <f64>s.x1) * dy - (py - <f64>s.y1) * dx;
  // Most points are far from the line already, which takes no division to see; by a unit, so that rounding decides nothing.
  if (aside * aside > (least + 1) * (least + 1) * (dx * dx + dy * dy)) return false;
  return squaredDistance(px, py, s) < least * least;
}

/** Whether an end of one of two segments comes nearer to the other one than `least`. */
export function isEndNear(a: Segment, b: Segment, least: f64): bool {
  return isNear(a.x1, a.y1, b, least) || isNear(a.x2, a.y2, b, least) || isNear(b.x1, b.y1, a, least) || isNear(b.x2, b.y2, a, least);
}
