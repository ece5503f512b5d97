/** Number placement: the board is read from its lines and texts, and solved anew; a second solution makes a picture unreadable. */
import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import {
  type Cell, cellName, gridText, type Lattice, latticeOf, latticeOfSquares, numbersIn, pointedRow, regionsOf, slotOf, textsIn,
} from "./support/board.ts";
import { marksOf, middleOf, type Point } from "./support/plane.ts";
import { allDifferent, latinRules, range, type Rule, solutions } from "./support/search.ts";

/** A square of numbers from 1 to its order, rows and columns without repetition: the only solution under further rules. */
function solveSquare(scene: Inspection, lattice: Lattice, rules: Rule[]): string | null {
  const order = lattice.rows;
  const givens = numbersIn(scene, lattice).flat();
  const found = solutions(givens.map((given) => (given === null ? range(1, order) : [given])), [...latinRules(order), ...rules]);
  if (lattice.columns !== order || found.length !== 1) return null;
  const rows = range(0, order - 1).map((row) => found[0]!.slice(row * order, (row + 1) * order));
  const pointed = pointedRow(scene, lattice);
  return pointed === null ? gridText(rows) : rows[pointed]!.join(", ");
}

/** The cells of each region that thick lines enclose. */
function regionRules(lattice: Lattice): Rule[] {
  const regions = regionsOf(lattice).flat();
  return [...new Set(regions)].map((region) => allDifferent(regions.flatMap((other, i) => (other === region ? [i] : []))));
}

function sudoku(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  return solveSquare(scene, lattice, regionRules(lattice));
}

function futoshiki(scene: Inspection): string | null {
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
}

/** Whether numbers make a result with an operation, in any order. */
function makes(result: number, sign: string, numbers: number[]): boolean {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (sign === "+") return numbers.reduce((sum, number) => sum + number, 0) === result;
  if (sign === "×") return numbers.reduce((product, number) => product * number, 1) === result;
  return sign === "−" ? high - low === result : high / low === result;
}

function kenken(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice).flat();
  const rules = textsIn(scene, lattice).flat().flatMap((texts, place): Rule[] => {
    const label = texts.map((text) => /^(\d+)([+×−÷])$/.exec(text.text)).find((match) => match !== null);
    if (!label) return [];
    const scope = regions.flatMap((region, i) => (region === regions[place] ? [i] : []));
    return [{
      scope,
      allows: (values) => {
        const known = values.filter((value) => value !== undefined);
        return known.length < scope.length || makes(Number(label[1]), label[2]!, known);
      },
    }];
  });
  return solveSquare(scene, lattice, rules);
}

/** How many of a line of heights stand higher than all before them. */
const visible = (heights: number[]): number => heights.filter((height, i) => heights.slice(0, i).every((before) => before < height)).length;

function skyscrapers(scene: Inspection): string | null {
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
}

function clashes(scene: Inspection): string | null {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice);
  const cells = numbersIn(scene, lattice).flatMap((row, r) => row.map((number, c) => ({ row: r, column: c, number, region: regions[r]![c]! })));
  const bad = cells.filter((a) => cells.some((b) =>
    a !== b && a.number === b.number && (a.row === b.row || a.column === b.column || a.region === b.region)));
  return bad.map(cellName).sort().join(", ");
}

export const oracles: Record<string, Oracle> = {
  futoshiki,
  jigsaw_sudoku: sudoku,
  kenken_calcudoku: kenken,
  skyscrapers,
  sudoku_error_cells: clashes,
  sudoku_solve: sudoku,
};
