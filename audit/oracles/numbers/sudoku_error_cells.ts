/** Holds every cell against every other of its row, column and region. */
import type { Oracle } from "../oracle.ts";
import { cellName, latticeOf, numbersIn, regionsOf } from "../support/board.ts";

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const regions = regionsOf(lattice);
  const cells = numbersIn(scene, lattice).flatMap((row, r) => row.map((number, c) => ({ row: r, column: c, number, region: regions[r]![c]! })));
  const bad = cells.filter((a) => cells.some((b) =>
    a !== b && a.number === b.number && (a.row === b.row || a.column === b.column || a.region === b.region)));
  return bad.map(cellName).sort().join(", ");
};
