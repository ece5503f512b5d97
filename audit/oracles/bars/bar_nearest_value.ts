/** The category whose value lies nearest to a mean, or to what a card says. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { categoriesOf, axisOf, valuesOf } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";
import { mean } from "./parts.ts";

/** The two categories whose mean is the target. */
const pairOf = (question: string): [string, string] | null => {
  const pair = /mean of the values for (\w+) and (\w+)/.exec(question);
  return pair && [pair[1]!, pair[2]!];
};

export const oracle: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  if (!values) return null;
  const pair = pairOf(question);
  const card = marksOf(scene, "text").map((text) => /^Target: (.+)$/.exec(text.text)?.[1]).find((text) => text !== undefined);
  const target = pair ? mean(pair.map((name) => values.get(name) ?? NaN)) : /the card/.test(question) ? Number(card) : mean([...values.values()]);
  if (Number.isNaN(target)) return null;
  const others = [...values].filter(([name]) => !pair?.includes(name));
  return others.sort(([, a], [, b]) => Math.abs(a - target) - Math.abs(b - target))[0]![0];
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the bar in the middle of the ranking": (scene) => {
    const ranked = [...(valuesOf(scene) ?? [])].sort(([, a], [, b]) => a - b);
    return ranked[ranked.length >> 1]?.[0] ?? null;
  },
  "the bar nearest to the middle of the axis": (scene, question) => {
    const [axis, values] = [axisOf(scene), valuesOf(scene)];
    if (!axis || !values) return null;
    const { plot, horizontal } = axis;
    const middle = axis.valueAt(horizontal ? (plot.left + plot.right) / 2 : (plot.top + plot.bottom) / 2);
    const others = [...values].filter(([name]) => !pairOf(question)?.includes(name));
    return others.sort(([, a], [, b]) => Math.abs(a - middle) - Math.abs(b - middle))[0]?.[0] ?? null;
  },
  "the bar in the middle of the chart": (scene) => {
    const axis = axisOf(scene);
    const categories = axis ? categoriesOf(scene, axis) : [];
    return categories[categories.length >> 1]?.name ?? null;
  },
};
