/** The only upright, level or diagonal line that mirrors one set of squares onto the other. */
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
