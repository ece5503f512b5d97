/** Cuts off part after part, each around the first cell that is left, as long as the rest can still be shared out. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { boardText, groupsOf, isConnected, lettered, ONE_PUZZLE, type Puzzle, puzzleOf, readCells } from "./parts.ts";

const WORDS = ["two", "three", "four", "five", "six"];
const partsIn = (question: string): number => WORDS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(question)) + 2;

function shareOut({ numbers, beside }: Puzzle, parts: number, enough: number): number[][] {
  const values = numbers as number[];
  const sum = values.reduce((a, b) => a + b, 0) / parts;
  const region: number[] = values.map(() => -1);
  const found: number[][] = [];
  const isFree = (cell: number): boolean => region[cell] === -1;
  /** Whatever hangs together of the rest holds a whole number of parts. */
  const canGoOn = (): boolean => {
    const left = new Set(values.flatMap((_, cell) => (isFree(cell) ? [cell] : [])));
    for (const start of left) {
      const piece = new Set([start]);
      for (const cell of piece) for (const next of beside[cell]!) if (isFree(next)) piece.add(next);
      if ([...piece].reduce((total, cell) => total + values[cell]!, 0) % sum !== 0) return false;
      for (const cell of piece) left.delete(cell);
    }
    return true;
  };
  const cutOff = (name: number): void => {
    const first = region.indexOf(-1);
    if (first < 0) {
      found.push([...region]);
      return;
    }
    const grow = (fringe: number[], seen: Set<number>, rest: number): void => {
      if (rest === 0) {
        if (canGoOn()) cutOff(name + 1);
        return;
      }
      fringe.forEach((cell, i) => {
        if (found.length >= enough || values[cell]! > rest) return;
        const fresh = beside[cell]!.filter((next) => isFree(next) && !seen.has(next));
        region[cell] = name;
        grow([...fringe.slice(i + 1), ...fresh], new Set([...seen, ...fresh]), rest - values[cell]!);
        region[cell] = -1;
      });
    };
    const fringe = beside[first]!.filter(isFree);
    region[first] = name;
    if (values[first]! <= sum) grow(fringe, new Set([first, ...fringe]), sum - values[first]!);
    region[first] = -1;
  };
  cutOff(0);
  return found;
}

export const judge: Judge = {
  solutions: (scene, question) => {
    const puzzle = puzzleOf(scene);
    return shareOut(puzzle, partsIn(question), 3).map((regions) => boardText(lettered(regions), puzzle.columns));
  },
  isRight: (scene, question, answer) => {
    const { rows, columns, numbers, beside } = puzzleOf(scene);
    const cells = readCells(answer, rows, columns);
    if (cells === null) return false;
    const groups = groupsOf(cells);
    const sums = groups.map((group) => group.reduce((sum, cell) => sum + numbers[cell]!, 0));
    return groups.length === partsIn(question) && groups.every((group) => isConnected(group, beside)) && new Set(sums).size === 1;
  },
};

export const oracle = firstOf(judge);
export const without = ONE_PUZZLE;

/** Cells in some order go to one part after the other, each until its sum is reached. */
const inOrder = (order: (puzzle: Puzzle) => number[]) => (scene: Inspection, question: string): string => {
  const puzzle = puzzleOf(scene);
  const parts = partsIn(question);
  const share = puzzle.numbers.reduce<number>((a, b) => a + b!, 0) / parts;
  const regions: number[] = puzzle.numbers.map(() => 0);
  let total = 0;
  for (const cell of order(puzzle)) {
    regions[cell] = Math.min(parts - 1, Math.floor(total / share));
    total += puzzle.numbers[cell]!;
  }
  return boardText(lettered(regions), puzzle.columns);
};

export const shortcuts = {
  "row after row until the sum is reached": inOrder(({ numbers }) => numbers.map((_, cell) => cell)),
  "back and forth along the rows until the sum is reached": inOrder(({ numbers, columns }) =>
    numbers.map((_, i) => (Math.floor(i / columns) % 2 === 0 ? i : Math.floor(i / columns) * columns + columns - 1 - (i % columns)))),
};
