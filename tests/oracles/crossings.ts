/** Crossings, regions and features of lines and curves. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName } from "./support/colour.ts";
import type { Point } from "./support/plane.ts";
import { chainCrossings, chainsOf, distinctPoints } from "./support/trace.ts";

/** Everything that is a stroke and no area. */
const strokes = (marks: Mark[]): Mark[] => marks.filter((mark) => mark.stroke !== undefined && mark.fill === undefined);

function countLineIntersections(scene: Inspection, question: string): string {
  const colours = [...question.matchAll(/\b(red|blue|green)\b/g)].map(([word]) => word);
  const lines = strokes(scene.marks);
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
}

export const oracles: Record<string, Oracle> = {
  count_line_intersections: countLineIntersections,
};
