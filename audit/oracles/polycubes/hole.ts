/** Which unit cubes of a large cube can be seen to be missing, from the faces that were drawn. */
import type { Mark } from "../../../bindings/core/types.ts";
import { isInside } from "../support/shape.ts";
import { AXES, countedFrom, type Cube, drawnAt, type Face, facesOf, placeFaces, pointAt, type Projection, projectionOf } from "../support/voxel.ts";

/** Sight lines along one edge of a unit cube, and how many must pass through a place: one that is filled lets pass a few at its rim. */
const LINES = 8;
const ENOUGH = 6;
/** What a sight line has to cut off a place, in edges, to say anything about it. */
const CHORD = 0.1;

/** The places of a cube with `size` places along each edge that let sight lines pass; null when the faces do not fit a lattice. */
export function holeOf(marks: Mark[], size: number): Cube[] | null {
  const drawn = facesOf(marks);
  const first = projectionOf(drawn);
  const seen = first && placeFaces(drawn, first);
  if (!first || !seen) return null;
  // Nothing stands before the three front sides of the cube, so the foremost cubes always show a face.
  const back = [0, 1, 2].map((axis) => Math.max(...seen.map(({ cube }) => cube[axis]!)) - size + 1) as Cube;
  const projection = countedFrom(back, first);
  const faces = placeFaces(drawn, projection);
  if (!faces) return null;
  const step = Math.hypot(projection.z.x, projection.z.y) / LINES;
  const corners = [0, size].flatMap((x) => [0, size].flatMap((y) => [0, size].map((z) => drawnAt([x, y, z], projection))));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const passed = new Map<string, number>();
  for (let x = Math.min(...xs) + step / 2; x < Math.max(...xs); x += step) {
    const column: Face[] = faces.filter(({ polygon: { points } }) => points.some(([px]) => px <= x) && points.some(([px]) => px >= x));
    for (let y = Math.min(...ys) + step / 2; y < Math.max(...ys); y += step) {
      const front: Face | undefined = column.findLast(({ polygon }) => isInside({ x, y }, polygon.points));
      const axis = front ? AXES.indexOf(front.axis) : 2;
      // Before the outermost faces there is no place of the cube.
      if (front && front.cube[axis] === size - 1) continue;
      const from = pointAt({ x, y }, axis, front ? front.cube[axis]! + 1 : 0, projection);
      for (const place of placesAlong(from, towardsEye(from, projection.columns), size, front ? 0 : -Infinity)) passed.set(place, (passed.get(place) ?? 0) + 1);
    }
  }
  return [...passed].filter(([, lines]) => lines >= ENOUGH).map(([place]) => place.split(",").map(Number) as Cube);
}

/** The direction from a point of space towards the eye, which sees the front of all three axes; the eye is the one point that is drawn nowhere. */
function towardsEye(point: number[], [x, y, z, o]: Projection["columns"]): number[] {
  const determinant = (a: number[], b: number[], c: number[]): number =>
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) - b[0]! * (a[1]! * c[2]! - a[2]! * c[1]!) + c[0]! * (a[1]! * b[2]! - a[2]! * b[1]!);
  const eye = [determinant(y, z, o), -determinant(x, z, o), determinant(x, y, o)];
  const weight = -determinant(x, y, z);
  const direction = eye.map((value, axis) => value - weight * point[axis]!);
  const length = Math.hypot(...direction) * Math.sign(direction[2]!);
  return direction.map((value) => value / length);
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
