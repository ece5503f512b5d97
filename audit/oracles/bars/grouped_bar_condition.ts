/** Counts the categories for which the condition holds between the series that it names. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { seriesOf } from "./parts.ts";

const CONDITIONS: [RegExp, (a: number, b: number, c: number, d: number, all: number[]) => boolean][] = [
  [/the sum of (\w+) and (\w+) (?:is )?larger than the sum of (\w+) and (\w+)/, (a, b, c, d) => a + b > c + d],
  [/the sum of (\w+) and (\w+) (?:is )?larger than the value of (\w+)/, (a, b, c) => a + b > c],
  [/the value of (\w+) (?:is )?larger than that of (\w+) and also larger than that of (\w+)/, (a, b, c) => a > b && a > c],
  [/the value of (\w+) (?:is )?larger than that of (\w+) but smaller than that of (\w+)/, (a, b, c) => a > b && a < c],
  [/the value of (\w+) (?:is )?larger than that of every other series/, (a, _b, _c, _d, all) => all.every((value) => value <= a) && all.filter((value) => value === a).length === 1],
  [/the value of (\w+) (?:is )?larger than that of (\w+) and the value of (\w+) (?:is )?larger than that of (\w+)/, (a, b, c, d) => a > b && c > d],
  [/the value of (\w+) (?:is )?larger than that of (\w+)/, (a, b) => a > b],
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

export const without: OracleModule["without"] = {
  "the second part": (question) => question.replace(/ (?:and also larger|but smaller) than that of \w+| and the value of \w+ (?:is )?larger than that of \w+/, ""),
};

const categories = (scene: Inspection): number => seriesOf(scene)?.size ?? 0;

export const shortcuts: OracleModule["shortcuts"] = {
  "half of the categories": (scene) => String(Math.round(categories(scene) / 2)),
  "a third of the categories": (scene) => String(Math.round(categories(scene) / 3)),
  "those in which the first named bar is the largest": (scene, question) => {
    const table = seriesOf(scene);
    const first = /the (?:value|sum) of (\w+)/.exec(question)?.[1];
    if (!table || first === undefined || /every other series|and also larger/.test(question) || [...table.values()][0]!.size < 3) return null;
    return String([...table.values()].filter((bars) => Math.max(...[...bars.values()].map((bar) => bar.to)) === bars.get(first)?.to).length);
  },
};
