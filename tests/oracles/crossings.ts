/** Crossings, regions and features of lines and curves. */
import type { Inspection, Mark } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import { colourName } from "./support/colour.ts";
import type { Point } from "./support/plane.ts";
import { chainsOf, crossing, distinctPoints } from "./support/trace.ts";

/** Everything that is a stroke and no area. */
const strokes = (marks: Mark[]): Mark[] => marks.filter((mark) => mark.stroke !== undefined && mark.fill === undefined);

/** The points in which two chains cross. */
function crossingsOf(a: Point[], b: Point[]): Point[] {
  const points: Point[] = [];
  for (let i = 1; i < a.length; i++) {
    for (let k = 1; k < b.length; k++) {
      const point = crossing(a[i - 1]!, a[i]!, b[k - 1]!, b[k]!);
      if (point) points.push(point);
    }
  }
  return distinctPoints(points, 0.5);
}

function countLineIntersections(scene: Inspection, question: string): string {
  const colours = [...question.matchAll(/\b(red|blue|green)\b/g)].map(([word]) => word);
  const lines = strokes(scene.marks);
  let points: Point[] = [];
  lines.forEach((line, i) => {
    for (const other of lines.slice(0, i)) {
      const pair = [colourName(line.stroke!), colourName(other.stroke!)];
      if (colours.length === 0 || colours.slice(0, 2).every((colour) => pair.includes(colour as never))) {
        points = points.concat(crossingsOf(chainsOf(line)[0]!, chainsOf(other)[0]!));
      }
    }
  });
  return String(distinctPoints(points, 0.5).length);
}

export const oracles: Record<string, Oracle> = {
  count_line_intersections: countLineIntersections,
};
