/** Fills in circles: both kinds can still hang together, and no square is of one kind. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Lattice, latticeOf } from "../support/board.ts";
import { marksOf } from "../support/plane.ts";
import { asked, connected, noSquare, onlyBoard, sidesOf } from "./parts.ts";

/** 1 for filled circles, whose inside has the colour of their edge, 0 for open ones; null for empty cells. */
function circlesIn(scene: Inspection, lattice: Lattice): (number | null)[] {
  const cells = new Array<number | null>(lattice.rows * lattice.columns).fill(null);
  for (const circle of marksOf(scene, "circle")) {
    const cell = lattice.cellAt({ x: circle.cx, y: circle.cy });
    if (cell) cells[cell.row * lattice.columns + cell.column] = Number(circle.fill === circle.stroke);
  }
  return cells;
}

export const oracle: Oracle = (scene) => {
  const lattice = latticeOf(scene);
  const beside = sidesOf(lattice);
  const rules = [0, 1].flatMap((value) => [connected(beside, value), ...noSquare(lattice, value)]);
  return onlyBoard(scene, lattice, rules, circlesIn(scene, lattice));
};

export const without = {};

/** Each blank takes the kind of a given circle: the nearest, or the last one met in reading order. */
export const shortcuts = {
  "the kind of the nearest circle": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    const given = circlesIn(scene, lattice);
    const steps = (a: number, b: number): number => Math.abs(Math.floor(a / lattice.columns) - Math.floor(b / lattice.columns)) + Math.abs((a % lattice.columns) - (b % lattice.columns));
    const known = given.flatMap((value, cell) => (value === null ? [] : [cell]));
    return asked(scene, lattice, given.map((value, cell) => value ?? given[known.reduce((best, other) => (steps(other, cell) < steps(best, cell) ? other : best), known[0]!)]!));
  },
  "the kind of the last circle in reading order": (scene: Inspection) => {
    const lattice = latticeOf(scene);
    let last = 0;
    return asked(scene, lattice, circlesIn(scene, lattice).map((value) => (last = value ?? last)));
  },
};
