/** Nests the contour lines: an innermost one is a summit, or with ticks inside a depression; the lines around it give its height. */
import type { Oracle } from "../oracle.ts";
import { distanceToLine, marksOf, type Point } from "../support/plane.ts";
import { isInside } from "../support/shape.ts";
import { chainsOf } from "../support/trace.ts";

export const oracle: Oracle = (scene, question) => {
  const ticks = marksOf(scene, "path").flatMap(chainsOf);
  const lines = marksOf(scene, "polygon").map((mark) => {
    const ring = chainsOf(mark)[0]!;
    // Ticks start on their line and point inwards.
    const hasTicks = ticks.some((tick) => isInside(tick[1]!, mark.points) && ring.some((point, i) => i > 0 && distanceToChain(tick[0]!, ring[i - 1]!, point) < 0.5));
    return { points: mark.points, hasTicks };
  });
  const surrounding = new Map(lines.map((inner) => [inner, lines.filter((outer) => outer !== inner && isInside({ x: inner.points[0]![0], y: inner.points[0]![1] }, outer.points))]));
  const holding = new Set([...surrounding.values()].flat());
  const innermost = lines.filter((line) => !holding.has(line));
  if (/How many depressions|Count the depressions|number of depressions/.test(question)) return String(innermost.filter((line) => line.hasTicks).length);
  const least = Number(/(?:above|than) (\d+) m/.exec(question)?.[1] ?? 0) / 100;
  return String(innermost.filter((line) => !line.hasTicks && surrounding.get(line)!.length + 1 >= least).length);
};

const distanceToChain = (point: Point, a: Point, b: Point): number => distanceToLine(point, { type: "line", x1: a.x, y1: a.y, x2: b.x, y2: b.y });
