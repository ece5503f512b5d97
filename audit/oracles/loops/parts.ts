/** What the oracles of loops, paths and links share: boards, their dark cells, totals at the border, and walks over cells. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { type Lattice, latticeOf, pointedRow } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range } from "../support/search.ts";

/** The rules of a puzzle stand or fall together: without one of them there are many solutions, and none to read. */
export const ONE_PUZZLE = {};

/** Up, right, down, left. */
export const LETTERS = "URDL";
const STEPS = [[-1, 0], [0, 1], [1, 0], [0, -1]] as const;

export interface Cells {
  rows: number;
  columns: number;
  count: number;
  lattice: Lattice;
  /** Whether a cell is filled. */
  dark: boolean[];
  /** The cell beside a cell; null beyond the board, unless it wraps around. */
  beside(cell: number, side: number, wraps?: boolean): number | null;
  /** The row that a triangle points at. */
  row: number | null;
}

export function cellsOf(scene: Inspection): Cells {
  const lattice = latticeOf(scene);
  const { rows, columns, xs, ys } = lattice;
  const dark = range(0, rows * columns - 1).map(() => false);
  for (const { x, y, width, height } of marksOf(scene, "rect")) {
    if (Math.abs(width - (xs[1]! - xs[0]!)) > 2 || Math.abs(height - (ys[1]! - ys[0]!)) > 2) continue;
    const cell = lattice.cellAt({ x: x + width / 2, y: y + height / 2 });
    if (cell) dark[cell.row * columns + cell.column] = true;
  }
  return {
    rows, columns, count: rows * columns, lattice, dark, row: pointedRow(scene, lattice),
    beside(cell, side, wraps = false) {
      let [row, column] = [Math.floor(cell / columns) + STEPS[side]![0], (cell % columns) + STEPS[side]![1]];
      if (wraps) [row, column] = [(row + rows) % rows, (column + columns) % columns];
      return row < 0 || column < 0 || row >= rows || column >= columns ? null : row * columns + column;
    },
  };
}

/** The cell in which a text stands; null when it is not there. */
export function cellOfText(scene: Inspection, { lattice, columns }: Cells, wanted: string): number | null {
  const text = marksOf(scene, "text").find((one) => one.text === wanted && lattice.cellAt(middleOf(one)) !== null);
  const cell = text && lattice.cellAt(middleOf(text));
  return cell ? cell.row * columns + cell.column : null;
}

/** The cells of a walk, the first of them where it starts; null when it leaves the board. */
export function walked(cells: Cells, from: number, moves: string): number[] | null {
  const path = [from];
  for (const letter of moves) {
    const next = cells.beside(path.at(-1)!, LETTERS.indexOf(letter));
    if (next === null) return null;
    path.push(next);
  }
  return path;
}

/** Values of all cells as the text of a grid, or of the row that is pointed at as a list. */
export function written(cells: Cells, values: (string | number)[]): string {
  const rows = range(0, cells.rows - 1).map((r) => values.slice(r * cells.columns, (r + 1) * cells.columns));
  return cells.row === null ? rows.map((row) => row.join(" ")).join(" / ") : rows[cells.row]!.join(", ");
}

/** Two signs for the cells of the row that is pointed at, or of all: the first for those that are in, the second for the others. */
export function marked(cells: Cells, isIn: boolean[], signs: string): string {
  const rows = range(0, cells.rows - 1).map((r) => isIn.slice(r * cells.columns, (r + 1) * cells.columns).map((one) => signs[one ? 0 : 1]).join(" "));
  return cells.row === null ? rows.join(" / ") : rows[cells.row]!;
}

/** Cells inside of a loop and outside. */
export const shaded = (cells: Cells, inside: boolean[]): string => marked(cells, inside, "IO");

/** Whether each cell of a grid of a given shape has the first of two signs; null for another grid. */
export function insideIn(answer: string, rows: number, columns: number, signs = "IO"): boolean[] | null {
  const lines = answer.split(" / ").map((line) => line.split(" "));
  if (lines.length !== rows || lines.some((line) => line.length !== columns || line.some((cell) => cell.length !== 1 || !signs.includes(cell)))) return null;
  return lines.flat().map((cell) => cell === signs[0]);
}
