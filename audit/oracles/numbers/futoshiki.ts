/** Solves the square anew under the drawn signs, each between the two cells that it points from and to. */
import type { Oracle } from "../oracle.ts";
import { type Cell, latticeOfSquares } from "../support/board.ts";
import { marksOf, type Point } from "../support/plane.ts";
import type { Rule } from "../support/search.ts";
import { ONE_PUZZLE, rowShortcuts, solveSquare } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOfSquares(scene);
  const rules = marksOf(scene, "polyline").flatMap(({ points }): Rule[] => {
    if (points.length !== 3) return [];
    const [start, tip, end] = points.map(([x, y]) => ({ x, y })) as [Point, Point, Point];
    const open = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    // Away from the sign by more than half a gap, in the direction of its tip and against it.
    const reach = (lattice.xs[1]! - lattice.xs[0]!) / 3 / Math.hypot(tip.x - open.x, tip.y - open.y);
    const low = lattice.cellAt({ x: tip.x + (tip.x - open.x) * reach, y: tip.y + (tip.y - open.y) * reach });
    const high = lattice.cellAt({ x: open.x - (tip.x - open.x) * reach, y: open.y - (tip.y - open.y) * reach });
    if (!low || !high) return [];
    const place = (cell: Cell): number => cell.row * lattice.columns + cell.column;
    return [{ scope: [place(low), place(high)], allows: ([a, b]) => a === undefined || b === undefined || a < b }];
  });
  return solveSquare(scene, lattice, rules);
};

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
