/** Gives cells to circles and follows what that entails, opposite cells and cells out of reach, until every cell has one circle. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { cutText, judgeCuts, ONE_PUZZLE, type Puzzle, puzzleOf } from "./parts.ts";

/** A circle in half cells from the middle of the first cell. */
interface Centre {
  x: number;
  y: number;
}

function centresOf(scene: Inspection, { lattice: { xs, ys } }: Puzzle): Centre[] {
  const [width, height] = [xs[1]! - xs[0]!, ys[1]! - ys[0]!];
  return marksOf(scene, "circle").map(({ cx, cy }) => ({ x: Math.round((2 * (cx - xs[0]!)) / width) - 1, y: Math.round((2 * (cy - ys[0]!)) / height) - 1 }));
}

function opposite(cell: number, { x, y }: Centre, { rows, columns }: Puzzle): number | null {
  const [row, column] = [y - Math.floor(cell / columns), x - (cell % columns)];
  return row >= 0 && row < rows && column >= 0 && column < columns ? row * columns + column : null;
}

/** The cells that a circle lies in or on the border of. */
function touched({ x, y }: Centre, { columns }: Puzzle): number[] {
  const between = (half: number): number[] => [...new Set([Math.floor(half / 2), Math.ceil(half / 2)])];
  return between(y).flatMap((row) => between(x).map((column) => row * columns + column));
}

/** Narrows which circles each cell may have; false on a contradiction. */
function narrow(options: Set<number>[], centres: Centre[], puzzle: Puzzle): boolean {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    const drop = (cell: number, k: number): void => { isChanged = options[cell]!.delete(k) || isChanged; };
    centres.forEach((centre, k) => {
      options.forEach((own, cell) => {
        const other = opposite(cell, centre, puzzle);
        if (own.has(k) && (other === null || !options[other]!.has(k))) drop(cell, k);
        if (own.size === 1 && own.has(k)) for (const rival of [...options[other!] ?? []]) if (rival !== k) drop(other!, rival);
      });
      const reached = new Set(touched(centre, puzzle));
      for (const cell of reached) for (const next of puzzle.beside[cell]!) if (options[next]!.has(k)) reached.add(next);
      options.forEach((own, cell) => { if (own.has(k) && !reached.has(cell)) drop(cell, k); });
    });
    if (options.some((own) => own.size === 0)) return false;
  }
  return true;
}

function cuts(scene: Inspection): number[][] {
  const puzzle = puzzleOf(scene);
  const centres = centresOf(scene, puzzle);
  const start = puzzle.numbers.map(() => new Set(centres.map((_, k) => k)));
  centres.forEach((centre, k) => { for (const cell of touched(centre, puzzle)) start[cell] = new Set([k]); });
  const found: number[][] = [];
  const descend = (options: Set<number>[]): void => {
    if (!narrow(options, centres, puzzle)) return;
    const open = options.filter((own) => own.size > 1).sort((a, b) => a.size - b.size)[0];
    if (!open) {
      found.push(options.map((own) => [...own][0]!));
      return;
    }
    const at = options.indexOf(open);
    for (const k of open) {
      descend(options.map((own, cell) => new Set(cell === at ? [k] : own)));
      if (found.length > 1) return;
    }
  };
  descend(start);
  return found;
}

export const judge = judgeCuts(cuts, (groups, puzzle, scene) => {
  const centres = centresOf(scene, puzzle);
  return groups.length === centres.length && centres.every((centre) => {
    const group = groups.find((cells) => cells.includes(touched(centre, puzzle)[0]!))!;
    return touched(centre, puzzle).every((cell) => group.includes(cell)) && group.every((cell) => group.includes(opposite(cell, centre, puzzle) ?? -1));
  });
});

export const oracle = firstOf(judge);
export const without = ONE_PUZZLE;

/** Each cell goes to the nearest circle; where two are as near, to the one that comes first or last. */
const nearest = (pick: (all: number[]) => number) => (scene: Inspection): string => {
  const puzzle = puzzleOf(scene);
  const centres = centresOf(scene, puzzle);
  return cutText(scene, puzzle.numbers.map((_, cell) => {
    const away = centres.map(({ x, y }) => (x - 2 * (cell % puzzle.columns)) ** 2 + (y - 2 * Math.floor(cell / puzzle.columns)) ** 2);
    return pick(away.flatMap((distance, k) => (distance === Math.min(...away) ? [k] : [])));
  }));
};

export const shortcuts = {
  "each cell to the nearest circle, of several the first": nearest((all) => all[0]!),
  "each cell to the nearest circle, of several the last": nearest((all) => all.at(-1)!),
};
