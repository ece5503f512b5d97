/** Counts the categories for which the condition holds between the series that it names. */
import type { Oracle } from "../oracle.ts";
import { seriesOf } from "./parts.ts";

const CONDITIONS: [RegExp, (a: number, b: number, c: number, d: number, all: number[]) => boolean][] = [
  [/the sum of (\w+) and (\w+) larger than the sum of (\w+) and (\w+)/, (a, b, c, d) => a + b > c + d],
  [/the sum of (\w+) and (\w+) larger than (\w+)/, (a, b, c) => a + b > c],
  [/(\w+) larger than (\w+) and also larger than (\w+)/, (a, b, c) => a > b && a > c],
  [/(\w+) larger than (\w+) but smaller than (\w+)/, (a, b, c) => a > b && a < c],
  [/(\w+) larger than every other series/, (a, _b, _c, _d, all) => all.every((value) => value <= a) && all.filter((value) => value === a).length === 1],
  [/(\w+) larger than (\w+) and (\w+) larger than (\w+)/, (a, b, c, d) => a > b && c > d],
  [/(\w+) larger than (\w+)/, (a, b) => a > b],
];

export const oracle: Oracle = (scene, question) => {
  const table = seriesOf(scene);
  const condition = CONDITIONS.find(([pattern]) => pattern.test(question));
  if (!table || !condition) return null;
  const names = condition[0].exec(question)!.slice(1);
  const met = [...table.values()].filter((bars) => {
    const [a = NaN, b = NaN, c = NaN, d = NaN] = names.map((name) => bars.get(name)?.to ?? NaN);
    return condition[1](a, b, c, d, [...bars.values()].map((bar) => bar.to));
  });
  return String(met.length);
};
