/** Puts next what has nothing open before it; a reply is held against every arrow. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, isSimple, itemsOf } from "../support/graph.ts";

/** Pairs of tasks, the earlier one first. */
const precedences = (scene: Inspection, question: string): [string, string][] =>
  graphOf(scene).edges.map(({ from, to }) => (/points at is done earlier/.test(question) ? [to, from] : [from, to]));

export const judge: Judge = {
  solutions(scene, question) {
    const pairs = precedences(scene, question);
    const labels = graphOf(scene).nodes.map(({ label }) => label).sort();
    const build = (pickLast: boolean): string => {
      const order: string[] = [];
      while (order.length < labels.length) {
        const free = labels.filter((label) => !order.includes(label) && pairs.every(([first, then]) => then !== label || order.includes(first)));
        order.push(free[pickLast ? free.length - 1 : 0]!);
      }
      return order.join(", ");
    };
    return [...new Set([build(false), build(true)])];
  },
  isRight(scene, question, answer) {
    const order = itemsOf(answer);
    return isSimple(order) && order.length === graphOf(scene).nodes.length &&
      precedences(scene, question).every(([first, then]) => order.includes(first) && order.indexOf(first) < order.indexOf(then));
  },
};

export const oracle: Oracle = firstOf(judge);

/** There is no condition to drop. */
export const without = {};

export const shortcuts = {
  "from left to right": (scene: Inspection) => [...graphOf(scene).nodes].sort((a, b) => a.x - b.x).map(({ label }) => label).join(", "),
  "those with the fewest arrows in first": (scene: Inspection, question: string) => {
    const before = (label: string): number => precedences(scene, question).filter(([, then]) => then === label).length;
    return graphOf(scene).nodes.map(({ label }) => ({ label, count: before(label) })).sort((a, b) => a.count - b.count).map(({ label }) => label).join(", ");
  },
};
