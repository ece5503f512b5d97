/** Cages are the cells between which no dashed line runs; the sum stands in the corner of one of them, smaller than given numbers. */
import type { Oracle } from "../oracle.ts";
import { latticeOf, textsIn } from "../support/board.ts";
import { marksOf, type Text } from "../support/plane.ts";
import { allDifferent, latinRules, range, type Rule } from "../support/search.ts";
import { ONE_PUZZLE, onlyGrid, regionRules, rowShortcuts, sumRule } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { rows: order, xs, ys } = lattice;
  const cell = xs[1]! - xs[0]!;
  const dashes = marksOf(scene, "line").filter((line) => line.dash !== undefined);
  const isApart = (row: number, column: number, down: boolean): boolean => {
    const x = down ? xs[column]! + cell / 2 : xs[column + 1]!;
    const y = down ? ys[row + 1]! : ys[row]! + cell / 2;
    return dashes.some((line) => down
      ? Math.abs(line.y1 - line.y2) < 1 && Math.abs(line.y1 - y) < cell / 5 && (line.x1 - x) * (line.x2 - x) < 0
      : Math.abs(line.x1 - line.x2) < 1 && Math.abs(line.x1 - x) < cell / 5 && (line.y1 - y) * (line.y2 - y) < 0);
  };
  const cage = range(0, order * order - 1);
  const join = (a: number, b: number): void => {
    const [from, to] = [cage[a]!, cage[b]!];
    cage.forEach((name, i) => {
      if (name === from) cage[i] = to;
    });
  };
  for (let row = 0; row < order; row++) {
    for (let column = 0; column < order; column++) {
      if (column + 1 < order && !isApart(row, column, false)) join(row * order + column, row * order + column + 1);
      if (row + 1 < order && !isApart(row, column, true)) join(row * order + column, (row + 1) * order + column);
    }
  }
  const texts = textsIn(scene, lattice).flat();
  const isSum = ({ x, y, size, text }: Text): boolean => {
    const at = lattice.cellAt({ x: x + size / 4, y: y - size / 4 });
    return /^\d+$/.test(text) && at !== null && x - xs[at.column]! < cell / 4 && y - ys[at.row]! < cell / 2;
  };
  const sums = texts.flatMap((list, place) => list.filter(isSum).map((text): Rule[] => {
    const scope = cage.flatMap((name, i) => (name === cage[place] ? [i] : []));
    return [sumRule(scope, Number(text.text), 1, order), allDifferent(scope)];
  })).flat();
  const domains = texts.map((list) => {
    const given = list.find((text) => !isSum(text));
    return given ? [Number(given.text)] : range(1, order);
  });
  return onlyGrid(domains, [...latinRules(order), ...regionRules(lattice), ...sums], order);
};

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
