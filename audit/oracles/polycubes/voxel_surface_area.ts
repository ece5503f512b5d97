/** On a floor the columns have no gaps; a solid without a floor is what its faces show. */
import type { Oracle } from "../oracle.ts";
import { readPile } from "../support/pile.ts";
import { marksOf } from "../support/plane.ts";
import { type Cube, hasCube, neighbours, solidOf } from "../support/voxel.ts";

/** Outer unit squares of a solid. */
const surfaceOf = (cubes: Cube[]): number => cubes.reduce((sum, cube) => sum + neighbours(cube).filter((place) => !hasCube(cubes, place)).length, 0);

export const oracle: Oracle = (scene) => {
  const cubes = marksOf(scene, "line").length > 0 ? readPile(scene.marks)?.cubes : solidOf(scene.marks);
  return cubes ? String(surfaceOf(cubes)) : null;
};
