/** What a filled mark is, by its outline. */
import type { Mark } from "../../../bindings/core/types.ts";
import type { Point } from "./plane.ts";

export type ShapeName =
  | "circle" | "square" | "triangle" | "star" | "cross" | "heart" | "crescent" | "arrow" | "diamond" | "oval" | "drop" | "hexagon"
  | "fish" | "cup" | "leaf" | "key" | "house" | "tree" | "boat" | "mushroom";

const BY_CORNERS: Record<number, ShapeName> = {
  3: "triangle", 4: "square", 6: "hexagon", 7: "arrow", 9: "boat", 10: "star", 11: "house", 12: "cross", 15: "tree", 16: "cup", 18: "drop",
  19: "mushroom", 20: "leaf", 21: "key", 22: "crescent", 23: "fish", 24: "heart",
};

/** The name of a closed mark's shape; null when it is none of those that have a name. */
export function shapeName(mark: Mark): ShapeName | null {
  if (mark.type === "circle") return "circle";
  if (mark.type === "ellipse") return "oval";
  if (mark.type !== "polygon") return null;
  const name = BY_CORNERS[mark.points.length] ?? null;
  return name === "square" && diagonalsDiffer(mark.points) ? "diamond" : name;
}

function diagonalsDiffer([a, b, c, d]: [number, number][]): boolean {
  const [one, other] = [Math.hypot(a![0] - c![0], a![1] - c![1]), Math.hypot(b![0] - d![0], b![1] - d![1])];
  return Math.abs(one - other) > 0.2 * Math.max(one, other);
}

/** The middle of the upright box around a closed mark. */
export function centreOf(mark: Mark): Point | null {
  if (mark.type === "circle" || mark.type === "ellipse") return { x: mark.cx, y: mark.cy };
  if (mark.type === "rect") return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  if (mark.type !== "polygon") return null;
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(mark.points.map(([x]) => x)), y: middle(mark.points.map(([, y]) => y)) };
}

/** Half of the greatest extent of a closed mark. */
export function reachOf(mark: Mark): number {
  if (mark.type === "circle") return mark.r;
  if (mark.type === "ellipse") return Math.max(mark.rx, mark.ry);
  if (mark.type !== "polygon") return 0;
  return Math.max(...mark.points.flatMap(([x, y], i) => mark.points.slice(0, i).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)))) / 2;
}

/** The area inside a ring of corners. */
export function areaOf(points: [number, number][]): number {
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Whether a point lies inside a ring of corners (even-odd). */
export function isInside(point: Point, points: [number, number][]): boolean {
  let inside = false;
  points.forEach(([x, y], i) => {
    const [px, py] = points[(i + points.length - 1) % points.length]!;
    if (y > point.y !== py > point.y && point.x < ((px - x) * (point.y - y)) / (py - y) + x) inside = !inside;
  });
  return inside;
}
