/**
 * Solids of unit cubes, rebuilt from the faces that were drawn. How they are seen, in parallel or in perspective, is read off the edges:
 * those along one axis meet in its vanishing point, which may lie infinitely far away, and the edges at the foremost corner
 * give the lengths (Hartley and Zisserman, Multiple View Geometry, 2004, chapter 8).
 */
import type { Mark } from "../../../bindings/core/types.ts";
import { distance, type Point, type Polygon } from "./plane.ts";

/** A place in space: x to the front left, y to the front right, z upwards. */
export type Cube = [x: number, y: number, z: number];
/** A point of the picture in homogeneous coordinates; the last is 0 infinitely far away. */
type Homogeneous = [x: number, y: number, w: number];
export type Axis = "x" | "y" | "z";
export const AXES = ["x", "y", "z"] as const;

/** How space is drawn. */
export interface Projection {
  /** How far one edge along each axis goes in the picture, at the foremost corner. */
  x: Point;
  y: Point;
  z: Point;
  /** The point (i, j, k) is drawn at i times the first plus j times the second plus k times the third plus the fourth. */
  columns: [Homogeneous, Homogeneous, Homogeneous, Homogeneous];
}

/** One drawn face and the cube that it belongs to, before places are shifted to 0. */
export interface Face {
  cube: Cube;
  /** The axis on which the face looks to the front. */
  axis: Axis;
  polygon: Polygon;
}

/** No camera looks so steeply that a level edge is drawn closer to the upright, nor so near that an upright one leans more. */
const MOST_LEAN = Math.tan((20 * Math.PI) / 180);
/** How far, in pixels, corners may be apart that are one, and in edges, faces from where they belong. */
const SAME = 0.05;
const CLOSE = 0.045;
/** No solid is longer. */
const LONGEST = 9;

const corner = ([x, y]: [number, number]): Point => ({ x, y });

/** Edges that run down are z, down to the left x, down to the right y. */
function axisOf(from: Point, to: Point): Axis | null {
  const [dx, dy] = to.y < from.y ? [from.x - to.x, from.y - to.y] : [to.x - from.x, to.y - from.y];
  // An upright rectangle has a level side; faces have none.
  if (dy < 0.5) return null;
  return Math.abs(dx) < dy * MOST_LEAN ? "z" : dx < 0 ? "x" : "y";
}

/** The axes of a face's first and second side; null for what is no face. */
function sidesOf(mark: Mark): [Axis, Axis] | null {
  if (mark.type !== "polygon" || mark.points.length !== 4) return null;
  const [a, b, c, d] = mark.points.map(corner) as [Point, Point, Point, Point];
  const sides = [axisOf(a, b), axisOf(b, c), axisOf(c, d), axisOf(d, a)];
  const [first, second] = sides;
  return first && second && first !== second && first === sides[2] && second === sides[3] ? [first, second] : null;
}

/** The faces among marks: quadrangles whose opposite sides run along two different axes. */
export const facesOf = (marks: Mark[]): Polygon[] => marks.filter((mark): mark is Polygon => sidesOf(mark) !== null);

/** The axis across a face. */
const normalOf = (face: Polygon): Axis => AXES.find((axis) => !sidesOf(face)!.includes(axis))!;

/** The corner of a face at a point, with the other ends of the sides that meet there; null when none is there. */
function endsAt(face: Polygon, at: Point): Partial<Record<Axis, Point>> | null {
  const points = face.points.map(corner);
  const i = points.findIndex((point) => distance(point, at) < SAME);
  if (i < 0) return null;
  const [next, previous] = [points[(i + 1) % 4]!, points[(i + 3) % 4]!];
  return { [axisOf(at, next)!]: next, [axisOf(at, previous)!]: previous };
}

