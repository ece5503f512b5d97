/** Points, directions and segments of a drawn picture: canvas units, y down, degrees clockwise from the right. */
import type { Inspection, Mark } from "../../../bindings/core/types.ts";

export interface Point {
  x: number;
  y: number;
}

export type Line = Extract<Mark, { type: "line" }>;
export type Text = Extract<Mark, { type: "text" }>;
export type Arc = Extract<Mark, { type: "arc" }>;
export type Circle = Extract<Mark, { type: "circle" }>;
export type Polygon = Extract<Mark, { type: "polygon" }>;

/** The marks of one type, in drawing order. */
export function marksOf<T extends Mark["type"]>(scene: Inspection, type: T): Extract<Mark, { type: T }>[] {
  return scene.marks.filter((mark): mark is Extract<Mark, { type: T }> => mark.type === type);
}

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const startOf = (line: Line): Point => ({ x: line.x1, y: line.y1 });
export const endOf = (line: Line): Point => ({ x: line.x2, y: line.y2 });
export const lengthOf = (line: Line): number => distance(startOf(line), endOf(line));

/** The middle of a text's ink. */
export const middleOf = (text: Text): Point => ({ x: (text.box[0] + text.box[2]) / 2, y: (text.box[1] + text.box[3]) / 2 });

/** The mean of a polygon's corners. */
export function centroid(points: [number, number][]): Point {
  return {
    x: points.reduce((sum, [x]) => sum + x, 0) / points.length,
    y: points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  };
}

/** An angle brought into 0 ... 360. */
export const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The smaller angle between two directions, 0 ... 180. */
export function between(a: number, b: number): number {
  const difference = turn(b - a);
  return Math.min(difference, 360 - difference);
}

/** The direction from one point to another, 0 ... 360. */
export const direction = (from: Point, to: Point): number => turn((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);

/** How far a point lies from a segment. */
export function distanceToLine(point: Point, line: Line): number {
  const [a, b] = [startOf(line), endOf(line)];
  const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const share = squared === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared));
  return distance(point, { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) });
}
