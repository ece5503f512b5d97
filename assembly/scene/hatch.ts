/** Hatching as plain lines, clipped by geometry: it survives every renderer, and oracles can read it. */
import { cosine, sine } from "./frame";
import { Paint } from "./paint";
import { Scene } from "./scene";

/**
 * Fills a polygon (x, y, x, y ...; holes by the even-odd rule where it crosses itself) with parallel lines.
 *
 * @param angle of the lines, degrees clockwise from the right
 * @param spacing between the lines, in canvas units
 */
export function hatch(scene: Scene, points: f64[], angle: f64, spacing: f64, paint: Paint): void {
  const c = cosine(angle);
  const s = sine(angle);
  // In coordinates turned by the angle the lines are level: u runs along them, v across.
  const count = points.length / 2;
  let lowest = f64.MAX_VALUE;
  let highest = -f64.MAX_VALUE;
  for (let i = 0; i < count; i++) {
    const v = points[2 * i + 1] * c - points[2 * i] * s;
    lowest = Math.min(lowest, v);
    highest = Math.max(highest, v);
  }
  const lines = <i32>Math.floor((highest - lowest) / spacing);
  const rest = (highest - lowest - <f64>(lines - 1) * spacing) / 2;
  for (let line = 0; line < lines; line++) {
    const v = lowest + rest + <f64>line * spacing;
    const crossings: f64[] = [];
    for (let i = 0; i < count; i++) {
      const k = (i + 1) % count;
      const v1 = points[2 * i + 1] * c - points[2 * i] * s;
      const v2 = points[2 * k + 1] * c - points[2 * k] * s;
      if (v1 > v == v2 > v) continue;
      const u1 = points[2 * i] * c + points[2 * i + 1] * s;
      const u2 = points[2 * k] * c + points[2 * k + 1] * s;
      crossings.push(u1 + ((v - v1) / (v2 - v1)) * (u2 - u1));
    }
    crossings.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      scene.line(crossings[i] * c - v * s, crossings[i] * s + v * c, crossings[i + 1] * c - v * s, crossings[i + 1] * s + v * c, paint);
    }
  }
}
