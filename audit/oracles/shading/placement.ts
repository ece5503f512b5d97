/** What the oracles of placement share: what stands in the cells of the board and beside it, and how cells are named in an answer. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Cell, cellName, type Lattice, latticeOf, pointedRow } from "../support/board.ts";
import { centroid, marksOf, type Polygon } from "../support/plane.ts";

/** The rules of a puzzle stand or fall together: without one of them there are many solutions, and none to read. */
export const ONE_PUZZLE = {};

/** A board with its cells in reading order. */
export interface Squares extends Lattice {
  cells: Cell[];
  /** Place of a cell in reading order; -1 outside of the board. */
  at(row: number, column: number): number;
  /** Places of the cells of each row, and of each column. */
  acrosses: number[][];
  downs: number[][];
}

export function squaresOf(scene: Inspection): Squares {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  const cells = Array.from({ length: rows * columns }, (_, i) => ({ row: Math.floor(i / columns), column: i % columns }));
  const at = (row: number, column: number): number => (row < 0 || column < 0 || row >= rows || column >= columns ? -1 : row * columns + column);
  return {
    ...lattice,
    cells,
    at,
    acrosses: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => at(row, column))),
    downs: Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (_, row) => at(row, column))),
  };
}

/** Places of the cells around a cell: those that share a side, or a corner at least. */
export function around({ at, cells }: Squares, place: number, withCorners: boolean): number[] {
  const { row, column } = cells[place]!;
  const steps = [[-1, 0], [0, -1], [0, 1], [1, 0], ...(withCorners ? [[-1, -1], [-1, 1], [1, -1], [1, 1]] : [])];
  return steps.map(([down, right]) => at(row + down!, column + right!)).filter((other) => other >= 0);
}

/** Places of the cells that are painted all over. */
export function paintedIn(scene: Inspection, { at, cellAt, xs }: Squares): Set<number> {
  const side = xs[1]! - xs[0]!;
  const painted = marksOf(scene, "rect").filter(({ width, height }) => Math.abs(width - side) < 1 && Math.abs(height - side) < 1);
  return placesOf(painted.map((rect) => cellAt({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })), at);
}

/** Places of the cells in which a polygon of more than three corners stands, with what stands there. */
export function figuresIn(scene: Inspection, { at, cellAt }: Squares): Map<number, Polygon> {
  return new Map(marksOf(scene, "polygon").filter(({ points }) => points.length > 3).flatMap((polygon) => {
    const cell = cellAt(centroid(polygon.points));
    return cell ? [[at(cell.row, cell.column), polygon] as const] : [];
  }));
}

const placesOf = (cells: (Cell | null)[], at: Squares["at"]): Set<number> =>
  new Set(cells.flatMap((cell) => (cell ? [at(cell.row, cell.column)] : [])));

/** The answer that lists places: those of the row that a triangle points at, or all. */
export function placesText(scene: Inspection, squares: Squares, places: Iterable<number>): string {
  const row = pointedRow(scene, squares);
  const names = [...places].map((place) => squares.cells[place]!).filter((cell) => row === null || cell.row === row).map(cellName);
  return names.length === 0 ? "empty" : names.sort().join(", ");
}
