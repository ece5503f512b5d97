/** Solves the rectangle anew from the sums beside it. */
import type { Oracle } from "../oracle.ts";
import { latticeOf, numbersIn, slotOf } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { allDifferent, range, type Rule } from "../support/search.ts";
import { boardShortcuts, ONE_PUZZLE, onlyGrid, sumRule } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  const most = rows * columns;
  const givens = numbersIn(scene, lattice).flat();
  const free = range(1, most).filter((number) => !givens.includes(number));
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const row = slotOf(lattice.ys, middleOf(text).y);
    const column = slotOf(lattice.xs, middleOf(text).x);
    if ((row === null) === (column === null)) return [];
    const scope = row !== null ? range(0, columns - 1).map((c) => row * columns + c) : range(0, rows - 1).map((r) => r * columns + column!);
    return [sumRule(scope, Number(text.text), 1, most)];
  });
  return onlyGrid(givens.map((given) => (given === null ? free : [given])), [...rules, allDifferent(range(0, most - 1))], columns);
};

export const without = ONE_PUZZLE;
export const shortcuts = boardShortcuts;
