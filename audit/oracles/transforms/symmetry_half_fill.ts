/** Fills hidden cells from those that the symmetries move onto them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Move, operationsOf } from "../support/operations.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";

/** The board whose hidden cells are filled by some moves; what they do not reach stays a question mark. */
function filled(scene: Inspection, moves: Move[]): string[][] | null {
  const [board] = boardsOf(scene);
  if (!board) return null;
  const grid = colourGrid(board).map((row, r) => row.map((colour, c) => (board.texts[r]![c] === "?" ? "?" : colour)));
  for (let round = 0; round < 8; round++) {
    for (const move of moves) {
      grid.forEach((row, r) => row.forEach((colour, c) => {
        const [toRow, toColumn] = move(r, c, grid.length);
        if (colour !== "?" && grid[toRow]![toColumn] === "?") grid[toRow]![toColumn] = colour;
      }));
    }
  }
  return grid;
}

export const oracle: Oracle = (scene) => {
  const grid = filled(scene, operationsOf(scene));
  return !grid || grid.some((row) => row.includes("?")) ? null : gridText(grid);
};

/** Which symmetry holds is drawn; the question only says how to read it. */
export const without = {};

/** The board with cells that are left over taken for empty. */
const withBlanks = (grid: string[][] | null): string | null => grid && gridText(grid.map((row) => row.map((cell) => (cell === "?" ? "0" : cell))));

export const shortcuts = {
  "leaves hidden cells empty": (scene: Inspection) => withBlanks(filled(scene, [])),
  "moves the visible half across instead of mirroring it": (scene: Inspection) =>
    withBlanks(filled(scene, [(r, c, n) => [r, (c + Math.ceil(n / 2)) % n], (r, c, n) => [(r + Math.ceil(n / 2)) % n, c]])),
  "mirrors left to right where a turn is drawn": (scene: Inspection, question: string) => (question.includes("the turn shown") ? withBlanks(filled(scene, [(r, c, n) => [r, n - 1 - c]])) : null),
};
