/** Finds the quarter turns that make the shapes alike, then the angle between two sides that belong together. */
import type { Oracle } from "../oracle.ts";
import { outlinedAndFilled } from "../support/lattice.ts";
import { centroid, direction, marksOf, type Polygon, turn } from "../support/plane.ts";
import { type Cell, cellsOf, cellsText, squaresOf, turnedCells } from "../support/polyomino.ts";

/** The clockwise turn, in degrees, that makes one set of squares the other, wherever they lie. */
function turnBetween(before: Polygon[], after: Polygon[]): number | null {
  const side = (points: [number, number][]): number => {
    const [[ax, ay], [bx, by]] = points as [[number, number], [number, number]];
    return direction({ x: ax, y: ay }, { x: bx, y: by });
  };
  let cells: Cell[] = cellsOf(before);
  const wanted = cellsText(cellsOf(after));
  for (let quarters = 0; quarters < 4; quarters++) {
    if (cellsText(cells) === wanted) return turn(side(after[0]!.points) - side(before[0]!.points) + 90 * quarters);
    cells = turnedCells(cells);
  }
  return null;
}

export const oracle: Oracle = (scene, question) => {
  const squares = squaresOf(scene.marks);
  const groups = marksOf(scene, "text").length > 0
    ? [squares.filter((square) => centroid(square.points).x < 336), squares.filter((square) => centroid(square.points).x >= 336)]
    : Object.values(outlinedAndFilled(scene) ?? {});
  const angle = groups.length === 2 ? turnBetween(groups[0]!, groups[1]!) : null;
  if (angle === null) return null;
  const clockwise = !question.includes("counter-clockwise");
  return String(Math.round(clockwise ? angle : 360 - angle));
};
