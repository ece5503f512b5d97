/** Reads the top of each column off the side with the asked unit. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf, type Point } from "../support/plane.ts";
import { exactly, type Scale, uprightScale } from "./parts.ts";

/** What each thermometer shows; `read` takes the point at which its column ends off the scale. */
function readingsOf(scene: Inspection, question: string, read: (scale: Scale, top: Point) => number): number[] {
  // The column is the narrow rectangle without an outline; two numbered sides belong to one tube.
  const columns = marksOf(scene, "rect").filter((rect) => rect.stroke === undefined).sort((a, b) => a.x - b.x);
  const right = scene.width;
  return columns.map((column, i) => {
    const middle = column.x + column.width / 2;
    const units = marksOf(scene, "text").filter((text) => /^°[CF]$/.test(text.text) && Math.abs(middleOf(text).x - middle) < 60);
    const wanted = units.find((text) => text.text === (question.includes("°F") ? "°F" : "°C"));
    if (!wanted) return NaN;
    const isRight = middleOf(wanted).x > middle;
    const end = i + 1 < columns.length ? columns[i + 1]!.x - 10 : right;
    const scale = isRight ? uprightScale(scene, middle, end) : uprightScale(scene, 0, middle);
    return scale ? read(scale, { x: middle, y: column.y }) : NaN;
  });
}

function combined(readings: number[], question: string): string | null {
  if (/highest|warmest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.length === 2 ? readings[1]! - readings[0]! : readings[0]!);
}

export const oracle: Oracle = (scene, question) => combined(readingsOf(scene, question, (scale, top) => scale.tick(top)), question);

/** The unit says which scale is meant. */
export const without = {};

export const shortcuts = {
  "the numbers nearest to the columns": (scene: Inspection, question: string) => combined(readingsOf(scene, question, (scale, top) => scale.nearestNumber(top)), question),
  "the first thermometer alone": (scene: Inspection, question: string) => {
    const readings = readingsOf(scene, question, (scale, top) => scale.tick(top));
    return readings.length > 1 ? exactly(readings[0]!) : null;
  },
};
