/** Fills the tanks anew: the cells of a tank in one row are one thing, which weighs as much as it has cells. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { regionsOf } from "../support/board.ts";
import { type CountRule, fillings, implies } from "../support/counts.ts";
import { gridOf, ONE_PUZZLE, type Squares, squaresOf, totalsOf } from "./placement.ts";

interface Tanks {
  squares: Squares;
  /** The layer of each cell: the cells of one tank in one row. */
  layerOf: number[];
  /** The row of each layer, and its tank. */
  layers: { row: number; tank: number }[];
}

function tanksOf(scene: Inspection): Tanks {
  const squares = squaresOf(scene);
  const regions = regionsOf(squares);
  const layers: Tanks["layers"] = [];
  const layerOf = squares.cells.map(({ row, column }) => {
    const tank = regions[row]![column]!;
    const known = layers.findIndex((layer) => layer.row === row && layer.tank === tank);
    return known < 0 ? layers.push({ row, tank }) - 1 : known;
  });
  return { squares, layerOf, layers };
}

export const oracle: Oracle = (scene) => {
  const { squares, layerOf, layers } = tanksOf(scene);
  const { ofRow, ofColumn } = totalsOf(scene, squares);
  const total = (line: number[], count: number | undefined): CountRule[] => {
    if (count === undefined) return [];
    const places = [...new Set(line.map((place) => layerOf[place]!))];
    return [{ places, weights: places.map((layer) => line.filter((place) => layerOf[place] === layer).length), least: count, most: count }];
  };
  const rules = [
    ...squares.acrosses.flatMap((line, row) => total(line, ofRow[row])),
    ...squares.downs.flatMap((line, column) => total(line, ofColumn[column])),
    ...layers.flatMap((upper, i) => layers.flatMap((lower, k) => (upper.tank === lower.tank && upper.row < lower.row ? [implies(i, k)] : []))),
  ];
  const found = fillings(layers.length, rules);
  return found.length === 1 ? gridOf(scene, squares, layerOf.map((layer) => found[0]![layer]!)) : null;
};

export const without = ONE_PUZZLE;

/** Fills each row with layers in this order, as long as its total allows. */
const rowByRow = (isLargestFirst: boolean) => (scene: Inspection): string => {
  const { squares, layerOf } = tanksOf(scene);
  const { ofRow } = totalsOf(scene, squares);
  const filled = new Set<number>();
  squares.acrosses.forEach((line, row) => {
    let left = ofRow[row] ?? Math.floor(line.length / 2);
    const size = (layer: number): number => line.filter((place) => layerOf[place] === layer).length;
    const layers = [...new Set(line.map((place) => layerOf[place]!))];
    if (isLargestFirst) layers.sort((a, b) => size(b) - size(a));
    for (const layer of layers) {
      if (size(layer) > left) continue;
      filled.add(layer);
      left -= size(layer);
    }
  });
  return gridOf(scene, squares, layerOf.map((layer) => filled.has(layer)));
};

export const shortcuts = { "each row from the left": rowByRow(false), "each row, wide parts first": rowByRow(true) };
