/** Counts the different points in which lines of the asked colours cross. */
import type { Oracle, OracleModule } from "../oracle.ts";
import { colourName } from "../support/colour.ts";
import type { Point } from "../support/plane.ts";
import { chainCrossings, chainsOf, distinctPoints } from "../support/trace.ts";
import { strokes } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  const colours = [...question.matchAll(/\b(red|blue|green)\b/g)].map(([word]) => word);
  const lines = strokes(scene.marks);
  const painted = lines.map((line) => colourName(line.stroke!));
  if (!colours.every((colour) => painted.includes(colour as never))) return null;
  let points: Point[] = [];
  lines.forEach((line, i) => {
    for (const other of lines.slice(0, i)) {
      const pair = [colourName(line.stroke!), colourName(other.stroke!)];
      if (colours.length === 0 || colours.slice(0, 2).every((colour) => pair.includes(colour as never))) {
        points = points.concat(chainCrossings(chainsOf(line)[0]!, chainsOf(other)[0]!));
      }
    }
  });
  return String(distinctPoints(points, 0.5).length);
};

export const without: OracleModule["without"] = {
  "the two colours": (question) => question.replace(/\b(red|blue|green)\b/g, ""),
};

export const shortcuts: OracleModule["shortcuts"] = {
  "every crossing, whatever the colours": (scene, question) => (/\b(red|blue|green)\b/.test(question) ? oracle(scene, "") : null),
  "as many as lines": (scene) => String(strokes(scene.marks).length),
  "half as many again as lines": (scene) => String(Math.round(1.5 * strokes(scene.marks).length)),
};
