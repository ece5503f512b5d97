/** On a floor the columns have no gaps; a solid without a floor is what its faces show. */
import type { Inspection } from "../../../bindings/core/types.ts";
import type { Oracle, OracleModule } from "../oracle.ts";
import { readPile } from "../support/pile.ts";
import { marksOf } from "../support/plane.ts";
import { type Cube, facesOf, hasCube, neighbours, solidOf } from "../support/voxel.ts";

const read = (scene: Inspection): Cube[] | null => (marksOf(scene, "line").length > 0 ? readPile(scene.marks)?.cubes ?? null : solidOf(scene.marks));

/** Outer unit squares of a solid. */
const surfaceOf = (cubes: Cube[]): number => cubes.reduce((sum, cube) => sum + neighbours(cube).filter((place) => !hasCube(cubes, place)).length, 0);

export const oracle: Oracle = (scene) => {
  const cubes = read(scene);
  return cubes && String(surfaceOf(cubes));
};

export const without: OracleModule["without"] = {};

export const shortcuts: OracleModule["shortcuts"] = {
  "the faces that are drawn": (scene) => String(facesOf(scene.marks).length),
  "as if the cubes stood in a chain": (scene) => String(4 * (read(scene)?.length ?? 0) + 2),
  "six faces a cube": (scene) => String(6 * (read(scene)?.length ?? 0)),
};
