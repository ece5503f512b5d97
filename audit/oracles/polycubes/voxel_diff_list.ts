/** Reads the pile on each half of the picture. */
import type { Mark } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { centroid, middleOf } from "../support/plane.ts";
import { labelledHeights } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const middle = scene.width / 2;
  const isLeft = (mark: Mark): boolean =>
    mark.type === "line" ? mark.x1 < middle : mark.type === "text" ? middleOf(mark).x < middle : mark.type === "polygon" && centroid(mark.points).x < middle;
  const [left, right] = [true, false].map((side) => labelledHeights(scene.marks.filter((mark) => isLeft(mark) === side)));
  if (!left || !right) return null;
  const names: string[] = [];
  left.forEach((row, r) => row.forEach((height, c) => {
    if (height !== right[r]![c]) names.push(`${String.fromCharCode(65 + c)}${r + 1}`);
  }));
  return names.sort().join(", ");
};
