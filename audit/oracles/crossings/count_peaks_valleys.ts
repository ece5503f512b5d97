/** Counts where the curve turns, above or below the dashed line where that is asked. */
import type { Oracle, OracleModule } from "../oracle.ts";
import type { Point } from "../support/plane.ts";
import { heightOver, plotOf } from "./parts.ts";

/** The points where a curve turns up or down by more than `least`, its ends left out. */
function extremesOf(curve: Point[], least: number): { point: Point; isPeak: boolean }[] {
  const found: { point: Point; isPeak: boolean }[] = [];
  let [low, high] = [curve[0]!, curve[0]!];
  let rising: boolean | null = null;
  for (const point of curve) {
    if (point.y < high.y) high = point;
    if (point.y > low.y) low = point;
    if (rising !== false && point.y > high.y + least) {
      if (rising === true) found.push({ point: high, isPeak: true });
      rising = false;
      low = point;
    } else if (rising !== true && point.y < low.y - least) {
      if (rising === false) found.push({ point: low, isPeak: false });
      rising = true;
      high = point;
    }
  }
  return found;
}

export const oracle: Oracle = (scene, question) => {
  const plot = plotOf(scene);
  if (!plot) return null;
  const isAsked = ({ point, isPeak }: { point: Point; isPeak: boolean }): boolean =>
    (/peaks and valleys/.test(question) || isPeak === /\bpeaks\b/.test(question)) &&
    (!/above the dashed/.test(question) || heightOver(plot.dashed!, point) > 0) &&
    (!/below the dashed/.test(question) || heightOver(plot.dashed!, point) < 0);
  return String(extremesOf(plot.curve, 6).filter(isAsked).length);
};

export const without: OracleModule["without"] = {
  "the side of the line": (question) => question.replace(/ (above|below) the dashed line/, ""),
  "peaks or valleys": (question) => (/peaks and valleys/.test(question) ? question : question.replace(/\b(peaks|valleys)\b/, "peaks and valleys")),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "both sides of the line": (scene, question) => (/ (above|below) the dashed line/.test(question) ? oracle(scene, question.replace(/ (above|below) the dashed line/, "")) : null),
  "a third of the turning points": (scene) => {
    const plot = plotOf(scene);
    return plot && String(Math.round(extremesOf(plot.curve, 6).length / 3));
  },
};
