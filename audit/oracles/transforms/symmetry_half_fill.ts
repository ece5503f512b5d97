/** Fills hidden cells from those that the symmetries move onto them. */
import type { Oracle } from "../oracle.ts";
import { operationsOf } from "../support/operations.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";

export const oracle: Oracle = (scene) => {
  const [board] = boardsOf(scene);
  if (!board) return null;
  const grid = colourGrid(board).map((row, r) => row.map((colour, c) => (board.texts[r]![c] === "?" ? "?" : colour)));
  const moves = operationsOf(scene);
  for (let round = 0; round < 8; round++) {
    for (const move of moves) {
      grid.forEach((row, r) => row.forEach((colour, c) => {
        const [toRow, toColumn] = move(r, c, grid.length);
        if (colour !== "?" && grid[toRow]![toColumn] === "?") grid[toRow]![toColumn] = colour;
      }));
    }
  }
  return grid.some((row) => row.includes("?")) ? null : gridText(grid);
};
