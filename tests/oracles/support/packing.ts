/** Laying solids into others, by trying. */
import { type Cube, hasCube, ROTATIONS } from "./voxel.ts";

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
