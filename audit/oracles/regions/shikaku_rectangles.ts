/** Lays rectangles from the top left on: the first free cell is the corner of the next one. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf } from "../oracle.ts";
import { pointedRow } from "../support/board.ts";
import { cutText, judgeCuts, ONE_PUZZLE, type Puzzle, puzzleOf } from "./parts.ts";

function rectangle(puzzle: Puzzle, first: number, width: number, height: number): number[] {
  const cells: number[] = [];
  for (let r = 0; r < height; r++) for (let c = 0; c < width; c++) cells.push(first + r * puzzle.columns + c);
  return cells;
}

/** One number in it, which is how many cells there are. */
function isRight(cells: number[], { numbers }: Puzzle): boolean {
  const found = cells.flatMap((cell) => numbers[cell] ?? []);
  return found.length === 1 && found[0] === cells.length;
}

function cuts(scene: Inspection): number[][] {
  const puzzle = puzzleOf(scene);
  const { rows, columns, numbers } = puzzle;
  const regions: number[] = numbers.map(() => -1);
  const found: number[][] = [];
  const descend = (name: number): void => {
    const first = regions.indexOf(-1);
    if (first < 0) {
      found.push([...regions]);
      return;
    }
    const [row, column] = [Math.floor(first / columns), first % columns];
    for (let width = 1; column + width <= columns && regions[first + width - 1] === -1; width++) {
      for (let height = 1; row + height <= rows; height++) {
        const cells = rectangle(puzzle, first, width, height);
        if (!isRight(cells, puzzle)) continue;
        for (const cell of cells) regions[cell] = name;
        descend(name + 1);
        for (const cell of cells) regions[cell] = -1;
        if (found.length > 1) return;
      }
    }
  };
  descend(0);
  return found;
}

export const judge = judgeCuts(cuts, (groups, puzzle) => groups.every((cells) => {
  const columns = cells.map((cell) => cell % puzzle.columns);
  const rows = cells.map((cell) => Math.floor(cell / puzzle.columns));
  const area = (Math.max(...columns) - Math.min(...columns) + 1) * (Math.max(...rows) - Math.min(...rows) + 1);
  return area === cells.length && isRight(cells, puzzle);
}));

export const oracle = firstOf(judge);
export const without = ONE_PUZZLE;

/** Every cell goes to the number that is nearest, of several the first. */
function nearest(scene: Inspection): string {
  const { columns, numbers } = puzzleOf(scene);
  const at = numbers.flatMap((number, cell) => (number === null ? [] : [cell]));
  const distance = (a: number, b: number): number => Math.abs((a % columns) - (b % columns)) + Math.abs(Math.floor(a / columns) - Math.floor(b / columns));
  return cutText(scene, numbers.map((_, cell) => [...at].sort((a, b) => distance(a, cell) - distance(b, cell) || a - b)[0]!));
}

/** Along the marked row each cell takes the last number before it, or the first. */
function alongTheRow(scene: Inspection): string | null {
  const { lattice, columns, numbers } = puzzleOf(scene);
  const pointed = pointedRow(scene, lattice);
  if (pointed === null) return null;
  const row = numbers.slice(pointed * columns, (pointed + 1) * columns);
  const first = row.find((number) => number !== null) ?? 4;
  return row.map((_, c) => row.slice(0, c + 1).filter((number) => number !== null).at(-1) ?? first).join(", ");
}

export const shortcuts = { "each cell to the nearest number": nearest, "the row's own numbers": alongTheRow };
