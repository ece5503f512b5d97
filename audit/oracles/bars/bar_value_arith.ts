/** What the sentence does with the values of the bars that it names. */
import type { Oracle } from "../oracle.ts";
import { mentioned, tidy, valuesOf } from "../support/chart.ts";
import { sum } from "./parts.ts";

/** What the two groups of names in a question are for. */
type Operation = "first - second" | "second - first" | "first / second" | "second / first" | "sum";

const ARITHMETIC: [RegExp, Operation][] = [
  [/By how much does the value of (.+) exceed the value of (.+)\?/, "first - second"],
  [/difference between the values of (.+) and (.+)\?/, "first - second"],
  [/How much larger is the value of (.+) than that of (.+)\?/, "first - second"],
  [/Subtract the value of (.+) from the value of (.+)\. What/, "second - first"],
  [/Add the values of (.+), then subtract (.+)\. What/, "first - second"],
  [/What is left when (.+) (?:is|are) subtracted from the sum of (.+)\?/, "second - first"],
  [/The values of (.+) are added, and (.+) (?:is|are) then subtracted/, "first - second"],
  [/Start with the sum of (.+) and take away (.+)\. What/, "first - second"],
  [/How many times as large as the value of (.+) is the value of (.+)\?/, "second / first"],
  [/value of (.+) divided by the value of (.+)\?/, "first / second"],
  [/value of (.+) is divided by the value of (.+)\?/, "first / second"],
  [/Divide the value of (.+) by the value of (.+)\. What/, "first / second"],
  [/(?:sum of the values of|What do the values of|Add the values of|total of the bars) (.+)()/, "sum"],
];

export const oracle: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  const found = ARITHMETIC.map(([pattern, operation]) => ({ match: pattern.exec(question), operation })).find(({ match }) => match);
  if (!values || !found) return null;
  const [first, second] = [1, 2].map((group) => sum(mentioned(found.match![group]!, values.keys()).map((name) => values.get(name)!))) as [number, number];
  const results: Record<Operation, number> = {
    "first - second": first - second,
    "second - first": second - first,
    "first / second": first / second,
    "second / first": second / first,
    sum: first + second,
  };
  return String(tidy(results[found.operation]));
};
