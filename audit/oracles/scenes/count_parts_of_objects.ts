/** Counts petals, legs or wheels, each kind known by its mark and by what it stands next to. */
import type { Mark } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { centroid, distance, marksOf, type Point } from "../support/plane.ts";
import { COLOUR_WORD } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const colour = COLOUR_WORD.exec(question)?.[1];
  const isAsked = (mark: Mark): boolean => !colour || colourName(mark.fill!) === colour;
  const circles = marksOf(scene, "circle");
  const ellipses = marksOf(scene, "ellipse");
  if (/petals/.test(question)) {
    // Petals are the ovals that have a flower's disc beside them; a beetle has none.
    return String(ellipses.filter((oval) => isAsked(oval) && circles.some((disc) => Math.abs(disc.r - 17) < 1 && Math.hypot(disc.cx - oval.cx, disc.cy - oval.cy) < 40)).length);
  }
  const near = (a: Point, b: Point): boolean => distance(a, b) < 55;
  if (/legs/.test(question)) {
    const bodies = ellipses.filter((oval) => oval.rx > 30 && isAsked(oval));
    return String(marksOf(scene, "line").filter((leg) => bodies.some((body) => near({ x: body.cx, y: body.cy }, { x: (leg.x1 + leg.x2) / 2, y: (leg.y1 + leg.y2) / 2 }))).length);
  }
  const boxes = marksOf(scene, "polygon").filter((box) => box.points.length === 4 && isAsked(box)).map((box) => centroid(box.points));
  return String(circles.filter((wheel) => wheel.r < 12 && boxes.some((box) => near(box, { x: wheel.cx, y: wheel.cy }))).length);
};
