/** Lists every shape that each island can have, and fits shapes together until no water is cut off and no square of it is left. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf, numbersIn } from "../support/board.ts";
import { range } from "../support/search.ts";
import { asked, drawn, markedIn, sidesOf } from "./parts.ts";

/** Sets of cells as bits. */
interface Shape {
  cells: bigint;
  /** The cells and those at their sides. */
  shore: bigint;
}

const bit = (cell: number): bigint => 1n << BigInt(cell);
const union = (masks: bigint[]): bigint => masks.reduce((all, mask) => all | mask, 0n);

/** Every connected set of `size` cells with a start, of cells that may be land. */
function shapesFrom(start: number, size: number, beside: number[][], isOpen: (cell: number) => boolean): number[][] {
  let shapes = [[start]];
  for (let k = 1; k < size; k++) {
    const larger = shapes.flatMap((shape) => [...new Set(shape.flatMap((cell) => beside[cell]!))].filter((next) => isOpen(next) && !shape.includes(next)).map((next) => [...shape, next].sort((a, b) => a - b)));
    shapes = [...new Map(larger.map((shape) => [shape.join(), shape])).values()];
  }
  return shapes;
}

/** All ways to lay the islands, two at most; as land, by bits. */
function layouts(lattice: Lattice, beside: number[][], options: Shape[][]): bigint[] {
  const { rows, columns } = lattice;
  const cells = range(0, rows * columns - 1);
  const squares = cells.filter((cell) => cell % columns < columns - 1 && cell < (rows - 1) * columns).map((cell) => union([cell, cell + 1, cell + columns, cell + columns + 1].map(bit)));
  const found: bigint[] = [];
  const isPossible = (islands: Shape[][]): boolean => {
    const mayBeLand = union(islands.map((shapes) => union(shapes.map((shape) => shape.cells))));
    if (squares.some((square) => (square & mayBeLand) === 0n)) return false;
    const land = union(islands.map((shapes) => shapes.reduce((all, shape) => all & shape.cells, shapes[0]!.cells)));
    const water = cells.filter((cell) => (mayBeLand & bit(cell)) === 0n);
    const reached = new Set(water.slice(0, 1));
    for (const cell of reached) for (const next of beside[cell]!) if ((land & bit(next)) === 0n) reached.add(next);
    return water.every((cell) => reached.has(cell));
  };
  const search = (islands: Shape[][]): void => {
    if (found.length > 1) return;
    for (let isStable = false; !isStable;) {
      isStable = true;
      for (const [i, shapes] of islands.entries()) {
        if (shapes.length !== 1) continue;
        islands = islands.map((others, j) => {
          const left = i === j ? others : others.filter((other) => (other.cells & shapes[0]!.shore) === 0n);
          if (left.length < others.length) isStable = false;
          return left;
        });
      }
    }
    if (islands.some((shapes) => shapes.length === 0) || !isPossible(islands)) return;
    const next = islands.reduce((best, shapes, i) => (shapes.length > 1 && (best < 0 || shapes.length < islands[best]!.length) ? i : best), -1);
    if (next < 0) found.push(union(islands.map(([shape]) => shape!.cells)));
    else for (const shape of islands[next]!) search(islands.with(next, [shape]));
  };
  search(options);
  return found;
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const beside = sidesOf(lattice);
  const sizes = numbersIn(scene, lattice).flat();
  const marks = markedIn(scene, lattice);
  const numbered = sizes.flatMap((size, cell) => (size === null ? [] : [cell]));
  const options = numbered.map((start) => {
    const isOpen = (cell: number): boolean => marks[cell] !== 1 && sizes[cell] === null && beside[cell]!.every((next) => next === start || sizes[next] === null);
    return shapesFrom(start, sizes[start]!, beside, isOpen).map((shape): Shape => ({ cells: union(shape.map(bit)), shore: union(shape.flatMap((cell) => [cell, ...beside[cell]!]).map(bit)) }));
  });
  const found = layouts(lattice, beside, options);
  return found.length === 1 ? asked(scene, lattice, sizes.map((_, cell) => Number((found[0]! & bit(cell)) === 0n))) : null;
};

export const without = {};

export const shortcuts = {
  "sea everywhere but at the numbers": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const sizes = numbersIn(scene, lattice);
    return drawn(scene, lattice, (row, column) => sizes[row]![column] === null);
  },
  "islands that grow to the right": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const sizes = numbersIn(scene, lattice);
    return drawn(scene, lattice, (row, column) => !range(0, column).some((start) => (sizes[row]![start] ?? 0) > column - start));
  },
  "islands as near to their numbers as can be": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const land = new Set<number>();
    const beside = sidesOf(lattice);
    numbersIn(scene, lattice).flat().forEach((size, cell) => {
      const island = new Set(size === null ? [] : [cell]);
      for (const part of island) for (const next of beside[part]!) if (island.size < (size ?? 0)) island.add(next);
      for (const part of island) land.add(part);
    });
    return drawn(scene, lattice, (row, column) => !land.has(row * lattice.columns + column));
  },
};
