import type { Inspection } from "../../bindings/core/types.ts";
import type { Oracle } from "./oracle.ts";
import {
  between, centroid, direction, distance, distanceToLine, endOf, lengthOf, marksOf, middleOf, startOf, turn,
  type Circle, type Line, type Point,
} from "./support/plane.ts";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Degrees that each hand of a clock has gone clockwise from its 12, the shortest hand first. */
function handsOf(scene: Inspection, pivot: Circle): number[] {
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
function pivotsOf(scene: Inspection): Circle[] {
  return marksOf(scene, "circle").filter((circle) => circle.stroke === undefined && circle.r < 20);
}

/** The seconds since 12 that agree best with where the hands stand; null when none agrees. */
function clockSeconds(hands: number[], step: number): number | null {
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

function clockReadTime(scene: Inspection): string | null {
  const [pivot] = pivotsOf(scene);
  if (!pivot) return null;
  const hands = handsOf(scene, pivot);
  if (hands.length < 2) return null;
  const time = clockSeconds(hands, hands.length === 3 ? 1 : 60);
  if (time === null) return null;
  const text = `${Math.floor(time / 3600) || 12}:${twoDigits(Math.floor(time / 60) % 60)}`;
  return hands.length === 3 ? `${text}:${twoDigits(time % 60)}` : text;
}

export const oracles: Record<string, Oracle> = {
  clock_read_time: clockReadTime,
};
