/** Counts ticks from the first number to the pointer, along the ring of numbers that is asked for. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle } from "../oracle.ts";
import {
  type Circle, direction, distance, distanceToLine, endOf, lengthOf, type Line, marksOf, type Point, startOf, turn,
} from "../support/plane.ts";
import { exactly, numbersIn } from "./parts.ts";

/** What the pointer of a round gauge says; a lazy reader takes the number nearest to it. */
function gaugeReading(scene: Inspection, rim: Circle, wanted: "inner" | "outer", isLazy: boolean): number {
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
  const pointed = unwrapped(gone(far(hand)));
  if (isLazy) return numbers.reduce((best, number) => (Math.abs(unwrapped(number.at) - pointed) < Math.abs(unwrapped(best.at) - pointed) ? number : best)).value;
  const perTick = (last.value - first.value) / (indexOf(last.at) - indexOf(first.at));
  return first.value + perTick * (indexOf(gone(far(hand))) - indexOf(first.at));
}

function combined(scene: Inspection, question: string, isLazy: boolean): string | null {
  const rims = marksOf(scene, "circle").filter((circle) => circle.stroke !== undefined);
  const readings = rims.map((rim) => gaugeReading(scene, rim, question.includes("on the inner scale") ? "inner" : "outer", isLazy));
  if (/highest/.test(question)) return exactly(Math.max(...readings) - Math.min(...readings));
  return exactly(readings.reduce((sum, reading) => sum + reading, 0));
}

export const oracle: Oracle = (scene, question) => combined(scene, question, false);

export const without = {
  "the inner scale": (question: string) => question.replace("on the inner scale", ""),
};

export const shortcuts = {
  "the numbers nearest to the needles": (scene: Inspection, question: string) => combined(scene, question, true),
  "the other scale": (scene: Inspection, question: string) =>
    (/on the (inner|outer) scale/.test(question) ? combined(scene, question.replace(/on the (inner|outer) scale/, (_, which) => `on the ${which === "inner" ? "outer" : "inner"} scale`), false) : null),
};
