/** The one option that a rotation makes the reference. */
import type { Oracle } from "../oracle.ts";
import { captionedTiles, letteredTiles, marksOn } from "../support/tiles.ts";
import { facesOf, projectionOf, solidOf, solidRotationText } from "../support/voxel.ts";

export const oracle: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  const projection = projectionOf(facesOf(scene.marks));
  if (!reference || !projection) return null;
  const textOn = (tile: typeof reference): string | null => {
    const solid = solidOf(marksOn(scene, tile), projection);
    return solid && solidRotationText(solid);
  };
  const wanted = textOn(reference);
  const equal = letteredTiles(scene).filter(([, tile]) => textOn(tile) === wanted);
  return wanted !== null && equal.length === 1 ? equal[0]![0] : null;
};
