/** The curves of a report, by Observable Plot. Colours are the page's variables, so that they follow its light and dark. */
import * as Plot from "@observablehq/plot";
import type { Estimate } from "../statistics.ts";

/** Pixels of a chart: as wide as there is room for when the page opens, so that its words are legible on a phone. */
const width = (): number => Math.max(280, Math.min(900, document.documentElement.clientWidth - 40));

/** One curve over the levels. */
export interface Curve {
  name: string;
  points: { level: number; rate: Estimate }[];
}

/** What charts share: levels from left to right. */
const frame: Plot.PlotOptions = {
  marginTop: 32,
  marginLeft: 52,
  marginBottom: 40,
  style: { fontSize: "13px", background: "transparent" },
  x: { label: "level", ticks: 10, tickFormat: "d", domain: [0, 9], inset: 10 },
};

/** A chart that is one picture with a name for who does not see it: Plot names its parts as well, which may not have one. */
function named(name: string, options: Plot.PlotOptions): Element {
  const chart = Plot.plot({ ...frame, ...options });
  const picture = chart.tagName === "svg" ? chart : chart.querySelector(":scope > svg")!;
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", name);
  for (const part of picture.querySelectorAll("g[aria-label]")) part.removeAttribute("aria-label");
  return chart;
}

/** Accuracy over the levels, with bands of 95 %; dashed, what is right without looking. */
export function levelChart(curves: Curve[], unseen: { level: number; value: number }[]): Element {
  const points = curves.flatMap(({ name, points }) => points.map(({ level, rate }) => ({ name, level, ...rate })));
  const names = curves.map(({ name }) => name);
  return named("share of right replies by level; the table below has the same numbers", {
    width: width(), height: 340,
    y: { label: "right, %", domain: [0, 100], percent: true, grid: true, ticks: 5 },
    color: { domain: names, range: names.map((_, i) => `var(--curve-${i % 6})`), legend: names.length > 1 },
    marks: [
      Plot.ruleY([0]),
      Plot.areaY(points, { x: "level", y1: "low", y2: "high", z: "name", fill: "name", fillOpacity: 0.16 }),
      Plot.lineY(unseen, { x: "level", y: "value", stroke: "var(--faint)", strokeDasharray: "5 4", strokeWidth: 1.5 }),
      Plot.lineY(points, { x: "level", y: "value", z: "name", stroke: "name", strokeWidth: 2.25 }),
      Plot.dot(points, { x: "level", y: "value", fill: "name", r: 3.5 }),
      Plot.tip(points, Plot.pointerX({
        x: "level", y: "value", fill: "var(--ground)", stroke: "var(--faint)",
        title: ({ name, level, value, low, high }: (typeof points)[number]) => `${name}, level ${level}\n${(100 * value).toFixed(1)} % (${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)})`,
      })),
    ],
  });
}

/** Something that rises or falls over the levels, such as the tokens of a reply. */
export function meanChart(label: string, points: { level: number; value: number }[]): Element {
  return named(`${label} by level; the tables have the same numbers`, {
    width: width(), height: 220,
    y: { label, grid: true, zero: true, nice: true },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(points, { x: "level", y: "value", stroke: "var(--curve-0)", strokeWidth: 2 }),
      Plot.dot(points, { x: "level", y: "value", fill: "var(--curve-0)", r: 3.5 }),
    ],
  });
}
