/** Does the drawn operations to the board, one after the other. */
import type { Oracle } from "../oracle.ts";
import { movedGrid, operationsOf } from "../support/operations.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";

export const oracle: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  return board ? gridText(movedGrid(colourGrid(board), operationsOf(scene))) : null;
};
