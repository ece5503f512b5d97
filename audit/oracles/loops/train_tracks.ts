/** Lays the track anew: a loop over the cells, of which one edge joins B with A outside of the board. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { slotOf } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { counts, gridOf, loopsOf, type Rule } from "./edges.ts";
import { type Cells, cellsOf, insideIn, marked, ONE_PUZZLE } from "./parts.ts";

/** With track, and without. */
const SIGNS = "XO";

interface Line {
  cells: Cells;
  from: number;
  to: number;
  inRow: (number | null)[];
  inColumn: (number | null)[];
  /** The two sides of each given piece. */
  pieces: Map<number, number[]>;
}

function lineOf(scene: Inspection): Line | null {
  const cells = cellsOf(scene);
  const { lattice: { xs, ys }, rows, columns } = cells;
  const inRow = range(0, rows - 1).map((): number | null => null);
  const inColumn = range(0, columns - 1).map((): number | null => null);
  let [from, to] = [-1, -1];
  for (const text of marksOf(scene, "text")) {
    const { x, y } = middleOf(text);
    const [row, column] = [slotOf(ys, y), slotOf(xs, x)];
    if (text.text === "A" && row !== null) from = row * columns;
    else if (text.text === "B" && column !== null) to = (rows - 1) * columns + column;
    else if (row !== null && x > xs.at(-1)!) inRow[row] = Number(text.text);
    else if (column !== null && y < ys[0]!) inColumn[column] = Number(text.text);
  }
  const pieces = new Map<number, number[]>();
  for (const { d } of marksOf(scene, "path")) {
    const [x1, y1, x, y, x2, y2] = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number) as [number, number, number, number, number, number];
    const cell = cells.lattice.cellAt({ x, y });
    if (!cell) continue;
    const sideOf = (dx: number, dy: number): number => (Math.abs(dy) > Math.abs(dx) ? (dy < 0 ? 0 : 2) : dx > 0 ? 1 : 3);
    pieces.set(cell.row * columns + cell.column, [sideOf(x1 - x, y1 - y), sideOf(x2 - x, y2 - y)]);
  }
  return from < 0 || to < 0 ? null : { cells, from, to, inRow, inColumn, pieces };
}

/** The cells of each track, two at most; `covers` says which cells it has, where that is known. */
function tracksOf({ cells, from, to, inRow, inColumn, pieces }: Line, covers?: boolean[]): boolean[][] {
  const { rows, columns, count } = cells;
  const grid = gridOf(rows, columns);
  const outside = grid.ends.push([from, to]) - 1;
  for (const end of [from, to]) grid.at[end]!.push(outside);
  const inCell = (cell: number): number => grid.ends.length + cell;
  const fixed = (scope: number[], value: string): Rule => ({ scope, patterns: [value] });
  const rules: Rule[] = [fixed([outside], "1")];
  for (const cell of range(0, count - 1)) {
    const edges = grid.at[cell]!.filter((edge) => edge !== null);
    const passing = counts(edges, [2]).patterns.map((pattern) => `1${pattern}`);
    rules.push({ scope: [inCell(cell), ...edges], patterns: [...passing, "0".repeat(edges.length + 1)] });
    if (covers) rules.push(fixed([inCell(cell)], covers[cell] ? "1" : "0"));
  }
  inRow.forEach((total, row) => { if (total !== null) rules.push(counts(range(0, columns - 1).map((column) => inCell(row * columns + column)), [total])); });
  inColumn.forEach((total, column) => { if (total !== null) rules.push(counts(range(0, rows - 1).map((row) => inCell(row * columns + column)), [total])); });
  for (const [cell, sides] of pieces) {
    grid.at[cell]!.slice(0, 4).forEach((edge, side) => { if (edge !== null) rules.push(fixed([edge], sides.includes(side) ? "1" : "0")); });
  }
  return loopsOf(grid, rules, count).map((state) => state.slice(grid.ends.length));
}

export const judge: Judge = {
  solutions(scene) {
    const line = lineOf(scene);
    const found = line ? tracksOf(line) : [];
    return found.length === 1 ? [marked(line!.cells, found[0]!, SIGNS)] : [];
  },
  isRight(scene, question, answer) {
    const line = lineOf(scene);
    if (!line) return false;
    if (line.cells.row !== null) return judge.solutions(scene, question)[0] === answer;
    const covers = insideIn(answer, line.cells.rows, line.cells.columns, SIGNS);
    return covers !== null && tracksOf(line, covers).length > 0;
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

/** Fills each row from one end until its total is reached, beginning with the given pieces. */
function filled(scene: Inspection, isFromLeft: boolean): string | null {
  const line = lineOf(scene);
  if (!line) return null;
  const { cells: { rows, columns }, inRow, inColumn, pieces } = line;
  const covers = range(0, rows * columns - 1).map((cell) => pieces.has(cell));
  for (const row of range(0, rows - 1)) {
    const order = range(0, columns - 1).sort((a, b) => (isFromLeft ? a - b : (inColumn[b] ?? 2) - (inColumn[a] ?? 2)));
    for (const column of order) {
      if (covers.slice(row * columns, (row + 1) * columns).filter(Boolean).length < (inRow[row] ?? 2)) covers[row * columns + column] = true;
    }
  }
  return marked(line.cells, covers, SIGNS);
}

export const shortcuts = {
  "the row's total from the left": (scene: Inspection) => filled(scene, true),
  "the columns with most first": (scene: Inspection) => filled(scene, false),
  "the way along the border": (scene: Inspection) => {
    const line = lineOf(scene);
    return line && marked(line.cells, range(0, line.cells.count - 1).map((cell) => (cell % line.cells.columns === 0 && cell >= line.from) || (cell >= line.cells.count - line.cells.columns && cell <= line.to)), SIGNS);
  },
};
