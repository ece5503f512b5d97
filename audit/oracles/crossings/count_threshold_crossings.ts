/** Counts where the curve changes sides of the dashed line, in the direction that is asked. */
import type { Oracle } from "../oracle.ts";
import { heightOver, plotOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const plot = plotOf(scene);
  if (!plot?.dashed) return null;
  const sides = plot.curve.map((point) => heightOver(plot.dashed!, point) > 0);
  const changes = sides.filter((side, i) => i > 0 && side !== sides[i - 1]);
  if (/from below to above/.test(question)) return String(changes.filter((side) => side).length);
  if (/from above to below/.test(question)) return String(changes.filter((side) => !side).length);
  return String(changes.length);
};
