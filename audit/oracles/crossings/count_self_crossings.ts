/** Counts the points in which a closed curve crosses itself. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import type { Point } from "../support/plane.ts";
import { chainCrossings, chainsOf, crossing, distinctPoints } from "../support/trace.ts";
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
  const chains = strokes(scene.marks).filter((mark) => !colour || colourName(mark.stroke!) === colour).map((mark) => chainsOf(mark)[0]!);
  if (chains.length === 0) return null;
  const own = chains.reduce((sum, chain) => sum + selfCrossings(chain).length, 0);
  return String(own + (chains.length > 1 ? chainCrossings(chains[0]!, chains[1]!).length : 0));
};

export const without: OracleModule["without"] = {
  "the colour of the curve": (question) => question.replace(/\b(red|blue|green)\b/g, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "every crossing in the picture": (scene, question) => (/\b(red|blue|green)\b/.test(question) ? oracle(scene, "") : null),
  "as many as bends": (scene) => String(scene.marks.reduce((sum, mark) => sum + (mark.type === "path" ? mark.d.split("Q").length - 1 : 0), 0)),
};
