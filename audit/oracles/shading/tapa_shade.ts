/** Goes around each clue and compares the stretches that are shaded; the shading as a whole is in one piece, without squares. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf, textsIn } from "../support/board.ts";
import { range, type Rule } from "../support/search.ts";
import { connected, drawn, noSquare, onlyBoard, sidesOf } from "./parts.ts";

/** The lengths written in each cell, sorted; null without a clue. */
const cluesOf = (scene: Inspection, lattice: Lattice): (number[] | null)[] =>
  textsIn(scene, lattice).flat().map((texts) => (texts.length === 0 ? null : texts.map(({ text }) => Number(text)).sort((a, b) => a - b)));

const AROUND = [[-1, -1], [-1, 0], [-1, 1], [0, 1], [1, 1], [1, 0], [1, -1], [0, -1]] as const;

/** The cells around one in order; null where the board ends. */
function ringOf({ rows, columns }: Lattice, cell: number): (number | null)[] {
  return AROUND.map(([down, right]) => {
    const [row, column] = [Math.floor(cell / columns) + down, (cell % columns) + right];
    return row < 0 || column < 0 || row >= rows || column >= columns ? null : row * columns + column;
  });
}

/** Lengths of the shaded stretches of a full turn, sorted; the edge of the board parts them. */
function stretches(ring: boolean[]): number[] {
  if (ring.every((shaded) => shaded)) return [ring.length];
  const gap = ring.indexOf(false);
  const text = [...ring.slice(gap), ...ring.slice(0, gap)].map((shaded) => (shaded ? "#" : " ")).join("");
  return (text.match(/#+/g) ?? []).map((run) => run.length).sort((a, b) => a - b);
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const clues = cluesOf(scene, lattice);
  const rules = clues.flatMap((clue, cell): Rule[] => {
    if (clue === null) return [];
    const ring = ringOf(lattice, cell);
    const scope = ring.filter((other) => other !== null);
    const wanted = clue.filter((length) => length > 0).join();
    const fitting = range(0, 2 ** scope.length - 1).filter((mask) => {
      const isShaded = (other: number | null): boolean => other !== null && Math.floor(mask / 2 ** scope.indexOf(other)) % 2 === 1;
      return stretches(ring.map(isShaded)).join() === wanted;
    }).map((mask) => scope.map((_, i) => Math.floor(mask / 2 ** i) % 2));
    return [{ scope, allows: (values) => fitting.some((line) => line.every((value, i) => values[i] === undefined || values[i] === value)) }];
  });
  return onlyBoard(scene, lattice, [...rules, connected(sidesOf(lattice), 1), ...noSquare(lattice, 1)], clues.map((clue) => (clue === null ? null : 0)));
};

export const without = {};

/** Without putting clues together. */
const byClues = (decide: (around: { sum: number; size: number }[]) => boolean) => (scene: Inspection): string => {
  const lattice = latticeOf(scene);
  const clues = cluesOf(scene, lattice);
  return drawn(scene, lattice, (row, column) => {
    const cell = row * lattice.columns + column;
    const near = ringOf(lattice, cell).flatMap((other) => (other === null || clues[other] === null ? [] : [{ sum: clues[other]!.reduce((sum, n) => sum + n, 0), size: ringOf(lattice, other).filter((c) => c !== null).length }]));
    return clues[cell] === null && decide(near);
  });
};

export const shortcuts = {
  "every cell without a clue": byClues(() => true),
  "where clues around are at least half full": byClues((near) => near.every(({ sum, size }) => 2 * sum >= size)),
};
