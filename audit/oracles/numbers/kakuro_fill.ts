/** Solves the white cells anew; a sum above the diagonal of its cell runs across, one below it runs down. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { gridText, latticeOf, numbersIn, textsIn } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { allDifferent, range, type Rule, solutions } from "../support/search.ts";
import { ONE_PUZZLE, sumRule } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { rows, columns, xs, ys } = lattice;
  const givens = numbersIn(scene, lattice);
  const shaded = givens.map((row) => row.map(() => false));
  for (const rect of marksOf(scene, "rect")) {
    const cell = lattice.cellAt({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    if (cell && Math.abs(rect.width - (xs[1]! - xs[0]!)) < 1) shaded[cell.row]![cell.column] = true;
  }
  const white = range(0, rows * columns - 1).filter((i) => !shaded[Math.floor(i / columns)]![i % columns]);
  const rules = textsIn(scene, lattice).flatMap((row, r) => row.flatMap((texts, c): Rule[] => !shaded[r]![c] ? [] : texts.flatMap((text) => {
    const at = middleOf(text);
    const isAcross = at.x - xs[c]! > at.y - ys[r]!;
    const scope: number[] = [];
    for (let k = 1; ; k++) {
      const [nextRow, nextColumn] = isAcross ? [r, c + k] : [r + k, c];
      if (shaded[nextRow]?.[nextColumn] !== false) break;
      scope.push(white.indexOf(nextRow * columns + nextColumn));
    }
    return [sumRule(scope, Number(text.text), 1, 9), allDifferent(scope)];
  })));
  const domains = white.map((i) => {
    const given = givens[Math.floor(i / columns)]![i % columns];
    return given === null || given === undefined ? range(1, 9) : [given];
  });
  const found = solutions(domains, rules);
  if (found.length !== 1) return null;
  return gridText(shaded.map((row, r) => row.map((isShaded, c) => (isShaded ? "#" : found[0]![white.indexOf(r * columns + c)]!))));
};

export const without = ONE_PUZZLE;

/** Fills every run across without looking down. */
const counting = (isRising: boolean) => (scene: Inspection): string | null => {
  const grid = oracle(scene, "")?.split(" / ").map((row) => row.split(" "));
  return grid ? gridText(grid.map((row) => {
    let next = isRising ? 0 : 10;
    return row.map((cell) => (cell === "#" ? ((next = isRising ? 0 : 10), "#") : (next += isRising ? 1 : -1)));
  })) : null;
};

export const shortcuts = { "counts up from 1 in every run": counting(true), "counts down from 9 in every run": counting(false) };
