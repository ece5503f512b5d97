/** Categories in the order of their values, their distances from 0, or the differences of two series. */
import type { Oracle } from "../oracle.ts";
import { valuesOf } from "../support/chart.ts";
import { column, seriesOf } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const minus = /"(\w+) minus (\w+)"/.exec(question);
  let scores: Map<string, number> | null;
  if (minus) {
    const table = seriesOf(scene);
    if (!table) return null;
    const [first, second] = [column(table, minus[1]!), column(table, minus[2]!)];
    scores = new Map([...first].map(([name, value]) => [name, value - second.get(name)!]));
  } else {
    scores = valuesOf(scene);
    if (scores && /distance of the value from 0/.test(question)) scores = new Map([...scores].map(([name, value]) => [name, Math.abs(value)]));
  }
  if (!scores) return null;
  const rises = /smallest first|from the smallest|so that the smallest/.test(question);
  const order = [...scores].sort(([, a], [, b]) => (rises ? a - b : b - a)).map(([name]) => name);
  const count = /the (\d+) categories/.exec(question)?.[1];
  return order.slice(0, count ? Number(count) : order.length).join(", ");
};
