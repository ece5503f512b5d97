/** Reads the top of each column off the side with the asked unit. */
import type { Oracle } from "../oracle.ts";
import { marksOf, middleOf } from "../support/plane.ts";
import { exactly, uprightScale } from "./parts.ts";

export const oracle: Oracle = (scene, question) => {
  // The column is the narrow rectangle without an outline; two numbered sides belong to one tube.
  const columns = marksOf(scene, "rect").filter((rect) => rect.stroke === undefined).sort((a, b) => a.x - b.x);
  const right = scene.width;
  const readings = columns.map((column, i) => {
    const middle = column.x + column.width / 2;
    const units = marksOf(scene, "text").filter((text) => /^°[CF]$/.test(text.text) && Math.abs(middleOf(text).x - middle) < 60);
    const wanted = units.find((text) => text.text === (question.includes("°F") ? "°F" : "°C"));
    if (!wanted) return NaN;
    const isRight = middleOf(wanted).x > middle;
    const end = i + 1 < columns.length ? columns[i + 1]!.x - 10 : right;
    const scale = isRight ? uprightScale(scene, middle, end) : uprightScale(scene, 0, middle);
    return scale ? scale.tick({ x: middle, y: column.y }) : NaN;
  });
  if (/highest|warmest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.length === 2 ? readings[1]! - readings[0]! : readings[0]!);
};
