/** Adds up the weights that stand above and left of the board, and compares with the totals behind and below it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf } from "../support/board.ts";
import type { Rule } from "../support/search.ts";
import { behindTexts, borderTexts, drawn, linesOf, markedIn, ONE_PUZZLE, onlyBoard } from "./parts.ts";

interface Sums {
  /** The weight of each column, and of each row. */
  across: number[];
  down: number[];
  /** Totals of rows, then of columns; null for a question mark. */
  totals: (number | null)[];
}

function sumsOf(scene: Inspection, lattice: Lattice): Sums {
  const heads = borderTexts(scene, lattice).map(([text]) => Number(text));
  const totals = behindTexts(scene, lattice).map((text) => (text === undefined || text === "?" ? null : Number(text)));
  return { down: heads.slice(0, lattice.rows), across: heads.slice(lattice.rows), totals };
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { across, down, totals } = sumsOf(scene, lattice);
  const rules = linesOf(lattice).flatMap((scope, i): Rule[] => {
    const total = totals[i];
    if (total === null || total === undefined) return [];
    const weights = i < lattice.rows ? across : down;
    return [{ scope, allows: (values) => canReach(values, weights, total) }];
  });
  return onlyBoard(scene, lattice, rules, markedIn(scene, lattice));
};

/** Whether cells that are open can make up what is missing. */
function canReach(values: (number | undefined)[], weights: number[], total: number): boolean {
  let sums = new Set([0]);
  values.forEach((value, i) => {
    const more = [...sums].map((sum) => sum + weights[i]!);
    sums = value === 1 ? new Set(more) : value === 0 ? sums : new Set([...sums, ...more]);
  });
  return sums.has(total);
}

export const without = ONE_PUZZLE;

/** Rows on their own: the largest weights that fit, or the smallest. */
const greedy = (isLargest: boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  const { across, totals } = sumsOf(scene, lattice);
  const order = across.map((_, column) => column).sort((a, b) => (isLargest ? across[b]! - across[a]! : across[a]! - across[b]!));
  const rows = totals.slice(0, lattice.rows).map((total) => {
    let left = total ?? 0;
    return order.filter((column) => {
      if (across[column]! > left) return false;
      left -= across[column]!;
      return true;
    });
  });
  return drawn(scene, lattice, (row, column) => rows[row]!.includes(column));
};

export const shortcuts = {
  "the largest weights that fit, row by row": greedy(true),
  "the smallest weights that fit, row by row": greedy(false),
  "cells where both totals are large": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const { across, down, totals } = sumsOf(scene, lattice);
    const share = (line: number, weights: number[]): number => (totals[line] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0);
    return drawn(scene, lattice, (row, column) => share(row, across) + share(lattice.rows + column, down) > 1);
  },
};
