/** Piles of cubes on a floor of squares, from the lines of the floor and the faces that were drawn. */
import type { Mark } from "../../../bindings/core/types.ts";
import { endOf, type Line, type Point, startOf } from "./plane.ts";
import { type Cube, type Face, facesOf, placeFaces, projectionOf } from "./voxel.ts";

export interface Pile {
  /** Height of each column; rows run to the front left, columns to the front right. */
  heights: number[][];
  cubes: Cube[];
  faces: Face[];
}

/** Reads one pile from the marks that belong to it; null when there is no floor or no face. */
export function readPile(marks: Mark[]): Pile | null {
  const lines = marks.filter((mark): mark is Line => mark.type === "line");
  const drawn = facesOf(marks);
  const projection = projectionOf(drawn);
  if (!projection || lines.length === 0) return null;
  // The back corner of the floor is its highest point.
  const corners: Point[] = lines.flatMap((line) => [startOf(line), endOf(line)]);
  const back = corners.reduce((a, b) => (b.y < a.y ? b : a));
  const { x, y, z } = projection;
  const origin = { x: back.x + (x.x + y.x + z.x) / 2, y: back.y + (x.y + y.y + z.y) / 2 };
  const faces = placeFaces(drawn, projection, origin);
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
