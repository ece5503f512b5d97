/** Shapes of unit squares, from the squares that were drawn. */
import type { Mark } from "../../../bindings/core/types.ts";
import { centroid, distance, type Point, type Polygon } from "./plane.ts";

/** A cell on the lattice of its shape. */
export type Cell = [x: number, y: number];

/** Drawn quadrilaterals whose four sides and two diagonals are equal, up to rounding. */
export function squaresOf(marks: Mark[]): Polygon[] {
  return marks.filter((mark): mark is Polygon => {
    if (mark.type !== "polygon" || mark.points.length !== 4) return false;
    const [a, b, c, d] = mark.points.map(([x, y]) => ({ x, y })) as [Point, Point, Point, Point];
    const sides = [distance(a, b), distance(b, c), distance(c, d), distance(d, a)];
    return Math.max(...sides) - Math.min(...sides) < 0.1 && Math.abs(distance(a, c) - distance(b, d)) < 0.1;
  });
}

/**
 * The cells of squares that lie on one lattice, turned by any angle: the first square's side gives the x axis, and the y axis
 * is a quarter turn clockwise of it, so that a mirrored picture gives mirrored cells.
 */
export function cellsOf(squares: Polygon[]): Cell[] {
  const [[ax, ay], [bx, by]] = squares[0]!.points as [[number, number], [number, number]];
  const [ux, uy] = [bx - ax, by - ay];
  const squared = ux * ux + uy * uy;
  const origin = centroid(squares[0]!.points);
  return squares.map((square) => {
    const centre = centroid(square.points);
    const [dx, dy] = [centre.x - origin.x, centre.y - origin.y];
    return [Math.round((dx * ux + dy * uy) / squared), Math.round((dy * ux - dx * uy) / squared)];
  });
}

/** Moves cells so that their least coordinates are 0, and writes them in a fixed order. */
export function cellsText(cells: Cell[]): string {
  const left = Math.min(...cells.map(([x]) => x));
  const top = Math.min(...cells.map(([, y]) => y));
  return cells.map(([x, y]) => [x - left, y - top] as Cell).sort((a, b) => a[1] - b[1] || a[0] - b[0]).join(" ");
}

export const turnedCells = (cells: Cell[]): Cell[] => cells.map(([x, y]) => [-y, x]);
export const mirroredCells = (cells: Cell[]): Cell[] => cells.map(([x, y]) => [-x, y]);

/** Equal for shapes that a rotation makes equal, and only for them. */
export function rotationText(cells: Cell[]): string {
  const texts: string[] = [];
  let image = cells;
  for (let turns = 0; turns < 4; turns++) {
    texts.push(cellsText(image));
    image = turnedCells(image);
  }
  return texts.sort()[0]!;
}
