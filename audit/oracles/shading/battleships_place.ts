/** Launches the fleet anew: cells are tried under the totals, and every run of cells between water is held against the ships that there are. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { atMost, type CountRule, exactly, fillings, type Known } from "../support/counts.ts";
import { marksOf } from "../support/plane.ts";
import { around, blocksOf, figuresIn, gridOf, ONE_PUZZLE, type Squares, squaresOf, totalRules, totalsOf } from "./placement.ts";

const SIDES = [[-1, 0], [0, 1], [1, 0], [0, -1]] as const;

/** Lengths of the ships below the board. */
function fleetOf(scene: Inspection, { ys }: Squares): number[] {
  return marksOf(scene, "rect").filter((rect) => rect.y > ys.at(-1)!).map(({ width, height }) => Math.round(width / height));
}

/** What is shown: cells that are known, and places of middle parts, which go on on two opposite sides. */
function shownIn(scene: Inspection, squares: Squares): { known: Known; middles: number[] } {
  const { at, cellAt, cells, xs } = squares;
  const known: Known = cells.map(() => undefined);
  const side = xs[1]! - xs[0]!;
  const placeOf = (x: number, y: number): number => {
    const cell = cellAt({ x, y });
    return cell ? at(cell.row, cell.column) : -1;
  };
  const surround = (place: number, joined: number): void => {
    known[place] = true;
    const { row, column } = cells[place]!;
    SIDES.forEach(([down, right], k) => {
      const next = at(row + down, column + right);
      if (next >= 0) known[next] = k === joined;
    });
  };
  for (const { points } of marksOf(scene, "polyline")) known[placeOf(points[8]![0], points[8]![1])] = false;
  for (const { cx, cy } of marksOf(scene, "circle")) surround(placeOf(cx, cy), -1);
  for (const [place, { points }] of figuresIn(scene, squares)) {
    // The flat side is the one with two corners of the box around the part.
    const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
    const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
    const has = (x: number, y: number): boolean => points.some(([px, py]) => Math.abs(px - x) < 0.5 && Math.abs(py - y) < 0.5);
    const flat = [[left, top, right, top], [right, top, right, bottom], [left, bottom, right, bottom], [left, top, left, bottom]] as const;
    surround(place, flat.findIndex(([x1, y1, x2, y2]) => has(x1, y1) && has(x2, y2)));
  }
  const middles = marksOf(scene, "rect").filter(({ width, height }) => Math.abs(width - height) < 1 && width < 0.9 * side)
    .map(({ x, y, width }) => placeOf(x + width / 2, y + width / 2)).filter((place) => place >= 0);
  middles.forEach((place) => { known[place] = true; });
  return { known, middles };
}

/** Whether the complete ships are no more than the fleet has of each length, and all of it when every cell is known. */
function fits({ acrosses, downs, cells }: Squares, beside: number[][], fleet: number[], known: Known): boolean {
  const left = new Map<number, number>();
  for (const length of fleet) left.set(length, (left.get(length) ?? 0) + 1);
  const longest = Math.max(...fleet);
  const take = (length: number): boolean => {
    left.set(length, (left.get(length) ?? 0) - 1);
    return left.get(length)! >= 0;
  };
  for (const line of [...acrosses, ...downs]) {
    for (let from = 0; from < line.length; from++) {
      if (!known[line[from]!]) continue;
      let to = from;
      while (known[line[to + 1]!]) to++;
      const isClosed = (from === 0 || known[line[from - 1]!] === false) && (to === line.length - 1 || known[line[to + 1]!] === false);
      const length = to - from + 1;
      if (length > longest || (length > 1 && isClosed && !take(length))) return false;
      from = to;
    }
  }
  for (let place = 0; place < cells.length; place++) {
    if (known[place] && beside[place]!.every((next) => known[next] === false) && !take(1)) return false;
  }
  return known.includes(undefined) || [...left.values()].every((count) => count === 0);
}

export const oracle: Oracle = (scene) => {
  const squares = squaresOf(scene);
  const { known, middles } = shownIn(scene, squares);
  const fleet = fleetOf(scene, squares);
  const beside = squares.cells.map((_, place) => around(squares, place, false));
  const rules: CountRule[] = [
    ...totalRules(scene, squares),
    ...blocksOf(squares).flatMap(([a, b, c, d]) => [atMost(1, [a!, d!]), atMost(1, [b!, c!])]),
    exactly(fleet.reduce((sum, length) => sum + length, 0), squares.cells.map((_, place) => place)),
    ...middles.map((place) => exactly(2, beside[place]!)),
  ];
  const isStraight = (values: Known): boolean => middles.every((place) => {
    const { row, column } = squares.cells[place]!;
    const [up, down, left, right] = [[-1, 0], [1, 0], [0, -1], [0, 1]].map(([r, c]) => {
      const next = squares.at(row + r!, column + c!);
      return next < 0 ? false : values[next];
    });
    return !(up !== undefined && down !== undefined && up !== down) && !(left !== undefined && right !== undefined && left !== right);
  });
  const found = fillings(squares.cells.length, rules, { given: known, isPossible: (values) => isStraight(values) && fits(squares, beside, fleet, values) });
  return found.length === 1 ? gridOf(scene, squares, found[0]!) : null;
};

export const without = ONE_PUZZLE;

/** Fills each row to its total: from the left, or where the columns have the largest totals. */
const rowByRow = (minds: boolean) => (scene: Inspection): string => {
  const squares = squaresOf(scene);
  const { ofRow, ofColumn } = totalsOf(scene, squares);
  const { known } = shownIn(scene, squares);
  const filled = squares.cells.map((_, place) => known[place] === true);
  squares.acrosses.forEach((line, row) => {
    const open = line.filter((place) => known[place] === undefined);
    if (minds) open.sort((a, b) => (ofColumn[squares.cells[b]!.column] ?? 1) - (ofColumn[squares.cells[a]!.column] ?? 1));
    const left = (ofRow[row] ?? 1) - line.filter((place) => known[place]).length;
    open.slice(0, Math.max(0, left)).forEach((place) => { filled[place] = true; });
  });
  return gridOf(scene, squares, filled);
};

export const shortcuts = { "each row from the left": rowByRow(false), "each row, where columns have most": rowByRow(true) };
