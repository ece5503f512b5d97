/** The only way in which a property divides the signs into halves. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { type Sign, signsIn, sortedOff } from "./traits.ts";

/** Two groups as an answer: the one with the first sign in front. */
function groups(all: string[], half: string[]): string {
  const rest = all.filter((letter) => !half.includes(letter));
  return [half, rest].map((group) => [...group].sort().join(", ")).sort().join("; ");
}

export const oracle: Oracle = (scene) => {
  const signs = signsIn(scene);
  const letters = [...signs.keys()];
  const found = new Set(sortedOff(signs, letters.length / 2).map((half) => groups(letters, half)));
  return found.size === 1 ? [...found][0]! : null;
};

export const without = {};

/** The signs in two halves by the size of something, equal ones in the order of their letters. */
const halvedBy = (measure: (sign: Sign, all: Sign[]) => number) => (scene: Inspection): string => {
  const signs = [...signsIn(scene)];
  const all = signs.map(([, sign]) => sign);
  const sorted = [...signs].sort(([, a], [, b]) => measure(a, all) - measure(b, all)).map(([letter]) => letter);
  return groups(signs.map(([letter]) => letter), sorted.slice(0, signs.length / 2));
};

/** The half that is most like the first sign, part by part. */
const likeness = (sign: Sign, all: Sign[]): number => Object.keys(sign).filter((part) => sign[part as keyof Sign] === all[0]![part as keyof Sign]).length;

export const shortcuts = {
  "few arms and many": halvedBy(({ arms }) => arms),
  "light ones and dark ones": halvedBy(({ shade }) => shade),
  "those most like the first": halvedBy((sign, all) => -likeness(sign, all)),
};
