/** Lines and curves as chains of points. */
import type { Mark } from "../../../bindings/core/types.ts";
import type { Point } from "./plane.ts";

/** Pieces of a curve command. */
const STEPS = 24;

/** Every chain that a mark draws, curves cut into short pieces; closed ones repeat their first point. */
export function chainsOf(mark: Mark): Point[][] {
  switch (mark.type) {
    case "line":
      return [[{ x: mark.x1, y: mark.y1 }, { x: mark.x2, y: mark.y2 }]];
    case "polyline":
      return [mark.points.map(([x, y]) => ({ x, y }))];
    case "polygon":
      return [[...mark.points, mark.points[0]!].map(([x, y]) => ({ x, y }))];
    case "circle":
      return [arcOf(mark.cx, mark.cy, mark.r, 0, 360)];
    case "arc":
      return [arcOf(mark.cx, mark.cy, mark.r, mark.start, mark.sweep)];
    case "rect": {
      const { x, y, width, height } = mark;
      return [[{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }, { x, y }]];
    }
    case "path":
      return pathChains(mark.d);
    default:
      return [];
  }
}

function arcOf(cx: number, cy: number, r: number, start: number, sweep: number): Point[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / 2));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const angle = ((start + (sweep * i) / pieces) * Math.PI) / 180;
    return { x: cx + r * Math.cos(angle), y: cy + r * Math.sin(angle) };
  });
}

/** Path data with absolute M, L, Q, C and Z. */
function pathChains(d: string): Point[][] {
  const tokens = d.match(/[A-Za-z]|-?\d*\.?\d+/g) ?? [];
  const chains: Point[][] = [];
  let chain: Point[] = [];
  let command = "";
  let at = 0;
  const point = (): Point => ({ x: Number(tokens[at++]), y: Number(tokens[at++]) });
  while (at < tokens.length) {
    if (/[A-Za-z]/.test(tokens[at]!)) command = tokens[at++]!;
    if (command === "M") chains.push((chain = [point()]));
    else if (command === "L") chain.push(point());
    else if (command === "Q" || command === "C") {
      const handles = [chain.at(-1)!, ...Array.from({ length: command === "Q" ? 2 : 3 }, point)];
      for (let i = 1; i <= STEPS; i++) chain.push(onBezier(handles, i / STEPS));
    } else if (command === "Z") chain.push(chain[0]!);
    else throw new Error(`no path command: ${command}`);
  }
  return chains;
}

/** De Casteljau's construction. */
function onBezier(handles: Point[], t: number): Point {
  let points = handles;
  while (points.length > 1) {
    points = points.slice(1).map((b, i) => ({ x: points[i]!.x + (b.x - points[i]!.x) * t, y: points[i]!.y + (b.y - points[i]!.y) * t }));
  }
  return points[0]!;
}

/** Where two segments cross, both ends included; null when they do not, or are parallel. */
export function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const across = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (Math.abs(across) < 1e-12) return null;
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / across;
  const u = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / across;
  return t < 0 || t > 1 || u < 0 || u > 1 ? null : { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/** The points in which two chains cross. */
export function chainCrossings(a: Point[], b: Point[]): Point[] {
  const points: Point[] = [];
  const reach = boxOf(b);
  for (let i = 1; i < a.length; i++) {
    const piece = boxOf([a[i - 1]!, a[i]!]);
    if (!overlap(piece, reach)) continue;
    for (let k = 1; k < b.length; k++) {
      if (!overlap(piece, boxOf([b[k - 1]!, b[k]!]))) continue;
      const point = crossing(a[i - 1]!, a[i]!, b[k - 1]!, b[k]!);
      if (point) points.push(point);
    }
  }
  return distinctPoints(points, 0.5);
}

type Box = [left: number, top: number, right: number, bottom: number];

function boxOf(points: Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const overlap = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const chainsCross = (a: Point[], b: Point[]): boolean => chainCrossings(a, b).length > 0;

/** Points of which none is nearer than `least` to one before it. */
export function distinctPoints(points: Point[], least: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (!kept.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < least)) kept.push(point);
  }
  return kept;
}
