/** Tries every way to count colours, to order the bars, and to lay them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { cellsWhere, coloursOf, copies, decided, type Form, type Grid, nearest, piecesOf, type Rule, sheetOf, textOf, viewed } from "./parts.ts";

type Count = (grid: Grid, colour: number) => number;
const cells: Count = (grid, colour) => cellsWhere(grid, (value) => value === colour).length;
const pieces: Count = (grid, colour) => piecesOf(grid, (value) => value === colour).length;
const largest: Count = (grid, colour) => Math.max(...piecesOf(grid, (value) => value === colour).map((piece) => piece.cells.length));

/** What the bars are put in ascending order by, besides their lengths. */
const ORDERS: ((grid: Grid, colour: number, length: number) => number)[] = [
  (_, __, length) => -length, (_, __, length) => length, (_, colour) => colour, (_, colour) => -colour,
  (grid, colour) => grid.flat().indexOf(colour),
  (grid, colour) => grid[0]!.map((_, c) => grid.map((row) => row[c]!)).flat().indexOf(colour),
];

const bars = (count: Count, order: (typeof ORDERS)[number]): Rule => (grid) => {
  const all = coloursOf([grid]).map((colour) => ({ colour, length: count(grid, colour) })).map((bar) => ({ ...bar, worth: order(grid, bar.colour, bar.length) }));
  if (new Set(all.map(({ worth }) => worth)).size < all.length) return null;
  const longest = Math.max(...all.map(({ length }) => length));
  return all.sort((a, b) => a.worth - b.worth).map(({ colour, length }) => Array.from({ length: longest }, (_, i) => (i < length ? colour : 0)));
};

const FORMS: Form[] = [cells, pieces, largest].flatMap((count) => ORDERS.map((order) => viewed(bars(count, order))));

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [], FORMS);

/** The question has no condition. */
export const without = {};

const lying = (count: Count, order: number) => (scene: Inspection): string => {
  const { test } = sheetOf(scene);
  return textOf(bars(count, (grid, colour, length) => ORDERS[order]!(grid, colour, length) + colour / 100)(test)!);
};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "lays bars by the digits of the key": lying(cells, 2),
};
