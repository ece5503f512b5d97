/** Boards of cells, from their drawn lines: where the cells lie, which borders are thick, what stands in each cell. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Line, marksOf, middleOf, type Point, type Text } from "./plane.ts";

export interface Cell {
  row: number;
  column: number;
}

/** A lattice of cells. Rows and columns count from 0, at the top left. */
export interface Lattice {
  /** Positions of the lines, ascending. */
  xs: number[];
  ys: number[];
  rows: number;
  columns: number;
  /** The cell around a point; null outside. */
  cellAt(point: Point): Cell | null;
  /** Thick lines, along or across. */
  thick: Line[];
}

const NEAR = 1;

const isUpright = (line: Line): boolean => Math.abs(line.x1 - line.x2) < NEAR;
const isLevel = (line: Line): boolean => Math.abs(line.y1 - line.y2) < NEAR;

/** Reads the lattice that the longest lines of a picture make. */
export function latticeOf(scene: Inspection): Lattice {
  const all = marksOf(scene, "line");
  const reach = (lines: Line[], of: (line: Line) => number): number => Math.max(...lines.map(of));
  const upright = all.filter(isUpright);
  const level = all.filter(isLevel);
  const tall = reach(upright, (line) => Math.abs(line.y2 - line.y1));
  const wide = reach(level, (line) => Math.abs(line.x2 - line.x1));
  const xs = distinct(upright.filter((line) => Math.abs(line.y2 - line.y1) > 0.9 * tall).map((line) => line.x1));
  const ys = distinct(level.filter((line) => Math.abs(line.x2 - line.x1) > 0.9 * wide).map((line) => line.y1));
  const inside = [...upright, ...level];
  const thinnest = Math.min(...inside.map((line) => line.strokeWidth ?? 0));
  return lattice(xs, ys, inside.filter((line) => (line.strokeWidth ?? 0) > 1.8 * thinnest));
}

/** Reads the lattice on which separate squares of one size stand; each cell reaches half way to the next. */
export function latticeOfSquares(scene: Inspection): Lattice {
  const squares = marksOf(scene, "rect").filter(({ width, height }) => Math.abs(width - height) < NEAR);
  const bordersOf = (middles: number[]): number[] => {
    const pitch = middles[1]! - middles[0]!;
    return [...middles.map((middle) => middle - pitch / 2), middles.at(-1)! + pitch / 2];
  };
  return lattice(
    bordersOf(distinct(squares.map(({ x, width }) => x + width / 2))),
    bordersOf(distinct(squares.map(({ y, height }) => y + height / 2))),
    [],
  );
}

function lattice(xs: number[], ys: number[], thick: Line[]): Lattice {
  return {
    xs,
    ys,
    rows: ys.length - 1,
    columns: xs.length - 1,
    cellAt: ({ x, y }) => {
      const column = slotOf(xs, x);
      const row = slotOf(ys, y);
      return column === null || row === null ? null : { row, column };
    },
    thick,
  };
}

function distinct(values: number[]): number[] {
  return [...values].sort((a, b) => a - b).filter((value, i, sorted) => i === 0 || value - sorted[i - 1]! > NEAR);
}

/** Between which two of the ascending positions a value lies. */
export function slotOf(positions: number[], value: number): number | null {
  for (let i = 0; i + 1 < positions.length; i++) {
    if (value > positions[i]! && value < positions[i + 1]!) return i;
  }
  return null;
}

/** The texts in each cell, by row and column. */
export function textsIn(scene: Inspection, lattice: Lattice): Text[][][] {
  const cells: Text[][][] = Array.from({ length: lattice.rows }, () => Array.from({ length: lattice.columns }, (): Text[] => []));
  for (const text of marksOf(scene, "text")) {
    const cell = lattice.cellAt(middleOf(text));
    if (cell) cells[cell.row]![cell.column]!.push(text);
  }
  return cells;
}

/** The number that stands in each cell; null in empty ones. */
export function numbersIn(scene: Inspection, lattice: Lattice): (number | null)[][] {
  return textsIn(scene, lattice).map((row) => row.map((texts) => {
    const number = texts.map((text) => text.text).find((text) => /^\d+$/.test(text));
    return number === undefined ? null : Number(number);
  }));
}

/** The regions that the thick lines enclose: the region of each cell, named from 0 in reading order. */
export function regionsOf(lattice: Lattice): number[][] {
  const { rows, columns, xs, ys, thick } = lattice;
  const regions: number[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1));
  const walled = (row: number, column: number, down: number, right: number): boolean => {
    const middleX = (xs[column]! + xs[column + 1]!) / 2;
    const middleY = (ys[row]! + ys[row + 1]!) / 2;
    return thick.some((line) => down !== 0
      ? isLevel(line) && Math.abs(line.y1 - ys[down > 0 ? row + 1 : row]!) < NEAR && covers(line.x1, line.x2, middleX)
      : isUpright(line) && Math.abs(line.x1 - xs[right > 0 ? column + 1 : column]!) < NEAR && covers(line.y1, line.y2, middleY));
  };
  let next = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (regions[row]![column] !== -1) continue;
      const open: Cell[] = [{ row, column }];
      regions[row]![column] = next;
      for (let cell = open.pop(); cell; cell = open.pop()) {
        for (const [down, right] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
          const to = { row: cell.row + down, column: cell.column + right };
          if (regions[to.row]?.[to.column] !== -1 || walled(cell.row, cell.column, down, right)) continue;
          regions[to.row]![to.column] = next;
          open.push(to);
        }
      }
      next++;
    }
  }
  return regions;
}

const covers = (a: number, b: number, value: number): boolean => value > Math.min(a, b) && value < Math.max(a, b);

/** The row that a triangle beside the board points at; null without one. */
export function pointedRow(scene: Inspection, lattice: Lattice): number | null {
  const triangle = marksOf(scene, "polygon").find(({ points }) => points.length === 3 && points.every(([x]) => x < lattice.xs[0]!));
  return triangle ? slotOf(lattice.ys, triangle.points.reduce((sum, [, y]) => sum + y, 0) / 3) : null;
}

/** Rows of values as the canonical text of a grid. */
export const gridText = (rows: (number | string)[][]): string => rows.map((row) => row.join(" ")).join(" / ");

/** The name of a cell on a board with lettered columns and numbered rows. */
export const cellName = ({ row, column }: Cell): string => `${String.fromCharCode(65 + column)}${row + 1}`;
