/** The one option whose cells are the reference's after a rotation. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Cell, cellsText, mirroredCells, rotationText } from "../support/polyomino.ts";
import { captionedTiles, letteredTiles } from "../support/tiles.ts";
import { boxOf, shapeOn } from "./parts.ts";

/** The letters of the options that are to the reference as `agrees` says. */
function optionsWhere(scene: Inspection, agrees: (option: Cell[], reference: Cell[]) => boolean): string[] {
  const tile = captionedTiles(scene).get("reference");
  const reference = tile ? shapeOn(scene, tile) : [];
  if (reference.length === 0) return [];
  return letteredTiles(scene).filter(([, option]) => {
    const cells = shapeOn(scene, option);
    return cells.length > 0 && agrees(cells, reference);
  }).map(([letter]) => letter);
}

export const oracle: Oracle = (scene) => {
  const equal = optionsWhere(scene, (option, reference) => rotationText(option) === rotationText(reference));
  return equal.length === 1 ? equal[0]! : null;
};

/** That mirror images do not count follows from "rotation": the sentence only says it aloud. */
export const without = {};

export const shortcuts = {
  "takes the first whose box fits": (scene: Inspection) => optionsWhere(scene, (option, reference) => boxOf(option) === boxOf(reference))[0] ?? null,
  "does not turn it": (scene: Inspection) => optionsWhere(scene, (option, reference) => cellsText(option) === cellsText(reference))[0] ?? null,
  "takes the first that fits, flipped over or not": (scene: Inspection) =>
    optionsWhere(scene, (option, reference) => [reference, mirroredCells(reference)].some((cells) => rotationText(cells) === rotationText(option)))[0] ?? null,
};
