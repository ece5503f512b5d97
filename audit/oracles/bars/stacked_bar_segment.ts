/** The length of a segment: alone, with or against another, or as a share of its bar. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Bar, legendOf, mentioned, tidy } from "../support/chart.ts";
import { length, seriesOf, sum, taskOf } from "./parts.ts";

/** What the question makes of the figures of the segments that it names, in their order. */
function answer(scene: Inspection, question: string, figure: (bar: Bar | undefined) => number): string | null {
  const table = seriesOf(scene);
  if (!table) return null;
  const task = taskOf(question);
  const bars = mentioned(task, table.keys());
  const [series] = mentioned(task, legendOf(scene).values());
  if (series === undefined || bars.length === 0) return null;
  const [first = NaN, second = NaN] = bars.map((name) => figure(table.get(name)!.get(series)));
  if (bars.length === 2) {
    if (/sum|add up|together|total|Add the/.test(task)) return String(tidy(first + second));
    return String(tidy(/\bSubtract\b/.test(task) ? second - first : first - second));
  }
  if (!/percent/.test(task)) return String(tidy(first));
  const whole = sum([...table.get(bars[0]!)!.values()].map(length));
  return String(tidy((first / whole) * 100));
}

export const oracle: Oracle = (scene, question) => answer(scene, question, length);

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "where the segment ends": (scene, question) => answer(scene, question, (bar) => bar?.to ?? NaN),
  "where the segment starts": (scene, question) => answer(scene, question, (bar) => bar?.from ?? NaN),
};
