/** Piles of cubes on a floor of squares, from the lines of the floor and the faces that were drawn. */
import type { Mark } from "../../../bindings/core/types.ts";
import { endOf, type Line, type Point, startOf } from "./plane.ts";
import { countedFrom, type Cube, type Face, facesOf, placeFaces, pointAt, type Projection, projectionOf } from "./voxel.ts";

export interface Pile {
  /** Height of each column; rows run to the front left, columns to the front right. */
  heights: number[][];
  cubes: Cube[];
  faces: Face[];
}

/** No pile is higher. */
const TALLEST = 9;

/** Reads one pile from the marks that belong to it; null when there is no floor or no face. */
export function readPile(marks: Mark[]): Pile | null {
  const lines = marks.filter((mark): mark is Line => mark.type === "line");
  const drawn = facesOf(marks);
  const projection = projectionOf(drawn);
  if (!projection || lines.length === 0) return null;
  const faces = placeFaces(drawn, countedFrom(backOf(lines, projection), projection));
  if (!faces) return null;
  // A line down to the left runs along a column of the floor's squares: there is one more of them than columns.
  const columns = lines.filter((line) => (line.x2 - line.x1) * (line.y2 - line.y1) < 0).length - 1;
  const rows = lines.length - columns - 2;
  const heights = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  for (const { cube: [r, c, level], axis } of faces) {
    if (axis === "z") heights[r]![c] = Math.max(heights[r]![c]!, level + 1);
  }
  const cubes = heights.flatMap((row, r) => row.flatMap((height, c) => Array.from({ length: height }, (_, level): Cube => [r, c, level])));
  return { heights, cubes, faces };
}

/** The back corner of the floor, its highest point: the lines of the floor lie in the one plane in which they end at whole numbers. */
function backOf(lines: Line[], projection: Projection): Cube {
  const ends: Point[] = lines.flatMap((line) => [startOf(line), endOf(line)]);
  const back = ends.reduce((a, b) => (b.y < a.y ? b : a));
  const off = (height: number): number =>
    ends.reduce((sum, end) => sum + pointAt(end, 2, height, projection).reduce((rest, value) => rest + Math.abs(value - Math.round(value)), 0), 0);
  const heights = Array.from({ length: TALLEST + 1 }, (_, below) => -below);
  const floor = heights.reduce((a, b) => (off(b) < off(a) ? b : a));
  return pointAt(back, 2, floor, projection).map(Math.round) as Cube;
}
