/** Counts the discs that are larger or smaller than the framed ones, or between them. */
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import { marksOf } from "../support/plane.ts";
import { COLOUR_WORD } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const [frame] = marksOf(scene, "rect");
  if (!frame) return null;
  const inFrame = (y: number): boolean => y > frame.y && y < frame.y + frame.height;
  const circles = marksOf(scene, "circle");
  const references = circles.filter((circle) => inFrame(circle.cy)).map((circle) => circle.r);
  const colour = COLOUR_WORD.exec(question)?.[1];
  const [least, most] = [Math.min(...references), Math.max(...references)];
  const isBetween = /smaller reference/.test(question);
  const counted = circles.filter(({ cy, r, fill }) =>
    !inFrame(cy) && (!colour || colourName(fill!) === colour) &&
    (isBetween ? r > least && r < most : /larger than the reference/.test(question) ? r > most : r < least));
  return String(counted.length);
};
