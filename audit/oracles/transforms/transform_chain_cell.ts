/** Where the letter of the question goes. */
import type { Oracle } from "../oracle.ts";
import { movedGrid, operationsOf } from "../support/operations.ts";
import { boardsOf } from "../support/squares.ts";

export const oracle: Oracle = (scene, question) => {
  const [board] = boardsOf(scene);
  const letter = / letter ([A-Z]) /.exec(question)?.[1];
  if (!board || !letter) return null;
  const moved = movedGrid(board.texts, operationsOf(scene));
  const row = moved.findIndex((texts) => texts.includes(letter));
  return row < 0 ? null : `(${row + 1}, ${moved[row]!.indexOf(letter) + 1})`;
};
