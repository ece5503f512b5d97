/** Reads the lowest point of each curved surface off the scale to its right, then adds or subtracts as asked. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { marksOf } from "../support/plane.ts";
import { exactly, type Scale, uprightScale } from "./parts.ts";

interface Surface {
  x: number;
  /** Of the lowest point. */
  lowest: number;
  scale: Scale | null;
}

/** The surfaces from left to right: drawn as arcs of a parabola from wall to wall. */
function surfacesOf(scene: Inspection): Surface[] {
  const arcs = marksOf(scene, "path").filter((path) => path.fill === undefined)
    .map(({ d }) => d.match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number, number, number])
    .sort((a, b) => a[0] - b[0]);
  return arcs.map(([left, y, , control, right], i) => ({
    x: (left + right) / 2, lowest: (y + control) / 2, scale: uprightScale(scene, right - 2, arcs[i + 1]?.[0] ?? scene.width),
  }));
}

/** What the readings are put together to. */
function combined(readings: number[], question: string): string | null {
  const [a, b, c] = readings as [number, number, number];
  if (readings.length === 1) return exactly(a);
  if (readings.length === 2) return exactly(b - a);
  return exactly(/together|Add up|total|pot|sum/.test(question) ? a + b + c : c - 2 * b + a);
}

export const oracle: Oracle = (scene, question) => combined(surfacesOf(scene).map(({ x, lowest, scale }) => scale?.tick({ x, y: lowest }) ?? NaN), question);

/** How a liquid is read is a convention. */
export const without = {};

export const shortcuts = {
  "the last cylinder alone": (scene: Inspection) => {
    const surfaces = surfacesOf(scene);
    const last = surfaces.at(-1);
    return last?.scale && surfaces.length > 1 ? exactly(last.scale.tick({ x: last.x, y: last.lowest })) : null;
  },
  "the numbers nearest to the surfaces": (scene: Inspection, question: string) =>
    combined(surfacesOf(scene).map(({ x, lowest, scale }) => scale?.nearestNumber({ x, y: lowest }) ?? NaN), question),
};
