/** Works the angles of the hands out from the times that they show, and adds them up. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { between, turn } from "../support/plane.ts";
import { clockSeconds, handsOf, pivotsOf } from "./parts.ts";

/** Every clock of the picture, in reading order of their pivots: minutes since 12, from two hands. */
function clockMinutes(scene: Inspection): number[] {
  return pivotsOf(scene)
    .sort((a, b) => a.cx - b.cx)
    .map((pivot) => clockSeconds(handsOf(scene, pivot), 60))
    .map((seconds) => (seconds === null ? NaN : seconds / 60));
}

export const oracle: Oracle = (scene, question) => {
  const times = clockMinutes(scene);
  const angles = times.map((time) => {
    const clockwise = turn((time % 60) * 6 - time / 2);
    if (question.includes("clockwise")) return clockwise;
    return question.includes("larger") ? 360 - between(clockwise, 0) : between(clockwise, 0);
  });
  const sum = angles.reduce((total, angle) => total + angle, 0);
  return angles.length === 0 || Number.isNaN(sum) ? null : String(sum);
};
