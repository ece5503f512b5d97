/** Reads the ends of the bars off the ruler, where their dashed lines meet it. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { endOf, marksOf, startOf } from "../support/plane.ts";
import { exactly, numbersIn, Scale } from "./parts.ts";

/** The ends of the bars on the ruler, in the order in which they are drawn; empty where they cannot be read. */
function endsOf(scene: Inspection): number[] {
  const lines = marksOf(scene, "line");
  const scale = Scale.of(numbersIn(scene), lines.filter((line) => !line.dash));
  if (!scale) return [];
  // Each bar has a thin dashed line from either end down to the scale.
  return lines.filter((line) => line.dash).map((line) => scale.tick(startOf(line).y > endOf(line).y ? startOf(line) : endOf(line)));
}

export const oracle: Oracle = (scene, question) => {
  const ends = endsOf(scene);
  const sorted = [...ends].sort((a, b) => a - b);
  if (/upper|difference/.test(question)) return exactly(Math.abs(ends[0]! - ends[1]!) - Math.abs(ends[2]! - ends[3]!));
  if (/gap|between|distance/.test(question)) return exactly(sorted[2]! - sorted[1]!);
  return exactly(sorted[1]! - sorted[0]!);
};

export const without = {};

export const shortcuts = {
  "the end with the larger number": (scene: Inspection) => { const ends = endsOf(scene); return Math.min(...ends) === 0 ? null : exactly(Math.max(...ends)); },
  "the first bar alone": (scene: Inspection) => { const ends = endsOf(scene); return ends.length > 2 ? exactly(Math.abs(ends[0]! - ends[1]!)) : null; },
};
