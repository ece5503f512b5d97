/** Solves the loop anew from the grid and the circles that are drawn; a filled circle has the colour of its edge. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range } from "../support/search.ts";
import { borderOf, type Grid, gridOf, insideOf, isLoop, loopsOf, passings, type Rule } from "./edges.ts";
import { type Cells, cellsOf, insideIn, ONE_PUZZLE, shaded } from "./parts.ts";

interface Signals {
  grid: Grid;
  cells: Cells;
  rules: Rule[];
  /** The points with a circle. */
  points: { point: number; isFilled: boolean; total: number }[];
}

function signalsOf(scene: Inspection): Signals {
  const cells = cellsOf(scene);
  const { xs, ys } = cells.lattice;
  const grid = gridOf(ys.length, xs.length);
  const nearest = (list: number[], value: number): number => list.reduce((best, at, i) => (Math.abs(at - value) < Math.abs(list[best]! - value) ? i : best), 0);
  const texts = marksOf(scene, "text");
  const points = marksOf(scene, "circle").map((circle) => {
    const text = texts.find((one) => Math.hypot(middleOf(one).x - circle.cx, middleOf(one).y - circle.cy) < circle.r)!;
    return { point: nearest(ys, circle.cy) * xs.length + nearest(xs, circle.cx), isFilled: circle.fill === circle.stroke, total: Number(text.text) };
  });
  return { grid, cells, points, rules: points.map(({ point, isFilled, total }) => stretches(grid, point, isFilled, total)) };
}

/** Two straight stretches from a point, in opposite directions or at a right angle, of so many edges together. */
function stretches(grid: Grid, point: number, isFilled: boolean, total: number): Rule {
  const lines = range(0, 3).map((side) => {
    const line: number[] = [];
    for (let at = point; ;) {
      const edge = grid.at[at]![side];
      if (edge === null || edge === undefined) return line;
      line.push(edge);
      at = grid.ends[edge]![0] === at ? grid.ends[edge]![1] : grid.ends[edge]![0];
    }
  });
  const patterns = range(0, 3).flatMap((a) => range(a + 1, 3).filter((b) => (b - a === 2) !== isFilled).flatMap((b) => range(1, total - 1).flatMap((first) => {
    const lengths = range(0, 3).map((side) => (side === a ? first : side === b ? total - first : 0));
    if (lengths.some((length, side) => length > lines[side]!.length)) return [];
    return [lines.map((line, side) => line.map((_, k) => (k < lengths[side]! ? "1" : k === lengths[side] ? "0" : "*")).join("")).join("")];
  })));
  return { scope: lines.flat(), patterns };
}

export const judge: Judge = {
  solutions(scene) {
    const { grid, cells, rules } = signalsOf(scene);
    const found = loopsOf(grid, [...rules, ...passings(grid)]);
    return found.length === 1 ? [shaded(cells, insideOf(grid, found[0]!))] : [];
  },
  isRight(scene, question, answer) {
    const { grid, cells, rules } = signalsOf(scene);
    if (cells.row !== null) return judge.solutions(scene, question)[0] === answer;
    const inside = insideIn(answer, cells.rows, cells.columns);
    return inside !== null && isLoop(grid, rules, borderOf(grid, inside));
  },
};

export const oracle = firstOf(judge);

export const without = ONE_PUZZLE;

/** Cells that have a circle of some kind at a corner. */
function around(scene: Inspection, counts: (isFilled: boolean) => boolean): string {
  const { cells, points } = signalsOf(scene);
  return shaded(cells, range(0, cells.count - 1).map((cell) => {
    const corner = Math.floor(cell / cells.columns) * (cells.columns + 1) + (cell % cells.columns);
    return points.some(({ point, isFilled }) => counts(isFilled) && [0, 1, cells.columns + 1, cells.columns + 2].includes(point - corner));
  }));
}

export const shortcuts = {
  "every cell at a circle": (scene: Inspection) => around(scene, () => true),
  "every cell at a filled circle": (scene: Inspection) => around(scene, (isFilled) => isFilled),
  "everything": (scene: Inspection) => { const { cells } = signalsOf(scene); return shaded(cells, range(0, cells.count - 1).map(() => true)); },
};
