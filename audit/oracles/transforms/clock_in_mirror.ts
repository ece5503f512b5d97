/** Reads the hands against the triangle: counter-clockwise where the question says that the clock is reflected, since it then runs that way. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import { between, centroid, direction, distance, endOf, lengthOf, marksOf, type Point, startOf, turn } from "../support/plane.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** What the hands say: the numerals run counter-clockwise or not, from the triangle or from the top. */
function read(scene: Inspection, isReflected: boolean, isFromTop = false): string | null {
  const pivot = marksOf(scene, "circle").sort((a, b) => a.r - b.r)[0];
  const twelve = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3);
  if (!pivot || !twelve) return null;
  const centre: Point = { x: pivot.cx, y: pivot.cy };
  const zero = isFromTop ? 270 : direction(centre, centroid(twelve.points));
  const hands = marksOf(scene, "line")
    .map((line) => ({ near: Math.min(distance(startOf(line), centre), distance(endOf(line), centre)), length: lengthOf(line), line }))
    .filter(({ near, length }) => near < length * 0.3)
    .map(({ line }) => {
      const [a, b] = [startOf(line), endOf(line)];
      const tip = distance(a, centre) > distance(b, centre) ? a : b;
      return { reach: distance(tip, centre), gone: turn((zero - direction(centre, tip)) * (isReflected ? 1 : -1)) };
    })
    .sort((a, b) => a.reach - b.reach);
  if (hands.length < 2) return null;
  let best = -1;
  let least = Infinity;
  for (let time = 0; time < 43200; time += hands.length === 3 ? 1 : 60) {
    const expected = [time / 120, time / 10, time * 6];
    const worst = Math.max(...hands.map(({ gone }, i) => between(gone, expected[i]! % 360)));
    if (worst < least) [best, least] = [time, worst];
  }
  if (best < 0) return null;
  const text = `${Math.floor(best / 3600) || 12}:${twoDigits(Math.floor(best / 60) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(best % 60)}` : text;
}

export const oracle: Oracle = (scene, question) => read(scene, /mirror|water/.test(question));

export const without = { "the reflection": (question: string) => question.replace(/reflected in still water|in a mirror on the wall/g, "on a wall") };

export const shortcuts = {
  "reads the reflection as it stands": (scene: Inspection) => read(scene, false),
  "takes 12 to be at the top of a tilted clock": (scene: Inspection, question: string) => (question.includes("tilted") ? read(scene, true, true) : null),
};
