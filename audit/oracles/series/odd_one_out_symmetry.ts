/** The only sign that some property sets apart from all others. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Sign, signsIn, sortedOff } from "./traits.ts";

export const oracle: Oracle = (scene) => {
  const found = sortedOff(signsIn(scene), 1);
  return found.length === 1 ? found[0]![0]! : null;
};

export const without = {};

/** The sign with the least of something, the first of several. */
const least = (measure: (sign: Sign, all: Sign[]) => number) => (scene: Inspection): string => {
  const signs = [...signsIn(scene)];
  const all = signs.map(([, sign]) => sign);
  return [...signs].sort(([, a], [, b]) => measure(a, all) - measure(b, all))[0]![0];
};

/** In how many parts the signs are like one of them. */
const likeness = (sign: Sign, all: Sign[]): number =>
  all.reduce((sum, other) => sum + Object.keys(sign).filter((part) => sign[part as keyof Sign] === other[part as keyof Sign]).length, 0);

export const shortcuts = {
  "least like the others": least(likeness),
  "most like the others": least((sign, all) => -likeness(sign, all)),
  "most arms": least(({ arms }) => -arms),
};
