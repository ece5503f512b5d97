/** What the oracles of planar transformations share: shapes as they stand, and boards under the drawn operations. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Move, movedGrid, operationsOf } from "../support/operations.ts";
import { direction, type Polygon } from "../support/plane.ts";
import { type Cell, cellsOf, cellsText, squaresOf, turnedCells } from "../support/polyomino.ts";
import { boardsOf, colourGrid, gridText } from "../support/squares.ts";
import { marksOn, type Tile } from "../support/tiles.ts";

/** The cells of the shape on a tile, on the shape's own lattice; none where it is blank. */
export function shapeOn(scene: Inspection, tile: Tile): Cell[] {
  const squares = squaresOf(marksOn(scene, tile));
  return squares.length === 0 ? [] : cellsOf(squares);
}

/** The shape of some squares as it stands on the page, or would if it were set straight by less than half a right angle. */
export function standing(squares: Polygon[]): string {
  const [[ax, ay], [bx, by]] = squares[0]!.points as [[number, number], [number, number]];
  let cells = cellsOf(squares);
  for (let quarters = Math.round(direction({ x: ax, y: ay }, { x: bx, y: by }) / 90) % 4; quarters > 0; quarters--) cells = turnedCells(cells);
  return cellsText(cells);
}

/** How the shape on a tile stands, null where it is blank. */
export function standingOn(scene: Inspection, tile: Tile): string | null {
  const squares = squaresOf(marksOn(scene, tile));
  return squares.length === 0 ? null : standing(squares);
}

/** Width and height of a shape as it stands, in cells. */
export function boxOf(squares: Polygon[]): string {
  const cells = standing(squares).split(" ").map((cell) => cell.split(",").map(Number) as Cell);
  return ([0, 1] as const).map((axis) => Math.max(...cells.map((cell) => cell[axis])) + 1).join(" x ");
}

/** The coloured board after what is made of the drawn operations. */
export function boardAfter(scene: Inspection, chosen: (moves: Move[]) => Move[]): string | null {
  const [board] = boardsOf(scene);
  return board ? gridText(movedGrid(colourGrid(board), chosen(operationsOf(scene)))) : null;
}
