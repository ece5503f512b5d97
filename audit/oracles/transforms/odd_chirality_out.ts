/** The tile whose shape, mirrored, is a rotation of what most tiles show. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { mirroredCells, rotationText } from "../support/polyomino.ts";
import { letteredTiles } from "../support/tiles.ts";
import { shapeOn, standingOn } from "./parts.ts";

const shapesOf = (scene: Inspection) => letteredTiles(scene).map(([letter, tile]) => ({ letter, cells: shapeOn(scene, tile) })).filter(({ cells }) => cells.length > 0);

const times = (text: string | null, texts: (string | null)[]): number => texts.filter((other) => other === text).length;

export const oracle: Oracle = (scene) => {
  const shapes = shapesOf(scene);
  const texts = shapes.map(({ cells }) => rotationText(cells));
  const usual = texts.toSorted((a, b) => times(b, texts) - times(a, texts))[0];
  const odd = shapes.filter(({ cells }) => rotationText(mirroredCells(cells)) === usual);
  return odd.length === 1 ? odd[0]!.letter : null;
};

/** Being the mirror image is what is asked for; nothing else narrows it. */
export const without = {};

/** The shape that stands as no other does, if there is just one. */
function standsAlone(scene: Inspection): string | null {
  const texts = letteredTiles(scene).map(([letter, tile]) => ({ letter, text: standingOn(scene, tile) }));
  const alone = texts.filter(({ text }) => times(text, texts.map((other) => other.text)) === 1);
  return alone.length === 1 ? alone[0]!.letter : null;
}

export const shortcuts = { "takes the only one that stands as it does": standsAlone, "takes the last one": (scene: Inspection) => shapesOf(scene).at(-1)?.letter ?? null };
