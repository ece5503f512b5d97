/** Segments to the right of zero minus those to the left, each times its factor where the legend gives factors. */
import type { Oracle } from "../oracle.ts";
import { mentioned, tidy } from "../support/chart.ts";
import { length, seriesOf, sum } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  if (!table) return null;
  const isWeighted = /factor that the legend gives/.test(question);
  const net = (name: string): number =>
    sum([...table.get(name)!].map(([series, bar]) => {
      const factor = Number(/×\(?(-?\d+)\)?$/.exec(series)?.[1] ?? NaN);
      return length(bar) * (isWeighted ? factor : Math.sign(bar.to + bar.from));
    }));
  const [first, second] = mentioned(question.split(/\? The net|\. The net/)[0]!, table.keys());
  if (first === undefined) return null;
  if (second === undefined) return String(tidy(net(first)));
  return String(tidy(/\bSubtract\b/.test(question) ? net(second) - net(first) : net(first) - net(second)));
};
