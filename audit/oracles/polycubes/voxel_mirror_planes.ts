/** The lettered planes at which the solid can be mirrored. */
import type { Oracle } from "../oracle.ts";
import { colouredSolid, isKept, mirroring, planeIn } from "../support/space.ts";
import { letteredTiles } from "../support/tiles.ts";
import { facesOf, projectionOf } from "../support/voxel.ts";

export const oracle: Oracle = (scene) => {
  const projection = projectionOf(facesOf(scene.marks.filter((mark) => mark.type === "polygon" && mark.fill !== undefined && (mark.opacity ?? 1) === 1)));
  const cubes = projection && colouredSolid(scene, projection);
  if (!projection || !cubes) return null;
  const found: string[] = [];
  for (const [letter, tile] of letteredTiles(scene)) {
    const normal = planeIn(scene, tile, projection);
    if (!normal) return null;
    if (isKept(cubes, mirroring(normal))) found.push(letter);
  }
  return found.length === 0 ? "empty" : found.join(", ");
};
