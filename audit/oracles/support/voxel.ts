/** Solids of unit cubes, rebuilt from the faces that were drawn in a parallel projection. */
import type { Mark } from "../../../bindings/core/types.ts";
import { centroid, type Point, type Polygon } from "./plane.ts";

/** A place in space: x to the front left, y to the front right, z upwards. */
export type Cube = [x: number, y: number, z: number];

/** How far one edge along each axis goes in the picture. */
export interface Projection {
  x: Point;
  y: Point;
  z: Point;
}

/** One drawn face and the cube that it belongs to, before places are shifted to 0. */
export interface Face {
  cube: Cube;
  /** The axis on which the face looks to the front. */
  axis: "x" | "y" | "z";
  polygon: Polygon;
}

const vector = ([ax, ay]: [number, number], [bx, by]: [number, number]): Point => {
  const [dx, dy] = [bx - ax, by - ay];
  return dy < 0 || (dy === 0 && dx < 0) ? { x: -dx, y: -dy } : { x: dx, y: dy };
};

/** Edges that run down are z, down to the left x, down to the right y. */
const axisOf = ({ x }: Point): keyof Projection => (Math.abs(x) < 0.5 ? "z" : x < 0 ? "x" : "y");

const isParallelogram = (mark: Mark): mark is Polygon => {
  if (mark.type !== "polygon" || mark.points.length !== 4) return false;
  const [a, b, c, d] = mark.points as [[number, number], [number, number], [number, number], [number, number]];
  return Math.abs(a[0] + c[0] - b[0] - d[0]) < 0.1 && Math.abs(a[1] + c[1] - b[1] - d[1]) < 0.1;
};

/** The faces among marks: parallelograms whose sides run along two different axes. */
export function facesOf(marks: Mark[]): Polygon[] {
  return marks.filter((mark): mark is Polygon => {
    if (!isParallelogram(mark)) return false;
    const [a, b, , d] = mark.points as [[number, number], [number, number], [number, number], [number, number]];
    const [first, second] = [vector(a, b), vector(a, d)];
    // An upright rectangle has a level side; faces have none.
    return axisOf(first) !== axisOf(second) && first.y > 0.5 && second.y > 0.5;
  });
}

/** The edges of faces of one size; null when an axis does not occur. */
export function projectionOf(faces: Polygon[]): Projection | null {
  const found: Partial<Projection> = {};
  for (const { points } of faces) {
    for (const edge of [vector(points[0]!, points[1]!), vector(points[0]!, points[3]!)]) found[axisOf(edge)] ??= edge;
  }
  if (!found.x || !found.y || !found.z) return null;
  return { x: found.x, y: found.y, z: { x: -found.z.x, y: -found.z.y } };
}

/** The cube of each face, relative to where `origin` is drawn (the middle of the first face's cube when left out). */
export function placeFaces(faces: Polygon[], projection: Projection, origin?: Point): Face[] | null {
  const { x, y, z } = projection;
  const middles = faces.map(({ points }) => {
    const axes = [axisOf(vector(points[0]!, points[1]!)), axisOf(vector(points[0]!, points[3]!))];
    const axis = (["x", "y", "z"] as const).find((name) => !axes.includes(name))!;
    const centre = centroid(points);
    return { axis, x: centre.x - projection[axis].x / 2, y: centre.y - projection[axis].y / 2 };
  });
  const from = origin ?? middles[0]!;
  const edge = Math.hypot(z.x, z.y);
  const determinant = x.x * y.y - y.x * x.y;
  const placed: Face[] = [];
  for (let at = 0; at < faces.length; at++) {
    const [dx, dy] = [middles[at]!.x - from.x, middles[at]!.y - from.y];
    let best: Cube | null = null;
    let least = 0.05 * edge;
    for (let k = -9; k <= 9; k++) {
      // The other two follow from the height.
      const [restX, restY] = [dx - k * z.x, dy - k * z.y];
      const i = Math.round((restX * y.y - y.x * restY) / determinant);
      const j = Math.round((x.x * restY - restX * x.y) / determinant);
      if (Math.abs(i) > 9 || Math.abs(j) > 9) continue;
      const error = Math.hypot(restX - i * x.x - j * y.x, restY - i * x.y - j * y.y);
      if (error < least) [best, least] = [[i, j, k], error];
    }
    if (!best) return null;
    placed.push({ cube: best, axis: middles[at]!.axis, polygon: faces[at]! });
  }
  return placed;
}

/** The cubes that own a drawn face, moved to the corner; null when the faces do not fit a lattice. */
export function solidOf(marks: Mark[], projection?: Projection): Cube[] | null {
  const faces = facesOf(marks);
  const edges = projection ?? projectionOf(faces);
  const placed = edges && placeFaces(faces, edges);
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
