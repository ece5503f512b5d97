/** Pairs cells from the top left on, and turns back as soon as a domino is used twice or can no longer be laid. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { pointedRow } from "../support/board.ts";
import { boardText, ONE_PUZZLE, type Puzzle, puzzleOf } from "./parts.ts";

const pairOf = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

/** The other half of each cell: all solutions, at most two. */
function halves({ rows, columns, numbers, beside }: Puzzle): number[][] {
  const partner: number[] = numbers.map(() => -1);
  const used = new Set<string>();
  const found: number[][] = [];
  const pair = (a: number, b: number): string => pairOf(numbers[a]!, numbers[b]!);
  /** Every pair that is not used yet has some place left. */
  const canGoOn = (): boolean => {
    const left = new Set<string>();
    for (let cell = 0; cell < rows * columns; cell++) {
      if (partner[cell] === -1) for (const other of beside[cell]!) if (partner[other] === -1) left.add(pair(cell, other));
    }
    return [...left].filter((name) => !used.has(name)).length + used.size === (rows * columns) / 2;
  };
  const descend = (): void => {
    const cell = partner.indexOf(-1);
    if (cell < 0) {
      found.push([...partner]);
      return;
    }
    for (const other of beside[cell]!) {
      const name = pair(cell, other);
      if (other < cell || partner[other] !== -1 || used.has(name)) continue;
      used.add(name);
      [partner[cell], partner[other]] = [other, cell];
      if (canGoOn()) descend();
      [partner[cell], partner[other]] = [-1, -1];
      used.delete(name);
      if (found.length > 1) return;
    }
  };
  descend();
  return found;
}

function written({ lattice, columns, numbers }: Puzzle, scene: Inspection, partner: number[]): string {
  const pointed = pointedRow(scene, lattice);
  if (pointed !== null) return partner.slice(pointed * columns, (pointed + 1) * columns).map((other) => numbers[other]).join(", ");
  const side = (cell: number, other: number): string => (other === cell + 1 ? "R" : other === cell - 1 ? "L" : other > cell ? "D" : "U");
  return boardText(partner.map((other, cell) => side(cell, other)), columns);
}

export const oracle: Oracle = (scene) => {
  const puzzle = puzzleOf(scene);
  const found = halves(puzzle);
  return found.length === 1 ? written(puzzle, scene, found[0]!) : null;
};

export const without = ONE_PUZZLE;

/** Pairs each cell with the first free one of its neighbours in an order, whatever the dominoes. */
const greedy = (order: (cell: number, beside: number[]) => number[]) => (scene: Inspection): string => {
  const puzzle = puzzleOf(scene);
  const partner: number[] = puzzle.numbers.map(() => -1);
  partner.forEach((_, cell) => {
    if (partner[cell] !== -1) return;
    const other = order(cell, puzzle.beside[cell]!).find((next) => partner[next] === -1) ?? puzzle.beside[cell]![0]!;
    partner[cell] = other;
    if (partner[other] === -1) partner[other] = cell;
  });
  return written(puzzle, scene, partner);
};

export const shortcuts = {
  "bricks along the rows": greedy((cell, beside) => beside.filter((other) => other === cell + 1)),
  "each cell with the first free neighbour below it or beside it": greedy((_, beside) => [...beside].reverse()),
};
