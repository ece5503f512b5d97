/** Walks from 1 upwards; given numbers are met at their place, and never before their turn. */
import type { Oracle } from "../oracle.ts";
import { gridText, latticeOf, numbersIn } from "../support/board.ts";
import { range } from "../support/search.ts";
import { boardShortcuts, ONE_PUZZLE } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  const givens = numbersIn(scene, lattice).flat();
  const last = rows * columns;
  const far = /corner|diagonal/.test(question) ? Math.max : (a: number, b: number) => a + b;
  const steps = (a: number, b: number): number => far(Math.abs(Math.floor(a / columns) - Math.floor(b / columns)), Math.abs((a % columns) - (b % columns)));
  const numbers = [...givens];
  const found: string[] = [];
  const walk = (cell: number, number: number): void => {
    if (found.length > 1) return;
    if (number === last) {
      found.push(gridText(range(0, rows - 1).map((r) => numbers.slice(r * columns, (r + 1) * columns) as number[])));
      return;
    }
    const goal = range(number + 1, last).find((other) => givens.includes(other))!;
    const target = givens.indexOf(goal);
    for (const next of range(0, last - 1)) {
      if (steps(cell, next) !== 1 || (givens[next] === null ? numbers[next] !== null : givens[next] !== number + 1)) continue;
      if (goal === number + 1 ? next !== target : steps(next, target) > goal - number - 1) continue;
      numbers[next] = number + 1;
      walk(next, number + 1);
      if (givens[next] === null) numbers[next] = null;
    }
  };
  if (!givens.includes(1) || !givens.includes(last)) return null;
  walk(givens.indexOf(1), 1);
  return found.length === 1 ? found[0]! : null;
};

export const without = ONE_PUZZLE;
export const shortcuts = boardShortcuts;
