/** The largest h for which h bars are at least h high, tried upwards. */
import type { Oracle } from "../oracle.ts";
import { valuesOf } from "../support/chart.ts";
import { column, seriesOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const series = /bars of (\w+) (?:must )?have/.exec(question)?.[1];
  const isBoth = /both bars/.test(question);
  const table = series !== undefined || isBoth ? seriesOf(scene) : null;
  const values = isBoth
    ? table && [...table.values()].map((bars) => Math.min(...[...bars.values()].map((bar) => bar.to)))
    : series !== undefined
      ? table && [...column(table, series).values()]
      : [...(valuesOf(scene)?.values() ?? [])];
  if (!values || values.length === 0) return null;
  let h = 0;
  while (values.filter((value) => value >= h + 1).length >= h + 1) h++;
  return String(h);
};
