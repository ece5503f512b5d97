/** Tries all ways to single out a piece, and all ways to turn what is cut out. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { MEASURES, type Measure } from "./measures.ts";
import { copies, decided, type Form, type Grid, nearest, type Piece, piecesOf, type Rule, sheetOf, textOf, viewed, window } from "./parts.ts";

const mixed = (grid: Grid): Piece[] => piecesOf(grid, undefined, true);
const colours: Measure = ({ cells }, _, grid) => new Set(cells.map(([r, c]) => grid[r]![c])).size;

/** The one piece with the most, or the least, of a measure. */
const singledOut = (pieces: (grid: Grid) => Piece[], measure: Measure, sign: number): Rule => (grid) => {
  const all = pieces(grid);
  const values = all.map((piece) => sign * Number(measure(piece, all, grid)));
  const best = Math.max(...values);
  return values.filter((value) => value === best).length === 1 ? window(grid, all[values.indexOf(best)]!.box) : null;
};

const FORMS: Form[] = [(grid: Grid) => piecesOf(grid), mixed].flatMap((pieces) => [...MEASURES, colours].flatMap((measure) => [1, -1].map((sign) => viewed(singledOut(pieces, measure, sign)))));

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [], FORMS);

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "cuts out the piece nearest to the middle": (scene: Inspection) => {
    const { test } = sheetOf(scene);
    const off = ({ box }: Piece): number => Math.hypot(box.top + box.bottom + 1 - test.length, box.left + box.right + 1 - test[0]!.length);
    return textOf(window(test, mixed(test).sort((a, b) => off(a) - off(b))[0]!.box));
  },
};
