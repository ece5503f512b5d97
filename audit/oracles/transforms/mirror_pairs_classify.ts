/** Tiles whose two shapes no rotation makes equal. */
import type { Oracle } from "../oracle.ts";
import { centroid, marksOf, middleOf } from "../support/plane.ts";
import { cellsOf, rotationText, squaresOf } from "../support/polyomino.ts";
import { isOn, marksOn } from "../support/tiles.ts";

export const oracle: Oracle = (scene) => {
  const letters = marksOf(scene, "text").filter((text) => /^[A-Z]$/.test(text.text));
  const flipped: string[] = [];
  for (const tile of marksOf(scene, "rect")) {
    const letter = letters.find((text) => isOn(tile, middleOf(text)));
    if (!letter) continue;
    const squares = squaresOf(marksOn(scene, tile));
    const middle = tile.x + tile.width * 0.55;
    const texts = [true, false].map((isLeft) => rotationText(cellsOf(squares.filter((square) => centroid(square.points).x < middle === isLeft))));
    if (texts[0] !== texts[1]) flipped.push(letter.text);
  }
  return flipped.length === 0 ? "empty" : flipped.sort().join(", ");
};
