/** What a filled mark is, by its outline. */
import type { Mark } from "../../../bindings/core/types.ts";
import { centroid, type Point } from "./plane.ts";

export type ShapeName = "circle" | "square" | "triangle" | "star" | "cross" | "heart";

const BY_CORNERS: Record<number, ShapeName> = { 3: "triangle", 4: "square", 10: "star", 12: "cross", 24: "heart" };

/** The name of a closed mark's shape; null when it is none of those that have a name. */
export function shapeName(mark: Mark): ShapeName | null {
  if (mark.type === "circle") return "circle";
  return mark.type === "polygon" ? (BY_CORNERS[mark.points.length] ?? null) : null;
}

/** The middle of a closed mark. */
export function centreOf(mark: Mark): Point | null {
  if (mark.type === "circle" || mark.type === "ellipse") return { x: mark.cx, y: mark.cy };
  if (mark.type === "rect") return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  return mark.type === "polygon" ? centroid(mark.points) : null;
}

/** The radius of a closed mark: its farthest point from its middle. */
export function reachOf(mark: Mark): number {
  if (mark.type === "circle") return mark.r;
  const centre = centreOf(mark);
  if (mark.type !== "polygon" || centre === null) return 0;
  return Math.max(...mark.points.map(([x, y]) => Math.hypot(x - centre.x, y - centre.y)));
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
