/** Counts the triangles of a drawing, or those that point one way: their level side is their lowest or their highest. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { areasOf, Drawing } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const drawing = new Drawing(scene);
  const [up, down] = [/\bupwards\b|at the bottom\b/.test(question), /\bdownwards\b|at the top\b/.test(question)];
  const counting = drawing.triangles().filter((corners) => {
    const ys = corners.map((corner) => drawing.points[corner]!.y).sort((a, b) => a - b);
    const pointsUp = ys[2]! - ys[1]! < ys[1]! - ys[0]!;
    return up ? pointsUp : down ? !pointsUp : true;
  });
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  "the way they point": (question) => question.replace(/\b(?:upwards|downwards)\b|at the (?:bottom|top)\b/g, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the smallest areas alone": (scene) => String(areasOf(scene)),
  "areas and one more for the whole": (scene) => String(areasOf(scene) + 1),
  "as many as lines": (scene) => String(marksOf(scene, "line").length),
};
