/** Solves the loop anew from the circles that are drawn, and walks it from S; a filled circle has the colour of its edge. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { type Grid, gridOf, isLoop, loopsOf, passings, type Rule } from "./edges.ts";
import { type Cells, cellOfText, cellsOf, LETTERS, ONE_PUZZLE, walked } from "./parts.ts";

interface Pearls {
  grid: Grid;
  cells: Cells;
  start: number;
  rules: Rule[];
  isFilled: Map<number, boolean>;
}

function pearlsOf(scene: Inspection): Pearls | null {
  const cells = cellsOf(scene);
  const grid = gridOf(cells.rows, cells.columns);
  const start = cellOfText(scene, cells, "S");
  if (start === null) return null;
  const isFilled = new Map(marksOf(scene, "circle").map((circle) => {
    const { row, column } = cells.lattice.cellAt({ x: circle.cx, y: circle.cy })!;
    return [row * cells.columns + column, circle.fill === circle.stroke];
  }));
  return { grid, cells, start, isFilled, rules: [...isFilled].map(([cell, filled]) => ruleAt(grid, cell, filled)) };
}

/** The four edges at a circle and the one beyond each of them. */
function ruleAt(grid: Grid, cell: number, isFilled: boolean): Rule {
  const near = range(0, 3).map((side) => grid.at[cell]![side] ?? null);
  const far = near.map((edge, side) => {
    if (edge === null) return null;
    const next = grid.ends[edge]!.find((point) => point !== cell)!;
    return grid.at[next]![side] ?? null;
  });
  const scope = [...near, ...far].filter((edge) => edge !== null);
  const patterns = range(0, 2 ** scope.length - 1).map((bits) => scope.map((_, i) => String((bits >> i) & 1)).join("")).filter((pattern) => {
    const isUsed = (edge: number | null): boolean => edge !== null && pattern[scope.indexOf(edge)] === "1";
    const sides = range(0, 3).filter((side) => isUsed(near[side]!));
    if (sides.length !== 2) return false;
    const isStraight = sides[1]! - sides[0]! === 2;
    return isFilled ? !isStraight && sides.every((side) => isUsed(far[side]!)) : isStraight && sides.some((side) => !isUsed(far[side]!));
  });
  return { scope, patterns };
}

function walksOf({ grid, start }: Pearls, used: boolean[]): string[] {
  return range(0, 3).filter((side) => { const edge = grid.at[start]![side]; return edge !== null && used[edge!]; }).map((first) => {
    let [point, side, moves] = [start, first, ""];
    do {
      moves += LETTERS[side];
      const edge = grid.at[point]![side]!;
      point = grid.ends[edge]!.find((other) => other !== point)!;
      side = range(0, 3).find((next) => next !== (side + 2) % 4 && grid.at[point]![next] !== null && used[grid.at[point]![next]!])!;
    } while (point !== start);
    return moves;
  });
}

export const judge: Judge = {
  solutions(scene) {
    const pearls = pearlsOf(scene);
    const found = pearls ? loopsOf(pearls.grid, [...pearls.rules, ...passings(pearls.grid, (point) => point === pearls.start)]) : [];
    return found.length === 1 ? walksOf(pearls!, found[0]!) : [];
  },
  isRight(scene, _question, answer) {
    const pearls = pearlsOf(scene);
    const path = pearls && /^[URDL]+$/.test(answer) ? walked(pearls.cells, pearls.start, answer) : null;
    if (!pearls || !path || path.at(-1) !== pearls.start || new Set(path).size !== path.length - 1 || path.length < 5) return false;
    const used = pearls.grid.ends.map(([a, b]) => path.some((cell, k) => k > 0 && ((cell === a && path[k - 1] === b) || (cell === b && path[k - 1] === a))));
    return isLoop(pearls.grid, pearls.rules, used);
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

/** Walks from S, straight at open circles and round a corner at filled ones, else towards the nearest circle not yet met. */
function wander(scene: Inspection, turnsFirst: boolean): string | null {
  const pearls = pearlsOf(scene);
  if (!pearls) return null;
  const { cells, start, isFilled } = pearls;
  let [cell, moves, last] = [start, "", -1];
  const seen = new Set<number>();
  for (let k = 0; k < cells.count; k++) {
    const goals = [...isFilled.keys()].filter((goal) => !seen.has(goal));
    const target = goals.length > 0 ? goals : [start];
    const far = (from: number): number => Math.min(...target.map((goal) => Math.abs(Math.floor(goal / cells.columns) - Math.floor(from / cells.columns)) + Math.abs((goal % cells.columns) - (from % cells.columns))));
    const filled = isFilled.get(cell);
    const sides = range(0, 3).filter((side) => {
      const next = cells.beside(cell, side);
      if (next === null || (seen.has(next) && next !== start) || (last >= 0 && side === (last + 2) % 4)) return false;
      return filled === undefined || last < 0 || (side === last) === !filled;
    });
    const best = sides.sort((a, b) => far(cells.beside(cell, a)!) - far(cells.beside(cell, b)!) || (turnsFirst ? b - a : a - b))[0];
    if (best === undefined) break;
    seen.add(cell);
    moves += LETTERS[best];
    cell = cells.beside(cell, best)!;
    last = best;
    if (cell === start) break;
  }
  return moves === "" ? null : moves;
}

export const shortcuts = {
  "to the nearest circle": (scene: Inspection) => wander(scene, false),
  "to the nearest circle, other turns first": (scene: Inspection) => wander(scene, true),
  "once around the border": (scene: Inspection) => {
    const pearls = pearlsOf(scene);
    if (!pearls) return null;
    const { rows, columns } = pearls.cells;
    const round = "R".repeat(columns - 1) + "D".repeat(rows - 1) + "L".repeat(columns - 1) + "U".repeat(rows - 1);
    const path = walked(pearls.cells, 0, round)!;
    const from = path.indexOf(pearls.start);
    return from < 0 ? null : round.slice(from) + round.slice(0, from);
  },
};
