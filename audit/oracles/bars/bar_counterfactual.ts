/** Changes the values as the question says, one change after the other, and sums up what is then there. */
import type { Oracle } from "../oracle.ts";
import { tidy, valuesOf } from "../support/chart.ts";
import { mean, sum } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const before = valuesOf(scene);
  if (!before) return null;
  const after = new Map(before);
  for (const [, name] of question.matchAll(/value of (\w+) were doubled/g)) after.set(name!, before.get(name!)! * 2);
  for (const [, name] of question.matchAll(/value of (\w+) were halved/g)) after.set(name!, before.get(name!)! / 2);
  for (const [, name, other] of question.matchAll(/value of (\w+) were replaced by the present value of (\w+)/g)) after.set(name!, before.get(other!)!);
  for (const [, name] of question.matchAll(/(\w+) were removed/g)) after.delete(name!);
  const sorted = [...after.values()].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (/total of all bars/.test(question)) return String(tidy(sum(sorted)));
  if (/mean of all bars/.test(question)) return String(tidy(mean(sorted)));
  if (/difference between the largest/.test(question)) return String(tidy(sorted[sorted.length - 1]! - sorted[0]!));
  return String(tidy(sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2));
};
