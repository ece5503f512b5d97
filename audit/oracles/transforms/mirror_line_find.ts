/** The only upright, level or diagonal line that mirrors one set of squares onto the other. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { doubledMiddles, outlinedAndFilled, planeOf } from "../support/lattice.ts";

export const oracle: Oracle = (scene) => {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const text = (points: [number, number][]): string => points.map(String).sort().join(" ");
  const found: string[] = [];
  for (let c = -60; c <= 80; c++) {
    const images: [string, (point: [number, number]) => [number, number]][] = [
      [`x = ${c / 2}`, ([u, v]) => [2 * c - u, v]],
      [`y = ${c / 2}`, ([u, v]) => [u, 2 * c - v]],
      [`y = x + ${c / 2}`, ([u, v]) => [v - c, u + c]],
      [`y = -x + ${c / 2}`, ([u, v]) => [c - v, c - u]],
    ];
    for (const [equation, image] of images) if (text(before.map(image)) === text(after)) found.push(equation.replace("+ -", "- "));
  }
  return found.length === 1 ? found[0]! : null;
};

/** Everything that the question says of the shapes can be seen. */
export const without = {};

/** The upright or level line half way between the middles of the two shapes, whichever way they lie apart. */
function halfWay(scene: Inspection): string | null {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const mean = (points: [number, number][], axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [dx, dy] = [mean(after, 0) - mean(before, 0), mean(after, 1) - mean(before, 1)];
  // Where the line is level or upright one of the two is 0: then that is the way to find it, and no shortcut.
  if (Math.min(Math.abs(dx), Math.abs(dy)) < 0.01) return null;
  const axis = Math.abs(dx) > Math.abs(dy) ? 0 : 1;
  return `${axis === 0 ? "x" : "y"} = ${Math.round((mean(before, axis) + mean(after, axis)) / 2) / 2}`;
}

export const shortcuts = { "takes a line along the grid": halfWay, "takes a diagonal through the origin": () => "y = x" };
