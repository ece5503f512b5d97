/** Polygons with so many corners, convex or not, with right angles or without: each by a margin that one sees. */
import { Rng } from "../../../../assembly/random";
import { cosine, sine } from "../../../../assembly/scene/frame";

/** Least angle that a corner turns away from straight on, in degrees, and how far angles keep from a right one unless they are. */
const BEND: f64 = 24;
const OFF_RIGHT: f64 = 13;
/** Least side, where the farthest corner is about 1 away from the middle. */
const SIDE: f64 = 0.42;
/** Proposals before a polygon is given up. */
const PROPOSALS: i32 = 400;

/** Corners x, y ... of a polygon, or null when none was found. With `isRight` exactly one of its angles or more is a right one. */
export function polygonOf(rng: Rng, corners: i32, isConvex: bool, isRight: bool): f64[] | null {
  for (let tries = 0; tries < PROPOSALS; tries++) {
    const points: f64[] = [];
    const turn = rng.range(0, 360), step = 360.0 / <f64>corners;
    for (let i = 0; i < corners; i++) {
      const angle = turn + step * (<f64>i + rng.range(-0.36, 0.36));
      const far = isConvex ? rng.range(0.85, 1) : rng.range(0.7, 1);
      points.push(far * cosine(angle));
      points.push(far * sine(angle));
    }
    const first = rng.int(0, corners - 1);
    if (!isConvex) pull(points, first, rng.range(0.15, 0.35));
    if (isRight) square(points, isConvex ? first : (first + corners / 2) % corners);
    if (isSound(points, isConvex, isRight)) return points;
  }
  return null;
}

/** Draws a corner in towards the middle. */
function pull(points: f64[], corner: i32, share: f64): void {
  points[2 * corner] *= share;
  points[2 * corner + 1] *= share;
}

/** Moves a corner onto the circle over its neighbours (Thales), where its angle is a right one, in the direction in which it lies. */
function square(points: f64[], corner: i32): void {
  const n = points.length;
  const before = (2 * corner + n - 2) % n, after = (2 * corner + 2) % n;
  const x = (points[before] + points[after]) / 2, y = (points[before + 1] + points[after + 1]) / 2;
  const dx = points[before] - points[after], dy = points[before + 1] - points[after + 1];
  const radius = Math.sqrt(dx * dx + dy * dy) / 2;
  const ox = points[2 * corner] - x, oy = points[2 * corner + 1] - y;
  const away = Math.sqrt(ox * ox + oy * oy);
  points[2 * corner] = x + (ox / away) * radius;
  points[2 * corner + 1] = y + (oy / away) * radius;
}

/** Whether the angles are what they should be, no side is short, and no two sides come near each other but at their corner. */
function isSound(points: f64[], isConvex: bool, isRight: bool): bool {
  const n = points.length;
  let reflex = 0, right = 0;
  for (let i = 0; i < n; i += 2) {
    const a = (i + n - 2) % n, b = (i + 2) % n;
    const ux = points[i] - points[a], uy = points[i + 1] - points[a + 1];
    const vx = points[b] - points[i], vy = points[b + 1] - points[i + 1];
    if (ux * ux + uy * uy < SIDE * SIDE) return false;
    // By how much the outline turns here: to the right, or in a reflex corner to the left.
    const turn = (Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy) * 180) / Math.PI;
    if (Math.abs(turn) < BEND || Math.abs(turn) > 148) return false;
    if (turn < 0) reflex++;
    const off = Math.abs(turn - 90);
    if (off < 0.001) right++;
    else if (off < OFF_RIGHT || Math.abs(turn + 90) < OFF_RIGHT) return false;
  }
  if (isConvex != (reflex == 0) || isRight != (right > 0)) return false;
  for (let i = 0; i < n; i += 2) {
    for (let k = 0; k < n; k += 2) {
      const next = (k + 2) % n;
      if (k == i || next == i) continue;
      if (distance(points[i], points[i + 1], points[k], points[k + 1], points[next], points[next + 1]) < 0.22) return false;
    }
  }
  return true;
}

/** From a point to a segment. */
function distance(px: f64, py: f64, x1: f64, y1: f64, x2: f64, y2: f64): f64 {
  const dx = x2 - x1, dy = y2 - y1;
  const share = Math.max(0, Math.min(1, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
  const ex = px - x1 - share * dx, ey = py - y1 - share * dy;
  return Math.sqrt(ex * ex + ey * ey);
}
