/** Fills lines with zeros and ones, as many of both and no three alike in a row. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { latticeOf, numbersIn } from "../support/board.ts";
import { range, type Rule } from "../support/search.ts";
import { asked, linesOf, ONE_PUZZLE, onlyBoard, rowsOf } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const lines = linesOf(lattice);
  const balanced = lines.map((scope): Rule => ({
    scope,
    allows: (values) => [0, 1].every((digit) => values.filter((value) => value === digit).length <= scope.length / 2),
  }));
  const apart = lines.flatMap((line) => range(0, line.length - 3).map((i): Rule => ({
    scope: line.slice(i, i + 3),
    allows: ([a, b, c]) => a === undefined || a !== b || b !== c,
  })));
  return onlyBoard(scene, lattice, [...apart, ...balanced], numbersIn(scene, lattice).flat());
};

export const without = ONE_PUZZLE;

/** Fills the blanks of each row with what the row lacks, and looks at no column. */
const filled = (order: (missing: number[]) => number[]) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  const cells = rowsOf(lattice, numbersIn(scene, lattice).flat()).flatMap((row) => {
    const missing = order([0, 1].flatMap((digit) => new Array<number>(Math.max(0, lattice.columns / 2 - row.filter((value) => value === digit).length)).fill(digit)));
    return row.map((value) => value ?? missing.shift() ?? 0);
  });
  return asked(scene, lattice, cells);
};

export const shortcuts = {
  "what the row lacks, zeros first": filled((missing) => missing),
  "what the row lacks, ones first": filled((missing) => [...missing].reverse()),
  "the other digit than on the left": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const cells = numbersIn(scene, lattice).flat();
    cells.forEach((value, i) => { cells[i] = value ?? (i % lattice.columns === 0 ? 0 : 1 - cells[i - 1]!); });
    return asked(scene, lattice, cells as number[]);
  },
};
