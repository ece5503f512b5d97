/** The length of a segment: alone, with or against another, or as a share of its bar. */
import type { Oracle } from "../oracle.ts";
import { legendOf, mentioned, tidy } from "../support/chart.ts";
import { length, seriesOf, sum } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  if (!table) return null;
  const bars = mentioned(question, table.keys());
  const [series] = mentioned(question, legendOf(scene).values());
  if (series === undefined || bars.length === 0) return null;
  const sizes = bars.map((name) => length(table.get(name)!.get(series)));
  if (bars.length === 2) {
    if (/sum of|Add the|together|add up to/.test(question)) return String(tidy(sizes[0]! + sizes[1]!));
    return String(tidy(/\bSubtract\b/.test(question) ? sizes[1]! - sizes[0]! : sizes[0]! - sizes[1]!));
  }
  if (!/share of|percent of the whole|percentage of the total|percent of the total/.test(question)) return String(tidy(sizes[0]!));
  const whole = sum([...table.get(bars[0]!)!.values()].map(length));
  return String(tidy((sizes[0]! / whole) * 100));
};
