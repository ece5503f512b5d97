/** Laying solids into others, by trying. */
import { type Cube, hasCube, ROTATIONS } from "../support/voxel.ts";

/** Every way to lay a solid, turned but not mirrored, into some places: the places that it takes. */
export function placements(solid: Cube[], places: Cube[]): Cube[][] {
  const found = new Map<string, Cube[]>();
  for (const rotation of ROTATIONS) {
    const image = solid.map(rotation);
    for (const place of places) {
      // The first cube comes to lie in the place.
      const shift = place.map((value, axis) => value - image[0]![axis]!);
      const taken = image.map((cube) => cube.map((value, axis) => value + shift[axis]!) as Cube);
      if (taken.every((cube) => hasCube(places, cube))) found.set([...taken].map(String).sort().join(" "), taken);
    }
  }
  return [...found.values()];
}

/** Whether solids, each with its ways to lie, fill some places without overlapping. */
export function fills(places: Cube[], solids: Cube[][][]): boolean {
  const [next] = places;
  if (!next || solids.length === 0) return !next && solids.length === 0;
  return solids.some((ways, i) =>
    ways.some((taken) => {
      const rest = places.filter((place) => !hasCube(taken, place));
      return hasCube(taken, next) && rest.length + taken.length === places.length && fills(rest, solids.toSpliced(i, 1));
    }),
  );
}

/** All subsets with `count` members, in order. */
export function subsets<T>(items: T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]));
}
