/** Solves the loop anew from the dots and numbers that are drawn. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { pointedRow, slotOf } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { borderOf, counts, facing, type Grid, gridOf, insideOf, isLoop, loopsOf, passings, type Rule } from "./edges.ts";
import { type Cells, insideIn, ONE_PUZZLE, shaded } from "./parts.ts";

interface Dots {
  grid: Grid;
  cells: Cells;
  numbers: (number | null)[];
  rules: Rule[];
}

function dotsOf(scene: Inspection): Dots {
  const dots = marksOf(scene, "circle");
  const lines = (values: number[]): number[] => values.toSorted((a, b) => a - b).filter((value, i, sorted) => i === 0 || value - sorted[i - 1]! > 1);
  const [xs, ys] = [lines(dots.map(({ cx }) => cx)), lines(dots.map(({ cy }) => cy))];
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const grid = gridOf(rows + 1, columns + 1);
  const numbers = range(0, rows * columns - 1).map((): number | null => null);
  for (const text of marksOf(scene, "text")) {
    const { x, y } = middleOf(text);
    const [row, column] = [slotOf(ys, y), slotOf(xs, x)];
    if (row !== null && column !== null) numbers[row * columns + column] = Number(text.text);
  }
  const rules = numbers.flatMap((number, face) => (number === null ? [] : [counts(facing(grid, Math.floor(face / columns) * (columns + 1) + (face % columns)), [number])]));
  const lattice = { xs, ys, rows, columns, thick: [], cellAt: () => null };
  const cells: Cells = { rows, columns, count: rows * columns, lattice, dark: [], beside: () => null, row: pointedRow(scene, lattice) };
  return { grid, cells, numbers, rules };
}

export const judge: Judge = {
  solutions(scene) {
    const { grid, cells, rules } = dotsOf(scene);
    const found = loopsOf(grid, [...rules, ...passings(grid)]);
    return found.length === 1 ? [shaded(cells, insideOf(grid, found[0]!))] : [];
  },
  isRight(scene, question, answer) {
    const { grid, cells, rules } = dotsOf(scene);
    if (cells.row !== null) return judge.solutions(scene, question)[0] === answer;
    const inside = insideIn(answer, cells.rows, cells.columns);
    return inside !== null && isLoop(grid, rules, borderOf(grid, inside));
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

export const shortcuts = {
  "large numbers inside": (scene: Inspection) => { const { cells, numbers } = dotsOf(scene); return shaded(cells, numbers.map((number) => number !== null && number > 1)); },
  "all but the small numbers inside": (scene: Inspection) => { const { cells, numbers } = dotsOf(scene); return shaded(cells, numbers.map((number) => number === null || number > 1)); },
  "all but the border inside": (scene: Inspection) => {
    const { cells } = dotsOf(scene);
    return shaded(cells, range(0, cells.count - 1).map((cell) => cell >= cells.columns && cell < cells.count - cells.columns && cell % cells.columns > 0 && cell % cells.columns < cells.columns - 1));
  },
};
