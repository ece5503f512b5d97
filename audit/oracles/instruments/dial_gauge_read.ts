/** Counts ticks from the first number to the pointer, along the ring of numbers that is asked for. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import {
  type Circle, direction, distance, distanceToLine, endOf, lengthOf, type Line, marksOf, type Point, startOf, turn,
} from "../support/plane.ts";
import { exactly, numbersIn } from "./parts.ts";

/** What the pointer of a round gauge says; `numbers` are those of the scale that is read. */
function gaugeReading(scene: Inspection, rim: Circle, wanted: "inner" | "outer"): number {
  const centre = { x: rim.cx, y: rim.cy };
  const ring = marksOf(scene, "arc").find((arc) => distance({ x: arc.cx, y: arc.cy }, centre) < 1);
  if (!ring) return NaN;
  const from = ring.start;
  const gone = (point: Point): number => (ring.sweep > 0 ? turn(direction(centre, point) - from) : turn(from - direction(centre, point)));
  const far = (line: Line): Point => (distance(startOf(line), centre) > distance(endOf(line), centre) ? startOf(line) : endOf(line));
  const lines = marksOf(scene, "line");
  const ticks = lines.filter((line) => Math.abs(distance(far(line), centre) - ring.r) < 1 && lengthOf(line) < ring.r * 0.25).map((line) => gone(far(line)));
  const hand = lines.find((line) => distanceToLine(centre, line) < 0.5);
  const numbers = numbersIn(scene)
    .filter(({ place }) => distance(place, centre) < rim.r && distance(place, centre) > ring.r === (wanted === "outer"))
    .map(({ value, place }) => ({ value, at: gone(place) }));
  // A place just before the start of the scale has gone almost a full turn.
  const unwrapped = (angle: number): number => (angle > 330 ? angle - 360 : angle);
  const places = [...new Set(ticks.map((angle) => Math.round(unwrapped(angle) * 10) / 10))].sort((a, b) => a - b);
  const indexOf = (angle: number): number => places.reduce((best, place, i) => (Math.abs(place - unwrapped(angle)) < Math.abs(places[best]! - unwrapped(angle)) ? i : best), 0);
  if (!hand || numbers.length < 2) return NaN;
  numbers.sort((a, b) => unwrapped(a.at) - unwrapped(b.at));
  const [first, last] = [numbers[0]!, numbers[numbers.length - 1]!];
  const perTick = (last.value - first.value) / (indexOf(last.at) - indexOf(first.at));
  return first.value + perTick * (indexOf(gone(far(hand))) - indexOf(first.at));
}

export const oracle: Oracle = (scene, question) => {
  const rims = marksOf(scene, "circle").filter((circle) => circle.stroke !== undefined);
  const readings = rims.map((rim) => gaugeReading(scene, rim, question.includes("inner") ? "inner" : "outer"));
  if (/highest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.reduce((sum, reading) => sum + reading, 0));
};