/** How solids are drawn of whose faces these are; those of several solids will do in parallel projection. Null without a cube that shows three faces. */
export function projectionOf(faces: Polygon[]): Projection | null {
  for (const top of faces.filter((face) => normalOf(face) === "z")) {
    // The foremost corner of a cube is the lowest one of its top.
    const at = top.points.map(corner).reduce((a, b) => (b.y > a.y ? b : a));
    const ends = endsAt(top, at)!;
    const isBelow = (axis: Axis): boolean =>
      faces.some((face) => {
        const found = normalOf(face) === axis ? endsAt(face, at) : null;
        const other = axis === "x" ? found?.y : found?.x;
        if (!found?.z || !other || found.z.y < at.y || other.y > at.y) return false;
        ends.z = found.z;
        return true;
      });
    if (!isBelow("x") || !isBelow("y")) continue;
    const [x, y, z] = AXES.map((axis) => columnOf(vanishingPoint(faces, axis, at), at, ends[axis]!)) as [Homogeneous, Homogeneous, Homogeneous];
    const back = (end: Point): Point => ({ x: at.x - end.x, y: at.y - end.y });
    const origin: Homogeneous = [at.x - x[0] - y[0] - z[0], at.y - x[1] - y[1] - z[1], 1 - x[2] - y[2] - z[2]];
    return { x: back(ends.x!), y: back(ends.y!), z: back(ends.z!), columns: [x, y, z, origin] };
  }
  return null;
}

/** Where the edges along an axis meet: the point nearest to all of their lines, long ones before short ones; coordinates from `centre` on. */
function vanishingPoint(faces: Polygon[], axis: Axis, centre: Point): Homogeneous {
  const unit = 200;
  const sums = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  for (const { points } of faces) {
    for (let i = 0; i < 4; i++) {
      const [from, to] = [corner(points[i]!), corner(points[(i + 1) % 4]!)];
      if (axisOf(from, to) !== axis) continue;
      const [ax, ay, bx, by] = [(from.x - centre.x) / unit, (from.y - centre.y) / unit, (to.x - centre.x) / unit, (to.y - centre.y) / unit];
      // The cross product of two points is their line, as long as the edge.
      const line = [ay - by, bx - ax, ax * by - ay * bx];
      for (let row = 0; row < 3; row++) for (let column = 0; column < 3; column++) sums[row]![column]! += line[row]! * line[column]!;
    }
  }
  const [x, y, w] = leastEigenvector(sums);
  return [x * unit + centre.x * w, y * unit + centre.y * w, w];
}

/** The vector that a symmetric matrix shortens most: by powers of its adjugate, which is its inverse but for a factor. */
function leastEigenvector(m: number[][]): Homogeneous {
  const minor = (row: number, column: number): number => {
    const [a, b] = [(row + 1) % 3, (row + 2) % 3], [c, d] = [(column + 1) % 3, (column + 2) % 3];
    return m[a]![c]! * m[b]![d]! - m[a]![d]! * m[b]![c]!;
  };
  const adjugate = [0, 1, 2].map((row) => [0, 1, 2].map((column) => minor(column, row)));
  let vector: Homogeneous = [0.6, 0.7, 0.4];
  for (let i = 0; i < 30; i++) {
    const next = adjugate.map((row) => row[0]! * vector[0] + row[1]! * vector[1] + row[2]! * vector[2]) as Homogeneous;
    const length = Math.hypot(...next);
    vector = [next[0] / length, next[1] / length, next[2] / length];
  }
  return vector;
}

/** The multiple of a vanishing point that leads from a corner one edge back, to `end`. */
function columnOf([x, y, w]: Homogeneous, at: Point, end: Point): Homogeneous {
  const [along, up] = [x - end.x * w, y - end.y * w];
  const factor = (along * (at.x - end.x) + up * (at.y - end.y)) / (along * along + up * up);
  return [x * factor, y * factor, w * factor];
}

/** Where a point of space is drawn. */
export function drawnAt([i, j, k]: number[], { columns: [x, y, z, o] }: Projection): Point {
  const w = i! * x[2] + j! * y[2] + k! * z[2] + o[2];
  return { x: (i! * x[0] + j! * y[0] + k! * z[0] + o[0]) / w, y: (i! * x[1] + j! * y[1] + k! * z[1] + o[1]) / w };
}

/** The point of the plane across an axis, at a height on that axis, that is drawn at a point of the picture. */
export function pointAt(at: Point, axis: number, height: number, { columns }: Projection): number[] {
  const [first, second] = [0, 1, 2].filter((other) => other !== axis) as [number, number];
  const [a, b, c, o] = [columns[first]!, columns[second]!, columns[axis]!, columns[3]];
  const base = o.map((value, i) => value + height * c[i]!);
  // Where i a + j b + base is drawn, i and j are the solutions of two linear equations.
  const [a1, b1, c1] = [a[0] - at.x * a[2], b[0] - at.x * b[2], at.x * base[2]! - base[0]!];
  const [a2, b2, c2] = [a[1] - at.y * a[2], b[1] - at.y * b[2], at.y * base[2]! - base[1]!];
  const determinant = a1 * b2 - a2 * b1;
  const point = [0, 0, 0];
  point[axis] = height;
  point[first] = (c1 * b2 - c2 * b1) / determinant;
  point[second] = (a1 * c2 - a2 * c1) / determinant;
  return point;
}

