/** The categories whose error bars reach over those of the named ones: all of them, or exactly one. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { axisOf, categoriesOf, mentioned } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";

/** The lower and upper end of every category's error bar. */
function intervalsOf(scene: Inspection): Map<string, [number, number]> {
  const axis = axisOf(scene);
  const intervals = new Map<string, [number, number]>();
  if (!axis) return intervals;
  const { plot, horizontal } = axis;
  for (const line of marksOf(scene, "line")) {
    const isAlong = horizontal ? line.y1 === line.y2 && line.x1 !== line.x2 : line.x1 === line.x2 && line.y1 !== line.y2;
    const across = horizontal ? line.y1 : line.x1;
    const isInside = horizontal ? across > plot.top + 1 && across < plot.bottom - 1 : across > plot.left + 1 && across < plot.right - 1;
    const ends = (horizontal ? [line.x1, line.x2] : [line.y1, line.y2]).map((place) => axis.valueAt(place) ?? NaN);
    if (!isAlong || !isInside || Math.abs(line.x1 - line.x2) + Math.abs(line.y1 - line.y2) > (horizontal ? plot.right - plot.left : plot.bottom - plot.top) - 8) continue;
    const category = categoriesOf(scene, axis).find((other) => Math.abs(other.across - across) < 3);
    if (category) intervals.set(category.name, [Math.min(...ends), Math.max(...ends)]);
  }
  return intervals;
}

export const oracle: Oracle = (scene, question) => {
  const intervals = intervalsOf(scene);
  const asked = mentioned(question, intervals.keys());
  const wanted = /exactly one of/.test(question) ? 1 : asked.length;
  const meets = (a: [number, number], b: [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1];
  const chosen = [...intervals].filter(([name, interval]) =>
    !asked.includes(name) && asked.filter((other) => meets(interval, intervals.get(other)!)).length === wanted);
  return chosen.map(([name]) => name).join(", ");
};
