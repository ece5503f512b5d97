/** Segments to the right of zero minus those to the left, each times its factor where the legend gives factors. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { type Bar, mentioned, tidy } from "../support/chart.ts";
import { length, seriesOf, sum } from "./parts.ts";

/** A figure of the asked bar, or of the first named one less the other. */
function score(scene: Inspection, question: string, figure: (series: string, bar: Bar) => number): string | null {
  const table = seriesOf(scene);
  if (!table) return null;
  const of = (name: string): number => sum([...table.get(name)!].map(([series, bar]) => figure(series, bar)));
  const [first, second] = mentioned(question.split(/ The net score (?:adds up|is the total) /)[0]!, table.keys());
  if (first === undefined) return null;
  if (second === undefined) return String(tidy(of(first)));
  return String(tidy(/\bSubtract\b/.test(question) ? of(second) - of(first) : of(first) - of(second)));
}

const sign = (bar: Bar): number => Math.sign(bar.to + bar.from);
const isWeighted = (question: string): boolean => /factor in the legend/.test(question);

export const oracle: Oracle = (scene, question) =>
  score(scene, question, (series, bar) => length(bar) * (isWeighted(question) ? Number(/×\(?(-?\d+)\)?$/.exec(series)?.[1] ?? NaN) : sign(bar)));

export const without: OracleModule["without"] = {
  "the factors": (question) => question.replace(/, each multiplied by the factor in the legend/, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the total length": (scene, question) => score(scene, question, (_series, bar) => length(bar)),
  "the side above zero": (scene, question) => score(scene, question, (_series, bar) => (sign(bar) > 0 ? length(bar) : 0)),
};