/** The same projection with places counted from another one on. */
export function countedFrom(from: Cube, projection: Projection): Projection {
  const [x, y, z, o] = projection.columns;
  const origin = o.map((value, i) => value + from[0] * x[i]! + from[1] * y[i]! + from[2] * z[i]!) as Homogeneous;
  return { ...projection, columns: [x, y, z, origin] };
}

/** The cube of each face; null when one does not fit the lattice. */
export function placeFaces(faces: Polygon[], projection: Projection): Face[] | null {
  const tolerance = CLOSE * Math.hypot(projection.z.x, projection.z.y);
  const placed = faces.map((polygon): Face | null => {
    const axis = normalOf(polygon);
    const at = AXES.indexOf(axis);
    const corners = polygon.points.map(corner);
    let best: Cube | null = null;
    let least = tolerance;
    for (let height = 1 - LONGEST; height <= LONGEST; height++) {
      const points = corners.map((point) => pointAt(point, at, height, projection));
      const cube = [0, 1, 2].map((i) => (i === at ? height - 1 : Math.round((points[0]![i]! + points[1]![i]! + points[2]![i]! + points[3]![i]!) / 4 - 0.5))) as Cube;
      if (cube.some((value) => Math.abs(value) > LONGEST)) continue;
      const error = Math.max(...points.map((point, i) => distance(drawnAt(point.map((value, k) => (k === at ? height : nearer(value, cube[k]!))), projection), corners[i]!)));
      if (error < least) [best, least] = [cube, error];
    }
    return best && { cube: best, axis, polygon };
  });
  return placed.every((face) => face !== null) ? placed : null;
}

/** The end of an edge, which runs from a place to the next one, that lies nearer. */
const nearer = (value: number, place: number): number => (value - place < 0.5 ? place : place + 1);

/** The cubes that own a drawn face, moved to the corner; null when the faces do not fit a lattice. */
export function solidOf(marks: Mark[]): Cube[] | null {
  const faces = facesOf(marks);
  const projection = projectionOf(faces);
  const placed = projection && placeFaces(faces, projection);
  return placed && distinctCubes(placed.map(({ cube }) => cube));
}

/** Without repeats, moved so that the least coordinates are 0, in a fixed order. */
export function distinctCubes(cubes: Cube[]): Cube[] {
  const least = [0, 1, 2].map((axis) => Math.min(...cubes.map((cube) => cube[axis]!)));
  const texts = new Set(cubes.map((cube) => cube.map((value, axis) => value - least[axis]!).join(",")));
  return [...texts].sort().map((text) => text.split(",").map(Number) as Cube);
}

export const solidText = (cubes: Cube[]): string => distinctCubes(cubes).join(" ");

type Rotation = (cube: Cube) => Cube;

/** The 24 rotations: signed permutations of the axes with determinant 1. */
export const ROTATIONS: Rotation[] = [[0, 1, 2], [1, 2, 0], [2, 0, 1], [0, 2, 1], [2, 1, 0], [1, 0, 2]].flatMap((order, index) =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((bits) => [0, 1, 2].map((axis) => ((bits >> axis) & 1 ? -1 : 1)))
    .filter((signs) => signs[0]! * signs[1]! * signs[2]! === (index < 3 ? 1 : -1))
    .map((signs): Rotation => (cube) => [0, 1, 2].map((axis) => signs[axis]! * cube[order[axis]!]!) as Cube),
);

/** Equal for solids that a rotation makes equal, and only for them. */
export const solidRotationText = (cubes: Cube[]): string => ROTATIONS.map((rotation) => solidText(cubes.map(rotation))).sort()[0]!;

export const hasCube = (cubes: Cube[], [x, y, z]: Cube): boolean => cubes.some((cube) => cube[0] === x && cube[1] === y && cube[2] === z);

export const neighbours = ([x, y, z]: Cube): Cube[] => [[x + 1, y, z], [x - 1, y, z], [x, y + 1, z], [x, y - 1, z], [x, y, z + 1], [x, y, z - 1]];
