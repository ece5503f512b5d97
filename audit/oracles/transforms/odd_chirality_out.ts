/** The tile whose shape is no rotation of the others. */
import type { Oracle } from "../oracle.ts";
import { cellsOf, rotationText, squaresOf } from "../support/polyomino.ts";
import { letteredTiles, marksOn } from "../support/tiles.ts";

export const oracle: Oracle = (scene) => {
  const texts = letteredTiles(scene).map(([letter, tile]) => ({ letter, text: rotationText(cellsOf(squaresOf(marksOn(scene, tile)))) }));
  const odd = texts.filter(({ text }) => texts.filter((other) => other.text === text).length === 1);
  return odd.length === 1 ? odd[0]!.letter : null;
};
