/** Boards of square cells, from the ground, the shaded cells and the lines that were drawn. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { colourName, type ColourName } from "./colour.ts";
import { marksOf, middleOf } from "./plane.ts";

export interface Squares {
  left: number;
  top: number;
  cell: number;
  rows: number;
  columns: number;
  /** Fill of each cell where it was shaded, by row and column from 0. */
  shades: (string | undefined)[][];
  /** What is written in each cell. */
  texts: (string | undefined)[][];
}

/** Every board of the picture, from left to right. */
export function boardsOf(scene: Inspection): Squares[] {
  const rects = marksOf(scene, "rect").filter((rect) => rect.stroke === undefined);
  const lines = marksOf(scene, "line");
  const boards: Squares[] = [];
  for (const ground of rects) {
    const [right, bottom] = [ground.x + ground.width, ground.y + ground.height];
    const within = lines.filter((line) => Math.min(line.y1, line.y2) > ground.y - 9 && Math.max(line.y1, line.y2) < bottom + 9);
    const upright = within.filter((line) => line.x1 === line.x2 && line.x1 > ground.x + 1 && line.x1 < right - 1 && Math.abs(line.y2 - line.y1) > ground.height - 2);
    // A shaded cell has no line through it; the ground of a board has.
    if (upright.length === 0) continue;
    const columns = upright.length + 1;
    const cell = ground.width / columns;
    const rows = Math.round(ground.height / cell);
    const board: Squares = {
      left: ground.x, top: ground.y, cell, rows, columns,
      shades: Array.from({ length: rows }, () => new Array<string | undefined>(columns).fill(undefined)),
      texts: Array.from({ length: rows }, () => new Array<string | undefined>(columns).fill(undefined)),
    };
    for (const rect of rects) {
      const place = placeOn(board, rect.x + rect.width / 2, rect.y + rect.height / 2);
      if (rect !== ground && place) board.shades[place[0]]![place[1]] = rect.fill;
    }
    for (const text of marksOf(scene, "text")) {
      const { x, y } = middleOf(text);
      const place = placeOn(board, x, y);
      if (place) board.texts[place[0]]![place[1]] = text.text;
    }
    boards.push(board);
  }
  return boards.sort((a, b) => a.left - b.left);
}

function placeOn(board: Squares, x: number, y: number): [number, number] | null {
  const row = Math.floor((y - board.top) / board.cell);
  const column = Math.floor((x - board.left) / board.cell);
  return row < 0 || column < 0 || row >= board.rows || column >= board.columns ? null : [row, column];
}

/** The initials of the colours of all cells, 0 for an empty one. */
export const colourGrid = (board: Squares): string[][] =>
  board.shades.map((row) => row.map((fill) => (fill === undefined ? "0" : initial(colourName(fill)))));

const initial = (name: ColourName | null): string => name?.[0]!.toUpperCase() ?? "?";

/** Rows of tokens, as an answer writes them. */
export const gridText = (grid: string[][]): string => grid.map((row) => row.join(" ")).join(" / ");
