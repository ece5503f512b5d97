/** Gives every letter one of its numbers or none, in every way. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { firstOf, type Judge, type Oracle } from "../oracle.ts";
import { graphOf, isSimple } from "../support/graph.ts";
import { adjacency, pairsOf } from "./parts.ts";

/** All largest matchings' size, and a few of them; letters on the left, numbers on the right. */
function matchings(scene: Inspection): { size: number; some: [string, string][][]; options: Map<string, Set<string>> } {
  const graph = graphOf(scene);
  const letters = graph.nodes.map(({ label }) => label).filter((label) => /[A-Z]/.test(label));
  const options = adjacency(graph);
  let some: [string, string][][] = [[]];
  const walk = (at: number, pairs: [string, string][], used: Set<string>): void => {
    if (pairs.length + letters.length - at < some[0]!.length || (pairs.length + letters.length - at === some[0]!.length && some.length >= 3)) return;
    if (at === letters.length) {
      some = pairs.length > some[0]!.length ? [pairs] : [...some, pairs];
      return;
    }
    for (const number of options.get(letters[at]!)!) if (!used.has(number)) walk(at + 1, [...pairs, [letters[at]!, number]], new Set([...used, number]));
    walk(at + 1, pairs, used);
  };
  walk(0, [], new Set());
  return { size: some[0]!.length, some, options };
}

export const judge: Judge = {
  solutions: (scene) => matchings(scene).some.map((pairs) => pairs.map(([letter, number]) => `${letter}: ${number}`).join(", ")),
  isRight(scene, _question, answer) {
    const { size, options } = matchings(scene);
    const pairs = pairsOf(answer).map(([letter, number]) => [letter.toUpperCase(), number] as [string, string]);
    return pairs.length === size && isSimple(pairs.map(([letter]) => letter)) && isSimple(pairs.map(([, number]) => number)) &&
      pairs.every(([letter, number]) => /[A-Z]/.test(letter) && (options.get(letter)?.has(number) ?? false));
  },
};

export const oracle: Oracle = firstOf(judge);

/** There is no condition to drop. */
export const without = {};

/** Gives each letter the first of its numbers that is free; both in the order of their heights, from the top or from the bottom. */
function greedy(scene: Inspection, sign: number): string {
  const graph = graphOf(scene);
  const options = adjacency(graph);
  const order = [...graph.nodes].sort((a, b) => sign * (a.y - b.y)).map(({ label }) => label);
  const pairs = new Map<string, string>();
  for (const letter of order.filter((label) => /[A-Z]/.test(label))) {
    const free = order.find((number) => options.get(letter)!.has(number) && ![...pairs.values()].includes(number));
    if (free !== undefined) pairs.set(letter, free);
  }
  return [...pairs].map(([letter, number]) => `${letter}: ${number}`).join(", ");
}

export const shortcuts = {
  "the first number that is free, from the top": (scene: Inspection) => greedy(scene, 1),
  "the first number that is free, from the bottom": (scene: Inspection) => greedy(scene, -1),
};
