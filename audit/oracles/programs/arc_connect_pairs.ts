/** Tries lines along every choice of directions in every order, broken off by what lies between or not, with crossings of any colour. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Cell, cellsWhere, coloursOf, copies, decided, type Grid, nearest, type Rule, sheetOf, textOf } from "./parts.ts";

const WAYS: Cell[] = [[0, 1], [1, 0], [1, 1], [1, -1]];

/** Every order of every choice of some things. */
const orders = <T>(all: T[]): T[][] => all.flatMap((first) => [[first], ...orders(all.filter((other) => other !== first)).map((rest) => [first, ...rest])]);

interface Line {
  colour: number;
  cells: Cell[];
}

/** The lines along one way; those that something lies between end there, or go around it. */
function linesAlong(grid: Grid, [dr, dc]: Cell, isStopped: boolean): Line[] {
  return cellsWhere(grid, (colour) => colour > 0).flatMap(([row, column]): Line[] => {
    const colour = grid[row]![column]!;
    const cells: Cell[] = [];
    let [r, c] = [row + dr, column + dc];
    while (grid[r]?.[c] !== undefined && grid[r]![c] !== colour && (!isStopped || grid[r]![c] === 0)) {
      cells.push([r, c]);
      [r, c] = [r + dr, c + dc];
    }
    return grid[r]?.[c] === colour ? [{ colour, cells }] : [];
  });
}

/** Lines along some ways in their order, with crossings in a colour or the last line on top. */
const laced = (ways: Cell[], isStopped: boolean, knot: number | null, along: typeof linesAlong = linesAlong): Rule => (grid) => {
  const result = grid.map((row) => [...row]);
  for (const { colour, cells } of ways.flatMap((way) => along(grid, way, isStopped))) {
    for (const [r, c] of cells) if (grid[r]![c] === 0) result[r]![c] = knot !== null && result[r]![c]! > 0 ? knot : colour;
  }
  return result;
};

const ORDERS = orders(WAYS);

export const oracle: Oracle = (scene) => {
  const sheet = sheetOf(scene);
  // The same lines are asked for again and again.
  const known = new Map<Grid, Map<string, Line[]>>();
  const along: typeof linesAlong = (grid, way, isStopped) => {
    const own = known.get(grid) ?? new Map<string, Line[]>();
    known.set(grid, own);
    const name = `${way} ${isStopped}`;
    if (!own.has(name)) own.set(name, linesAlong(grid, way, isStopped));
    return own.get(name)!;
  };
  const knots = coloursOf([sheet.pairs[0]![1]]);
  const isSorted = (ways: Cell[]): boolean => ways.every((way, i) => i === 0 || WAYS.indexOf(way) > WAYS.indexOf(ways[i - 1]!));
  // Where crossings have a colour the order is all one.
  return decided(sheet, ORDERS.flatMap((ways) => [true, false].flatMap((isStopped) => [null, ...(isSorted(ways) ? knots : [])].map((knot) => laced(ways, isStopped, knot, along)))), []);
};

/** The question has no condition. */
export const without = {};

const drawn = (ways: Cell[], isStopped: boolean) => (scene: Inspection): string => textOf(laced(ways, isStopped, null)(sheetOf(scene).test) as Grid);

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "joins across whatever lies between, columns last": drawn([WAYS[0]!, WAYS[1]!], false),
  "draws lines in all directions, diagonals last": drawn(WAYS, true),
};
