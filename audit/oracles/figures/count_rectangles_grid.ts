/** Counts upright rectangles by their corners: two points on one level, two below them, joined all around. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { areasOf, Drawing, levelsOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const drawing = new Drawing(scene);
  const dot = marksOf(scene, "circle")[0];
  const rectangles = drawing.quadrilaterals().map((corners) => corners.map((corner) => drawing.points[corner]!));
  const counting = rectangles.filter((corners) => {
    if (!/\bdot\b|\btree\b/.test(question) || !dot) return true;
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    return !(dot.cx > Math.min(...xs) && dot.cx < Math.max(...xs) && dot.cy > Math.min(...ys) && dot.cy < Math.max(...ys));
  });
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  "the dot outside": (question) => question.replace(/\b(?:dot|tree)\b/g, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the smallest areas alone": (scene) => String(areasOf(scene)),
  "as if no piece were missing": (scene) => {
    const lines = marksOf(scene, "line");
    const xs = levelsOf(lines.flatMap(({ x1, x2 }) => [x1, x2]));
    const ys = levelsOf(lines.flatMap(({ y1, y2 }) => [y1, y2]));
    return String((xs * (xs - 1) * ys * (ys - 1)) / 4);
  },
  "areas and one more for the whole": (scene) => String(areasOf(scene) + 1),
};
