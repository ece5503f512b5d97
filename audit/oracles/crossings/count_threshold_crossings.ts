/** Counts where the curve changes sides of the dashed line, in the direction that is asked. */
import type { Oracle, OracleModule } from "../oracle.ts";
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

/** How often the curve turns. */
const turnsOf = (scene: Parameters<Oracle>[0]): number => {
  const heights = plotOf(scene)!.curve.map(({ y }) => y);
  return heights.filter((y, i) => i > 0 && i + 1 < heights.length && y > heights[i - 1]! !== heights[i + 1]! > y).length;
};

export const without: OracleModule["without"] = {
  "the direction": (question) => question.replace(/ from (below to above|above to below)/, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the turning points": (scene) => String(Math.round(turnsOf(scene) / 2)),
  "a third of the turning points": (scene) => String(Math.round(turnsOf(scene) / 3)),
};
