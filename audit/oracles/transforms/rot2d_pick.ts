/** The one option whose cells are the reference's after a rotation. */
import type { Oracle } from "../oracle.ts";
import { cellsOf, rotationText, squaresOf } from "../support/polyomino.ts";
import { captionedTiles, letteredTiles, marksOn } from "../support/tiles.ts";

export const oracle: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  if (!reference) return null;
  const wanted = rotationText(cellsOf(squaresOf(marksOn(scene, reference))));
  const equal = letteredTiles(scene).filter(([, tile]) => rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) === wanted);
  return equal.length === 1 ? equal[0]![0] : null;
};
