/** The largest h for which h bars are at least h high, tried upwards. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { axisOf, legendOf, mentioned, valuesOf } from "../support/chart.ts";
import { column, seriesOf, taskOf } from "./parts.ts";

/** The values that count. */
function countedIn(scene: Inspection, question: string): number[] | null {
  const [series] = mentioned(taskOf(question), legendOf(scene).values());
  const isBoth = /both bars/.test(question);
  if (series === undefined && !isBoth) {
    const values = valuesOf(scene);
    return values && [...values.values()];
  }
  const table = seriesOf(scene);
  if (!table) return null;
  const complete = [...table.values()].filter((bars) => bars.size === 2);
  return isBoth ? complete.map((bars) => Math.min(...[...bars.values()].map((bar) => bar.to))) : [...column(table, series!).values()];
}

export const oracle: Oracle = (scene, question) => {
  const values = countedIn(scene, question);
  if (!values || values.length === 0) return null;
  let h = 0;
  while (values.filter((value) => value >= h + 1).length >= h + 1) h++;
  return String(h);
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the bars": (scene, question) => {
    const values = countedIn(scene, question);
    return values && String(Math.round(values.length / 2));
  },
  "the bar in the middle of the ranking": (scene, question) => {
    const values = countedIn(scene, question);
    return values && String(values.sort((a, b) => a - b)[values.length >> 1]);
  },
  "bars beyond the middle of the axis": (scene, question) => {
    const [axis, values] = [axisOf(scene), countedIn(scene, question)];
    if (!axis || !values) return null;
    const { plot, horizontal } = axis;
    const middle = axis.valueAt(horizontal ? (plot.left + plot.right) / 2 : (plot.top + plot.bottom) / 2);
    return String(values.filter((value) => value > middle).length);
  },
};
