/** What the oracles of planar transformations share: shapes as they stand, and boards under the drawn operations. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Move, movedGrid, operationsOf } from "../support/operations.ts";
import { type Cell, cellsOf, squaresOf } from "../support/polyomino.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";
import { marksOn, type Tile } from "../support/tiles.ts";

/** The cells of the shape on a tile, on the shape's own lattice; none where it is blank. */
export function shapeOn(scene: Inspection, tile: Tile): Cell[] {
  const squares = squaresOf(marksOn(scene, tile));
  return squares.length === 0 ? [] : cellsOf(squares);
}

/** The sides of the box around cells, the shorter one first. */
export function boxOf(cells: Cell[]): string {
  const extent = (axis: 0 | 1): number => Math.max(...cells.map((cell) => cell[axis])) - Math.min(...cells.map((cell) => cell[axis])) + 1;
  return [extent(0), extent(1)].sort((a, b) => a - b).join(" x ");
}

/** The coloured board after what is made of the drawn operations. */
export function boardAfter(scene: Inspection, chosen: (moves: Move[]) => Move[]): string | null {
  const [board] = boardsOf(scene);
  return board ? gridText(movedGrid(colourGrid(board), chosen(operationsOf(scene)))) : null;
}
