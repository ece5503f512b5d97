/** Changes the values as the question says, one change after the other, and sums up what is then there. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { tidy, valuesOf } from "../support/chart.ts";
import { mean, sum } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const before = valuesOf(scene);
  if (!before) return null;
  const after = new Map(before);
  for (const [, name] of question.matchAll(/value for (\w+) were doubled/g)) after.set(name!, before.get(name!)! * 2);
  for (const [, name] of question.matchAll(/value for (\w+) were halved/g)) after.set(name!, before.get(name!)! / 2);
  for (const [, name, other] of question.matchAll(/value for (\w+) were replaced by the present value for (\w+)/g)) after.set(name!, before.get(other!)!);
  for (const [, name] of question.matchAll(/(\w+) were removed/g)) after.delete(name!);
  const sorted = [...after.values()].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (/the total of all bars/.test(question)) return String(tidy(sum(sorted)));
  if (/the mean of all bars/.test(question)) return String(tidy(mean(sorted)));
  if (/difference between the largest/.test(question)) return String(tidy(sorted[sorted.length - 1]! - sorted[0]!));
  return String(tidy(sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2));
};

const EDIT = String.raw`(?:the value for \w+ were (?:doubled|halved|replaced by the present value for \w+)|\w+ were removed from the chart)`;
const unchanged = "nothing were changed";

export const without: OracleModule["without"] = {
  "the first edit": (question) => question.replace(new RegExp(EDIT), unchanged),
  "the last of several edits": (question) => question.replace(new RegExp(`(${EDIT}.*)${EDIT}`), `$1${unchanged}`),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "the chart as it is": (scene, question) => oracle(scene, question.replace(new RegExp(EDIT, "g"), unchanged)),
  "the last edit alone": (scene, question) => {
    const edits = question.match(new RegExp(EDIT, "g")) ?? [];
    return edits.length < 2 ? null : oracle(scene, edits.slice(0, -1).reduce((text, edit) => text.replace(edit, unchanged), question));
  },
};
