/** Reads the pile on each half of the picture. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { centroid, middleOf } from "../support/plane.ts";
import { labelledHeights } from "./parts.ts";

/** The squares of whose heights on the left and on the right something holds, as an answer. */
function squaresOf(scene: Inspection, holds: (left: number, right: number) => boolean): string | null {
  const middle = scene.width / 2;
  const isLeft = (mark: Mark): boolean =>
    mark.type === "line" ? mark.x1 < middle : mark.type === "text" ? middleOf(mark).x < middle : mark.type === "polygon" && centroid(mark.points).x < middle;
  const [left, right] = [true, false].map((side) => labelledHeights(scene.marks.filter((mark) => isLeft(mark) === side)));
  if (!left || !right) return null;
  const names: string[] = [];
  left.forEach((row, r) => row.forEach((height, c) => {
    if (holds(height, right[r]![c]!)) names.push(`${String.fromCharCode(65 + c)}${r + 1}`);
  }));
  return names.length === 0 ? "empty" : names.sort().join(", ");
}

export const oracle: Oracle = (scene) => squaresOf(scene, (left, right) => left !== right);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "only what has grown": (scene) => squaresOf(scene, (left, right) => right > left),
  "only what has shrunk": (scene) => squaresOf(scene, (left, right) => right < left),
  "only what is empty on one side": (scene) => squaresOf(scene, (left, right) => (left === 0) !== (right === 0)),
};
