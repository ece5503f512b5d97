/** Number placement: the board is read from its lines and texts, and solved anew; a second solution makes a picture unreadable. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { gridText, type Lattice, latticeOf, numbersIn, pointedRow, regionsOf } from "./support/board.ts";
import { allDifferent, latinRules, range, type Rule, solutions } from "./support/search.ts";

/** A square of numbers from 1 to its order, rows and columns without repetition: the only solution under further rules. */
function solveSquare(scene: Inspection, lattice: Lattice, rules: Rule[]): string | null {
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const found = solutions(givens.map((given) => (given === null ? range(1, order) : [given])), [...latinRules(order), ...rules]);
  if (lattice.columns !== order || found.length !== 1) return null;
  const rows = range(0, order - 1).map((row) => found[0]!.slice(row * order, (row + 1) * order));
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(", ");
}

/** The cells of each region that thick lines enclose. */
function regionRules(lattice: Lattice): Rule[] {
  const regions = regionsOf(lattice).flat();
  return [...new Set(regions)].map((region) => allDifferent(regions.flatMap((other, i) => (other === region ? [i] : []))));
}

function sudoku(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  return solveSquare(scene, lattice, regionRules(lattice));
}

export const oracles: Record<string, Oracle> = {
  sudoku_solve: sudoku,
};
