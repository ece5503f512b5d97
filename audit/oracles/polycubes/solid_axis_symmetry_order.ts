/** For each lettered axis the number of rotations about it that keep the solid, the marked cubes taken away. */
import type { Oracle } from "../oracle.ts";
import { axisIn, colouredSolid, isKept } from "../support/space.ts";
import { letteredTiles } from "../support/tiles.ts";
import { facesOf, projectionOf, ROTATIONS } from "../support/voxel.ts";

export const oracle: Oracle = (scene) => {
  const projection = projectionOf(facesOf(scene.marks));
  const cubes = projection && colouredSolid(scene, projection)?.filter(({ isMarked }) => !isMarked);
  if (!projection || !cubes) return null;
  const orders: number[] = [];
  for (const [, tile] of letteredTiles(scene)) {
    const axis = axisIn(scene, tile, projection);
    if (!axis) return null;
    orders.push(ROTATIONS.filter((rotation) => String(rotation(axis)) === String(axis) && isKept(cubes, rotation)).length);
  }
  return orders.length === 0 ? null : orders.join(", ");
};
