/** The letters whose angles the marks fix, sorted. */
import type { Oracle } from "../oracle.ts";
import { anglesOf, Directions } from "../support/angles.ts";
import { stateSizes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const directions = new Directions(scene);
  directions.knowTicks(scene);
  stateSizes(scene, directions);
  if (directions.system.isContradictory) return null;
  const fixed = anglesOf(scene).filter((angle) => /^[a-z]$/.test(angle.text ?? "") && directions.sizeOf(angle) !== null);
  return fixed.length === 0 ? "empty" : fixed.map((angle) => angle.text!).sort().join(", ");
};
