/** The letters whose angles the marks fix, sorted. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Angle, anglesOf, Directions } from "../support/angles.ts";
import { distance } from "../support/plane.ts";
import { NO_CONDITIONS, stateSizes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const directions = new Directions(scene);
  directions.knowTicks(scene);
  stateSizes(scene, directions);
  if (directions.system.isContradictory) return null;
  const fixed = anglesOf(scene).filter((angle) => /^[a-z]$/.test(angle.text ?? "") && directions.sizeOf(angle) !== null);
  return fixed.length === 0 ? "empty" : fixed.map((angle) => angle.text!).sort().join(", ");
};

export const without = NO_CONDITIONS;

/** The letters of some of the lettered angles. */
function letters(scene: Inspection, isChosen: (angle: Angle, given: Angle[]) => boolean): string {
  const angles = anglesOf(scene);
  const given = angles.filter(({ text }) => text?.endsWith("°"));
  const chosen = angles.filter((angle) => /^[a-z]$/.test(angle.text ?? "") && isChosen(angle, given)).map(({ text }) => text!);
  return chosen.length === 0 ? "empty" : chosen.sort().join(", ");
}

export const shortcuts: OracleModule["shortcuts"] = {
  "every letter": (scene) => letters(scene, () => true),
  "letters beside a given size": (scene) => letters(scene, ({ vertex }, given) => given.some((other) => distance(vertex, other.vertex) < 1)),
};
