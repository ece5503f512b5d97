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
