/** Clipping by geometry: what is outside is not drawn at all, so that no renderer needs to hide it. */

/**
 * The part of a segment that lies in a box, as x1, y1, x2, y2; null when there is none (Liang and Barsky, 1984).
 */
export function clipSegment(x1: f64, y1: f64, x2: f64, y2: f64, left: f64, top: f64, right: f64, bottom: f64): StaticArray<f64> | null {
  let enter: f64 = 0;
  let leave: f64 = 1;
  for (let side = 0; side < 4; side++) {
    const p = side == 0 ? x1 - x2 : side == 1 ? x2 - x1 : side == 2 ? y1 - y2 : y2 - y1;
    const q = side == 0 ? x1 - left : side == 1 ? right - x1 : side == 2 ? y1 - top : bottom - y1;
    if (p == 0) {
      if (q < 0) return null;
      continue;
    }
    const t = q / p;
    if (p < 0) enter = Math.max(enter, t);
    else leave = Math.min(leave, t);
    if (enter > leave) return null;
  }
  return [x1 + enter * (x2 - x1), y1 + enter * (y2 - y1), x1 + leave * (x2 - x1), y1 + leave * (y2 - y1)];
}

/**
 * The part of a polygon (x, y, x, y ...) inside a convex polygon given clockwise on the canvas, empty when there is none
 * (Sutherland and Hodgman, 1974).
 */
export function clipPolygon(points: f64[], convex: f64[]): f64[] {
  let kept = points;
  for (let i = 0; i < convex.length && kept.length > 0; i += 2) {
    const ax = convex[i];
    const ay = convex[i + 1];
    const bx = convex[(i + 2) % convex.length];
    const by = convex[(i + 3) % convex.length];
    const next: f64[] = [];
    for (let k = 0; k < kept.length; k += 2) {
      const px = kept[k];
      const py = kept[k + 1];
      const qx = kept[(k + 2) % kept.length];
      const qy = kept[(k + 3) % kept.length];
      const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
      const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
      if (p >= 0) {
        next.push(px);
        next.push(py);
      }
      if (p < 0 != q < 0) {
        const t = p / (p - q);
        next.push(px + t * (qx - px));
        next.push(py + t * (qy - py));
      }
    }
    kept = next;
  }
  return kept;
}
