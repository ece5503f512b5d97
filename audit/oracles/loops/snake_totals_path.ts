/** Lets a snake grow cell by cell from its head, and looks ahead whether rows and columns can still be filled. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { range } from "../support/search.ts";
import { type Cells, cellOfText, cellsOf, LETTERS, ONE_PUZZLE, totalsOf, walked } from "./parts.ts";

interface Lair {
  cells: Cells;
  head: number;
  tail: number | null;
  inRow: (number | null)[];
  inColumn: (number | null)[];
  isApart: boolean;
}

function lairOf(scene: Inspection, question: string): Lair | null {
  const cells = cellsOf(scene);
  const head = cellOfText(scene, cells, "H");
  return head === null ? null : { cells, head, tail: cellOfText(scene, cells, "T"), ...totalsOf(scene, cells), isApart: question.includes("not even at a corner") };
}

const rowOf = ({ cells }: Lair, cell: number): number => Math.floor(cell / cells.columns);
const columnOf = ({ cells }: Lair, cell: number): number => cell % cells.columns;

/** Whether a path with one more cell is a snake, given that the path is one. */
function fits(lair: Lair, path: number[], next: number): boolean {
  if (lair.cells.dark[next] || path.includes(next)) return false;
  return path.every((cell, k) => {
    const [down, across] = [Math.abs(rowOf(lair, cell) - rowOf(lair, next)), Math.abs(columnOf(lair, cell) - columnOf(lair, next))];
    if (down + across === 1) return k === path.length - 1;
    return !(lair.isApart && down === 1 && across === 1) || k === path.length - 2;
  });
}

const countIn = (lair: Lair, path: number[], of: (lair: Lair, cell: number) => number, line: number): number => path.filter((cell) => of(lair, cell) === line).length;

const isFull = (lair: Lair, path: number[]): boolean =>
  lair.inRow.every((total, row) => total === null || countIn(lair, path, rowOf, row) === total) &&
  lair.inColumn.every((total, column) => total === null || countIn(lair, path, columnOf, column) === total);

function snakesOf(lair: Lair): string[] {
  const found: string[] = [];
  const { cells } = lair;
  const grow = (path: number[], moves: string): void => {
    if (found.length > 1) return;
    const last = path.at(-1)!;
    if ((lair.tail === null || last === lair.tail) && isFull(lair, path)) found.push(moves);
    if (last === lair.tail) return;
    const rows = lair.inRow.map((total, row) => (total === null ? Infinity : total - countIn(lair, path, rowOf, row)));
    const columns = lair.inColumn.map((total, column) => (total === null ? Infinity : total - countIn(lair, path, columnOf, column)));
    const hasRoom = (cell: number): boolean => rows[rowOf(lair, cell)]! > 0 && columns[columnOf(lair, cell)]! > 0;
    // What lies open beyond the last cell must be enough for every line, and hold the tail.
    const reached = new Set([last]);
    for (const cell of reached) {
      for (const side of range(0, 3)) {
        const next = cells.beside(cell, side);
        if (next === null || reached.has(next) || path.includes(next) || cells.dark[next] || !hasRoom(next)) continue;
        if (range(0, 3).some((other) => { const near = cells.beside(next, other); return near !== null && near !== last && path.includes(near); })) continue;
        reached.add(next);
      }
    }
    reached.delete(last);
    const within = [...reached];
    if (lair.tail !== null && !reached.has(lair.tail)) return;
    if (rows.some((rest, row) => Number.isFinite(rest) && countIn(lair, within, rowOf, row) < rest)) return;
    if (columns.some((rest, column) => Number.isFinite(rest) && countIn(lair, within, columnOf, column) < rest)) return;
    for (const side of range(0, 3)) {
      const next = cells.beside(last, side);
      if (next !== null && hasRoom(next) && fits(lair, path, next)) grow([...path, next], moves + LETTERS[side]);
    }
  };
  grow([lair.head], "");
  return found;
}

export const judge: Judge = {
  solutions(scene, question) {
    const lair = lairOf(scene, question);
    const found = lair ? snakesOf(lair) : [];
    return found.length === 1 ? found : [];
  },
  isRight(scene, question, answer) {
    const lair = lairOf(scene, question);
    if (!lair || !/^[URDL]+$/.test(answer)) return false;
    const path = walked(lair.cells, lair.head, answer);
    if (!path || path.some((cell, k) => k > 0 && !fits(lair, path.slice(0, k), cell))) return false;
    return isFull(lair, path) && (lair.tail === null || path.at(-1) === lair.tail);
  },
};

export const oracle = firstOf(judge);

/** Goes from the head, always to the free neighbour with the most room in its row and column, or as near to the tail as can be. */
function wander(scene: Inspection, question: string, isDrawn: boolean): string | null {
  const lair = lairOf(scene, question);
  if (!lair) return null;
  const { cells } = lair;
  let [path, moves] = [[lair.head], ""];
  for (;;) {
    const room = (cell: number): number => (lair.inRow[rowOf(lair, cell)] ?? 2) - countIn(lair, path, rowOf, rowOf(lair, cell)) + (lair.inColumn[columnOf(lair, cell)] ?? 2) - countIn(lair, path, columnOf, columnOf(lair, cell));
    const away = (cell: number): number => (lair.tail === null ? 0 : Math.abs(rowOf(lair, cell) - rowOf(lair, lair.tail)) + Math.abs(columnOf(lair, cell) - columnOf(lair, lair.tail)));
    const steps = range(0, 3).flatMap((side) => { const next = cells.beside(path.at(-1)!, side); return next !== null && fits(lair, path, next) && room(next) > 0 ? [{ side, next }] : []; });
    if (steps.length === 0 || path.at(-1) === lair.tail) return moves;
    steps.sort((a, b) => (isDrawn ? away(a.next) - away(b.next) : room(b.next) - room(a.next)));
    path = [...path, steps[0]!.next];
    moves += LETTERS[steps[0]!.side];
  }
}

export const without = ONE_PUZZLE;

export const shortcuts = {
  "where the totals are largest": (scene: Inspection, question: string) => wander(scene, question, false),
  "straight to the tail": (scene: Inspection, question: string) => wander(scene, question, true),
};
