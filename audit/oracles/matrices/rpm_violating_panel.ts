/** The panel without which all three rows would follow the same rules: the only one that can be mended. */
import type { Oracle } from "../oracle.ts";
import { matrixOf, surfaceOf } from "../support/panels.ts";
import { followsRule } from "./progressions.ts";
import { figures, NO_CONDITION } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const { options } = matrixOf(scene);
  const surface = surfaceOf(scene);
  const letters = [...options.keys()].sort();
  const readings = letters.map((letter) => figures(options.get(letter)!, surface));
  const found = new Set<string>();
  for (const name of Object.keys(readings[0]!)) {
    const values = readings.map((reading) => reading[name]!);
    const isNumber = name === "number";
    if (followsRule(values, isNumber)) continue;
    const seen = [...new Set(values)];
    // Whatever a rule could ask for follows from two values that are seen.
    const candidates = seen.flatMap((a) => seen.flatMap((b) => [a, 2 * a - b, (a + b) / 2, ...(isNumber ? [a + b, a - b] : [])]));
    letters.forEach((letter, i) => {
      const mended = candidates.some((value) => (!isNumber || (value >= 1 && value <= 9 && Number.isInteger(value))) &&
        followsRule(values.map((other, k) => (k === i ? value : other)), isNumber));
      if (mended) found.add(letter);
    });
  }
  return found.size === 1 ? [...found][0]! : null;
};

export const without = NO_CONDITION;

/** The panel with the most, or the fewest, figures of all. */
const extreme = (sign: number): Oracle => (scene) =>
  [...matrixOf(scene).options].sort(([, a], [, b]) => sign * (b.marks.length - a.marks.length))[0]?.[0] ?? null;

export const shortcuts = { "the panel with the most figures": extreme(1), "the panel with the fewest figures": extreme(-1) };
