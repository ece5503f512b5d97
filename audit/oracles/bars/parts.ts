/** What the oracles of bar charts share: bars by category and series, and figures of them. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { axisOf, type Bar, barsOf, categoriesOf, legendOf } from "../support/chart.ts";

export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** The bars of a chart, by category, then by series; null when one cannot be read. */
export function seriesOf(scene: Inspection): Map<string, Map<string, Bar>> | null {
  const axis = axisOf(scene);
  if (!axis) return null;
  const legend = legendOf(scene);
  const table = new Map(categoriesOf(scene, axis).map(({ name }) => [name, new Map<string, Bar>()]));
  for (const bar of barsOf(scene, axis)) {
    const series = bar.colour === null ? undefined : legend.get(bar.colour);
    if (series === undefined || Number.isNaN(bar.from) || Number.isNaN(bar.to)) return null;
    table.get(bar.name)!.set(series, bar);
  }
  return table;
}

/** The values of one series by category. */
export const column = (table: Map<string, Map<string, Bar>>, series: string): Map<string, number> =>
  new Map([...table].map(([name, bars]) => [name, bars.get(series)?.to ?? NaN]));

export const mean = (values: number[]): number => sum(values) / values.length;

/** How long a bar is, in units of the axis; NaN when there is none. */
export const length = (bar: Bar | undefined): number => (bar ? Math.abs(bar.to - bar.from) : NaN);

/** A question without what it says on where bars and segments end. */
export const taskOf = (question: string): string => question.split(/ (?:Every (?:bar|segment)|Where a (?:bar|segment)) /)[0]!;
