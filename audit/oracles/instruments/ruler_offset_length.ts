/** Reads the ends of the bars off the ruler, where their dashed lines meet it. */
import type { Oracle } from "../oracle.ts";
import { endOf, marksOf, startOf } from "../support/plane.ts";
import { exactly, numbersIn, Scale } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const lines = marksOf(scene, "line");
  const scale = Scale.of(numbersIn(scene), lines.filter((line) => !line.dash));
  if (!scale) return null;
  // Each bar has a thin dashed line from either end down to the scale.
  const ends = lines.filter((line) => line.dash).map((line) => scale.tick(startOf(line).y > endOf(line).y ? startOf(line) : endOf(line)));
  const sorted = [...ends].sort((a, b) => a - b);
  if (/upper|difference/.test(question)) return exactly(Math.abs(ends[0]! - ends[1]!) - Math.abs(ends[2]! - ends[3]!));
  if (/gap|between|distance/.test(question)) return exactly(sorted[2]! - sorted[1]!);
  return exactly(sorted[1]! - sorted[0]!);
};
