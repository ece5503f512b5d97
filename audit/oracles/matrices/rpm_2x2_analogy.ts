/** Looks for motions of the square that make the first panel the second, and does them to the third. */
import type { Oracle } from "../oracle.ts";
import { darknessOf, matrixOf, type Panel, surfaceOf } from "../support/panels.ts";
import { analogyShortcuts, NO_CONDITION } from "./parts.ts";

/** The cells of a figure made of squares, in cells from their middle. */
function cellsOf(panel: Panel): [number, number][] {
  const squares = panel.marks.flatMap((mark) => (mark.type === "rect" ? [mark] : []));
  const pitch = squares[0]!.width;
  const middles = squares.map((square): [number, number] => [square.x / pitch, square.y / pitch]);
  const left = Math.min(...middles.map(([x]) => x));
  const right = Math.max(...middles.map(([x]) => x));
  const top = Math.min(...middles.map(([, y]) => y));
  const bottom = Math.max(...middles.map(([, y]) => y));
  return middles.map(([x, y]) => [x - (left + right) / 2, y - (top + bottom) / 2]);
}

/** The same for figures that look the same. */
const outlineOf = (cells: [number, number][]): string => cells.map(([x, y]) => `${Math.round(2 * x)},${Math.round(2 * y)}`).sort().join(" ");

/** The eight motions of a square. */
const MOTIONS: ((x: number, y: number) => [number, number])[] = [
  (x, y) => [x, y], (x, y) => [-y, x], (x, y) => [-x, -y], (x, y) => [y, -x],
  (x, y) => [-x, y], (x, y) => [x, -y], (x, y) => [y, x], (x, y) => [-y, -x],
];

export const oracle: Oracle = (scene) => {
  const { panels, options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const [before, after, start] = panels as [Panel, Panel, Panel];
  const dots = (panel: Panel): number => panel.marks.filter((mark) => mark.type === "circle").length;
  const shade = (panel: Panel): number => Math.round(darknessOf(panel.marks.find((mark) => mark.type === "rect")!, surface) * 4);
  if (dots(before) !== dots(start) || shade(before) !== shade(start)) return null;
  const motions = MOTIONS.filter((move) => outlineOf(cellsOf(before).map(([x, y]) => move(x, y))) === outlineOf(cellsOf(after)));
  if (motions.length !== 1) return null;
  const wanted = outlineOf(cellsOf(start).map(([x, y]) => motions[0]!(x, y)));
  const fitting = [...options].filter(([, panel]) =>
    outlineOf(cellsOf(panel)) === wanted && dots(panel) === dots(after) && shade(panel) === shade(after));
  return fitting.length === 1 ? fitting[0]![0] : null;
};

export const without = NO_CONDITION;
export const shortcuts = analogyShortcuts;
