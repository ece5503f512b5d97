/** Lists every arrangement of runs of each line, and fits rows and columns together. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf } from "../support/board.ts";
import { range, type Rule } from "../support/search.ts";
import { borderTexts, drawn, linesOf, markedIn, ONE_PUZZLE, onlyBoard } from "./parts.ts";

/** Lengths of runs by line, rows first; null for a question mark. */
const cluesOf = (scene: Inspection, lattice: Lattice): (number[] | null)[] =>
  borderTexts(scene, lattice).map((texts) => (texts.includes("?") ? null : texts.map(Number).filter((length) => length > 0)));

/** Every line of `size` cells with these runs. */
function arrangements(runs: number[], size: number): number[][] {
  if (runs.length === 0) return [new Array<number>(size).fill(0)];
  const [length, ...rest] = runs as [number, ...number[]];
  const tail = rest.reduce((sum, run) => sum + run + 1, 0);
  return range(0, size - tail - length).flatMap((start) => {
    const head = [...new Array<number>(start).fill(0), ...new Array<number>(length).fill(1), ...(rest.length > 0 ? [0] : [])];
    return arrangements(rest, size - head.length).map((line) => [...head, ...line]);
  });
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const clues = cluesOf(scene, lattice);
  const rules = linesOf(lattice).flatMap((scope, i): Rule[] => {
    const runs = clues[i];
    if (!runs) return [];
    const fitting = arrangements(runs, scope.length);
    return [{ scope, allows: (values) => fitting.some((line) => line.every((value, k) => values[k] === undefined || values[k] === value)) }];
  });
  return onlyBoard(scene, lattice, rules, markedIn(scene, lattice));
};

export const without = ONE_PUZZLE;

/** Each row on its own: its runs pushed to one side. */
const pushed = (toRight: boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  const rows = cluesOf(scene, lattice).slice(0, lattice.rows).map((runs) => {
    const all = arrangements(runs ?? [], lattice.columns);
    return all.at(toRight ? 0 : -1)!;
  });
  return drawn(scene, lattice, (row, column) => rows[row]![column] === 1);
};

export const shortcuts = {
  "runs of each row pushed to the left": pushed(false),
  "runs of each row pushed to the right": pushed(true),
  "cells where row and column are half full": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const sums = cluesOf(scene, lattice).map((runs) => (runs ?? []).reduce((sum, run) => sum + run, 0));
    return drawn(scene, lattice, (row, column) => sums[row]! / lattice.columns + sums[lattice.rows + column]! / lattice.rows > 1);
  },
};
