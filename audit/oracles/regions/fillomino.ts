/** Completes blocks one after the other: every cell in turn starts or continues a block of some size, laid out whole at once. */
import type { Oracle } from "../oracle.ts";
import type { Inspection } from "../../../bindings/core/types.ts";
import { numberText, ONE_PUZZLE, type Puzzle, puzzleOf } from "./parts.ts";

/** Connected sets of `size` cells that contain `start` and lie in the cells that `isFree` admits, one by one until `take` has enough. */
function layBlocks(start: number, size: number, beside: number[][], isFree: (cell: number) => boolean, take: (cells: number[]) => boolean): boolean {
  /** Cells of the set; cells that may be added, each considered once. */
  const extend = (cells: number[], fringe: number[], seen: Set<number>): boolean => {
    if (cells.length === size) return take(cells);
    return fringe.every((cell, i) => {
      const fresh = beside[cell]!.filter((next) => !seen.has(next) && isFree(next));
      return extend([...cells, cell], [...fringe.slice(i + 1), ...fresh], new Set([...seen, ...fresh]));
    });
  };
  const first = beside[start]!.filter(isFree);
  return extend([start], first, new Set([start, ...first]));
}

/** Boards in which every number is the size of its block: at most two of them. Blocks are laid around the cell that leaves the fewest. */
function boards({ numbers: given, beside }: Puzzle, most: number): number[][] {
  const found: number[][] = [];
  const block: number[] = given.map(() => 0);
  // Small blocks have few ways, which spares looking at all of the others.
  const order = given.map((_, cell) => cell).sort((a, b) => (given[a] ?? Infinity) - (given[b] ?? Infinity) || a - b);
  /** The ways to lay the block of a cell, of its own size when that is given, else of any: so many of them at most. */
  const waysFor = (start: number, enough: number): number[][] => {
    const sizes = given[start] === null ? Array.from({ length: most }, (_, i) => i + 1) : [given[start]!];
    const ways: number[][] = [];
    sizes.every((size) => {
      const isFree = (cell: number): boolean => block[cell] === 0 && (given[cell] === null || given[cell] === size) && beside[cell]!.every((next) => block[next] !== size);
      if (!isFree(start)) return true;
      return layBlocks(start, size, beside, isFree, (cells) => {
        // A block is closed: no given number of its size stands beside it.
        if (cells.every((cell) => beside[cell]!.every((next) => cells.includes(next) || given[next] !== size || block[next] !== 0))) ways.push(cells);
        return ways.length < enough;
      });
    });
    return ways;
  };
  const descend = (): void => {
    let best: number[][] | null = null;
    for (const cell of order) {
      if (block[cell] !== 0) continue;
      // Cells without a number are laid where nothing given is left.
      if (given[cell] === null && given.some((number, other) => number !== null && block[other] === 0)) continue;
      const ways = waysFor(cell, best?.length ?? Infinity);
      if (best === null || ways.length < best.length) best = ways;
      if (best.length < 2) break;
    }
    if (best === null) {
      found.push([...block]);
      return;
    }
    for (const cells of best) {
      for (const cell of cells) block[cell] = cells.length;
      descend();
      for (const cell of cells) block[cell] = 0;
      if (found.length > 1) return;
    }
  };
  descend();
  return found;
}

export const oracle: Oracle = (scene, question) => {
  const most = Number(/(?:1 to|at most|larger than|up to|1 and) (\d+)/.exec(question)?.[1]);
  const found = boards(puzzleOf(scene), most);
  return found.length === 1 ? numberText(scene, found[0]!) : null;
};

export const without = ONE_PUZZLE;

/** Blank cells copy the nearest given number along the row, or along the column. */
const copied = (isAcross: boolean) => (scene: Inspection): string => {
  const { columns, numbers } = puzzleOf(scene);
  const given = numbers.flatMap((number, cell) => (number === null ? [] : [cell]));
  const away = (a: number, b: number): number => {
    const [down, across] = [Math.abs(Math.floor(a / columns) - Math.floor(b / columns)), Math.abs((a % columns) - (b % columns))];
    return isAcross ? across + 3 * down : down + 3 * across;
  };
  return numberText(scene, numbers.map((number, cell) => number ?? numbers[[...given].sort((a, b) => away(a, cell) - away(b, cell))[0]!]!));
};

export const shortcuts = { "the nearest number of the row": copied(true), "the nearest number of the column": copied(false) };
