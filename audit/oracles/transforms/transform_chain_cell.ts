/** Where the letter of the question goes. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Move, movedGrid, operationsOf } from "../support/operations.ts";
import { boardsOf } from "../support/squares.ts";

/** The cell of the letter after some of the drawn operations. */
function read(scene: Inspection, question: string, chosen: (moves: Move[]) => Move[]): string | null {
  const [board] = boardsOf(scene);
  const letter = / letter ([A-Z])\b/.exec(question)?.[1];
  if (!board || !letter) return null;
  const moved = movedGrid(board.texts, chosen(operationsOf(scene)));
  const row = moved.findIndex((texts) => texts.includes(letter));
  return row < 0 ? null : `(${row + 1}, ${moved[row]!.indexOf(letter) + 1})`;
}

export const oracle: Oracle = (scene, question) => read(scene, question, (moves) => moves);

/** The letter is what the question asks about; there is no condition besides. */
export const without = {};

export const shortcuts = {
  "stays where the letter stands": (scene: Inspection, question: string) => read(scene, question, () => []),
  "leaves out the last operation": (scene: Inspection, question: string) => read(scene, question, (moves) => moves.slice(0, -1)),
};
