/** Walks the route from its dot and counts the turns to one side. */
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { marksOf } from "../support/plane.ts";

export const oracle: Oracle = (scene, question) => {
  const colour = /\b(red|blue|green|purple) route/.exec(question)?.[1];
  const route = marksOf(scene, "polyline").find((mark) => !colour || colourName(mark.stroke!) === colour);
  if (!route) return null;
  const dot = marksOf(scene, "circle").find((circle) => circle.fill === route.stroke)!;
  const [x, y] = route.points[0]!;
  const points = Math.hypot(dot.cx - x, dot.cy - y) < 1 ? route.points : [...route.points].reverse();
  let turns = 0;
  points.forEach(([bx, by], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return;
    // With y down, a positive cross product turns clockwise: to the right.
    const across = (bx - before[0]) * (after[1] - by) - (by - before[1]) * (after[0] - bx);
    if (/right turns/.test(question) ? across > 1 : across < -1) turns++;
  });
  return String(turns);
};
