/** Tries the positions of all tiles, narrowed down by their neighbours, until the pipes make one net. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { type Line, marksOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { type Cells, cellsOf, ONE_PUZZLE, written } from "./parts.ts";

interface Pipes {
  cells: Cells;
  /** By cell: the sides that its pipe reaches as it is drawn, as bits. */
  drawn: number[];
  /** By cell and side: whether a pipe may pass there. */
  isOpen: boolean[][];
  wraps: boolean;
}

const turned = (pattern: number, turns: number): number => ((pattern << turns) | (pattern >> (4 - turns))) & 15;
const has = (pattern: number, side: number): boolean => ((pattern >> side) & 1) === 1;

function pipesOf(scene: Inspection, question: string): Pipes | null {
  const cells = cellsOf(scene);
  const { lattice: { xs, ys }, columns, count } = cells;
  const wraps = question.includes("wraps around");
  const middle = (cell: number): [number, number] => [(xs[cell % columns]! + xs[(cell % columns) + 1]!) / 2, (ys[Math.floor(cell / columns)]! + ys[Math.floor(cell / columns) + 1]!) / 2];
  const lines = marksOf(scene, "line");
  const side = xs[1]! - xs[0]!;
  const drawn = range(0, count - 1).map((cell) => {
    const [x, y] = middle(cell);
    return lines.filter((line) => Math.hypot(line.x1 - x, line.y1 - y) < 1).reduce((pattern, line) => {
      const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
      return pattern | (1 << (Math.abs(dy) > Math.abs(dx) ? (dy < 0 ? 0 : 2) : dx > 0 ? 1 : 3));
    }, 0);
  });
  // Walls are as long as a cell, and the thickest of the upright and level lines that are.
  const walls = lines.filter((line) => Math.abs(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) - side) < 2 && (line.strokeWidth ?? 0) > 5);
  const lies = (wall: Line, x: number, y: number): boolean => Math.hypot((wall.x1 + wall.x2) / 2 - x, (wall.y1 + wall.y2) / 2 - y) < 2;
  const isWalled = (cell: number, toSide: number): boolean => {
    const [x, y] = middle(cell);
    const [dx, dy] = [[0, -1], [1, 0], [0, 1], [-1, 0]][toSide] as [number, number];
    return walls.some((wall) => lies(wall, x + (dx * side) / 2, y + (dy * side) / 2));
  };
  const isOpen = range(0, count - 1).map((cell) => range(0, 3).map((toSide) => {
    const next = cells.beside(cell, toSide, wraps);
    return next !== null && !isWalled(cell, toSide) && !isWalled(next, (toSide + 2) % 4);
  }));
  return drawn.every((pattern) => pattern > 0) ? { cells, drawn, isOpen, wraps } : null;
}

const groupsOf = (count: number, joints: [number, number][]): number[] => {
  const group = range(0, count - 1);
  for (const [a, b] of joints) {
    const [from, to] = [group[a]!, group[b]!];
    group.forEach((name, cell) => { if (name === from) group[cell] = to; });
  }
  return group;
};

