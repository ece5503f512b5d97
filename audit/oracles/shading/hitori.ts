/** Shades repeated numbers, apart from each other, as long as the rest can still hang together. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf, numbersIn } from "../support/board.ts";
import { type Rule } from "../support/search.ts";
import { connected, drawn, linesOf, onlyBoard, sidesOf } from "./parts.ts";

/** For each cell those in its row or column with the same number. */
function twinsOf(scene: Inspection, lattice: Lattice): number[][] {
  const numbers = numbersIn(scene, lattice).flat();
  const lines = linesOf(lattice);
  return numbers.map((number, cell) => lines.filter((line) => line.includes(cell)).flat().filter((other) => other !== cell && numbers[other] === number));
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const beside = sidesOf(lattice);
  const twins = twinsOf(scene, lattice);
  const never = (pairs: number[][], value: number): Rule[] =>
    pairs.flatMap((others, cell) => others.filter((other) => other > cell).map((other) => ({ scope: [cell, other], allows: (values: (number | undefined)[]) => values.some((v) => v !== value) })));
  const rules = [...never(beside, 1), ...never(twins, 0), connected(beside, 0)];
  return onlyBoard(scene, lattice, rules, twins.map((others) => (others.length === 0 ? 0 : null)));
};

export const without = {};

export const shortcuts = {
  "every repeated number but its first": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const twins = twinsOf(scene, lattice);
    return drawn(scene, lattice, (row, column) => twins[row * lattice.columns + column]!.some((other) => other < row * lattice.columns + column));
  },
  "the most repeated first, then what is left": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const twins = twinsOf(scene, lattice);
    const beside = sidesOf(lattice);
    const shaded = new Set<number>();
    const order = twins.map((_, cell) => cell).sort((a, b) => twins[b]!.length - twins[a]!.length);
    for (const cell of order) {
      if (twins[cell]!.some((other) => !shaded.has(other)) && beside[cell]!.every((other) => !shaded.has(other))) shaded.add(cell);
    }
    return drawn(scene, lattice, (row, column) => shaded.has(row * lattice.columns + column));
  },
};
