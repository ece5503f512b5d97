/** The one option whose cells are the reference's after a rotation. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { rotationText } from "../support/polyomino.ts";
import { captionedTiles, letteredTiles, type Tile } from "../support/tiles.ts";
import { shapeOn, standingOn } from "./parts.ts";

/** The letters of the options for whose tile something holds. */
const optionsWhere = (scene: Inspection, holds: (option: Tile) => boolean): string[] => letteredTiles(scene).filter(([, tile]) => holds(tile)).map(([letter]) => letter);

/** Equal for tiles whose shapes a rotation makes equal. */
const turned = (scene: Inspection, tile: Tile): string => rotationText(shapeOn(scene, tile));

export const oracle: Oracle = (scene) => {
  const reference = captionedTiles(scene).get("reference");
  if (!reference || shapeOn(scene, reference).length === 0) return null;
  const equal = optionsWhere(scene, (option) => turned(scene, option) === turned(scene, reference));
  return equal.length === 1 ? equal[0]! : null;
};

/** That mirror images do not count follows from "rotation": the sentence only says it aloud. */
export const without = {};

export const shortcuts = {
  "does not turn it": (scene: Inspection) => optionsWhere(scene, (option) => standingOn(scene, option) === standingOn(scene, captionedTiles(scene).get("reference")!))[0] ?? null,
};
