/** What the oracles of instruments share: the hands of clocks, and scales with their numbers and ticks. */
import type { Inspection } from "../../../bindings/core/types.ts";
import {
  between, centroid, type Circle, direction, distance, distanceToLine, endOf, type Line, marksOf, middleOf, type Point, startOf, turn,
} from "../support/plane.ts";

/** Degrees that each hand of a clock has gone clockwise from its 12, the shortest hand first. */
export function handsOf(scene: Inspection, pivot: Circle): number[] {
  const centre: Point = { x: pivot.cx, y: pivot.cy };
  const far = (line: Line): Point => (distance(startOf(line), centre) > distance(endOf(line), centre) ? startOf(line) : endOf(line));
  const hands = marksOf(scene, "line").filter((line) => distanceToLine(centre, line) < 1);
  const reach = Math.max(...hands.map((line) => distance(centre, far(line)))) * 1.3;
  const twelve = twelveOf(scene, centre, reach);
  if (!twelve) return [];
  return hands
    .sort((a, b) => distance(centre, far(a)) - distance(centre, far(b)))
    .map((line) => turn(direction(centre, far(line)) - direction(centre, twelve)));
}

/** Where a clock marks 12: by the number, or by its triangle. */
function twelveOf(scene: Inspection, centre: Point, reach: number): Point | null {
  const near = (point: Point): boolean => distance(point, centre) < reach;
  const number = marksOf(scene, "text").find((text) => text.text === "12" && near(middleOf(text)));
  if (number) return middleOf(number);
  const triangle = marksOf(scene, "polygon").find((polygon) => polygon.points.length === 3 && near(centroid(polygon.points)));
  return triangle ? centroid(triangle.points) : null;
}

/** The small filled discs around which hands turn. */
export function pivotsOf(scene: Inspection): Circle[] {
  return marksOf(scene, "circle").filter((circle) => circle.stroke === undefined && circle.r < 20);
}

/** The seconds since 12 that agree best with where the hands stand; null when none agrees. */
export function clockSeconds(hands: number[], step: number): number | null {
  let best: number | null = null;
  let least = 1;
  for (let time = 0; time < 43200; time += step) {
    const expected = [time / 120, time / 10, time * 6];
    const worst = Math.max(...hands.map((hand, i) => between(hand, expected[i]! % 360)));
    if (worst < least) {
      least = worst;
      best = time;
    }
  }
  return best;
}

/** What a straight scale says at a point, from its numbers and its tick marks. */
export class Scale {
  /** Values at distances along the direction of the scale. */
  private constructor(private readonly origin: Point, private readonly along: Point, private readonly at: number, private readonly slope: number, readonly grain: number, private readonly numbers: number[]) {}

  /** Fits the numbers, which stand beside their ticks; the grain is the step between neighbouring ticks. */
  static of(numbers: { value: number; place: Point }[], ticks: Line[]): Scale | null {
    const first = ticks[0];
    if (!first || numbers.length < 2) return null;
    // Ticks start on the edge of the scale: the two farthest apart give its direction best.
    const origin = startOf(first);
    const last = ticks.map(startOf).reduce((best, point) => (distance(origin, point) > distance(origin, best) ? point : best));
    const length = distance(origin, last);
    const along = { x: (last.x - origin.x) / length, y: (last.y - origin.y) / length };
    const project = (point: Point): number => (point.x - origin.x) * along.x + (point.y - origin.y) * along.y;
    const points = numbers.map(({ value, place }) => ({ value, at: project(place) }));
    const meanValue = points.reduce((sum, { value }) => sum + value, 0) / points.length;
    const meanAt = points.reduce((sum, { at }) => sum + at, 0) / points.length;
    const slope = points.reduce((sum, { value, at }) => sum + (value - meanValue) * (at - meanAt), 0) / points.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
    const places = ticks.map((tick) => project(startOf(tick))).sort((a, b) => a - b);
    const steps = places.slice(1).map((place, i) => place - places[i]!).filter((step) => step > 0.5).sort((a, b) => a - b);
    // Labels centre on their ink, a little off their tick: the nearest tick puts that right.
    const near = (at: number): number => places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best));
    const [low, high] = [points.reduce((a, b) => (a.value < b.value ? a : b)), points.reduce((a, b) => (a.value > b.value ? a : b))];
    const exact = (high.value - low.value) / (near(high.at) - near(low.at));
    if (Math.sign(exact) !== Math.sign(slope)) return null;
    const grains = Math.round((high.value - low.value) / (Math.abs(exact) * steps[steps.length >> 1]!));
    return new Scale(origin, along, low.value - exact * near(low.at), exact, (high.value - low.value) / grains, numbers.map(({ value }) => value));
  }

  /** The value at a point, between ticks as well. */
  value(point: Point): number {
    return this.at + this.slope * ((point.x - this.origin.x) * this.along.x + (point.y - this.origin.y) * this.along.y);
  }

  /** The number of the scale that stands nearest to a point: what a lazy reader takes. */
  nearestNumber(point: Point): number {
    const value = this.value(point);
    return this.numbers.reduce((best, number) => (Math.abs(number - value) < Math.abs(best - value) ? number : best));
  }

  /** The value of the tick at a point; NaN when there is none. */
  tick(point: Point): number {
    const ticks = this.value(point) / this.grain;
    return Math.abs(ticks - Math.round(ticks)) < 0.1 ? Math.round(ticks) * this.grain : NaN;
  }
}

/** The numbers among the texts. */
export function numbersIn(scene: Inspection): { value: number; place: Point; text: string }[] {
  return marksOf(scene, "text")
    .filter(({ text }) => /^[-\u2212]?\d+(\.\d+)?$/.test(text))
    .map((text) => ({ value: Number(text.text.replace("\u2212", "-")), place: middleOf(text), text: text.text }));
}

/** A number without the noise of floating point. */
export const exactly = (value: number): string | null => (Number.isFinite(value) ? String(Number(value.toFixed(6))) : null);

/** Ticks and numbers of an upright scale between two bounds. */
export function uprightScale(scene: Inspection, left: number, right: number): Scale | null {
  const isInside = (point: Point): boolean => point.x > left && point.x < right;
  const ticks = marksOf(scene, "line").filter((line) => !line.dash && Math.abs(line.y1 - line.y2) < 0.1 && isInside(startOf(line)) && isInside(endOf(line)));
  return Scale.of(numbersIn(scene).filter(({ place }) => isInside(place)), ticks);
}
