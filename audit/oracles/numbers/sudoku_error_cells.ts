/** Holds every cell against every other of its row, column and region. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { cellName, latticeOf, numbersIn, regionsOf } from "../support/board.ts";
import { ONE_PUZZLE } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice);
  const cells = numbersIn(scene, lattice).flatMap((row, r) => row.map((number, c) => ({ row: r, column: c, number, region: regions[r]![c]! })));
  const bad = cells.filter((a) => cells.some((b) =>
    a !== b && a.number !== null && a.number === b.number && (a.row === b.row || a.column === b.column || a.region === b.region)));
  return bad.map(cellName).sort().join(", ");
};

/** Repetitions in the box, besides those in rows and columns: dropping the box leaves another question, which is a shortcut below. */
export const without = ONE_PUZZLE;

/** Looks for repetitions in one direction alone. */
const along = (line: "row" | "column") => (scene: Inspection): string => {
  const cells = numbersIn(scene, latticeOf(scene)).flatMap((row, r) => row.map((number, c) => ({ row: r, column: c, number })));
  return cells.filter((a) => cells.some((b) => a !== b && a.number === b.number && a[line] === b[line])).map(cellName).sort().join(", ");
};

export const shortcuts = { "looks along rows alone": along("row"), "looks along columns alone": along("column") };
