/** Oracles of the environments on planar transformations. */
import type { Oracle } from "./oracle.ts";
import { cellsOf, rotationText, squaresOf } from "./support/polyomino.ts";
import { captionedTiles, letteredTiles, marksOn } from "./support/tiles.ts";

/** The one option whose cells are the reference's after a rotation. */
const rot2dPick: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  if (!reference) return null;
  const wanted = rotationText(cellsOf(squaresOf(marksOn(scene, reference))));
  const equal = letteredTiles(scene).filter(([, tile]) => rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) === wanted);
  return equal.length === 1 ? equal[0]![0] : null;
};

export const oracles: Record<string, Oracle> = {
  rot2d_pick: rot2dPick,
};