/** Patterns of all cells that make one net, two solutions at most. */
function netsOf({ cells, drawn, isOpen, wraps }: Pipes): number[][] {
  const found: number[][] = [];
  const pairs = range(0, cells.count - 1).flatMap((cell) => [1, 2].flatMap((side) => {
    const next = cells.beside(cell, side, wraps);
    return next === null ? [] : [{ cell, next, side }];
  }));
  const narrow = (options: number[][]): number[][] | null => {
    for (let changed = true; changed;) {
      changed = false;
      for (const { cell, next, side } of pairs) {
        for (const passes of [true, false]) {
          const [mine, theirs] = [options[cell]!.filter((p) => has(p, side) === passes), options[next]!.filter((p) => has(p, (side + 2) % 4) === passes)];
          if ((mine.length === 0) === (theirs.length === 0)) continue;
          changed = true;
          options[cell] = options[cell]!.filter((p) => has(p, side) !== passes);
          options[next] = options[next]!.filter((p) => has(p, (side + 2) % 4) !== passes);
        }
        if (options[cell]!.length === 0 || options[next]!.length === 0) return null;
      }
    }
    const sure = pairs.filter(({ cell, side }) => options[cell]!.every((p) => has(p, side)));
    const maybe = pairs.filter(({ cell, side }) => options[cell]!.some((p) => has(p, side)));
    if (new Set(groupsOf(cells.count, maybe.map(({ cell, next }) => [cell, next]))).size > 1) return null;
    // A connected net of so few ends is a tree: no ring is closed.
    const joined = groupsOf(cells.count, sure.map(({ cell, next }) => [cell, next]));
    return cells.count - new Set(joined).size === sure.length ? options : null;
  };
  const search = (start: number[][]): void => {
    const options = narrow(start);
    if (!options) return;
    const cell = range(0, cells.count - 1).filter((c) => options[c]!.length > 1).sort((a, b) => options[a]!.length - options[b]!.length)[0];
    if (cell === undefined) found.push(options.map(([pattern]) => pattern!));
    else for (const pattern of options[cell]!) if (found.length < 2) search(options.map((list, c) => (c === cell ? [pattern] : [...list])));
  };
  search(drawn.map((pattern, cell) => {
    const all = cells.dark[cell] ? [pattern] : [...new Set(range(0, 3).map((turns) => turned(pattern, turns)))];
    return all.filter((p) => range(0, 3).every((side) => !has(p, side) || isOpen[cell]![side]));
  }));
  return found;
}

const turnsTo = (from: number, to: number, least: number): number => range(least, 3).find((turns) => turned(from, turns) === to) ?? -1;

export const judge: Judge = {
  /** A straight pipe can be turned twice more. */
  solutions(scene, question) {
    const pipes = pipesOf(scene, question);
    const nets = pipes ? netsOf(pipes) : [];
    if (!pipes || nets.length !== 1) return [];
    const fewest = nets[0]!.map((pattern, cell) => turnsTo(pipes.drawn[cell]!, pattern, 0));
    const most = nets[0]!.map((pattern, cell) => Math.max(...range(0, 3).filter((turns) => turned(pipes.drawn[cell]!, turns) === pattern)));
    return [...new Set([written(pipes.cells, fewest), written(pipes.cells, most)])];
  },
  isRight(scene, question, answer) {
    const pipes = pipesOf(scene, question);
    const nets = pipes ? netsOf(pipes) : [];
    if (!pipes || nets.length !== 1) return false;
    const { row, columns } = pipes.cells;
    const turns = row === null ? answer.split(" / ").map((line) => line.split(" ")) : [answer.split(", ")];
    if (turns.length !== (row === null ? pipes.cells.rows : 1) || turns.some((line) => line.length !== columns || line.some((one) => !/^[0-3]$/.test(one)))) return false;
    const from = row === null ? 0 : row * columns;
    return turns.flat().every((one, i) => turned(pipes.drawn[from + i]!, Number(one)) === nets[0]![from + i]);
  },
};

export const oracle = firstOf(judge);

/** Every tile on its own: the fewest turns after which nothing runs into an edge or a wall. */
function loosely(scene: Inspection, question: string, looksBack: boolean): string | null {
  const pipes = pipesOf(scene, question);
  if (!pipes) return null;
  const { cells, drawn, isOpen, wraps } = pipes;
  const placed: number[] = [];
  const turns = drawn.map((pattern, cell) => {
    const fits = (p: number): boolean => range(0, 3).every((side) => {
      if (has(p, side) && !isOpen[cell]![side]) return false;
      const next = cells.beside(cell, side, wraps);
      return !looksBack || next === null || placed[next] === undefined || has(placed[next], (side + 2) % 4) === has(p, side);
    });
    const best = cells.dark[cell] ? 0 : range(0, 3).find((count) => fits(turned(pattern, count))) ?? 0;
    placed[cell] = turned(pattern, best);
    return best;
  });
  return written(cells, turns);
}

export const without = ONE_PUZZLE;

export const shortcuts = {
  "nothing into the edge": (scene: Inspection, question: string) => loosely(scene, question, false),
  "what meets the tiles before": (scene: Inspection, question: string) => loosely(scene, question, true),
};
