/** Tiles whose two solids no rotation makes equal. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { centroid, marksOf, middleOf } from "../support/plane.ts";
import { isOn, marksOn } from "../support/tiles.ts";
import { type Cube, facesOf, solidOf, solidRotationText } from "../support/voxel.ts";

/** Where, from the left of a tile, its two solids part. */
const PARTING = 0.5175;

/** The letters of the pairs of which something holds, as an answer; null when a solid cannot be read. */
function pairsOf(scene: Inspection, holds: (first: Cube[], second: Cube[]) => boolean): string | null {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const found: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter) continue;
    const faces = facesOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * PARTING;
    const [first, second] = [true, false].map((isLeft) => solidOf(faces.filter((face) => centroid(face.points).x < middle === isLeft)));
    if (!first || !second) return null;
    if (holds(first, second)) found.push(letter.text);
  }
  return found.length === 0 ? "empty" : found.sort().join(", ");
}

export const oracle: Oracle = (scene) => pairsOf(scene, (first, second) => solidRotationText(first) !== solidRotationText(second));

export const without: OracleModule["without"] = {};

/** Sides of the box around a solid. */
const box = (solid: Cube[]): string => [0, 1, 2].map((axis) => Math.max(...solid.map((cube) => cube[axis]!))).join();

export const shortcuts: OracleModule["shortcuts"] = {
  "all pairs": (scene) => pairsOf(scene, () => true),
  "pairs whose solids fill unlike boxes": (scene) => pairsOf(scene, (first, second) => box(first) !== box(second)),
};
