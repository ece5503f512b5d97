/** What the oracles of number placement share: the board is solved anew; a second solution makes a picture unreadable. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { gridText, type Lattice, latticeOf, numbersIn, pointedRow, regionsOf } from "../support/board.ts";
import { allDifferent, latinRules, range, type Rule, solutions } from "../support/search.ts";

/** A square of numbers from 1 to its order, rows and columns without repetition: the only solution under further rules. */
export function solveSquare(scene: Inspection, lattice: Lattice, rules: Rule[]): string | null {
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const found = solutions(givens.map((given) => (given === null ? range(1, order) : [given])), [...latinRules(order), ...rules]);
  if (lattice.columns !== order || found.length !== 1) return null;
  const rows = range(0, order - 1).map((row) => found[0]!.slice(row * order, (row + 1) * order));
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(", ");
}

/** The cells of each region that thick lines enclose. */
export function regionRules(lattice: Lattice): Rule[] {
  const regions = regionsOf(lattice).flat();
  return [...new Set(regions)].map((region) => allDifferent(regions.flatMap((other, i) => (other === region ? [i] : []))));
}

/** A Sudoku whose regions are what thick lines enclose. */
export function sudoku(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  return solveSquare(scene, lattice, regionRules(lattice));
}

/** The only solution of a grid of cells, as rows of text. */
export function onlyGrid(domains: number[][], rules: Rule[], columns: number, text: (value: number) => string = String): string | null {
  const found = solutions(domains, rules);
  if (found.length !== 1) return null;
  return gridText(range(0, domains.length / columns - 1).map((row) => found[0]!.slice(row * columns, (row + 1) * columns).map(text)));
}

/** The values of a scope add up to a total; none is less than `least` or more than `most`. */
export function sumRule(scope: number[], total: number, least: number, most: number): Rule {
  return {
    scope,
    allows: (values) => {
      const known = values.filter((value) => value !== undefined);
      const rest = total - known.reduce((sum, value) => sum + value, 0);
      const open = values.length - known.length;
      return rest >= open * least && rest <= open * most;
    },
  };
}

/** The rules of a puzzle stand or fall together: without one of them there are many grids, and none to read. */
export const ONE_PUZZLE = {};

type Filler = (missing: number[], row: (number | null)[]) => (number | null)[];

const inOrder: Filler = (missing, row) => { const left = [...missing]; return row.map((given) => given ?? left.shift() ?? 1); };
const inReverse: Filler = (missing, row) => inOrder([...missing].reverse(), row);

/** Fills blanks without solving: rows, or the whole board as one row, with what they lack of the numbers from 1 on. */
function filled(scene: Inspection, filler: Filler, isWhole: boolean): string | null {
  const lattice = latticeOf(scene);
  const { rows: height, columns } = lattice;
  const givens = numbersIn(scene, lattice);
  const lines = isWhole ? [givens.flat()] : givens;
  const cells = lines.flatMap((line) => filler(range(1, line.length).filter((number) => !line.includes(number)), line));
  const rows = range(0, height - 1).map((r) => cells.slice(r * columns, (r + 1) * columns) as number[]);
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(", ");
}

/** Each row gets the numbers that it lacks, and nobody looks at columns or signs. */
export const rowShortcuts = {
  "what the row lacks, rising": (scene: Inspection) => filled(scene, inOrder, false),
  "what the row lacks, falling": (scene: Inspection) => filled(scene, inReverse, false),
};

/** The blanks get the numbers that the board lacks. */
export const boardShortcuts = {
  "what the board lacks, rising": (scene: Inspection) => filled(scene, inOrder, true),
  "what the board lacks, falling": (scene: Inspection) => filled(scene, inReverse, true),
};
