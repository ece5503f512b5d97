/** Adds up what the riders stand at, each read from the numbers and ticks below it. */
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { exactly, numbersIn, Scale } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const riders = marksOf(scene, "polygon").filter((polygon) => polygon.points.length === 5);
  const divided = marksOf(scene, "text").find((text) => text.text === "dish and contents");
  let total = 0;
  for (const rider of riders) {
    const [x, y] = rider.points.reduce((lowest, point) => (point[1] > lowest[1] ? point : lowest));
    const ticks = marksOf(scene, "line").filter((line) => Math.abs(line.y1 - y) < 4);
    const scale = Scale.of(numbersIn(scene).filter(({ place }) => place.y > y && place.y < y + 55), ticks);
    if (!scale) return null;
    total += scale.tick({ x, y }) * (divided && y < middleOf(divided).y ? -1 : 1);
  }
  return exactly(total);
};
