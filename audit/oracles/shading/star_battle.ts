/** Places the stars anew: one in each row, column and region, and no two in a block of two by two. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { regionsOf } from "../support/board.ts";
import { atMost, exactly, fillings } from "../support/counts.ts";
import { around, blocksOf, onlyOne, ONE_PUZZLE, placesText, squaresOf } from "./placement.ts";

export const oracle: Oracle = (scene) => {
  const squares = squaresOf(scene);
  const regions = regionsOf(squares).flat();
  const parts = [...new Set(regions)].map((region) => regions.flatMap((other, place) => (other === region ? [place] : [])));
  const lines = [...squares.acrosses, ...squares.downs, ...parts];
  const found = fillings(squares.cells.length, [...lines.map((places) => exactly(1, places)), ...blocksOf(squares).map((block) => atMost(1, block))]);
  const places = onlyOne(found);
  return places && placesText(scene, squares, places);
};

export const without = ONE_PUZZLE;

/** Takes cells in this order wherever nothing speaks against it yet. */
const greedy = (isBackward: boolean) => (scene: Inspection): string => {
  const squares = squaresOf(scene);
  const regions = regionsOf(squares).flat();
  const taken: number[] = [];
  const order = squares.cells.map((_, place) => place);
  for (const place of isBackward ? order.reverse() : order) {
    const { row, column } = squares.cells[place]!;
    const isFull = taken.some((other) => squares.cells[other]!.row === row || squares.cells[other]!.column === column || regions[other] === regions[place]);
    if (!isFull && !around(squares, place, true).some((other) => taken.includes(other))) taken.push(place);
  }
  return placesText(scene, squares, taken);
};

export const shortcuts = { "first cell that is free, from the top": greedy(false), "first cell that is free, from the bottom": greedy(true) };
