/** Tries, for everything by which enclosed ground can be told, all tables from it to colours, and colours that stand around or inside. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { described, holes, MEASURES, type Measure } from "./measures.ts";
import { byTable, copies, decided, enclosed, type Form, type Grid, mapped, nearest, type Piece, piecesOf, type Rule, sheetOf, STEPS, textOf } from "./parts.ts";

/** The colours that stand at the edges of a piece. */
const rim = ({ cells }: Piece, grid: Grid): number[] => [...new Set(cells.flatMap(([r, c]) => STEPS.map(([dr, dc]) => grid[r + dr]?.[c + dc] ?? 0)))].filter((colour) => colour > 0).sort();
const around: Measure = (piece, _, grid) => rim(piece, grid).join("+");

const painted = (colourOf: (piece: Piece, grid: Grid) => number): Rule => (grid) => {
  const result = mapped(grid, (colour) => colour);
  for (const piece of enclosed(grid)) for (const [r, c] of piece.cells) result[r]![c] = colourOf(piece, grid);
  return result;
};

/** Single cells without a neighbour of their colour are dots; what a wall encloses is as if they were not there. */
const spread: Rule = (grid) => {
  const isDot = mapped(grid, (colour, r, c) => {
    const near = [-1, 0, 1].flatMap((dr) => [-1, 0, 1].filter((dc) => dr !== 0 || dc !== 0).map((dc) => grid[r + dr]?.[c + dc]));
    return Number(colour > 0 && !near.includes(colour));
  });
  const walls = mapped(grid, (colour, r, c) => (isDot[r]![c] ? 0 : colour));
  const result = mapped(grid, (colour) => colour);
  for (const { cells } of enclosed(walls)) {
    const dots = cells.map(([r, c]) => grid[r]![c]!).filter((colour) => colour > 0);
    if (new Set(dots).size > 1) return null;
    for (const [r, c] of cells) result[r]![c] = dots[0] ?? 0;
  }
  return result;
};

const FORMS: Form[] = [...MEASURES, around, (piece: Piece) => holes(piece)].map((measure) => byTable(described(measure, enclosed)));

export const oracle: Oracle = (scene) => decided(sheetOf(scene), [painted((piece, grid) => rim(piece, grid)[0]!), spread], FORMS);

/** The question has no condition. */
export const without = {};

export const shortcuts = {
  "copies the test": copies,
  "gives the result of the nearest example": nearest,
  "fills every wall's box, open or not, with the commonest new colour": (scene: Inspection) => {
    const { pairs, test } = sheetOf(scene);
    const added = pairs.flatMap(([input, output]) => output.flatMap((row, r) => row.filter((colour, c) => colour !== input[r]![c])));
    const commonest = added.toSorted((a, b) => added.filter((colour) => colour === b).length - added.filter((colour) => colour === a).length)[0]!;
    const result = mapped(test, (colour) => colour);
    for (const { box } of piecesOf(test).filter(({ cells }) => cells.length > 3)) {
      for (let r = box.top; r <= box.bottom; r++) for (let c = box.left; c <= box.right; c++) if (result[r]![c] === 0) result[r]![c] = commonest;
    }
    return textOf(result);
  },
};
