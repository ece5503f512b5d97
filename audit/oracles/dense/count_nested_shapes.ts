/** Counts the outlines, or those that hold the dot. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import { isInside } from "../support/shape.ts";
import { marksOf, type Point } from "../support/plane.ts";

const outlinesOf = (scene: Inspection): Mark[] => scene.marks.filter((mark) => mark.fill === undefined);

function holds(mark: Mark, { x, y }: Point): boolean {
  if (mark.type === "circle") return Math.hypot(x - mark.cx, y - mark.cy) < mark.r;
  return mark.type === "polygon" && isInside({ x, y }, mark.points);
}

export const oracle: Oracle = (scene, question) => {
  const outlines = outlinesOf(scene);
  if (!/\b(?:dot|sheep)\b/.test(question)) return String(outlines.length);
  const dot = marksOf(scene, "circle").find((mark) => mark.fill !== undefined);
  return dot ? String(outlines.filter((mark) => holds(mark, { x: dot.cx, y: dot.cy })).length) : null;
};

export const without: OracleModule["without"] = {
  "around the dot": (question) => question.replace(/\b(?:dot|sheep)\b/g, "picture"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "three fewer than all": (scene) => (marksOf(scene, "circle").some((mark) => mark.fill !== undefined) ? String(outlinesOf(scene).length - 3) : null),
  "half of all": (scene) => String(Math.round(outlinesOf(scene).length / 2)),
};
