/** Tiles whose two solids no rotation makes equal. */
import type { Oracle } from "../oracle.ts";
import { centroid, marksOf, middleOf } from "../support/plane.ts";
import { isOn, marksOn } from "../support/tiles.ts";
import { facesOf, projectionOf, solidOf, solidRotationText } from "../support/voxel.ts";

export const oracle: Oracle = (scene) => {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const projection = projectionOf(facesOf(scene.marks));
  const mirrored: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter || !projection) continue;
    const faces = facesOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * 0.526;
    const [first, second] = [true, false].map((isLeft) => solidOf(faces.filter((face) => centroid(face.points).x < middle === isLeft), projection));
    if (!first || !second) return null;
    if (solidRotationText(first) !== solidRotationText(second)) mirrored.push(letter.text);
  }
  return mirrored.length === 0 ? "empty" : mirrored.sort().join(", ");
};
