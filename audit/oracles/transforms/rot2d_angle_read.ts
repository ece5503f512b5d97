/** Finds the quarter turns that make the shapes alike, then the angle between two sides that belong together. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { outlinedAndFilled } from "../support/lattice.ts";
import { centroid, direction, marksOf, type Polygon, turn } from "../support/plane.ts";
import { type Cell, cellsOf, cellsText, squaresOf, turnedCells } from "../support/polyomino.ts";

/** The clockwise turn, in degrees, that makes one set of squares the other, wherever they lie. */
function turnBetween(before: Polygon[], after: Polygon[]): number | null {
  const side = (points: [number, number][]): number => {
    const [[ax, ay], [bx, by]] = points as [[number, number], [number, number]];
    return direction({ x: ax, y: ay }, { x: bx, y: by });
  };
  let cells: Cell[] = cellsOf(before);
  const wanted = cellsText(cellsOf(after));
  for (let quarters = 0; quarters < 4; quarters++) {
    if (cellsText(cells) === wanted) return turn(side(after[0]!.points) - side(before[0]!.points) + 90 * quarters);
    cells = turnedCells(cells);
  }
  return null;
}

/** The squares before and after: left and right of each other, or pale and strong around a dot. */
function groupsOf(scene: Inspection): [Polygon[], Polygon[]] | null {
  const squares = squaresOf(scene.marks);
  const groups = marksOf(scene, "text").length > 0
    ? [squares.filter((square) => centroid(square.points).x < 336), squares.filter((square) => centroid(square.points).x >= 336)]
    : Object.values(outlinedAndFilled(scene) ?? {});
  return groups.length === 2 && groups.every((group) => group.length > 0) ? [groups[0]!, groups[1]!] : null;
}

/** The clockwise angle in the direction that is asked for. */
const inDirection = (angle: number, question: string): string => String(Math.round(question.includes("counter-clockwise") ? 360 - angle : angle));

export const oracle: Oracle = (scene, question) => {
  const groups = groupsOf(scene);
  const angle = groups && turnBetween(...groups);
  return angle === null ? null : inDirection(angle, question);
};

export const without = { "the direction": (question: string) => question.replace(/counter-clockwise/g, "clockwise") };

/** The least turn that brings the sides of the squares into line, whatever the shape. */
function leastTurn(scene: Inspection, question: string): string | null {
  const groups = groupsOf(scene);
  if (!groups) return null;
  const [before, after] = groups.map(([square]) => {
    const [[ax, ay], [bx, by]] = square!.points as [[number, number], [number, number]];
    return direction({ x: ax, y: ay }, { x: bx, y: by });
  }) as [number, number];
  return inDirection(turn(after - before) % 90 || 90, question);
}

export const shortcuts = { "turns the squares, not the shape": leastTurn, "always half a turn": () => "180" };
