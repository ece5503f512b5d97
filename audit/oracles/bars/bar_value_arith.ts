/** What the sentence does with the values of the bars that it names. */
import type { Judge, Oracle, OracleModule } from "../oracle.ts";
import { axisOf, mentioned, tidy, valuesOf } from "../support/chart.ts";
import { sum, taskOf } from "./parts.ts";

/** What the two groups of names in a question are for. */
type Operation = "first - second" | "second - first" | "first / second" | "second / first" | "sum";

const ARITHMETIC: [RegExp, Operation][] = [
  [/as large as the value for (.+) is the sum of the values for (.+)\?/, "second / first"],
  [/sum of the values for (.+), divided by the value for (.+)\?/, "first / second"],
  [/Add the values for (.+), then divide the sum by the value for (.+)\./, "first / second"],
  [/The values for (.+) are added, and the sum is divided by the value for (.+)\. Give/, "first / second"],
  [/the value for (.+) be multiplied to give the sum of the values for (.+)\?/, "second / first"],
  [/combined value for (.+) to the value for (.+), as/, "first / second"],
  [/Take (.+) together\. Their total is how many times the value for (.+)\?/, "first / second"],
  [/compare (.+) \(added up\) with (.+)\. What/, "first / second"],
  [/the value for (.+) exceed the value for (.+)\?/, "first - second"],
  [/difference between the values for (.+) and (.+)\?/, "first - second"],
  [/larger is the value for (.+) than the value for (.+)\?/, "first - second"],
  [/Subtract the value for (.+) from the value for (.+)\./, "second - first"],
  [/The bar for (.+) is ahead of the bar for (.+)\. By/, "first - second"],
  [/the bar for (.+) reach beyond the bar for (.+)\?/, "first - second"],
  [/Read both bars, (.+) and (.+), and give the difference/, "first - second"],
  [/Compared with (.+), how much more is there for (.+)\?/, "second - first"],
  [/left when the values? for (.+) (?:is|are) subtracted from the sum of the values for (.+)\?/, "second - first"],
  [/Add the values for (.+), then subtract the values? for (.+)\./, "first - second"],
  [/The values for (.+) are added, and the values? for (.+) (?:is|are) then subtracted/, "first - second"],
  [/the sum of the values for (.+) and take away the values? for (.+)\. What/, "first - second"],
  [/the total of (.+) minus the values? for (.+)\./, "first - second"],
  [/the total of (.+) exceed the values? for (.+)\?/, "first - second"],
  [/Count (.+) as gains and (.+) as losses/, "first - second"],
  [/If the values? for (.+) (?:is|are) taken off the combined value for (.+), what/, "second - first"],
  [/^(.+)()$/, "sum"],
];

export const oracle: Oracle = (scene, question) => {
  const values = valuesOf(scene);
  const task = taskOf(question);
  const found = ARITHMETIC.map(([pattern, operation]) => ({ match: pattern.exec(task), operation })).find(({ match }) => match);
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

/** The values of the bars that a question names. */
function named(scene: Parameters<Oracle>[0], question: string): number[] {
  const values = valuesOf(scene);
  return values ? mentioned(taskOf(question), values.keys()).map((name) => values.get(name)!) : [];
}

/** Where values are estimated, a reply may be off by half a tick interval for each named bar that ends between two ticks. */
export const judge: Judge = {
  solutions: (scene, question) => {
    const key = oracle(scene, question);
    return key === null ? [] : [key];
  },
  isRight: (scene, question, answer) => {
    const [axis, key] = [axisOf(scene), oracle(scene, question)];
    if (!axis || key === null) return false;
    const estimated = / estimate its value/.test(question) ? named(scene, question).filter((value) => Math.abs(value / axis.tick - Math.round(value / axis.tick)) > 0.01) : [];
    return Math.abs(Number(answer) - Number(key)) <= (axis.tick / 2) * estimated.length + 1e-6;
  },
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "adds up all that is named": (scene, question) => (/subtract|minus|exceed|difference|larger|ahead|beyond|how much more|taken off|take away|losses|divide|ratio|times|multiplied/.test(taskOf(question)) ? String(tidy(sum(named(scene, question)))) : null),
  "takes the last named from the first": (scene, question) => {
    const values = named(scene, question);
    return values.length < 3 ? null : String(tidy(values[0]! - values.at(-1)!));
  },
};
