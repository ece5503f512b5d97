/** The categories above or below a dashed line or a mean, or between two lines. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { axisOf, valuesOf } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";
import { column, mean, seriesOf } from "./parts.ts";

/** Values of the dashed lines, lowest first. */
function dashedLines(scene: Inspection): number[] {
  const axis = axisOf(scene);
  if (!axis) return [];
  return marksOf(scene, "line")
    .filter((line) => line.dash)
    .map((line) => axis.valueAt(axis.horizontal ? line.x1 : line.y1) ?? NaN)
    .sort((a, b) => a - b);
}

export const oracle: Oracle = (scene, question) => {
  const named = /value of (\w+) (?:above|below) the mean of all values of (\w+)/.exec(question);
  const table = named ? seriesOf(scene) : null;
  const values = named ? table && column(table, named[1]!) : valuesOf(scene);
  if (!values) return null;
  const lines = dashedLines(scene);
  const bound = named ? mean([...column(table!, named[2]!).values()]) : /the mean of all bars/.test(question) ? mean([...values.values()]) : lines[0]!;
  const chosen = [...values].filter(([, value]) =>
    /between the two dashed/.test(question) ? value > lines[0]! && value < lines[1]! : / below /.test(question) ? value < bound : value > bound);
  return chosen.map(([name]) => name).join(", ");
};
