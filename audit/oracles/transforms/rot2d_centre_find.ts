/** The only point about which quarter turns take one set of squares to the other. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { doubledMiddles, outlinedAndFilled, planeOf } from "../support/lattice.ts";

const mean = (points: [number, number][], axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;

export const oracle: Oracle = (scene) => {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const text = (points: [number, number][]): string => points.map(String).sort().join(" ");
  const [u, v, a, b] = [mean(before, 0), mean(before, 1), mean(after, 0), mean(after, 1)];
  // The centre follows from where the middle of the shape goes, for a quarter, a half and three quarters of a turn clockwise.
  const centres = [
    [(a - v + b + u) / 2, (b + u - a + v) / 2],
    [(u + a) / 2, (v + b) / 2],
    [(a + v - b + u) / 2, (a + v + b - u) / 2],
  ].map((centre) => centre.map(Math.round) as [number, number]);
  const found: string[] = [];
  centres.forEach(([x, y], index) => {
    let image = before;
    for (let quarters = 0; quarters <= index; quarters++) image = image.map(([p, q]) => [x + (q - y), y - (p - x)]);
    if (text(image) === text(after)) found.push(`(${x / 2}, ${y / 2})`);
  });
  return found.length === 1 ? found[0]! : null;
};

/** The angles that are named rule nothing out: an asymmetric shape tells them. */
export const without = {};

/** Half way between the two shapes, where the turn need not be a half turn. */
function halfWay(scene: Inspection, question: string): string | null {
  const plane = planeOf(scene);
  const groups = outlinedAndFilled(scene);
  if (!plane || !groups || !question.includes("90, 180 or 270")) return null;
  const [before, after] = [doubledMiddles(groups.outlined, plane), doubledMiddles(groups.filled, plane)];
  const [x, y] = ([0, 1] as const).map((axis) => Math.round((mean(before, axis) + mean(after, axis)) / 2) / 2);
  return `(${x}, ${y})`;
}

export const shortcuts = { "takes the point half way between the shapes": halfWay, "takes the origin": () => "(0, 0)" };
