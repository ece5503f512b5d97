/** The categories whose error bars reach over those of the named ones: all of them, or exactly one. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { axisOf, categoriesOf, mentioned, valuesOf } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";

/** The lower and upper end of every category's error bar. */
function intervalsOf(scene: Inspection): Map<string, [number, number]> {
  const axis = axisOf(scene);
  const intervals = new Map<string, [number, number]>();
  if (!axis) return intervals;
  const { plot, horizontal } = axis;
  const categories = categoriesOf(scene, axis);
  for (const line of marksOf(scene, "line")) {
    const isAlong = horizontal ? line.y1 === line.y2 && line.x1 !== line.x2 : line.x1 === line.x2 && line.y1 !== line.y2;
    const across = horizontal ? line.y1 : line.x1;
    const isInside = horizontal ? across > plot.top + 1 && across < plot.bottom - 1 : across > plot.left + 1 && across < plot.right - 1;
    const starts = horizontal ? Math.min(line.x1, line.x2) >= plot.left : Math.max(line.y1, line.y2) <= plot.bottom;
    const ends = (horizontal ? [line.x1, line.x2] : [line.y1, line.y2]).map((place) => axis.valueAt(place));
    if (!isAlong || !isInside || !starts || Math.abs(line.x1 - line.x2) + Math.abs(line.y1 - line.y2) > (horizontal ? plot.right - plot.left : plot.bottom - plot.top) - 8) continue;
    const category = categories.find((other) => Math.abs(other.across - across) < 3);
    if (category) intervals.set(category.name, [Math.min(...ends), Math.max(...ends)]);
  }
  return intervals;
}

type Interval = [number, number];
const meets = (a: Interval, b: Interval): boolean => a[0] <= b[1] && b[0] <= a[1];
/** The named categories: the first sentence after a lead names them, and so does the last one. */
const namedOf = (question: string, names: Iterable<string>): string[] => mentioned(question.split("Two error bars")[0]!, names);

export const oracle: Oracle = (scene, question) => {
  const intervals = intervalsOf(scene);
  const asked = namedOf(question, intervals.keys());
  const chosen = [...intervals].filter(([name, interval]) => {
    const met = asked.filter((other) => meets(interval, intervals.get(other)!)).length;
    return !asked.includes(name) && (/at least one of/.test(question) ? met > 0 : met === (/exactly one of/.test(question) ? 1 : asked.length));
  });
  return chosen.map(([name]) => name).join(", ");
};

export const without: OracleModule["without"] = {
  "the second error bar": (question) => question.replace(/ and also the one for \w+/, ""),
  exactly: (question) => question.replace("exactly one of", "at least one of"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "bars whose tops lie within the first named error bar": (scene, question) => {
    const intervals = intervalsOf(scene);
    const values = valuesOf(scene);
    const [first] = namedOf(question, intervals.keys());
    if (!values || first === undefined) return null;
    const [low, high] = intervals.get(first)!;
    return [...values].filter(([name, value]) => name !== first && value >= low && value <= high).map(([name]) => name).join(", ");
  },
  "bars whose error bars overlap the first named one": (scene, question) => {
    const intervals = intervalsOf(scene);
    const named = namedOf(question, intervals.keys());
    return named.length < 2 ? null : [...intervals].filter(([name, interval]) => !named.includes(name) && meets(interval, intervals.get(named[0]!)!)).map(([name]) => name).join(", ");
  },
};
