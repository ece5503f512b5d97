/** Counts the convex quadrilaterals of a drawing whose sides are as the question's kind of figure has them. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { areasOf, Drawing, parallels } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const drawing = new Drawing(scene);
  const kind = /\b(rhombus|parallelogram|trapezoid)(?:e?s)?\b/.exec(question)?.[1];
  const counting = drawing.quadrilaterals().filter((corners) => {
    const sides = drawing.sides(corners);
    const pairs = parallels(sides).filter(Boolean).length;
    const lengths = sides.map(({ length }) => length);
    if (kind === "rhombus") return pairs === 2 && Math.max(...lengths) - Math.min(...lengths) < 4;
    return kind === "parallelogram" ? pairs === 2 : kind === "trapezoid" ? pairs === 1 : true;
  });
  return String(counting.length);
};

export const without: OracleModule["without"] = {
  "the kind": (question) => question.replace(/\b(?:rhombus|parallelogram|trapezoid)(?:es|s)?\b/gi, "quadrilaterals"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "as many as there are smallest areas": (scene) => String(areasOf(scene)),
  "half as many as smallest areas": (scene) => String(Math.round(areasOf(scene) / 2)),
  "as many as lines": (scene) => String(marksOf(scene, "line").length),
};
