/** Tiles on which the mirror image of the one shape equals the other after a rotation. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { centroid, marksOf, middleOf, type Polygon } from "../support/plane.ts";
import { cellsOf, mirroredCells, rotationText, squaresOf } from "../support/polyomino.ts";
import { isOn, marksOn } from "../support/tiles.ts";
import { boxOf, standing } from "./parts.ts";

/** The letters of the pairs for which something holds of the squares of the left and of the right shape. */
function pairsWhere(scene: Inspection, holds: (left: Polygon[], right: Polygon[]) => boolean): string {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const found: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter) continue;
    const squares = squaresOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * 0.55;
    const [left, right] = [true, false].map((isLeft) => squares.filter((square) => centroid(square.points).x < middle === isLeft)) as [Polygon[], Polygon[]];
    if (left.length > 0 && right.length > 0 && holds(left, right)) found.push(letter.text);
  }
  return found.length === 0 ? "empty" : found.sort().join(", ");
}

export const oracle: Oracle = (scene) => pairsWhere(scene, (left, right) => rotationText(mirroredCells(cellsOf(left))) === rotationText(cellsOf(right)));

/** "Mirror image" is what is asked for; nothing else narrows it. */
export const without = {};

export const shortcuts = {
  "takes the pairs that look different as they stand": (scene: Inspection) => pairsWhere(scene, (left, right) => standing(left) !== standing(right)),
  "takes the pairs that lie the same way": (scene: Inspection) => pairsWhere(scene, (left, right) => boxOf(left) === boxOf(right)),
};
