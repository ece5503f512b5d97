/** Counts around each number, by trying what the counts leave open. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf, numbersIn } from "../support/board.ts";
import { range, type Rule } from "../support/search.ts";
import { drawn, ONE_PUZZLE, onlyBoard } from "./parts.ts";

/** A cell and those that touch it. */
function around({ rows, columns }: Lattice, cell: number): number[] {
  const near = (other: number): boolean =>
    Math.abs(Math.floor(other / columns) - Math.floor(cell / columns)) < 2 && Math.abs((other % columns) - (cell % columns)) < 2;
  return range(0, rows * columns - 1).filter(near);
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const rules = numbersIn(scene, lattice).flat().flatMap((count, cell): Rule[] => {
    if (count === null) return [];
    return [{
      scope: around(lattice, cell),
      allows: (values) => {
        const shaded = values.filter((value) => value === 1).length;
        return shaded <= count && count <= shaded + values.filter((value) => value === undefined).length;
      },
    }];
  });
  return onlyBoard(scene, lattice, rules);
};

export const without = ONE_PUZZLE;

/** Without adding up: a cell is shaded where the numbers around are large. */
const byNumbers = (decide: (numbers: number[], sizes: number[]) => boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  const counts = numbersIn(scene, lattice).flat();
  return drawn(scene, lattice, (row, column) => {
    const near = around(lattice, row * lattice.columns + column).filter((cell) => counts[cell] !== null);
    return decide(near.map((cell) => counts[cell]!), near.map((cell) => around(lattice, cell).length));
  });
};

export const shortcuts = {
  "where the mean number around is above half": byNumbers((numbers, sizes) => numbers.reduce((sum, n, i) => sum + n / sizes[i]!, 0) > numbers.length / 2),
  "unless a number around is below half": byNumbers((numbers, sizes) => numbers.every((n, i) => n >= sizes[i]! / 2)),
};
