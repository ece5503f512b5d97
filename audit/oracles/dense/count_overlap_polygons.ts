/** Counts the outlines with the corners that the question names; of four-cornered ones, by whether their sides are equal. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf, type Polygon } from "../support/plane.ts";

function nameOf({ points }: Polygon): string {
  if (points.length !== 4) return points.length === 3 ? "triangles" : "pentagons";
  const sides = points.map(([x, y], i) => Math.hypot(points[(i + 1) % 4]![0] - x, points[(i + 1) % 4]![1] - y));
  return Math.max(...sides) - Math.min(...sides) < 3 ? "squares" : "oblong rectangles";
}

export const oracle: Oracle = (scene, question) => {
  const wanted = /triangles|squares|oblong rectangles|pentagons/.exec(question)?.[0];
  return String(marksOf(scene, "polygon").filter((polygon) => !wanted || nameOf(polygon) === wanted).length);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the outlines": (scene) => String(Math.round(scene.marks.length / 2)),
  "two thirds of the outlines": (scene) => String(Math.round((2 * scene.marks.length) / 3)),
};
