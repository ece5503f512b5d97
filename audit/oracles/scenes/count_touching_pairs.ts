/** Counts the pairs of outlines that cross. */
import type { Oracle } from "../oracle.ts";
import { chainsCross, chainsOf } from "../support/trace.ts";

export const oracle: Oracle = (scene) => {
  const outlines = scene.marks.map((mark) => chainsOf(mark)[0]!);
  let pairs = 0;
  outlines.forEach((a, i) => outlines.slice(0, i).forEach((b) => {
    if (chainsCross(a, b)) pairs++;
  }));
  return String(pairs);
};
