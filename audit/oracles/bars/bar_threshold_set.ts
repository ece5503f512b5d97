/** The categories above or below a dashed line or a mean, or between two lines. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { axisOf, legendOf, mentioned, valuesOf } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";
import { column, mean, seriesOf } from "./parts.ts";

/** Values of the dashed lines, lowest first. */
function dashedLines(scene: Inspection): number[] {
  const axis = axisOf(scene);
  if (!axis) return [];
  return marksOf(scene, "line")
    .filter((line) => line.dash)
    .map((line) => axis.valueAt(axis.horizontal ? line.x1 : line.y1))
    .sort((a, b) => a - b);
}

/** The values that are asked about, and those that a mean is taken of. */
function valuesFor(scene: Inspection, question: string): { asked: Map<string, number>; averaged: number[] } | null {
  const [own, other] = [/(?:value|bars?) of (\w+) (?:end |ends )?(?:above|below)/.exec(question)?.[1], /the mean of all values of (\w+)/.exec(question)?.[1]];
  const table = legendOf(scene).size > 0 ? seriesOf(scene) : null;
  if (table) {
    const series = mentioned(question, legendOf(scene).values());
    const asked = column(table, own ?? series[0]!);
    return { asked, averaged: [...column(table, other ?? own ?? series[0]!).values()] };
  }
  const values = valuesOf(scene);
  return values && { asked: values, averaged: [...values.values()] };
}

const choose = (values: Map<string, number>, test: (value: number) => boolean): string => [...values].filter(([, value]) => test(value)).map(([name]) => name).join(", ");

export const oracle: Oracle = (scene, question) => {
  const values = valuesFor(scene, question);
  if (!values) return null;
  const lines = dashedLines(scene);
  const bound = /the mean of all/.test(question) ? mean(values.averaged) : lines[0];
  if (bound === undefined || Number.isNaN(bound)) return null;
  if (/between the two dashed/.test(question)) return choose(values.asked, (value) => value > lines[0]! && value < lines[1]!);
  return choose(values.asked, (value) => (/ below the /.test(question) ? value < bound : value > bound));
};

export const without: OracleModule["without"] = {
  "the other series' mean": (question) => question.replace(/the mean of all values of \w+/, "the mean of all bars"),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "what ends beyond the middle of the axis": (scene, question) => {
    const [axis, values] = [axisOf(scene), valuesFor(scene, question)];
    if (!axis || !values) return null;
    const { plot, horizontal } = axis;
    const middle = axis.valueAt(horizontal ? (plot.left + plot.right) / 2 : (plot.top + plot.bottom) / 2);
    return choose(values.asked, (value) => (/ below the /.test(question) ? value < middle : value > middle));
  },
  "the larger half of the bars, or the smaller": (scene, question) => {
    const values = valuesFor(scene, question);
    if (!values) return null;
    const sorted = [...values.asked].sort(([, a], [, b]) => (/ below the /.test(question) ? a - b : b - a));
    return sorted.slice(0, sorted.length >> 1).map(([name]) => name).join(", ");
  },
};
