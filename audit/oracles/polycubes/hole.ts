/** Which unit cubes of a large cube can be seen to be missing, from the faces that were drawn. */
import type { Mark } from "../../../bindings/core/types.ts";
import { centroid, type Point } from "../support/plane.ts";
import { isInside } from "../support/shape.ts";
import { type Cube, type Face, facesOf, placeFaces, type Projection, projectionOf } from "../support/voxel.ts";

/** Sight lines along one edge of a unit cube, and how many must pass through a place: one that is filled lets pass a few at its rim. */
const LINES = 8;
const ENOUGH = 6;
/** What a sight line has to cut off a place, in edges, to say anything about it. */
const CHORD = 0.1;

const AXES = ["x", "y", "z"] as const;

/** The places of a cube with `size` places along each edge that let sight lines pass; null when the faces do not fit a lattice. */
export function holeOf(marks: Mark[], size: number): Cube[] | null {
  const drawn = facesOf(marks);
  const projection = projectionOf(drawn);
  const placed = projection && placeFaces(drawn, projection);
  if (!projection || !placed) return null;
  // Nothing stands before the three front sides of the cube, so the foremost cubes always show a face.
  const shift = [0, 1, 2].map((axis) => size - 1 - Math.max(...placed.map(({ cube }) => cube[axis]!))) as Cube;
  const faces = placed.map((face): Face => ({ ...face, cube: face.cube.map((value, axis) => value + shift[axis]!) as Cube }));
  const origin = originOf(faces[0]!, projection);
  const towardsEye = viewOf(projection);
  const step = Math.hypot(projection.z.x, projection.z.y) / LINES;
  const corners = [0, size].flatMap((x) => [0, size].flatMap((y) => [0, size].map((z) => drawnAt([x, y, z], projection, origin))));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const passed = new Map<string, number>();
  for (let x = Math.min(...xs) + step / 2; x < Math.max(...xs); x += step) {
    const column = faces.filter(({ polygon: { points } }) => points.some(([px]) => px <= x) && points.some(([px]) => px >= x));
    for (let y = Math.min(...ys) + step / 2; y < Math.max(...ys); y += step) {
      const front = column.findLast(({ polygon }) => isInside({ x, y }, polygon.points));
      const axis = front ? AXES.indexOf(front.axis) : 2;
      // Before the outermost faces there is no place of the cube.
      if (front && front.cube[axis] === size - 1) continue;
      const from = pointAt({ x, y }, axis, front ? front.cube[axis]! + 1 : 0, projection, origin);
      for (const place of placesAlong(from, towardsEye, size, front ? 0 : -Infinity)) passed.set(place, (passed.get(place) ?? 0) + 1);
    }
  }
  return [...passed].filter(([, lines]) => lines >= ENOUGH).map(([place]) => place.split(",").map(Number) as Cube);
}

/** Where a point of space is drawn. */
function drawnAt(point: number[], { x, y, z }: Projection, origin: Point): Point {
  return {
    x: origin.x + point[0]! * x.x + point[1]! * y.x + point[2]! * z.x,
    y: origin.y + point[0]! * x.y + point[1]! * y.y + point[2]! * z.y,
  };
}

/** Where the origin of space is drawn, given a face. */
function originOf({ cube, axis, polygon }: Face, projection: Projection): Point {
  const middle = cube.map((value, i) => value + (AXES[i] === axis ? 1 : 0.5));
  const [seen, zero] = [centroid(polygon.points), drawnAt(middle, projection, { x: 0, y: 0 })];
  return { x: seen.x - zero.x, y: seen.y - zero.y };
}

/** The direction that is drawn as a point, towards the eye, which sees the front of all three axes. */
function viewOf({ x, y, z }: Projection): number[] {
  const view = [y.x * z.y - z.x * y.y, z.x * x.y - x.x * z.y, x.x * y.y - y.x * x.y];
  return view[2]! < 0 ? view.map((value) => -value) : view;
}

/** The point of a plane across an axis that is drawn at a point of the picture. */
function pointAt(at: Point, axis: number, height: number, projection: Projection, origin: Point): number[] {
  const onAxis = [0, 0, 0];
  onAxis[axis] = height;
  const base = drawnAt(onAxis, projection, origin);
  const [i, k] = [0, 1, 2].filter((other) => other !== axis) as [number, number];
  const [a, b] = [projection[AXES[i]!], projection[AXES[k]!]];
  const [dx, dy] = [at.x - base.x, at.y - base.y];
  const determinant = a.x * b.y - b.x * a.y;
  onAxis[i] = (dx * b.y - b.x * dy) / determinant;
  onAxis[k] = (a.x * dy - dx * a.y) / determinant;
  return onAxis;
}

/** The places that a line towards the eye passes through, from the parameter `start` on; it runs up all three axes. */
function placesAlong(from: number[], direction: number[], size: number, start: number): string[] {
  const length = Math.hypot(...direction);
  const end = Math.min(...from.map((value, axis) => (size - value) / direction[axis]!));
  const places: string[] = [];
  let time = Math.max(start, ...from.map((value, axis) => -value / direction[axis]!));
  while (time < end) {
    // A rounding error must not keep it in the place that it has just left.
    const place = from.map((value, axis) => Math.floor(value + direction[axis]! * time + 1e-9));
    const next = Math.min(...place.map((value, axis) => (value + 1 - from[axis]!) / direction[axis]!));
    if ((next - time) * length > CHORD) places.push(place.join(","));
    time = next;
  }
  return places;
}
