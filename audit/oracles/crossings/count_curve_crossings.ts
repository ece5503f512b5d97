/** Counts the points in which the two curves cross. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { chainCrossings, chainsOf } from "../support/trace.ts";
import { strokes } from "./parts.ts";

export const oracle: Oracle = (scene) => {
  const [first, second] = strokes(scene.marks).map((mark) => chainsOf(mark)[0]!);
  return first && second ? String(chainCrossings(first, second).length) : null;
};

/** How often the curves, drawn point by point side by side, come nearest to each other. */
const approaches = (scene: Parameters<Oracle>[0]): number => {
  const [first, second] = strokes(scene.marks).map((mark) => chainsOf(mark)[0]!);
  const gaps = first!.map((point, i) => Math.hypot(point.x - second![i]!.x, point.y - second![i]!.y));
  return gaps.filter((gap, i) => i > 0 && i + 1 < gaps.length && gap < gaps[i - 1]! && gap <= gaps[i + 1]!).length;
};

/** That near misses do not count is a convention. */
export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "every place where the curves come close": (scene) => String(approaches(scene)),
  "half of these places": (scene) => String(Math.round(approaches(scene) / 2)),
};
