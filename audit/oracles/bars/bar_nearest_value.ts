/** The category whose value lies nearest to a mean, or to what a card says. */
import type { Oracle } from "../oracle.ts";
import { valuesOf } from "../support/chart.ts";
import { marksOf } from "../support/plane.ts";
import { mean } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  if (!values) return null;
  const pair = /mean of the values of (\w+) and (\w+)/.exec(question);
  const card = marksOf(scene, "text").map((text) => /^Target: (.+)$/.exec(text.text)?.[1]).find((text) => text !== undefined);
  const target = pair ? (values.get(pair[1]!)! + values.get(pair[2]!)!) / 2 : /the card/.test(question) ? Number(card) : mean([...values.values()]);
  const others = [...values].filter(([name]) => !pair || (name !== pair[1] && name !== pair[2]));
  return others.sort(([, a], [, b]) => Math.abs(a - target) - Math.abs(b - target))[0]![0];
};
