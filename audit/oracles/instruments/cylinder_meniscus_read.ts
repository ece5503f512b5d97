/** Reads each dashed level off the scale to its right, then adds or subtracts as asked. */
import type { Oracle } from "../oracle.ts";
import { marksOf, startOf } from "../support/plane.ts";
import { exactly, uprightScale } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const levels = marksOf(scene, "line").filter((line) => line.dash).sort((a, b) => a.x1 - b.x1);
  const readings = levels.map((line, i) => {
    const end = i + 1 < levels.length ? levels[i + 1]!.x1 - 50 : scene.width;
    const scale = uprightScale(scene, line.x1 + 10, end);
    return scale ? scale.tick(startOf(line)) : NaN;
  });
  const [a, b, c] = readings as [number, number, number];
  if (readings.length === 1) return exactly(a);
  if (readings.length === 2) return exactly(b - a);
  return exactly(/together|Add up|total|pot/.test(question) ? a + b + c : c - 2 * b + a);
};
