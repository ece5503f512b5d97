/** What the oracles of region puzzles share: cuts of a board as rows of letters, and how they are read. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Judge } from "../oracle.ts";
import { gridText, type Lattice, latticeOf, numbersIn, pointedRow, regionsOf } from "../support/board.ts";
import { allDifferent, range, type Rule, solutions } from "../support/search.ts";

/** The rules of a puzzle stand or fall together: without one of them there are many solutions, and none to read. */
export const ONE_PUZZLE = {};

/** A board and what its puzzle gives of it, cells in one row after the other. */
export interface Puzzle {
  lattice: Lattice;
  rows: number;
  columns: number;
  /** The number in each cell. */
  numbers: (number | null)[];
  /** The cells beside each cell. */
  beside: number[][];
}

export function puzzleOf(scene: Inspection): Puzzle {
  const lattice = latticeOf(scene);
  const { rows, columns } = lattice;
  return { lattice, rows, columns, numbers: numbersIn(scene, lattice).flat(), beside: besides(rows, columns) };
}

/** The cells beside each cell of a board. */
export function besides(rows: number, columns: number): number[][] {
  return range(0, rows * columns - 1).map((cell) => {
    const column = cell % columns;
    return [
      ...(cell >= columns ? [cell - columns] : []), ...(column + 1 < columns ? [cell + 1] : []),
      ...(cell + columns < rows * columns ? [cell + columns] : []), ...(column > 0 ? [cell - 1] : []),
    ];
  });
}

/** Values row by row as the canonical text of a board. */
export const boardText = (values: (number | string)[], columns: number): string =>
  gridText(range(0, values.length / columns - 1).map((row) => values.slice(row * columns, (row + 1) * columns)));

/** Regions by any names as letters, in the order in which they are met. */
export function lettered(regions: (number | string)[]): string[] {
  const names = [...new Set(regions)];
  return regions.map((region) => String.fromCharCode(65 + names.indexOf(region)));
}

/** The cells of a cut in the canonical notation; null when it is no board of that size. */
function readCells(text: string, rows: number, columns: number): string[] | null {
  const lines = text.split("/").map((line) => line.trim().split(/\s+/));
  return lines.length === rows && lines.every((line) => line.length === columns) ? lines.flat() : null;
}

/** The cells of each region of a cut. */
export function groupsOf(regions: (number | string)[]): number[][] {
  return [...new Set(regions)].map((name) => regions.flatMap((region, cell) => (region === name ? [cell] : [])));
}

/** Whether cells hang together along sides. */
export function isConnected(cells: number[], beside: number[][]): boolean {
  const left = new Set(cells.slice(1));
  const open = cells.slice(0, 1);
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    for (const next of beside[cell]!) if (left.delete(next)) open.push(next);
  }
  return left.size === 0;
}

/** Judges cuts by the rules of a puzzle, and rows by the only cut. `cuts` finds solutions, at most two of them. */
export function judgeCuts(cuts: (scene: Inspection) => number[][], obeys: (groups: number[][], puzzle: Puzzle, scene: Inspection) => boolean): Judge {
  const solutions = (scene: Inspection): string[] => {
    const { lattice, columns } = puzzleOf(scene);
    const [only, second] = cuts(scene);
    if (!only || second) return [];
    const pointed = pointedRow(scene, lattice);
    if (pointed !== null) return [sizes(only).slice(pointed * columns, (pointed + 1) * columns).join(", ")];
    const letters = lettered(only);
    const other = letters.map((letter) => String.fromCharCode(155 - letter.charCodeAt(0)));
    return [boardText(letters, columns), boardText(other, columns), boardText(letters.map((letter) => letter.charCodeAt(0) - 64), columns)];
  };
  return {
    solutions,
    isRight: (scene, _question, answer) => {
      const puzzle = puzzleOf(scene);
      if (pointedRow(scene, puzzle.lattice) !== null) return solutions(scene)[0] === answer;
      const cells = readCells(answer, puzzle.rows, puzzle.columns);
      if (cells === null) return false;
      const groups = groupsOf(cells);
      return groups.every((group) => isConnected(group, puzzle.beside)) && obeys(groups, puzzle, scene);
    },
  };
}

/** The size of the region that each cell lies in. */
export const sizes = (regions: number[]): number[] => regions.map((region) => regions.filter((other) => other === region).length);

/** A cut as it is asked for: letters of the whole, or the sizes in the row that is pointed at. */
export function cutText(scene: Inspection, regions: number[]): string {
  const { lattice, columns } = puzzleOf(scene);
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? boardText(lettered(regions), columns) : sizes(regions).slice(pointed * columns, (pointed + 1) * columns).join(", ");
}

/** Numbers as they are asked for: of the whole board, or of the row that is pointed at. */
function numberText(scene: Inspection, numbers: number[]): string {
  const { lattice, columns } = puzzleOf(scene);
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? boardText(numbers, columns) : numbers.slice(pointed * columns, (pointed + 1) * columns).join(", ");
}

/** The rooms that thick lines enclose, as cells. */
const roomsOf = (lattice: Lattice): number[][] => groupsOf(regionsOf(lattice).flat());

/** Rooms with the numbers from 1 to their size, under a rule on which cells may not share a number: the only filling. */
export function fillRooms(scene: Inspection, clash: (rows: number, columns: number, number: number) => boolean): string | null {
  const { lattice, columns, numbers } = puzzleOf(scene);
  const rooms = roomsOf(lattice);
  const domains = numbers.map((given, cell) => (given === null ? range(1, rooms.find((room) => room.includes(cell))!.length) : [given]));
  const rules: Rule[] = rooms.map(allDifferent);
  for (let a = 0; a < numbers.length; a++) {
    for (let b = 0; b < a; b++) {
      const apart = [Math.abs(Math.floor(a / columns) - Math.floor(b / columns)), Math.abs((a % columns) - (b % columns))] as const;
      if (!domains[a]!.some((number) => clash(...apart, number))) continue;
      rules.push({ scope: [a, b], allows: ([x, y]) => x === undefined || x !== y || !clash(...apart, x) });
    }
  }
  const found = solutions(domains, rules);
  return found.length === 1 ? numberText(scene, found[0]!) : null;
}

/** Each room gets the numbers that it lacks, in reading order, and nobody looks at other rooms. */
const lacking = (isRising: boolean) => (scene: Inspection): string => {
  const { lattice, numbers } = puzzleOf(scene);
  const filled = [...numbers];
  for (const room of roomsOf(lattice)) {
    const missing = range(1, room.length).filter((number) => !room.some((cell) => numbers[cell] === number));
    for (const cell of room) filled[cell] ??= (isRising ? missing.shift() : missing.pop()) ?? 1;
  }
  return numberText(scene, filled as number[]);
};

export const roomShortcuts = { "what the room lacks, rising": lacking(true), "what the room lacks, falling": lacking(false) };
