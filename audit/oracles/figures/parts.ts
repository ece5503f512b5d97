/** What the oracles of figures share: the points of a drawing, and which of them a drawn line joins. */
import type { Inspection } from "../../../bindings/core/types.ts";
import { distanceToLine, distance, endOf, type Line, marksOf, type Point, startOf } from "../support/plane.ts";
import { crossing, distinctPoints } from "../support/trace.ts";

/** Canvas units within which points are one. */
const SAME = 1.5;

/** The points of a drawing of straight lines, each pair joined or not. */
export class Drawing {
  readonly points: Point[];
  /** The lines through each point. */
  private readonly through: Set<number>[];

  constructor(scene: Inspection) {
    const lines = marksOf(scene, "line").map(lengthened);
    const met = lines.flatMap((a, i) => [startOf(a), endOf(a), ...lines.slice(0, i).flatMap((b) => crossing(startOf(a), endOf(a), startOf(b), endOf(b)) ?? [])]);
    this.points = distinctPoints(met, SAME * 2).filter((point) => lines.filter((line) => distanceToLine(point, line) < SAME).length > 1);
    this.through = this.points.map((point) => new Set(lines.flatMap((line, i) => (distanceToLine(point, line) < SAME ? [i] : []))));
  }

  /** Whether one line leads from a point to another. */
  areJoined(a: number, b: number): boolean {
    return a !== b && [...this.through[a]!].some((line) => this.through[b]!.has(line));
  }

  /** Every triangle, as three points. */
  triangles(): number[][] {
    const found: number[][] = [];
    this.points.forEach((_, a) => this.after(a).forEach((b) => this.after(b).forEach((c) => {
      if (this.areJoined(a, c) && !this.areInLine(a, b, c)) found.push([a, b, c]);
    })));
    return found;
  }

  /** Every convex quadrilateral, as four points in order. */
  quadrilaterals(): number[][] {
    const found: number[][] = [];
    const joined = this.points.map((_, a) => this.points.map((__, b) => this.areJoined(a, b)));
    this.points.forEach((_, a) => {
      const others = this.after(a);
      // The first point is the least, and its neighbours come in order, so that each quadrilateral is found once.
      others.forEach((b) => others.forEach((d) => {
        if (d <= b || this.areInLine(d, a, b)) return;
        this.points.forEach((__, c) => {
          if (c > a && joined[b]![c] && joined[c]![d] && this.isConvex([a, b, c, d])) found.push([a, b, c, d]);
        });
      }));
    });
    return found;
  }

  private after(a: number): number[] {
    return this.points.flatMap((_, b) => (b > a && this.areJoined(a, b) ? [b] : []));
  }

  /** Whether two sides that meet, from b to a and to c, lie on one line. */
  private areInLine(a: number, b: number, c: number): boolean {
    const [p, q, r] = [this.points[a]!, this.points[b]!, this.points[c]!];
    return Math.abs((p.x - q.x) * (r.y - q.y) - (p.y - q.y) * (r.x - q.x)) < 0.02 * distance(p, q) * distance(r, q);
  }

  private isConvex(corners: number[]): boolean {
    const turns = corners.map((corner, i) => {
      const [p, q, r] = [this.points[corner]!, this.points[corners[(i + 1) % 4]!]!, this.points[corners[(i + 2) % 4]!]!];
      return ((q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x)) / (distance(p, q) * distance(q, r));
    });
    return turns.every((turn) => turn > 0.02) || turns.every((turn) => turn < -0.02);
  }

  /** The directions of the four sides, in degrees below 180, and their lengths. */
  sides(corners: number[]): { angle: number; length: number }[] {
    return corners.map((corner, i) => {
      const [p, q] = [this.points[corner]!, this.points[corners[(i + 1) % corners.length]!]!];
      return { angle: ((Math.atan2(q.y - p.y, q.x - p.x) * 180) / Math.PI + 360) % 180, length: distance(p, q) };
    });
  }
}

/** A line a little longer, so that rounding does not keep its ends off what they end on. */
function lengthened(line: Line): Line {
  const share = 0.3 / distance(startOf(line), endOf(line));
  const [dx, dy] = [(line.x2 - line.x1) * share, (line.y2 - line.y1) * share];
  return { ...line, x1: line.x1 - dx, y1: line.y1 - dy, x2: line.x2 + dx, y2: line.y2 + dy };
}

/** Whether two directions below 180 degrees are one. */
export const isParallel = (a: number, b: number): boolean => Math.min(Math.abs(a - b), 180 - Math.abs(a - b)) < 1;

/** Whether the sides of a quadrilateral are parallel: the first pair of opposite ones, and the second. */
export const parallels = (sides: { angle: number }[]): boolean[] => [isParallel(sides[0]!.angle, sides[2]!.angle), isParallel(sides[1]!.angle, sides[3]!.angle)];

/** The numbers of different values, those that nearly agree taken as one. */
export const levelsOf = (values: number[]): number => [...values].sort((a, b) => a - b).filter((value, i, all) => i === 0 || value - all[i - 1]! > 2).length;

/** How many areas the lines of a connected drawing enclose: Euler's formula. */
export function areasOf(scene: Inspection): number {
  const drawing = new Drawing(scene);
  let edges = 0;
  for (const line of marksOf(scene, "line").map(lengthened)) edges += drawing.points.filter((point) => distanceToLine(point, line) < SAME).length - 1;
  return edges - drawing.points.length + 1;
}
