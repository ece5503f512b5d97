/** Counts the points in which a closed curve crosses itself. */
import type { Oracle } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import type { Point } from "../support/plane.ts";
import { chainsOf, crossing, distinctPoints } from "../support/trace.ts";
import { strokes } from "./parts.ts";

/** The points in which a closed chain crosses itself; neighbouring pieces share an end, which is no crossing. */
function selfCrossings(chain: Point[]): Point[] {
  const points: Point[] = [];
  for (let i = 1; i < chain.length; i++) {
    for (let k = 1; k < i - 1; k++) {
      if (k === 1 && i === chain.length - 1) continue;
      const point = crossing(chain[i - 1]!, chain[i]!, chain[k - 1]!, chain[k]!);
      if (point) points.push(point);
    }
  }
  return distinctPoints(points, 2);
}

export const oracle: Oracle = (scene, question) => {
  const colour = /\b(red|blue|green)\b/.exec(question)?.[1];
  const curve = strokes(scene.marks).find((mark) => !colour || colourName(mark.stroke!) === colour);
  return curve ? String(selfCrossings(chainsOf(curve)[0]!).length) : null;
};
