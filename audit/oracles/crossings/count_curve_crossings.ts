/** Counts the points in which the two curves cross. */
import type { Oracle } from "../oracle.ts";
import { chainCrossings, chainsOf } from "../support/trace.ts";
import { strokes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const [first, second] = strokes(scene.marks).map((mark) => chainsOf(mark)[0]!);
  return first && second ? String(chainCrossings(first, second).length) : null;
};
