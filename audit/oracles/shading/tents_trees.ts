/** Pitches the tents anew: cells are tried under the totals, and a complete camp is checked for a tent of its own for every tree. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { atLeast, atMost, exactly, fillings } from "../support/counts.ts";
import { around, blocksOf, figuresIn, onlyOne, ONE_PUZZLE, placesText, type Squares, squaresOf, totalRules, totalsOf } from "./placement.ts";

/** Whether each tree can be given a tent beside it that no other tree has (augmenting paths). */
function isPaired(squares: Squares, trees: number[], tents: Set<number>): boolean {
  const treeOf = new Map<number, number>();
  const finds = (tree: number, seen: Set<number>): boolean => around(squares, tree, false).some((tent) => {
    if (!tents.has(tent) || seen.has(tent)) return false;
    seen.add(tent);
    const other = treeOf.get(tent);
    if (other !== undefined && !finds(other, seen)) return false;
    treeOf.set(tent, tree);
    return true;
  });
  return trees.every((tree) => finds(tree, new Set()));
}

function tentsOf(scene: Inspection): { squares: Squares; trees: number[]; tents: number[] | null } {
  const squares = squaresOf(scene);
  const trees = [...figuresIn(scene, squares).keys()];
  const beside = new Set(trees.flatMap((tree) => around(squares, tree, false)));
  const places = squares.cells.map((_, place) => place);
  const given = places.map((place) => (trees.includes(place) || !beside.has(place) ? false : undefined));
  const found = fillings(places.length, [
    exactly(trees.length, places),
    ...trees.map((tree) => atLeast(1, around(squares, tree, false))),
    ...blocksOf(squares).map((block) => atMost(1, block)),
    ...totalRules(scene, squares),
  ], {
    given,
    isPossible: (known) => known.includes(undefined) || isPaired(squares, trees, new Set(places.filter((place) => known[place]))),
  });
  return { squares, trees, tents: onlyOne(found) };
}

export const oracle: Oracle = (scene) => {
  const { squares, tents } = tentsOf(scene);
  return tents && placesText(scene, squares, tents);
};

export const without = ONE_PUZZLE;

/** Pitches a tent for each tree in turn where nothing stands yet, looking at the sides in this order. */
const inTurn = (sides: [number, number][], minds: boolean) => (scene: Inspection): string => {
  const squares = squaresOf(scene);
  const trees = [...figuresIn(scene, squares).keys()];
  const { ofRow, ofColumn } = totalsOf(scene, squares);
  const tents = new Set<number>();
  for (const tree of trees) {
    const { row, column } = squares.cells[tree]!;
    const place = sides.map(([down, right]) => squares.at(row + down, column + right)).find((one) => {
      if (one < 0 || trees.includes(one) || tents.has(one)) return false;
      const cell = squares.cells[one]!;
      return !minds || (ofRow[cell.row] !== 0 && ofColumn[cell.column] !== 0 && !around(squares, one, true).some((other) => tents.has(other)));
    });
    if (place !== undefined) tents.add(place);
  }
  return placesText(scene, squares, tents);
};

export const shortcuts = {
  "a tent above each tree, or beside it": inTurn([[-1, 0], [0, 1], [1, 0], [0, -1]], false),
  "tree by tree, off other tents and lines with 0": inTurn([[0, -1], [0, 1], [-1, 0], [1, 0]], true),
};
