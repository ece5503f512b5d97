/** What the oracles of shading share: the board and its border are read, and the puzzle is solved anew from its rules. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { gridText, type Lattice, pointedRow, slotOf } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range, type Rule, solutions } from "../support/search.ts";

/** The rules of a puzzle stand or fall together: without one of them there are many solutions, and none to read. */
export const ONE_PUZZLE = {};

/** What is asked for of a board of zeros and ones: the row that a triangle points at, or all of it. */
export function asked(scene: Inspection, lattice: Lattice, values: number[]): string {
  const rows = rowsOf(lattice, values);
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(" ");
}

export function rowsOf<T>({ rows, columns }: Lattice, cells: T[]): T[][] {
  return range(0, rows - 1).map((row) => cells.slice(row * columns, (row + 1) * columns));
}

/** The only board of values 0 and 1 under some rules; null where there is none or another. */
export function onlyBoard(scene: Inspection, lattice: Lattice, rules: Rule[], givens: (number | null)[] = []): string | null {
  const domains = range(0, lattice.rows * lattice.columns - 1).map((cell) => (givens[cell] === null || givens[cell] === undefined ? [0, 1] : [givens[cell]]));
  const found = solutions(domains, rules);
  return found.length === 1 ? asked(scene, lattice, found[0]!) : null;
}

/** The cells of every row, then of every column. */
export function linesOf({ rows, columns }: Lattice): number[][] {
  return [
    ...range(0, rows - 1).map((row) => range(0, columns - 1).map((column) => row * columns + column)),
    ...range(0, columns - 1).map((column) => range(0, rows - 1).map((row) => row * columns + column)),
  ];
}

/** The cells that share a side with each cell. */
export function sidesOf({ rows, columns }: Lattice): number[][] {
  return range(0, rows * columns - 1).map((cell) => [
    ...(cell >= columns ? [cell - columns] : []), ...(cell % columns > 0 ? [cell - 1] : []),
    ...(cell % columns < columns - 1 ? [cell + 1] : []), ...(cell < (rows - 1) * columns ? [cell + columns] : []),
  ]);
}

/** What stands before each row and above each column, outward in: texts by line, rows first. */
export function borderTexts(scene: Inspection, { xs, ys, rows, columns }: Lattice): string[][] {
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  const before = range(0, rows - 1).map((row) => texts.filter(({ x, y }) => x < xs[0]! && slotOf(ys, y) === row).sort((a, b) => a.x - b.x));
  const above = range(0, columns - 1).map((column) => texts.filter(({ x, y }) => y < ys[0]! && slotOf(xs, x) === column).sort((a, b) => a.y - b.y));
  return [...before, ...above].map((line) => line.map(({ text }) => text));
}

/** What stands behind each row and below each column, rows first; undefined where there is nothing. */
export function behindTexts(scene: Inspection, { xs, ys, rows, columns }: Lattice): (string | undefined)[] {
  const texts = marksOf(scene, "text").map((text) => ({ text: text.text, ...middleOf(text) }));
  return [
    ...range(0, rows - 1).map((row) => texts.find(({ x, y }) => x > xs.at(-1)! && slotOf(ys, y) === row)?.text),
    ...range(0, columns - 1).map((column) => texts.find(({ x, y }) => y > ys.at(-1)! && slotOf(xs, x) === column)?.text),
  ];
}

/** Cells that are marked already: 1 where a block fills most of the cell, 0 where lines cross in its middle; else null. */
export function markedIn(scene: Inspection, lattice: Lattice): (number | null)[] {
  const cells = new Array<number | null>(lattice.rows * lattice.columns).fill(null);
  const pitch = lattice.xs[1]! - lattice.xs[0]!;
  const note = (x: number, y: number, value: number): void => {
    const cell = lattice.cellAt({ x, y });
    if (cell) cells[cell.row * lattice.columns + cell.column] = value;
  };
  for (const { x, y, width, height } of marksOf(scene, "rect")) if (width < pitch) note(x + width / 2, y + height / 2, 1);
  for (const { x1, y1, x2, y2 } of marksOf(scene, "line")) if (Math.abs(x1 - x2) > 1 && Math.abs(y1 - y2) > 1) note((x1 + x2) / 2, (y1 + y2) / 2, 0);
  return cells;
}

/** All cells that hold a value are in one piece: those that do, or still may. */
export function connected(beside: number[][], value: number): Rule {
  return {
    scope: range(0, beside.length - 1),
    allows: (values) => {
      const sure = values.indexOf(value);
      if (sure < 0) return true;
      const reached = new Set([sure]);
      for (const cell of reached) for (const next of beside[cell]!) if (values[next] === value || values[next] === undefined) reached.add(next);
      return values.every((other, cell) => other !== value || reached.has(cell));
    },
  };
}

/** No block of two by two cells holds nothing but a value. */
export function noSquare({ rows, columns }: Lattice, value: number): Rule[] {
  return range(0, (rows - 1) * columns - 1).filter((cell) => cell % columns < columns - 1).map((cell) => ({
    scope: [cell, cell + 1, cell + columns, cell + columns + 1],
    allows: (values) => values.some((other) => other !== value),
  }));
}

/** A board by a rule for each cell, in place of thought: what shortcuts answer. */
export const drawn = (scene: Inspection, lattice: Lattice, shade: (row: number, column: number) => boolean): string =>
  asked(scene, lattice, range(0, lattice.rows * lattice.columns - 1).map((cell) => Number(shade(Math.floor(cell / lattice.columns), cell % lattice.columns))));
