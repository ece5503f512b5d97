/** Solves the square anew; where there is no dot, neither relation holds. */
import type { Oracle } from "../oracle.ts";
import { latticeOf } from "../support/board.ts";
import { marksOf } from "../support/plane.ts";
import { range, type Rule } from "../support/search.ts";
import { ONE_PUZZLE, rowShortcuts, solveSquare } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const order = lattice.rows;
  const half = (lattice.xs[1]! - lattice.xs[0]!) / 2;
  const dots = marksOf(scene, "circle");
  const rules = range(0, order * order - 1).flatMap((place) => [1, order].flatMap((step): Rule[] => {
    if (step === 1 ? place % order === order - 1 : place + order >= order * order) return [];
    const [row, column] = [Math.floor(place / order), place % order];
    const x = step === 1 ? lattice.xs[column + 1]! : lattice.xs[column]! + half;
    const y = step === 1 ? lattice.ys[row]! + half : lattice.ys[row + 1]!;
    const dot = dots.find((circle) => Math.hypot(circle.cx - x, circle.cy - y) < half / 2);
    const holds = (a: number, b: number): boolean => {
      const isNext = Math.abs(a - b) === 1;
      const isDouble = a === 2 * b || b === 2 * a;
      return !dot ? !isNext && !isDouble : dot.fill === dot.stroke ? isDouble : isNext;
    };
    return [{ scope: [place, place + step], allows: ([a, b]) => a === undefined || b === undefined || holds(a, b) }];
  }));
  return solveSquare(scene, lattice, rules);
};

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
