/** Solves the square anew, the lines of a clue read from its side of the border. */
import type { Oracle } from "../oracle.ts";
import { latticeOf, slotOf } from "../support/board.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { range, type Rule } from "../support/search.ts";
import { ONE_PUZZLE, rowShortcuts, solveSquare } from "./parts.ts";

/** How many of a line of heights stand higher than all before them. */
const visible = (heights: number[]): number => heights.filter((height, i) => heights.slice(0, i).every((before) => before < height)).length;

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const { xs, ys, rows: order } = lattice;
  const places = range(0, order - 1);
  const rules = marksOf(scene, "text").flatMap((text): Rule[] => {
    const at = middleOf(text);
    const column = slotOf(xs, at.x);
    const row = slotOf(ys, at.y);
    if ((column === null) === (row === null)) return [];
    const line = places.map((i) => (column !== null ? i * order + column : row! * order + i));
    const scope = at.x > xs.at(-1)! || at.y > ys.at(-1)! ? line.reverse() : line;
    const clue = Number(text.text);
    return [{
      scope,
      allows: (values) => {
        const gap = values.indexOf(undefined);
        const known = (gap < 0 ? values : values.slice(0, gap)) as number[];
        const seen = visible(known);
        // Behind the tallest building nothing more is seen; before it, one more is seen at least.
        return known.includes(order) ? seen === clue : seen < clue && clue <= seen + order - Math.max(0, ...known);
      },
    }];
  });
  return solveSquare(scene, lattice, rules);
};

export const without = ONE_PUZZLE;
export const shortcuts = rowShortcuts;
